import { describe, expect, it } from 'vitest';
import { AWARD_FORMULAS } from '$lib/engine/decision/award-formulas';
import { awardsOf } from '$lib/model/decide/awards';
import { acceptability, DRAWN_WEIGHTS, weightFirmness } from '$lib/model/decide/firmness';
import { methodsOf } from '$lib/model/decide/methods';
import { evaluate } from '$lib/model/evaluate';
import { changeLens } from '$lib/scenario/edit';
import { preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';

const open = (scenario: Scenario) => changeLens(scenario, scenario.lens, { screens: [] });
const methods = (scenario: Scenario) => methodsOf(scenario, evaluate(scenario), { futures: [] });
const jujuy = preset('jujuy-2016');
const even = open({ ...jujuy, lens: 'even' });

describe('how firm a choice is', () => {
  it('changes the leader at the weight it names, and not before', () => {
    const found = methods(open(jujuy));
    let flips = 0;
    for (const { criterion, flips: of } of weightFirmness(found)) {
      for (const change of [of?.below, of?.above]) {
        if (change === undefined || of === undefined) continue;
        flips += 1;
        const leaderAt = (share: number) => {
          const c = found.criteria.indexOf(criterion);
          const rest = 1 - (found.weights[c] ?? 0);
          const weights = found.weights.map((w, k) => (k === c ? share : ((1 - share) * w) / rest));
          const totals = found.values.map((row) =>
            row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0),
          );
          return totals.indexOf(Math.max(...totals));
        };
        const away = Math.sign(change.weight - of.weight) * 1e-6;
        expect(of.leaders).toContain(leaderAt(change.weight - away));
        expect(change.leaders).toContain(leaderAt(change.weight + away));
      }
    }
    expect(flips).toBeGreaterThan(1);
  });

  it('shares every rank out whole, over ten thousand weights', () => {
    const found = acceptability(methods(even));
    expect(found?.draws).toBe(DRAWN_WEIGHTS);
    for (let rank = 0; rank < 4; rank += 1) {
      const sum = found?.acceptability.reduce((all, row) => all + (row[rank] ?? 0), 0);
      expect(sum).toBeCloseTo(1, 9);
    }
    for (const row of found?.acceptability ?? []) {
      expect(row.reduce((all, share) => all + share, 0)).toBeCloseTo(1, 9);
    }
    for (const weights of found?.centralWeights ?? []) {
      if (weights !== undefined) expect(weights.reduce((all, w) => all + w, 0)).toBeCloseTo(1, 9);
    }
  });

  it('has nothing to say where nothing weighs', () => {
    const none = changeLens(even, 'even', { weights: {} });
    expect(acceptability(methods(none))).toBeUndefined();
    expect(weightFirmness(methods(none))).toEqual([]);
  });
});

describe('award formulas', () => {
  it('take every formula, price from total cost and quality from all else that weighs', () => {
    const evaluation = evaluate(even);
    const found = awardsOf(methods(even), evaluation, 0.5);
    expect(found.results.map(({ formula }) => formula.id)).toEqual(
      AWARD_FORMULAS.map(({ id }) => id),
    );
    expect(found.offers.map(({ price }) => price)).toEqual(
      evaluation.options.map(({ totalPv }) => totalPv),
    );
    for (const { quality } of found.offers) {
      expect(quality).toBeGreaterThan(0);
      expect(quality).toBeLessThan(1);
    }
  });

  it('give the cheapest offer the contract where price is all', () => {
    const evaluation = evaluate(even);
    const found = awardsOf(methods(even), evaluation, 1);
    const relative = found.results.find(({ formula }) => formula.id === 'lowest-price-relative');
    const winners = relative?.award.winners.map((at) => found.offers[at]?.optionId);
    expect(winners).toEqual([evaluation.cheapest]);
  });

  it('raise the alarm exactly where dropping a loser changes the winner', () => {
    const evaluation = evaluate(even);
    const whole = methods(even);
    for (const { formula, award, alarms } of awardsOf(whole, evaluation, 0.5).results) {
      for (const [dropped] of whole.offers.entries()) {
        if (award.winners.includes(dropped)) continue;
        const keep = <T>(all: readonly T[]) => all.filter((_, at) => at !== dropped);
        const rest = { ...whole, offers: keep(whole.offers), values: keep(whole.values) };
        const again = awardsOf(rest, evaluation, 0.5);
        const now = again.results.find((one) => one.formula.id === formula.id);
        const names = now?.award.winners.map((at) => again.offers[at]?.optionId);
        const before = award.winners.map((at) => whole.offers[at]);
        const alarm = alarms.some((one) => one.dropped === dropped);
        expect([formula.id, names?.join() !== before.join()]).toEqual([formula.id, alarm]);
      }
    }
  });

  it('know no winner where all offers are out', () => {
    const evaluation = evaluate(jujuy);
    const nobody = { ...methods(jujuy), offers: [], values: [] };
    for (const { award } of awardsOf(nobody, evaluation, 0.5).results) {
      expect(award.winners).toEqual([]);
    }
  });
});
