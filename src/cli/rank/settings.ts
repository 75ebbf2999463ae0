/** What the call says about criteria: weights (in a file or in place), directions and anchors. */
import { shorten } from '$lib/scenario/problems';
import { isDirection, type Criterion } from './matrix';
import { readDecimal } from './number';
import type { CriterionProblem, From } from './problems';

export type Settings = ReadonlyMap<string, Partial<Criterion>>;

export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly CriterionProblem[] };

type Read = (
  text: string,
  place: { readonly from: From; readonly criterion: string; readonly given: string },
) => Partial<Criterion> | CriterionProblem;

/** `cost=40,exit=60`: names may hold anything but a comma; the last `=` parts name from value. */
function readEntries(given: string, from: From, read: Read): SettingsReading {
  const problems: CriterionProblem[] = [];
  const settings = new Map<string, Partial<Criterion>>();
  for (const entry of given.split(',')) {
    const equals = entry.lastIndexOf('=');
    const name = entry.slice(0, Math.max(0, equals)).trim();
    const text = entry.slice(equals + 1).trim();
    if (name === '' || text === '') {
      problems.push({ code: 'bad-entry', from, given: shorten(entry) });
      continue;
    }
    const criterion = shorten(name);
    const part = read(text, { from, criterion, given: shorten(text) });
    if ('code' in part) problems.push(part);
    else if (settings.has(name)) problems.push({ code: 'repeated-entry', from, criterion });
    else settings.set(name, part);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings };
}

const readDirection: Read = (text, place) =>
  isDirection(text)
    ? { direction: text, directionFrom: place.from }
    : { code: 'bad-direction', ...place };

const readAnchors: Read = (text, place) => {
  const [worst, best, ...more] = text.split(':').map((part) => readDecimal(part));
  if (worst === undefined || best === undefined || more.length > 0) {
    return { code: 'bad-anchor', ...place };
  }
  return { worst, best, anchorsFrom: place.from };
};

const readWeight: Read = (text, place) => {
  const weight = readDecimal(text);
  if (weight === undefined) return { code: 'bad-weight', ...place };
  return weight < 0 ? { code: 'negative-weight', ...place } : { weight };
};

export function readDirections(given: string, from: From): SettingsReading {
  return readEntries(given, from, readDirection);
}

/** `cost=60:20`: the level that counts as 0, then the one that counts as 1. */
export function readAnchorList(given: string, from: From): SettingsReading {
  return readEntries(given, from, readAnchors);
}

export function readWeightList(given: string, from: From): SettingsReading {
  return readEntries(given, from, readWeight);
}

/** The text of a JSON string from its opening quotation mark on, the marks with it. */
const JSON_STRING = /"(?:[^"\\]|\\.)*"/y;

/**
 * The members of an object as they stand in valid JSON, repeated ones too: to know which of two weights
 * counts, the reader would have to know the parser.
 */
function members(json: string): { readonly name: string; readonly raw: string }[] {
  const found: { name: string; raw: string }[] = [];
  let name: string | undefined;
  let depth = 0;
  let start = 0;
  const close = (end: number) => {
    if (name !== undefined) found.push({ name, raw: json.slice(start, end).trim() });
    name = undefined;
  };
  for (let at = 0; at < json.length; at += 1) {
    const mark = json[at];
    if (mark === '"') {
      JSON_STRING.lastIndex = at;
      const text = JSON_STRING.exec(json)?.[0] ?? '"';
      if (depth === 1 && name === undefined) name = JSON.parse(text) as string;
      at += text.length - 1;
    } else if (mark === ':' && depth === 1) start = at + 1;
    else if (mark === ',' && depth === 1) close(at);
    else if (mark === '{' || mark === '[') depth += 1;
    else if (mark === '}' || mark === ']') {
      depth -= 1;
      if (depth === 0) close(at);
    }
  }
  return found;
}

/** `{ "cost": 40, "exit": 60 }` */
export function readWeightFile(content: string, from: From): SettingsReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    parsed = undefined;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return { ok: false, problems: [{ code: 'not-json', from }] };
  }
  const problems: CriterionProblem[] = [];
  const settings = new Map<string, Partial<Criterion>>();
  for (const { name: written, raw } of members(content)) {
    const name = written.trim();
    const criterion = shorten(name);
    const place = { from, criterion, given: shorten(raw) };
    // Only what JSON calls a number is one; "40" in quotes is a mistake worth telling.
    const part: Partial<Criterion> | CriterionProblem =
      typeof JSON.parse(raw) === 'number'
        ? readWeight(raw, place)
        : { code: 'bad-weight', ...place };
    if ('code' in part) problems.push(part);
    else if (settings.has(name)) problems.push({ code: 'repeated-entry', from, criterion });
    else settings.set(name, part);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings };
}
