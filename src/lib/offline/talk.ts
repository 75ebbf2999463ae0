/** What page and service worker tell each other, one word a message. */

/** To the worker: the waiting build may take over. */
export const TAKE_OVER = 'take-over';
/** To the worker: the page stands and holds its lock, so that there is time to put things in order. */
export const SETTLED = 'settled';

/** To the page: a newer build waits or has taken over; from now on no network is needed. */
export type Said = 'update' | 'ready';

export function isSaid(data: unknown): data is Said {
  return data === 'update' || data === 'ready';
}
