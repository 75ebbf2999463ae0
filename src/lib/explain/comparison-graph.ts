/**
 * Every figure of a comparison, found by id and made when asked:
 *
 *   a.total        of offer a            benchmark      of the whole case
 *   a.loan.rate    an input, under the key that links use
 *   ten/a.total    over ten years, without residual value and renewal mark-up (the answer's test)
 *   before/a.total before the last change            delta/a.total   what the change did to it
 *   none/a.total   in a future of `model/futures.ts`: none, own, together, exit, event.2 …
 *   eventCost.a.2  what event 2 alone costs offer a; eventCost.a.all, eventCost.a.together
 *   why.a.b.total  what offer b costs more than a; why.a.b.price, …financing, … the parts of that
 *   exit/a.regret  over the cheapest offer of that future; a.worstRegret the largest of all futures
 */
import { evaluate } from '$lib/model/evaluate';
import type { Evaluation } from '$lib/model/evaluation';
import { isFutureId, scenarioUnder, STANDARD_FUTURES } from '$lib/model/futures';
import type { Scenario } from '$lib/scenario/types';
import { tenYears } from '$lib/views/answer';
import { shortName } from '$lib/views/context';
import { debtFigures, wholeDebtFigures } from './debt-figures';
import { dependencyFigures, wholeDependencyFigures } from './dependency-figures';
import { eventFigures, wholeEventFigures } from './event-figures';
import { worked } from './figure';
import { eventCost, futureText, stressFigures, worstRegret } from './future-figures';
import { caseInputFigure, optionInputFigure } from './inputs';
import { judgementFigures, wholeJudgementFigures, type Judged } from './judgement-figures';
import { offerOf, type GraphWords, type Makers, type Variant } from './offer';
import { paymentFigures, wholePaymentFigures } from './payment-figures';
import { purchaseFigures, wholePurchaseFigures } from './purchase-figures';
import { renewalFigures } from './renewal-figures';
import { runningFigures } from './running-figures';
import { serviceFigures } from './service-figures';
import type { Figure, FigureGraph, FigureId } from './types';
import { whyBetweenFigure, whyFigures } from './why-figures';

const OFFER: Makers<Judged> = {
  ...purchaseFigures,
  ...paymentFigures,
  ...runningFigures,
  ...renewalFigures,
  ...serviceFigures,
  ...eventFigures,
  ...debtFigures,
  ...dependencyFigures,
  ...judgementFigures,
  ...stressFigures,
  ...whyFigures,
};
const WHOLE: Makers<Judged> = {
  ...wholePurchaseFigures,
  ...wholePaymentFigures,
  ...wholeEventFigures,
  ...wholeDebtFigures,
  ...wholeDependencyFigures,
  ...wholeJudgementFigures,
};

export interface ComparisonGraphInput {
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
  readonly words: GraphWords;
  /** The scenario before the last change, where there was one. */
  readonly before?: Scenario | undefined;
}

function split(id: string): readonly [head: string, rest: string] {
  const at = id.indexOf('.');
  return at < 0 ? [id, ''] : [id.slice(0, at), id.slice(at + 1)];
}

function made(makers: Makers<Judged>, offer: Judged, local: string): Figure | undefined {
  const [head, rest] = split(local);
  return Object.hasOwn(makers, head) ? makers[head]?.(offer, rest) : undefined;
}

/** The figures of one scenario, every id with the variant before it. */
export function scenarioGraph(
  scenario: Scenario,
  evaluation: Evaluation,
  words: GraphWords,
  variant: Variant,
): FigureGraph {
  const { prefix } = variant;
  const offers = new Map<string, Judged>();
  function offer(id: string): Judged | undefined {
    const known = offers.get(id);
    if (known !== undefined) return known;
    const index = scenario.options.findIndex((option) => option.id === id);
    const option = scenario.options[index];
    const e = evaluation.options[index];
    if (option === undefined || e === undefined) return undefined;
    const judged: Judged = {
      ...offerOf(scenario, option, e, words, variant),
      lenses: scenario.lenses,
      judgements: evaluation.judgements,
      leastTotal: Math.min(...evaluation.options.map(({ totalPv }) => totalPv)),
      others: scenario.options
        .filter((other) => other.id !== id)
        .map((other) => ({
          id: other.id,
          name: shortName(other, words.messages),
          figure: (local) => `${prefix}${other.id}.${local}`,
        })),
    };
    offers.set(id, judged);
    return judged;
  }
  const nameOf = (id: string) => {
    const option = scenario.options.find((one) => one.id === id);
    return option === undefined ? undefined : shortName(option, words.messages);
  };
  const graph: FigureGraph = {
    find(id) {
      const local = id.slice(prefix.length);
      if (local.startsWith('why.')) {
        return whyBetweenFigure(id, prefix, words, nameOf, (other) => graph.find(other));
      }
      const input = caseInputFigure(id, local, scenario, words);
      if (input !== undefined) return input;
      const [head, rest] = split(local);
      const own = /^[a-z]$/.test(head) ? offer(head) : undefined;
      if (own !== undefined) {
        const figure =
          optionInputFigure(id, rest, scenario, own.option, words) ?? made(OFFER, own, rest);
        // Some of what an offer rests on, such as market prices, is the same for all.
        return figure?.id === id
          ? { ...figure, of: shortName(own.option, words.messages) }
          : figure;
      }
      // What holds for the whole case is the same seen from any offer.
      const first = offer(scenario.options[0]?.id ?? '');
      return first === undefined ? undefined : made(WHOLE, first, local);
    },
  };
  return graph;
}

const DELTA = 'delta/';
const NO_VARIANT: Variant = { prefix: '', standard: false };

interface Changed {
  readonly graph: FigureGraph;
  /** What is changed, in words. */
  readonly text: string;
}

/** The changed scenario that a prefix stands for: `ten`, `before`, or a future. */
function changedGraph(key: string, input: ComparisonGraphInput): Changed | undefined {
  const { scenario, words, before } = input;
  const { variants } = words.explain;
  const prefix = `${key}/`;
  const graph = (changed: Scenario, standard = false) =>
    scenarioGraph(changed, evaluate(changed), words, { prefix, standard });
  if (key === 'ten') {
    const test = tenYears(scenario);
    return test === undefined ? undefined : { graph: graph(test), text: variants.ten };
  }
  if (key === 'before') {
    return before === undefined ? undefined : { graph: graph(before), text: variants.before };
  }
  if (!isFutureId(key, scenario)) return undefined;
  const changed = scenarioUnder(scenario, key);
  if (changed === undefined) return undefined;
  const standard = key === 'together' || (STANDARD_FUTURES as readonly string[]).includes(key);
  return { graph: graph(changed, standard), text: futureText(key, scenario, words) };
}

export function comparisonGraph(input: ComparisonGraphInput): FigureGraph {
  const { scenario, evaluation, words } = input;
  const { names } = words.explain;
  const own = scenarioGraph(scenario, evaluation, words, NO_VARIANT);
  const known = new Map<FigureId, Figure | undefined>();
  const changed = new Map<string, Changed | undefined>();
  function variant(key: string): Changed | undefined {
    if (!changed.has(key)) changed.set(key, changedGraph(key, input));
    return changed.get(key);
  }
  function delta(id: FigureId): Figure | undefined {
    const now = find(id.slice(DELTA.length));
    const then = find(`before/${id.slice(DELTA.length)}`);
    if (now === undefined || then === undefined) return undefined;
    return worked(
      { id, name: names.delta(now.name), style: now.style, value: now.value - then.value },
      'now - before',
      { now: now.id, before: then.id },
    );
  }
  function variantFigure(id: FigureId): Figure | undefined {
    const found = variant(id.slice(0, id.indexOf('/')));
    const figure = found?.graph.find(id);
    return found === undefined || figure === undefined
      ? undefined
      : { ...figure, name: `${figure.name} (${found.text})` };
  }
  function make(id: FigureId): Figure | undefined {
    if (id.startsWith(DELTA)) return delta(id);
    if (id.includes('/')) return variantFigure(id);
    return eventCost(id, input, find) ?? worstRegret(id, input, find) ?? own.find(id);
  }
  function find(id: FigureId): Figure | undefined {
    if (!known.has(id)) known.set(id, make(id));
    return known.get(id);
  }
  return { find };
}
