/**
 * Links that earlier releases made or that people wrote by hand. Each must open for ever, to the same
 * scenario and the same figures. `links.json` only ever grows: add `{ made, about, link }` and run
 * `GOLDEN=record npx vitest run tests/golden`, which fills in what is missing and rewrites nothing.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluate } from '$lib/model/evaluate';
import { scenarioEntries } from '$lib/scenario/entries';
import { readableLink, readLink } from '$lib/scenario/link';
import kept from './links.json';

interface Expected {
  /** What differs from the case, by key: the order of inputs in the form may change. */
  readonly entries: readonly (readonly string[])[];
  /** Codes of what the reader is told. */
  readonly problems: readonly string[];
  readonly totalPv: Readonly<Record<string, number>>;
}

interface Golden {
  /** Release, or `by hand`. */
  readonly made: string;
  readonly about: string;
  readonly link: string;
  expected?: Expected;
}

const links: readonly Golden[] = kept;
const recording = process.env['GOLDEN'] === 'record';
const file = fileURLToPath(new URL('links.json', import.meta.url));

function byKey(entries: readonly (readonly string[])[]): (readonly string[])[] {
  return entries.map((entry) => [...entry]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

async function opened(link: string): Promise<Expected> {
  const reading = await readLink(link);
  if (reading.kind !== 'scenario') throw new Error(`does not open: ${link}`);
  const { scenario, problems } = reading;
  const again = await readLink(readableLink(scenario));
  expect(again).toEqual({ kind: 'scenario', scenario, problems: [] });
  return {
    entries: byKey(scenarioEntries(scenario)),
    problems: problems.map(({ code }) => code),
    totalPv: Object.fromEntries(evaluate(scenario).options.map((o) => [o.id, o.totalPv])),
  };
}

describe('links made before', () => {
  it('are at least forty, each of its own', () => {
    expect(links.length).toBeGreaterThanOrEqual(40);
    expect(new Set(links.map(({ link }) => link)).size).toBe(links.length);
    expect(links.some(({ made }) => made === 'by hand')).toBe(true);
    expect(links.some(({ link }) => link.startsWith('z='))).toBe(true);
  });

  it.each(links)('open as they did: $about ($made)', async (golden) => {
    const now = await opened(golden.link);
    if (recording && golden.expected === undefined) golden.expected = now;
    const { entries, problems, totalPv } = golden.expected ?? { entries: undefined };
    expect(now.entries).toEqual(entries);
    expect(now.problems).toEqual(problems);
    expect(Object.keys(now.totalPv)).toEqual(Object.keys(totalPv ?? {}));
    for (const [id, pv] of Object.entries(totalPv ?? {})) {
      const difference = Math.abs((now.totalPv[id] ?? NaN) - pv);
      expect(difference, id).toBeLessThanOrEqual(1e-9 * Math.abs(pv));
    }
  });

  afterAll(() => {
    if (recording) writeFileSync(file, `${JSON.stringify(links, undefined, 2)}\n`);
  });
});
