/** Short constructors for sourced values, so that a declaration reads as a table row. */
import type { Sourced } from './types';

type Range = readonly [low: number, high: number];

function sourced(grade: Sourced<never>['grade']) {
  return <T>(value: T, refs: string, range?: Range): Sourced<T> => ({
    value,
    grade,
    refs: refs.split(' '),
    ...(range === undefined ? {} : { low: range[0], high: range[1] }),
  });
}

/** Stated by the paper. */
export const fact = sourced('fact');
/** From a named source other than the paper. */
export const outside = sourced('outside');
/** Nobody's published figure: chosen here, with the reason in the register. */
export const assumed = sourced('assumption');
