/**
 * Random scenarios over the whole input space: every case and option input within its declared bounds, all
 * choices and flags, one to eight offers, any lenses, dated events. Each value is drawn from a stream of its own, named by
 * seed and input, so that the scenarios are the same on every machine and a new input leaves the others alone.
 */
import { CRITERION_IDS, SCREEN_IDS } from '$lib/parameters/criteria';
import { archetypesOf } from '$lib/parameters/cases';
import { LENS_METHODS, LENS_PRESET_IDS } from '$lib/parameters/lenses';
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  parameter,
  type CaseValues,
  type OptionValues,
  type ParameterId,
} from '$lib/parameters/registry';
import { ASSET_CLASSES, type NumberParameter, type ParameterValue } from '$lib/parameters/types';
import { archetypeValues, caseValues, preset, presetLens } from '$lib/scenario/presets';
import {
  MAX_LENSES,
  MAX_OPTIONS,
  MAX_WEIGHT,
  type Lens,
  type Option,
  type Scenario,
} from '$lib/scenario/types';
import { randomEvents } from './random-events';
import { integer, pick, streamOf, type Stream } from './streams';

function some<T>(next: Stream, from: readonly T[], chance: number): T[] {
  return from.filter(() => next() < chance);
}

/** Within the bounds, whole where the input is; six digits keep the recorded file short. */
function within(declared: NumberParameter, value: number): number {
  const short = declared.integer === true ? Math.round(value) : Number(value.toPrecision(6));
  return Math.min(declared.max, Math.max(declared.min, short)) || 0;
}

/**
 * A number: at a bound, at zero, as published, in the source's reasonable range, on the step of the form, or
 * anywhere. `wild` is how often it leaves the reasonable range.
 */
function drawNumber(next: Stream, declared: NumberParameter, wild: number): ParameterValue {
  const { min, max, step } = declared;
  const { value, low, high } = declared.default;
  if (declared.auto === true && next() < 0.4) return 'auto';
  if (next() >= wild) {
    if (low === undefined || high === undefined || next() < 0.3) return value;
    return within(declared, low + (high - low) * next());
  }
  const kind = next();
  if (kind < 0.15) return min;
  if (kind < 0.22) return max;
  if (kind < 0.37) return within(declared, 0);
  if (kind < 0.6) return within(declared, min + step * integer(next, 0, (max - min) / step));
  if (kind < 0.75) return Math.min(max, min + (max - min) * next() * next() * next());
  return within(declared, min + (max - min) * next());
}

/** Parts of a whole in twentieths, often all of it in one hand. */
function drawShares(next: Stream, count: number): number[] {
  if (next() < 0.3) {
    const all = integer(next, 0, count - 1);
    return Array.from({ length: count }, (_, at) => (at === all ? 1 : 0));
  }
  const cuts = Array.from({ length: count - 1 }, () => integer(next, 0, 20)).sort((a, b) => a - b);
  return [...cuts, 20].map((cut, at) => (cut - (cuts[at - 1] ?? 0)) / 20);
}

function drawValue(next: Stream, id: ParameterId, wild: number): ParameterValue {
  const declared = parameter(id);
  switch (declared.kind) {
    case 'number': {
      const value = drawNumber(next, declared, wild);
      return declared.integer === true && typeof value === 'number' ? Math.round(value) : value;
    }
    case 'choice':
      return pick(next, declared.choices);
    case 'flag':
      return next() < 0.5;
    case 'shares':
      return drawShares(next, declared.parts.length);
  }
}

/** Every input keeps its published value with one chance and is drawn with the other. */
function drawValues<T extends object>(
  name: string,
  ids: readonly ParameterId[],
  published: T,
  wild: number,
): T {
  const drawn = ids.flatMap((id) => {
    const next = streamOf(`${name}/${id}`);
    return next() < 0.2 ? [] : [[id, drawValue(next, id, wild)] as const];
  });
  return { ...published, ...Object.fromEntries(drawn) };
}

/** What the gate would refuse is drawn again inside the rules between inputs (`scenario/rules.ts`). */
function keepRules(name: string, horizon: number, o: OptionValues): OptionValues {
  const next = streamOf(`${name}/rules`);
  const buys = ASSET_CLASSES.some((id) => o[`own.${id}`] === 'state' && !o[`have.${id}`]);
  const build = Math.min(Math.max(o['time.build'], buys ? 1 : 0), horizon - 1);
  const delay = Math.min(o['time.delay'], horizon - 1 - build);
  const timed = { ...o, 'time.build': build, 'time.delay': delay };
  if (o['loan.share'] === 0) return timed;
  const years = Math.max(o['loan.years'], build);
  const grace = pick(next, [
    build,
    years,
    Math.min(years, Math.max(build, o['loan.grace'])),
    Math.min(years, build + 0.5 * integer(next, 0, 6)),
  ]);
  const share = pick(next, [o['loan.share'], 0.85, 1]);
  const rest = 1 - share;
  const down = pick(next, ['auto', rest, Number((rest * next()).toPrecision(6))] as const);
  return {
    ...timed,
    'loan.years': years,
    'loan.grace': grace,
    'loan.share': share,
    'price.down': down,
  };
}

function all(prefix: string, value: number): Partial<CaseValues> {
  return Object.fromEntries(
    CASE_PARAMETER_IDS.filter((id) => id.startsWith(prefix)).map((id) => [id, value]),
  );
}

/** Cases that single draws hardly ever hit: nothing costs anything, no weights, no replacements in sight. */
function degenerate(name: string): Partial<CaseValues> {
  const next = streamOf(`${name}/degenerate`);
  const kind = next();
  if (kind < 0.02) return all('unit.', 0);
  if (kind < 0.04) return all('weight.', 0);
  if (kind < 0.06) return all('life.', 1);
  if (kind < 0.08) return all('maint.', 0);
  return {};
}

/** Now and then an offer is the copy of the one before, or differs from it in a single input. */
function withCopies(name: string, options: readonly Option[]): Option[] {
  const next = streamOf(`${name}/copies`);
  return options.map((option, at) => {
    const before = options[at - 1];
    if (before === undefined || next() >= 0.1) return option;
    const hazard = next() < 0.5 ? {} : { 'vendor.hazard': Number((0.5 * next()).toPrecision(3)) };
    return { ...before, id: option.id, values: { ...before.values, ...hazard } };
  });
}

function drawOption(name: string, id: string, horizon: number, wild: number): Option {
  const next = streamOf(`${name}/kind`);
  const archetype = pick(next, archetypesOf('jujuy-2016'));
  const values = drawValues(
    name,
    OPTION_PARAMETER_IDS,
    archetypeValues('jujuy-2016', archetype),
    wild,
  );
  // Half of the drawn shares are zero or above what a loan may pay; without this a third would have no loan.
  const lent = next() < 0.5 ? { 'loan.share': Number((0.05 + 0.9 * next()).toPrecision(3)) } : {};
  // All classes by one owner as well as hybrids.
  const owner = next() < 0.3 ? pick(next, ['state', 'vendor'] as const) : undefined;
  const owned =
    owner === undefined
      ? {}
      : {
          'own.cameras': owner,
          'own.network': owner,
          'own.centre': owner,
          'own.storage': owner,
          'own.platform': owner,
        };
  return { id, archetype, values: keepRules(name, horizon, { ...values, ...lent, ...owned }) };
}

function drawWeights(next: Stream): Lens['weights'] {
  const few = next() < 0.1 ? 0 : pick(next, [0.1, 0.4, 1]);
  const points = () => (next() < 0.7 ? integer(next, 1, 10) : MAX_WEIGHT * next());
  return Object.fromEntries(some(next, CRITERION_IDS, few).map((id) => [id, points()]));
}

function drawLenses(name: string): Lens[] {
  const next = streamOf(`${name}/lenses`);
  const drawn = (lens: Lens): Lens => ({
    ...lens,
    screens: some(next, SCREEN_IDS, pick(next, [0, 0.2, 0.5])),
    method: pick(next, LENS_METHODS),
    weights: drawWeights(next),
  });
  const published = LENS_PRESET_IDS.map(presetLens);
  const copies = integer(next, 0, MAX_LENSES - published.length);
  return [
    ...published.map((lens) => (next() < 0.3 ? drawn(lens) : lens)),
    ...Array.from({ length: copies }, (_, at) =>
      drawn({ ...presetLens(pick(next, LENS_PRESET_IDS)), id: `x${at + 1}` }),
    ),
  ];
}

/** One scenario; `most` bounds the number of offers. */
export function randomScenario(seed: number, most = MAX_OPTIONS): Scenario {
  const name = `second reading ${seed}`;
  const next = streamOf(name);
  const wild = pick(next, [0.05, 0.3, 0.8]);
  const values = {
    ...drawValues<CaseValues>(name, CASE_PARAMETER_IDS, caseValues('jujuy-2016'), wild),
    ...degenerate(name),
  };
  // Fewer offers are likelier: what two share is seen with two.
  const count = 1 + Math.floor(most * next() * next());
  const options = Array.from({ length: count }, (_, at) => {
    const id = String.fromCodePoint(0x61 + at);
    return drawOption(`${name}/${id}`, id, values['horizon'], wild);
  });
  const lenses = drawLenses(name);
  const scenario: Scenario = {
    ...preset('jujuy-2016'),
    values,
    options: withCopies(name, options),
    lenses,
    lens: pick(next, lenses).id,
  };
  return { ...scenario, events: randomEvents(name, scenario) };
}

/**
 * A benchmark of some cents: small, but not nothing, so that ratios over it are large and not 0. Without
 * events: a price of leaving from which a penalty of millions is taken off has no ninth digit.
 */
export function withCents(scenario: Scenario): Scenario {
  const values = { ...scenario.values, ...all('unit.', 0), 'unit.platform': 0.6 };
  return { ...scenario, values, events: [] };
}
