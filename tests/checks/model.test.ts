/** Sentences about the whole model, over the matrix of inputs and over scenarios at random. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '$lib/engine/lifecycle/flows';
import { evaluate } from '$lib/model/evaluate';
import { evaluateOption } from '$lib/model/evaluate-option';
import type { Evaluation, OptionEvaluation } from '$lib/model/evaluation';
import { ASSET_CLASSES } from '$lib/parameters/types';
import type { Option, Scenario } from '$lib/scenario/types';
import { arbitraryScenario } from '../support/builders';
import { also, MATRIX } from './matrix';

/** Paths of numbers that are none. */
function badNumbers(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} = ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => badNumbers(child, `${path}.${key}`));
}

/** Money compared: a cent, or a rounding of what is large. */
function slack(usd: number): number {
  return 0.01 + 1e-9 * Math.abs(usd);
}

function figures(option: Option, scenario: Scenario): OptionEvaluation {
  return evaluateOption(option.id, scenario.values, option.values);
}

/** Names of the cells (and options) for which a sentence does not hold. */
function broken(holds: (option: Option, scenario: Scenario) => boolean): string[] {
  return MATRIX.flatMap(({ name, scenario }) =>
    scenario.options.filter((option) => !holds(option, scenario)).map(({ id }) => `${id}, ${name}`),
  );
}

function byId(evaluation: Evaluation) {
  return {
    options: new Map(evaluation.options.map((option) => [option.id, option])),
    judgements: evaluation.judgements.map(({ lensId, status, leaders, options }) => ({
      lensId,
      status,
      leaders: [...leaders].sort(),
      options: new Map(options.map((option) => [option.optionId, option])),
    })),
    front: [...evaluation.front].sort(),
  };
}

describe('the whole model', () => {
  it('is tried over some hundred scenarios', () => {
    expect(MATRIX.length).toBeGreaterThan(300);
  });

  it('answers with figures only, never with what is no number', () => {
    const bad = MATRIX.flatMap(({ name, scenario }) =>
      badNumbers(evaluate(scenario)).map((path) => `${name}: ${path}`),
    );
    expect(bad).toEqual([]);
  });

  it('answers with figures for scenarios at random too', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(badNumbers(evaluate(scenario))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same answer to the same scenario, and leaves the scenario alone', () => {
    for (const { scenario } of MATRIX.slice(0, 40)) {
      const before = JSON.stringify(scenario);
      expect(JSON.stringify(evaluate(scenario))).toBe(JSON.stringify(evaluate(scenario)));
      expect(JSON.stringify(scenario)).toBe(before);
    }
  });

  it('repays every loan to the last cent', () => {
    expect(
      broken((option, scenario) => {
        const loan = figures(option, scenario).loan;
        const last = loan?.rows.at(-1);
        return loan === undefined || (last !== undefined && Math.abs(last.closing) < 1e-6);
      }),
    ).toEqual([]);
  });

  it('never lets a higher interest rate lower what a loan costs', () => {
    expect(
      broken((option, scenario) => {
        const fixed = { ...option.values, 'loan.kind': 'fixed' } as const;
        const floating = { ...option.values, 'loan.kind': 'floating' } as const;
        const service = (values: Option['values']) =>
          evaluateOption(option.id, scenario.values, values).loan?.servicePv ?? 0;
        const ladder = [0, 0.02, 0.08, 0.5];
        const rising = (costs: readonly number[]) =>
          costs.every((cost, at) => at === 0 || cost >= (costs[at - 1] ?? 0) - slack(cost));
        return (
          rising(ladder.map((rate) => service({ ...fixed, 'loan.rate': rate }))) &&
          rising([0, 0.02, 0.3].map((rate) => service({ ...floating, 'loan.spread': rate })))
        );
      }),
    ).toEqual([]);
  });

  it('never lets a higher renewal mark-up lower the cost of who accepts it', () => {
    expect(
      broken((option, scenario) => {
        const costs = [-0.5, 0, 0.5, 5].map((markup) => {
          const values = {
            ...option.values,
            'renewal.answer': 'accept',
            'renewal.markup': markup,
          } as const;
          return evaluateOption(option.id, scenario.values, values).totalPv;
        });
        return costs.every((cost, at) => at === 0 || cost >= (costs[at - 1] ?? 0) - slack(cost));
      }),
    ).toEqual([]);
  });

  it('never lets the state pay more to leave because it owns a class', () => {
    expect(
      broken((option, scenario) =>
        ASSET_CLASSES.every((part) => {
          const exit = (owner: 'state' | 'vendor') =>
            evaluateOption(option.id, scenario.values, { ...option.values, [`own.${part}`]: owner })
              .exitByYear;
          const lent = exit('vendor');
          return exit('state').every(({ total }, at) => {
            const other = lent[at]?.total ?? 0;
            return total <= other + slack(other);
          });
        }),
      ),
    ).toEqual([]);
  });

  it('finds with "cheapest" nothing dearer than the other answers', () => {
    expect(
      broken((option, scenario) => {
        const cost = (answer: Option['values']['renewal.answer']) =>
          evaluateOption(option.id, scenario.values, { ...option.values, 'renewal.answer': answer })
            .totalPv;
        const best = Math.min(cost('accept'), cost('renegotiate'), cost('switch'));
        return cost('cheapest') <= best + slack(best);
      }),
    ).toEqual([]);
  });

  it('adds up its components', () => {
    expect(
      broken((option, scenario) => {
        const { components, totalPv } = figures(option, scenario);
        const sum = COMPONENTS.reduce((total, id) => total + components[id].presentValue, 0);
        return Math.abs(sum - totalPv) <= slack(totalPv);
      }),
    ).toEqual([]);
  });

  it('keeps scores, shares and values between nothing and all', () => {
    const within = (values: readonly number[]) =>
      values.every((value) => value >= 0 && value <= 1 + 1e-12);
    const bad = MATRIX.filter(({ scenario }) => {
      const { options, judgements } = evaluate(scenario);
      return !(
        options.every(
          ({ profile, workingByYear, vendorOnlyShare }) =>
            within(Object.values(profile)) && within(workingByYear) && within([vendorOnlyShare]),
        ) &&
        judgements.every((judgement) =>
          judgement.options.every(({ values, score }) =>
            within([...Object.values(values), score ?? 0]),
          ),
        )
      );
    });
    expect(bad.map(({ name }) => name)).toEqual([]);
  });

  it('judges every offer by itself: neither their order nor their company moves a figure', () => {
    const bad = MATRIX.filter(({ scenario }) => {
      const straight = byId(evaluate(scenario));
      const turned = byId(evaluate({ ...scenario, options: [...scenario.options].reverse() }));
      try {
        expect(turned).toEqual(straight);
      } catch {
        return true;
      }
      const alone = scenario.options[0];
      if (alone === undefined) return false;
      const single = evaluate({ ...scenario, options: [alone] }).options[0];
      return JSON.stringify(single) !== JSON.stringify(straight.options.get(alone.id));
    });
    expect(bad.map(({ name }) => name)).toEqual([]);
  });

  it('leads the cheapest and the Pareto front by its own figures', () => {
    const bad = MATRIX.filter(({ scenario }) => {
      const { options, cheapest, front } = evaluate(scenario);
      const least = Math.min(...options.map(({ totalPv }) => totalPv));
      const cost = (id: string) => options.find((option) => option.id === id)?.totalPv;
      return cost(cheapest) !== least || cost(front[0] ?? '') !== least;
    });
    expect(bad.map(({ name }) => name)).toEqual([]);
  });

  it('charges less of everything where nothing is taxed', () => {
    expect(
      broken((option, scenario) => {
        const free = also(scenario, { case: { tax: 0 } });
        const same = free.options.find(({ id }) => id === option.id) ?? option;
        const { components } = figures(same, free);
        return components.tax.presentValue === 0;
      }),
    ).toEqual([]);
  });
});
