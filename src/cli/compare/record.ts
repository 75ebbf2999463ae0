/** Two scenarios compared, for programs: every difference as data, with its share, unrounded. */
import type { LetteredSlot } from '$lib/compare/context';
import { differenceText } from '$lib/compare/difference-text';
import type { Lang } from '$lib/i18n/lang';
import type { NoShares, Shares } from '$lib/model/compare/shares';
import { topicOf } from '$lib/scenario/difference-topics';
import { differenceId, isTold, type Difference } from '$lib/scenario/differences';
import type { Problem } from '$lib/scenario/problems';
import type { Answer } from '../json';
import type { Pair } from './report';
import type { CompareMessages } from './words';

type In = Readonly<Record<Lang, CompareMessages>>;

function inBoth<T>(pick: (messages: CompareMessages) => T, messages: In) {
  return { en: pick(messages.en), es: pick(messages.es) };
}

function scenarioRecord({ scenario }: LetteredSlot, problems: readonly Problem[]): object {
  return { case: scenario.case, lens: scenario.lens, problems };
}

function differenceRecord(d: Difference, pair: Pair, messages: In): object {
  const [a, b] = [pair.from.scenario, pair.to.scenario];
  const said = (pick: 'what' | 'from' | 'to') =>
    inBoth(({ full, own }) => differenceText(d, { a, b, full, words: own })[pick], messages);
  return {
    id: differenceId(d),
    kind: d.kind,
    topic: topicOf(d),
    what: said('what'),
    from: said('from'),
    to: said('to'),
  };
}

function sharesRecord(found: Shares | NoShares): object {
  if (found.kind === 'none') return { kind: 'none', reason: found.reason };
  return {
    kind: 'shares',
    from: found.from,
    to: found.to,
    change: found.change,
    method: found.method,
    steps: found.shares.map(({ step, amount, standardError }) => ({
      differences: step.differences.map(differenceId),
      ...(step.joined === undefined ? {} : { joined: step.joined }),
      amount,
      ...(standardError === undefined ? {} : { standardError }),
    })),
    topics: found.topics,
  };
}

export function compareRecord(
  pair: Pair,
  problems: readonly (readonly Problem[])[],
  differences: readonly Difference[],
  found: Shares | NoShares,
  messages: In,
): Answer {
  return {
    kind: 'comparison',
    scenarios: [pair.from, pair.to].map((slot, at) => scenarioRecord(slot, problems[at] ?? [])),
    offer: found.option,
    measure: found.measure,
    differences: differences.filter(isTold).map((d) => differenceRecord(d, pair, messages)),
    shares: sharesRecord(found),
  };
}
