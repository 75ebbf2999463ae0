/**
 * Links of the page that compares scenarios, version 1: each line of a scenario's own link with its number before it,
 * `#compare=1&1.case=jujuy-2016&2.case=jujuy-2016&2.horizon=10&2.name=Ten%20years`. Then, where they are not the
 * first there are, which two scenarios, which offer and which measure is looked at. `k` is a checksum that links
 * written by hand may leave out; long links are packed. A scenario goes through the reader of scenario links,
 * so what is promised of those holds here.
 */
import { isCompared, type Compared } from '$lib/model/compare/measures';
import { checksumText } from '$lib/scenario/checksum';
import { readableLink, readLink } from '$lib/scenario/link';
import { cleanName } from '$lib/scenario/name';
import { MAX_ENCODED, pack, unpack } from '$lib/scenario/packed';
import { shorten, type DocumentCode, type Problem } from '$lib/scenario/problems';
import { OPTION_ID, type Scenario } from '$lib/scenario/types';

const VERSION = '1';
export const MAX_SLOTS = 4;
/** Readable links longer than this are packed, if that makes them shorter. */
const PACK_FROM = 1_000;
const MAX_PROBLEMS = 20;

/** A scenario with the name that the reader gave it here. */
export interface Slot {
  readonly name: string | undefined;
  readonly scenario: Scenario;
}

/** What is looked at; slots count from 0. */
export interface View {
  /** The two scenarios whose differences are shared out. */
  readonly pair: readonly [from: number, to: number];
  readonly offer: string;
  readonly measure: Compared;
  /** Two offers of one scenario. */
  readonly why: { readonly slot: number; readonly from: string; readonly to: string };
}

export interface Place {
  readonly slots: readonly Slot[];
  readonly view: View;
}

export type CompareLinkCode =
  | Extract<
      DocumentCode,
      'altered' | 'newer-version' | 'unknown-version' | 'not-ours' | 'too-long' | 'not-readable'
    >
  | 'unknown-key'
  | 'repeated-key'
  | 'bad-value'
  | 'too-many-slots'
  | 'no-slots';

export type CompareProblem =
  | { readonly kind: 'link'; readonly code: CompareLinkCode; readonly given: string }
  /** Something of one scenario's lines; `slot` is the number in the link. */
  | {
      readonly kind: 'slot';
      readonly slot: number;
      readonly unreadable: boolean;
      readonly problem: Problem;
    };

export type CompareReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly problems: readonly CompareProblem[] }
  | { readonly kind: 'place'; readonly place: Place; readonly problems: readonly CompareProblem[] };

/** What is looked at unless something else is chosen: the first two scenarios, their first offers, total cost. */
export function firstView(slots: readonly Slot[]): View {
  const [one, other] = slots[0]?.scenario.options.map(({ id }) => id) ?? [];
  const offer = one ?? 'a';
  return {
    pair: [0, Math.min(1, Math.max(0, slots.length - 1))],
    offer,
    measure: 'total',
    why: { slot: 0, from: offer, to: other ?? offer },
  };
}

/** The view with what is not there any more put back to what is. */
export function fitting(view: View, slots: readonly Slot[]): View {
  const first = firstView(slots);
  const slot = (at: number, instead: number) => (at < slots.length ? at : instead);
  const has = (id: string, which: readonly Slot[]) =>
    which.some(({ scenario }) => scenario.options.some((option) => option.id === id));
  const [from, to] = view.pair.map((at, index) => slot(at, first.pair[index] ?? 0));
  const whySlot = slot(view.why.slot, 0);
  const here = slots.slice(whySlot, whySlot + 1);
  const letters = here[0]?.scenario.options.map(({ id }) => id) ?? [];
  const whyFrom = has(view.why.from, here) ? view.why.from : (letters[0] ?? 'a');
  const another = letters.find((id) => id !== whyFrom) ?? whyFrom;
  return {
    pair: [from ?? 0, to ?? 0],
    offer: has(view.offer, slots) ? view.offer : first.offer,
    measure: view.measure,
    why: { slot: whySlot, from: whyFrom, to: has(view.why.to, here) ? view.why.to : another },
  };
}

/** A scenario's lines without checksum, and without the version that goes without saying. */
function linesOf({ name, scenario }: Slot, number: number): string[] {
  const own = readableLink(scenario)
    .split('&')
    .filter((line) => !line.startsWith('k=') && line !== 'v=1');
  const named = name === undefined ? [] : [`name=${encodeURIComponent(name)}`];
  return [...named, ...own].map((line) => `${String(number)}.${line}`);
}

function viewLines(view: View, slots: readonly Slot[]): string[] {
  const first = firstView(slots);
  const pair = view.pair.map((at) => at + 1).join(',');
  const why = ({ slot, from, to }: View['why']) => `${String(slot + 1)},${from},${to}`;
  return [
    ...(view.pair.join() === first.pair.join() ? [] : [`pair=${pair}`]),
    ...(view.offer === first.offer ? [] : [`offer=${view.offer}`]),
    ...(view.measure === first.measure ? [] : [`measure=${view.measure}`]),
    ...(why(view.why) === why(first.why) ? [] : [`why=${why(view.why)}`]),
  ];
}

/** The readable fragment without `#`, always the same for the same place. */
export function readableCompareLink({ slots, view }: Place): string {
  const lines = [...slots.flatMap((slot, at) => linesOf(slot, at + 1)), ...viewLines(view, slots)];
  const head = `compare=${VERSION}`;
  return [head, `k=${checksumText([head, ...lines].join('&'))}`, ...lines].join('&');
}

/** The fragment to share, packed when long; undefined where even that is longer than links may be. */
export async function compareLink(place: Place): Promise<string | undefined> {
  const readable = readableCompareLink(place);
  if (readable.length <= PACK_FROM) return readable;
  const packed = `compare=${VERSION}&z=${await pack(readable)}`;
  const shorter = packed.length < readable.length ? packed : readable;
  return shorter.length > MAX_ENCODED ? undefined : shorter;
}

function decodePart(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const SLOT_LINE = /^([1-9]\d{0,2})\.(.+)$/s;
const VIEW_KEYS = ['pair', 'offer', 'measure', 'why'] as const;
type ViewKey = (typeof VIEW_KEYS)[number];

/** Lines sorted by what they speak of; what means nothing is listed. */
class Reader {
  readonly problems: CompareProblem[] = [];
  readonly slots = new Map<number, { name: string | undefined; lines: string[] }>();
  readonly view = new Map<ViewKey, string>();

  tell(problem: CompareProblem): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push(problem);
  }

  complain(code: CompareLinkCode, given: string): void {
    this.tell({ kind: 'link', code, given: shorten(given) });
  }

  take(line: string): void {
    const equals = line.indexOf('=');
    const key = line.slice(0, Math.max(0, equals));
    const value = line.slice(equals + 1);
    const match = SLOT_LINE.exec(key);
    const viewKey = VIEW_KEYS.find((one) => one === key);
    if (equals < 0) this.complain('unknown-key', line);
    else if (match !== null) this.#takeSlot(Number(match[1]), match[2] ?? '', value);
    else if (viewKey === undefined) this.complain('unknown-key', key);
    else if (this.view.has(viewKey)) this.complain('repeated-key', key);
    else this.view.set(viewKey, value);
  }

  #takeSlot(number: number, key: string, value: string): void {
    if (number > MAX_SLOTS) {
      this.complain('too-many-slots', `${String(number)}.${key}`);
      return;
    }
    const slot = this.slots.get(number) ?? { name: undefined, lines: [] };
    this.slots.set(number, slot);
    if (key !== 'name') {
      slot.lines.push(`${key}=${value}`);
      return;
    }
    const name = cleanName(decodePart(value) ?? '');
    if (slot.name !== undefined) this.complain('repeated-key', `${String(number)}.name`);
    else if (name === undefined) this.complain('bad-value', `${String(number)}.name`);
    else slot.name = name;
  }

  /** The scenarios that can be read, by their numbers. */
  async finish(): Promise<readonly { readonly number: number; readonly slot: Slot }[]> {
    const found: { readonly number: number; readonly slot: Slot }[] = [];
    for (const [number, { name, lines }] of [...this.slots].sort(([a], [b]) => a - b)) {
      const packed = lines.length === 1 && lines[0]?.startsWith('z=') === true;
      const version = packed || lines.some((line) => line.startsWith('v=')) ? [] : ['v=1'];
      const reading = await readLink([...version, ...lines].join('&'));
      if (reading.kind === 'none') continue;
      const unreadable = reading.kind === 'unreadable';
      for (const problem of reading.problems) {
        this.tell({ kind: 'slot', slot: number, unreadable, problem });
      }
      if (!unreadable) found.push({ number, slot: { name, scenario: reading.scenario } });
    }
    return found;
  }

  /** What is looked at, by the numbers of the link; what is not there is listed, and the first there is stands. */
  viewOf(found: readonly { readonly number: number; readonly slot: Slot }[]): View {
    const slots = found.map(({ slot }) => slot);
    const first = firstView(slots);
    const place = (text: string | undefined) => {
      const at = found.findIndex(({ number }) => String(number) === text);
      return at < 0 ? undefined : at;
    };
    const letter = (text: string | undefined) =>
      text !== undefined && OPTION_ID.test(text) ? text : undefined;
    const [from, to, ...more] = this.view.get('pair')?.split(',') ?? [];
    const pair = [place(from), place(to)] as const;
    const [slot, one, other, ...rest] = this.view.get('why')?.split(',') ?? [];
    const why = [place(slot), letter(one), letter(other)] as const;
    const offer = letter(this.view.get('offer'));
    const measure = this.view.get('measure');
    const right: Readonly<Record<ViewKey, boolean>> = {
      pair: pair[0] !== undefined && pair[1] !== undefined && more.length === 0,
      offer: offer !== undefined,
      measure: measure !== undefined && isCompared(measure),
      why: why.every((part) => part !== undefined) && rest.length === 0,
    };
    for (const [key, value] of this.view)
      if (!right[key]) this.complain('bad-value', `${key}=${value}`);
    const asked: View = {
      pair: right.pair ? [pair[0] ?? 0, pair[1] ?? 0] : first.pair,
      offer: offer ?? first.offer,
      measure: measure !== undefined && isCompared(measure) ? measure : first.measure,
      why: right.why
        ? { slot: why[0] ?? 0, from: why[1] ?? first.offer, to: why[2] ?? first.offer }
        : first.why,
    };
    return fitting(asked, slots);
  }
}

function refuse(code: CompareLinkCode, given: string): CompareReading {
  return { kind: 'unreadable', problems: [{ kind: 'link', code, given: shorten(given) }] };
}

function versionCode(version: string): CompareLinkCode | undefined {
  if (version === VERSION) return undefined;
  return /^\d{1,6}$/.test(version) && Number(version) > Number(VERSION)
    ? 'newer-version'
    : 'unknown-version';
}

async function readText(text: string, mayUnpack: boolean): Promise<CompareReading> {
  const lines = text.split('&').filter((line) => line !== '');
  const header = lines.find((line) => line.startsWith('compare='));
  if (header === undefined) return refuse('not-ours', text);
  const packed = lines.find((line) => line.startsWith('z='));
  if (packed !== undefined && mayUnpack) {
    const unpacked = await unpack(packed.slice(2));
    return unpacked.ok ? readText(unpacked.text, false) : refuse(unpacked.code, text);
  }
  const reader = new Reader();
  const code = versionCode(header.slice('compare='.length));
  if (code !== undefined) reader.complain(code, header);
  const checksum = lines.find((line) => line.startsWith('k='));
  const body = lines.filter((line) => line !== checksum);
  if (checksum !== undefined && checksum.slice(2) !== checksumText(body.join('&'))) {
    reader.complain('altered', '');
  }
  for (const line of body) if (line !== header) reader.take(line);
  const found = await reader.finish();
  if (found.length === 0) {
    const none: CompareProblem = { kind: 'link', code: 'no-slots', given: shorten(text) };
    return { kind: 'unreadable', problems: [...reader.problems, none] };
  }
  const view = reader.viewOf(found);
  const slots = found.map(({ slot }) => slot);
  return { kind: 'place', place: { slots, view }, problems: reader.problems };
}

/** Reads a fragment with or without `#`; an empty one is no link at all. */
export async function readCompareLink(fragment: string): Promise<CompareReading> {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (text === '') return { kind: 'none' };
  if (text.length > MAX_ENCODED) return refuse('too-long', text);
  return readText(text, true);
}
