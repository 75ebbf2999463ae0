import { describe, expect, it } from 'vitest';
import { findEvidence } from '$lib/evidence/register';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { archetypesOf, caseData, isArchetypeOf } from '$lib/parameters/cases';
import { CRITERION_IDS, isCriterionId, isScreenId } from '$lib/parameters/criteria';
import { lensPresets, LENS_PRESET_IDS } from '$lib/parameters/lenses';
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  isCaseParameterId,
  isOptionParameterId,
  parameter,
  type ParameterId,
} from '$lib/parameters/registry';
import { GROUPS, type ParameterValue, type Sourced } from '$lib/parameters/types';
import { checkAny } from '$lib/scenario/check-value';
import { sourceOf } from '$lib/scenario/presets';

const ALL: readonly ParameterId[] = [...CASE_PARAMETER_IDS, ...OPTION_PARAMETER_IDS];

interface Row {
  readonly place: string;
  readonly id: ParameterId;
  readonly source: Sourced<ParameterValue>;
}

/** Every published value: the declarations' own, those of the cases and those of their offers. */
const ROWS: readonly Row[] = [
  ...ALL.map((id) => ({ place: id, id, source: parameter(id).default })),
  ...CASE_IDS.flatMap((caseId) => [
    ...Object.keys(caseData(caseId).values)
      .filter(isCaseParameterId)
      .map((id) => ({ place: `${caseId} ${id}`, id, source: sourceOf(caseId, id) })),
    ...archetypesOf(caseId).flatMap((archetype) =>
      Object.keys(caseData(caseId).archetypes[archetype] ?? {})
        .filter(isOptionParameterId)
        .map((id) => ({
          place: `${caseId} ${archetype} ${id}`,
          id,
          source: sourceOf(caseId, id, archetype),
        })),
    ),
  ]),
];

const failing = (test: (row: Row) => boolean) =>
  ROWS.filter((row) => !test(row)).map(({ place }) => place);

/** All that a published value rests on, down to the last row. */
function restsOn(refs: readonly string[], seen = new Set<string>()): Set<string> {
  for (const ref of refs) {
    if (seen.has(ref)) continue;
    seen.add(ref);
    const entry = findEvidence(ref);
    if (entry?.kind === 'assumption') restsOn(entry.leansOn, seen);
    if (entry?.kind === 'outside') {
      restsOn(
        entry.sources.filter((source) => findEvidence(source) !== undefined),
        seen,
      );
    }
  }
  return seen;
}

describe('every input', () => {
  it('is named once', () => {
    expect(new Set(ALL).size).toBe(ALL.length);
    expect(ALL.filter((id) => isCaseParameterId(id) === isOptionParameterId(id))).toEqual([]);
    expect(
      ALL.filter((id) => parameter(id).scope !== (isCaseParameterId(id) ? 'case' : 'option')),
    ).toEqual([]);
  });

  it('has a name that a link can carry and that no other key of a link takes', () => {
    expect(ALL.filter((id) => !/^[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*){0,2}$/.test(id))).toEqual([]);
    // A one-letter head would read as an option, `lens` as a lens, and so on.
    const taken = /^(?:[a-z]|lens|event|sure|range|correlation|chance)(?:\.|$)/;
    expect(ALL.filter((id) => taken.test(id))).toEqual([]);
    expect(ALL.filter((id) => ['v', 'k', 'z', 'o', 'case', 'from', 'name'].includes(id))).toEqual(
      [],
    );
  });

  it('stands in a known section of the form', () => {
    expect(ALL.filter((id) => !GROUPS.includes(parameter(id).group))).toEqual([]);
  });

  it('takes its own published values', () => {
    expect(failing(({ id, source }) => checkAny(id, source.value).ok)).toEqual([]);
    for (const { id, source } of ROWS) {
      const checked = checkAny(id, source.value);
      if (checked.ok) expect(checked.value, id).toEqual(source.value);
    }
  });

  it('takes its bounds and nothing beyond them', () => {
    for (const id of ALL) {
      const declared = parameter(id);
      if (declared.kind !== 'number') continue;
      const { min, max, step } = declared;
      expect(min, id).toBeLessThan(max);
      expect(step, id).toBeGreaterThan(0);
      for (const inside of [min, max]) expect(checkAny(id, inside).ok, id).toBe(true);
      for (const outside of [min - step, max + step, min - 1e9, max + 1e9]) {
        expect(checkAny(id, outside), id).toMatchObject({ ok: false });
      }
    }
  });

  it('takes each of its choices and no other', () => {
    for (const id of ALL) {
      const declared = parameter(id);
      if (declared.kind !== 'choice') continue;
      expect(declared.choices.length, id).toBeGreaterThan(1);
      for (const choice of declared.choices) expect(checkAny(id, choice).ok, id).toBe(true);
      expect(checkAny(id, 'another').ok, id).toBe(false);
    }
  });

  it('states a range around its value, within its bounds', () => {
    const inOrder = ({ id, source: { low, high, value } }: Row) => {
      if (low === undefined || high === undefined) return low === high;
      const declared = parameter(id);
      if (declared.kind !== 'number' || typeof value !== 'number') return false;
      return (
        low <= value && value <= high && low < high && low >= declared.min && high <= declared.max
      );
    };
    expect(failing(inOrder)).toEqual([]);
  });
});

describe('every published value', () => {
  it('names sources that are in the register', () => {
    expect(failing(({ source }) => source.refs.length > 0)).toEqual([]);
    expect(
      failing(({ source }) => source.refs.every((ref) => findEvidence(ref) !== undefined)),
    ).toEqual([]);
  });

  it('rests on no row that is unverified, however far down', () => {
    const isVerified = (ref: string) => {
      const entry = findEvidence(ref);
      return entry?.kind !== 'outside' || entry.solidity !== 'unverified';
    };
    expect(failing(({ source }) => [...restsOn(source.refs)].every(isVerified))).toEqual([]);
  });

  it('rests on what its badge says', () => {
    const kinds = ({ source }: Row) => source.refs.map((ref) => findEvidence(ref)?.kind);
    const of = (grade: string) => (row: Row) =>
      row.source.grade !== grade || kinds(row).includes(grade);
    expect(failing(of('fact'))).toEqual([]);
    expect(failing(of('outside'))).toEqual([]);
    expect(failing(of('assumption'))).toEqual([]);
  });
});

describe('the paper', () => {
  it('is what scope and credit rest on', () => {
    const fact = (id: ParameterId, archetype?: 'turnkey') => {
      const { value, grade, refs } = sourceOf('jujuy-2016', id, archetype);
      expect(grade, id).toBe('fact');
      return [value, refs];
    };
    expect(fact('scope.cameras')).toEqual([600, ['J10']]);
    expect(fact('scope.points')).toEqual([310, ['J12']]);
    expect(fact('scope.seats')).toEqual([24, ['J11']]);
    expect(fact('loan.share', 'turnkey')).toEqual([0.85, ['J16']]);
    expect(fact('loan.years')).toEqual([8, ['J17']]);
  });
});

describe('the cases', () => {
  it('set only inputs there are, of the case and of its offers', () => {
    for (const id of CASE_IDS) {
      const { values, archetypes, options, hypothetical } = caseData(id);
      expect(Object.keys(values).filter((one) => !isCaseParameterId(one))).toEqual([]);
      for (const archetype of archetypesOf(id)) {
        const set = Object.keys(archetypes[archetype] ?? {});
        expect(set.filter((one) => !isOptionParameterId(one))).toEqual([]);
      }
      expect(options.every(([, archetype]) => isArchetypeOf(id, archetype))).toBe(true);
      expect(hypothetical.every((archetype) => isArchetypeOf(id, archetype))).toBe(true);
    }
  });

  it('rest on nothing of Jujuy where they tell of Ecuador', () => {
    // A fact or figure of one place is no fact of another; taken over, a value is an assumption there.
    const foreign = (['ecuador-2011', 'ecuador-renewal-2019'] as const).flatMap((id) => [
      ...CASE_PARAMETER_IDS.map((one) => [one, sourceOf(id, one)] as const),
      ...archetypesOf(id).flatMap((archetype) =>
        OPTION_PARAMETER_IDS.map(
          (one) => [`${archetype} ${one}`, sourceOf(id, one, archetype)] as const,
        ),
      ),
    ]);
    expect(
      foreign
        .filter(([, { grade, refs }]) => grade === 'fact' && refs.some((ref) => /^J/.test(ref)))
        .map(([place]) => place),
    ).toEqual([]);
  });

  it('bring events with a source each', () => {
    for (const id of CASE_IDS) {
      for (const { grade, refs } of caseData(id).events) {
        expect(refs.map((ref) => findEvidence(ref)?.kind)).toContain(grade);
      }
    }
  });
});

describe('the lenses', () => {
  it('ask and weigh only what the model knows, and name their sources', () => {
    for (const id of LENS_PRESET_IDS) {
      const { screens, weights, refs } = lensPresets[id];
      expect(
        screens.filter((screen) => !isScreenId(screen)),
        id,
      ).toEqual([]);
      expect(
        Object.keys(weights).filter((criterion) => !isCriterionId(criterion)),
        id,
      ).toEqual([]);
      expect(
        Object.values(weights).every((weight) => weight > 0),
        id,
      ).toBe(true);
      expect(refs.length, id).toBeGreaterThan(0);
      expect(
        refs.filter((ref) => findEvidence(ref) === undefined),
        id,
      ).toEqual([]);
    }
  });

  it('weigh origin in the foreign critics alone', () => {
    const weighing = LENS_PRESET_IDS.filter((id) => 'origin' in lensPresets[id].weights);
    expect(weighing).toEqual(['foreign-critics']);
    expect(LENS_PRESET_IDS.filter((id) => !lensPresets[id].local)).toEqual(['foreign-critics']);
  });

  it('leave no criterion unused', () => {
    const used = new Set(LENS_PRESET_IDS.flatMap((id) => Object.keys(lensPresets[id].weights)));
    expect(CRITERION_IDS.filter((id) => !used.has(id))).toEqual([]);
  });
});
