import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  constantUsd,
  discountFactor,
  growthFactor,
  presentValue,
  realIndex,
  toNominalUsd,
  type FlowKind,
  type PriceBasis,
} from '../../../../src/lib/engine/finance/constant-usd';

const KINDS: readonly FlowKind[] = [
  'foreign-indexed',
  'foreign-nominal',
  'local-indexed',
  'local-nominal',
];
const basis: PriceBasis = {
  foreignInflation: 0.02,
  localInflation: 0.25,
  realGrowth: 0.01,
  jumps: [{ atYear: 3, size: 0.5 }],
};

describe('the real exchange-rate index', () => {
  it('is 1 at signature and grows by the real depreciation', () => {
    expect(realIndex(0, 0.03)).toBe(1);
    expect(realIndex(2, 0.03)).toBeCloseTo(1.0609, 15);
    expect(realIndex(9, 0)).toBe(1);
  });

  it('jumps on the day of a shock and stays there', () => {
    const jumps = [
      { atYear: 1.5, size: 0.2 },
      { atYear: 3, size: -0.1 },
    ];
    expect(realIndex(1.49, 0, jumps)).toBe(1);
    expect(realIndex(1.5, 0, jumps)).toBeCloseTo(1.2, 15);
    expect(realIndex(1.5 - 1e-12, 0, jumps)).toBeCloseTo(1.2, 15);
    expect(realIndex(8, 0, jumps)).toBeCloseTo(1.08, 15);
  });
});

describe('constant USD', () => {
  it('leaves every kind of flow as it is at signature', () => {
    for (const kind of KINDS) expect(constantUsd(7, 0, kind, basis)).toBe(7);
  });

  it('moves each kind of flow by its own index', () => {
    const index = 1.01 ** 4 * 1.5;
    expect(constantUsd(100, 4, 'foreign-indexed', basis)).toBeCloseTo(100 * index, 10);
    expect(constantUsd(100, 4, 'foreign-nominal', basis)).toBeCloseTo(
      (100 * index) / 1.02 ** 4,
      10,
    );
    expect(constantUsd(100, 4, 'local-indexed', basis)).toBe(100);
    expect(constantUsd(100, 4, 'local-nominal', basis)).toBeCloseTo(100 / 1.25 ** 4, 10);
  });

  it('is the amount itself for a dollarised buyer without inflation', () => {
    const still: PriceBasis = { foreignInflation: 0, localInflation: 0, realGrowth: 0, jumps: [] };
    for (const kind of KINDS) expect(constantUsd(123.45, 7.5, kind, still)).toBe(123.45);
  });

  it('refuses a kind that it does not know', () => {
    expect(() => constantUsd(1, 1, 'barter' as FlowKind, basis)).toThrow('barter');
  });

  it('turns back into the nominal USD of a debt service', () => {
    const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    const date = fc.double({ min: 0, max: 40, noNaN: true });
    fc.assert(
      fc.property(amount, date, (nominal, t) => {
        const back = toNominalUsd(constantUsd(nominal, t, 'foreign-nominal', basis), t, basis);
        expect(Math.abs(back - nominal)).toBeLessThanOrEqual(1e-12 * Math.abs(nominal));
      }),
    );
  });
});

describe('present value', () => {
  it('discounts each flow from its own date', () => {
    const flows = [
      { atYears: 0, amount: -100 },
      { atYears: 0.5, amount: 11 },
      { atYears: 2, amount: 121 },
    ];
    expect(presentValue(flows, 0.1)).toBeCloseTo(11 / Math.sqrt(1.1), 12);
    expect(presentValue(flows, 0)).toBe(32);
    expect(presentValue([], 0.1)).toBe(0);
  });

  it('uses factors that are exactly 1 where nothing is discounted', () => {
    expect(discountFactor(0.086, 0)).toBe(1);
    expect(discountFactor(0, 15)).toBe(1);
    expect(discountFactor(0.25, 2)).toBeCloseTo(0.64, 15);
    expect(growthFactor(0.25, 2)).toBe(1.5625);
  });
});
