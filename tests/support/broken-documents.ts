/**
 * Broken links and files without end, drawn by a generator of its own, so that a failure comes back: bytes of the
 * fragment changed, keys and values exchanged after decoding, packed links with bent bytes, files whose JSON is bent
 * in its nodes or in its text. And the examination that each of them is put to.
 */
import { eventCosts } from '$lib/model/event-cost';
import { evaluate } from '$lib/model/evaluate';
import { stressOf } from '$lib/model/stress';
import { CASE_PARAMETER_IDS, OPTION_PARAMETER_IDS } from '$lib/parameters/registry';
import { checkAny } from '$lib/scenario/check-value';
import { readableLink, readLink, type LinkReading } from '$lib/scenario/link';
import { pack } from '$lib/scenario/packed';
import { readFile, type FileReading } from '$lib/scenario/read-file';
import { scenarioCrossProblems } from '$lib/scenario/rules';
import type { Scenario } from '$lib/scenario/types';
import { fileOf } from '$lib/scenario/write-file';
import golden from '../golden/links.json';

/** mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const HOSTILE = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'lens.__proto__.weights',
  'a.__proto__',
  '<script>alert(1)</script>',
  '%00',
  '%',
  '%E0%A4%A',
  '\u202e',
  '\ud800',
  '1e999',
  '-1e999',
  'NaN',
  'Infinity',
  '-0',
  '~',
  '~~1',
  '9'.repeat(400),
  '1e-400',
  '',
  '=',
  '&',
  '#',
  'auto',
  'none',
  'yes',
  '0/0/0/0',
  '25/25/25/25',
  'cost:1',
  'cost:1e999',
  'a,a,a',
  'a,b,c,d,e,f,g,h,i,j',
  'x1',
  'turnkey',
  'z=',
  'exit',
  'exit,year:3',
  'exit,year:40,lead:0,for:z',
  'withdrawal,year:5,lead:10,for:ba,off',
  'renewal,year:9,markup:500,answer:lapse,kept:100',
  'renewal,year:8,year:9,markup:-50,answer:cheapest',
  'squeeze,year:0,years:30,share:0',
  'fx,year:4,size:1e999',
  'constructor,year:1,__proto__:1',
] as const;

const KEYS: readonly string[] = [
  ...CASE_PARAMETER_IDS,
  ...OPTION_PARAMETER_IDS.flatMap((id) => ['a', 'b', 'e', 'z'].map((option) => `${option}.${id}`)),
  ...['o', 'v', 'k', 'z', 'case', 'lens', 'a.from', 'e.from', 'a.name', 'e.name'],
  ...['from', 'name', 'screens', 'method', 'weights'].flatMap((field) => [
    `lens.even.${field}`,
    `lens.x1.${field}`,
  ]),
  ...['1', '2', '3', '12', '99', '0', '1e1'].map((id) => `event.${id}`),
];

const VALUES: readonly string[] = golden.flatMap(({ expected }) =>
  expected.entries.map(([, value]) => value ?? ''),
);

const READABLE = golden.map(({ link }) => link).filter((link) => !link.includes('z='));
const PACKED = golden.map(({ link }) => link).filter((link) => link.startsWith('z='));

/** Draws broken documents, always the same for the same seed. */
export class Bender {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = generator(seed);
  }

  /** The link of turn `index`: of twenty nine have bent bytes, ten bent lines, one is packed. */
  async link(index: number): Promise<string> {
    const turn = index % 20;
    if (turn < 9) return this.#bend(this.#pick(READABLE), (text) => this.#bendByte(text));
    const byLine = (text: string) => this.#bendLine(text);
    if (turn < 19) return this.#bend(this.#pick(READABLE), byLine);
    // Every other packed one is packed anew after it was bent, so that its checksum holds.
    if (index % 40 === 39) return `z=${await pack(this.#bend(this.#pick(READABLE), byLine))}`;
    return `z=${this.#bend(this.#pick(PACKED).slice(2), (text) => this.#bendByte(text))}`;
  }

  /** A file's text, bent as text or in the nodes of its JSON. */
  async file(): Promise<string> {
    const reading = await readLink(this.#pick(READABLE));
    if (reading.kind !== 'scenario') throw new Error('golden links open');
    const text = fileOf(reading.scenario);
    if (this.#next() < 0.3) return this.#bend(text, (bent) => this.#bendByte(bent));
    const document: unknown = JSON.parse(text);
    for (let times = 1 + this.#below(3); times > 0; times -= 1) this.#bendNode(document);
    return JSON.stringify(document);
  }

  #below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  #pick<T>(list: readonly T[]): T {
    const item = list[this.#below(list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** One byte changed, lost, added or doubled. */
  #bendByte(text: string): string {
    const at = this.#below(text.length + 1);
    const letter = String.fromCharCode(
      this.#next() < 0.9 ? 32 + this.#below(95) : this.#below(0x2fff),
    );
    switch (this.#below(5)) {
      case 0:
        return text.slice(0, at) + letter + text.slice(at + 1);
      case 1:
        return text.slice(0, at) + text.slice(at + 1);
      case 2:
        return text.slice(0, at) + letter + text.slice(at);
      case 3:
        return text.slice(0, at);
      default:
        return text.slice(0, at) + text.slice(Math.max(0, at - this.#below(40)));
    }
  }

  /** Keys and values exchanged between lines, or with what is hostile. */
  #bendLine(text: string): string {
    const lines = text.split('&');
    const at = this.#below(lines.length);
    const line = lines[at] ?? '';
    const [key = '', value = ''] = line.split('=');
    const other = this.#pick(lines);
    const value2 =
      this.#next() < 0.5 ? this.#pick(HOSTILE) : encodeURIComponent(this.#pick(VALUES));
    switch (this.#below(7)) {
      case 0:
        lines[at] = `${key}=${value2}`;
        break;
      case 1:
        lines[at] = `${this.#next() < 0.3 ? this.#pick(HOSTILE) : this.#pick(KEYS)}=${value}`;
        break;
      case 2:
        lines.splice(this.#below(lines.length + 1), 0, `${this.#pick(KEYS)}=${value2}`);
        break;
      case 3:
        lines.splice(at, 1);
        break;
      case 4:
        lines[at] = other;
        break;
      case 5:
        lines.push(line);
        break;
      default:
        lines[at] = `${key}=${other.split('=')[1] ?? ''}`;
    }
    return lines.join('&');
  }

  #bend(text: string, how: (text: string) => string): string {
    let bent = text;
    for (let times = 1 + this.#below(3); times > 0; times -= 1) bent = how(bent);
    return bent;
  }

  /** Changes, exchanges, empties or deepens one node somewhere in a JSON value. */
  #bendNode(root: unknown): void {
    let node = root;
    for (let depth = 0; depth < 8; depth += 1) {
      if (typeof node !== 'object' || node === null) return;
      const holder = node as Record<string, unknown>;
      const key = this.#pick(Object.keys(holder).concat('extra'));
      const child = holder[key];
      const goesDown = typeof child === 'object' && child !== null && this.#next() < 0.75;
      if (goesDown) node = child;
      else {
        this.#bendField(holder, key);
        return;
      }
    }
  }

  #bendField(holder: Record<string, unknown>, key: string): void {
    switch (this.#below(6)) {
      case 0:
        holder[key] = this.#pick([null, true, 0, -1, 1e300, '', [], {}, [[]], 'auto', 0.5]);
        break;
      case 1:
        holder[key] = this.#pick(HOSTILE);
        break;
      case 2:
        Reflect.deleteProperty(holder, key);
        break;
      case 3:
        holder[this.#pick(KEYS)] = holder[key];
        break;
      case 4:
        holder[key] = [holder[key], holder[key]];
        break;
      default:
        // JSON.parse makes an own property of it, as a hostile file would.
        Object.defineProperty(holder, '__proto__', {
          value: { weights: 1 },
          enumerable: true,
          configurable: true,
          writable: true,
        });
    }
  }
}

function isValid(scenario: Scenario): boolean {
  const { values, options, lenses, lens, events } = scenario;
  return (
    options.length >= 1 &&
    options.length <= 8 &&
    new Set(options.map(({ id }) => id)).size === options.length &&
    lenses.length >= 7 &&
    lenses.length <= 12 &&
    lenses.some(({ id }) => id === lens) &&
    events.length <= 12 &&
    new Set(events.map(({ id }) => id)).size === events.length &&
    events.every(
      ({ id, year, options: letters }) =>
        /^[1-9][0-9]?$/.test(id) &&
        year >= 0 &&
        year <= 40 &&
        (letters === undefined || options.some((option) => letters.includes(option.id))),
    ) &&
    CASE_PARAMETER_IDS.every((id) => checkAny(id, values[id]).ok) &&
    options.every(
      (option) =>
        /^[a-z]$/.test(option.id) &&
        OPTION_PARAMETER_IDS.every((id) => checkAny(id, option.values[id]).ok),
    ) &&
    scenarioCrossProblems(scenario).length === 0
  );
}

function hasBadNumber(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(hasBadNumber);
}

function globals(): string {
  return [Object.prototype, Array.prototype, String.prototype, Function.prototype]
    .map((shared) => Reflect.ownKeys(shared).map(String).join())
    .join('|');
}

/** The same but for the place of the checksum's line, which it does not cover. */
function sameLines(a: string, b: string): boolean {
  const body = (link: string) =>
    link
      .replace(/^#/, '')
      .split('&')
      .filter((line) => !line.startsWith('k='));
  return body(a).join('&') === body(b).join('&');
}

const EVALUATED_ONE_IN = 200;
const MOST_WRONG = 5;

/** What broken documents are held to; `wrong` says which broke a rule, and how. */
export class Examination {
  readonly counts = { none: 0, scenario: 0, unreadable: 0, evaluated: 0 };
  readonly wrong: string[] = [];
  readonly #before = globals();

  get failed(): boolean {
    return this.wrong.length > MOST_WRONG;
  }

  async link(link: string): Promise<void> {
    const reading = await readLink(link);
    if (reading.kind === 'none') {
      this.counts.none += 1;
      if (link !== '' && link !== '#') this.wrong.push(`no link: ${link}`);
      return;
    }
    await this.#document(reading, link);
    if (reading.kind !== 'scenario') return;
    // Without a checksum a changed figure is simply another scenario; with one it is told.
    const claimed = /^#?v=1&k=/.test(link) && link.includes('&case=');
    if (!claimed || reading.problems.length > 0) return;
    const same = golden.some((one) => one.link === link || sameLines(one.link, link));
    if (!same) this.wrong.push(`not told: ${link}`);
  }

  async file(text: string): Promise<void> {
    await this.#document(readFile(text), text);
  }

  async #document(
    reading: FileReading | Exclude<LinkReading, { kind: 'none' }>,
    written: string,
  ): Promise<void> {
    this.counts[reading.kind] += 1;
    if (reading.kind === 'unreadable') {
      if (reading.problems.length === 0) this.wrong.push(`nothing said: ${written}`);
      return;
    }
    const { scenario } = reading;
    const evaluates = this.counts.scenario % EVALUATED_ONE_IN === 0;
    if (this.counts.scenario % 20 === 0 || evaluates) {
      if (!isValid(scenario)) this.wrong.push(`not valid: ${written}`);
      const again = await readLink(readableLink(scenario));
      if (again.kind !== 'scenario' || again.problems.length > 0) {
        this.wrong.push(`does not come back: ${written}`);
      }
    }
    if (!evaluates) return;
    this.counts.evaluated += 1;
    const figures = [evaluate(scenario), stressOf(scenario, ['own']), eventCosts(scenario)];
    if (hasBadNumber(figures)) this.wrong.push(`no number: ${written}`);
  }

  /** At the end: nothing that all code shares has been touched. */
  finish(): readonly string[] {
    if (globals() !== this.#before) this.wrong.push('a prototype was touched');
    if (({} as Record<string, unknown>)['weights'] !== undefined) {
      this.wrong.push('a prototype was written to');
    }
    return this.wrong;
  }
}
