/**
 * base^exponent, the same to the last bit wherever it is worked out.
 *
 *   b^(n + f) = b^n · b^f,  n whole, 0 ≤ f < 1;  b^n by squaring;  b^½ = √b;  else b^f = exp(f · ln b)
 *
 * `Math.pow` is left to each engine, and engines differ in its last bit: Node 20 and Node 24 do, so that a figure
 * worked out again years later would not be the figure that was published. IEEE 754 fixes products and square roots.
 * Instalments fall on halves and quarters of a year; only other fractions (twelfths) need exp and ln, of which the
 * Nodes agree and other engines may not, by a unit in the last place.
 */

/** b^n for whole n ≥ 0, by squaring (Knuth, The Art of Computer Programming, vol. 2, 4.6.3, algorithm A). */
function wholePower(base: number, n: number): number {
  let result = 1;
  let square = base;
  for (let rest = n; rest > 0;) {
    if (rest % 2 === 1) result *= square;
    rest = Math.floor(rest / 2);
    if (rest > 0) square *= square;
  }
  return result;
}

function partPower(base: number, part: number): number {
  switch (part) {
    case 0:
      return 1;
    case 0.5:
      return Math.sqrt(base);
    case 0.25:
      return Math.sqrt(Math.sqrt(base));
    case 0.75:
      return Math.sqrt(base) * Math.sqrt(Math.sqrt(base));
    default:
      return Math.exp(part * Math.log(base));
  }
}

/** For base ≥ 0 and any finite exponent; off by at most some units in the last place for exponents up to a hundred. */
export function power(base: number, exponent: number): number {
  const size = Math.abs(exponent);
  const whole = Math.floor(size);
  const result = wholePower(base, whole) * partPower(base, size - whole);
  return exponent < 0 ? 1 / result : result;
}
