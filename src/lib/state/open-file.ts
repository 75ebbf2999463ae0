/** A text or a file that somebody wants to work on: the scenario in it, and what to say of it. */
import { loadCases } from '$lib/parameters/cases';
import { readFile } from '$lib/scenario/read-file';
import type { Scenario } from '$lib/scenario/types';
import { isLibraryHead } from './library/library-file';
import type { Notice } from './notice';

type Opened =
  | { readonly kind: 'scenario'; readonly scenario: Scenario; readonly notice: Notice }
  | { readonly kind: 'nothing'; readonly notice: Notice };

/** Larger than any scenario can be: not worth reading into memory. */
const MAX_BYTES = 4_000_000;

export async function readAs(name: string, text: string): Promise<Opened> {
  await loadCases();
  const reading = readFile(text);
  if (reading.kind === 'unreadable') {
    const { problems } = reading;
    return { kind: 'nothing', notice: { kind: 'file-unreadable', name, problems } };
  }
  const { scenario, problems } = reading;
  return { kind: 'scenario', scenario, notice: { kind: 'file-opened', name, problems } };
}

export async function readPicked(file: File): Promise<Opened> {
  if (isLibraryHead(await file.slice(0, 400).text())) {
    return { kind: 'nothing', notice: { kind: 'file-of-many', name: file.name } };
  }
  return readAs(file.name, file.size > MAX_BYTES ? ' '.repeat(MAX_BYTES) : await file.text());
}
