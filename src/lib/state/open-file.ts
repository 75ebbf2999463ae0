/** A file that somebody chose: a saved scenario as JSON, or a workbook of ours. Fetched when one is opened. */
import { readWorkbook } from '$lib/export/xlsx/read-workbook';
import { looksZipped, MAX_PACKED } from '$lib/export/xlsx/read-zip';
import { readFile, type FileReading } from '$lib/scenario/read-file';

/** Longer than any file that is read: the reader then says that it is too long, without having it in memory. */
const TOO_LONG = ' '.repeat(MAX_PACKED);

/** What kind of file it is shows in its first bytes, whatever its name says. */
export async function readChosen(file: Blob): Promise<FileReading> {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (!looksZipped(head)) return readFile(file.size > MAX_PACKED ? TOO_LONG : await file.text());
  // One byte more than may be read is enough to be refused.
  return readWorkbook(new Uint8Array(await file.slice(0, MAX_PACKED + 1).arrayBuffer()));
}
