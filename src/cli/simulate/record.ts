/** What the draws of a scenario say, for programs: JSON with every figure, CSV with a line an offer. */
import type { Estimate, ShareEstimate } from '$lib/engine/uncertainty/replicates';
import type { OptionOutcome, Outcome, Spread } from '$lib/model/study/results';
import { SPREADS } from '$lib/model/study/study-tally';
import type { Problem } from '$lib/scenario/problems';
import type { Scenario } from '$lib/scenario/types';
import { unwrapped } from '$lib/views/bidi';
import { optionName } from '$lib/views/context';
import { plainText } from '$lib/views/marked-text';
import { answerSentences } from '$lib/views/sure/sentences';
import { SureView, type StudyResults } from '$lib/views/sure/view';
import { csvExact, csvText } from '$lib/export/csv';
import type { Answer } from '../json';
import type { SureMessages, SureMessagesIn } from './reading';
import type { Plan } from './settings';

export function viewIn(
  { full, sure }: SureMessages,
  scenario: Scenario,
  results: StudyResults,
): SureView {
  return new SureView(scenario, full, sure, results);
}

/** The same in both languages. */
export function inBoth<T>(messages: SureMessagesIn, pick: (one: SureMessages) => T) {
  return { en: pick(messages.en), es: pick(messages.es) };
}

export function sentencesIn(messages: SureMessagesIn, scenario: Scenario, results: StudyResults) {
  return inBoth(messages, (one) => answerSentences(viewIn(one, scenario, results)).map(plainText));
}

/** What every answer of a study begins with. */
export function studyHead(scenario: Scenario, problems: readonly Problem[]) {
  const { seed, method } = scenario.uncertainty;
  return { case: scenario.case, lens: scenario.lens, problems, seed, method };
}

export function simulationRecord(
  { scenario }: Plan,
  outcome: Outcome,
  problems: readonly Problem[],
  messages: SureMessagesIn,
  line?: number,
): Answer {
  const { draws, replicates, options, information, noLeader, mended } = outcome;
  return {
    kind: 'simulation',
    ...(line === undefined ? {} : { line }),
    ...studyHead(scenario, problems),
    draws,
    replicates,
    options: options.map(({ optionId, ...figures }, index) => {
      const option = scenario.options[index];
      const names =
        option === undefined
          ? {}
          : inBoth(messages, ({ full }) => unwrapped(optionName(option, full)));
      return { optionId, names, ...figures };
    }),
    information,
    noLeader,
    mended,
    sentences: sentencesIn(messages, scenario, { outcome }),
  };
}

const ESTIMATE = ['', 'Error', 'Low', 'High'];
const SHARES = ['leads', 'cheapest', 'passes'] as const;
const QUANTILES = ['p5', 'p50', 'p95'] as const;
const OTHERS = ['p10', 'p25', 'p75', 'p90', 'min', 'max'] as const;

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function estimateCells(one: Estimate | undefined): string[] {
  return [one?.value, one?.standardError, one?.low, one?.high].map(csvExact);
}

function shareCells(share: ShareEstimate): string[] {
  switch (share.kind) {
    case 'interval':
      return estimateCells(share);
    case 'never-seen':
      return ['0', '', '0', csvExact(share.atMost)];
    case 'always-seen':
      return ['1', '', csvExact(share.atLeast), '1'];
  }
}

function spreadCells(spread: Spread | undefined): string[] {
  return [
    ...['mean' as const, ...QUANTILES].flatMap((id) => estimateCells(spread?.[id])),
    ...OTHERS.map((id) => csvExact(spread?.[id])),
  ];
}

function spreadHeads(id: string): string[] {
  return [
    ...['mean', ...QUANTILES].flatMap((of) => ESTIMATE.map((part) => `${id}${capital(of)}${part}`)),
    ...OTHERS.map((of) => `${id}${capital(of)}`),
  ];
}

/** `lines`: a first column says which of many scenarios it is. */
export function simulationHeads(ranks: number, lines: boolean): string {
  return [
    ...(lines ? ['line'] : []),
    'option',
    'name',
    'draws',
    ...SHARES.flatMap((id) => ESTIMATE.map((part) => `${id}${part}`)),
    ...Array.from({ length: ranks }, (_, rank) => `rank${rank + 1}`),
    ...SPREADS.flatMap(spreadHeads),
    ...ESTIMATE.map((part) => `regret${part}`),
    'worstRegret',
  ].join(',');
}

/** An offer a line; names are in the language asked for. `ranks` columns hold the shares of ranks. */
export function simulationRows(
  { scenario }: Plan,
  outcome: Outcome,
  { full }: SureMessages,
  ranks: number,
  line?: number,
): readonly string[] {
  return outcome.options.map((option: OptionOutcome, index) => {
    const named = scenario.options[index];
    return [
      ...(line === undefined ? [] : [String(line)]),
      csvText(option.optionId),
      csvText(named === undefined ? option.optionId : optionName(named, full)),
      String(outcome.draws),
      ...SHARES.flatMap((id) => shareCells(option[id])),
      ...Array.from({ length: ranks }, (_, rank) => csvExact(option.ranks[rank])),
      ...SPREADS.flatMap((id) => spreadCells(option[id])),
      ...estimateCells(option.regret),
      csvExact(option.worstRegret),
    ].join(',');
  });
}
