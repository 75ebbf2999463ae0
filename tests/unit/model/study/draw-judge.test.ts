import { describe, expect, it } from 'vitest';
import { evaluate } from '$lib/model/evaluate';
import { Kernel, outputLength } from '$lib/model/kernel/kernel';
import { DrawJudge } from '$lib/model/study/draw-judge';
import { randomScenario } from '../../../second-reading/scenarios';

describe('a lens over draws', () => {
  it('passes, values and ranks every offer as the model does, under every lens of random scenarios', () => {
    let ranked = 0;
    for (let seed = 1; seed <= 250; seed += 1) {
      const scenario = randomScenario(seed);
      const evaluation = evaluate(scenario);
      const kernel = new Kernel(scenario);
      const out = new Float64Array(outputLength(kernel.optionCount, 1));
      kernel.run([], new Float64Array(0), 1, out);
      for (const [index, lens] of scenario.lenses.entries()) {
        const judge = new DrawJudge(scenario, lens, evaluation);
        judge.judge(out, 1);
        const expected = evaluation.judgements[index]?.options ?? [];
        for (const [o, option] of expected.entries()) {
          expect([seed, lens.id, judge.passes[o]]).toEqual([seed, lens.id, option.passes ? 1 : 0]);
          expect([seed, lens.id, o, judge.ranks[o]]).toEqual([seed, lens.id, o, option.rank ?? 0]);
          if (option.score !== undefined) expect(judge.values[o]).toBeCloseTo(option.score, 9);
          if (option.rank !== undefined) ranked += 1;
        }
      }
    }
    expect(ranked).toBeGreaterThan(1000);
  });
});
