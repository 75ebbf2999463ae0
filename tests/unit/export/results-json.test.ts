/** The figures as JSON are what the command line prints of the same link. */
import { describe, expect, it } from 'vitest';
import { resultsJson } from '$lib/export/results-json';
import { evaluate } from '$lib/model/evaluate';
import { readableLink } from '$lib/scenario/link';
import { scenarioWith } from '../../support/builders';
import { call } from '../../support/cli';
import { hostileScenario } from '../../support/hostile';

describe('results as JSON', () => {
  it('are, byte for byte, what `evaluate --json` prints', async () => {
    for (const scenario of [scenarioWith({ case: { horizon: 10 } }), hostileScenario()]) {
      const { out } = await call(['evaluate', `#${readableLink(scenario)}`, '--json']);
      expect(await resultsJson(scenario, evaluate(scenario))).toBe(out);
    }
  });

  it('name offers as they were named, without the marks of sentences', async () => {
    const scenario = hostileScenario();
    const text = await resultsJson(scenario, evaluate(scenario));
    const { options } = JSON.parse(text) as { options: { name: string }[] };
    expect(options.map(({ name }) => name)).toEqual(scenario.options.map(({ name }) => name));
  });
});
