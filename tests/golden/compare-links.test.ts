/**
 * Links of the comparison that were once given out or written by hand. Each must open for ever, to the same scenarios
 * and the same view. `compare-links.json` only grows: add `{ made, about, link }` and run
 * `GOLDEN=record npx vitest run tests/golden`, which fills in what is missing and rewrites nothing.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readCompareLink } from '$lib/compare/link';
import { readableLink } from '$lib/scenario/link';
import kept from './compare-links.json';

interface Golden {
  readonly made: string;
  readonly about: string;
  readonly link: string;
  expected?: unknown;
}

const links: readonly Golden[] = kept;
const recording = process.env['GOLDEN'] === 'record';
const file = fileURLToPath(new URL('compare-links.json', import.meta.url));

async function opened(link: string): Promise<unknown> {
  const reading = await readCompareLink(link);
  if (reading.kind !== 'place') throw new Error(`does not open: ${link}`);
  const { slots, view } = reading.place;
  return {
    slots: slots.map(({ name, scenario }) => [name ?? '', readableLink(scenario)]),
    view,
    problems: reading.problems.map((one) =>
      one.kind === 'link' ? one.code : `${String(one.slot)}: ${one.problem.code}`,
    ),
  };
}

describe('links of the comparison made before', () => {
  it('are some made by hand and some by a release, packed ones too', () => {
    expect(links.length).toBeGreaterThanOrEqual(9);
    expect(links.some(({ made }) => made === 'by hand')).toBe(true);
    expect(links.some(({ link }) => link.includes('&z='))).toBe(true);
  });

  it.each(links)('open as they did: $about ($made)', async (golden) => {
    const now = JSON.parse(JSON.stringify(await opened(golden.link))) as unknown;
    if (recording) golden.expected ??= now;
    expect(now).toEqual(golden.expected);
  });
});

afterAll(() => {
  if (recording) writeFileSync(file, `${JSON.stringify(links, undefined, 2)}\n`);
});
