/**
 * A hundred thousand broken links: bytes of the fragment changed, keys and values exchanged after
 * decoding, packed links with bent bytes. Drawn by a generator of its own, so that a failure comes back.
 */
import { describe, expect, it } from 'vitest';
import { evaluate } from '$lib/model/evaluate';
import { eventCosts } from '$lib/model/event-cost';
import { stressOf } from '$lib/model/stress';
import { CASE_PARAMETER_IDS, OPTION_PARAMETER_IDS } from '$lib/parameters/registry';
import { checkAny } from '$lib/scenario/check-value';
import { readableLink, readLink } from '$lib/scenario/link';
import { pack } from '$lib/scenario/packed';
import { scenarioCrossProblems } from '$lib/scenario/rules';
import type { Scenario } from '$lib/scenario/types';
import golden from '../../golden/links.json';

const LINKS = 100_000;
const EVALUATED_ONE_IN = 200;

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

const next = generator(20260115);
const below = (limit: number) => Math.floor(next() * limit);

function pick<T>(list: readonly T[]): T {
  const item = list[below(list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
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

/** One byte changed, lost, added or doubled. */
function bendByte(text: string): string {
  const at = below(text.length + 1);
  const letter = String.fromCharCode(next() < 0.9 ? 32 + below(95) : below(0x2fff));
  switch (below(5)) {
    case 0:
      return text.slice(0, at) + letter + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + letter + text.slice(at);
    case 3:
      return text.slice(0, at);
    default:
      return text.slice(0, at) + text.slice(Math.max(0, at - below(40)));
  }
}

/** Keys and values exchanged between lines, or with what is hostile. */
function bendLine(text: string): string {
  const lines = text.split('&');
  const at = below(lines.length);
  const line = lines[at] ?? '';
  const [key = '', value = ''] = line.split('=');
  const other = pick(lines);
  const value2 = next() < 0.5 ? pick(HOSTILE) : encodeURIComponent(pick(VALUES));
  switch (below(7)) {
    case 0:
      lines[at] = `${key}=${value2}`;
      break;
    case 1:
      lines[at] = `${next() < 0.3 ? pick(HOSTILE) : pick(KEYS)}=${value}`;
      break;
    case 2:
      lines.splice(below(lines.length + 1), 0, `${pick(KEYS)}=${value2}`);
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

function bend(text: string, how: (text: string) => string): string {
  let bent = text;
  for (let times = 1 + below(3); times > 0; times -= 1) bent = how(bent);
  return bent;
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

describe('a hundred thousand broken links', () => {
  it(
    'crash nothing, touch nothing, and are told from whole ones',
    { timeout: 60_000 },
    async () => {
      const readable = golden.map(({ link }) => link).filter((link) => !link.includes('z='));
      const packed = golden.map(({ link }) => link).filter((link) => link.startsWith('z='));
      const before = globals();
      const wrong: string[] = [];
      const counts = { none: 0, scenario: 0, unreadable: 0, evaluated: 0 };

      for (let index = 0; index < LINKS; index += 1) {
        const turn = index % 20;
        // Of twenty links nine have bent bytes, ten bent lines, one is packed; every other of those is
        // packed anew after it was bent, so that its checksum holds.
        let link: string;
        if (turn < 9) link = bend(pick(readable), bendByte);
        else if (turn < 19) link = bend(pick(readable), bendLine);
        else if (index % 40 === 19) link = `z=${bend(pick(packed).slice(2), bendByte)}`;
        else link = `z=${await pack(bend(pick(readable), bendLine))}`;

        const reading = await readLink(link);
        counts[reading.kind] += 1;
        if (reading.kind === 'none') {
          if (link !== '' && link !== '#') wrong.push(`no link: ${link}`);
        } else if (reading.kind === 'unreadable') {
          if (reading.problems.length === 0) wrong.push(`nothing said: ${link}`);
        } else {
          const evaluates = counts.scenario % EVALUATED_ONE_IN === 0;
          if (counts.scenario % 20 === 0 || evaluates) {
            if (!isValid(reading.scenario)) wrong.push(`not valid: ${link}`);
            const again = await readLink(readableLink(reading.scenario));
            if (again.kind !== 'scenario' || again.problems.length > 0) {
              wrong.push(`does not come back: ${link}`);
            }
          }
          if (evaluates) {
            counts.evaluated += 1;
            const { scenario } = reading;
            const figures = [evaluate(scenario), stressOf(scenario, ['own']), eventCosts(scenario)];
            if (hasBadNumber(figures)) wrong.push(`no number: ${link}`);
          }
          // Without a checksum a changed figure is simply another scenario; with one it is told.
          const claimed = /^#?v=1&k=/.test(link) && link.includes('&case=');
          if (
            claimed &&
            reading.problems.length === 0 &&
            !golden.some((one) => one.link === link)
          ) {
            const same = golden.some((one) => sameLines(one.link, link));
            if (!same) wrong.push(`not told: ${link}`);
          }
        }
        if (wrong.length > 5) break;
      }

      expect(wrong).toEqual([]);
      expect(globals()).toBe(before);
      expect(({} as Record<string, unknown>)['weights']).toBeUndefined();
      expect(counts.unreadable).toBeGreaterThan(1_000);
      expect(counts.scenario).toBeGreaterThan(50_000);
      expect(counts.evaluated).toBeGreaterThan(250);
    },
  );
});

/** The same but for the place of the checksum's line, which it does not cover. */
function sameLines(a: string, b: string): boolean {
  const body = (link: string) =>
    link
      .replace(/^#/, '')
      .split('&')
      .filter((line) => !line.startsWith('k='));
  return body(a).join('&') === body(b).join('&');
}
