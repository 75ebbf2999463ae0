/**
 * A sketch of a distribution in fixed memory: counts by the leading bits of the double.
 *
 *   key(x) = sign, exponent and the first 11 bits of the mantissa,  so a bin is at most 2^−11 of its values wide
 *
 * Counts are whole numbers, so sketches of parts, merged in any order, are that of the whole bit by bit. The
 * values of a bin are taken as spread evenly over it; a quantile is that of type 7 of the values so placed
 * (Hyndman and Fan 1996) and misses the exact one by less than a bin: relative 2^−11, where the draws are
 * dense far less. Least and largest values are kept exactly. Memory: 8 kB for every power of two that values
 * fall in. Adding costs some 4 ns a value.
 *
 * Source: relative-error bins as in C. Masson, J. Rim and H. Lee, DDSketch, Proceedings of the VLDB Endowment
 * 12 (2019), with the double's own logarithm.
 */
const MANTISSA_BITS = 11;
/** Bins of one power of two. */
const PAGE = 2 ** MANTISSA_BITS;
/** Exponents of doubles, and where the page of 0 and the smallest positive values lies. */
const EXPONENTS = 2048;

const word = new Float64Array(1);
const halves = new Uint32Array(word.buffer);
/** Which half of a double holds its sign: the second where the least byte comes first. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** What a sketch holds, to be sent between threads or written to a file. */
export interface SketchData {
  readonly min: number;
  readonly max: number;
  /** By rising page; pages of negative values are below nought. */
  readonly pages: readonly { readonly page: number; readonly counts: Uint32Array }[];
}

export class QuantileSketch {
  #min: number;
  #max: number;
  readonly #pages = new Map<number, Uint32Array>();
  /** The page looked up last: neighbours mostly share one. */
  #lastPage = NaN;
  #lastCounts: Uint32Array = new Uint32Array(0);

  constructor(held?: SketchData) {
    this.#min = held?.min ?? Infinity;
    this.#max = held?.max ?? -Infinity;
    for (const { page, counts } of held?.pages ?? []) this.#pages.set(page, counts.slice());
  }

  /** Exact; +∞ before the first value. */
  get min(): number {
    return this.#min;
  }

  /** Exact; −∞ before the first value. */
  get max(): number {
    return this.#max;
  }

  get count(): number {
    let sum = 0;
    for (const counts of this.#pages.values()) for (const count of counts) sum += count;
    return sum;
  }

  /** Adds values[from] … values[to − 1], all finite. O(to − from); allocates only for new pages. */
  add(values: Float64Array, from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const value = values[at] ?? 0;
      if (value < this.#min) this.#min = value;
      if (value > this.#max) this.#max = value;
      // −0 is 0.
      word[0] = value + 0;
      const high = halves[HIGH] ?? 0;
      const magnitude = (high & 0x7fffffff) >>> (20 - MANTISSA_BITS);
      const exponent = magnitude >>> MANTISSA_BITS;
      // A negative value's page lies below nought, the larger its magnitude the lower.
      const page = high >>> 31 === 1 ? -1 - exponent : exponent;
      const counts = page === this.#lastPage ? this.#lastCounts : this.#open(page);
      const bin = magnitude & (PAGE - 1);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
  }

  #open(page: number): Uint32Array {
    let counts = this.#pages.get(page);
    if (counts === undefined) {
      counts = new Uint32Array(PAGE);
      this.#pages.set(page, counts);
    }
    this.#lastPage = page;
    this.#lastCounts = counts;
    return counts;
  }

  /** Takes the values of another sketch in. */
  merge(other: QuantileSketch): void {
    this.#min = Math.min(this.#min, other.#min);
    this.#max = Math.max(this.#max, other.#max);
    for (const [page, theirs] of other.#pages) {
      const counts = this.#open(page);
      for (let bin = 0; bin < PAGE; bin += 1) counts[bin] = (counts[bin] ?? 0) + (theirs[bin] ?? 0);
    }
  }

  /** The quantile of type 7, p from 0 to 1; undefined before the first value. O(pages). */
  quantile(p: number): number | undefined {
    const total = this.count;
    if (total === 0) return undefined;
    const at = Math.min(1, Math.max(0, p)) * (total - 1);
    const below = Math.floor(at);
    const low = this.#valueAt(below, total);
    return at === below ? low : low + (this.#valueAt(below + 1, total) - low) * (at - below);
  }

  /** The value of a rank, counted from 0. */
  #valueAt(rank: number, total: number): number {
    // The ends are known exactly.
    if (rank <= 0) return this.#min;
    if (rank >= total - 1) return this.#max;
    let before = 0;
    for (const page of [...this.#pages.keys()].sort((a, b) => a - b)) {
      const counts = this.#pages.get(page) ?? new Uint32Array(0);
      for (let step = 0; step < PAGE; step += 1) {
        const bin = page < 0 ? PAGE - 1 - step : step;
        const count = counts[bin] ?? 0;
        if (rank < before + count) {
          const share = (rank - before + 0.5) / count;
          return Math.min(this.#max, Math.max(this.#min, valueIn(page, bin, share)));
        }
        before += count;
      }
    }
    return this.#max;
  }

  data(): SketchData {
    return {
      min: this.#min,
      max: this.#max,
      pages: [...this.#pages]
        .sort(([a], [b]) => a - b)
        .map(([page, counts]) => ({ page, counts: counts.slice() })),
    };
  }
}

/** The edge of a bin that is nearer to nought: the double whose other bits are nought. */
function edgeOf(exponent: number, bin: number): number {
  halves[1 - HIGH] = 0;
  halves[HIGH] = ((exponent % EXPONENTS) * PAGE + bin) << (20 - MANTISSA_BITS);
  return word[0] ?? 0;
}

/** The value a share of the way through a bin, from its lower end. */
function valueIn(page: number, bin: number, share: number): number {
  const exponent = page < 0 ? -1 - page : page;
  const near = edgeOf(exponent, bin);
  const far = bin + 1 < PAGE ? edgeOf(exponent, bin + 1) : edgeOf(exponent + 1, 0);
  return page < 0 ? -(far + (near - far) * share) : near + (far - near) * share;
}
