/**
 * A scenario as key–value lines: only what differs from its published case, in a fixed order. The link
 * is these lines joined by `&`; "what differs" reads them too.
 *
 *   tax=10.5              an input of the case
 *   o=a,c,e               the options shown, in order, when they are not those of the case
 *   e.from=turnkey        the offer a new option started from
 *   e.name=Our%20hybrid   a name given by the reader
 *   e.loan.rate=4.5       an input of option e
 *   lens=even             the lens in use
 *   lens.x1.from=rights   a copied lens; .name .screens .method .weights
 *   event.2=exit,year:9,lead:2,for:a   an event (see event-text); `none` takes out one of the case's
 *   sure.… range.… correlation.… chance.…   what is said of uncertainty (see uncertainty-entries)
 */
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  isCaseParameterId,
  isOptionParameterId,
  type CaseParameterId,
  type OptionParameterId,
  type ParameterId,
} from '$lib/parameters/registry';
import type { ArchetypeId } from '$lib/parameters/archetype-ids';
import type { CaseId } from '$lib/parameters/case-ids';
import { isArchetypeOf } from '$lib/parameters/cases';
import {
  CRITERION_IDS,
  isCriterionId,
  isScreenId,
  type CriterionId,
} from '$lib/parameters/criteria';
import { isLensPresetId, LENS_METHODS } from '$lib/parameters/lenses';
import type { ParameterValue } from '$lib/parameters/types';
import { buildScenario, type OptionDraft } from './build';
import { eventText, isEventId, textToEvent } from './event-text';
import { sortEvents } from './edit';
import { cleanName } from './name';
import { archetypeValues, preset, presetLens } from './presets';
import { shorten, type DocumentCode, type Problem } from './problems';
import {
  LENS_COPY_ID,
  MAX_EVENTS,
  MAX_LENSES,
  MAX_OPTIONS,
  MAX_WEIGHT,
  OPTION_ID,
  type Lens,
  type Option,
  type Scenario,
  type ScenarioEvent,
} from './types';
import { sameValue } from './same-value';
import {
  isUncertaintyHead,
  uncertaintyEntries,
  uncertaintyFromEntries,
} from './uncertainty-entries';
import { textToValue, valueToText } from './value-text';

export type Entry = readonly [key: string, value: string];

function differing<Id extends ParameterId>(
  ids: readonly Id[],
  values: Readonly<Record<Id, ParameterValue>>,
  base: Readonly<Record<Id, ParameterValue>>,
  prefix: string,
): Entry[] {
  return ids
    .filter((id) => !sameValue(values[id], base[id]))
    .map((id) => [`${prefix}${id}`, valueToText(id, values[id])] as const);
}

function optionEntries(
  caseId: CaseId,
  option: Option,
  presetArchetype: ArchetypeId | undefined,
): Entry[] {
  const { id, archetype, name, values } = option;
  return [
    ...(archetype === presetArchetype ? [] : [[`${id}.from`, archetype] as const]),
    ...(name === undefined ? [] : [[`${id}.name`, name] as const]),
    ...differing(OPTION_PARAMETER_IDS, values, archetypeValues(caseId, archetype), `${id}.`),
  ];
}

function weightsText(weights: Lens['weights']): string {
  const parts = CRITERION_IDS.filter((id) => (weights[id] ?? 0) > 0).map(
    (id) => `${id}:${weights[id] ?? 0}`,
  );
  return parts.length === 0 ? 'none' : parts.join(',');
}

function lensEntries(lens: Lens): Entry[] {
  const base = presetLens(lens.base);
  const entries: Entry[] = [];
  const key = (name: string) => `lens.${lens.id}.${name}`;
  if (lens.id !== lens.base) entries.push([key('from'), lens.base]);
  if (lens.name !== undefined) entries.push([key('name'), lens.name]);
  if (lens.screens.join() !== base.screens.join()) {
    entries.push([key('screens'), lens.screens.length === 0 ? 'none' : lens.screens.join(',')]);
  }
  if (lens.method !== base.method) entries.push([key('method'), lens.method]);
  if (weightsText(lens.weights) !== weightsText(base.weights)) {
    entries.push([key('weights'), weightsText(lens.weights)]);
  }
  return entries;
}

function eventEntries(scenario: Scenario, base: Scenario): Entry[] {
  const published = new Map(base.events.map((event) => [event.id, eventText(event)]));
  const kept = new Set(scenario.events.map(({ id }) => id));
  const removed = base.events.filter(({ id }) => !kept.has(id));
  return [
    ...scenario.events
      .map((event) => [event.id, eventText(event)] as const)
      .filter(([id, text]) => published.get(id) !== text),
    ...removed.map(({ id }) => [id, 'none'] as const),
  ].map(([id, text]) => [`event.${id}`, text] as const);
}

/** What differs from the published case, in a fixed order. */
export function scenarioEntries(scenario: Scenario): Entry[] {
  const base = preset(scenario.case);
  const ids = scenario.options.map(({ id }) => id).join(',');
  const archetypeOf = new Map(base.options.map(({ id, archetype }) => [id, archetype]));
  return [
    ...(ids === base.options.map(({ id }) => id).join(',') ? [] : [['o', ids] as const]),
    ...(scenario.lens === base.lens ? [] : [['lens', scenario.lens] as const]),
    ...differing(CASE_PARAMETER_IDS, scenario.values, base.values, ''),
    ...scenario.options.flatMap((option) =>
      optionEntries(scenario.case, option, archetypeOf.get(option.id)),
    ),
    ...scenario.lenses.flatMap(lensEntries),
    ...eventEntries(scenario, base),
    ...uncertaintyEntries(scenario.uncertainty),
  ];
}

interface OptionLines {
  from: ArchetypeId | undefined;
  name: string | undefined;
  values: Map<OptionParameterId, ParameterValue>;
}

interface LensLines {
  from: Lens['base'] | undefined;
  name: string | undefined;
  screens: Lens['screens'] | undefined;
  method: Lens['method'] | undefined;
  weights: Lens['weights'] | undefined;
}

const MAX_LISTED_PROBLEMS = 50;
const WEIGHT = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

/** Reads lines one by one into plain maps; keys that mean nothing are listed, never used. */
class EntryReader {
  readonly problems: Problem[] = [];
  readonly values = new Map<CaseParameterId, ParameterValue>();
  readonly options = new Map<string, OptionLines>();
  readonly lenses = new Map<string, LensLines>();
  /** Undefined for one that is taken out. */
  readonly events = new Map<string, ScenarioEvent | undefined>();
  /** Read when it is known which options there are. */
  readonly uncertainty = new Map<string, string>();
  order: readonly string[] | undefined;
  lens: string | undefined;
  readonly #seen = new Set<string>();
  readonly #case: CaseId;

  constructor(caseId: CaseId) {
    this.#case = caseId;
  }

  /** Lists a problem, up to the limit. */
  tell(problem: Problem): void {
    if (this.problems.length > MAX_LISTED_PROBLEMS) return;
    this.problems.push(
      this.problems.length === MAX_LISTED_PROBLEMS
        ? { kind: 'document', code: 'too-many-problems' }
        : problem,
    );
  }

  complain(code: DocumentCode, key: string, given: string): void {
    this.tell({ kind: 'document', code, key: shorten(key), given: shorten(given) });
  }

  read(key: string, value: string): void {
    if (this.#seen.has(key)) {
      this.complain('repeated-key', key, value);
      return;
    }
    this.#seen.add(key);
    if (key === 'o') this.#readOrder(value);
    else if (key === 'lens') this.lens = value;
    else if (isCaseParameterId(key)) this.#readCase(key, value);
    else this.#readDotted(key, value);
  }

  #readCase(id: CaseParameterId, value: string): void {
    const checked = textToValue(id, value);
    if (checked.ok) this.values.set(id, checked.value);
    else this.#complainValue(id, undefined, checked);
  }

  #complainValue(
    id: ParameterId,
    option: string | undefined,
    { code, given, limit }: Extract<ReturnType<typeof textToValue>, { ok: false }>,
  ): void {
    this.tell({
      kind: 'value',
      code,
      given,
      place: { parameter: id, ...(option === undefined ? {} : { option }) },
      ...(limit === undefined ? {} : { limit }),
    });
  }

  #readOrder(value: string): void {
    const ids = value.split(',');
    const unique = [...new Set(ids)].filter((id) => OPTION_ID.test(id));
    if (unique.length !== ids.length) this.complain('bad-value', 'o', value);
    if (unique.length > MAX_OPTIONS) this.complain('too-many-options', 'o', value);
    if (unique.length === 0) this.complain('no-options', 'o', value);
    else this.order = unique.slice(0, MAX_OPTIONS);
  }

  #readDotted(key: string, value: string): void {
    const dot = key.indexOf('.');
    const head = dot < 0 ? key : key.slice(0, dot);
    const rest = dot < 0 ? '' : key.slice(dot + 1);
    if (head === 'lens' && rest !== '') this.#readLens(key, rest, value);
    else if (head === 'event' && isEventId(rest)) this.#readEvent(key, rest, value);
    else if (isUncertaintyHead(head) && rest !== '') this.uncertainty.set(key, value);
    else if (OPTION_ID.test(head) && rest !== '') this.#readOption(key, head, rest, value);
    else this.complain('unknown-key', key, value);
  }

  #readEvent(key: string, id: string, value: string): void {
    if (this.events.size >= 2 * MAX_EVENTS) this.complain('bad-value', key, value);
    else if (value === 'none') this.events.set(id, undefined);
    else {
      const event = textToEvent(id, value, (field, given) => {
        this.complain('bad-value', `${key}.${field}`, given);
      });
      if (event !== undefined) this.events.set(id, event);
    }
  }

  #readOption(key: string, id: string, rest: string, value: string): void {
    const lines = this.options.get(id) ?? { from: undefined, name: undefined, values: new Map() };
    this.options.set(id, lines);
    if (rest === 'from') {
      if (isArchetypeOf(this.#case, value)) lines.from = value;
      else this.complain('bad-value', key, value);
    } else if (rest === 'name') {
      lines.name = cleanName(value);
      if (lines.name === undefined) this.complain('bad-value', key, value);
    } else if (isOptionParameterId(rest)) {
      const checked = textToValue(rest, value);
      if (checked.ok) lines.values.set(rest, checked.value);
      else this.#complainValue(rest, id, checked);
    } else this.complain('unknown-key', key, value);
  }

  #readLens(key: string, rest: string, value: string): void {
    const dot = rest.lastIndexOf('.');
    const id = rest.slice(0, Math.max(0, dot));
    const field = rest.slice(dot + 1);
    if (!isLensPresetId(id) && !LENS_COPY_ID.test(id)) {
      this.complain('unknown-key', key, value);
      return;
    }
    const lines: LensLines = this.lenses.get(id) ?? {
      from: undefined,
      name: undefined,
      screens: undefined,
      method: undefined,
      weights: undefined,
    };
    this.lenses.set(id, lines);
    switch (field) {
      case 'from':
        if (isLensPresetId(value) && !isLensPresetId(id)) lines.from = value;
        else this.complain('bad-value', key, value);
        break;
      case 'name':
        lines.name = isLensPresetId(id) ? undefined : cleanName(value);
        if (lines.name === undefined) this.complain('bad-value', key, value);
        break;
      case 'method':
        lines.method = LENS_METHODS.find((method) => method === value);
        if (lines.method === undefined) this.complain('bad-value', key, value);
        break;
      case 'screens':
        lines.screens = this.#readScreens(key, value);
        break;
      case 'weights':
        lines.weights = this.#readWeights(key, value);
        break;
      default:
        this.complain('unknown-key', key, value);
    }
  }

  #readScreens(key: string, value: string): Lens['screens'] | undefined {
    if (value === 'none') return [];
    const names = value.split(',');
    const screens = [...new Set(names)].filter(isScreenId);
    if (screens.length !== names.length) this.complain('bad-value', key, value);
    // Nothing readable in it is not the same as a lens without screens.
    return screens.length === 0 ? undefined : screens;
  }

  #readWeights(key: string, value: string): Lens['weights'] | undefined {
    if (value === 'none') return {};
    const weights = new Map<CriterionId, number>();
    for (const part of value.split(',')) {
      const [id = '', text = '', ...more] = part.split(':');
      const weight = WEIGHT.test(text) ? Number(text) : NaN;
      const fits = isCriterionId(id) && weight >= 0 && weight <= MAX_WEIGHT && more.length === 0;
      if (fits && !weights.has(id)) weights.set(id, weight);
      else this.complain('bad-value', key, part);
    }
    if (weights.size === 0) return undefined;
    return Object.fromEntries([...weights].filter(([, weight]) => weight > 0));
  }
}

function optionDrafts(reader: EntryReader, base: Scenario): OptionDraft[] {
  const archetypeOf = new Map(base.options.map(({ id, archetype }) => [id, archetype]));
  const ids = reader.order ?? base.options.map(({ id }) => id);
  const drafts: OptionDraft[] = [];
  for (const id of ids) {
    const lines = reader.options.get(id);
    const archetype = lines?.from ?? archetypeOf.get(id);
    if (archetype === undefined) {
      reader.complain('missing-key', `${id}.from`, '');
      continue;
    }
    drafts.push({ id, archetype, name: lines?.name, values: lines?.values ?? new Map() });
  }
  for (const id of reader.options.keys()) {
    if (!ids.includes(id)) reader.complain('unknown-key', `${id}.…`, '');
  }
  if (drafts.length > 0) return drafts;
  reader.complain('no-options', 'o', '');
  return base.options.map(({ id, archetype }) => ({
    id,
    archetype,
    name: undefined,
    values: new Map(),
  }));
}

function buildLenses(reader: EntryReader, base: Scenario): Lens[] {
  const apply = (lens: Lens): Lens => {
    const lines = reader.lenses.get(lens.id);
    if (lines === undefined) return lens;
    return {
      ...lens,
      ...(lines.name === undefined ? {} : { name: lines.name }),
      screens: lines.screens ?? lens.screens,
      method: lines.method ?? lens.method,
      weights: lines.weights ?? lens.weights,
    };
  };
  const lenses = base.lenses.map(apply);
  for (const [id, lines] of reader.lenses) {
    if (isLensPresetId(id)) continue;
    if (lines.from === undefined) reader.complain('missing-key', `lens.${id}.from`, '');
    else if (lenses.length >= MAX_LENSES) reader.complain('bad-value', `lens.${id}`, '');
    else lenses.push(apply({ ...presetLens(lines.from), id }));
  }
  return lenses;
}

function buildEvents(reader: EntryReader, base: Scenario): readonly ScenarioEvent[] {
  const events = new Map(base.events.map((event) => [event.id, event]));
  // What is taken out makes room, wherever in the link it stands.
  for (const [id, event] of reader.events) if (event === undefined) events.delete(id);
  for (const [id, event] of reader.events) {
    if (event === undefined) continue;
    if (events.has(id) || events.size < MAX_EVENTS) events.set(id, event);
    else reader.complain('bad-value', `event.${id}`, '');
  }
  return sortEvents([...events.values()]);
}

/** Builds a scenario from lines; whatever does not fit is listed and the rest is kept. */
export function scenarioFromEntries(
  caseId: CaseId,
  entries: readonly Entry[],
): { readonly scenario: Scenario; readonly problems: readonly Problem[] } {
  const reader = new EntryReader(caseId);
  for (const [key, value] of entries) reader.read(key, value);
  const base = preset(caseId);
  const options = optionDrafts(reader, base);
  const lenses = buildLenses(reader, base);
  let lens = base.lens;
  if (reader.lens !== undefined) {
    if (lenses.some(({ id }) => id === reader.lens)) lens = reader.lens;
    else reader.complain('bad-value', 'lens', reader.lens);
  }
  const events = buildEvents(reader, base);
  const uncertainty = uncertaintyFromEntries(
    reader.uncertainty,
    options.map(({ id }) => id),
    (problem) => reader.tell(problem),
  );
  const built = buildScenario({
    case: caseId,
    values: reader.values,
    options,
    lenses,
    events,
    lens,
    uncertainty,
  });
  return { scenario: built.scenario, problems: [...reader.problems, ...built.problems] };
}
