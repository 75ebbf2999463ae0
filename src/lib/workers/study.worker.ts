/**
 * A worker of the study pool: it takes one job at a time, looks between two steps whether it still is wanted,
 * and tells how far it has come.
 */
import { loadCases } from '$lib/parameters/cases';
import { runJob, type Step } from '$lib/model/study/jobs';
import type { FromWorker, ToWorker } from './messages';

/** What has been found is told early at first and then ever more seldom, since it changes ever less. */
const FIRST_PART_MS = 30;
const PART_EVERY_MS = 150;
const PART_AT_LEAST_EVERY_MS = 1000;
/** What is nearly done is not shown on the way: the picture would cost more than it brings. */
const SOON_MS = 60;
/** How long it computes before it looks at its messages. */
const SLICE_MS = 8;

const scope = globalThis as unknown as {
  postMessage(message: FromWorker): void;
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
};

let wanted = 0;
/** When the page last had shown what it was told; undefined while it has not yet. */
let shown: number | undefined;

/** A function, since messages that come in while it waits change the answer behind the compiler's back. */
function isWanted(id: number): boolean {
  return wanted === id;
}

/** Lets messages in; a timer of 0 ms is held back to 4 ms after a few rounds, a message is not. */
const door = new MessageChannel();
function letIn(): Promise<void> {
  return new Promise((done) => {
    door.port1.onmessage = () => done();
    door.port2.postMessage(undefined);
  });
}

async function work(id: number, job: Extract<ToWorker, { kind: 'start' }>['job']): Promise<void> {
  if (job.scenario.case !== 'jujuy-2016') await loadCases();
  const steps = runJob(job);
  const start = performance.now();
  let slice = start;
  let rest = FIRST_PART_MS;
  shown = start;
  const isSoon = ({ done, all }: Step, now: number) =>
    ((now - start) * (all - done)) / done < SOON_MS;
  for (;;) {
    const step = steps.next();
    if (!isWanted(id)) return;
    if (step.done === true) {
      scope.postMessage({ kind: 'done', id, part: step.value });
      return;
    }
    const now = performance.now();
    if (now - slice < SLICE_MS) continue;
    const { value } = step;
    if (value !== undefined && shown !== undefined && now - shown >= rest && !isSoon(value, now)) {
      shown = undefined;
      rest = Math.min(PART_AT_LEAST_EVERY_MS, Math.max(PART_EVERY_MS, (now - start) / 2));
      scope.postMessage({ kind: 'progress', id, done: value.done, part: value.part() });
    }
    await letIn();
    if (!isWanted(id)) return;
    slice = performance.now();
  }
}

scope.onmessage = ({ data }) => {
  if (data.kind === 'cancel') {
    if (wanted === data.id) wanted = 0;
    return;
  }
  if (data.kind === 'shown') {
    if (wanted === data.id) shown = performance.now();
    return;
  }
  wanted = data.id;
  work(data.id, data.job).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    scope.postMessage({ kind: 'failed', id: data.id, message });
  });
};
