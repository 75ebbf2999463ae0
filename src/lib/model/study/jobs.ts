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
import { emptyTally, pointsFor, simulate, Simulator } from './simulate';
import type { TallyData } from './study-tally';

/** Points a replicate for the drivers, and draws kept whole for details. */
export const DRIVER_POINTS = 64;
export const DETAIL_DRAWS = 4096;

export interface StudyJob {
  readonly kind: 'draws' | 'drivers' | 'details' | 'flips';
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
    }
  | { readonly kind: 'flips'; readonly flips: Flips };

/** Where a job stands that has something to show on the way. */
export interface Step {
  /** Draws done, and how many there are to do. */
  readonly done: number;
  readonly all: number;
  readonly part: () => StudyPart;
}

type Steps = Generator<Step | undefined, StudyPart>;

/** The replicates of one part of the work. */
function replicatesOf(index: number, of: number): number[] {
  return Array.from({ length: REPLICATES }, (_, replicate) => replicate).filter(
    (replicate) => replicate % of === index,
  );
}

function* runDraws({ scenario, index, of }: StudyJob): Steps {
  const simulator = new Simulator(scenario);
  const tally = emptyTally(simulator, REPLICATES);
  const part = (): StudyPart => ({ kind: 'draws', tally: tally.data() });
  const points = pointsFor(scenario.uncertainty.draws, REPLICATES);
  const replicates = replicatesOf(index, of);
  const all = replicates.length * points;
  for (const done of simulate(simulator, tally, replicates, 0, points)) yield { done, all, part };
  return part();
}

function* runDrivers({ scenario, index, of }: StudyJob): Steps {
  const steps = driverSums(scenario, replicatesOf(index, of), DRIVER_POINTS);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { kind: 'drivers', found: step.value };
    yield undefined;
  }
}

/** The first part does the samples, the last one what is probed; alone, both. */
function* runDetails({ scenario, index, of }: StudyJob): Steps {
  let found: Extract<StudyPart, { kind: 'details' }> = { kind: 'details' };
  if (index === of - 1) {
    found = { ...found, tornados: tornados(scenario) };
    yield undefined;
    found = { ...found, flips: findFlips(scenario) };
    yield undefined;
  }
  if (index === 0) {
    const steps = drawSamples(scenario, Math.min(DETAIL_DRAWS, scenario.uncertainty.draws));
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        found = { ...found, samples: step.value, details: detailsOf(scenario, step.value) };
        break;
      }
      yield undefined;
    }
  }
  return found;
}

/** What is probed for the first place alone; whoever asks asks one worker. */
// eslint-disable-next-line require-yield -- a search that is done in one step
function* runFlips({ scenario }: StudyJob): Steps {
  return { kind: 'flips', flips: findFlips(scenario) };
}

export function runJob(job: StudyJob): Steps {
  switch (job.kind) {
    case 'draws':
      return runDraws(job);
    case 'drivers':
      return runDrivers(job);
    case 'details':
      return runDetails(job);
    case 'flips':
      return runFlips(job);
  }
}

/** The whole answer of a job, in one go. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
