/**
 * A sketch of a distribution in bounded memory: counts of values by the leading bits of their doubles.
 *
 *   bin of x = its sign, exponent and first 11 bits of mantissa: no wider than 2⁻¹¹ of any value in it
 *
 * Counts are whole numbers, so sketches of parts, merged in any order, are the sketch of the whole, bit for bit.
 * A quantile is that of type 7 (`quantiles`), with the values of a bin taken as spread evenly over it: each order
 * statistic, and so their interpolation, is off by less than the bin it lies in, 2⁻¹¹ of its size; where values lie
 * dense, far less. The least and the largest value are exact. Magnitudes below 2⁻¹⁰²² share bins of 2⁻¹⁰³³.
 *
 * Memory: 8 kB for each power of two (and sign) met, so 32 MB whatever is added and some 100 kB for amounts that
 * differ by a factor of 1000. A bin holds up to 2³² − 1 values. Adding takes some 3 ns a value.
 *
 * Sources: R. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996);
 * bins of constant relative width as in C. Masson, J. Rim and H. Lee, DDSketch, Proceedings of the VLDB
 * Endowment 12 (2019), here by the double's own logarithm.
 */

const MANTISSA_BITS = 11;
/** Bins of one power of two. */
const PAGE = 2 ** MANTISSA_BITS;
/** What the bits of a bin are shifted by in the upper half of a double. */
const SHIFT = 20 - MANTISSA_BITS;
/** The exponent of what is infinite or not a number. */
const NOT_FINITE = 2047;

const RECENT = 8;
const NO_PAGE = 2 ** 20;
const NO_COUNTS = new Uint32Array(0);

const word = new Float64Array(1);
const halves = new Uint32Array(word.buffer);
/** Which half of a double holds its sign: the second where the least byte comes first. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** What a sketch holds, to be sent between threads or, as plain lists, written to a file. */
export interface SketchData {
  /** ∞ and −∞ where there are no values. */
  readonly min: number;
  readonly max: number;
  /** Bins that hold values, in the order of these, and how many each holds. */
  readonly bins: ArrayLike<number>;
  readonly counts: ArrayLike<number>;
}

/** Bins that hold values, ascending, and how many values lie in each and in those before it. Never changed. */
interface Index {
  readonly bins: Int32Array;
  readonly sums: Float64Array;
}
const EMPTY: Index = { bins: new Int32Array(0), sums: new Float64Array(0) };

export class QuantileSketch {
  #min: number;
  #max: number;
  /** By page: a sign and exponent. Those of negative values are below nought. */
  readonly #pages = new Map<number, Uint32Array>();
  /** Pages used last, each at the place of its last three bits: values mostly keep to few. */
  readonly #recent = new Int32Array(RECENT).fill(NO_PAGE);
  readonly #recentCounts: Uint32Array[] = Array.from({ length: RECENT }, () => NO_COUNTS);
  /**
   * All that the sketch holds, as a list: worked out of the pages when asked for, until values are added. A sketch
   * that only was read, or took one other in, has this alone and no page.
   */
  #index: Index | undefined = EMPTY;

  /** An empty sketch, or one that goes on from what another held. */
  constructor(held?: SketchData) {
    this.#min = held?.min ?? Infinity;
    this.#max = held?.max ?? -Infinity;
    if (held !== undefined) this.#index = indexOf(held);
  }

  /** Exact; ∞ before the first value. */
  get min(): number {
    return this.#min;
  }

  /** Exact; −∞ before the first value. */
  get max(): number {
    return this.#max;
  }

  /** How many values the sketch holds. */
  get count(): number {
    const { sums } = this.#indexed();
    return sums[sums.length - 1] ?? 0;
  }

  /**
   * Adds values[from] … values[to − 1]; what is infinite or not a number is left out. Memory grows only where
   * a value is the first one of its sign and power of two.
   */
  add(values: Float64Array, from: number, to: number): void {
    this.#toPages();
    const parts = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
    let min = this.#min;
    let max = this.#max;
    const recent = this.#recent;
    const recentCounts = this.#recentCounts;
    for (let at = from; at < to; at += 1) {
      // −0 becomes 0, in bits too.
      const value = (values[at] ?? 0) + 0;
      const high = value === 0 ? 0 : (parts[2 * at + HIGH] ?? 0);
      const magnitude = (high & 0x7fffffff) >>> SHIFT;
      const exponent = magnitude >>> MANTISSA_BITS;
      if (exponent === NOT_FINITE) continue;
      if (value < min) min = value;
      if (value > max) max = value;
      const page = high >>> 31 === 1 ? -1 - exponent : exponent;
      const place = page & (RECENT - 1);
      const counts = recent[place] === page ? (recentCounts[place] ?? NO_COUNTS) : this.#open(page);
      // Within a page as among them, negative values run the other way.
      const step = page < 0 ? PAGE - 1 - (magnitude & (PAGE - 1)) : magnitude & (PAGE - 1);
      counts[step] = (counts[step] ?? 0) + 1;
    }
    this.#min = min;
    this.#max = max;
  }

  /** Takes the values of another sketch in. */
  merge(other: QuantileSketch): void {
    this.#min = Math.min(this.#min, other.#min);
    this.#max = Math.max(this.#max, other.#max);
    const theirs = other.#indexed();
    if (theirs.bins.length === 0) return;
    if (this.#index?.bins.length === 0) {
      this.#index = theirs;
      return;
    }
    this.#toPages();
    this.#take(theirs);
  }

  /**
   * The quantile of type 7, within 2⁻¹¹ of the larger of the two order statistics it lies between; undefined
   * before the first value and for p outside 0 to 1. After adding, the first call walks all pages.
   */
  quantile(p: number): number | undefined {
    const index = this.#indexed();
    const total = this.count;
    if (total === 0 || !(p >= 0 && p <= 1)) return undefined;
    const rank = (total - 1) * p;
    const place = Math.floor(rank);
    const below = this.#statistic(index, place, total);
    if (rank === place) return below;
    return below + (rank - place) * (this.#statistic(index, place + 1, total) - below);
  }

  /** What the sketch holds, in memory of its own. */
  data(): SketchData {
    const { bins, sums } = this.#indexed();
    const counts = new Uint32Array(sums.length);
    for (let k = 0; k < sums.length; k += 1) counts[k] = countAt(sums, k);
    return { min: this.#min, max: this.#max, bins: bins.slice(), counts };
  }

  /** Makes the pages be all that the sketch holds, so that they can be added to. */
  #toPages(): void {
    const index = this.#index;
    this.#index = undefined;
    if (index !== undefined && this.#pages.size === 0) this.#take(index);
  }

  #take({ bins, sums }: Index): void {
    let page = NO_PAGE;
    let counts: Uint32Array = NO_COUNTS;
    for (let k = 0; k < bins.length; k += 1) {
      const bin = bins[k] ?? 0;
      // Bins ascend, so that those of a page come together.
      if (Math.floor(bin / PAGE) !== page) {
        page = Math.floor(bin / PAGE);
        counts = this.#open(page);
      }
      const step = bin - page * PAGE;
      counts[step] = (counts[step] ?? 0) + countAt(sums, k);
    }
  }

  #open(page: number): Uint32Array {
    let counts = this.#pages.get(page);
    if (counts === undefined) {
      counts = new Uint32Array(PAGE);
      this.#pages.set(page, counts);
    }
    this.#recent[page & (RECENT - 1)] = page;
    this.#recentCounts[page & (RECENT - 1)] = counts;
    return counts;
  }

  #indexed(): Index {
    if (this.#index !== undefined) return this.#index;
    const pages = [...this.#pages].sort(([a], [b]) => a - b);
    let length = 0;
    for (const [, counts] of pages) {
      for (let step = 0; step < PAGE; step += 1) if (counts[step] !== 0) length += 1;
    }
    const bins = new Int32Array(length);
    const sums = new Float64Array(length);
    let sum = 0;
    let at = 0;
    for (const [page, counts] of pages) {
      for (let step = 0; step < PAGE; step += 1) {
        const count = counts[step] ?? 0;
        if (count === 0) continue;
        sum += count;
        bins[at] = page * PAGE + step;
        sums[at] = sum;
        at += 1;
      }
    }
    this.#index = { bins, sums };
    return this.#index;
  }

  /** The order statistic of a rank counted from 0, at the middle of its share of its bin. */
  #statistic({ bins, sums }: Index, rank: number, total: number): number {
    if (rank === 0) return this.#min;
    if (rank === total - 1) return this.#max;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) <= rank) low = middle + 1;
      else high = middle;
    }
    const before = low === 0 ? 0 : (sums[low - 1] ?? 0);
    const share = (rank - before + 0.5) / ((sums[low] ?? 0) - before);
    const value = valueIn(bins[low] ?? 0, share);
    return Math.min(this.#max, Math.max(this.#min, value));
  }
}

function countAt(sums: Float64Array, k: number): number {
  return (sums[k] ?? 0) - (k === 0 ? 0 : (sums[k - 1] ?? 0));
}

function indexOf({ bins, counts }: SketchData): Index {
  const sums = new Float64Array(counts.length);
  let sum = 0;
  for (let k = 0; k < counts.length; k += 1) {
    sum += counts[k] ?? 0;
    sums[k] = sum;
  }
  return { bins: new Int32Array(bins), sums };
}

/** The value a share of the way through a bin, from its lower end. */
function valueIn(bin: number, share: number): number {
  if (bin < 0) return -valueIn(-1 - bin, 1 - share);
  const start = edge(bin);
  // The last bin ends where doubles do; it is as wide as the one before.
  const width = bin + 1 < NOT_FINITE * PAGE ? edge(bin + 1) - start : start - edge(bin - 1);
  return start + width * share;
}

/** The least value of a bin of values from 0 up. */
function edge(bin: number): number {
  halves[HIGH] = bin << SHIFT;
  halves[1 - HIGH] = 0;
  return word[0] ?? 0;
}
