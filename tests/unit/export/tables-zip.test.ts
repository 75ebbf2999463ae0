/** All tables at once: nothing missing, nothing that runs, names that collide with nothing. */
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { comparisonTables } from '$lib/export/comparison-tables';
import { tablesZip } from '$lib/export/tables-zip';
import { words as futuresEn } from '$lib/i18n/en/futures';
import { words as futuresEs } from '$lib/i18n/es/futures';
import { words as takeEn } from '$lib/i18n/en/take';
import { words as takeEs } from '$lib/i18n/es/take';
import { loadFullMessages } from '$lib/i18n/messages';
import { evaluate } from '$lib/model/evaluate';
import type { Scenario } from '$lib/scenario/types';
import { arbitraryScenarioOfAnyCase, JUJUY } from '../../support/builders';
import { hostileScenario } from '../../support/hostile';
import { readCsv } from '../../support/read-csv';

const MESSAGES = { en: await loadFullMessages('en'), es: await loadFullMessages('es') };
const FRAME = {
  title: 'Balanza – Jujuy',
  subtitle: '',
  source: 'Case Jujuy 2016',
  modelVersion: 'Model 1',
  link: 'https://example.org/#v=1&case=jujuy-2016',
  date: '2026-03-31',
};

function contextOf(scenario: Scenario, lang: 'en' | 'es') {
  return {
    scenario,
    evaluation: evaluate(scenario),
    words: MESSAGES[lang],
    futures: lang === 'en' ? futuresEn : futuresEs,
    take: lang === 'en' ? takeEn : takeEs,
  };
}

function filesOf(scenario: Scenario, lang: 'en' | 'es'): ReadonlyMap<string, string> {
  const files = unzipSync(tablesZip(contextOf(scenario, lang), FRAME));
  return new Map(
    Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]),
  );
}

describe('all tables of a comparison', () => {
  for (const lang of ['en', 'es'] as const) {
    it(`come as one file each, every one with case, model, day and link (${lang})`, () => {
      const files = filesOf(JUJUY, lang);
      const names = [...files.keys()];
      expect(names[0]).toBe('balanza-jujuy-2016/README.txt');
      for (const id of [
        'offers',
        'trade-off',
        'cash-by-year',
        'loan-a',
        'futures-regret',
        'inputs',
      ])
        expect(names.filter((name) => name.endsWith(`-${id}.csv`))).toHaveLength(1);
      for (const [name, text] of files) {
        expect(text.startsWith('\uFEFF'), name).toBe(true);
        for (const line of ['Case Jujuy 2016', 'Model 1', '2026-03-31', FRAME.link])
          expect(text.split('\r\n'), name).toContain(line);
      }
    });
  }

  it('hold the figures of the model, unrounded', () => {
    const { evaluation } = contextOf(JUJUY, 'es');
    const [, offers = ''] =
      [...filesOf(JUJUY, 'es')].find(([name]) => name.endsWith('-offers.csv')) ?? [];
    const rows = readCsv(offers);
    const totals = rows.slice(-4).map((row) => Number(row[2]));
    const expected = evaluation.options.map(({ totalPv }) => totalPv / 1e6);
    expect([...totals].sort()).toEqual(
      expected.map((value) => Number(value.toPrecision(15))).sort(),
    );
  });

  it('state every input once, with published value and source', () => {
    const { rows } =
      comparisonTables(contextOf(JUJUY, 'en')).find(({ id }) => id === 'inputs')?.table ?? {};
    const keys = (rows ?? []).map(([key]) => key?.text);
    expect(new Set(keys).size).toBe(keys.length);
    const rate = (rows ?? []).find(([key]) => key?.text === 'a.loan.rate');
    expect(rate?.[3]?.value).toBe(5);
    expect(rate?.[6]?.text).toBe('assumption');
  });

  it('are the same bytes for the same scenario, language and day', () => {
    expect(tablesZip(contextOf(JUJUY, 'en'), FRAME)).toEqual(
      tablesZip(contextOf(JUJUY, 'en'), FRAME),
    );
  });

  it('hold no cell that a spreadsheet runs and no row of another width, whatever was typed', () => {
    for (const lang of ['en', 'es'] as const) {
      for (const [name, text] of filesOf(hostileScenario(), lang)) {
        expect(name).toMatch(/^balanza-[\w-]+\/[\w.-]+$/);
        if (!name.endsWith('.csv')) continue;
        const rows = readCsv(text.slice(1));
        for (const cell of rows.flat()) {
          if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^[=+\-@\t\r\0]/);
        }
        const table = rows.slice(rows.findIndex((row) => row.length === 1 && row[0] === '') + 1);
        expect(new Set(table.map((row) => row.length)).size, name).toBe(1);
      }
    }
  });

  it(
    'exist for any scenario of any case, and never hold what is no number',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(arbitraryScenarioOfAnyCase, (scenario) => {
          for (const { table } of comparisonTables(contextOf(scenario, 'es'))) {
            for (const cell of table.rows.flat()) {
              expect(cell.text).not.toMatch(/NaN|undefined|Infinity/);
              if (cell.value !== undefined) expect(Number.isNaN(cell.value)).toBe(false);
            }
          }
        }),
        { numRuns: 15 },
      );
    },
  );
});
