/**
 * The numpy twin of the benchmark answers what the model answers: every figure of every offer, over draws from
 * the published ranges, so that the two speeds that are compared are speeds of the same work.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CRITERION_IDS } from '$lib/parameters/criteria';
import { publishedEventValues } from '$lib/parameters/events';
import { evaluate } from '$lib/model/evaluate';
import type { OptionEvaluation } from '$lib/model/evaluation';
import { preset } from '$lib/scenario/presets';
import type { Option, Scenario, ScenarioEvent } from '$lib/scenario/types';
import { questionOf, type Question, type Range } from '../../bench/numpy/question';
import { streamOf, type Stream } from '../../second-reading/streams';

const TWIN = fileURLToPath(new URL('../../bench/numpy/twin.py', import.meta.url));
const hasNumpy = spawnSync('python3', ['-c', 'import numpy']).status === 0;

/** Of the published cases, and of the variations beside them. */
const DRAWS = 500;
const FEWER = 150;
/** Several chunks and a rest of another size. */
const CHUNK = '64';
const TOLERANCE = 1e-9;
/** Of ratios that come out as nought only but for rounding: a premium of 0 is 1 − 1. */
const ROUNDING = 1e-12;

type Values = Record<string, number>;

function triangular(next: Stream, { low, mode, high, whole }: Range): number {
  const [from, to] = whole ? [low - 0.5, high + 0.5] : [low, high];
  const u = next();
  const width = to - from;
  const value =
    u < (mode - from) / width
      ? from + Math.sqrt(u * width * (mode - from))
      : to - Math.sqrt((1 - u) * width * (to - mode));
  return whole ? Math.min(high, Math.max(low, Math.floor(value + 0.5))) : value;
}

/** The rules between inputs, kept as a scenario must keep them. */
function mended(option: Option['values'], horizon: number): Option['values'] {
  const build = Math.max(1, option['time.build']);
  const delay = Math.min(option['time.delay'], horizon - 1 - build);
  const grace = Math.max(option['loan.grace'], build);
  const down = option['price.down'];
  return {
    ...option,
    'time.build': build,
    'time.delay': delay,
    'loan.grace': grace,
    'loan.years': Math.max(option['loan.years'], grace),
    'loan.share': down === 'auto' ? option['loan.share'] : Math.min(option['loan.share'], 1 - down),
  };
}

/** One draw as a scenario of its own. */
function drawnScenario(scenario: Scenario, question: Question, next: Stream): Scenario {
  const drawn: Values = {};
  for (const [key, range] of Object.entries(question.ranges)) drawn[key] = triangular(next, range);
  const of = (prefix: string) =>
    Object.fromEntries(
      Object.entries(drawn).flatMap(([key, value]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
      ),
    );
  const values = { ...scenario.values };
  for (const key of Object.keys(values)) {
    if (key in drawn) Object.assign(values, { [key]: drawn[key] });
  }
  const options = scenario.options.map((option) => ({
    ...option,
    values: mended({ ...option.values, ...of(`${option.id}.`) }, values.horizon),
  }));
  return { ...scenario, values, options, events: [] };
}

/** Loses about half of the vendors, in any year and now and then after the horizon. */
function withExits(scenario: Scenario, next: Stream): Scenario {
  const events = scenario.options.flatMap(({ id }, at): ScenarioEvent[] => {
    const year = Math.floor(next() * (scenario.values.horizon + 4));
    const strikes = next() < 0.6;
    const values = publishedEventValues('exit');
    return strikes ? [{ id: String(at + 1), kind: 'exit', year, options: id, values }] : [];
  });
  return { ...scenario, events };
}

function valueAt({ values, options, events }: Scenario, key: string): number {
  const letter = key.slice(0, 2);
  const option = options.find(({ id }) => letter === `${id}.`);
  const id = key.slice(2);
  if (option !== undefined && id === 'exitYear') {
    return events.find((event) => event.options === option.id)?.year ?? Infinity;
  }
  const known: Readonly<Record<string, unknown>> = option?.values ?? values;
  return Number(known[option === undefined ? key : id]);
}

function figuresOf(e: OptionEvaluation): readonly number[] {
  return [
    e.totalPv,
    e.paymentsPv,
    e.upfront,
    e.peak.amount,
    e.dependencyIndex ?? Number.NaN,
    e.workingYearsPv,
    ...CRITERION_IDS.map((id) => e.measures[id]),
  ];
}

const FIGURE_NAMES = [
  'totalPv',
  'paymentsPv',
  'upfront cash',
  'peak',
  'dependencyIndex',
  'workingYearsPv',
  ...CRITERION_IDS,
];

function askTwin(question: Question, draws: Float64Array): Float64Array {
  const folder = mkdtempSync(join(tmpdir(), 'numpy-twin-'));
  try {
    const [asked, drawn, answer] = ['q.json', 'd.f64', 'a.f64'].map((name) => join(folder, name));
    if (asked === undefined || drawn === undefined || answer === undefined) throw new Error('path');
    writeFileSync(asked, JSON.stringify(question));
    writeFileSync(drawn, draws);
    const { status, stderr } = spawnSync('python3', ['-B', TWIN, asked, drawn, answer, CHUNK], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the twin failed: ${stderr}`);
    const bytes = readFileSync(answer);
    return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Where twin and model part, in words; at most a few. */
function differences(
  name: string,
  scenario: Scenario,
  exits: boolean,
  draws = FEWER,
  slip = 1,
): string[] {
  const question = questionOf(scenario, exits);
  const next = streamOf(`numpy twin/${name}`);
  const scenarios = Array.from({ length: draws }, () => {
    const drawn = drawnScenario(scenario, question, next);
    return exits ? withExits(drawn, next) : drawn;
  });
  // What mending has changed is told too.
  const mendedKeys = scenario.options.flatMap(({ id }) => [
    ...['time.build', 'time.delay', 'loan.grace', 'loan.years', 'loan.share'].map(
      (key) => `${id}.${key}`,
    ),
    ...(exits ? [`${id}.exitYear`] : []),
  ]);
  const inputs = [...new Set([...question.inputs, ...mendedKeys])];
  const given = Float64Array.from(
    inputs.flatMap((key) => scenarios.map((drawn) => valueAt(drawn, key))),
  );
  if (slip !== 1) {
    const first = inputs.indexOf('discount') * draws;
    given[first] = (given[first] ?? 0) * slip;
  }
  const answer = askTwin({ ...question, inputs }, given);
  expect(answer.length).toBe(FIGURE_NAMES.length * scenario.options.length * draws);

  const found: string[] = [];
  scenarios.forEach((drawn, draw) => {
    evaluate(drawn).options.forEach((evaluated, at) => {
      figuresOf(evaluated).forEach((mine, figure) => {
        const its = answer[(figure * scenario.options.length + at) * draws + draw] ?? Number.NaN;
        const room = Math.max(TOLERANCE * Math.max(Math.abs(mine), Math.abs(its)), ROUNDING);
        if (Object.is(mine, its) || Math.abs(mine - its) <= room) return;
        const what = FIGURE_NAMES[figure] ?? '';
        found.push(`draw ${draw}, ${evaluated.id}, ${what}: ${mine} and ${its}`);
      });
    });
  });
  return found.slice(0, 12);
}

function withOptions(
  scenario: Scenario,
  change: (option: Option, at: number) => Partial<Option['values']>,
): Scenario {
  return {
    ...scenario,
    options: scenario.options.map((option, at) => ({
      ...option,
      values: { ...option.values, ...change(option, at) },
    })),
  };
}

const CASES = ['jujuy-2016', 'ecuador-2011', 'neutral-city'] as const;
const ANSWERS = ['accept', 'renegotiate', 'switch', 'lapse', 'cheapest'] as const;

describe.skipIf(!hasNumpy)('the numpy twin (skipped without python3 and numpy)', () => {
  for (const id of CASES) {
    it(`agrees with the model on draws from the published ranges of ${id}`, () => {
      expect(differences(id, preset(id), false, DRAWS)).toEqual([]);
    });

    it(`agrees with the model where vendors of ${id} are lost`, () => {
      expect(differences(`${id} exits`, preset(id), true, DRAWS)).toEqual([]);
    });
  }

  for (const answer of ANSWERS) {
    it(`agrees on every way of buying where the ask is answered by ${answer}, vendors lost or not`, () => {
      const scenario = withOptions(preset('neutral-city'), () => ({ 'renewal.answer': answer }));
      expect(differences(answer, scenario, false)).toEqual([]);
      expect(differences(`${answer} exits`, scenario, true)).toEqual([]);
    });
  }

  it('agrees on every kind of loan, settled at the horizon or not', () => {
    const kinds = [
      { 'loan.profile': 'annuity', 'loan.perYear': '4', 'loan.kind': 'floating' },
      { 'loan.profile': 'bullet', 'loan.perYear': '1', 'loan.currency': 'local' },
      { 'loan.profile': 'equal-principal', 'loan.first': 'at-grace-end', 'loan.years': 14 },
      { 'loan.profile': 'annuity', 'loan.perYear': '12', 'loan.first': 'at-grace-end' },
    ] as const;
    const lent = {
      'own.cameras': 'state',
      'own.storage': 'state',
      'loan.share': 0.6,
      'price.down': 0.2,
    } as const;
    const scenario = withOptions(preset('neutral-city'), (_, at) => ({ ...lent, ...kinds[at] }));
    expect(differences('loans', scenario, false)).toEqual([]);
  });

  it('agrees on loans whose last draw falls on the last row but one or on maturity', () => {
    const ends = [
      { 'loan.years': 2, 'time.build': 2, 'loan.grace': 2, 'loan.perYear': '1' },
      { 'loan.years': 1, 'time.build': 1, 'loan.grace': 1, 'loan.perYear': '1' },
      { 'loan.years': 3, 'time.build': 3, 'loan.grace': 3, 'loan.perYear': '2' },
      { 'loan.years': 2, 'time.build': 1, 'loan.grace': 1, 'loan.perYear': '1' },
    ] as const;
    const scenario = withOptions(preset('jujuy-2016'), (_, at) => ({
      'loan.share': 0.5,
      'loan.first': at % 2 === 0 ? 'after-grace' : 'at-grace-end',
      ...ends[at],
    }));
    expect(differences('short loans', scenario, false)).toEqual([]);
  });

  it('agrees on fees in either currency, indexed or not, on local prices, staff, and what stands already', () => {
    const kinds = [
      { 'fee.currency': 'local', 'fee.indexed': false, 'own.cameras': 'vendor' },
      { 'fee.currency': 'local', 'fee.indexed': true, 'price.currency': 'local' },
      { 'fee.currency': 'foreign', 'fee.indexed': false, 'have.centre': true, 'have.age': 4 },
      { 'have.cameras': true, 'have.platform': true, 'have.age': 9, 'maint.vendorOnly': 0.3 },
    ] as const;
    const base = preset('jujuy-2016');
    const scenario = withOptions(
      { ...base, values: { ...base.values, 'staff.counted': true, residual: true } },
      (_, at) => ({ ...kinds[at] }),
    );
    expect(differences('kinds', scenario, false)).toEqual([]);
    expect(differences('kinds exits', scenario, true)).toEqual([]);
  });

  it('agrees where nothing grows and nothing is discounted', () => {
    const base = preset('jujuy-2016');
    const values = { ...base.values, discount: 0, 'fx.depreciation': 0, 'inflation.foreign': 0 };
    expect(differences('flat', { ...base, values }, true)).toEqual([]);
  });

  it('would be seen to part from the model in the seventh digit of a single input', () => {
    const seen = differences('jujuy-2016', preset('jujuy-2016'), false, FEWER, 1 + 1e-7);
    expect(seen.length).toBeGreaterThan(0);
  });

  it('times itself', () => {
    const folder = mkdtempSync(join(tmpdir(), 'numpy-twin-'));
    try {
      const path = join(folder, 'q.json');
      writeFileSync(path, JSON.stringify(questionOf(preset('jujuy-2016'), true)));
      const { status, stdout, stderr } = spawnSync(
        'python3',
        ['-B', TWIN, '--bench', path, '512'],
        {
          encoding: 'utf8',
        },
      );
      expect(stderr).toBe('');
      expect(status).toBe(0);
      const timed = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
      expect(Number(timed['microsecondsPerDraw'])).toBeGreaterThan(0);
      expect(timed['draws']).toBe(512);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
