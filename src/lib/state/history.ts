/** Undo and redo by snapshots: scenarios are immutable, so a snapshot costs one pointer. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** Edits with the same key in quick succession (a dragged slider) count as one. */
  readonly lastKey: string | undefined;
  readonly lastAt: number;
}

const MAX_STEPS = 200;
const MERGE_WITHIN_MS = 1_000;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], lastKey: undefined, lastAt: 0 };
}

export function push<T>(history: History<T>, next: T, key: string, atMs: number): History<T> {
  if (next === history.present) return history;
  const merges =
    history.lastKey === key && atMs - history.lastAt < MERGE_WITHIN_MS && history.past.length > 0;
  return {
    past: merges ? history.past : [...history.past, history.present].slice(-MAX_STEPS),
    present: next,
    future: [],
    lastKey: key,
    lastAt: atMs,
  };
}

export function undo<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
    lastKey: undefined,
    lastAt: 0,
  };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return {
    past: [...history.past, history.present],
    present: next,
    future,
    lastKey: undefined,
    lastAt: 0,
  };
}
