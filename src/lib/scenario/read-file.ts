/**
 * Scenarios as files: everything spelled out, so that a file stays readable without this app.
 *
 *   { "app": "balanza", "schema": 1, "model": 1,
 *     "scenario": { case, lens, values, options: [{ id, archetype, name?, values }], lenses,
 *                 events?: [{ id, kind, year, values, options?, off? }],
 *                 uncertainty?: { seed, method, draws, ranges, correlations, chances } } }
 *
 * Reading trusts nothing: every field is looked up by name among an object's own, checked, and put into
 * a new scenario by `buildScenario`. What does not fit is listed and its published value stands. What came after
 * the first files, inputs marked `later`, events and uncertainty, may be missing.
 */
import * as v from 'valibot';
import type { ArchetypeId } from '$lib/parameters/archetype-ids';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { archetypesOf, isArchetypeOf } from '$lib/parameters/cases';
import { isCriterionId, isScreenId, type CriterionId } from '$lib/parameters/criteria';
import { eventFields, isEventKind } from '$lib/parameters/events';
import { LENS_METHODS, isLensPresetId } from '$lib/parameters/lenses';
import { CASE_PARAMETER_IDS, OPTION_PARAMETER_IDS } from '$lib/parameters/registry';
import { buildScenario, type OptionDraft } from './build';
import { sortEvents } from './edit';
import { buildEvent, isEventId } from './event-text';
import { FileReader, jsonObject, list, shown, text, type JsonObject } from './file-reader';
import { migrateFile } from './migrations';
import { APP } from './write-file';
import { preset, presetLens } from './presets';
import type { DocumentCode, Problem } from './problems';
import { readUncertainty } from './read-uncertainty';
import {
  LENS_COPY_ID,
  MAX_EVENTS,
  MAX_LENSES,
  MAX_OPTIONS,
  MAX_WEIGHT,
  MODEL_VERSION,
  OPTION_ID,
  SCHEMA_VERSION,
  type Lens,
  type Scenario,
  type ScenarioEvent,
} from './types';

const MAX_CHARACTERS = 1024 * 1024;
const MAX_LISTED_PROBLEMS = 50;

export type FileReading =
  | {
      readonly kind: 'scenario';
      readonly scenario: Scenario;
      readonly problems: readonly Problem[];
      /** The model that wrote the file, where that is older than this one. */
      readonly olderModel?: number;
    }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

const version = v.pipe(v.number(), v.finite(), v.integer(), v.minValue(1));
const caseId = v.picklist(CASE_IDS);
const method = v.picklist(LENS_METHODS);
const points = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MAX_WEIGHT));
const envelope = v.object({ app: v.literal(APP), scenario: jsonObject });

/** Each option's letter; those that cannot keep theirs get a free one. */
function optionIds(reader: FileReader, options: readonly JsonObject[]): string[] {
  const kept = options.map(({ id }, index) => {
    const fits = typeof id === 'string' && OPTION_ID.test(id);
    return fits && options.findIndex((other) => other['id'] === id) === index ? id : undefined;
  });
  const free = Array.from('abcdefghijklmnopqrstuvwxyz').filter((letter) => !kept.includes(letter));
  return kept.map((id, index) => {
    if (id !== undefined) return id;
    reader.complain('bad-value', `options.${index + 1}.id`, options[index]?.['id'] ?? '');
    return free.shift() ?? '';
  });
}

function readArchetype(
  reader: FileReader,
  object: JsonObject,
  id: string,
  base: Scenario,
): ArchetypeId {
  const raw = reader.field(object, 'archetype', text, `${id}.archetype`);
  if (raw !== undefined && isArchetypeOf(base.case, raw)) return raw;
  if (raw !== undefined) reader.complain('bad-value', `${id}.archetype`, raw);
  // The values are in the file; what it started from only gives a name and where to reset to.
  const [first] = archetypesOf(base.case);
  const known = base.options.find((option) => option.id === id)?.archetype ?? first;
  if (known === undefined) throw new Error('a case knows at least one offer');
  return known;
}

function readOptions(reader: FileReader, document: JsonObject, base: Scenario): OptionDraft[] {
  const all = reader.field(document, 'options', list, 'options') ?? [];
  if (all.length > MAX_OPTIONS) reader.complain('too-many-options', 'options', all.length);
  const objects = all.slice(0, MAX_OPTIONS).filter((raw, index): raw is JsonObject => {
    const fits = v.is(jsonObject, raw);
    if (!fits) reader.complain('bad-value', `options.${index + 1}`, raw);
    return fits;
  });
  const ids = optionIds(reader, objects);
  const drafts = objects.map((object, index): OptionDraft => {
    const id = ids[index] ?? '';
    reader.onlyKeys(object, ['id', 'archetype', 'name', 'values'], `${id}.`);
    return {
      id,
      archetype: readArchetype(reader, object, id, base),
      name: reader.name(object, `${id}.name`),
      values: reader.values(
        reader.field(object, 'values', jsonObject, `${id}.values`),
        OPTION_PARAMETER_IDS,
        id,
      ),
    };
  });
  if (drafts.length > 0) return drafts;
  reader.complain('no-options', 'options');
  return base.options.map(({ id, archetype }) => ({
    id,
    archetype,
    name: undefined,
    values: new Map(),
  }));
}

function readScreens(
  reader: FileReader,
  object: JsonObject,
  place: string,
): Lens['screens'] | undefined {
  const raw = reader.field(object, 'screens', list, place);
  if (raw === undefined) return undefined;
  const known = raw.filter((id) => typeof id === 'string' && isScreenId(id)) as Lens['screens'];
  const screens = [...new Set(known)];
  if (screens.length !== raw.length) reader.complain('bad-value', place, raw);
  // Nothing readable in it is not the same as a lens without screens.
  return screens.length === 0 && raw.length > 0 ? undefined : screens;
}

function readWeights(
  reader: FileReader,
  object: JsonObject,
  place: string,
): Lens['weights'] | undefined {
  const raw = reader.field(object, 'weights', jsonObject, place);
  if (raw === undefined) return undefined;
  const weights: Partial<Record<CriterionId, number>> = {};
  const keys = Object.keys(raw);
  let good = 0;
  for (const id of keys) {
    const weight = v.safeParse(points, raw[id]);
    if (!isCriterionId(id)) reader.complain('unknown-key', `${place}.${id}`, raw[id]);
    else if (!weight.success) reader.complain('bad-value', `${place}.${id}`, raw[id]);
    else {
      good += 1;
      if (weight.output > 0) weights[id] = weight.output;
    }
  }
  return good === 0 && keys.length > 0 ? undefined : weights;
}

/** One lens over what it started from; the published rule stands where the file's does not fit. */
function readLens(reader: FileReader, object: JsonObject, id: string, start: Lens): Lens {
  const place = `lens.${id}`;
  reader.onlyKeys(object, ['id', 'base', 'name', 'screens', 'method', 'weights'], `${place}.`);
  const isCopy = id !== start.base;
  const name = isCopy ? reader.name(object, `${place}.name`) : undefined;
  if (!isCopy && Object.hasOwn(object, 'name')) {
    reader.complain('bad-value', `${place}.name`, object['name']);
  }
  return {
    id,
    base: start.base,
    ...(name === undefined ? {} : { name }),
    screens: readScreens(reader, object, `${place}.screens`) ?? start.screens,
    method: reader.field(object, 'method', method, `${place}.method`) ?? start.method,
    weights: readWeights(reader, object, `${place}.weights`) ?? start.weights,
  };
}

function readLenses(reader: FileReader, document: JsonObject, base: Scenario): Lens[] {
  const all = reader.field(document, 'lenses', list, 'lenses');
  if (all === undefined) return [...base.lenses];
  const read = new Map<string, Lens>();
  for (const [index, raw] of all.entries()) {
    const place = `lenses.${index + 1}`;
    if (!v.is(jsonObject, raw)) {
      reader.complain('bad-value', place, raw);
      continue;
    }
    const id = reader.field(raw, 'id', text, `${place}.id`);
    if (id === undefined) continue;
    const start = reader.field(raw, 'base', text, `${place}.base`);
    if (read.has(id)) reader.complain('repeated-key', `lens.${id}`);
    else if (start === undefined) continue;
    else if (!isLensPresetId(start)) reader.complain('bad-value', `${place}.base`, start);
    else if (id !== start && !LENS_COPY_ID.test(id)) {
      // A published lens starts from itself, a copy is called x1, x2 …
      reader.complain('bad-value', `${place}.id`, id);
    } else if (read.size >= MAX_LENSES) reader.complain('bad-value', `lens.${id}`);
    else read.set(id, readLens(reader, raw, id, presetLens(start)));
  }
  for (const { id } of base.lenses) {
    if (!read.has(id)) reader.complain('missing-key', `lens.${id}`);
  }
  const published = base.lenses.map((lens) => read.get(lens.id) ?? lens);
  const copies = [...read.values()].filter(({ id }) => !isLensPresetId(id));
  return [...published, ...copies].slice(0, MAX_LENSES);
}

function readLensInUse(
  reader: FileReader,
  document: JsonObject,
  lenses: readonly Lens[],
  base: Scenario,
): string {
  const lens = reader.field(document, 'lens', text, 'lens');
  if (lens === undefined) return base.lens;
  if (lenses.some(({ id }) => id === lens)) return lens;
  reader.complain('bad-value', 'lens', lens);
  return base.lens;
}

function readEvent(reader: FileReader, raw: JsonObject, id: string): ScenarioEvent | undefined {
  const place = `event.${id}`;
  reader.onlyKeys(raw, ['id', 'kind', 'year', 'values', 'options', 'off'], `${place}.`);
  const values = reader.field(raw, 'values', jsonObject, `${place}.values`);
  const kind = reader.field(raw, 'kind', text, `${place}.kind`) ?? '';
  // A file spells every field out; a link may leave out what is as published.
  const names = isEventKind(kind) ? Object.keys(eventFields(kind)) : [];
  for (const name of names) {
    if (values !== undefined && !Object.hasOwn(values, name)) {
      reader.complain('missing-key', `${place}.${name}`);
    }
  }
  return buildEvent(
    {
      id,
      kind,
      year: Object.hasOwn(raw, 'year') ? raw['year'] : '',
      values: new Map(Object.entries(values ?? {})),
      options: reader.optional(raw, 'options', text, `${place}.options`),
      off: reader.optional(raw, 'off', v.boolean(), `${place}.off`) ?? false,
    },
    (field, given) => {
      reader.complain('bad-value', `${place}.${field}`, given);
    },
  );
}

function readEvents(
  reader: FileReader,
  document: JsonObject,
  base: Scenario,
): readonly ScenarioEvent[] {
  const all = reader.optional(document, 'events', list, 'events');
  if (all === undefined) return base.events;
  const read = new Map<string, ScenarioEvent>();
  for (const [index, raw] of all.entries()) {
    const place = `events.${String(index + 1)}`;
    if (!v.is(jsonObject, raw)) {
      reader.complain('bad-value', place, raw);
      continue;
    }
    const id = reader.field(raw, 'id', text, `${place}.id`);
    if (id === undefined) continue;
    if (!isEventId(id) || read.size >= MAX_EVENTS) reader.complain('bad-value', `${place}.id`, id);
    else if (read.has(id)) reader.complain('repeated-key', `event.${id}`);
    else {
      const event = readEvent(reader, raw, id);
      if (event !== undefined) read.set(id, event);
    }
  }
  return sortEvents([...read.values()]);
}

/** Lists versions that are none or not yet known; the model that wrote the file, as far as it says one. */
function readVersions(reader: FileReader, document: JsonObject): number | undefined {
  const schema = Object.hasOwn(document, 'schema') ? document['schema'] : '';
  if (!v.is(version, schema)) reader.complain('unknown-version', 'schema', schema);
  else if (schema > SCHEMA_VERSION) reader.complain('newer-version', 'schema', schema);
  const model = reader.field(document, 'model', version, 'model');
  if (model !== undefined && model > MODEL_VERSION) {
    reader.complain('newer-version', 'model', model);
  }
  return model;
}

/** As this version writes it; what says no known version is read as it stands, and told. */
function migrated(document: JsonObject): JsonObject {
  const schema = Object.hasOwn(document, 'schema') ? document['schema'] : undefined;
  return v.is(version, schema) && schema < SCHEMA_VERSION
    ? migrateFile(schema, document)
    : document;
}

function listed(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MAX_LISTED_PROBLEMS) return problems;
  return [
    ...problems.slice(0, MAX_LISTED_PROBLEMS),
    { kind: 'document', code: 'too-many-problems' },
  ];
}

function unreadable(code: DocumentCode, given: unknown): FileReading {
  return { kind: 'unreadable', problems: [{ kind: 'document', code, given: shown(given) }] };
}

function readDocument(document: JsonObject, content: JsonObject): FileReading {
  const reader = new FileReader();
  const model = readVersions(reader, document);
  const known = v.safeParse(caseId, Object.hasOwn(content, 'case') ? content['case'] : '');
  if (!known.success) {
    // A newer version may know cases that this one does not; say the more helpful of the two.
    const newer = reader.problems.find(({ code }) => code === 'newer-version');
    return newer === undefined
      ? unreadable('unknown-case', content['case'] ?? '')
      : { kind: 'unreadable', problems: [newer] };
  }
  const base = preset(known.output);
  reader.onlyKeys(document, ['app', 'schema', 'model', 'scenario'], '');
  reader.onlyKeys(
    content,
    ['case', 'lens', 'values', 'options', 'lenses', 'events', 'uncertainty'],
    'scenario.',
  );
  const values = reader.values(
    reader.field(content, 'values', jsonObject, 'values'),
    CASE_PARAMETER_IDS,
  );
  const options = readOptions(reader, content, base);
  const lenses = readLenses(reader, content, base);
  const lens = readLensInUse(reader, content, lenses, base);
  const events = readEvents(reader, content, base);
  const uncertainty = readUncertainty(
    reader,
    content,
    options.map(({ id }) => id),
  );
  const built = buildScenario({
    case: known.output,
    values,
    options,
    lenses,
    events,
    lens,
    uncertainty,
  });
  return {
    kind: 'scenario',
    scenario: built.scenario,
    problems: listed([...reader.problems, ...built.problems]),
    ...(model !== undefined && model < MODEL_VERSION && { olderModel: model }),
  };
}

/** Reads the text of a file; cases beside the first one must have been loaded. */
export function readFile(content: string): FileReading {
  if (content.length > MAX_CHARACTERS) return unreadable('too-long', content.slice(0, 80));
  let parsed: unknown;
  try {
    parsed = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return unreadable('not-json', content.slice(0, 80));
  }
  const document = v.is(jsonObject, parsed) ? migrated(parsed) : undefined;
  if (document === undefined || !v.is(envelope, document)) {
    return unreadable('not-ours', content.slice(0, 80));
  }
  return readDocument(document, document.scenario);
}
