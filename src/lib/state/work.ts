/** What a tab works on, and what it counts as changed against. */
import type { Scenario } from '$lib/scenario/types';

/** The entry of the library that the work came from or was saved to. */
export interface Origin {
  readonly id: string;
  readonly name: string;
  /** Of the entry, as this tab last saw it: a later one means that somebody else has saved meanwhile. */
  readonly revision: number;
}

/** Where a piece of work stands from: the last save, and the entry of the library that it belongs to. */
export interface Base {
  /** As last saved, be it to the library or a file, or as opened from a link; undefined before the first save. */
  readonly saved?: Scenario | undefined;
  readonly origin?: Origin | undefined;
}

export interface Work {
  readonly scenario: Scenario;
  readonly base: Base;
}
