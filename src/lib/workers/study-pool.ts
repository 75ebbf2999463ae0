/** The pool of study workers as the browser has it. */
import type { StudyPart } from '$lib/model/study/jobs';
import { WorkerPool, type WorkerLike } from './pool';
import workerUrl from './study.worker?worker&url';
import { trustedUrl } from './trusted-url';

/** More than this help nothing: the draws fall into 16 replicates. */
const MOST_WORKERS = 8;

/** As many workers as help, or fewer. */
export function studyPool(most = MOST_WORKERS): WorkerPool<StudyPart> {
  const cores = navigator.hardwareConcurrency;
  return new WorkerPool<StudyPart>(
    Math.min(most, Math.max(1, cores)),
    // A worker speaks the messages of its own module; the types cannot know.
    () => new Worker(trustedUrl(workerUrl), { type: 'module' }) as unknown as WorkerLike,
  );
}
