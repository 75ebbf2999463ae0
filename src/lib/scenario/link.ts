/**
 * Links, version 1: the whole scenario in the fragment, readable, and only what differs from a frozen
 * case: `#v=1&k=1x2y3z&case=jujuy-2016&a.loan.rate=4.5`. `k` is a checksum of the rest that machine-made
 * links carry and hand-written ones may leave out; it stands in front, so that a link cut off anywhere
 * behind it is told. Long ones are packed: `#z=…`. See docs/LINKS.md for the promise.
 */
import { CASE_IDS, type CaseId } from '$lib/parameters/case-ids';
import { loadCases } from '$lib/parameters/cases';
import { checksumText } from './checksum';
import { scenarioEntries, scenarioFromEntries, type Entry } from './entries';
import { migrateLines } from './migrations';
import { MAX_ENCODED, pack, unpack } from './packed';
import { shorten, type DocumentCode, type Problem } from './problems';
import { MODEL_VERSION, SCHEMA_VERSION, type Scenario } from './types';

/** Of a link that names no model. */
const FIRST_MODEL = 1;

/** Readable links longer than this are packed, if that makes them shorter. */
const PACK_FROM = 1_000;

export type LinkReading =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'scenario';
      readonly scenario: Scenario;
      readonly problems: readonly Problem[];
      /** The model that made the link, where that is older than this one. */
      readonly olderModel?: number;
    }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

function encodePart(text: string): string {
  // Kept readable in a fragment: letters, digits and - _ . ~ , : / ! * ' ( ) need no escape there.
  return encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/');
}

/** The readable fragment without `#`, always the same for the same scenario. */
export function readableLink(scenario: Scenario): string {
  const version = `v=${SCHEMA_VERSION}`;
  const model: readonly Entry[] =
    MODEL_VERSION === FIRST_MODEL ? [] : [['m', String(MODEL_VERSION)]];
  const entries: readonly Entry[] = [
    ...model,
    ['case', scenario.case],
    ...scenarioEntries(scenario),
  ];
  const lines = entries.map(([key, value]) => `${key}=${encodePart(value)}`);
  const checksum = checksumText([version, ...lines].join('&'));
  return [version, `k=${checksum}`, ...lines].join('&');
}

/** The fragment to share, packed when long. */
export async function linkOf(scenario: Scenario): Promise<string> {
  const readable = readableLink(scenario);
  if (readable.length <= PACK_FROM) return readable;
  const packed = `z=${await pack(readable)}`;
  return packed.length < readable.length ? packed : readable;
}

function unreadable(code: DocumentCode, given: string): LinkReading {
  return { kind: 'unreadable', problems: [{ kind: 'document', code, given: shorten(given) }] };
}

function decodePart(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

interface Lines {
  readonly entries: Entry[];
  readonly problems: Problem[];
  readonly checksum: string | undefined;
  /** The text the checksum was taken of: all lines but its own. */
  readonly body: string;
}

const CHECKSUM_KEY = 'k=';

function splitLines(text: string): Lines {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const all = text.split('&');
  const at = all.findIndex((line) => line.startsWith(CHECKSUM_KEY));
  const lines = all.filter((_, index) => index !== at);
  for (const line of lines) {
    if (line === '') continue;
    const equals = line.indexOf('=');
    const key = decodePart(equals < 0 ? line : line.slice(0, equals));
    const value = decodePart(equals < 0 ? '' : line.slice(equals + 1));
    if (key === undefined || value === undefined || equals < 0) {
      if (problems.length < 50) {
        problems.push({ kind: 'document', code: 'unknown-key', key: shorten(line) });
      }
    } else entries.push([key, value]);
  }
  return {
    entries,
    problems,
    checksum: all[at]?.slice(CHECKSUM_KEY.length),
    body: lines.join('&'),
  };
}

/** Lines about the link itself. `m`, the model that made it, is left out by model 1. */
const HEADER: readonly string[] = ['v', 'm', 'case'];

function versionProblem(version: string | undefined, known: number): DocumentCode | undefined {
  if (version === undefined || !/^[1-9]\d{0,5}$/.test(version)) return 'unknown-version';
  return Number(version) > known ? 'newer-version' : undefined;
}

async function readText(text: string): Promise<LinkReading> {
  const { entries: written, problems, checksum, body } = splitLines(text);
  const version = written.find(([name]) => name === 'v')?.[1];
  const entries =
    versionProblem(version, SCHEMA_VERSION) === undefined
      ? migrateLines(Number(version), written)
      : written;
  const first = (key: string) => entries.find(([name]) => name === key)?.[1];
  const caseText = first('case');
  const model = first('m') ?? String(FIRST_MODEL);
  if (version === undefined && caseText === undefined) return unreadable('not-ours', text);
  const caseId = CASE_IDS.find((id): id is CaseId => id === caseText);
  const versionCode =
    versionProblem(version, SCHEMA_VERSION) ?? versionProblem(model, MODEL_VERSION);
  if (caseId === undefined) {
    // A newer version may know cases that this one does not; say the more helpful of the two.
    return versionCode === 'newer-version'
      ? unreadable('newer-version', version ?? '')
      : unreadable('unknown-case', caseText ?? '');
  }
  if (versionCode !== undefined) {
    problems.unshift({ kind: 'document', code: versionCode, given: shorten(version ?? '') });
  }
  if (checksum !== undefined && checksum !== checksumText(body)) {
    problems.unshift({ kind: 'document', code: 'altered' });
  }
  const rest: Entry[] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    const [key, value] = entry;
    if (!HEADER.includes(key)) rest.push(entry);
    else if (!seen.has(key)) seen.add(key);
    else if (problems.length < 50) {
      problems.push({ kind: 'document', code: 'repeated-key', key, given: shorten(value) });
    }
  }
  if (caseId !== CASE_IDS[0]) await loadCases();
  const built = scenarioFromEntries(caseId, rest);
  return {
    kind: 'scenario',
    scenario: built.scenario,
    problems: [...problems, ...built.problems],
    ...(Number(model) < MODEL_VERSION && { olderModel: Number(model) }),
  };
}

/** Reads a fragment with or without `#`; an empty one is no link at all. */
export async function readLink(fragment: string): Promise<LinkReading> {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (text === '') return { kind: 'none' };
  if (text.length > MAX_ENCODED) return unreadable('too-long', text);
  if (!text.startsWith('z=')) return readText(text);
  const unpacked = await unpack(text.slice(2));
  return unpacked.ok ? readText(unpacked.text) : unreadable(unpacked.code, text);
}
