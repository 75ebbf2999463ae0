import { describe, expect, it, vi } from 'vitest';
import type { StudyPart } from '$lib/model/study/jobs';
import { preset } from '$lib/scenario/presets';
import type { FromWorker, ToWorker } from '$lib/workers/messages';
import { WorkerPool, type WorkerLike } from '$lib/workers/pool';

/** A worker that says what the test makes it say. */
class Puppet implements WorkerLike {
  readonly heard: ToWorker[] = [];
  ended = false;
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;

  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(message: FromWorker): void {
    this.onmessage?.({ data: message });
  }
  get lastId(): number {
    return this.heard.at(-1)?.id ?? 0;
  }
}

const part = (name: string) => ({ kind: 'drivers', found: [], name }) as unknown as StudyPart;
const scenario = preset('jujuy-2016');

function poolOf(size: number) {
  const puppets: Puppet[] = [];
  const pool = new WorkerPool<StudyPart>(size, () => {
    const puppet = new Puppet();
    puppets.push(puppet);
    return puppet;
  });
  const seen: [number, number][] = [];
  const run = () =>
    pool.run({
      jobOf: (index, of) => ({ kind: 'draws', scenario, index, of }),
      onpart: (parts, done) => seen.push([parts.length, done]),
    });
  return { pool, puppets, seen, run };
}

describe('the pool of workers', () => {
  it('deals a request out to all of them and gathers their last parts in order', async () => {
    const { puppets, seen, run } = poolOf(2);
    const answer = run();
    expect(
      puppets.map(({ heard }) => heard.map((message) => message.kind === 'start' && message.job)),
    ).toMatchObject([[{ index: 0, of: 2 }], [{ index: 1, of: 2 }]]);
    const [one, two] = puppets;
    two?.say({ kind: 'progress', id: 1, done: 10, part: part('early') });
    one?.say({ kind: 'progress', id: 1, done: 5 });
    two?.say({ kind: 'done', id: 1, part: part('b') });
    one?.say({ kind: 'done', id: 1, part: part('a') });
    expect(await answer).toEqual({ kind: 'done', parts: [part('a'), part('b')] });
    expect(seen).toEqual([[1, 15]]);
  });

  it('shows a round once all at work have told, and only then lets them tell more', async () => {
    vi.useFakeTimers();
    const { puppets, seen, run } = poolOf(2);
    const answer = run();
    const [one, two] = puppets;
    const shown = () =>
      puppets.map(({ heard }) => heard.filter(({ kind }) => kind === 'shown').length);
    one?.say({ kind: 'progress', id: 1, done: 10, part: part('a1') });
    vi.runAllTimers();
    expect([seen, shown()]).toEqual([[], [0, 0]]);
    two?.say({ kind: 'progress', id: 1, done: 20, part: part('b1') });
    expect(seen).toEqual([[2, 30]]);
    vi.runAllTimers();
    expect(shown()).toEqual([1, 1]);
    // One that has told and then ends leaves the round to the other alone.
    two?.say({ kind: 'progress', id: 1, done: 40, part: part('b2') });
    two?.say({ kind: 'done', id: 1, part: part('b3') });
    expect(seen).toHaveLength(1);
    one?.say({ kind: 'progress', id: 1, done: 30, part: part('a2') });
    expect(seen).toEqual([
      [2, 30],
      [2, 70],
    ]);
    vi.runAllTimers();
    expect(shown()).toEqual([2, 1]);
    one?.say({ kind: 'done', id: 1, part: part('a3') });
    expect(await answer).toEqual({ kind: 'done', parts: [part('a3'), part('b3')] });
    vi.useRealTimers();
  });

  it('cancels what runs when something newer is asked, and drops its late answers', async () => {
    const { puppets, seen, run } = poolOf(1);
    const first = run();
    const second = run();
    expect(await first).toEqual({ kind: 'cancelled' });
    const [worker] = puppets;
    expect(worker?.heard.map(({ kind, id }) => [kind, id])).toEqual([
      ['start', 1],
      ['cancel', 1],
      ['start', 2],
    ]);
    worker?.say({ kind: 'progress', id: 1, done: 99, part: part('late') });
    worker?.say({ kind: 'done', id: 1, part: part('late') });
    expect(seen).toEqual([]);
    worker?.say({ kind: 'done', id: 2, part: part('new') });
    expect(await second).toEqual({ kind: 'done', parts: [part('new')] });
  });

  it('stops at once when told to, and has nothing to stop twice', async () => {
    const { pool, puppets, run } = poolOf(2);
    const answer = run();
    pool.cancel();
    pool.cancel();
    expect(await answer).toEqual({ kind: 'cancelled' });
    expect(puppets.map(({ heard }) => heard.length)).toEqual([2, 2]);
  });

  it('gives no half of an answer where a worker breaks, and starts afresh for the next', async () => {
    const { puppets, run } = poolOf(2);
    const broken = run();
    puppets[0]?.say({ kind: 'done', id: 1, part: part('a') });
    puppets[1]?.say({ kind: 'failed', id: 1, message: 'out of memory' });
    expect(await broken).toEqual({ kind: 'failed', message: 'out of memory' });
    expect(puppets.every(({ ended }) => ended)).toBe(true);
    const next = run();
    expect(puppets).toHaveLength(4);
    for (const puppet of puppets.slice(2)) puppet.say({ kind: 'done', id: 2, part: part('x') });
    expect((await next).kind).toBe('done');
  });

  it('fails where a worker cannot even be loaded', async () => {
    const { puppets, run } = poolOf(1);
    const answer = run();
    puppets[0]?.onerror?.({});
    expect((await answer).kind).toBe('failed');
  });

  it('ends its workers when closed', async () => {
    const { pool, puppets, run } = poolOf(1);
    const answer = run();
    pool.close();
    expect((await answer).kind).toBe('cancelled');
    expect(puppets[0]?.ended).toBe(true);
    expect(pool.size).toBe(1);
  });
});
