/** Asks the second reading, programs in Python; one call for many scenarios or loans. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Evaluation } from '$lib/model/evaluation';
import type { Scenario } from '$lib/scenario/types';
import type { LoanAnswer, LoanQuestion } from './loan-answer';
import type { Game } from './shapley-games';

export const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Questions a call: answers of tens of megabytes are slow to take from a pipe. */
const BATCH = 200;

function ask(program: string, questions: readonly unknown[]): unknown[] {
  // -B leaves no compiled files behind.
  const path = fileURLToPath(new URL(program, import.meta.url));
  const { status, stdout, stderr } = spawnSync('python3', ['-B', path], {
    input: JSON.stringify(questions),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`the second reading failed: ${stderr}`);
  return JSON.parse(stdout) as unknown[];
}

function inBatches(program: string, questions: readonly unknown[]): unknown[] {
  const batches = Array.from({ length: Math.ceil(questions.length / BATCH) }, (_, at) =>
    questions.slice(at * BATCH, (at + 1) * BATCH),
  );
  return batches.flatMap((batch) => ask(program, batch));
}

export function secondReading(scenarios: readonly Scenario[]): Evaluation[] {
  return inBatches('model.py', scenarios) as Evaluation[];
}

export function secondReadingOfLoans(loans: readonly LoanQuestion[]): LoanAnswer[] {
  return inBatches('loans.py', loans) as LoanAnswer[];
}

/** The shares of each game's players, by every order. */
export function secondReadingOfGames(games: readonly Game[]): number[][] {
  return inBatches('shapley.py', games) as number[][];
}

export function readOne(scenario: Scenario): Evaluation {
  const [mine] = secondReading([scenario]);
  if (mine === undefined) throw new Error('no answer');
  return mine;
}
