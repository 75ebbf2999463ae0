/**
 * The study that the page shows, and the workers behind it. It outlives the page: who leaves and comes back
 * finds the run where it was. A change of the scenario starts it anew; what was found of the scenario before
 * stays in sight, marked as such, until the first new draws are in.
 */
import type { Samples } from '$lib/model/study/details';
import type { driversFrom, outcomeOf } from '$lib/model/study/answers';
import type { StudyJob, StudyPart } from '$lib/model/study/jobs';
import type { Details, Drivers, Flips, Outcome, Tornado } from '$lib/model/study/results';
import { sameScenario } from '$lib/scenario/basics';
import type { samplingProblem } from '$lib/model/study/sampler';
import type { Scenario } from '$lib/scenario/types';
import type { Answer, WorkerPool } from '$lib/workers/pool';

/** `refused`: what is stated of the draws cannot hold, so nothing is drawn. */
export type StudyStatus = 'idle' | 'running' | 'done' | 'cancelled' | 'refused' | 'failed';

/** What the runner needs of the outside; tests bring their own. */
export interface StudyTools {
  readonly answers: {
    readonly driversFrom: typeof driversFrom;
    readonly outcomeOf: typeof outcomeOf;
    readonly samplingProblem: typeof samplingProblem;
  };
  readonly pool: WorkerPool<StudyPart>;
}

export class StudyRun {
  readonly #load: () => Promise<StudyTools>;
  readonly #onoutcome: (scenario: Scenario, outcome: Outcome) => void;
  #tools: StudyTools | undefined;
  #scenario: Scenario | undefined;
  #turn = 0;
  #outcome: Outcome | undefined = $state.raw();
  #drivers: readonly Drivers[] | undefined = $state.raw();
  #details: Details | undefined = $state.raw();
  #samples: Samples | undefined = $state.raw();
  #flips: Flips | undefined = $state.raw();
  #tornados: readonly Tornado[] | undefined = $state.raw();
  #status: StudyStatus = $state('idle');
  #message = $state('');
  #done = $state(0);
  #wanted = $state(0);
  /** The scenario that the outcome is of. */
  #of: Scenario | undefined = $state.raw();

  /** `onoutcome` is told what has been drawn, whenever that is more than before. */
  constructor(
    load: () => Promise<StudyTools>,
    onoutcome: (scenario: Scenario, outcome: Outcome) => void = () => undefined,
  ) {
    this.#load = load;
    this.#onoutcome = onoutcome;
  }

  get outcome(): Outcome | undefined {
    return this.#outcome;
  }
  get of(): Scenario | undefined {
    return this.#of;
  }
  get drivers(): readonly Drivers[] | undefined {
    return this.#drivers;
  }
  get details(): Details | undefined {
    return this.#details;
  }
  get samples(): Samples | undefined {
    return this.#samples;
  }
  get flips(): Flips | undefined {
    return this.#flips;
  }
  get tornados(): readonly Tornado[] | undefined {
    return this.#tornados;
  }
  get status(): StudyStatus {
    return this.#status;
  }
  /** Why it failed, as the browser says it. */
  get message(): string {
    return this.#message;
  }
  /** Draws made, and wanted in all. */
  get done(): number {
    return this.#done;
  }
  get wanted(): number {
    return this.#wanted;
  }

  /** Whether what is shown is of this scenario. */
  isOf(scenario: Scenario): boolean {
    return this.#of !== undefined && sameScenario(this.#of, scenario);
  }

  /** Starts the study of a scenario, unless it is the one at hand and runs or is done. */
  start(scenario: Scenario, again = false): void {
    // A page that is opened again has the same scenario as an object of its own.
    const same = this.#scenario !== undefined && sameScenario(scenario, this.#scenario);
    if (same && !again && (this.#status === 'running' || this.#status === 'done')) return;
    this.#scenario = scenario;
    this.#turn += 1;
    this.#status = 'running';
    this.#done = 0;
    this.#wanted = scenario.uncertainty.draws;
    void this.#run(scenario, this.#turn);
  }

  /** Stops; what has been found stays. */
  cancel(): void {
    if (this.#status !== 'running') return;
    this.#turn += 1;
    this.#tools?.pool.cancel();
    this.#status = 'cancelled';
  }

  async #run(scenario: Scenario, turn: number): Promise<void> {
    try {
      this.#tools ??= await this.#load();
      if (turn !== this.#turn) return;
      const { answers, pool } = this.#tools;
      if (answers.samplingProblem(scenario) !== undefined) {
        pool.cancel();
        this.#status = 'refused';
        return;
      }
      const draws = await this.#ask('draws', scenario, turn);
      if (draws === undefined) return;
      this.#show(scenario, draws);
      const details = await this.#ask('details', scenario, turn);
      if (details === undefined) return;
      this.#keepDetails(details);
      const drivers = await this.#ask('drivers', scenario, turn);
      if (drivers === undefined) return;
      this.#drivers = answers.driversFrom(scenario, drivers);
      this.#status = 'done';
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#status = 'failed';
      this.#message = error instanceof Error ? error.message : String(error);
    }
  }

  #show(scenario: Scenario, parts: readonly StudyPart[]): void {
    const outcome = this.#tools?.answers.outcomeOf(scenario, parts);
    if (outcome === undefined) return;
    if (!this.isOf(scenario)) this.#forget();
    this.#outcome = outcome;
    this.#of = scenario;
    this.#done = Math.max(this.#done, outcome.draws);
    this.#onoutcome(scenario, outcome);
  }

  /** What was found of another scenario besides its draws. */
  #forget(): void {
    this.#drivers = undefined;
    this.#details = undefined;
    this.#samples = undefined;
    this.#flips = undefined;
    this.#tornados = undefined;
  }

  /** The parts of a job; undefined where it is no longer wanted. */
  async #ask(
    kind: StudyJob['kind'],
    scenario: Scenario,
    turn: number,
  ): Promise<readonly StudyPart[] | undefined> {
    if (turn !== this.#turn) return undefined;
    const pool = this.#tools?.pool;
    if (pool === undefined) return undefined;
    const answer: Answer<StudyPart> = await pool.run({
      jobOf: (index, of) => ({ kind, scenario, index, of }),
      onpart: (parts, done) => {
        if (kind !== 'draws' || turn !== this.#turn) return;
        this.#done = Math.max(this.#done, done);
        // Half of the workers know half of the replicates; together they are a run of fewer draws.
        if (parts.length === pool.size) this.#show(scenario, parts);
      },
    });
    if (turn !== this.#turn || answer.kind === 'cancelled') return undefined;
    if (answer.kind === 'failed') throw new Error(answer.message);
    return answer.parts;
  }

  #keepDetails(parts: readonly StudyPart[]): void {
    for (const part of parts) {
      if (part.kind !== 'details') continue;
      this.#details = part.details ?? this.#details;
      this.#samples = part.samples ?? this.#samples;
      this.#flips = part.flips ?? this.#flips;
      this.#tornados = part.tornados ?? this.#tornados;
    }
  }
}
