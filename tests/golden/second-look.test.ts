/** The model against a second one, written from its description in another language. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evaluate } from '$lib/model/evaluate';
import { preset } from '$lib/scenario/presets';
import { scenarioWith } from '../support/builders';
import inputs from './second-look-inputs.json';
import answers from './second-look.json';

interface Answer {
  readonly totalPv: number;
  readonly decisionYear: number;
  readonly exitCost: number;
  readonly holdUp: number | null;
}

const byHorizon: Readonly<Record<string, Readonly<Record<string, Answer>>>> = answers;

function python(args: readonly string[]): string | undefined {
  try {
    return execFileSync('python3', args, { encoding: 'utf8', timeout: 20_000 });
  } catch {
    return undefined;
  }
}

function close(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

describe('a second model, written in Python from the description', () => {
  it('starts from the published inputs', () => {
    const { values, options } = preset('jujuy-2016');
    expect({ values, options }).toEqual(inputs);
  });

  it.each([10, 15, 20])('finds the same cost, exit cost and hold-up over %i years', (horizon) => {
    const expected = byHorizon[String(horizon)] ?? {};
    const { options } = evaluate(scenarioWith({ case: { horizon } }));
    expect(options.map(({ id }) => id)).toEqual(Object.keys(expected));
    for (const option of options) {
      const answer = expected[option.id];
      if (answer === undefined) throw new Error(`no answer for ${option.id}`);
      close(option.totalPv, answer.totalPv);
      expect(option.renewal.year).toBe(answer.decisionYear);
      close(option.exitAtDecision.total, answer.exitCost);
      if (option.holdUp.kind === 'ceiling') close(option.holdUp.markup, answer.holdUp ?? NaN);
      else expect(answer.holdUp).toBeNull();
    }
  });

  it.skipIf(python(['--version']) === undefined)('still gives the answers that are kept', () => {
    const script = fileURLToPath(new URL('second-look.py', import.meta.url));
    expect(JSON.parse(python([script]) ?? '')).toEqual(answers);
  });
});
