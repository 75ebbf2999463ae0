import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flips, NO_LEADER, TIED, type Flip } from '$lib/engine/uncertainty/flip';

/** Who leads between lines: option o costs a + b·x. */
function leaderOf(lines: readonly (readonly [number, number])[]) {
  return (x: number) => {
    const costs = lines.map(([a, b]) => a + b * x);
    const least = Math.min(...costs);
    const first = costs.indexOf(least);
    return costs.lastIndexOf(least) === first ? first : TIED;
  };
}

function at(flip: Flip): number {
  return flip.kind === 'flip' ? flip.at : NaN;
}

describe('flip points', () => {
  it('of two lines are where they cross (worked by hand: 10 + x against 4 + 3x, x = 3)', () => {
    const leader = leaderOf([
      [10, 1],
      [4, 3],
    ]);
    const result = flips(leader, { base: 5, low: 0, high: 10 });
    expect(result.from).toBe(0);
    expect(result.nearest).toBe('below');
    expect(result.above).toEqual({ kind: 'never' });
    expect(result.tolerance).toBe(1e-8);
    expect(result.grid).toBe(5 / 64);
    expect(Math.abs(at(result.below) - 3)).toBeLessThanOrEqual(1e-8);
    expect(at(result.below)).toBeLessThan(3);
    expect(result.below).toMatchObject({ kind: 'flip', to: 1 });
    expect(result.below.kind === 'flip' && result.below.before).toBeGreaterThanOrEqual(3);
  });

  it('are the nearest of several on either side', () => {
    const keyAt = (x: number) => [0, 1, 2, 3, 2, 0][Math.floor(x)] ?? 0;
    const result = flips(keyAt, { base: 2.5, low: 0, high: 6 });
    expect(result.below).toMatchObject({ to: 1 });
    expect(at(result.below)).toBeCloseTo(2, 7);
    expect(result.above).toMatchObject({ to: 3 });
    expect(at(result.above)).toBeCloseTo(3, 7);
    expect(flips(keyAt, { base: 2.4, low: 0, high: 6 }).nearest).toBe('below');
    expect(flips(keyAt, { base: 2.6, low: 0, high: 6 }).nearest).toBe('above');
  });

  it('within bounds without any are said never to be', () => {
    let asked = 0;
    const result = flips(
      () => {
        asked += 1;
        return 4;
      },
      { base: 5, low: 0, high: 10 },
    );
    expect(result).toMatchObject({
      from: 4,
      below: { kind: 'never' },
      above: { kind: 'never' },
      nearest: undefined,
    });
    expect(asked).toBe(129);
  });

  it('may lie on a bound, and are not sought beyond', () => {
    const seen: number[] = [];
    const keyAt = (x: number) => {
      seen.push(x);
      return x >= 7 ? 1 : 0;
    };
    expect(flips(keyAt, { base: 3, low: 1, high: 7 }).above).toMatchObject({ at: 7, to: 1 });
    expect(Math.min(...seen)).toBe(1);
    expect(Math.max(...seen)).toBe(7);
    expect(flips(keyAt, { base: 3, low: 1, high: 6.9 }).nearest).toBeUndefined();
  });

  it('do not exist where low, base and high are one', () => {
    const result = flips((x) => x, { base: 2, low: 2, high: 2 });
    expect(result).toEqual({
      from: 2,
      below: { kind: 'never' },
      above: { kind: 'never' },
      nearest: undefined,
      tolerance: 0,
      grid: 0,
    });
  });

  it('are sought towards the range where the base lies outside it', () => {
    const keyAt = (x: number) => (x > 4 ? 0 : 1);
    const above = flips(keyAt, { base: 10, low: 2, high: 6 });
    expect(at(above.below)).toBeCloseTo(4, 8);
    expect(above.above).toEqual({ kind: 'never' });
    expect(above.grid).toBe(8 / 64);
    const below = flips(keyAt, { base: 0, low: 2, high: 6 });
    expect(at(below.above)).toBeCloseTo(4, 8);
    expect(below.below).toEqual({ kind: 'never' });
    expect(below.grid).toBe(6 / 64);
    // Towards it only: there is no "below" on the way up, nor "above" on the way down.
    const up = flips((x) => (x > 2 ? 1 : 0), { base: 0, low: 5, high: 9 });
    expect([up.below, at(up.above)]).toEqual([{ kind: 'never' }, expect.closeTo(2, 7)]);
    const down = flips((x) => (x < 8 ? 1 : 0), { base: 12, low: 1, high: 5 });
    expect([at(down.below), down.above]).toEqual([expect.closeTo(8, 7), { kind: 'never' }]);
  });

  it('end between neighbouring doubles where no tolerance can be met', () => {
    // Around 10²⁰ doubles lie 16,384 apart, the tolerance is a billionth.
    const { above } = flips((x) => (x > -5e19 ? 1 : 0), { base: -1e20, low: 0, high: 1 });
    expect(above).toMatchObject({ kind: 'flip', before: -5e19, to: 1 });
    expect(at(above)).toBeGreaterThan(-5e19);
    expect(at(above)).toBeLessThan(-5e19 + 20_000);
    const zero = flips((x) => (x > 1 / 3 ? 1 : 0), { base: 0, low: 1, high: 1 });
    expect(zero.above).toMatchObject({ before: 1 / 3, to: 1 });
  });

  it('are found on a bound that sixty-four steps would miss by rounding', () => {
    const [base, end] = [0.2, 0.9];
    expect(base + 64 * ((end - base) / 64)).not.toBe(end);
    const { above } = flips((x) => (x >= end ? 1 : 0), { base, low: base, high: end });
    expect(above).toMatchObject({ kind: 'flip', at: end, to: 1 });
  });

  it('of whole numbers are exact, however narrow', () => {
    const keyAt = (x: number) => (x === 12 ? 1 : x === 3 ? NO_LEADER : 0);
    const result = flips(keyAt, { base: 5, low: 1, high: 500, integer: true });
    expect(result).toEqual({
      from: 0,
      below: { kind: 'flip', at: 3, before: 4, to: NO_LEADER },
      above: { kind: 'flip', at: 12, before: 11, to: 1 },
      nearest: 'below',
      tolerance: 0,
      grid: 1,
    });
    const bound = flips(keyAt, { base: 5, low: 3, high: 12, integer: true });
    expect([at(bound.below), at(bound.above)]).toEqual([3, 12]);
    const inside = flips(keyAt, { base: 5, low: 4, high: 11, integer: true });
    expect(inside.nearest).toBeUndefined();
  });

  it('at one distance on both sides are both nearest', () => {
    const keyAt = (x: number) => (x === 5 ? 0 : 1);
    const result = flips(keyAt, { base: 5, low: 0, high: 10, integer: true });
    expect(result.nearest).toBe('both');
  });

  it('go to no leader where a screen takes all out, and from none to one', () => {
    const keyAt = (x: number) => (x > 1 / 3 ? NO_LEADER : 0);
    const out = flips(keyAt, { base: 0, low: 0, high: 1 });
    expect(out.above).toMatchObject({ to: NO_LEADER });
    expect(at(out.above)).toBeCloseTo(1 / 3, 8);
    const back = flips(keyAt, { base: 1, low: 0, high: 1 });
    expect(back.from).toBe(NO_LEADER);
    expect(back.below).toMatchObject({ to: 0 });
  });

  it('name who leads beyond a tie at a single point', () => {
    // The grid from 0 to 64 meets the tie at 32 exactly.
    const keyAt = (x: number) => (x < 32 ? 0 : x === 32 ? TIED : 1);
    const up = flips(keyAt, { base: 0, low: 0, high: 64 });
    expect(up.above).toMatchObject({ to: 1 });
    expect(at(up.above)).toBeCloseTo(32, 6);
    const down = flips(keyAt, { base: 64, low: 0, high: 64 });
    expect(down.below).toMatchObject({ to: 0 });
    const bisected = flips(
      leaderOf([
        [0, 1],
        [1, 0],
      ]),
      { base: 0, low: 0, high: 2 },
    );
    expect(bisected.above).toMatchObject({ to: 1 });
  });

  it('name the leader right beyond the tie, not a later one', () => {
    const keyAt = (x: number) => (x < 32 ? 0 : x === 32 ? TIED : x < 40 ? 1 : 2);
    expect(flips(keyAt, { base: 0, low: 0, high: 64 }).above).toMatchObject({ to: 1 });
    expect([NO_LEADER, TIED]).toEqual([-1, -2]);
  });

  it('are ties where the tie stays, ends on the bound, or gives the lead back', () => {
    const stays = flips((x) => (x < 32 ? 0 : TIED), { base: 0, low: 0, high: 64 });
    expect(stays.above).toMatchObject({ to: TIED });
    const bound = flips((x) => (x < 64 ? 0 : x === 64 ? TIED : 1), { base: 0, low: 0, high: 64 });
    expect(bound.above).toMatchObject({ at: 64, to: TIED });
    const touch = flips((x) => (x === 32 ? TIED : 0), { base: 0, low: 0, high: 64 });
    expect(touch.above).toMatchObject({ at: 32, to: TIED });
    const near = 64 - 64e-9;
    const seen: number[] = [];
    const keyAt = (x: number) => {
      seen.push(x);
      return x < near ? 0 : x < 64 ? TIED : 1;
    };
    expect(flips(keyAt, { base: 0, low: 0, high: 64 }).above).toMatchObject({ to: 1 });
    expect(Math.max(...seen)).toBe(64);
  });

  it('of random lines are where the leader of the base is overtaken', () => {
    const line = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -20, max: 20 }));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const leader = leaderOf(lines);
        const result = flips(leader, { base: 0.123, low: -10, high: 10 });
        for (const flip of [result.below, result.above]) {
          if (flip.kind === 'never') continue;
          expect(leader(flip.before)).toBe(result.from);
          expect(leader(flip.at)).not.toBe(result.from);
          expect(Math.abs(flip.at - flip.before)).toBeLessThanOrEqual(result.tolerance);
          if (result.from < 0) continue;
          // Lines that lead in between at no grid point cannot be lines: no flip is missed.
          const [a, b] = lines[result.from] ?? [0, 0];
          const crossings = lines
            .map(([c, d]) => (c - a) / (b - d))
            .filter((x) => Math.sign(x - 0.123) === Math.sign(flip.at - 0.123));
          const nearest = Math.min(...crossings.map((x) => Math.abs(x - 0.123)));
          expect(Math.abs(Math.abs(flip.at - 0.123) - nearest)).toBeLessThan(1e-7);
        }
      }),
    );
  });
});
