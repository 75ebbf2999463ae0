/** `parameters` and `lenses`: everything declared is listed, as declared. */
import { describe, expect, it } from 'vitest';
import { LANGS } from '$lib/i18n/lang';
import { loadFullMessages } from '$lib/i18n/messages';
import { ARCHETYPE_IDS } from '$lib/parameters/archetype-ids';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { archetypesOf } from '$lib/parameters/cases';
import { criteria, CRITERION_IDS } from '$lib/parameters/criteria';
import { LENS_PRESET_IDS, lensPresets } from '$lib/parameters/lenses';
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  parameter,
  type ParameterId,
} from '$lib/parameters/registry';
import { GROUPS } from '$lib/parameters/types';
import { readLink } from '$lib/scenario/link';
import { preset, sourceOf } from '$lib/scenario/presets';
import { displayWidth } from '../../../src/cli/columns';
import { call } from '../../support/cli';

const ALL: readonly ParameterId[] = [...CASE_PARAMETER_IDS, ...OPTION_PARAMETER_IDS];

interface Sourced {
  readonly value: unknown;
  readonly inLink: string;
  readonly sources: readonly string[];
}

interface Listed {
  readonly id: ParameterId;
  readonly scope: string;
  readonly linkKey: string;
  readonly default: Sourced;
  readonly published?: readonly (Sourced & { readonly archetype: string })[];
  readonly label: Readonly<Record<string, string>>;
  readonly help: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

async function listed(...args: readonly string[]): Promise<Listed[]> {
  const { code, out } = await call(['parameters', '--json', ...args]);
  expect(code).toBe(0);
  return (JSON.parse(out) as { parameters: Listed[] }).parameters;
}

describe('parameters', () => {
  it('lists every input with what its declaration says', async () => {
    const records = await listed();
    expect(records.map(({ id }) => id)).toEqual(ALL);
    const words = await Promise.all(LANGS.map(loadFullMessages));
    for (const record of records) {
      const { default: source, scope, group, ...declared } = parameter(record.id);
      expect(record).toMatchObject({ scope, group });
      expect(record.default).toMatchObject({ value: source.value, sources: source.refs });
      expect(record).toMatchObject(declared);
      for (const { lang, inputs } of words) {
        expect(record.label[lang]).toBe(inputs.parameters[record.id].label);
        expect(record.help[lang]).toBe(inputs.parameters[record.id].help);
      }
      for (const [at, archetype] of (record.published ?? []).entries()) {
        expect(archetype.archetype).toBe(ARCHETYPE_IDS[at]);
        expect(archetype.value).toEqual(sourceOf('jujuy-2016', record.id, ARCHETYPE_IDS[at]).value);
      }
      expect(record.published === undefined).toBe(scope === 'case');
    }
  });

  it('gives keys and values as links take them: a link of them all opens to the case itself', async () => {
    const lines = (await listed()).flatMap(({ linkKey, default: own, published }) =>
      published === undefined
        ? [`${linkKey}=${own.inLink}`]
        : preset('jujuy-2016').options.map(
            ({ id }, at) => `${linkKey.replace('*', id)}=${published[at]?.inLink ?? ''}`,
          ),
    );
    const reading = await readLink(['v=1', 'case=jujuy-2016', ...lines].join('&'));
    expect(reading).toEqual({ kind: 'scenario', scenario: preset('jujuy-2016'), problems: [] });
  });

  it('gives the published values of the case asked for', async () => {
    for (const id of CASE_IDS) {
      for (const record of await listed('--case', id)) {
        if (record.scope === 'case') {
          expect(record['inCase']).toMatchObject({ value: sourceOf(id, record.id).value });
        }
        expect(record.published?.map(({ archetype }) => archetype) ?? archetypesOf(id)).toEqual(
          archetypesOf(id),
        );
      }
    }
    const { out } = await call(['parameters', 'discount', '--case', 'ecuador-2011']);
    expect(out).toContain('Link key');
    const renewal = await call(['parameters', 'loan.rate', '--case', 'ecuador-renewal-2019']);
    expect(renewal.out).not.toContain('Turnkey');
  });

  it('refuses a case that is not there, and one where nothing of it would be seen', async () => {
    expect((await call(['parameters', 'discount', '--case', 'lima'])).code).toBe(2);
    expect((await call(['parameters', '--case', 'blank'])).code).toBe(2);
  });

  it.each(GROUPS)('shows the group %s alone, complete, within a hundred columns', async (group) => {
    const ids = ALL.filter((id) => parameter(id).group === group);
    expect((await listed('--group', group)).map(({ id }) => id)).toEqual(ids);
    for (const lang of LANGS) {
      const { out } = await call(['parameters', '--group', group, '--lang', lang]);
      const { inputs } = await loadFullMessages(lang);
      const text = out.replace(/\s+/g, ' ');
      for (const id of ids) {
        expect(out).toMatch(new RegExp(`^(?:\\*\\.)?${id.replaceAll('.', '\\.')} `, 'm'));
        expect(text).toContain(
          `${inputs.parameters[id].label}. ${inputs.parameters[id].help}`.replace(/\s+/g, ' '),
        );
      }
      for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(100);
    }
  });

  it.each(ALL)('has a page for %s in both languages, without a hole in it', async (id) => {
    for (const lang of LANGS) {
      const { code, out } = await call(['parameters', id, '--lang', lang]);
      expect(code).toBe(0);
      const { default: source } = parameter(id);
      for (const ref of source.refs) expect(out).toContain(ref);
      expect(out).not.toMatch(/undefined|NaN|Infinity|\[object/);
      for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(100);
    }
  });

  it('writes decimals as each language does', async () => {
    expect((await call(['parameters', 'loan.base'])).out).toContain('2.68');
    const spanish = (await call(['parameters', 'loan.base', '--lang', 'es'])).out;
    expect(spanish).toContain('2,68');
    // As it is written in a link, where it is a point in every language.
    expect(spanish).toContain('loan.base=2.68');
  });

  it('finds an input by its key in a link', async () => {
    expect(await listed('a.loan.rate')).toEqual(await listed('loan.rate'));
    expect(await listed('*.loan.rate')).toEqual(await listed('loan.rate'));
  });

  it.each([
    ['an unknown input, with those like it', ['loan.rat'], /"loan\.rat"; there is loan\./],
    ['an unknown input that is like none', ['zzz'], /no input "zzz"\. /],
    ['an input of the case with a letter', ['a.horizon'], /"a\.horizon"; there is horizon/],
    ['an unknown group', ['--group', 'cash'], /--group takes scope, benchmark/],
    ['a group and an input', ['loan.rate', '--group', 'money'], /nothing to filter/],
    ['two inputs', ['horizon', 'tax'], /"tax" is one too many/],
  ])('tells in a line of %s', async (_, args, line) => {
    const { code, out, err } = await call(['parameters', ...args]);
    expect([code, out, err.length]).toEqual([2, '', 1]);
    expect(err[0]).toMatch(line);
  });
});

describe('lenses', () => {
  it('lists every published lens as it is declared, and the anchors of its criteria', async () => {
    const { out } = await call(['lenses', '--json']);
    const answer = JSON.parse(out) as {
      lenses: { id: string; weights: { criterion: string; points: number; share: number }[] }[];
      criteria: { id: string; worst: number; best: number }[];
    };
    expect(answer.lenses.map(({ id }) => id)).toEqual(LENS_PRESET_IDS);
    for (const [at, { weights, ...lens }] of answer.lenses.entries()) {
      const declared = lensPresets[LENS_PRESET_IDS[at] ?? 'even'];
      const { screens, method, local, refs: sources } = declared;
      expect(lens).toMatchObject({ screens, method, local, sources });
      const points = Object.fromEntries(weights.map((weight) => [weight.criterion, weight.points]));
      expect(points).toEqual(declared.weights);
      expect(weights.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    }
    expect(answer.criteria).toMatchObject(
      CRITERION_IDS.map((id) => ({ id, worst: criteria[id].worst, best: criteria[id].best })),
    );
  });

  it.each(LANGS)('shows them in %s within a hundred columns', async (lang) => {
    const { vocabulary, terms } = await loadFullMessages(lang);
    const list = (await call(['lenses', '--lang', lang])).out;
    for (const id of LENS_PRESET_IDS) {
      expect(list).toMatch(new RegExp(`^${id} `, 'm'));
      const page = (await call(['lenses', id, '--lang', lang])).out;
      expect(page).toContain(vocabulary.lenses[id].name);
      const { weights, screens } = lensPresets[id];
      for (const criterion of CRITERION_IDS.filter((each) => (weights[each] ?? 0) > 0)) {
        expect(page).toContain(`${terms.criteria[criterion].name} (${criterion})`);
      }
      for (const screen of screens) expect(page).toContain(vocabulary.screens[screen].name);
      for (const line of `${list}${page}`.split('\n')) {
        expect(displayWidth(line)).toBeLessThanOrEqual(100);
      }
    }
  });

  it('tells in a line of one that does not exist', async () => {
    const { code, out, err } = await call(['lenses', 'nobody']);
    expect([code, out, err.length]).toEqual([2, '', 1]);
    expect(err[0]).toContain('jujuy-ministry');
  });
});
