/** Replicates made apart, written down and put together are the run in one piece, bit for bit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '$lib/model/study/answers';
import { finish, runJob } from '$lib/model/study/jobs';
import {
  putTogether,
  readReplicate,
  replicateText,
  shardReplicates,
  tallyReplicate,
} from '$lib/model/study/shard';
import { pointsFor, Simulator } from '$lib/model/study/simulate';
import type { TallyData } from '$lib/model/study/study-tally';
import { summarise } from '$lib/model/study/summary';
import type { Scenario } from '$lib/scenario/types';
import { JUJUY } from '../../../support/builders';

const SCENARIO: Scenario = { ...JUJUY, uncertainty: { ...JUJUY.uncertainty, draws: 512 } };

/** A replicate as it comes back from a file. */
function throughText(simulator: Simulator, replicate: number, points: number): TallyData {
  const text = JSON.stringify(replicateText(tallyReplicate(simulator, replicate, points)));
  const data = readReplicate(JSON.parse(text), simulator);
  if (data === undefined) throw new Error('not read');
  return data;
}

describe('points of a replicate', () => {
  it.each([
    [256, 16, 16],
    [257, 16, 17],
    [1, 16, 1],
    [1000, 3, 334],
  ])('of %i draws in %i replicates are %i', (draws, replicates, points) => {
    expect(pointsFor(draws, replicates)).toBe(points);
  });
});

describe('replicates of a shard', () => {
  it('are neighbours, as many as the others have, give or take one', () => {
    const all = [0, 1, 2].map((index) => shardReplicates(index, 3, 16));
    expect(all).toEqual([
      [0, 1, 2, 3, 4],
      [5, 6, 7, 8, 9],
      [10, 11, 12, 13, 14, 15],
    ]);
    expect(shardReplicates(0, 1, 2)).toEqual([0, 1]);
  });

  it('are together all of them, each once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 60 }), (of, more) => {
        const replicates = of + more;
        const all = Array.from({ length: of }, (_, index) =>
          shardReplicates(index, of, replicates),
        );
        expect(all.flat()).toEqual(Array.from({ length: replicates }, (_, at) => at));
        expect(all.every((one) => one.length >= Math.floor(replicates / of))).toBe(true);
      }),
    );
  });
});

describe('a run put together', () => {
  it('is the page’s own, bit for bit, in whatever order its parts come', () => {
    const simulator = new Simulator(SCENARIO);
    const replicates = [7, 0, 15, 3, 1, 2, 4, 5, 6, 14, 13, 12, 11, 10, 9, 8];
    const parts = new Map(
      replicates.map((replicate) => [replicate, throughText(simulator, replicate, 32)]),
    );
    const whole = putTogether(simulator, 16, parts);
    const job = { kind: 'draws', scenario: SCENARIO, index: 0, of: 1 } as const;
    const part = finish(runJob(job));
    expect(summarise(SCENARIO, whole)).toEqual(outcomeOf(SCENARIO, [part]));
    if (part.kind !== 'draws') throw new Error('no draws');
    expect(whole.data()).toEqual(part.tally);
  });

  it('takes blocks that do not fill up, and draws that are not mended', () => {
    const simulator = new Simulator(SCENARIO);
    const parts = new Map([0, 1].map((r) => [r, throughText(simulator, r, 130)] as const));
    const whole = putTogether(simulator, 2, parts);
    expect(Array.from(whole.outcome.held.counts)).toEqual([130, 130]);
    expect(summarise(SCENARIO, whole)?.draws).toBe(260);
    expect(summarise(SCENARIO, whole)?.mended).toBeGreaterThan(0);
  });

  it('numbers the draw of the largest regret through the run', () => {
    const simulator = new Simulator(SCENARIO);
    const part = tallyReplicate(simulator, 3, 64);
    const whole = putTogether(simulator, 5, new Map([[3, part]]));
    const { worst } = whole.outcome.held;
    expect(worst[0]).toBe(part.outcome.worst[0]);
    expect(worst[1]).toBe((part.outcome.worst[1] ?? 0) * 5 + 3);
  });

  it('holds nothing of a replicate that is missing', () => {
    const simulator = new Simulator(SCENARIO);
    const whole = putTogether(simulator, 4, new Map([[2, tallyReplicate(simulator, 2, 8)]]));
    expect(Array.from(whole.outcome.held.counts)).toEqual([0, 0, 8, 0]);
    expect(putTogether(simulator, 4, new Map()).outcome.held.worst[0]).toBe(-1);
  });
});

describe('a replicate read', () => {
  const simulator = new Simulator(SCENARIO);
  const text = replicateText(tallyReplicate(simulator, 0, 4));
  type Loose = Record<string, unknown>;
  const changed = (change: (value: Loose) => void): unknown => {
    const value = JSON.parse(JSON.stringify(text)) as Loose;
    change(value);
    return readReplicate(value, simulator);
  };
  const inside = (value: Loose, key: string) => value[key] as Loose;

  it('is what was written', () => {
    expect(changed(() => undefined)).toEqual(tallyReplicate(simulator, 0, 4));
  });

  it('has sketches without values, and without ends', () => {
    const none = replicateText(tallyReplicate(simulator, 0, 0));
    expect(none.sketches.total[0]).toEqual({ steps: [], counts: [] });
    const back = readReplicate(JSON.parse(JSON.stringify(none)), simulator);
    expect(back?.sketches.total[0]).toMatchObject({ min: Infinity, max: -Infinity });
  });

  it.each<readonly [string, (value: Loose) => void]>([
    ['draws missing', (value) => delete value['draws']],
    ['draws that are a word', (value) => (value['draws'] = '4')],
    ['a sum too few', (value) => (value['outcome'] as unknown[]).pop()],
    ['a sum too many', (value) => (value['worst'] as unknown[]).push(1)],
    ['no list', (value) => (value['ranks'] = 3)],
    ['null in a list', (value) => ((value['ranks'] as unknown[])[0] = null)],
    ['no counts', (value) => (value['counts'] = null)],
    ['a count missing', (value) => delete inside(value, 'counts')['dark']],
    ['sums of other offers', (value) => (inside(value, 'sums')['leads'] = [1])],
    ['a cloud cut off', (value) => (inside(value, 'cloud')['total'] = [])],
    ['sketches missing', (value) => (inside(value, 'sketches')['total'] = [])],
    [
      'a sketch without its least value',
      (value) => delete ((inside(value, 'sketches')['total'] as Loose[])[0] ?? {})['min'],
    ],
    [
      'bins without counts',
      (value) => (((inside(value, 'sketches')['total'] as Loose[])[0] ?? {})['counts'] = []),
    ],
    [
      'a bin that no double has',
      (value) =>
        ((((inside(value, 'sketches')['total'] as Loose[])[0] ?? {})['steps'] as number[])[0] =
          2 ** 22 + 1),
    ],
    [
      'fewer values than none in a bin',
      (value) =>
        ((((inside(value, 'sketches')['total'] as Loose[])[0] ?? {})['counts'] as number[])[0] =
          -1),
    ],
    [
      'half a bin',
      (value) =>
        ((((inside(value, 'sketches')['total'] as Loose[])[0] ?? {})['steps'] as number[])[0] =
          0.5),
    ],
  ])('is refused with %s', (_, change) => {
    expect(changed(change)).toBeUndefined();
  });

  it('is refused where it is nothing at all', () => {
    expect(readReplicate(undefined, simulator)).toBeUndefined();
    expect(readReplicate('text', simulator)).toBeUndefined();
  });
});
