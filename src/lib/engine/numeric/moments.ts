/**
 * Mean and variance of values that are added in any order by any number of hands, bit for bit the same.
 *
 *   d = x − pivot;   mean = pivot + Σd / n;   variance = (Σd² − (Σd)²/n) / (n − 1)
 *
 * with exact sums (`exact-sum`) of d and d², each rounded once as a double. The nearer the pivot lies to the mean,
 * the fewer digits the difference loses: their relative loss is 2⁻⁵³·(1 + (mean − pivot)²/variance). All that are
 * to be merged share one pivot; the result for a base case is a good one.
 *
 * Source: T. Chan, G. Golub and R. LeVeque, Algorithms for computing the sample variance, The American
 * Statistician 37 (1983), for shifted data.
 */
import { ExactSum, type SumData } from './exact-sum';

/** Its square is the first that an exact sum leaves out. */
const LARGEST = 2 ** 150;

const BLOCK = 1024;
const differences = new Float64Array(BLOCK);
const squares = new Float64Array(BLOCK);

/** What moments hold, to be sent between threads. */
export interface MomentsData {
  readonly pivot: number;
  readonly sum: SumData;
  readonly squares: SumData;
}

export class Moments {
  readonly pivot: number;
  readonly #sum: ExactSum;
  readonly #squares: ExactSum;

  /** No values yet, about a finite pivot, or moments that go on from what others held. */
  constructor(start: number | MomentsData) {
    const held = typeof start === 'number' ? undefined : start;
    this.pivot = typeof start === 'number' ? start : start.pivot;
    this.#sum = new ExactSum(held?.sum);
    this.#squares = new ExactSum(held?.squares);
  }

  /** How many values were added. Values beyond 10⁴⁵, infinite ones and what is not a number are left out. */
  get count(): number {
    return this.#sum.count;
  }

  /** Adds values[from] … values[to − 1], with no more memory however many they are. */
  add(values: Float64Array, from: number, to: number): void {
    const { pivot } = this;
    for (let start = from; start < to; start += BLOCK) {
      const count = Math.min(BLOCK, to - start);
      let kept = 0;
      for (let k = 0; k < count; k += 1) {
        const d = (values[start + k] ?? 0) - pivot;
        // What is too large squared must be missing from both.
        if (!(Math.abs(d) < LARGEST)) continue;
        differences[kept] = d;
        squares[kept] = d * d;
        kept += 1;
      }
      this.#sum.add(differences, 0, kept);
      this.#squares.add(squares, 0, kept);
    }
  }

  /** Takes the values of others in; with another pivot it throws. */
  merge(other: Moments): void {
    if (other.pivot !== this.pivot) throw new RangeError('Moments about different pivots');
    this.#sum.merge(other.#sum);
    this.#squares.merge(other.#squares);
  }

  /** Undefined before the first value. */
  mean(): number | undefined {
    return this.count === 0 ? undefined : this.pivot + this.#sum.value() / this.count;
  }

  /** The sample variance; undefined before the second value. */
  variance(): number | undefined {
    const n = this.count;
    if (n < 2) return undefined;
    const sum = this.#sum.value();
    return Math.max(0, (this.#squares.value() - (sum / n) * sum) / (n - 1));
  }

  /** What the moments hold, in memory of its own. */
  data(): MomentsData {
    return { pivot: this.pivot, sum: this.#sum.data(), squares: this.#squares.data() };
  }
}
