/**
 * Work that can be done off the page, or on several machines: plain requests, plain answers, and between them a
 * generator that can be left at any step.
 */
import type { Scenario } from '$lib/scenario/types';
import { detailsOf, drawSamples, type Samples } from './details';
import { driverSums, type DriverSums } from './drivers';
import { findFlips, tornados } from './probe';
import type { Details, Flips, Tornado } from './results';
import { REPLICATES } from './sampler';
import { emptyTally, simulate, Simulator } from './simulate';
import type { TallyData } from './study-tally';

/** Points a replicate for the drivers, and draws kept whole for details. */
export const DRIVER_POINTS = 64;
export const DETAIL_DRAWS = 4096;

export interface StudyJob {
  readonly kind: 'draws' | 'drivers' | 'details';
  readonly scenario: Scenario;
  /** Which part of the work this is, and of how many: replicates are dealt out in turn. */
  readonly index: number;
  readonly of: number;
}

export type StudyPart =
  | { readonly kind: 'draws'; readonly tally: TallyData }
  | { readonly kind: 'drivers'; readonly found: readonly DriverSums[] }
  | {
      readonly kind: 'details';
      readonly details?: Details;
      readonly samples?: Samples;
      readonly flips?: Flips;
      readonly tornados?: readonly Tornado[];
    };

export interface Step {
  /** Draws (of drivers: evaluations) done. */
  readonly done: number;
  readonly part: () => StudyPart | undefined;
}

/** The replicates of one part of the work. */
function replicatesOf(index: number, of: number, replicates = REPLICATES): number[] {
  return Array.from({ length: replicates }, (_, replicate) => replicate).filter(
    (replicate) => replicate % of === index,
  );
}

/** Points of each replicate for a number of draws in all. */
function pointsFor(draws: number, replicates = REPLICATES): number {
  return Math.ceil(draws / replicates);
}

function* runDraws({ scenario, index, of }: StudyJob): Generator<Step, StudyPart> {
  const simulator = new Simulator(scenario);
  const tally = emptyTally(simulator, REPLICATES);
  const part = (): StudyPart => ({ kind: 'draws', tally: tally.data() });
  const points = pointsFor(scenario.uncertainty.draws);
  for (const done of simulate(simulator, tally, replicatesOf(index, of), 0, points)) {
    yield { done, part };
  }
  return part();
}

const NOTHING_YET = () => undefined;

function* runDrivers({ scenario, index, of }: StudyJob): Generator<Step, StudyPart> {
  const steps = driverSums(scenario, replicatesOf(index, of), DRIVER_POINTS);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { kind: 'drivers', found: step.value };
    yield { done: step.value, part: NOTHING_YET };
  }
}

/** The first part does the samples, the last one what is probed; alone, both. */
function* runDetails({ scenario, index, of }: StudyJob): Generator<Step, StudyPart> {
  let found: Extract<StudyPart, { kind: 'details' }> = { kind: 'details' };
  if (index === of - 1) {
    found = { ...found, tornados: tornados(scenario) };
    yield { done: 0, part: NOTHING_YET };
    found = { ...found, flips: findFlips(scenario) };
    yield { done: 0, part: NOTHING_YET };
  }
  if (index === 0) {
    const steps = drawSamples(scenario, Math.min(DETAIL_DRAWS, scenario.uncertainty.draws));
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        found = { ...found, samples: step.value, details: detailsOf(scenario, step.value) };
        break;
      }
      yield { done: step.value, part: NOTHING_YET };
    }
  }
  return found;
}

export function runJob(job: StudyJob): Generator<Step, StudyPart> {
  switch (job.kind) {
    case 'draws':
      return runDraws(job);
    case 'drivers':
      return runDrivers(job);
    case 'details':
      return runDetails(job);
  }
}

/** The whole answer of a job, in one go. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
