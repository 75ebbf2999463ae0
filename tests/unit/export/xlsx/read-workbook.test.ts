/** Workbooks brought back: as they were, changed by hand, damaged, too large, from the future, and not ours. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BookTexts } from '$lib/export/xlsx/book';
import { packageOf } from '$lib/export/xlsx/package';
import { readWorkbook } from '$lib/export/xlsx/read-workbook';
import { MAX_PACKED } from '$lib/export/xlsx/read-zip';
import { planWorkbook, type WorkbookPlan } from '$lib/export/xlsx/workbook';
import { loadBookTexts } from '$lib/export/xlsx/words';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { addEvent, newEvent } from '$lib/scenario/edit';
import { preset } from '$lib/scenario/presets';
import type { Problem } from '$lib/scenario/problems';
import type { Scenario } from '$lib/scenario/types';
import { fileOf } from '$lib/scenario/write-file';
import { randomScenario } from '../../../second-reading/scenarios';
import { edited, partOfSheet, withParts, type Edits } from '../../../workbook/edit';

let texts: { readonly en: BookTexts; readonly es: BookTexts };
let plan: WorkbookPlan;
let bytes: Uint8Array;

const JUJUY = preset('jujuy-2016');
const ORIGIN = { link: '#v=1', date: '2026-03-14' };

beforeAll(async () => {
  texts = { en: await loadBookTexts('en'), es: await loadBookTexts('es') };
  plan = planWorkbook({ scenario: JUJUY, texts: texts.en, ...ORIGIN });
  bytes = packageOf(plan);
});

async function read(given: Uint8Array) {
  const reading = await readWorkbook(given);
  if (reading.kind !== 'scenario') throw new Error(JSON.stringify(reading.problems));
  return reading;
}

function change(edits: readonly (readonly [string, number | string])[]) {
  const all: Edits = new Map(edits);
  return read(edited(plan, bytes, all));
}

function codes(problems: readonly Problem[]): string[] {
  return problems.map((problem) =>
    problem.kind === 'document' ? `${problem.code} ${problem.key ?? ''}`.trim() : problem.code,
  );
}

const text = (words: string) => `<c r="@" t="inlineStr"><is><t>${words}</t></is></c>`;

describe('a workbook that comes back as it was', () => {
  it('is the scenario that was exported, with nothing to say', async () => {
    for (const id of CASE_IDS) {
      const scenario = preset(id);
      const own = packageOf(planWorkbook({ scenario, texts: texts.es, ...ORIGIN }));
      const reading = await read(own);
      expect(reading.problems, id).toEqual([]);
      expect(fileOf(reading.scenario)).toBe(fileOf(scenario));
    }
  }, 60_000);

  it('brings names, lenses, ranges and events with it', async () => {
    let scenario: Scenario = addEvent(randomScenario(3, 3), newEvent('fx', 4));
    const [first] = scenario.options;
    const named = { ...first, name: '=1+1 <b> “Ñandú” 😀' } as Scenario['options'][number];
    scenario = { ...scenario, options: [named, ...scenario.options.slice(1)] };
    const own = packageOf(planWorkbook({ scenario, texts: texts.en, ...ORIGIN }));
    const reading = await read(own);
    expect(fileOf(reading.scenario)).toBe(fileOf(scenario));
    expect(reading.problems).toEqual([]);
  }, 30_000);
});

describe('a workbook that was changed by hand', () => {
  it('has its inputs read, and each change listed', async () => {
    const { scenario, problems } = await change([
      ['discount', 0.05],
      ['a.loan.rate', 0.04],
      ['b.renewal.answer', text('Change vendor')],
      ['c.price.method', text(' licitación PÚBLICA ')],
      ['a.loan.perYear', 4],
      ['a.price.down', 0.15],
      ['d.gov.oversight', 1],
      ['residual', text('No')],
    ]);
    expect(scenario.values['discount']).toBe(0.05);
    const [a, b, c, d] = scenario.options.map(({ values }) => values);
    expect(a?.['loan.rate']).toBe(0.04);
    expect(a?.['loan.perYear']).toBe('4');
    expect(a?.['price.down']).toBe(0.15);
    expect(b?.['renewal.answer']).toBe('switch');
    expect(c?.['price.method']).toBe('tender');
    expect(d?.['gov.oversight']).toBe(true);
    expect(scenario.values['residual']).toBe(false);
    expect(codes(problems)).toContain('cell-changed a.loan.rate');
    expect(problems.every(({ code }) => code === 'cell-changed')).toBe(true);
    // Nothing else has moved.
    expect(a?.['loan.years']).toBe(JUJUY.options[0]?.values['loan.years']);
  });

  it('may have shares, events and weights changed too', async () => {
    const own = addEvent(JUJUY, newEvent('fx', 4));
    const eventPlan = planWorkbook({ scenario: own, texts: texts.en, ...ORIGIN });
    const changed = edited(
      eventPlan,
      packageOf(eventPlan),
      new Map<string, number | string>([
        ['event.1.size', 0.55],
        ['event.1.year', 6],
        ['a.agency.design.state', 0.5],
        ['a.agency.design.local', 0.5],
        ['a.agency.design.vendor', 0],
        ['a.agency.design.foreign', 0],
      ]),
    );
    const { scenario, problems } = await read(changed);
    expect(scenario.events[0]).toMatchObject({ year: 6, values: { size: 0.55 } });
    expect(scenario.options[0]?.values['agency.design']).toEqual([0.5, 0.5, 0, 0]);
    expect(problems.every(({ code }) => code === 'cell-changed')).toBe(true);

    const place = plan.names.get('weightOf_even_cost');
    const at = `B${String(place?.row)}`;
    const weighed = withParts(bytes, (path, xml) =>
      path === partOfSheet(plan, place?.sheet ?? '')
        ? xml.replace(new RegExp(`(<c r="${at}"[^>]*>)<v>[^<]*</v>`), '$1<v>7</v>')
        : xml,
    );
    const reading = await read(weighed);
    expect(codes(reading.problems)).toEqual(['cell-changed weightOf.even.cost']);
    expect(reading.scenario.lenses.find(({ id }) => id === 'even')?.weights.cost).toBe(7);
  });

  it('keeps what it was exported with where a cell does not fit, and says so cell by cell', async () => {
    const { scenario, problems } = await change([
      ['discount', text('five')],
      ['a.loan.rate', 4.5],
      ['b.loan.rate', '<c r="@"><f>A1+1</f></c>'],
      ['c.loan.rate', '<c r="@" t="e"><f>1/0</f><v>#DIV/0!</v></c>'],
      ['d.loan.rate', '<c r="@" s="1"/>'],
      ['tax', '<c r="@"><f>0.1+0.1</f><v>0.2</v></c>'],
      ['a.renewal.answer', text('Perhaps')],
      ['horizon', 12.5],
      ['b.gov.impact', 3],
    ]);
    const published = JUJUY.options.map(({ values }) => values['loan.rate']);
    expect(scenario.options.map(({ values }) => values['loan.rate'])).toEqual(published);
    expect(scenario.values['discount']).toBe(JUJUY.values['discount']);
    expect(scenario.values['horizon']).toBe(JUJUY.values['horizon']);
    // A formula counts by the value that a program has worked out.
    expect(scenario.values['tax']).toBe(0.2);
    expect(codes(problems).sort()).toEqual(
      [
        'above',
        'cell-changed tax',
        'cell-empty d.loan.rate',
        'cell-error c.loan.rate',
        'cell-formula b.loan.rate',
        'not-choice',
        'not-flag',
        'not-integer',
        'not-number',
      ].sort(),
    );
  });

  it('has contradictions mended as files have', async () => {
    const { problems } = await change([['a.loan.grace', 30]]);
    expect(codes(problems)).toContain('grace-after-maturity');
  });

  it('may be saved anew by another program: shared strings, other order, prefixes, renamed and added sheets', async () => {
    const strings: string[] = [];
    const shared = withParts(bytes, (path, xml) => {
      if (path === 'xl/workbook.xml') {
        return xml
          .replace(/name="Inputs"/, 'name="My own &amp; only"')
          .replace(/<(\/?)sheet /g, '<$1x:sheet ');
      }
      if (!path.startsWith('xl/worksheets/')) return xml;
      return xml
        .replace(
          /<c r="([A-Z]+\d+)"( s="\d+")? t="inlineStr"><is><t xml:space="preserve">(.*?)<\/t><\/is><\/c>/gs,
          (_, at: string, style: string | undefined, words: string) =>
            `<c t="s"${style ?? ''} r="${at}"><v>${String(strings.push(words) - 1)}</v></c>`,
        )
        .replace(/<c r="([A-Z]+\d+)"( s="\d+")>/g, '<c$2 r="$1">');
    });
    const parts = unzipSync(shared);
    const items = strings.map((words) => `<si><r><t>${words}</t></r></si>`).join('');
    const saved = zipSync({
      ...parts,
      'xl/sharedStrings.xml': strToU8(`<?xml version="1.0"?>\n<!-- saved --><sst>${items}</sst>`),
      'xl/media/picture.png': new Uint8Array(1000),
    });
    // Without a declared prefix a strict program would object; ours goes by local names.
    const reading = await read(saved);
    expect(reading.problems).toEqual([]);
    expect(fileOf(reading.scenario)).toBe(fileOf(JUJUY));
  });

  it('may have rows put in between and columns before', async () => {
    const part = partOfSheet(plan, 'Inputs');
    const moved = withParts(bytes, (path, xml) =>
      path !== part
        ? xml
        : xml
            .replace(/<row r="(\d+)"/g, (_, row: string) => `<row r="${String(Number(row) + 3)}"`)
            .replace(
              /<c r="([A-Z]+)(\d+)"/g,
              (_, letters: string, row: string) =>
                `<c r="${letters === 'Z' ? 'AA' : letters.replace(/.$/, (l) => String.fromCharCode(l.charCodeAt(0) + 1))}${String(Number(row) + 3)}"`,
            ),
    );
    const reading = await read(moved);
    expect(reading.problems).toEqual([]);
  });

  it('says where the sheet of inputs is gone, or a row of it', async () => {
    const part = partOfSheet(plan, 'Inputs');
    const empty = '<worksheet><sheetData/></worksheet>';
    const without = await read(withParts(bytes, (path, xml) => (path === part ? empty : xml)));
    expect(codes(without.problems)).toEqual(['inputs-missing']);
    expect(fileOf(without.scenario)).toBe(fileOf(JUJUY));

    const place = plan.book.inputPlace('discount');
    const row = new RegExp(`<row r="${String(place.row)}".*?</row>`, 's');
    const cut = await read(
      withParts(bytes, (path, xml) => (path === part ? xml.replace(row, '') : xml)),
    );
    expect(codes(cut.problems)).toEqual(['cell-missing discount']);
  });
});

describe('what is no workbook of ours', () => {
  async function refused(given: Uint8Array): Promise<string> {
    const reading = await readWorkbook(given);
    expect(reading.kind).toBe('unreadable');
    return codes(reading.problems).join();
  }

  it('is refused with what it is', async () => {
    expect(await refused(new Uint8Array(0))).toBe('not-workbook');
    expect(await refused(strToU8('{"app":"balanza"}'))).toBe('not-workbook');
    expect(await refused(zipSync({ 'a.txt': strToU8('hello') }))).toBe('not-workbook');
    const foreign = zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
      ),
    });
    expect(await refused(foreign)).toBe('not-workbook');
  });

  it('is refused cut short or damaged anywhere, without ever throwing', async () => {
    for (const share of [0.001, 0.3, 0.6, 0.9, 0.999]) {
      expect(await refused(bytes.subarray(0, Math.floor(bytes.length * share)))).toBe(
        'workbook-damaged',
      );
    }
    for (let at = 40; at < bytes.length; at += Math.floor(bytes.length / 60)) {
      const harmed = Uint8Array.from(bytes);
      harmed[at] = (harmed[at] ?? 0) ^ 0xff;
      const reading = await readWorkbook(harmed);
      // A part that is not read may be harmed; then all is as it was.
      if (reading.kind === 'scenario') expect(fileOf(reading.scenario)).toBe(fileOf(JUJUY));
    }
  }, 60_000);

  it('is refused from a newer version, and with its scenario torn', async () => {
    const part = partOfSheet(plan, 'Scenario');
    const newer = withParts(bytes, (path, xml) =>
      path === part ? xml.replace(/(<c r="B4"[^>]*><v>)1</, '$19<') : xml,
    );
    expect(await refused(newer)).toBe('newer-version');
    const torn = withParts(bytes, (path, xml) =>
      path === part ? xml.replace('scenario.2<', 'scenario.7<') : xml,
    );
    expect(await refused(torn)).toBe('workbook-damaged');
    const broken = withParts(bytes, (path, xml) =>
      path === part ? xml.replace('{&quot;app&quot;', '{&quot;app') : xml,
    );
    expect(await refused(broken)).toBe('workbook-damaged');
  });

  it('is refused where it would swell, before or while it does, and quickly', async () => {
    const zeros = new Uint8Array(60 * 1024 * 1024);
    const honest = zipSync({ 'xl/workbook.xml': zeros });
    const start = performance.now();
    expect(await refused(honest)).toBe('workbook-too-large');
    // One that says it is small: both sizes in the archive are lies.
    const liar = Uint8Array.from(honest);
    const view = new DataView(liar.buffer);
    for (let at = 0; at + 4 < liar.length; at += 1) {
      if (view.getUint32(at, true) === zeros.length) view.setUint32(at, 100, true);
    }
    expect(await refused(liar)).toBe('workbook-too-large');
    expect(await refused(new Uint8Array(MAX_PACKED + 1).fill(0x50))).toBe('workbook-too-large');
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('is refused with entities, document types and tags that do not match', async () => {
    const laughs =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><workbook><sheets>&b;</sheets></workbook>';
    for (const xml of [
      laughs,
      '<workbook>&unknown;</workbook>',
      '<workbook><sheets></workbook>',
      '<workbook a="1',
      '<a/><b/>',
      '',
    ]) {
      const given = withParts(bytes, (path, old) => (path === 'xl/workbook.xml' ? xml : old));
      expect(await refused(given), xml).toBe('workbook-damaged');
    }
  });

  it('reads a hostile tag in time that grows with its length alone', async () => {
    const long = `<workbook a="${'>'.repeat(3_000_000)}" b='${"<'".slice(1)}/>`;
    const start = performance.now();
    const given = withParts(bytes, (path, old) => (path === 'xl/workbook.xml' ? long : old));
    expect(await refused(given)).toMatch(/^(?:workbook-damaged|not-workbook)$/);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('takes no key of a prototype for anything', async () => {
    const part = partOfSheet(plan, 'Scenario');
    const hostile = withParts(bytes, (path, xml) =>
      path === part
        ? xml.replace(
            '{&quot;app&quot;',
            '{&quot;__proto__&quot;:{&quot;polluted&quot;:1},&quot;app&quot;',
          )
        : xml,
    );
    const reading = await readWorkbook(hostile);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(reading.kind).toBe('scenario');
    expect(codes(reading.problems)).toEqual(['unknown-key __proto__']);
  });
});
