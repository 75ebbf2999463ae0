/**
 * What the page and its workers say to each other. Every message bears the id of its request; an answer to a
 * request that is no longer waited for is dropped by who gets it.
 */
import type { StudyJob, StudyPart } from '$lib/model/study/jobs';

export type ToWorker =
  | { readonly kind: 'start'; readonly id: number; readonly job: StudyJob }
  | { readonly kind: 'cancel'; readonly id: number }
  /** What was told has been shown: the worker may tell more. Until then it goes on in silence. */
  | { readonly kind: 'shown'; readonly id: number };

export type FromWorker =
  | {
      readonly kind: 'progress';
      readonly id: number;
      readonly done: number;
      /** What has been found so far, now and then. */
      readonly part?: StudyPart | undefined;
    }
  | { readonly kind: 'done'; readonly id: number; readonly part: StudyPart }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
