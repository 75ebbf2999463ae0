/** `workbook`: a comparison written as a spreadsheet, and what is wrong with a call. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCells } from '$lib/export/xlsx/read-cells';
import { readWorkbook } from '$lib/export/xlsx/read-workbook';
import { call } from '../../support/cli';

const FOLDER = mkdtempSync(join(tmpdir(), 'workbook-command-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));
const FILE = join(FOLDER, 'jujuy.xlsx');

function textsOf(path: string): string[] {
  return readCells(readFileSync(path)).flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ value }) => (value.kind === 'text' ? [value.text] : [])),
  );
}

describe('workbook', () => {
  it('writes a file that reads back as the scenario, and says how large it is', async () => {
    const link = 'v=1&case=jujuy-2016&a.loan.rate=4';
    const args = ['workbook', link, '--out', FILE, '--date', '2026-03-14'];
    const { code, out, err } = await call([...args, '--page', 'https://example.org/balanza']);
    expect([code, err]).toEqual([0, []]);
    expect(out.replace(/\s+/g, ' ')).toMatch(/jujuy\.xlsx: \d+ kB $/);
    const reading = await readWorkbook(readFileSync(FILE));
    expect(reading.kind === 'scenario' && reading.scenario.options[0]?.values['loan.rate']).toBe(
      0.04,
    );
    const texts = textsOf(FILE).join('\n');
    expect(texts).toContain('https://example.org/balanza#v=1');
    expect(texts).toContain('2026-03-14');
    const before = readFileSync(FILE);
    await call([...args, '--page', 'https://example.org/balanza']);
    expect(readFileSync(FILE).equals(before)).toBe(true);
  }, 30_000);

  it('speaks Spanish', async () => {
    const path = join(FOLDER, 'es.xlsx');
    expect((await call(['workbook', 'blank', '--out', path, '--lang', 'es'])).code).toBe(0);
    expect(readCells(readFileSync(path)).map(({ name }) => name)).toContain('Resultados');
  }, 30_000);

  it('refuses what it cannot do in one line', async () => {
    const codes = async (...args: string[]) => {
      const { code, out, err } = await call(['workbook', ...args]);
      expect(out).toBe('');
      expect(err).toHaveLength(1);
      return code;
    };
    expect(await codes()).toBe(2);
    expect(await codes('jujuy-2016')).toBe(2);
    expect(await codes('jujuy-2016', '--out', '')).toBe(2);
    expect(await codes('jujuy-2016', 'x', '--out', FILE)).toBe(2);
    expect(await codes('jujuy-2016', '--out', FILE, '--date', 'today')).toBe(2);
    expect(await codes('jujuy-2016', '--out', FILE, '--page', 'javascript:1')).toBe(2);
    expect(await codes('nowhere', '--out', FILE)).toBe(3);
    expect(await codes('jujuy-2016', '--out', FOLDER)).toBe(4);
    expect(await codes('jujuy-2016', '--out', join(FOLDER, 'no', 'such', 'folder.xlsx'))).toBe(4);
  }, 30_000);
});
