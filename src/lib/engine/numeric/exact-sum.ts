/**
 * Sums without rounding, so that the order in which values are added, and how they are split among those who
 * add, changes no bit of the result.
 *
 * The sum is held in base 2³² as 16 digits with units 2^(−192), 2^(−160), …, 2^288, each in a double. A value x
 * below the next digit's unit is cut at the units U of three digits by adding and taking away M = 1.5·2⁵²·U, which
 * rounds to a multiple of U,
 *
 *   q = (x + M) − M,   x − q exactly the rest,  |x − q| ≤ U/2
 *
 * and each part is added to its digit. A digit takes up to 2³² units a value and holds 2⁵³, so that digits are
 * carried over after every 2²⁰ values. Digits from −2³¹ to 2³¹ − 1 are unique, whence the sum is.
 *
 * Range: 2⁻¹³⁹ ≤ |x| < 2³⁰⁰ exactly, up to 2⁴⁰ values; smaller ones are rounded to multiples of 2⁻¹⁹², each for
 * itself; larger ones, infinite ones and what is not a number are left out and counted.
 *
 * Sources: R. Neal, Fast exact summation using small and large superaccumulators (2015); J. Demmel and H. D.
 * Nguyen, Parallel reproducible summation, IEEE Transactions on Computers 64 (2015), for cutting by M.
 */

const DIGITS = 16;
const WIDTH = 32;
/** ln₂ of the lowest unit. */
const LOWEST = -192;
const CARRY_EVERY = 2 ** 20;
const EXPONENT_BIAS = 1023;
/** Exponents (biased) from here on are left out. */
const TOO_LARGE = EXPONENT_BIAS + 300;

const UNITS = Float64Array.from({ length: DIGITS }, (_, k) => 2 ** (LOWEST + WIDTH * k));
const CUTS = UNITS.map((unit) => 1.5 * 2 ** 52 * unit);

/** Which half of a double holds its exponent: the second where the least byte comes first. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** What a sum holds, to be sent between threads or, as plain lists, written to a file. */
export interface SumData {
  /** Values added, and values left out. */
  readonly count: number;
  readonly leftOut: number;
  /** Multiples of the units, lowest first. */
  readonly digits: ArrayLike<number>;
}

export class ExactSum {
  #count: number;
  #leftOut: number;
  /** In units' worth: digit k is a multiple of UNITS[k]. */
  readonly #digits: Float64Array;
  /** Values added since digits were carried. */
  #uncarried = 0;

  /** Nothing, or a sum that goes on from what another held. */
  constructor(held?: SumData) {
    this.#count = held?.count ?? 0;
    this.#leftOut = held?.leftOut ?? 0;
    this.#digits = Float64Array.from(UNITS, (unit, k) => unit * (held?.digits[k] ?? 0));
  }

  /** How many values the sum is of. */
  get count(): number {
    return this.#count;
  }

  /** How many values were too large, infinite or not numbers. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /** Adds values[from] … values[to − 1], with no more memory however many they are. */
  add(values: Float64Array, from: number, to: number): void {
    const halves = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
    let at = from;
    while (at < to) {
      const end = Math.min(to, at + CARRY_EVERY - this.#uncarried);
      this.#uncarried += end - at;
      this.#addBlock(values, halves, at, end);
      at = end;
      if (this.#uncarried === CARRY_EVERY) this.#carry();
    }
  }

  #addBlock(values: Float64Array, halves: Uint32Array, from: number, to: number): void {
    const digits = this.#digits;
    let leftOut = 0;
    for (let at = from; at < to; at += 1) {
      const exponent = ((halves[2 * at + HIGH] ?? 0) >>> 20) & 0x7ff;
      if (exponent >= TOO_LARGE) {
        leftOut += 1;
        continue;
      }
      // The highest digit that the value has: its unit is at most |x|, the next one's above.
      const top = Math.max(2, (exponent - EXPONENT_BIAS - LOWEST) >> 5);
      const x = values[at] ?? 0;
      const cut = CUTS[top] ?? 0;
      const first = x + cut - cut;
      const rest = x - first;
      const secondCut = CUTS[top - 1] ?? 0;
      const second = rest + secondCut - secondCut;
      const thirdCut = CUTS[top - 2] ?? 0;
      digits[top] = (digits[top] ?? 0) + first;
      digits[top - 1] = (digits[top - 1] ?? 0) + second;
      digits[top - 2] = (digits[top - 2] ?? 0) + (rest - second + thirdCut - thirdCut);
    }
    this.#count += to - from - leftOut;
    this.#leftOut += leftOut;
  }

  /** Takes the values of another sum in. */
  merge(other: ExactSum): void {
    this.#carry();
    other.#carry();
    this.#count += other.#count;
    this.#leftOut += other.#leftOut;
    for (let k = 0; k < DIGITS; k += 1) {
      this.#digits[k] = (this.#digits[k] ?? 0) + (other.#digits[k] ?? 0);
    }
    this.#carry();
  }

  /** The sum, to within one unit in the last place of the double it is given as; 0 of no values. */
  value(): number {
    this.#carry();
    let sum = 0;
    for (const digit of this.#digits) sum += digit;
    return sum;
  }

  /** What the sum holds, in memory of its own. */
  data(): SumData {
    this.#carry();
    const digits = this.#digits.map((digit, k) => digit / (UNITS[k] ?? 1));
    return { count: this.#count, leftOut: this.#leftOut, digits };
  }

  /** Brings every digit but the highest to −2³¹ … 2³¹ − 1 units. */
  #carry(): void {
    this.#uncarried = 0;
    const digits = this.#digits;
    for (let k = 0; k + 1 < DIGITS; k += 1) {
      const next = UNITS[k + 1] ?? 0;
      const carried = Math.floor((digits[k] ?? 0) / next + 0.5) * next;
      digits[k] = (digits[k] ?? 0) - carried;
      digits[k + 1] = (digits[k + 1] ?? 0) + carried;
    }
  }
}
