import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  constantUsd,
  constantAt,
  discountFactor,
  nominalAt,
  toNominalUsd,
  type FlowKind,
  type PriceBasis,
} from '$lib/engine/finance/constant-usd';
import { FactorTable } from '$lib/engine/finance/dated-factors';

const basis: PriceBasis = {
  foreignInflation: 0.02,
  localInflation: 0.25,
  realGrowth: 0.01,
  jumps: [{ atYear: 3, size: 0.5 }],
};
const KINDS: readonly FlowKind[] = [
  'foreign-indexed',
  'foreign-nominal',
  'local-indexed',
  'local-nominal',
];

describe('the table of factors', () => {
  it('gives every date what its own formulas give, to the last bit, in whatever order it is asked', () => {
    const date = fc.oneof(
      fc.integer({ min: -3, max: 40 }),
      fc.nat({ max: 160 }).map((k) => k / 4),
      fc.double({ min: 0, max: 40, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 30 }), (dates) => {
        const table = new FactorTable(basis, 0.086);
        for (const t of [...dates, ...dates.toReversed()]) {
          const factors = table.at(t);
          expect(factors.discount).toBe(discountFactor(0.086, t));
          for (const kind of KINDS) {
            expect(constantAt(7.5, kind, factors)).toBe(constantUsd(7.5, t, kind, basis));
          }
          expect(nominalAt(7.5, factors)).toBe(toNominalUsd(7.5, t, basis));
        }
      }),
    );
  });

  it('works a date out once', () => {
    const table = new FactorTable(basis, 0.1);
    for (const t of [0, 5, 1, 0.5, -1]) expect(table.at(t)).toBe(table.at(t));
  });
});
