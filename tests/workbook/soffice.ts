/** LibreOffice as a second calculator: workbooks without values go in, workbooks with values come out. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readCells, type ReadSheet } from '$lib/export/xlsx/read-cells';

/** Whether the program is there at all. */
export function hasSoffice(): boolean {
  const { error, status } = spawnSync('soffice', ['--version'], { timeout: 60_000 });
  return error === undefined && status === 0;
}

/** Recalculates the workbooks in one call, with a profile of its own, and gives the sheets of each in turn. */
export async function recalculated(
  workbooks: readonly Uint8Array[],
): Promise<(readonly ReadSheet[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'workbooks-'));
  try {
    const [given, made] = [join(folder, 'in'), join(folder, 'out')];
    mkdirSync(given);
    const files = workbooks.map((bytes, index) => {
      const file = join(given, `w${String(index)}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    await promisify(execFile)(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        made,
        ...files,
      ],
      { timeout: 60_000 + 20_000 * workbooks.length, maxBuffer: 16 * 1024 * 1024 },
    );
    return workbooks.map((_, index) =>
      readCells(readFileSync(join(made, `w${String(index)}.xlsx`))),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
