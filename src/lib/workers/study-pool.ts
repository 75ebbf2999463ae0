/** The pool of study workers as the browser has it. */
import type { StudyPart } from '$lib/model/study/jobs';
import { WorkerPool, type WorkerLike } from './pool';
import workerUrl from './study.worker?worker&url';

/** More than this help nothing: the draws fall into 16 replicates. */
const MOST_WORKERS = 8;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

/** The page's policy lets no string become a script's address but through here. */
function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  policy ??= types?.createPolicy('balanza-worker', { createScriptURL: (own) => own });
  return policy?.createScriptURL(url) ?? url;
}
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** As many workers as help, or fewer. */
export function studyPool(most = MOST_WORKERS): WorkerPool<StudyPart> {
  const cores = navigator.hardwareConcurrency;
  return new WorkerPool<StudyPart>(
    Math.min(most, Math.max(1, cores)),
    // A worker speaks the messages of its own module; the types cannot know.
    () => new Worker(trusted(workerUrl), { type: 'module' }) as unknown as WorkerLike,
  );
}
