import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactSum, type SumData } from '$lib/engine/numeric/exact-sum';

function sumOf(values: readonly number[]): ExactSum {
  const sum = new ExactSum();
  sum.add(Float64Array.from(values), 0, values.length);
  return sum;
}

const plain = (sum: ExactSum) => {
  const { count, leftOut, digits } = sum.data();
  return { count, leftOut, digits: Array.from(digits) };
};

/** The exact sum of doubles in units of 2^-1074, by big integers. */
function slowSum(values: readonly number[]): bigint {
  const word = new DataView(new ArrayBuffer(8));
  return values.reduce((sum, x) => {
    word.setFloat64(0, x);
    const bits = word.getBigUint64(0);
    const exponent = (bits >> 52n) & 0x7ffn;
    const fraction = bits & ((1n << 52n) - 1n);
    const size = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
    return x < 0 ? sum - size : sum + size;
  }, 0n);
}

/** What a sum holds, in the same units. */
function heldBy({ digits }: SumData): bigint {
  let sum = 0n;
  for (let k = 0; k < digits.length; k += 1) {
    sum += BigInt(digits[k] ?? 0) << BigInt(1074 - 192 + 32 * k);
  }
  return sum;
}

const exactly = (x: number) => x === 0 || Math.abs(x) >= 2 ** -139;
const amount = fc.oneof(
  fc.double({ min: -1e18, max: 1e18, noNaN: true }).filter(exactly),
  fc.double({ min: -1, max: 1, noNaN: true }).filter(exactly),
  fc.double({ min: -1e90, max: 1e90, noNaN: true }).filter(exactly),
);

describe('ExactSum', () => {
  it('loses nothing: against big integers', () => {
    fc.assert(
      fc.property(fc.array(amount), (values) => {
        expect(heldBy(sumOf(values).data())).toBe(slowSum(values));
      }),
      { numRuns: 300 },
    );
  });

  it('adds what doubles alone cannot', () => {
    expect(sumOf([1e18, 1, -1e18]).value()).toBe(1);
    expect(sumOf([1e80, 1e-20, -1e80]).value()).toBe(1e-20);
    expect(sumOf(Array<number>(10).fill(0.1)).value()).toBe(1);
    expect(sumOf([]).value()).toBe(0);
    expect(sumOf([-0]).value()).toBe(0);
  });

  it('is given as a double within one unit in its last place', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 })), (values) => {
        const exact = values.reduce((sum, x) => sum + BigInt(x), 0n);
        const got = sumOf(values).value();
        const miss = Number(BigInt(got) - exact);
        expect(Math.abs(miss)).toBeLessThanOrEqual(Number.EPSILON * Math.abs(got));
      }),
    );
  });

  it('is the same bit for bit in any order and in any parts', () => {
    fc.assert(
      fc.property(fc.array(fc.array(amount), { maxLength: 5 }), (parts) => {
        const whole = sumOf(parts.flat());
        const turned = sumOf([...parts.flat()].reverse());
        const merged = new ExactSum();
        for (const part of [...parts].reverse()) merged.merge(sumOf(part));
        expect(plain(turned)).toEqual(plain(whole));
        expect(plain(merged)).toEqual(plain(whole));
        expect(merged.value()).toBe(whole.value());
      }),
    );
  });

  it('has unique digits: from −2³¹ to 2³¹ − 1', () => {
    fc.assert(
      fc.property(fc.array(amount), (values) => {
        for (const digit of plain(sumOf(values)).digits) {
          expect(digit).toBeGreaterThanOrEqual(-(2 ** 31));
          expect(digit).toBeLessThan(2 ** 31);
        }
      }),
    );
    // Half of the next unit is carried: 2³¹ = 2³² − 2³¹.
    const { digits } = plain(sumOf([2 ** (31 - 192 + 160)]));
    expect(digits.slice(5, 7)).toEqual([-(2 ** 31), 1]);
  });

  it('leaves out what is too large, infinite or not a number, and counts it', () => {
    const sum = sumOf([1, NaN, Infinity, -Infinity, 2 ** 300, -(2 ** 300), 2]);
    expect([sum.count, sum.leftOut, sum.value()]).toEqual([2, 5, 3]);
    const largest = 2 ** 300 * (1 - Number.EPSILON / 2);
    expect(heldBy(sumOf([largest, 1]).data())).toBe(slowSum([largest, 1]));
  });

  it('rounds what is too small to multiples of 2^-192, each for itself', () => {
    const unit = 2 ** -192;
    expect(sumOf([0.75 * unit]).value()).toBe(unit);
    expect(sumOf([0.25 * unit, 0.25 * unit]).value()).toBe(0);
    expect(sumOf([-1.25 * unit, 5e-324]).value()).toBe(-unit);
    expect(heldBy(sumOf([2 ** -139 * (2 - Number.EPSILON)]).data())).toBe(
      slowSum([2 ** -139 * (2 - Number.EPSILON)]),
    );
  });

  it('carries in time: three million of the largest and of odd values', () => {
    const block = new Float64Array(1 << 20);
    for (let k = 0; k < block.length; k += 1) block[k] = 2 ** 31.999 + k;
    const sum = new ExactSum();
    sum.add(block, 0, 5);
    for (let times = 0; times < 3; times += 1) sum.add(block, 0, block.length);
    let exact = slowSum([...block.subarray(0, 5)]);
    exact += 3n * slowSum(Array.from(block));
    expect(heldBy(sum.data())).toBe(exact);
    expect(sum.count).toBe(3 * 2 ** 20 + 5);
  });

  it('adds the part of an array that it is told to, of a view too', () => {
    const sum = new ExactSum();
    sum.add(Float64Array.of(90, 1, 2, 90).subarray(1), 0, 2);
    sum.add(Float64Array.of(90, 3, 90), 1, 2);
    sum.add(Float64Array.of(90), 1, 1);
    expect([sum.count, sum.value()]).toEqual([3, 6]);
  });

  it('goes on from what another held, sent between threads or written as text', () => {
    const first = sumOf([1e18, 0.1, NaN]);
    const text = JSON.stringify(plain(first));
    for (const held of [structuredClone(first.data()), JSON.parse(text) as SumData]) {
      const sum = new ExactSum(held);
      sum.add(Float64Array.of(-1e18), 0, 1);
      expect(plain(sum)).toEqual(plain(sumOf([1e18, 0.1, NaN, -1e18])));
    }
    expect(first.count).toBe(2);
  });

  it('leaves the other sum as it was, and merged with itself is doubled', () => {
    const sum = sumOf([1, NaN]);
    const other = sumOf([2]);
    sum.merge(other);
    sum.merge(sum);
    expect([sum.value(), sum.count, sum.leftOut]).toEqual([6, 4, 2]);
    expect([other.value(), other.count]).toEqual([2, 1]);
  });
});
