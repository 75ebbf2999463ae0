/** What a scenario says of uncertainty: changes to it, links and files with it, and what does not fit. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANCE_KINDS, type ChanceKind } from '$lib/parameters/chances';
import { CASE_PARAMETER_IDS, OPTION_PARAMETER_IDS } from '$lib/parameters/registry';
import type { NumberParameter } from '$lib/parameters/types';
import { isPublished } from '$lib/scenario/basics';
import type { Distribution } from '$lib/scenario/distribution';
import { rangeText, textToRange } from '$lib/scenario/distribution-text';
import { addOption, duplicateOption, removeOption } from '$lib/scenario/edit';
import { setChance, setCorrelation, setRange, setSampling } from '$lib/scenario/edit-uncertainty';
import { scenarioEntries } from '$lib/scenario/entries';
import { drawable, inputKey, parseInputKey } from '$lib/scenario/input-key';
import { readableLink, readLink } from '$lib/scenario/link';
import { pack } from '$lib/scenario/packed';
import { preset } from '$lib/scenario/presets';
import type { Problem } from '$lib/scenario/problems';
import { checkRange } from '$lib/scenario/range-gate';
import { readFile } from '$lib/scenario/read-file';
import type { Scenario } from '$lib/scenario/types';
import { NO_OWN_RANGES, type Range, type Uncertainty } from '$lib/scenario/uncertainty';
import { fileOf } from '$lib/scenario/write-file';
import { arbitraryScenarioOfAnyCase, JUJUY, scenarioWith } from '../../support/builders';

const START = 'v=1&case=jujuy-2016';

async function read(link: string) {
  const reading = await readLink(link);
  if (reading.kind !== 'scenario') throw new Error(reading.kind);
  return reading;
}

function lines(scenario: Scenario): string[] {
  return scenarioEntries(scenario).map(([key, value]) => `${key}=${value}`);
}

function saying(uncertainty: Partial<Uncertainty>, base = JUJUY): Scenario {
  return { ...base, uncertainty: { ...NO_OWN_RANGES, ...uncertainty } };
}

const WEIGHT = fc.oneof(
  fc.nat({ max: 100 }),
  fc.double({ min: 0, max: 1e6, noNaN: true }).map((weight) => weight || 0),
);

function anyNumber({ min, max, integer }: NumberParameter): fc.Arbitrary<number> {
  return integer === true
    ? fc.integer({ min, max })
    : fc.double({ min, max, noNaN: true }).map((value) => value || 0);
}

function anySimple(declared: NumberParameter): fc.Arbitrary<Distribution> {
  const number = anyNumber(declared);
  const three = fc
    .tuple(number, number, number)
    .map((numbers) => [...numbers].sort((a, b) => a - b));
  const discrete = fc
    .array(fc.tuple(number, WEIGHT), { minLength: 1, maxLength: 20 })
    .filter((items) => items.some(([, weight]) => weight > 0))
    .map((items): Distribution => ({
      kind: 'discrete',
      values: items.map(([value]) => value),
      weights: items.map(([, weight]) => weight),
    }));
  const lognormal = three
    .filter(([low = 0, , high = 0]) => low > 0 && low < high)
    .map(([low = 0, , high = 0]): Distribution => ({ kind: 'lognormal', low, high }));
  return fc.oneof(
    number.map((value): Distribution => ({ kind: 'fixed', value })),
    three.map(([low = 0, , high = 0]): Distribution => ({ kind: 'uniform', low, high })),
    three.map(([low = 0, mode = 0, high = 0]): Distribution => ({
      kind: 'triangular',
      low,
      mode,
      high,
    })),
    three.map(([low = 0, mode = 0, high = 0]): Distribution => ({ kind: 'pert', low, mode, high })),
    ...(declared.max > 0 ? [lognormal] : []),
    discrete,
  );
}

function anyRange(declared: NumberParameter): fc.Arbitrary<Range> {
  const simple = anySimple(declared);
  const mixture = fc
    .array(fc.record({ weight: WEIGHT, distribution: simple }), { minLength: 1, maxLength: 10 })
    .filter((parts) => parts.some(({ weight }) => weight > 0))
    .map((parts): Distribution => ({ kind: 'mixture', parts }));
  return fc.oneof(
    fc.constant('fixed' as const),
    { weight: 4, arbitrary: simple },
    { weight: 1, arbitrary: mixture },
  );
}

function keysOf(scenario: Scenario): string[] {
  return [
    ...CASE_PARAMETER_IDS,
    ...scenario.options.flatMap(({ id }) =>
      OPTION_PARAMETER_IDS.map((parameter) => inputKey({ option: id, parameter })),
    ),
  ].filter((key) => {
    const target = parseInputKey(key);
    return target !== undefined && drawable(target.parameter) !== undefined;
  });
}

/** Anything that may be said of a scenario, put together by the reader's own changes. */
function anySaid(base: Scenario): fc.Arbitrary<Scenario> {
  const key = fc.constantFrom(...keysOf(base));
  const ranges = fc
    .uniqueArray(key, { maxLength: 12 })
    .chain((keys) =>
      fc.tuple(
        ...keys.map((one) =>
          anyRange(drawable(parseInputKey(one)?.parameter ?? 'tax') as NumberParameter).map(
            (range) => [one, range] as const,
          ),
        ),
      ),
    );
  const rank = fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value || 0);
  return fc
    .record({
      sampling: fc.record(
        {
          seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
          method: fc.constantFrom('sobol' as const, 'plain' as const),
          draws: fc.integer({ min: 256, max: 1e6 }),
        },
        { requiredKeys: [] },
      ),
      ranges,
      pairs: fc.array(fc.tuple(key, key, rank), { maxLength: 8 }),
      chances: fc.array(
        fc.tuple(
          fc.constantFrom(...CHANCE_KINDS),
          fc.double({ min: 0, max: 0.5, noNaN: true }).map((value) => value || 0),
        ),
        { maxLength: 5 },
      ),
    })
    .map(({ sampling, ranges: all, pairs, chances }) => {
      let scenario = setSampling(base, sampling);
      for (const [one, range] of all) scenario = setRange(scenario, one, range);
      for (const [a, b, value] of pairs) scenario = setCorrelation(scenario, a, b, value);
      for (const [kind, chance] of chances) {
        scenario = setChance(scenario, kind, kind === 'exit' ? 0 : chance);
      }
      return scenario;
    });
}

const anySaidOfAny = arbitraryScenarioOfAnyCase.chain(anySaid);
const anySaidOfFew = fc
  .constantFrom(JUJUY, preset('ecuador-2011'), preset('neutral-city'), preset('blank'))
  .chain(anySaid);

describe('what is said of uncertainty', () => {
  it('is nothing in a published case, and takes no line and no room in a file', () => {
    expect(JUJUY.uncertainty).toBe(NO_OWN_RANGES);
    expect(NO_OWN_RANGES).toEqual({
      seed: 1,
      method: 'sobol',
      draws: 4096,
      ranges: {},
      correlations: [],
      chances: {},
    });
    expect(lines(JUJUY)).toEqual([]);
    expect(fileOf(JUJUY)).not.toContain('uncertainty');
    expect(isPublished(setSampling(JUJUY, { seed: 1 }))).toBe(true);
    expect(isPublished(setSampling(JUJUY, { seed: 2 }))).toBe(false);
  });

  it('comes back from a link exactly, readable', async () => {
    await fc.assert(
      fc.asyncProperty(anySaidOfFew, async (scenario) => {
        const link = readableLink(scenario);
        fc.pre(link.length < 16 * 1024);
        expect(await read(link)).toEqual({ kind: 'scenario', scenario, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('comes back from a link exactly, packed', async () => {
    await fc.assert(
      fc.asyncProperty(anySaidOfFew, async (scenario) => {
        const link = `z=${await pack(readableLink(scenario))}`;
        fc.pre(link.length < 16 * 1024);
        const { scenario: back, problems } = await read(link);
        expect(problems).toEqual([]);
        expect(back).toEqual(scenario);
        expect(readableLink(back)).toBe(readableLink(scenario));
      }),
      { numRuns: 100 },
    );
  });

  it('comes back from a file exactly', () => {
    fc.assert(
      fc.property(anySaidOfAny, (scenario) => {
        expect(readFile(fileOf(scenario))).toEqual({ kind: 'scenario', scenario, problems: [] });
      }),
      { numRuns: 150 },
    );
  });

  it('is written in the units of the screen, in one order', () => {
    let scenario = setSampling(JUJUY, { seed: 7, method: 'plain', draws: 20_000 });
    scenario = setRange(scenario, 'discount', { kind: 'uniform', low: 0.05, high: 0.12 });
    scenario = setRange(scenario, 'b.fee.term', 'fixed');
    scenario = setRange(scenario, 'a.loan.rate', {
      kind: 'triangular',
      low: 0.03,
      mode: 0.05,
      high: 0.066,
    });
    scenario = setCorrelation(scenario, 'discount', 'a.loan.rate', 0.6);
    scenario = setCorrelation(scenario, 'budget', 'discount', -1);
    scenario = setChance(scenario, 'fx', 0.05);
    scenario = setChance(scenario, 'exit', 0);
    expect(lines(scenario)).toEqual([
      'sure.seed=7',
      'sure.method=plain',
      'sure.draws=20000',
      'range.a.loan.rate=3..5..6.6',
      'range.b.fee.term=fixed',
      'range.discount=5..12',
      'correlation.1=a.loan.rate,discount,0.6',
      'correlation.2=budget,discount,-1',
      'chance.exit=0',
      'chance.fx=5',
    ]);
  });
});

describe('the text of a range', () => {
  const texts: readonly (readonly [string, Range])[] = [
    ['5..12', { kind: 'uniform', low: 0.05, high: 0.12 }],
    ['3..5..6.6', { kind: 'triangular', low: 0.03, mode: 0.05, high: 0.066 }],
    ['pert:3..5..6.6', { kind: 'pert', low: 0.03, mode: 0.05, high: 0.066 }],
    ['lognormal:3..6.6', { kind: 'lognormal', low: 0.03, high: 0.066 }],
    ['discrete:3*1,5*2', { kind: 'discrete', values: [0.03, 0.05], weights: [1, 2] }],
    ['5', { kind: 'fixed', value: 0.05 }],
    ['0..0', { kind: 'uniform', low: 0, high: 0 }],
    ['fixed', 'fixed'],
    [
      'mixture:70*3..5..6.6,30*7..9',
      {
        kind: 'mixture',
        parts: [
          { weight: 70, distribution: { kind: 'triangular', low: 0.03, mode: 0.05, high: 0.066 } },
          { weight: 30, distribution: { kind: 'uniform', low: 0.07, high: 0.09 } },
        ],
      },
    ],
    [
      'mixture:1*(discrete:3*1,5*2),0.5*pert:1..2..3,0*4',
      {
        kind: 'mixture',
        parts: [
          {
            weight: 1,
            distribution: { kind: 'discrete', values: [0.03, 0.05], weights: [1, 2] },
          },
          { weight: 0.5, distribution: { kind: 'pert', low: 0.01, mode: 0.02, high: 0.03 } },
          { weight: 0, distribution: { kind: 'fixed', value: 0.04 } },
        ],
      },
    ],
  ];

  it.each(texts)('says what it is, both ways: %s', (text, range) => {
    expect(rangeText('loan.rate', range)).toBe(text);
    expect(textToRange('loan.rate', text)).toEqual({ ok: true, value: range });
  });

  it('takes the plain shapes by name too, and lone parts in parentheses', () => {
    const value = (text: string) => {
      const checked = textToRange('budget', text);
      return checked.ok ? checked.value : checked.code;
    };
    expect(value('uniform:1e6..2e6')).toEqual({ kind: 'uniform', low: 1e6, high: 2e6 });
    expect(value('triangular:1..2..3')).toMatchObject({ kind: 'triangular', mode: 2 });
    expect(value('fixed:7')).toEqual({ kind: 'fixed', value: 7 });
    expect(value('mixture:1*(5..9)')).toMatchObject({
      parts: [{ weight: 1, distribution: { kind: 'uniform', low: 5, high: 9 } }],
    });
    expect(textToRange('loan.drift', '-2..-1..0.5')).toEqual({
      ok: true,
      value: { kind: 'triangular', low: -0.02, mode: -0.01, high: 0.005 },
    });
    expect(textToRange('loan.drift', '-0..0')).toEqual({
      ok: true,
      value: { kind: 'uniform', low: 0, high: 0 },
    });
  });

  it.each([
    ['', 'unreadable'],
    ['auto', 'unreadable'],
    ['cheap', 'unreadable'],
    ['3..', 'unreadable'],
    ['..3', 'unreadable'],
    ['1..2..3..4', 'unreadable'],
    ['1e999..2', 'unreadable'],
    ['NaN', 'unreadable'],
    ['pert:1..2', 'unreadable'],
    ['lognormal:1..2..3', 'unreadable'],
    ['gauss:1..2', 'unreadable'],
    ['constructor:1..2', 'unreadable'],
    ['__proto__:1', 'unreadable'],
    [':1..2', 'unreadable'],
    ['discrete:', 'unreadable'],
    ['discrete:3', 'unreadable'],
    ['discrete:3*1*1', 'unreadable'],
    ['discrete:x*1', 'unreadable'],
    ['discrete:3*x', 'weights'],
    ['discrete:3*0', 'weights'],
    ['discrete:3*-1,4*2', 'weights'],
    ['discrete:3*1000001', 'weights'],
    ['discrete:3*', 'weights'],
    ['mixture:', 'unreadable'],
    ['mixture:3..5', 'weights'],
    ['mixture:1*mixture:1*3..5', 'unreadable'],
    ['mixture:1*(mixture:1*3..5)', 'unreadable'],
    ['mixture:1*fixed', 'unreadable'],
    ['mixture:0*3..5', 'weights'],
    ['mixture:x*3..5', 'weights'],
    ['mixture:1*5..3', 'order'],
    ['5..3', 'order'],
    ['3..7..5', 'order'],
    ['5..3..7', 'order'],
    ['lognormal:6..3', 'order'],
    ['lognormal:3..3', 'positive'],
    ['lognormal:0..3', 'positive'],
    ['-1..3', 'below', 0],
    ['3..51', 'above', 0.5],
    ['51', 'above', 0.5],
    ['discrete:3*1,51*1', 'above', 0.5],
    ['mixture:1*3..5,1*-1..3', 'below', 0],
    [`discrete:${Array<string>(21).fill('3*1').join()}`, 'too-many', 20],
    [`mixture:${Array<string>(11).fill('1*3').join()}`, 'too-many', 10],
  ])('is none where it does not fit: %s', (text, code, limit?: number) => {
    expect(textToRange('loan.rate', text)).toEqual({
      ok: false,
      code,
      ...(limit === undefined ? {} : { limit }),
    });
  });

  it('holds as many values and parts as fit', () => {
    expect(textToRange('tax', `discrete:${Array<string>(20).fill('3*1').join()}`).ok).toBe(true);
    expect(textToRange('tax', `mixture:${Array<string>(10).fill('1*3').join()}`).ok).toBe(true);
    expect(textToRange('tax', 'discrete:3*1000000').ok).toBe(true);
  });

  it('is whole where the input is', () => {
    expect(textToRange('support', '2..4').ok).toBe(true);
    for (const text of ['2.5..4', '2..2.5..4', 'discrete:2*1,2.5*1', 'lognormal:1.5..4', '2.5']) {
      expect(textToRange('support', text), text).toEqual({ ok: false, code: 'not-integer' });
    }
  });

  it('is for no choice of the reader, nor for words', () => {
    for (const id of [
      'horizon',
      'weight.debt',
      'residual',
      'price.method',
      'agency.design',
    ] as const) {
      expect(textToRange(id, '1..2')).toEqual({ ok: false, code: 'not-drawn' });
      expect(textToRange(id, 'fixed')).toEqual({ ok: false, code: 'not-drawn' });
      expect(rangeText(id, { kind: 'fixed', value: 1 })).toBe('fixed');
    }
    expect(textToRange('maint.vendorOnly', 'auto..50')).toEqual({ ok: false, code: 'unreadable' });
  });
});

describe('the gate for a range', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'unreadable'],
    ['null', null, 'unreadable'],
    ['a number', 0.05, 'unreadable'],
    ['a word', 'held', 'unreadable'],
    ['a list', [{ kind: 'fixed', value: 0.05 }], 'unreadable'],
    ['no kind', { low: 0.01, high: 0.02 }, 'unreadable'],
    ['a kind that is inherited', Object.create({ kind: 'fixed', value: 1 }), 'unreadable'],
    ['a kind of every object', { kind: 'constructor' }, 'unreadable'],
    ['a kind that is no word', { kind: ['fixed'], value: 0.1 }, 'unreadable'],
    ['a field too many', { kind: 'uniform', low: 0, high: 0.1, mode: 0 }, 'unreadable'],
    ['a field too few', { kind: 'uniform', low: 0 }, 'unreadable'],
    ['another field', { kind: 'uniform', low: 0, top: 0.1 }, 'unreadable'],
    ['a number as text', { kind: 'fixed', value: '0.05' }, 'unreadable'],
    ['no number', { kind: 'fixed', value: NaN }, 'unreadable'],
    ['worked out', { kind: 'fixed', value: 'auto' }, 'unreadable'],
    ['values alone', { kind: 'discrete', values: [0.1] }, 'unreadable'],
    ['values that are none', { kind: 'discrete', values: 0.1, weights: [1] }, 'unreadable'],
    ['weights that are none', { kind: 'discrete', values: [0.1], weights: 1 }, 'unreadable'],
    ['no values', { kind: 'discrete', values: [], weights: [] }, 'unreadable'],
    ['fewer weights', { kind: 'discrete', values: [0.1, 0.2], weights: [1] }, 'unreadable'],
    ['a weight as text', { kind: 'discrete', values: [0.1], weights: ['1'] }, 'weights'],
    ['a weight that is none', { kind: 'discrete', values: [0.1], weights: [NaN] }, 'weights'],
    ['a weight without end', { kind: 'discrete', values: [0.1], weights: [Infinity] }, 'weights'],
    ['parts that are none', { kind: 'mixture', parts: {} }, 'unreadable'],
    ['no parts', { kind: 'mixture', parts: [] }, 'unreadable'],
    ['a part that is none', { kind: 'mixture', parts: [1] }, 'unreadable'],
    ['a part of one field', { kind: 'mixture', parts: [{ weight: 1 }] }, 'unreadable'],
    [
      'a part with more',
      { kind: 'mixture', parts: [{ weight: 1, distribution: 'fixed', x: 1 }] },
      'unreadable',
    ],
    [
      'a mixture inside',
      {
        kind: 'mixture',
        parts: [{ weight: 1, distribution: { kind: 'mixture', parts: [] } }],
      },
      'unreadable',
    ],
    [
      'more beside the parts',
      { kind: 'mixture', parts: [{ weight: 1, distribution: { kind: 'fixed', value: 0 } }], x: 1 },
      'unreadable',
    ],
  ])('lets nothing else through: %s', (_, raw, code) => {
    expect(checkRange('loan.rate', raw)).toEqual({ ok: false, code });
    expect(checkRange('maint.vendorOnly', raw)).toMatchObject({ ok: false });
  });

  it('gives noughts no sign', () => {
    const checked = checkRange('loan.drift', {
      kind: 'mixture',
      parts: [
        { weight: -0, distribution: { kind: 'fixed', value: -0 } },
        { weight: 1, distribution: { kind: 'discrete', values: [-0, 0.01], weights: [-0, 1] } },
      ],
    });
    expect(checked).toEqual({
      ok: true,
      value: {
        kind: 'mixture',
        parts: [
          { weight: 0, distribution: { kind: 'fixed', value: 0 } },
          { weight: 1, distribution: { kind: 'discrete', values: [0, 0.01], weights: [0, 1] } },
        ],
      },
    });
  });
});

const RANGE: Distribution = { kind: 'uniform', low: 0.01, high: 0.02 };

describe('changes to it', () => {
  it('set a range, replace it and take it back', () => {
    const once = setRange(JUJUY, 'tax', RANGE);
    expect(once.uncertainty.ranges).toEqual({ tax: RANGE });
    expect(setRange(once, 'tax', 'fixed').uncertainty.ranges).toEqual({ tax: 'fixed' });
    expect(setRange(once, 'tax', undefined)).toEqual(JUJUY);
    expect(setRange(once, 'discount', undefined)).toBe(once);
    expect(Object.keys(setRange(once, 'a.sla', RANGE).uncertainty.ranges)).toEqual([
      'a.sla',
      'tax',
    ]);
    expect(JUJUY.uncertainty.ranges).toEqual({});
  });

  it.each(['horizon', 'weight.debt', 'residual', 'z.sla', 'sla', '__proto__', 'a.price.method'])(
    'leave alone what is not drawn: %s',
    (key) => {
      expect(setRange(JUJUY, key, RANGE)).toBe(JUJUY);
      expect(setCorrelation(JUJUY, key, 'tax', 0.5)).toBe(JUJUY);
      expect(setCorrelation(JUJUY, 'tax', key, 0.5)).toBe(JUJUY);
    },
  );

  it('stop at two hundred ranges, and may still change one of them', () => {
    const wide = [0, 1, 2, 3].reduce((now) => addOption(now, 'turnkey'), JUJUY);
    const keys = keysOf(wide);
    expect(keys.length).toBeGreaterThan(200);
    const full = keys.reduce((now, key) => setRange(now, key, 'fixed'), wide);
    expect(Object.keys(full.uncertainty.ranges)).toHaveLength(200);
    const [first = '', ...rest] = keys;
    expect(setRange(full, rest.at(-1) ?? '', 'fixed')).toBe(full);
    const range: Range = { kind: 'fixed', value: 1 };
    expect(setRange(full, first, range).uncertainty.ranges[first]).toEqual(range);
  });

  it('set how draws are made, one thing or all', () => {
    const seeded = setSampling(JUJUY, { seed: 9 });
    expect(seeded.uncertainty).toEqual({ ...NO_OWN_RANGES, seed: 9 });
    expect(setSampling(seeded, { method: 'plain', draws: 512 }).uncertainty).toEqual({
      ...NO_OWN_RANGES,
      seed: 9,
      method: 'plain',
      draws: 512,
    });
  });

  it('set a pair in either order once, and take it back', () => {
    const pair = setCorrelation(JUJUY, 'tax', 'a.sla', 0.5);
    expect(pair.uncertainty.correlations).toEqual([{ a: 'a.sla', b: 'tax', rank: 0.5 }]);
    const again = setCorrelation(pair, 'a.sla', 'tax', -0.25);
    expect(again.uncertainty.correlations).toEqual([{ a: 'a.sla', b: 'tax', rank: -0.25 }]);
    expect(setCorrelation(again, 'tax', 'a.sla', undefined)).toEqual(JUJUY);
    expect(setCorrelation(again, 'tax', 'b.sla', undefined)).toBe(again);
    expect(setCorrelation(again, 'a.sla', 'discount', undefined)).toBe(again);
    expect(setCorrelation(JUJUY, 'tax', 'tax', 1)).toBe(JUJUY);
    const three = setCorrelation(
      setCorrelation(pair, 'a.sla', 'budget', 0),
      'a.fee.term',
      'tax',
      1,
    );
    expect(three.uncertainty.correlations.map(({ a, b }) => `${a},${b}`)).toEqual([
      'a.fee.term,tax',
      'a.sla,budget',
      'a.sla,tax',
    ]);
  });

  it('stop at twenty pairs, and may still change one of them', () => {
    const keys = keysOf(JUJUY).slice(0, 25);
    const full = keys.slice(1).reduce((now, key) => setCorrelation(now, 'tax', key, 0.1), JUJUY);
    expect(full.uncertainty.correlations).toHaveLength(20);
    const { a = '', b = '' } = full.uncertainty.correlations[0] ?? {};
    const changed = setCorrelation(full, b, a, 0.9);
    expect(changed.uncertainty.correlations).toHaveLength(20);
    expect(changed.uncertainty.correlations[0]?.rank).toBe(0.9);
  });

  it('set a yearly chance; the published one is as if nothing had been said', () => {
    const fx = setChance(JUJUY, 'fx', 0.05);
    expect(fx.uncertainty.chances).toEqual({ fx: 0.05 });
    expect(setChance(fx, 'fx', 0)).toEqual(JUJUY);
    expect(setChance(fx, 'fx', undefined)).toEqual(JUJUY);
    expect(setChance(fx, 'exit', 0).uncertainty.chances).toEqual({ exit: 0, fx: 0.05 });
    const order: readonly ChanceKind[] = ['delay', 'fx', 'fee', 'exit'];
    const all = order.reduce((now, kind) => setChance(now, kind, kind === 'exit' ? 0 : 0.1), JUJUY);
    expect(Object.keys(all.uncertainty.chances)).toEqual(['exit', 'fee', 'fx', 'delay']);
  });

  it('go with an option that is removed, and leave the others’ alone', () => {
    let scenario = setRange(JUJUY, 'tax', RANGE);
    scenario = setRange(scenario, 'b.sla', 'fixed');
    scenario = setCorrelation(scenario, 'tax', 'b.sla', 0.5);
    const kept = scenario.uncertainty;
    scenario = setRange(scenario, 'a.sla', 'fixed');
    scenario = setCorrelation(scenario, 'a.sla', 'b.sla', 0.5);
    scenario = setCorrelation(scenario, 'discount', 'a.sla', 0.5);
    scenario = setCorrelation(scenario, 'a.fee.term', 'a.sla', 0.5);
    const without = removeOption(scenario, 'a');
    expect(without.uncertainty).toEqual(kept);
    // A later option of the same letter starts afresh.
    const later = addOption(without, 'turnkey');
    expect(later.options.map(({ id }) => id)).toContain('a');
    expect(later.uncertainty).toEqual(kept);
    expect(removeOption(JUJUY, 'a').uncertainty).toBe(NO_OWN_RANGES);
    const pairOnly = setCorrelation(JUJUY, 'a.sla', 'tax', 0.1);
    expect(removeOption(pairOnly, 'a').uncertainty.correlations).toEqual([]);
    expect(removeOption(setRange(JUJUY, 'a.sla', 'fixed'), 'a').uncertainty.ranges).toEqual({});
  });

  it('are copied with an option’s ranges, its pairs apart', () => {
    let scenario = setRange(JUJUY, 'a.sla', RANGE);
    scenario = setRange(scenario, 'b.sla', 'fixed');
    scenario = setCorrelation(scenario, 'a.sla', 'tax', 0.5);
    const { uncertainty } = duplicateOption(scenario, 'a', 'Copy');
    expect(uncertainty.ranges).toEqual({ 'a.sla': RANGE, 'b.sla': 'fixed', 'e.sla': RANGE });
    expect(Object.keys(uncertainty.ranges)).toEqual(['a.sla', 'b.sla', 'e.sla']);
    expect(uncertainty.correlations).toEqual(scenario.uncertainty.correlations);
    expect(duplicateOption(JUJUY, 'a', 'Copy').uncertainty).toBe(NO_OWN_RANGES);
  });

  it('leave no room for a copy whose ranges would not fit, to the last one', () => {
    const wide = [0, 1, 2].reduce((now) => addOption(now, 'turnkey'), JUJUY);
    const keys = keysOf(wide).filter((key) => !key.startsWith('a.'));
    const filled = (count: number) =>
      ['a.sla', 'a.support', ...keys]
        .slice(0, count)
        .reduce((now, key) => setRange(now, key, 'fixed'), wide);
    expect(duplicateOption(filled(198), 'a', 'Copy').options).toHaveLength(8);
    const full = filled(199);
    expect(duplicateOption(full, 'a', 'Copy')).toBe(full);
  });
});

describe('lines of a link that do not fit', () => {
  const place = (parameter: string, option?: string) => ({
    parameter,
    ...(option === undefined ? {} : { option }),
  });

  it.each<[string, readonly object[]]>([
    ['sure.seed=-1', [{ code: 'bad-value', key: 'sure.seed', given: '-1' }]],
    ['sure.seed=4294967296', [{ code: 'bad-value', key: 'sure.seed' }]],
    ['sure.seed=1.5', [{ code: 'bad-value' }]],
    ['sure.seed=', [{ code: 'bad-value', given: '' }]],
    ['sure.draws=255', [{ code: 'bad-value', key: 'sure.draws' }]],
    ['sure.draws=1000001', [{ code: 'bad-value' }]],
    ['sure.draws=many', [{ code: 'bad-value', given: 'many' }]],
    ['sure.method=dice', [{ code: 'bad-value', key: 'sure.method', given: 'dice' }]],
    ['sure.colour=red', [{ code: 'unknown-key', key: 'sure.colour', given: 'red' }]],
    ['sure=1', [{ code: 'unknown-key', key: 'sure' }]],
    ['range=1..2', [{ code: 'unknown-key', key: 'range' }]],
    ['range.=1..2', [{ code: 'unknown-key', key: 'range.' }]],
    ['range.colour=1..2', [{ code: 'unknown-key', key: 'range.colour', given: '1..2' }]],
    ['range.__proto__=1..2', [{ code: 'unknown-key', key: 'range.__proto__' }]],
    ['range.a.constructor=1..2', [{ code: 'unknown-key' }]],
    ['range.z.sla=50..60', [{ code: 'unknown-key', key: 'range.z.sla' }]],
    [
      'range.horizon=10..20',
      [{ kind: 'range', code: 'not-drawn', place: place('horizon'), given: '10..20' }],
    ],
    ['range.a.price.method=fixed', [{ code: 'not-drawn', place: place('price.method', 'a') }]],
    [
      'range.discount=9..5',
      [{ kind: 'range', code: 'order', place: place('discount'), given: '9..5' }],
    ],
    [
      'range.a.loan.rate=3..90',
      [{ code: 'above', place: place('loan.rate', 'a'), given: '3..90', limit: 0.5 }],
    ],
    ['range.discount=-1..5', [{ code: 'below', limit: 0 }]],
    ['range.discount=a bit', [{ code: 'unreadable', given: 'a bit' }]],
    ['range.discount=1..2&range.discount=3..4', [{ code: 'repeated-key', key: 'range.discount' }]],
    ['chance.fx=51', [{ code: 'bad-value', key: 'chance.fx', given: '51' }]],
    ['chance.fx=-1', [{ code: 'bad-value' }]],
    ['chance.fx=often', [{ code: 'bad-value', given: 'often' }]],
    ['chance.exit=1', [{ code: 'bad-value', key: 'chance.exit', given: '1' }]],
    ['chance.renewal=1', [{ code: 'unknown-key', key: 'chance.renewal' }]],
    ['chance.constructor=1', [{ code: 'unknown-key' }]],
    ['correlation.1=tax,discount', [{ code: 'bad-value', key: 'correlation.1' }]],
    ['correlation.1=tax,discount,1.1', [{ code: 'bad-value', given: 'tax,discount,1.1' }]],
    ['correlation.1=tax,discount,-1.1', [{ code: 'bad-value' }]],
    ['correlation.1=tax,discount,x', [{ code: 'bad-value' }]],
    ['correlation.1=tax,discount,0.5,1', [{ code: 'bad-value' }]],
    ['correlation.1=tax,tax,0.5', [{ code: 'bad-value' }]],
    ['correlation.1=tax,horizon,0.5', [{ code: 'bad-value' }]],
    ['correlation.1=z.sla,tax,0.5', [{ code: 'bad-value' }]],
    ['correlation.1=,,', [{ code: 'bad-value' }]],
    ['correlation.0=tax,discount,0.5', [{ code: 'unknown-key', key: 'correlation.0' }]],
    ['correlation.100=tax,discount,0.5', [{ code: 'unknown-key' }]],
    ['correlation.x=tax,discount,0.5', [{ code: 'unknown-key' }]],
  ])('are listed, and the rest stands: %s', async (line, expected) => {
    const ofSeed = line.startsWith('sure.seed');
    const rest = ofSeed ? 'tax=10.5' : 'sure.seed=7&tax=10.5';
    const { scenario, problems } = await read(`${START}&${line}&${rest}`);
    expect(problems).toHaveLength(expected.length);
    expect(problems).toMatchObject(expected);
    expect(scenario.values.tax).toBe(0.105);
    const kept = line.startsWith('range.discount=1..2')
      ? { discount: { kind: 'uniform', low: 0.01, high: 0.02 } }
      : {};
    expect(scenario.uncertainty).toEqual({
      ...NO_OWN_RANGES,
      seed: ofSeed ? 1 : 7,
      ranges: kept,
    });
  });

  it('of a pair given twice, in either order: the first holds', async () => {
    const { scenario, problems } = await read(
      `${START}&correlation.3=tax,discount,0.5&correlation.1=discount,tax,0.1`,
    );
    expect(scenario.uncertainty.correlations).toEqual([{ a: 'discount', b: 'tax', rank: 0.5 }]);
    expect(problems).toEqual<Problem[]>([
      {
        kind: 'document',
        code: 'repeated-key',
        key: 'correlation.1',
        given: 'discount,tax,0.1',
      },
    ]);
  });

  it('of an option that the link leaves out', async () => {
    const { scenario, problems } = await read(
      `${START}&o=b,c&range.a.sla=50..60&range.b.sla=50..60&correlation.1=a.sla,b.sla,0.5`,
    );
    expect(Object.keys(scenario.uncertainty.ranges)).toEqual(['b.sla']);
    expect(scenario.uncertainty.correlations).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-key', 'bad-value']);
  });

  it('beyond twenty pairs and two hundred ranges find no room', async () => {
    const keys = keysOf(JUJUY);
    const pairs = keys
      .filter((key) => key !== 'tax')
      .slice(0, 22)
      .map((key, at) => `correlation.${at + 1}=tax,${key},0.5`);
    const { scenario, problems } = await read(`${START}&${pairs.join('&')}`);
    expect(scenario.uncertainty.correlations).toHaveLength(20);
    expect(problems).toEqual<Problem[]>([
      { kind: 'document', code: 'bad-value', key: 'correlation.21' },
      { kind: 'document', code: 'bad-value', key: 'correlation.22' },
    ]);
    const wide = ['e', 'f', 'g', 'h'].flatMap((id) => [`${id}.from=turnkey`]);
    const options = keysOf({
      ...JUJUY,
      options: Array.from('abcdefgh', (id) => ({ ...JUJUY.options[0], id })) as never,
    });
    const many = options.map((key) => `range.${key}=fixed`);
    const full = await read(`${START}&o=a,b,c,d,e,f,g,h&${[...wide, ...many].join('&')}`);
    expect(Object.keys(full.scenario.uncertainty.ranges)).toHaveLength(200);
    expect(full.problems[0]).toEqual({
      kind: 'document',
      code: 'bad-value',
      key: `range.${options[200] ?? ''}`,
    });
  });

  it('are listed up to the limit, as others are', async () => {
    const many = keysOf(JUJUY).map((key) => `range.${key}=x`);
    const { problems } = await read(`${START}&${many.join('&')}`);
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)?.code).toBe('too-many-problems');
  });

  it('never touch what all objects share', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    for (const key of [
      'range.__proto__',
      'range.a.__proto__',
      'chance.__proto__',
      'sure.__proto__',
      'correlation.__proto__',
    ]) {
      const { scenario } = await read(`${START}&${key}=1..2`);
      expect(scenario).toEqual(JUJUY);
    }
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  });

  it('crash nothing, however they are bent', async () => {
    const letters = '0123456789.,:*()-+eE%&=abcdefghilmnoprstuxy';
    const text = fc.string({ unit: fc.constantFrom(...Array.from(letters)), maxLength: 60 });
    const kind = fc.constantFrom('', 'pert:', 'lognormal:', 'discrete:', 'mixture:', 'fixed');
    const line = fc
      .tuple(
        fc.constantFrom(
          ...['range.discount', 'range.a.loan.rate', 'range.b.support', 'correlation.1'],
          ...['chance.fx', 'sure.seed', 'sure.draws', 'sure.method'],
        ),
        kind,
        text,
      )
      .map(([key, head, rest]) => `${key}=${encodeURIComponent(head + rest)}`);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (some) => {
        const { scenario } = await read(`${START}&${some.join('&')}`);
        expect(await read(readableLink(scenario))).toEqual({
          kind: 'scenario',
          scenario,
          problems: [],
        });
        expect(readFile(fileOf(scenario))).toEqual({ kind: 'scenario', scenario, problems: [] });
      }),
      { numRuns: 1_000 },
    );
  });
});

interface Said {
  [key: string]: unknown;
  ranges: Record<string, unknown>;
  correlations: unknown[];
  chances: Record<string, unknown>;
}

describe('a file', () => {
  const FULL = saying({
    seed: 7,
    ranges: { discount: RANGE, tax: 'fixed' },
    correlations: [{ a: 'discount', b: 'tax', rank: 0.5 }],
    chances: { fx: 0.05 },
  });

  function edited(edit: (said: Said, content: { uncertainty: unknown }) => void) {
    const content = JSON.parse(fileOf(FULL)) as { scenario: { uncertainty: Said } };
    edit(content.scenario.uncertainty, content.scenario);
    const reading = readFile(JSON.stringify(content));
    if (reading.kind !== 'scenario') throw new Error(reading.kind);
    return reading;
  }

  it('spells it all out, in the units of the model', () => {
    const content = JSON.parse(fileOf(FULL)) as { scenario: { uncertainty: Said } };
    expect(content.scenario.uncertainty).toEqual({
      seed: 7,
      method: 'sobol',
      draws: 4096,
      ranges: { discount: RANGE, tax: 'fixed' },
      correlations: [{ a: 'discount', b: 'tax', rank: 0.5 }],
      chances: { fx: 0.05 },
    });
  });

  it('that says nothing of it is whole', () => {
    const { scenario, problems } = edited((_, content) => {
      delete (content as Partial<typeof content>).uncertainty;
    });
    expect(problems).toEqual([]);
    expect(scenario).toEqual(JUJUY);
  });

  it.each<[string, (said: Said, content: { uncertainty: unknown }) => void, object[]]>([
    [
      'what is no object',
      (_, c) => (c.uncertainty = 7),
      [{ code: 'bad-value', key: 'uncertainty' }],
    ],
    ['a list', (_, c) => (c.uncertainty = []), [{ code: 'bad-value' }]],
    ['another key', (s) => (s['colour'] = 1), [{ code: 'unknown-key', key: 'uncertainty.colour' }]],
    ['no seed', (s) => delete s['seed'], [{ code: 'missing-key', key: 'sure.seed' }]],
    ['no method', (s) => delete s['method'], [{ code: 'missing-key', key: 'sure.method' }]],
    ['no draws', (s) => delete s['draws'], [{ code: 'missing-key', key: 'sure.draws' }]],
    ['a seed as text', (s) => (s['seed'] = '7'), [{ code: 'bad-value', key: 'sure.seed' }]],
    ['half a draw', (s) => (s['draws'] = 300.5), [{ code: 'bad-value', key: 'sure.draws' }]],
    ['a method that is none', (s) => (s['method'] = 1), [{ code: 'bad-value', given: '1' }]],
    [
      'no ranges',
      (s) => delete (s as Partial<Said>).ranges,
      [{ code: 'missing-key', key: 'ranges' }],
    ],
    ['ranges in a list', (s) => (s.ranges = [] as never), [{ code: 'bad-value', key: 'ranges' }]],
    [
      'a range of nothing',
      (s) => (s.ranges = { mood: RANGE }),
      [{ code: 'unknown-key', key: 'range.mood' }],
    ],
    [
      'a range beyond the input',
      (s) => (s.ranges = { discount: { ...RANGE, high: 0.31 } }),
      [{ kind: 'range', code: 'above', place: { parameter: 'discount' }, limit: 0.3 }],
    ],
    ['a range of a choice', (s) => (s.ranges = { residual: 'fixed' }), [{ code: 'not-drawn' }]],
    [
      'no pairs',
      (s) => delete (s as Partial<Said>).correlations,
      [{ code: 'missing-key', key: 'correlations' }],
    ],
    [
      'a pair that is none',
      (s) => s.correlations.push('tax'),
      [{ code: 'bad-value', key: 'correlation.2' }],
    ],
    [
      'a pair with more',
      (s) => (s.correlations = [{ a: 'discount', b: 'tax', rank: 0.5, why: 1 }]),
      [{ code: 'unknown-key', key: 'correlation.1.why' }],
    ],
    [
      'half a pair',
      (s) => (s.correlations = [{ a: 'discount', rank: 0.5 }]),
      [{ code: 'missing-key', key: 'correlation.1.b' }],
    ],
    [
      'a pair of numbers',
      (s) => (s.correlations = [{ a: 1, b: 'tax', rank: 0.5 }]),
      [{ code: 'bad-value', key: 'correlation.1.a' }],
    ],
    [
      'a pair without rank',
      (s) => (s.correlations = [{ a: 'discount', b: 'tax' }]),
      [{ code: 'missing-key', key: 'correlation.1.rank' }],
    ],
    [
      'a rank beyond one',
      (s) => (s.correlations = [{ a: 'discount', b: 'tax', rank: 2 }]),
      [{ code: 'bad-value', key: 'correlation.1' }],
    ],
    [
      'no chances',
      (s) => delete (s as Partial<Said>).chances,
      [{ code: 'missing-key', key: 'chances' }],
    ],
    [
      'a chance of nothing',
      (s) => (s.chances = { lender: 0.1 }),
      [{ code: 'unknown-key', key: 'chance.lender' }],
    ],
    [
      'a chance beyond bounds',
      (s) => (s.chances = { fx: 0.6 }),
      [{ code: 'bad-value', key: 'chance.fx', given: '0.6' }],
    ],
  ])('is listed where it does not fit: %s', (_, edit, expected) => {
    const { scenario, problems } = edited(edit);
    expect(problems).toHaveLength(expected.length);
    expect(problems).toMatchObject(expected);
    expect(readFile(fileOf(scenario))).toEqual({ kind: 'scenario', scenario, problems: [] });
  });

  it('keeps the rest of what it says', () => {
    const { scenario } = edited((said) => {
      said['seed'] = -1;
      said.ranges['a.sla'] = { kind: 'uniform', low: 2, high: 3 };
    });
    expect(scenario.uncertainty).toEqual({ ...FULL.uncertainty, seed: 1 });
  });

  it('takes nothing from a key of every object', () => {
    const hostile = fileOf(FULL).replace('"tax": "fixed"', '"__proto__": {"kind":"fixed"}');
    const reading = readFile(hostile);
    expect(reading.problems).toMatchObject([{ code: 'unknown-key', key: 'range.__proto__' }]);
    expect(({} as Record<string, unknown>)['kind']).toBeUndefined();
  });
});

describe('a link that says something of it', () => {
  it('leaves all figures and other lines as they are', async () => {
    const { scenario } = await read(`${START}&horizon=10&range.discount=5..12&sure.seed=7`);
    expect(scenario).toEqual({
      ...scenarioWith({ case: { horizon: 10 } }),
      uncertainty: {
        ...NO_OWN_RANGES,
        seed: 7,
        ranges: { discount: { kind: 'uniform', low: 0.05, high: 0.12 } },
      },
    });
  });
});

describe('the guide to links', () => {
  const guide = readFileSync(new URL('../../../docs/LINKS.md', import.meta.url), 'utf8');
  const section = /### Uncertainty\n([\s\S]*?)\n### /.exec(guide)?.[1] ?? '';

  it('gives lines that can be copied', async () => {
    const example = /^ {4}(range\.\S+)$/m.exec(section)?.[1] ?? '';
    const { scenario, problems } = await read(`${START}&${example}`);
    expect(problems).toEqual([]);
    expect(Object.keys(scenario.uncertainty.ranges)).toHaveLength(3);
    expect(scenario.uncertainty.seed).toBe(7);
    const pair = /`(correlation\.1=\S+)`/.exec(section)?.[1] ?? '';
    const chance = /`(chance\.exit=0)`/.exec(section)?.[1] ?? '';
    expect((await read(`${START}&${pair}&${chance}`)).problems).toEqual([]);
  });

  it('names every shape as it is read', () => {
    const shapes = [...section.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, shape = '']) => shape);
    const texts = shapes.filter((shape) => shape !== 'range.');
    expect(texts).toHaveLength(9);
    const kinds = texts.map((shape) => {
      const checked = textToRange('loan.rate', shape);
      if (!checked.ok) throw new Error(shape);
      expect(rangeText('loan.rate', checked.value)).toBe(shape);
      return checked.value === 'fixed' ? 'held' : checked.value.kind;
    });
    expect(new Set(kinds).size).toBe(8);
    for (const kind of CHANCE_KINDS)
      expect(section).toContain(`\`${kind}`.replace('`exit', 'exit'));
  });
});
