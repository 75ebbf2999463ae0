import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimaxRegret } from '$lib/engine/decision/regret';

describe('minimax regret', () => {
  it('builds the medium complex of Anderson, Sweeney and Williams', () => {
    // Profit in million dollars of a small, medium and large complex under strong and weak demand.
    const profit = [
      [8, 7],
      [14, 5],
      [20, -9],
    ];
    const result = minimaxRegret(profit, 'max', [0.8, 0.2]);
    expect(result.best).toEqual([20, 7]);
    expect(result.regrets).toEqual([
      [12, 0],
      [6, 2],
      [0, 16],
    ]);
    expect(result.max).toEqual([12, 6, 16]);
    expect(result.maxAt).toEqual([0, 0, 1]);
    expect(result.choices).toEqual([1]);
    // The expected opportunity loss of the best, 3.2, is the value of perfect information.
    [9.6, 5.2, 3.2].forEach((x, i) => expect(result.expected?.[i]).toBeCloseTo(x, 12));
    expect(result.expectedChoices).toEqual([2]);
  });

  it('buys bonds when rates may rise, stay or fall, and costs are the mirror image', () => {
    const returns = [
      [-4, 4, 12],
      [-2, 3, 8],
      [3, 2, 1],
    ];
    const regrets = [
      [7, 0, 0],
      [5, 1, 4],
      [0, 2, 11],
    ];
    const gain = minimaxRegret(returns, 'max');
    expect(gain.regrets).toEqual(regrets);
    expect(gain.max).toEqual([7, 5, 11]);
    expect(gain.maxAt).toEqual([0, 0, 2]);
    expect(gain.choices).toEqual([1]);
    expect([gain.expected, gain.expectedChoices]).toEqual([undefined, undefined]);
    const costs = returns.map((row) => row.map((x) => -x));
    expect(minimaxRegret(costs, 'min').regrets).toEqual(regrets);
  });

  it('takes likelihoods in any sum, and none where all are zero', () => {
    const outcomes = [
      [1, 0],
      [0, 1],
    ];
    expect(minimaxRegret(outcomes, 'max', [3, 1]).expected).toEqual([0.25, 0.75]);
    expect(minimaxRegret(outcomes, 'max', [0, 0]).expected).toBeUndefined();
    expect(minimaxRegret(outcomes, 'max', [1]).expected).toEqual([0, 1]);
  });

  it('chooses all that are level, and all where there is nothing to regret', () => {
    expect(
      minimaxRegret(
        [
          [1, 0],
          [0, 1],
          [-9, 0],
        ],
        'max',
      ).choices,
    ).toEqual([0, 1]);
    expect(minimaxRegret([[], []], 'max')).toMatchObject({
      max: [0, 0],
      maxAt: [undefined, undefined],
      choices: [0, 1],
    });
    expect(minimaxRegret([[5, -5]], 'min')).toMatchObject({ regrets: [[0, 0]], choices: [0] });
    expect(minimaxRegret([], 'max')).toMatchObject({ best: [], regrets: [], choices: [] });
  });

  it('never regrets in every option of a scenario, and never below zero', () => {
    const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (outcomes) => {
        const { regrets } = minimaxRegret(outcomes, 'min');
        for (let s = 0; s < 3; s += 1) {
          expect(Math.min(...regrets.map((regret) => regret[s] ?? NaN))).toBe(0);
        }
      }),
    );
  });
});
