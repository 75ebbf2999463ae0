/** A text or a file that somebody wants to work on: the scenario in it, and what to say of it. */
import { readWorkbook } from '$lib/export/xlsx/read-workbook';
import { looksZipped, MAX_PACKED } from '$lib/export/xlsx/read-zip';
import { loadCases } from '$lib/parameters/cases';
import { readFile, type FileReading } from '$lib/scenario/read-file';
import type { Scenario } from '$lib/scenario/types';
import { fileOf } from '$lib/scenario/write-file';
import { isLibraryHead } from './library/library-file';
import type { Notice } from './notice';

type Opened =
  | { readonly kind: 'scenario'; readonly scenario: Scenario; readonly notice: Notice }
  | { readonly kind: 'nothing'; readonly notice: Notice };

/** Longer than any file that is read: the reader then says that it is too long, without having it in memory. */
const TOO_LONG = ' '.repeat(MAX_PACKED);

/** `text` is what an older model is asked about; a workbook gives its scenario as a file would. */
function opened(name: string, reading: FileReading, text: string | undefined): Opened {
  if (reading.kind === 'unreadable') {
    const { problems } = reading;
    return { kind: 'nothing', notice: { kind: 'file-unreadable', name, problems } };
  }
  const { scenario, problems, olderModel } = reading;
  const older = olderModel !== undefined && {
    older: {
      olderModel,
      written: { kind: 'file', text: text ?? fileOf(scenario) } as const,
      scenario,
    },
  };
  return { kind: 'scenario', scenario, notice: { kind: 'file-opened', name, problems, ...older } };
}

export async function readAs(name: string, text: string): Promise<Opened> {
  await loadCases();
  return opened(name, readFile(text), text);
}

/** A saved scenario as JSON or a workbook of ours: what it is shows in its first bytes, whatever its name says. */
export async function readPicked(file: File): Promise<Opened> {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (looksZipped(head)) {
    await loadCases();
    // One byte more than may be read is enough to be refused.
    const bytes = new Uint8Array(await file.slice(0, MAX_PACKED + 1).arrayBuffer());
    return opened(file.name, await readWorkbook(bytes), undefined);
  }
  if (isLibraryHead(await file.slice(0, 400).text())) {
    return { kind: 'nothing', notice: { kind: 'file-of-many', name: file.name } };
  }
  return readAs(file.name, file.size > MAX_PACKED ? TOO_LONG : await file.text());
}
