/** Draws that are the same on every machine. */

/** A stream of draws in [0, 1), the same for the same name: FNV-1a for the seed, mulberry32 from there. */
export type Stream = () => number;

export function streamOf(name: string): Stream {
  let state = 0x811c9dc5;
  for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function integer(next: Stream, min: number, max: number): number {
  return min + Math.floor(next() * (max - min + 1));
}

export function pick<T>(next: Stream, from: readonly T[]): T {
  const chosen = from[integer(next, 0, from.length - 1)];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
}
