/** Every change a reader can make, as scenario in, scenario out. Values come checked. */
import type { ArchetypeId } from '$lib/parameters/archetype-ids';
import type { EventKind } from '$lib/parameters/event-kinds';
import { publishedEventValues } from '$lib/parameters/events';
import { isCaseParameterId, type ParameterId } from '$lib/parameters/registry';
import type { ParameterValue } from '$lib/parameters/types';
import { withoutRangesOf, withRangesCopied } from './edit-uncertainty';
import { archetypeValues, presetLens, sourceOf } from './presets';
import type { CrossProblem } from './problems';
import { scenarioCrossProblems } from './rules';
import {
  MAX_EVENTS,
  MAX_LENSES,
  MAX_OPTIONS,
  type Lens,
  type Option,
  type Scenario,
  type ScenarioEvent,
} from './types';

export type Edited =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly CrossProblem[] };

/** Which input of which option; without `option` an input of the case. */
export interface Target {
  readonly option?: string;
  readonly parameter: ParameterId;
}

export function valueAt(scenario: Scenario, target: Target): ParameterValue | undefined {
  const { option, parameter: id } = target;
  if (isCaseParameterId(id)) return scenario.values[id];
  return scenario.options.find((candidate) => candidate.id === option)?.values[id];
}

/** The value of the published case, or of the offer that the option started from. */
export function publishedAt(scenario: Scenario, target: Target): ParameterValue {
  const option = scenario.options.find((candidate) => candidate.id === target.option);
  return sourceOf(scenario.case, target.parameter, option?.archetype).value;
}

function replaceOption(
  scenario: Scenario,
  id: string,
  change: (option: Option) => Option,
): Scenario {
  return {
    ...scenario,
    options: scenario.options.map((option) => (option.id === id ? change(option) : option)),
  };
}

/** Sets one checked value; refused where it would contradict other inputs. */
export function setValue(scenario: Scenario, target: Target, value: ParameterValue): Edited {
  const { option, parameter: id } = target;
  const next: Scenario = isCaseParameterId(id)
    ? { ...scenario, values: { ...scenario.values, [id]: value } }
    : replaceOption(scenario, option ?? '', (old) => ({
        ...old,
        values: { ...old.values, [id]: value },
      }));
  const problems = scenarioCrossProblems(next);
  return problems.length === 0 ? { ok: true, scenario: next } : { ok: false, problems };
}

/** A free letter whose hue is free too, so that no two options look alike. */
function freeId(options: readonly Option[]): string | undefined {
  const hue = (id: string) => (id.charCodeAt(0) - 97) % MAX_OPTIONS;
  const ids = new Set(options.map(({ id }) => id));
  const hues = new Set(options.map(({ id }) => hue(id)));
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  return (
    letters.find((id) => !ids.has(id) && !hues.has(hue(id))) ?? letters.find((id) => !ids.has(id))
  );
}

function insertOption(scenario: Scenario, option: Option, at: number): Scenario {
  return { ...scenario, options: scenario.options.toSpliced(at, 0, option) };
}

export function addOption(scenario: Scenario, archetype: ArchetypeId): Scenario {
  const id = freeId(scenario.options);
  if (id === undefined || scenario.options.length >= MAX_OPTIONS) return scenario;
  const values = archetypeValues(scenario.case, archetype);
  return insertOption(scenario, { id, archetype, values }, scenario.options.length);
}

export function duplicateOption(scenario: Scenario, id: string, name: string): Scenario {
  const at = scenario.options.findIndex((option) => option.id === id);
  const original = scenario.options[at];
  const copyId = freeId(scenario.options);
  if (original === undefined || copyId === undefined) return scenario;
  if (scenario.options.length >= MAX_OPTIONS) return scenario;
  const ranged = withRangesCopied(scenario, id, copyId);
  return ranged === undefined
    ? scenario
    : insertOption(ranged, { ...original, id: copyId, name }, at + 1);
}

/** An empty name gives the option its published one back. */
export function renameOption(scenario: Scenario, id: string, name: string | undefined): Scenario {
  return replaceOption(scenario, id, ({ name: _old, ...option }) => ({
    ...option,
    ...(name === undefined ? {} : { name }),
  }));
}

export function moveOption(scenario: Scenario, id: string, by: -1 | 1): Scenario {
  const at = scenario.options.findIndex((option) => option.id === id);
  const option = scenario.options[at];
  const to = at + by;
  if (option === undefined || to < 0 || to >= scenario.options.length) return scenario;
  return { ...scenario, options: scenario.options.toSpliced(at, 1).toSpliced(to, 0, option) };
}

/** The last option stays: a comparison of nothing has no answer. */
export function removeOption(scenario: Scenario, id: string): Scenario {
  if (scenario.options.length <= 1) return scenario;
  return {
    ...withoutRangesOf(scenario, id),
    options: scenario.options.filter((option) => option.id !== id),
    events: scenario.events.flatMap((event) => withoutOption(event, id)),
  };
}

/** A later option may get the same letter, and what was meant for the old one is not meant for it. */
function withoutOption(event: ScenarioEvent, option: string): ScenarioEvent[] {
  if (event.options === undefined) return [event];
  const options = event.options.replace(option, '');
  return options === '' ? [] : [{ ...event, options }];
}

/** The least free number. */
function freeEventId(events: readonly ScenarioEvent[]): string {
  const taken = new Set(events.map(({ id }) => id));
  let number = 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}

/** By rising id: scenarios with the same events are the same. */
export function sortEvents(events: readonly ScenarioEvent[]): readonly ScenarioEvent[] {
  return [...events].sort((a, b) => Number(a.id) - Number(b.id));
}

export type NewEvent = ScenarioEvent extends infer E
  ? E extends unknown
    ? Omit<E, 'id'>
    : never
  : never;

export function addEvent(scenario: Scenario, event: NewEvent): Scenario {
  if (scenario.events.length >= MAX_EVENTS) return scenario;
  const added = { ...event, id: freeEventId(scenario.events) } as ScenarioEvent;
  return { ...scenario, events: sortEvents([...scenario.events, added]) };
}

/** An event of this kind at its published strength. */
export function newEvent(kind: EventKind, year: number, options?: string): NewEvent {
  const values = publishedEventValues(kind);
  return { kind, year, values, ...(options === undefined ? {} : { options }) } as NewEvent;
}

/** Replaces one event; its id stays. */
export function changeEvent(
  scenario: Scenario,
  id: string,
  change: (event: ScenarioEvent) => ScenarioEvent,
): Scenario {
  return {
    ...scenario,
    events: scenario.events.map((event) => (event.id === id ? { ...change(event), id } : event)),
  };
}

export function switchEvent(scenario: Scenario, id: string, on: boolean): Scenario {
  return changeEvent(scenario, id, ({ off: _off, ...event }) => ({
    ...event,
    ...(on ? {} : { off: true as const }),
  }));
}

export function removeEvent(scenario: Scenario, id: string): Scenario {
  return { ...scenario, events: scenario.events.filter((event) => event.id !== id) };
}

export function changeLens(
  scenario: Scenario,
  id: string,
  change: Partial<Pick<Lens, 'screens' | 'weights' | 'method' | 'name'>>,
): Scenario {
  return {
    ...scenario,
    lenses: scenario.lenses.map((lens) => (lens.id === id ? { ...lens, ...change } : lens)),
  };
}

export function resetLens(scenario: Scenario, id: string): Scenario {
  return {
    ...scenario,
    lenses: scenario.lenses.map((lens) => {
      if (lens.id !== id) return lens;
      const published = presetLens(lens.base);
      return {
        ...lens,
        screens: published.screens,
        weights: published.weights,
        method: published.method,
      };
    }),
  };
}

export function copyLens(scenario: Scenario, id: string, name: string): Scenario {
  const lens = scenario.lenses.find((candidate) => candidate.id === id);
  if (lens === undefined || scenario.lenses.length >= MAX_LENSES) return scenario;
  const taken = new Set(scenario.lenses.map((candidate) => candidate.id));
  let number = 1;
  while (taken.has(`x${number}`)) number += 1;
  const copy: Lens = { ...lens, id: `x${number}`, name };
  return { ...scenario, lenses: [...scenario.lenses, copy], lens: copy.id };
}

/** Only copies can be removed; the published lenses stay. */
export function removeLens(scenario: Scenario, id: string): Scenario {
  const lens = scenario.lenses.find((candidate) => candidate.id === id);
  if (lens === undefined || lens.id === lens.base) return scenario;
  return {
    ...scenario,
    lenses: scenario.lenses.filter((candidate) => candidate.id !== id),
    lens: scenario.lens === id ? lens.base : scenario.lens,
  };
}
