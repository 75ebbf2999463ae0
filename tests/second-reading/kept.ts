/**
 * The answers that are kept in `tests/golden/second-reading.json`.
 * `GOLDEN=record npx vitest run tests/second-reading` asks Python anew for all of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { LENS_PRESET_IDS } from '$lib/parameters/lenses';
import { linkOf, readLink } from '$lib/scenario/link';
import { preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import { scenarioWith } from '../support/builders';
import { secondReading } from './python';
import { inShort, type Recorded } from './recorded';
import { randomScenario } from './scenarios';

export const HORIZONS = [10, 15, 20] as const;
/** Random scenarios beside the published cases. */
const RANDOM = 60;

const file = fileURLToPath(new URL('../golden/second-reading.json', import.meta.url));

// Read instead of imported: the inferred type of so many figures would be as long as they are.
export function keptAnswers(): readonly Recorded[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Recorded[];
}

export async function opened(link: string): Promise<Scenario> {
  const reading = await readLink(link);
  if (reading.kind !== 'scenario' || reading.problems.length > 0) {
    throw new Error(`does not open as it was: ${link}`);
  }
  return reading.scenario;
}

interface Chosen {
  readonly about: string;
  readonly scenario: Scenario;
}

function published(): Chosen[] {
  return HORIZONS.map((horizon) => ({
    about: `the published case over ${horizon} years`,
    scenario: scenarioWith({ case: { horizon } }),
  }));
}

/** The other cases as published, and with what is known to have happened switched on. */
export function otherCases(): Chosen[] {
  return CASE_IDS.filter((id) => id !== 'jujuy-2016').flatMap((id) => {
    const scenario = preset(id);
    const events = scenario.events.map(({ off: _off, ...event }) => event);
    const happened = { about: `${id} with its events`, scenario: { ...scenario, events } };
    return [{ about: id, scenario }, ...(events.length === 0 ? [] : [happened])];
  });
}

function random(): Chosen[] {
  return Array.from({ length: RANDOM }, (_, at) => {
    const scenario = randomScenario(10_000 + at, 2);
    // Published lenses, some of them edited; copies would only make the file long.
    const lenses = scenario.lenses.slice(0, LENS_PRESET_IDS.length);
    return { about: `random scenario ${at}`, scenario: { ...scenario, lenses, lens: 'even' } };
  });
}

export async function record(): Promise<void> {
  const chosen = [...published(), ...otherCases(), ...random()];
  const answers = secondReading(chosen.map(({ scenario }) => scenario));
  const lines = await Promise.all(
    chosen.map(async ({ about, scenario }, at) => {
      const mine = answers[at];
      if (mine === undefined) throw new Error(`no answer: ${about}`);
      return JSON.stringify({ about, link: await linkOf(scenario), answer: inShort(mine) });
    }),
  );
  writeFileSync(file, `[\n${lines.join(',\n')}\n]\n`);
}
