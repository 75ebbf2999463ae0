/** Compares a figure with one that a source prints: the tolerance is the source's own last digit. */
import { expect } from 'vitest';

/** Rounding in binary may put an exact half on either side. */
const HALF_TIE = 1e-9;

/**
 * Equal to `printed` in every digit it shows. `decimals` is for sources that drop trailing zeros:
 * a register of four decimals that prints 28.06 means 28.0600.
 */
export function expectPrinted(
  actual: number | undefined,
  printed: string,
  decimals?: number,
): void {
  const shown = decimals ?? printed.split('.')[1]?.length ?? 0;
  const halfUnit = 0.5 * 10 ** -shown;
  const off = Math.abs((actual ?? NaN) - Number(printed));
  expect(off <= halfUnit * (1 + HALF_TIE), `${actual} should print as ${printed}`).toBe(true);
}
