/**
 * Shares against a walk through every order of the players, in Python and in exact fractions
 * (`shapley.py`). Where Python is missing, its kept answers still hold the engine to them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { shapleyValues } from '$lib/engine/decision/shapley';
import { hasPython, secondReadingOfGames } from './python';
import { randomGame } from './shapley-games';

const KEPT = fileURLToPath(new URL('../golden/second-reading-shapley.json', import.meta.url));
const KEPT_COUNT = 20;
const COUNT = 150;

function games(count: number) {
  return Array.from({ length: count }, (_, seed) => randomGame(seed));
}

function farthest(mine: readonly (readonly number[])[]): number {
  return Math.max(
    ...mine.flatMap((shares, seed) => {
      const { players, worth } = randomGame(seed);
      const largest = Math.max(...worth.map(Math.abs), 1e-300);
      const engine = shapleyValues(worth, players);
      expect(engine.length).toBe(shares.length);
      return shares.map((share, at) => Math.abs(share - (engine[at] ?? NaN)) / largest);
    }),
  );
}

beforeAll(() => {
  if (process.env['GOLDEN'] !== 'record' || !hasPython) return;
  writeFileSync(KEPT, `${JSON.stringify(secondReadingOfGames(games(KEPT_COUNT)))}\n`);
});

describe('shares by every order, as kept', () => {
  it('are those of the engine', () => {
    const kept = JSON.parse(readFileSync(KEPT, 'utf8')) as number[][];
    expect(kept.length).toBe(KEPT_COUNT);
    expect(farthest(kept)).toBeLessThan(1e-14);
  });
});

describe.skipIf(!hasPython)('shares by every order, asked now', { timeout: 120_000 }, () => {
  it(`are those of the engine in ${String(COUNT)} random games`, () => {
    expect(farthest(secondReadingOfGames(games(COUNT)))).toBeLessThan(1e-14);
  });
});
