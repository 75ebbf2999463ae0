/**
 * The engine against a second model, written in Python from docs/MODEL.md by somebody who had not seen the
 * engine: random scenarios over the whole input space, and the published case. Where Python is missing the
 * answers that are kept still hold the engine to it.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from './evaluated';
import type { Scenario } from '$lib/scenario/types';
import { scenarioWith } from '../support/builders';
import { differences } from './compare';
import { HORIZONS, keptAnswers, opened, otherCases, record } from './kept';
import { hasPython, readOne, secondReading } from './python';
import { recordedDifferences } from './recorded';
import { randomScenario, withCents } from './scenarios';

const COUNT = 1000;
/** One in so many buys next to nothing. */
const EVERY = 50;

beforeAll(async () => {
  if (process.env['GOLDEN'] === 'record' && hasPython) await record();
}, 120_000);

/** How often each kind of difference of a figure occurs is no matter; the first few say where to look. */
function firstFew(seed: number, found: readonly string[]): string[] {
  return found.slice(0, 3).map((difference) => `scenario ${seed}: ${difference}`);
}

describe('the second reading, as kept', () => {
  it.each(keptAnswers())('gives what the engine gives: $about', async ({ link, answer }) => {
    expect(recordedDifferences(evaluate(await opened(link)), answer)).toEqual([]);
  });
});

describe.skipIf(!hasPython)('the second reading, asked now', { timeout: 120_000 }, () => {
  it(`gives every figure of ${COUNT} random scenarios as the engine does`, () => {
    const drawn: readonly Scenario[] = Array.from({ length: COUNT }, (_, seed) =>
      seed % EVERY === 0 ? withCents(randomScenario(seed)) : randomScenario(seed),
    );
    const answers = secondReading(drawn);
    const wrong = drawn.flatMap((scenario, seed) => {
      const mine = answers[seed];
      return mine === undefined
        ? [`scenario ${seed}: no answer`]
        : firstFew(seed, differences(evaluate(scenario), mine));
    });
    expect(wrong).toEqual([]);
  });

  it.each(HORIZONS)('gives every figure of the published case over %i years', (horizon) => {
    const scenario = scenarioWith({ case: { horizon } });
    expect(differences(evaluate(scenario), readOne(scenario))).toEqual([]);
  });

  it.each(otherCases())('gives every figure of $about', ({ scenario }) => {
    expect(differences(evaluate(scenario), readOne(scenario))).toEqual([]);
  });

  it('still gives the answers that are kept', async () => {
    const kept = keptAnswers();
    const answers = secondReading(await Promise.all(kept.map(({ link }) => opened(link))));
    const found = kept.flatMap(({ answer }, at) => {
      const mine = answers[at];
      return mine === undefined ? ['no answer'] : recordedDifferences(mine, answer);
    });
    expect(found).toEqual([]);
  });
});
