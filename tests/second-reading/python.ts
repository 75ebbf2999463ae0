/** Asks the second reading, a program in Python; one call for many scenarios. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Evaluation } from '$lib/model/evaluation';
import type { Scenario } from '$lib/scenario/types';

const MODEL = fileURLToPath(new URL('model.py', import.meta.url));

export const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Scenarios a call: answers of tens of megabytes are slow to take from a pipe. */
const BATCH = 200;

function ask(scenarios: readonly Scenario[]): Evaluation[] {
  // -B leaves no compiled files behind.
  const { status, stdout, stderr } = spawnSync('python3', ['-B', MODEL], {
    input: JSON.stringify(scenarios),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`the second reading failed: ${stderr}`);
  return JSON.parse(stdout) as Evaluation[];
}

export function secondReading(scenarios: readonly Scenario[]): Evaluation[] {
  const batches = Array.from({ length: Math.ceil(scenarios.length / BATCH) }, (_, at) =>
    scenarios.slice(at * BATCH, (at + 1) * BATCH),
  );
  return batches.flatMap(ask);
}

export function readOne(scenario: Scenario): Evaluation {
  const [mine] = secondReading([scenario]);
  if (mine === undefined) throw new Error('no answer');
  return mine;
}
