import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evpi } from '$lib/engine/uncertainty/evpi';
import { OutcomeTally } from '$lib/engine/uncertainty/outcome-tally';

/** A tally of costs given draw by draw. */
function tallyOf(draws: readonly (readonly number[])[], replicates: number, first = 0) {
  const options = draws[0]?.length ?? 0;
  const costs = Float64Array.from(
    Array.from({ length: options }, (_, d) => draws.map((row) => row[d] ?? 0)).flat(),
  );
  const tally = new OutcomeTally(options, replicates);
  draws.forEach((_, k) => tally.add(costs.subarray(k), draws.length, 1, first + k));
  return tally;
}

describe('outcomes of options', () => {
  it('are the shares, means and regrets of a table (worked by hand)', () => {
    const [first, second, third] = tallyOf(
      [
        [4, 5, 9],
        [6, 5, 5],
        [8, 9, 2],
        [4, 4, 4],
      ],
      2,
    ).results(12.706);
    // Cheapest: 1, ½ + ½, 1 and a third each.
    expect(first?.cheapest.value).toBeCloseTo((1 + 1 / 3) / 4, 14);
    expect(second?.cheapest.value).toBeCloseTo((1 / 2 + 1 / 3) / 4, 14);
    expect(third?.cheapest.value).toBeCloseTo((1 / 2 + 1 + 1 / 3) / 4, 14);
    expect([first, second, third].map((one) => one?.mean.value)).toEqual([5.5, 5.75, 5]);
    // Regrets: 0, 1, 6, 0; 1, 0, 7, 0; 5, 0, 0, 0.
    expect([first, second, third].map((one) => one?.expectedRegret.value)).toEqual([1.75, 2, 1.25]);
    expect([first, second, third].map((one) => one?.maxRegret)).toEqual([6, 7, 5]);
    expect([first, second, third].map((one) => one?.maxRegretAt)).toEqual([2, 2, 0]);
    // Means of the replicates (draws 0, 2 and 1, 3) of the first option: 6 and 5; regret 3 and ½.
    expect(first?.mean).toMatchObject({ standardError: 0.5, low: 5.5 - 6.353 });
    expect(first?.expectedRegret.standardError).toBeCloseTo(1.25, 14);
    expect(first?.cheapest.kind === 'interval' && first.cheapest.standardError).toBeCloseTo(
      (1 / 2 - 1 / 6) / 2,
      14,
    );
  });

  it('never and always cheapest are bounded by the number of draws', () => {
    const [always, never] = tallyOf(
      Array.from({ length: 30 }, () => [1, 2]),
      2,
    ).results(12.706);
    expect(always?.cheapest).toEqual({
      kind: 'always-seen',
      value: 1,
      atLeast: 1 - -Math.expm1(Math.log(0.05) / 30),
    });
    expect(never?.cheapest.kind).toBe('never-seen');
    expect(always).toMatchObject({ maxRegret: 0, maxRegretAt: 0 });
  });

  it('do not exist before the first draw', () => {
    expect(new OutcomeTally(3, 16).results(2)).toEqual([]);
  });

  it('of one option are free of regret', () => {
    const [only] = tallyOf([[3], [5]], 2).results(12.706);
    expect(only?.cheapest).toMatchObject({ kind: 'always-seen', value: 1 });
    expect(only?.expectedRegret).toMatchObject({ value: 0, standardError: 0 });
  });

  it('count only replicates that hold draws', () => {
    const [only] = tallyOf([[1], [3]], 16).results(12.706);
    expect(only?.mean).toMatchObject({ value: 2, standardError: 1 });
  });

  it('of a run whose replicates are unequal is the mean of all draws', () => {
    const [only] = tallyOf([[1], [3], [5]], 2).results(1);
    expect(only?.mean).toMatchObject({ value: 3, standardError: 0 });
    const [other] = tallyOf([[1], [3], [8]], 2).results(1);
    expect(other?.mean.value).toBe(4);
    expect(other?.mean.standardError).toBeCloseTo(0.75, 14);
  });

  it('name the first draw with the largest regret, by its number in the run', () => {
    const draws = [
      [1, 3],
      [1, 5],
      [1, 5],
    ];
    expect(tallyOf(draws, 2, 100).results(2)[1]).toMatchObject({ maxRegret: 4, maxRegretAt: 101 });
  });

  it('hold the expected regret of the option cheapest on average, which is the EVPI', () => {
    const cost = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cost, cost, cost), { minLength: 1, maxLength: 30 }),
        (draws) => {
          const outcomes = tallyOf(draws, 4).results(3);
          const best = outcomes.reduce((a, b) => (b.mean.value < a.mean.value ? b : a));
          const costs = Float64Array.from(
            [0, 1, 2].flatMap((d) => draws.map((row) => row[d] ?? 0)),
          );
          const whole = evpi({ costs, options: 3, draws: draws.length, replicates: 4 }, 3);
          expect(best.expectedRegret.value).toBeCloseTo(whole?.value ?? NaN, 9);
          const shares = outcomes.reduce((sum, one) => sum + one.cheapest.value, 0);
          expect(shares).toBeCloseTo(1, 12);
        },
      ),
    );
  });

  it('are the same in one tally and in parts merged in any order', () => {
    const cost = fc.integer({ min: 0, max: 9 });
    const draws = fc.array(fc.tuple(cost, cost), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(draws, draws, (left, right) => {
        const whole = tallyOf([...left, ...right], 3);
        const [a, b] = [tallyOf(left, 3), tallyOf(right, 3, left.length)];
        const forward = new OutcomeTally(2, 3, structuredClone(a.held)).merge(b.held);
        const backward = new OutcomeTally(2, 3, structuredClone(b.held)).merge(a.held);
        for (const merged of [forward, backward]) {
          expect(merged.held.counts).toEqual(whole.held.counts);
          expect(merged.held.worst).toEqual(whole.held.worst);
          expect(Array.from(merged.held.sums)).toEqual(Array.from(whole.held.sums));
        }
      }),
    );
  });

  it('are not changed by merging an empty tally', () => {
    const tally = tallyOf([[1, 2]], 2);
    const before = structuredClone(tally.held);
    tally.merge(new OutcomeTally(2, 2).held);
    expect(tally.held).toEqual(before);
    expect(new OutcomeTally(2, 2).merge(before).held).toEqual(before);
  });

  it('takes neighbours of one replicate together, in blocks that lie in longer rows', () => {
    const tally = new OutcomeTally(2, 2);
    tally.add(Float64Array.from([1, 2, 99, 3, 1, 99]), 3, 2, 5);
    expect(Array.from(tally.held.counts)).toEqual([0, 2]);
    const outcomes = tally.results(2);
    expect(outcomes.map(({ mean }) => mean.value)).toEqual([1.5, 2]);
    // Draws 5 and 7: the first costs the second option 2 more, the other the first option 1 more.
    expect(outcomes.map(({ maxRegret }) => maxRegret)).toEqual([1, 2]);
    expect(outcomes.map(({ maxRegretAt }) => maxRegretAt)).toEqual([7, 5]);
  });
});
