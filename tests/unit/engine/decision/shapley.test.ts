/** Published games by name, the axioms as properties, and drawn orders against the exact shares. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnOrder, pairShares, shapleyValues, ShapleyTally } from '$lib/engine/decision/shapley';

/** v by the members of a coalition, as a table by bit mask. */
function table(players: number, v: (members: readonly number[]) => number): number[] {
  return Array.from({ length: 2 ** players }, (_, mask) =>
    v(Array.from({ length: players }, (_, at) => at).filter((at) => (mask & (1 << at)) !== 0)),
  );
}

function expectShares(actual: readonly number[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  actual.forEach((share, at) => expect(share).toBeCloseTo(expected[at] ?? NaN, 12));
}

describe('games of the literature', () => {
  it('shares a pair of gloves: one left, two right (Osborne and Rubinstein, A Course in Game Theory, 1994)', () => {
    const worth = table(3, (m) =>
      Math.min(m.filter((at) => at === 0).length, m.filter((at) => at > 0).length),
    );
    expectShares(shapleyValues(worth, 3), [2 / 3, 1 / 6, 1 / 6]);
  });

  it('shares a runway as each size of aircraft pays for the length it is the first to need (Littlechild and Owen, 1973)', () => {
    // A strip costs what its largest user needs; the next length is shared by all who need it.
    const costs = [8, 11, 13, 18];
    const worth = table(4, (m) => Math.max(0, ...m.map((at) => costs[at] ?? 0)));
    const expected = [8 / 4, 8 / 4 + 3 / 3, 8 / 4 + 3 / 3 + 2 / 2, 8 / 4 + 3 / 3 + 2 / 2 + 5];
    expectShares(shapleyValues(worth, 4), expected);
    expect(expected).toEqual([2, 3, 4, 9]);
  });

  it('gives the Security Council’s five permanent members 421/2145 each, the ten others 4/2145 (Straffin, Game Theory and Strategy, 1993)', () => {
    const worth = table(15, (m) =>
      m.filter((at) => at < 5).length === 5 && m.length >= 9 ? 1 : 0,
    );
    const shares = shapleyValues(worth, 15);
    for (const [at, share] of shares.entries()) {
      expect(share).toBeCloseTo((at < 5 ? 421 : 4) / 2145, 12);
    }
  });

  it('gives a shareholder of 40 % among three of 20 % half of the power (Shapley and Shubik, 1954)', () => {
    const votes = [2, 1, 1, 1];
    const worth = table(4, (m) => (m.reduce((sum, at) => sum + (votes[at] ?? 0), 0) >= 3 ? 1 : 0));
    expectShares(shapleyValues(worth, 4), [1 / 2, 1 / 6, 1 / 6, 1 / 6]);
  });
});

const arbitraryGame = fc.integer({ min: 1, max: 7 }).chain((players) =>
  fc.record({
    players: fc.constant(players),
    worth: fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: 2 ** players,
      maxLength: 2 ** players,
    }),
  }),
);

describe('the axioms', () => {
  it('hands out all there is, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryGame, ({ players, worth }) => {
        const sum = shapleyValues(worth, players).reduce((total, share) => total + share, 0);
        expect(sum).toBeCloseTo((worth.at(-1) ?? 0) - (worth[0] ?? 0), 6);
      }),
    );
  });

  it('gives a player that changes nothing exactly nothing', () => {
    fc.assert(
      fc.property(arbitraryGame, ({ players, worth }) => {
        // Player `players` joins and nothing changes.
        const shares = shapleyValues([...worth, ...worth], players + 1);
        expect(shares[players]).toBe(0);
        shapleyValues(worth, players).forEach((share, at) =>
          expect(shares[at]).toBeCloseTo(share, 6),
        );
      }),
    );
  });

  it('gives players that do the same the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 12, maxLength: 12 }),
        (amounts) => {
          // Only how many of players 0 and 1 are there counts, and who else is.
          const worth = table(4, (m) => {
            const twins = m.filter((at) => at < 2).length;
            const others = m.filter((at) => at >= 2).reduce((sum, at) => sum + (at - 1), 0);
            return amounts[twins * 4 + others] ?? 0;
          });
          const [one, other] = shapleyValues(worth, 4);
          expect(one).toBeCloseTo(other ?? NaN, 6);
        },
      ),
    );
  });

  it('adds over games', () => {
    fc.assert(
      fc.property(arbitraryGame, ({ players, worth }) => {
        const doubled = worth.map((v, mask) => 2 * v + mask);
        const counted = shapleyValues(
          worth.map((_, mask) => mask),
          players,
        );
        const shares = shapleyValues(worth, players);
        shapleyValues(doubled, players).forEach((share, at) =>
          expect(share).toBeCloseTo(2 * (shares[at] ?? NaN) + (counted[at] ?? NaN), 5),
        );
      }),
    );
  });

  it('refuses a table that is not one of all coalitions', () => {
    expect(shapleyValues([5], 0)).toEqual([]);
    expect(() => shapleyValues([1, 2, 3], 2)).toThrow(RangeError);
  });
});

describe('drawn orders', () => {
  it('hold every player once, and the same for the same seed', () => {
    for (let pair = 0; pair < 50; pair += 1) {
      const order = drawnOrder(9, 7, pair);
      expect([...order].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
      expect(drawnOrder(9, 7, pair)).toEqual(order);
    }
    expect(drawnOrder(9, 7, 1)).not.toEqual(drawnOrder(9, 7, 2));
    expect(drawnOrder(9, 8, 1)).not.toEqual(drawnOrder(9, 7, 1));
    expect(drawnOrder(0, 1, 0)).toEqual([]);
  });

  it('put each player in each place equally often', () => {
    const counts = new Array<number>(16).fill(0);
    for (let pair = 0; pair < 4000; pair += 1) {
      drawnOrder(4, 3, pair).forEach((player, at) => {
        counts[4 * player + at] = (counts[4 * player + at] ?? 0) + 1;
      });
    }
    // Binomial with n = 4000 and p = ¼: standard deviation 27; five of them.
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(137);
  });

  it('estimate the exact shares within five standard errors, and each pair adds up', () => {
    const players = 8;
    const worth = table(
      players,
      (m) => m.reduce((product, at) => product * (1.5 + at / 7), 1) + m.length ** 2,
    );
    const along = (order: readonly number[]) => {
      let mask = 0;
      return [worth[0] ?? 0, ...order.map((player) => worth[(mask |= 1 << player)] ?? 0)];
    };
    const tally = new ShapleyTally(players);
    for (let pair = 0; pair < 400; pair += 1) {
      const order = drawnOrder(players, 1, pair);
      tally.add(pairShares(order, along(order), along(order.toReversed())));
    }
    const { shares, standardErrors, pairs } = tally.result();
    expect(pairs).toBe(400);
    const exact = shapleyValues(worth, players);
    shares.forEach((share, at) => {
      const error = standardErrors?.[at] ?? NaN;
      expect(error).toBeGreaterThan(0);
      expect(Math.abs(share - (exact[at] ?? NaN))).toBeLessThan(5 * error);
    });
    const sum = shares.reduce((total, share) => total + share, 0);
    expect(sum).toBeCloseTo((worth.at(-1) ?? 0) - (worth[0] ?? 0), 9);
  });

  it('name no error where there is a single pair', () => {
    const tally = new ShapleyTally(1);
    tally.add(pairShares([0], [2, 5], [2, 5]));
    expect(tally.result()).toEqual({ shares: [3], standardErrors: undefined, pairs: 1 });
  });
});
