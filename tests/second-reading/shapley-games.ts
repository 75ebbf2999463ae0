/** Random games for the Shapley value, the same on every machine. */
import { integer, streamOf } from './streams';

export interface Game {
  readonly players: number;
  /** v of each coalition, by bit mask; nobody together bring about something too, as a result does. */
  readonly worth: readonly number[];
}

/** Up to seven players, so that all orders can be walked through. */
export function randomGame(seed: number): Game {
  const next = streamOf(`shapley ${String(seed)}`);
  const players = integer(next, 1, 7);
  const scale = 10 ** integer(next, 0, 7);
  const worth = Array.from({ length: 2 ** players }, () =>
    Number((scale * (next() - 0.4)).toPrecision(6)),
  );
  return { players, worth };
}
