import { describe, expect, it } from 'vitest';
import { words as enRanges } from '$lib/i18n/en/ranges';
import { words as esRanges } from '$lib/i18n/es/ranges';
import { loadFullMessages } from '$lib/i18n/messages';
import { LANGS } from '$lib/i18n/lang';
import { setRange } from '$lib/scenario/edit-uncertainty';
import { setValue } from '$lib/scenario/edit';
import { preset } from '$lib/scenario/presets';
import { CASE_PARAMETER_IDS } from '$lib/parameters/registry';
import type { Scenario } from '$lib/scenario/types';
import { heldInputs, uncertainInputs } from '$lib/scenario/uncertain-inputs';
import { NO_OWN_RANGES, type Range } from '$lib/scenario/uncertainty';
import {
  asSaid,
  hasRoom,
  isSought,
  rangeGroups,
  rangeProblem,
  type RangeRow,
} from '$lib/views/ranges/form';

const full = { en: await loadFullMessages('en'), es: await loadFullMessages('es') };
const ranges = { en: enRanges, es: esRanges };
const jujuy = preset('jujuy-2016');

function row(scenario: Scenario, key: string): RangeRow {
  const found = rangeGroups(scenario, full.en)
    .flatMap(({ rows, held }) => [...rows, ...held])
    .find((one) => one.key === key);
  if (found === undefined) throw new Error(`no row ${key}`);
  return found;
}

const withRange = (key: string, range: Range) => setRange(jujuy, key, range);

describe('the form of ranges', () => {
  it('has every number that may be drawn once: drawn, held, or held for good', () => {
    const groups = rangeGroups(jujuy, full.en);
    expect(groups.map(({ id }) => id)).toEqual(['case', 'a', 'b', 'c', 'd']);
    const all = [...uncertainInputs(jujuy), ...heldInputs(jujuy)].map(({ key }) => key);
    const shown = groups.flatMap(({ rows, held, idle }) =>
      [...rows, ...held, ...idle].map(({ key }) => key),
    );
    expect(shown.toSorted()).toEqual(all.toSorted());
    expect(groups.flatMap(({ rows }) => rows.map(({ key }) => key)).toSorted()).toEqual(
      uncertainInputs(jujuy)
        .map(({ key }) => key)
        .toSorted(),
    );
  });

  it('names offers in the order of the page, each with its hue', () => {
    const turned = { ...jujuy, options: jujuy.options.toReversed() };
    const groups = rangeGroups(turned, full.en);
    expect(groups.map(({ id, hue }) => [id, hue])).toEqual([
      ['case', undefined],
      ['d', 3],
      ['c', 2],
      ['b', 1],
      ['a', 0],
    ]);
    expect(groups[0]?.name).toBeUndefined();
    expect(groups[4]?.name).toBe(full.en.vocabulary.archetypes['turnkey'].name);
  });

  it('says of a published range what it is, as it would be typed', () => {
    expect(row(jujuy, 'discount')).toMatchObject({
      label: full.en.inputs.parameters.discount.label,
      target: { parameter: 'discount' },
      now: '8.6 % a year',
      base: 0.086,
      unit: '% a year',
      text: '5; 8.6; 12',
      shape: 'triangular',
      own: false,
      held: undefined,
      range: { kind: 'triangular', low: 0.05, mode: 0.086, high: 0.12 },
    });
  });

  it('shows whole numbers without the half step that they are drawn wider by', () => {
    expect(row(jujuy, 'life.cameras').text).toBe('5; 7; 10');
  });

  it('keeps inputs in the order of the registry, whether drawn or held by the reader', () => {
    const held = setRange(withRange('discount', 'fixed'), 'life.cameras', {
      kind: 'uniform',
      low: 7,
      high: 7,
    });
    const keys = (scenario: Scenario) =>
      rangeGroups(scenario, full.en)[0]?.rows.map(({ key }) => key) ?? [];
    expect(keys(held)).toEqual(keys(jujuy));
    const order = keys(jujuy).map((key) => CASE_PARAMETER_IDS.findIndex((id) => id === key));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('tells the reader’s own ranges, with the published one to go back to', () => {
    const own = row(withRange('discount', { kind: 'uniform', low: 0.04, high: 0.2 }), 'discount');
    expect(own).toMatchObject({ own: true, text: '4 to 20', shape: 'uniform', held: undefined });
    expect(own.published).toEqual({ kind: 'triangular', low: 0.05, mode: 0.086, high: 0.12 });
    expect(own.publishedText).toContain('8.6 %');
  });

  it('shows what the reader holds among the drawn, and says so', () => {
    expect(row(withRange('discount', 'fixed'), 'discount')).toMatchObject({
      own: true,
      text: '',
      shape: 'fixed',
      held: 'fixed',
    });
    const constant = { kind: 'uniform', low: 0.086, high: 0.086 } as const;
    expect(row(withRange('discount', constant), 'discount')).toMatchObject({
      own: true,
      text: '8.6 to 8.6',
      held: 'constant',
    });
  });

  it('lists apart what has no published range, and moves it once it is given one', () => {
    const apart = (scenario: Scenario) =>
      rangeGroups(scenario, full.en)[1]?.held.map(({ key }) => key) ?? [];
    expect(apart(jujuy)).toContain('a.loan.share');
    expect(row(jujuy, 'a.loan.share')).toMatchObject({
      shape: 'fixed',
      text: '',
      own: false,
      published: undefined,
      held: 'no-range',
    });
    expect(
      apart(withRange('a.loan.share', { kind: 'uniform', low: 0.7, high: 0.9 })),
    ).not.toContain('a.loan.share');
  });

  it('lists apart a value of the reader’s own outside the published range', () => {
    const edited = setValue(jujuy, { parameter: 'discount' }, 0.2);
    if (!edited.ok) throw new Error('not edited');
    expect(row(edited.scenario, 'discount')).toMatchObject({
      held: 'outside-range',
      shape: 'fixed',
      published: undefined,
    });
    expect(rangeGroups(edited.scenario, full.en)[0]?.held.map(({ key }) => key)).toContain(
      'discount',
    );
  });

  it('says of the others that a range changes nothing, and whether one was given', () => {
    const own = withRange('b.loan.rate', { kind: 'uniform', low: 0.03, high: 0.06 });
    const idle = rangeGroups(own, full.en)[2]?.idle ?? [];
    expect(idle).toContainEqual({
      key: 'b.loan.rate',
      label: full.en.inputs.parameters['loan.rate'].label,
      reason: 'idle',
      own: true,
    });
    expect(idle).toContainEqual(
      expect.objectContaining({ key: 'b.price.down', reason: 'auto', own: false }),
    );
    expect(idle.map(({ reason }) => reason).every((one) => one === 'idle' || one === 'auto')).toBe(
      true,
    );
  });
});

describe('a range that is taken', () => {
  it('is the published one again where it says the same', () => {
    const discount = row(withRange('discount', 'fixed'), 'discount');
    expect(
      asSaid(discount, { kind: 'triangular', low: 0.05, mode: 0.086, high: 0.12 }),
    ).toBeUndefined();
    const other = { kind: 'pert', low: 0.05, mode: 0.086, high: 0.12 } as const;
    expect(asSaid(discount, other)).toBe(other);
    expect(asSaid(discount, 'fixed')).toBe('fixed');
    expect(asSaid(row(jujuy, 'a.loan.share'), 'fixed')).toBe('fixed');
  });

  it('finds room up to two hundred, and always in its own place', () => {
    const filled = (count: number): Scenario => ({
      ...jujuy,
      uncertainty: {
        ...NO_OWN_RANGES,
        ranges: Object.fromEntries(
          Array.from({ length: count }, (_, at) => [`x${at}`, 'fixed'] as const),
        ),
      },
    });
    const discount = row(jujuy, 'discount');
    expect(hasRoom(filled(199), discount)).toBe(true);
    expect(hasRoom(filled(200), discount)).toBe(false);
    expect(hasRoom(filled(200), { ...discount, own: true })).toBe(true);
  });
});

describe.each(LANGS)('why a range is not taken (%s)', (lang) => {
  const discount = row(jujuy, 'discount');
  const said = (problem: Parameters<typeof rangeProblem>[2]) =>
    rangeProblem(discount, '5 to 900', problem, jujuy, ranges[lang], full[lang]);

  it('names the value now where the likeliest is missing', () => {
    expect(said({ ok: false, kind: 'text', code: 'mode-needed' })).toContain(
      discount.now.slice(0, 1),
    );
  });

  it('is the sentence of what cannot be read', () => {
    expect(said({ ok: false, kind: 'text', code: 'order' })).toBe(ranges[lang].problems.order);
  });

  it('is the sentence of links for what does not fit, with the bound', () => {
    const text = said({ ok: false, kind: 'range', code: 'above', limit: 0.5 });
    expect(text).toContain('50 %');
    expect(text).toContain('5 to 900');
    expect(text).toContain(full[lang].inputs.parameters.discount.label);
    expect(said({ ok: false, kind: 'range', code: 'positive' })).toContain('5 to 900');
  });
});

describe('an input that is sought', () => {
  it('is found by parts of its words in any order, whatever their case and accents', () => {
    expect(isSought('Tasa de interés fija', 'interes')).toBe(true);
    expect(isSought('Tasa de interés fija', 'FIJA tasa')).toBe(true);
    expect(isSought('Fixed interest rate', 'rate  fix')).toBe(true);
    expect(isSought('Fixed interest rate', 'rate floating')).toBe(false);
    expect(isSought('Fixed interest rate', '')).toBe(true);
  });
});
