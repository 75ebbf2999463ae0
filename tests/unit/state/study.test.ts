import { describe, expect, it } from 'vitest';
import { driversFrom, outcomeOf } from '$lib/model/study/answers';
import { finish, runJob } from '$lib/model/study/jobs';
import { samplingProblem } from '$lib/model/study/sampler';
import { preset } from '$lib/scenario/presets';
import { StudyRun } from '$lib/state/study.svelte';
import type { FromWorker, ToWorker } from '$lib/workers/messages';
import { WorkerPool, type WorkerLike } from '$lib/workers/pool';

const jujuy = preset('jujuy-2016');
const small = { ...jujuy, uncertainty: { ...jujuy.uncertainty, draws: 256 } };

/** A worker of this thread, which does its job when it is let. */
class Inline implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  #cancelled = 0;
  readonly #broken: boolean;

  constructor(broken: boolean) {
    this.#broken = broken;
  }

  postMessage(message: ToWorker): void {
    if (message.kind === 'shown') return;
    if (message.kind === 'cancel') {
      this.#cancelled = message.id;
      return;
    }
    const { id, job } = message;
    setTimeout(() => {
      if (this.#cancelled === id) return;
      const answer: FromWorker = this.#broken
        ? { kind: 'failed', id, message: 'no memory' }
        : { kind: 'done', id, part: finish(runJob(job)) };
      this.onmessage?.({ data: answer });
    });
  }

  terminate(): void {
    this.onmessage = null;
  }
}

function runner(broken = false) {
  let made = 0;
  const run = new StudyRun(() =>
    Promise.resolve({
      answers: { driversFrom, outcomeOf, samplingProblem },
      pool: new WorkerPool(2, () => {
        made += 1;
        return new Inline(broken);
      }),
    }),
  );
  return { run, made: () => made };
}

async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2000 && !condition(); turn += 1) {
    await new Promise((done) => setTimeout(done, 5));
  }
  expect(condition()).toBe(true);
}

describe('the study of a tab', { timeout: 30_000 }, () => {
  it('shows the draws, then, details and drivers', async () => {
    const { run } = runner();
    expect(run.status).toBe('idle');
    run.start(small);
    expect([run.status, run.wanted]).toEqual(['running', 256]);
    await until(() => run.status === 'done');
    expect(run.outcome?.draws).toBe(256);
    expect(run.of).toBe(small);
    expect(run.drivers?.length).toBe(5);
    expect(run.details?.worth.length).toBeGreaterThan(20);
    expect(run.samples?.draws).toBe(256);
    expect(run.flips?.inputs.length).toBeGreaterThan(50);
    expect(run.tornados?.length).toBe(5);
    expect(run.done).toBe(256);
  });

  it('is not started again for the scenario that it has, unless asked to', async () => {
    const { run } = runner();
    run.start(small);
    await until(() => run.status === 'done');
    const before = run.outcome;
    run.start(small);
    expect([run.status, run.outcome]).toEqual(['done', before]);
    // Nor for the same one as another object, such as a page has that is opened again.
    run.start(structuredClone(small));
    expect([run.status, run.isOf(structuredClone(small))]).toEqual(['done', true]);
    run.start(small, true);
    expect(run.status).toBe('running');
    await until(() => run.status === 'done');
    expect(run.outcome).toEqual(before);
  });

  it('drops what it was doing for another scenario', async () => {
    const { run } = runner();
    run.start(small);
    const other = { ...small, lens: 'even' };
    run.start(other);
    await until(() => run.status === 'done');
    expect(run.of).toBe(other);
  });

  it('stops when told to, and keeps what it has', async () => {
    const { run } = runner();
    run.start(small);
    await until(() => run.outcome !== undefined);
    run.cancel();
    expect(run.status).toBe('cancelled');
    await new Promise((done) => setTimeout(done, 50));
    expect([run.status, run.drivers]).toEqual(['cancelled', undefined]);
    expect(run.outcome).toBeDefined();
    run.cancel();
    expect(run.status).toBe('cancelled');
  });

  it('says why it failed, and can be tried again', async () => {
    const { run, made } = runner(true);
    run.start(small);
    await until(() => run.status === 'failed');
    expect(run.message).toBe('no memory');
    expect(run.outcome).toBeUndefined();
    run.start(small);
    await until(() => run.status === 'failed');
    expect(made()).toBe(4);
  });

  it('fails in words where nothing can be loaded', async () => {
    const run = new StudyRun(() => Promise.reject(new Error('offline')));
    run.start(small);
    await until(() => run.status === 'failed');
    expect(run.message).toBe('offline');
  });
});
