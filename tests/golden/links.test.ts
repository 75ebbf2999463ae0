/**
 * Links that earlier releases made or that people wrote by hand. Each must open for ever, to the same
 * scenario and, under the model that made it, to the same figures bit by bit. `links.json` only ever grows: add
 * `{ made, about, link }` and run `GOLDEN=record npx vitest run tests/golden`, which fills in what is missing and
 * rewrites nothing.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluate } from '$lib/model/evaluate';
import { scenarioEntries } from '$lib/scenario/entries';
import { readableLink, readLink } from '$lib/scenario/link';
import { MODEL_VERSION } from '$lib/scenario/types';
import { headlineOf, type Headline } from '$lib/versions/headline';
import { MODEL_VERSIONS } from '$lib/versions/history';
import kept from './links.json';

interface Expected {
  /** What differs from the case, by key: the order of inputs in the form may change. */
  readonly entries: readonly (readonly string[])[];
  /** Codes of what the reader is told. */
  readonly problems: readonly string[];
  readonly totalPv: Readonly<Record<string, number>>;
  /** SHA-256 of all that the model which made the link says of it, to the last bit of every figure. */
  readonly figures?: string;
}

interface Golden {
  /** Release, or `by hand`. */
  readonly made: string;
  readonly about: string;
  readonly link: string;
  expected?: Expected;
}

function digest(headline: Headline | undefined): string {
  return createHash('sha256').update(JSON.stringify(headline)).digest('hex');
}

/** What the model that made the link says of it. */
async function figuresThen(link: string, olderModel: number): Promise<Headline | undefined> {
  const version = MODEL_VERSIONS.find((known) => known.version === olderModel);
  if (version === undefined) throw new Error(`model ${olderModel} is kept nowhere`);
  const { headlineOfLink } = await version.load();
  return headlineOfLink(link);
}

const links: readonly Golden[] = kept;
const recording = process.env['GOLDEN'] === 'record';
const file = fileURLToPath(new URL('links.json', import.meta.url));

function byKey(entries: readonly (readonly string[])[]): (readonly string[])[] {
  return entries.map((entry) => [...entry]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

interface Opened extends Expected {
  readonly figures: string;
  /** Whether this model made the link, so that it must give the same figures as the frozen one. */
  readonly current: boolean;
}

async function opened(link: string): Promise<Opened> {
  const reading = await readLink(link);
  if (reading.kind !== 'scenario') throw new Error(`does not open: ${link}`);
  const { scenario, problems, olderModel } = reading;
  const again = await readLink(readableLink(scenario));
  expect(again).toEqual({ kind: 'scenario', scenario, problems: [] });
  const then = digest(await figuresThen(link, olderModel ?? MODEL_VERSION));
  if (olderModel === undefined) expect(digest(headlineOf(scenario, evaluate(scenario)))).toBe(then);
  return {
    figures: then,
    current: olderModel === undefined,
    entries: byKey(scenarioEntries(scenario)),
    problems: problems.map(({ code }) => code),
    totalPv: Object.fromEntries(evaluate(scenario).options.map((o) => [o.id, o.totalPv])),
  };
}

describe('links made before', () => {
  it('are at least three hundred, each of its own', () => {
    expect(links.length).toBeGreaterThanOrEqual(300);
    expect(new Set(links.map(({ link }) => link)).size).toBe(links.length);
    expect(links.some(({ made }) => made === 'by hand')).toBe(true);
    expect(links.some(({ link }) => link.startsWith('z='))).toBe(true);
  });

  it.each(links)('open as they did: $about ($made)', async (golden) => {
    const { current, ...now } = await opened(golden.link);
    if (recording) golden.expected = { ...now, ...golden.expected };
    const { entries, problems, totalPv, figures } = golden.expected ?? { entries: undefined };
    expect(now.entries).toEqual(entries);
    expect(now.problems).toEqual(problems);
    expect(now.figures, 'the model that made it, on this machine').toBe(figures);
    if (!current) return;
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
