/** Whether two values of one input are the same to the bit. */
import type { ParameterValue } from '$lib/parameters/types';

export function sameValue(a: ParameterValue, b: ParameterValue): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return (
      a.length === b.length && a.every((part, index) => part === (b as readonly number[])[index])
    );
  }
  return a === b;
}
