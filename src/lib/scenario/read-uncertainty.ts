/** The part of a file that says something of uncertainty; a file that says nothing has none. */
import * as v from 'valibot';
import { givenText } from './check-value';
import { jsonObject, list, text, type FileReader, type JsonObject } from './file-reader';
import { checkRange } from './range-gate';
import { UncertaintyGate } from './uncertainty-gate';
import { NO_OWN_RANGES, type Uncertainty } from './uncertainty';

const anything = v.unknown();

function readSampling(reader: FileReader, gate: UncertaintyGate, object: JsonObject): void {
  for (const name of ['seed', 'draws'] as const) {
    const raw = reader.field(object, name, anything, `sure.${name}`);
    if (raw !== undefined) gate.number(name, raw);
  }
  const method = reader.field(object, 'method', anything, 'sure.method');
  if (method !== undefined) gate.method(method);
}

function readCorrelations(reader: FileReader, gate: UncertaintyGate, object: JsonObject): void {
  const all = reader.field(object, 'correlations', list, 'correlations') ?? [];
  for (const [index, raw] of all.entries()) {
    const place = `correlation.${String(index + 1)}`;
    if (!v.is(jsonObject, raw)) {
      reader.complain('bad-value', place, raw);
      continue;
    }
    reader.onlyKeys(raw, ['a', 'b', 'rank'], `${place}.`);
    const a = reader.field(raw, 'a', text, `${place}.a`);
    const b = reader.field(raw, 'b', text, `${place}.b`);
    const rank = reader.field(raw, 'rank', anything, `${place}.rank`);
    if (a === undefined || b === undefined || rank === undefined) continue;
    gate.correlation(place, a, b, rank, givenText(raw));
  }
}

/** `optionIds` are the options there are: what is said of others is listed and left out. */
export function readUncertainty(
  reader: FileReader,
  document: JsonObject,
  optionIds: readonly string[],
): Uncertainty {
  const object = reader.optional(document, 'uncertainty', jsonObject, 'uncertainty');
  if (object === undefined) return NO_OWN_RANGES;
  const known = ['seed', 'method', 'draws', 'ranges', 'correlations', 'chances'];
  reader.onlyKeys(object, known, 'uncertainty.');
  const gate = new UncertaintyGate(optionIds, (problem) => reader.problems.push(problem));
  readSampling(reader, gate, object);
  const ranges = reader.field(object, 'ranges', jsonObject, 'ranges') ?? {};
  for (const [key, raw] of Object.entries(ranges)) {
    gate.range(key, givenText(raw), (id) => checkRange(id, raw));
  }
  readCorrelations(reader, gate, object);
  const chances = reader.field(object, 'chances', jsonObject, 'chances') ?? {};
  for (const [kind, raw] of Object.entries(chances)) gate.chance(kind, raw);
  return gate.result();
}
