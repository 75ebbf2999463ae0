/**
 * This version of the model with its readers and its cases, alone: what `npm run freeze` puts into one file, so
 * that links which it made can still be worked out when equations and defaults have moved on.
 */
import { evaluate } from '$lib/model/evaluate';
import { loadCases } from '$lib/parameters/cases';
import { readLink } from '$lib/scenario/link';
import { readFile } from '$lib/scenario/read-file';
import { headlineOf, type Headline } from './headline';

export async function headlineOfLink(fragment: string): Promise<Headline | undefined> {
  const reading = await readLink(fragment);
  return reading.kind === 'scenario'
    ? headlineOf(reading.scenario, evaluate(reading.scenario))
    : undefined;
}

export async function headlineOfFile(text: string): Promise<Headline | undefined> {
  await loadCases();
  const reading = readFile(text);
  return reading.kind === 'scenario'
    ? headlineOf(reading.scenario, evaluate(reading.scenario))
    : undefined;
}
