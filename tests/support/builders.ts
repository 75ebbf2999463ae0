/** Scenarios for tests: changed by hand from a published case, or drawn from the whole input space. */
import fc from 'fast-check';
import { evaluate } from '$lib/model/evaluate';
import type { OptionEvaluation } from '$lib/model/evaluation';
import { CASE_IDS, type CaseId } from '$lib/parameters/case-ids';
import { archetypesOf } from '$lib/parameters/cases';
import { EVENT_KINDS } from '$lib/parameters/event-kinds';
import { EVENT_YEARS, eventFields, type EventField } from '$lib/parameters/events';
import { CRITERION_IDS, SCREEN_IDS } from '$lib/parameters/criteria';
import { LENS_METHODS, LENS_PRESET_IDS } from '$lib/parameters/lenses';
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  parameter,
  type CaseValues,
  type OptionValues,
  type ParameterId,
} from '$lib/parameters/registry';
import type { NumberParameter, ParameterValue } from '$lib/parameters/types';
import { repair } from '$lib/scenario/build';
import { cleanName } from '$lib/scenario/name';
import { checkAny } from '$lib/scenario/check-value';
import { archetypeValues, caseValues, preset, presetLens } from '$lib/scenario/presets';
import {
  MAX_EVENTS,
  MAX_LENSES,
  MAX_OPTIONS,
  MAX_WEIGHT,
  type Lens,
  type Option,
  type Scenario,
  type ScenarioEvent,
} from '$lib/scenario/types';

export const JUJUY = preset('jujuy-2016');

export interface Changes {
  readonly case?: Partial<CaseValues>;
  /** For every option. */
  readonly all?: Partial<OptionValues>;
  /** For single options, by id; applied after `all`. */
  readonly options?: Readonly<Record<string, Partial<OptionValues>>>;
  readonly lens?: string;
  readonly events?: readonly ScenarioEvent[];
}

/** A case with some inputs changed; nothing is checked, so a test may also break the rules. */
export function scenarioWith(changes: Changes = {}, base: Scenario = JUJUY): Scenario {
  return {
    ...base,
    values: { ...base.values, ...changes.case },
    options: base.options.map((option) => ({
      ...option,
      values: { ...option.values, ...changes.all, ...changes.options?.[option.id] },
    })),
    lens: changes.lens ?? base.lens,
    events: changes.events ?? base.events,
  };
}

/** The figures of one option after some changes. */
export function figuresOf(id: string, changes: Changes = {}): OptionEvaluation {
  const found = evaluate(scenarioWith(changes)).options.find((option) => option.id === id);
  if (found === undefined) throw new Error(`no option ${id}`);
  return found;
}

function arbitraryNumber(declared: NumberParameter): fc.Arbitrary<ParameterValue> {
  const { min, max, step, integer, auto } = declared;
  const bounds = fc.constantFrom(min, max, declared.default.value);
  const steps = Math.floor((max - min) / step);
  const grid = fc.nat({ max: Math.min(steps, 2 ** 31 - 1) }).map((k) => min + k * step);
  const any = integer === true ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
  const inside = fc
    .oneof(bounds, grid, any)
    .map((value) => (typeof value === 'number' ? Math.min(max, value) || 0 : value));
  return auto === true ? fc.oneof({ weight: 4, arbitrary: inside }, fc.constant('auto')) : inside;
}

/** Shares with simple and with awkward decimals, as the gate would store them. */
function arbitraryShares(id: ParameterId, count: number): fc.Arbitrary<ParameterValue> {
  return fc
    .array(fc.nat({ max: 20 }), { minLength: count, maxLength: count })
    .filter((parts) => parts.some((part) => part > 0))
    .map((parts) => {
      const sum = parts.reduce((total, part) => total + part, 0);
      const checked = checkAny(
        id,
        parts.map((part) => part / sum),
      );
      if (!checked.ok) throw new Error(`shares for ${id} do not pass their own check`);
      return checked.value;
    });
}

/** Any value that an input may hold. */
export function arbitraryValue(id: ParameterId): fc.Arbitrary<ParameterValue> {
  const declared = parameter(id);
  switch (declared.kind) {
    case 'number':
      return arbitraryNumber(declared);
    case 'choice':
      return fc.constantFrom(...declared.choices);
    case 'flag':
      return fc.boolean();
    case 'shares':
      return arbitraryShares(id, declared.parts.length);
  }
}

/** Some of the inputs, each with any value it may hold. */
function arbitraryChanges(
  ids: readonly ParameterId[],
): fc.Arbitrary<Readonly<Record<string, ParameterValue>>> {
  const of = (some: readonly ParameterId[]) =>
    fc
      .tuple(...some.map(arbitraryValue))
      .map((values) => Object.fromEntries(values.map((value, at) => [some[at] ?? '', value])));
  const few = fc.subarray([...ids], { maxLength: 6 }).chain(of);
  const many = fc.subarray([...ids]).chain(of);
  return fc.oneof({ weight: 3, arbitrary: few }, many);
}

const anyName = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 100 })
  .map((raw) => cleanName(raw))
  .filter((name) => name !== undefined);

function arbitraryOption(caseId: CaseId, id: string): fc.Arbitrary<Option> {
  return fc
    .record({
      archetype: fc.constantFrom(...archetypesOf(caseId)),
      name: fc.option(anyName, { nil: undefined }),
      values: arbitraryChanges(OPTION_PARAMETER_IDS),
    })
    .map(({ archetype, name, values }) => ({
      id,
      archetype,
      ...(name === undefined ? {} : { name }),
      values: { ...archetypeValues(caseId, archetype), ...values },
    }));
}

const anyRule = fc.record({
  screens: fc.shuffledSubarray([...SCREEN_IDS]),
  method: fc.constantFrom(...LENS_METHODS),
  weights: fc.dictionary(
    fc.constantFrom(...CRITERION_IDS),
    fc.oneof(
      fc.integer({ min: 1, max: 100 }),
      fc.double({ min: 1e-12, max: MAX_WEIGHT, noNaN: true }),
    ),
    { noNullPrototype: true },
  ),
});

const anyLenses: fc.Arbitrary<Lens[]> = fc
  .record({
    edited: fc.dictionary(fc.constantFrom(...LENS_PRESET_IDS), anyRule, { noNullPrototype: true }),
    copies: fc.array(
      fc.record({
        base: fc.constantFrom(...LENS_PRESET_IDS),
        name: fc.option(anyName, { nil: undefined }),
        rule: fc.option(anyRule, { nil: undefined }),
      }),
      { maxLength: MAX_LENSES - LENS_PRESET_IDS.length },
    ),
  })
  .map(({ edited, copies }) => [
    ...LENS_PRESET_IDS.map((id) => ({ ...presetLens(id), ...edited[id] })),
    ...copies.map(({ base, name, rule }, index) => ({
      ...presetLens(base),
      ...rule,
      ...(name === undefined ? {} : { name }),
      id: `x${index + 1}`,
    })),
  ]);

function anyField(field: EventField): fc.Arbitrary<number | string> {
  if (field.kind === 'choice') return fc.constantFrom(...field.choices);
  return field.integer === true
    ? fc.integer({ min: field.min, max: field.max })
    : fc.double({ min: field.min, max: field.max, noNaN: true }).map((value) => value || 0);
}

/** Any dated events, some of them switched off, some beyond the horizon or at odds with others. */
function anyEvents(optionIds: readonly string[]): fc.Arbitrary<readonly ScenarioEvent[]> {
  const one = fc.constantFrom(...EVENT_KINDS).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      year: fc.integer({ min: EVENT_YEARS.min, max: EVENT_YEARS.max }),
      values: fc.record(
        Object.fromEntries(
          Object.entries(eventFields(kind)).map(([name, field]) => [name, anyField(field)]),
        ),
        { noNullPrototype: true },
      ),
      options: fc.option(
        fc.subarray([...optionIds].sort(), { minLength: 1 }).map((ids) => ids.join('')),
        { nil: undefined },
      ),
      off: fc.boolean(),
    }),
  );
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: MAX_EVENTS });
  const few = fc.nat({ max: 6 }).map((count) => Array.from({ length: count }, (_, at) => at + 1));
  return fc.oneof({ weight: 3, arbitrary: few }, ids).chain((numbers) =>
    fc.tuple(...numbers.map(() => one)).map((drawn) =>
      drawn.map(
        ({ options, off, ...event }, index) =>
          ({
            id: String([...numbers].sort((a, b) => a - b)[index]),
            ...event,
            ...(options === undefined ? {} : { options }),
            ...(off ? { off: true } : {}),
          }) as unknown as ScenarioEvent,
      ),
    ),
  );
}

/** Any scenario of a case that the app may hold; rules between inputs are kept as the gate keeps them. */
function arbitraryScenarioOf(caseId: CaseId): fc.Arbitrary<Scenario> {
  return fc
    .record({
      values: arbitraryChanges(CASE_PARAMETER_IDS),
      ids: fc.shuffledSubarray(Array.from('abcdefghijklmnopqrstuvwxyz'), {
        minLength: 1,
        maxLength: MAX_OPTIONS,
      }),
      lenses: anyLenses,
      lensIndex: fc.nat(),
    })
    .chain(({ values, ids, lenses, lensIndex }) =>
      fc.tuple(fc.tuple(...ids.map((id) => arbitraryOption(caseId, id))), anyEvents(ids)).map(
        ([options, events]) =>
          repair({
            schema: JUJUY.schema,
            case: caseId,
            values: { ...caseValues(caseId), ...values },
            options,
            lenses,
            events,
            lens: lenses[lensIndex % lenses.length]?.id ?? JUJUY.lens,
            uncertainty: JUJUY.uncertainty,
          }).scenario,
      ),
    );
}

/** Any scenario of the first case. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = arbitraryScenarioOf('jujuy-2016');

/** Any scenario of any case. */
export const arbitraryScenarioOfAnyCase: fc.Arbitrary<Scenario> = fc
  .constantFrom(...CASE_IDS)
  .chain(arbitraryScenarioOf);
