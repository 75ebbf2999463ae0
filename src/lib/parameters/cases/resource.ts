/** What one case takes over from another stands on other ground there: the value stays, its source is said anew. */
import type { Sourced } from '../types';
import type { OptionOverrides } from './types';

/** The same values as assumptions of this case: `refs` first, then what the values rested on. */
export function takenOver(offer: OptionOverrides, refs: string): OptionOverrides {
  const anew = (sourced: Sourced<unknown>): Sourced<unknown> => ({
    ...sourced,
    grade: 'assumption',
    refs: [...new Set([...refs.split(' '), ...sourced.refs])],
  });
  const entries = Object.entries(offer).map(([id, sourced]) => [id, anew(sourced)] as const);
  // Keys and values are those of `offer`.
  return Object.fromEntries(entries);
}
