/** What drives the figures, for programs: JSON with every figure, CSV with a line a figure and input. */
import type { NonNegativeEstimate } from '$lib/engine/uncertainty/replicates';
import type { DriverIndex, Swing } from '$lib/model/study/results';
import { Sampler } from '$lib/model/study/sampler';
import type { Problem } from '$lib/scenario/problems';
import type { Scenario } from '$lib/scenario/types';
import { keyInWords } from '$lib/views/sure/names';
import { csvExact, csvText } from '$lib/export/csv';
import type { Answer } from '../json';
import type { SureMessages, SureMessagesIn } from '../simulate/reading';
import { inBoth, sentencesIn, studyHead } from '../simulate/record';
import type { Sensitivity } from './found';

export function nameOf(key: string, scenario: Scenario, { full, sure }: SureMessages): string {
  return keyInWords(key, { scenario, words: full, sure });
}

export function sensitivityRecord(
  found: Sensitivity,
  scenario: Scenario,
  problems: readonly Problem[],
  messages: SureMessagesIn,
): Answer {
  const { drivers, tornados, details, outcome } = found;
  return {
    kind: 'sensitivity',
    ...studyHead(scenario, problems),
    draws: details.draws,
    inputs: new Sampler(scenario).inputs.map(({ key, kind, members }) => ({
      key,
      kind,
      members,
      names: inBoth(messages, (one) => nameOf(key, scenario, one)),
    })),
    outputs: drivers.map(({ output, variance, indices }, index) => ({
      ...output,
      variance,
      indices,
      base: tornados[index]?.base,
      swings: tornados[index]?.swings,
    })),
    information: outcome.information,
    worth: details.worth,
    losing: details.losing,
    sentences: sentencesIn(messages, scenario, found),
  };
}

const HEAD = [
  'output',
  'options',
  'key',
  'name',
  ...['first', 'total'].flatMap((id) => ['', 'Error', 'Low', 'High'].map((part) => id + part)),
  'atLow',
  'atHigh',
  'worth',
  'worthError',
  'worthLow',
  'worthHigh',
].join(',');

function cells(one: NonNegativeEstimate | undefined): string[] {
  return [one?.value, one?.standardError, one?.low, one?.high].map(csvExact);
}

/** The worth of knowing an input is the same on the lines of every output. */
export function sensitivityCsv(
  { drivers, tornados, details }: Sensitivity,
  scenario: Scenario,
  messages: SureMessages,
): string {
  const lines = drivers.flatMap(({ output, indices }, index) => {
    const swings = new Map<string, Swing>(
      (tornados[index]?.swings ?? []).map((swing) => [swing.key, swing]),
    );
    return indices.map(({ key, first, total }: DriverIndex) =>
      [
        output.kind,
        output.options.join(' '),
        csvText(key),
        csvText(nameOf(key, scenario, messages)),
        ...cells(first),
        ...cells(total),
        csvExact(swings.get(key)?.atLow),
        csvExact(swings.get(key)?.atHigh),
        ...cells(details.worth.find((one) => one.key === key)?.value),
      ].join(','),
    );
  });
  return [HEAD, ...lines, ''].join('\r\n');
}
