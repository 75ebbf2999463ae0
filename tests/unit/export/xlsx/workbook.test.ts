/** What a workbook is made of: every figure, no stored value, and nothing that a spreadsheet would have to repair. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { optionFigureIds } from '$lib/explain/figure-list';
import type { BookTexts } from '$lib/export/xlsx/book';
import { packageOf } from '$lib/export/xlsx/package';
import { MAX_INFLATED, MAX_PACKED } from '$lib/export/xlsx/read-zip';
import { readXml } from '$lib/export/xlsx/read-xml';
import { MAX_FORMULA } from '$lib/export/xlsx/sheet-xml';
import { planWorkbook, workbookOf, type WorkbookPlan } from '$lib/export/xlsx/workbook';
import { workbookFile } from '$lib/export/xlsx/workbook-file';
import { loadBookTexts } from '$lib/export/xlsx/words';
import { LANGS } from '$lib/i18n/lang';
import { evaluate } from '$lib/model/evaluate';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import { randomScenario } from '../../../second-reading/scenarios';

const ORIGIN = { link: 'https://example.org/#v=1&case=jujuy-2016', date: '2026-03-14' };

let texts: BookTexts;
beforeAll(async () => {
  texts = await loadBookTexts('en');
});

function plan(scenario: Scenario): WorkbookPlan {
  return planWorkbook({ scenario, texts, ...ORIGIN });
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
}

interface Element {
  readonly name: string;
  readonly parent: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of a part in order; a part that is not well-formed throws. */
function elements(xml: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  readXml(xml, {
    open(name, attributes) {
      const element = { name, parent: open.at(-1)?.name ?? '', attributes, text: '' };
      found.push(element);
      open.push(element);
    },
    close: () => void open.pop(),
    text(part) {
      const last = open.at(-1);
      if (last !== undefined) last.text += part;
    },
  });
  return found;
}

function sheetsOf(parts: Readonly<Record<string, string>>): string[] {
  return Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/'));
}

/** The order of a sheet's children that the schema of the format demands. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'dataValidations',
  'pageMargins',
  'pageSetup',
];

/** Functions that every spreadsheet has had for decades; none of them needs a prefix in the file. */
const FUNCTIONS = new Set(
  'ABS AND CHOOSE COLUMN COUNT COUNTIF EXP IF IFERROR INT ISNUMBER MATCH MAX MIN MOD OR PRODUCT ROUND ROW SUM SUMPRODUCT'.split(
    ' ',
  ),
);

/** How deep functions stand in one another, and the most arguments that one has; texts are passed over. */
function shapeOf(formula: string): { depth: number; most: number } {
  let depth = 0;
  let deepest = 0;
  let most = 0;
  const counts: number[] = [];
  for (const sign of formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '')) {
    if (sign === '(') {
      counts.push(1);
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (sign === ')') {
      most = Math.max(most, counts.pop() ?? 0);
      depth -= 1;
    } else if (sign === ',' && counts.length > 0)
      counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
  }
  return { depth: deepest, most };
}

function faultsOf(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const faults: string[] = [];
  const types = elements(parts['[Content_Types].xml'] ?? '');
  const typed = new Set(types.map(({ attributes }) => attributes['PartName']));
  for (const path of Object.keys(parts)) {
    const byExtension = path.endsWith('.rels') || path === '[Content_Types].xml';
    if (!byExtension && !typed.has(`/${path}`)) faults.push(`${path} has no type`);
  }
  const styles = elements(parts['xl/styles.xml'] ?? '');
  for (const { name, attributes } of styles) {
    const count = attributes['count'];
    const child = { numFmts: 'numFmt', fonts: 'font', fills: 'fill', borders: 'border' }[name];
    const own = styles.filter((one) => one.parent === name && one.name === (child ?? 'xf'));
    if (count !== undefined && name !== 'cellStyles' && own.length !== Number(count)) {
      faults.push(`styles: ${name} counts ${count}`);
    }
  }
  const xfs = styles.filter(({ name, parent }) => name === 'xf' && parent === 'cellXfs').length;
  for (const path of sheetsOf(parts)) {
    const all = elements(parts[path] ?? '');
    const children = all.filter(({ parent }) => parent === 'worksheet').map(({ name }) => name);
    const places = children.map((name) => ORDER.indexOf(name));
    if (places.some((place, at) => place < 0 || place <= (places[at - 1] ?? -1))) {
      faults.push(`${path}: ${children.join(' ')}`);
    }
    let row = 0;
    for (const { name, attributes } of all) {
      if (name === 'row') {
        if (Number(attributes['r']) <= row) faults.push(`${path}: row ${String(row)} twice`);
        row = Number(attributes['r']);
      }
      if (name !== 'c') continue;
      if (attributes['r']?.endsWith(String(row)) !== true) faults.push(`${path}: cell elsewhere`);
      if (Number(attributes['s']) >= xfs) faults.push(`${path}: style ${String(attributes['s'])}`);
    }
    for (const { name, parent, text } of all) {
      if (name !== 'f') continue;
      if (parent !== 'c' || text.startsWith('=') || text.length > MAX_FORMULA) {
        faults.push(`${path}: ${text.slice(0, 60)}`);
      }
      const { depth, most } = shapeOf(text);
      if (depth > 64 || most > 255) faults.push(`${path}: ${String(depth)} deep, ${String(most)}`);
      const calls =
        text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '').match(/[A-Z.]+(?=\()/g) ?? [];
      for (const call of calls) if (!FUNCTIONS.has(call)) faults.push(`${path}: ${call}`);
    }
  }
  return faults;
}

describe('a workbook', () => {
  it('has a cell for every figure of the comparison, in every published case', () => {
    for (const id of CASE_IDS) {
      const scenario = preset(id);
      const { book } = plan(scenario);
      for (const figure of optionFigureIds(scenario, evaluate(scenario))) {
        expect(book.placed.has(figure), `${id}: ${figure}`).toBe(true);
      }
    }
  }, 60_000);

  it('needs no repair: types, order of elements, styles, and formulas within every limit', () => {
    for (const id of CASE_IDS) expect(faultsOf(packageOf(plan(preset(id)))), id).toEqual([]);
    for (let seed = 1; seed <= 6; seed += 1) {
      expect(faultsOf(packageOf(plan(randomScenario(seed)))), String(seed)).toEqual([]);
    }
  }, 60_000);

  it('stores no value beside a formula, asks to be worked out, and has neither macro nor link outside', () => {
    const parts = partsOf(packageOf(plan(preset('jujuy-2016'))));
    let formulas = 0;
    for (const path of sheetsOf(parts)) {
      for (const cell of (parts[path] ?? '').match(/<c [^>]*>.*?<\/c>/g) ?? []) {
        if (!cell.includes('<f>')) continue;
        formulas += 1;
        expect(cell).not.toContain('<v>');
        expect(cell).not.toMatch(/ t="/);
      }
      expect(parts[path]).not.toContain('hyperlink');
    }
    expect(formulas).toBeGreaterThan(4_000);
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
    const paths = Object.keys(parts).join(' ');
    expect(paths).not.toMatch(/vba|macro|externalLink|connections|calcChain/i);
    expect(Object.values(parts).join('')).not.toContain('TargetMode');
  });

  it('is the same to the byte for the same arguments, and far below what is read back', async () => {
    const scenario = preset('jujuy-2016');
    const [a, b] = [1, 2].map(() => workbookOf({ scenario, texts, ...ORIGIN }));
    expect(Buffer.compare(Buffer.from(a ?? []), Buffer.from(b ?? []))).toBe(0);
    const file = await workbookFile({ scenario, lang: 'en', ...ORIGIN });
    expect(file.name).toBe('balanza-jujuy-2016.xlsx');
    expect(Buffer.compare(Buffer.from(file.bytes), Buffer.from(a ?? []))).toBe(0);
    const inflated = Object.values(unzipSync(file.bytes)).reduce(
      (sum, { length }) => sum + length,
      0,
    );
    expect(file.bytes.length).toBeLessThan(MAX_PACKED / 10);
    expect(inflated).toBeLessThan(MAX_INFLATED / 10);
  }, 30_000);

  it('names its cells once, in a form that no address has', () => {
    const { names } = plan(preset('jujuy-2016'));
    const lower = [...names.keys()].map((name) => name.toLowerCase());
    expect(new Set(lower).size).toBe(lower.length);
    for (const name of names.keys()) {
      expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
      expect(name).not.toMatch(/^[A-Za-z]{1,3}\d+$|^[rc]$/i);
    }
    for (const name of ['a_total', 'a_loan_rate', 'discount', 'd_rank_even', 'needs_export']) {
      expect(names.has(name), name).toBe(true);
    }
  });

  it('says which rules it has left in words, and leaves few', () => {
    const { book, sheets } = plan(preset('jujuy-2016'));
    const cells = new Map(
      sheets.flatMap(({ name, cells: own }) =>
        own.map((cell) => [`${name}/${String(cell.row)}/${String(cell.column)}`, cell] as const),
      ),
    );
    const rules = [...book.placed.values()].filter(({ figure }) => figure.account.kind === 'rule');
    const kept = rules.filter(({ place }) => {
      const cell = cells.get(`${place.sheet}/${String(place.row)}/${String(place.column)}`);
      expect(cell).toBeDefined();
      if (cell?.content.kind === 'formula') return false;
      expect(cell?.role).toBe('rule');
      return true;
    });
    expect(rules.length).toBeGreaterThan(50);
    // What is left are noughts of the loan's first rows: nothing owed, drawn or paid yet.
    for (const { figure } of kept) expect(figure.value, figure.id).toBe(0);
  });

  it('speaks the reader’s language and says what it is', async () => {
    for (const lang of LANGS) {
      const own = await loadBookTexts(lang);
      const { sheets } = planWorkbook({ scenario: preset('jujuy-2016'), texts: own, ...ORIGIN });
      const names = sheets.map(({ name }) => name);
      expect(names.slice(0, 3)).toEqual([
        own.book.sheets.readMe,
        own.book.sheets.results,
        own.book.sheets.inputs,
      ]);
      const readMe = (sheets[0]?.cells ?? []).flatMap(({ content }) =>
        content.kind === 'text' ? [content.text] : [],
      );
      expect(readMe.join('\n')).toContain(ORIGIN.link);
      expect(readMe.join('\n')).toContain(ORIGIN.date);
      expect(readMe).toContain(own.book.readMe.colours.structural);
    }
  }, 30_000);

  it('keeps hostile names as text', () => {
    const jujuy = preset('jujuy-2016');
    const hostile = [
      '=HYPERLINK("http://evil.example","x")',
      '@SUM(A1:A9)<script>alert(1)</script>',
      '\u202eevil\u202c _x0041_ \u0000\u0007\ud800',
      'x'.repeat(10_000),
    ];
    const scenario: Scenario = {
      ...jujuy,
      options: jujuy.options.map((option, at) => ({ ...option, name: hostile[at] ?? '' })),
      lenses: jujuy.lenses.map((lens, at) =>
        at === 0 ? { ...lens, name: "='Inputs'!A1+cmd|' /C calc'!A0" } : lens,
      ),
    };
    const bytes = packageOf(planWorkbook({ scenario, texts, ...ORIGIN, link: '=1+1' }));
    expect(faultsOf(bytes)).toEqual([]);
    const parts = partsOf(bytes);
    for (const path of sheetsOf(parts)) {
      const formulas = (parts[path] ?? '').match(/<f>.*?<\/f>/g) ?? [];
      // In formulas a name of an offer stands only within the quotes of its sheet.
      for (const formula of formulas) {
        const bare = formula.replace(/'(?:[^']|'')*'|&quot;.*?&quot;/g, '');
        expect(bare).not.toMatch(/HYPERLINK|cmd|script|evil/);
      }
    }
  }, 30_000);
});
