import { describe, expect, it } from 'vitest';
import { dominance } from '$lib/engine/decision/dominance';

describe('dominance', () => {
  it('names who is nowhere worse and somewhere better', () => {
    const offers = [
      [1, 5],
      [2, 5],
      [3, 9],
      [2, 4],
    ];
    expect(dominance(offers, ['min', 'max'])).toEqual({
      pareto: [0, 2],
      dominatedBy: [[], [0], [], [0, 1]],
    });
  });

  it('leaves identical options, a lone one and none alone', () => {
    expect(dominance([[1], [1]], ['max'])).toEqual({ pareto: [0, 1], dominatedBy: [[], []] });
    expect(dominance([[1]], ['max']).pareto).toEqual([0]);
    expect(dominance([], ['max'])).toEqual({ pareto: [], dominatedBy: [] });
  });
});
