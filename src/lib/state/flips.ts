/**
 * Where each input changes who leads, worked out off the page: of eight offers it is seconds of sums. A newer
 * question takes the place of the one before.
 */
import type { Flips } from '$lib/model/study/results';
import type { Scenario } from '$lib/scenario/types';

async function onePool() {
  const { studyPool } = await import('$lib/workers/study-pool');
  return studyPool(1);
}

let pool: ReturnType<typeof onePool> | undefined;

/** Undefined where something newer was asked meanwhile; worked out in place where there are no workers. */
export async function flipsOf(scenario: Scenario): Promise<Flips | undefined> {
  try {
    const workers = await (pool ??= onePool());
    const answer = await workers.run({
      jobOf: (index, of) => ({ kind: 'flips', scenario, index, of }),
      onpart: () => undefined,
    });
    if (answer.kind === 'cancelled') return undefined;
    const [part] = answer.kind === 'done' ? answer.parts : [];
    if (part?.kind === 'flips') return part.flips;
  } catch {
    // No workers here: below.
  }
  const { findFlips } = await import('$lib/model/study/probe');
  return findFlips(scenario);
}
