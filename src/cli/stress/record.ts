/** The stress table for programs: as JSON with every figure, and as CSV with a line a future and offer. */
import { countedEvents, eventCosts } from '$lib/model/event-cost';
import type { Stress, StressCell, StressFuture } from '$lib/model/stress';
import type { Problem } from '$lib/scenario/problems';
import type { Scenario } from '$lib/scenario/types';
import { unwrapped } from '$lib/views/bidi';
import { optionName } from '$lib/views/context';
import { futureName, type FutureMessages } from '$lib/views/futures';
import { plainText } from '$lib/views/marked-text';
import { stressAnswer } from '$lib/views/stress';
import type { Lang } from '$lib/i18n/lang';
import { csvExact, csvText } from '$lib/export/csv';
import type { Answer } from '../json';

type MessagesIn = Readonly<Record<Lang, FutureMessages>>;

function inBoth<T>(pick: (messages: FutureMessages) => T, messages: MessagesIn) {
  return { en: pick(messages.en), es: pick(messages.es) };
}

function cellRecord({ notes, ...cell }: StressCell): object {
  return { ...cell, eventNotes: notes };
}

export function stressRecord(
  stress: Stress,
  scenario: Scenario,
  problems: readonly Problem[],
  messages: MessagesIn,
): Answer {
  return {
    kind: 'stress',
    case: scenario.case,
    lens: scenario.lens,
    problems,
    options: scenario.options.map((option) => ({
      id: option.id,
      names: inBoth(({ full }) => unwrapped(optionName(option, full)), messages),
    })),
    futures: stress.futures.map((future) => ({
      id: future.id,
      names: inBoth((own) => plainText(futureName(future.id, scenario, own)), messages),
      events: countedEvents(future.scenario),
      cells: future.cells.map(cellRecord),
      cheapest: future.cheapest,
      leaders: future.leaders,
    })),
    worstRegrets: stress.worstRegrets,
    leastRegret: stress.leastRegret,
    sentences: inBoth(
      (own) => stressAnswer({ stress, scenario, messages: own }).map(plainText),
      messages,
    ),
    eventCosts: eventCosts(scenario),
  };
}

const HEAD = [
  'future',
  'option',
  'name',
  'totalPv',
  'levelised',
  'peak',
  'peakYear',
  'worstShare',
  'worstCount',
  'worstYear',
  'leaving',
  'leavingYear',
  'leavingAt',
  'rank',
  'regret',
  'unchanged',
];

function line({ id }: StressFuture, cell: StressCell, name: string): string {
  return [
    csvText(id),
    csvText(cell.optionId),
    csvText(name),
    csvExact(cell.totalPv),
    csvExact(cell.levelised),
    csvExact(cell.peak.amount),
    csvExact(cell.peak.year),
    csvExact(cell.worst.share),
    csvExact(cell.worst.count),
    csvExact(cell.worst.year),
    csvExact(cell.leaving.amount),
    csvExact(cell.leaving.year),
    cell.leaving.at,
    csvExact(cell.rank),
    csvExact(cell.regret),
    cell.unchanged ? 'true' : 'false',
  ].join(',');
}

/** Keys as in the JSON; what has no value is empty. Names are in the language asked for. */
export function stressCsv(stress: Stress, scenario: Scenario, { full }: FutureMessages): string {
  const names = new Map(scenario.options.map((option) => [option.id, optionName(option, full)]));
  const lines = stress.futures.flatMap((future) =>
    future.cells.map((cell) => line(future, cell, names.get(cell.optionId) ?? cell.optionId)),
  );
  return [HEAD.join(','), ...lines, ''].join('\r\n');
}
