/** Points for tests: a linear congruential generator and shifted Halton points, both in (0, 1). */

/** Numerical Recipes' quick generator (Press et al. 2007, 7.1). */
export function uniforms(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 4294967296;
  };
}

const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37];

function radicalInverse(index: number, base: number): number {
  let value = 0;
  let weight = 1 / base;
  for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
    value += (rest % base) * weight;
    weight /= base;
  }
  return value;
}

/** Halton points with one random shift a seed: point k, written to `out`. */
export function shiftedHalton(
  dimensions: number,
  seed: number,
): (k: number, out: number[]) => void {
  const next = uniforms(seed);
  for (let i = 0; i < 20; i += 1) next();
  const shifts = PRIMES.slice(0, dimensions).map(() => next());
  return (k, out) => {
    shifts.forEach((shift, d) => {
      out[d] = (radicalInverse(k + 1, PRIMES[d] ?? 2) + shift) % 1;
    });
  };
}

/** Student's t at 97.5 % with 15 degrees of freedom (printed tables). */
export const T15 = 2.131;
