import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exitCostAt, holdUpCeiling, type ExitInput } from '$lib/engine/dependency/exit-cost';
import type { Asset } from '$lib/engine/lifecycle/assets';

function asset(benchmarkUsd: number, lifeYears: number, ownedByState: boolean): Asset {
  return {
    benchmarkUsd,
    priceUsd: benchmarkUsd,
    ownedByState,
    installed: false,
    ageAtStart: 0,
    lifeYears,
    annualPriceTrend: 0,
    maintenanceRate: 0.1,
    localShare: 0.5,
  };
}

function offer(owned: boolean): ExitInput {
  return {
    cameras: asset(700, 7, owned),
    platform: asset(80, 8, owned),
    others: [asset(1_000, 20, owned), asset(100, 10, owned), asset(60, 6, owned)],
    startYear: 2,
    horizonYears: 15,
    autonomy: 0.25,
    interoperability: 0.7,
    integrationRate: 0.2,
    yearlyFeeUsd: owned ? 0 : 50,
    termEndYear: owned ? 2 : 8,
    penaltyRate: 0.2,
    camerasTransferYear: undefined,
  };
}

describe('the price of leaving', () => {
  it('is the platform and the cameras nobody else can drive, where the state owns everything', () => {
    // t = 5: platform 80·0.75·min(1, 10/8) = 60; cameras 0.3·min(700·4/7, 700) = 120; 20 % on both.
    const cost = exitCostAt(offer(true), 5);
    expect(cost.notOwned).toBe(0);
    expect(cost.platform).toBeCloseTo(60, 10);
    expect(cost.cameras).toBeCloseTo(120, 10);
    expect(cost.integration).toBeCloseTo(36, 10);
    expect(cost.penalty).toBe(0);
    expect(cost.total).toBeCloseTo(216, 10);
  });

  it('is everything anew where the state owns nothing, and the penalty on the rest of the term', () => {
    // t = 5, ten years left: 700 + 80 + 1000·½ + 100 + 60 = 1440; 20 %; 0.2·50·3 years.
    const cost = exitCostAt(offer(false), 5);
    expect(cost.notOwned).toBeCloseTo(1_440, 10);
    expect(cost.platform).toBe(0);
    expect(cost.cameras).toBe(0);
    expect(cost.integration).toBeCloseTo(288, 10);
    expect(cost.penalty).toBeCloseTo(30, 10);
    expect(cost.total).toBeCloseTo(1_758, 10);
  });

  it('counts only what the remaining years need', () => {
    // t = 12, three years left: 700·3/7 + 80·3/8 + 1000·3/20 + 100·3/10 + 60·3/6 = 540.
    expect(exitCostAt(offer(false), 12).notOwned).toBeCloseTo(540, 10);
    // Owned cameras are 3 years old again (refreshed at 9): left 700·4/7 > needed 700·3/7 = 300.
    expect(exitCostAt(offer(true), 12).cameras).toBeCloseTo(90, 10);
  });

  it('is nothing at the horizon', () => {
    expect(exitCostAt(offer(true), 15).total).toBe(0);
    expect(exitCostAt(offer(false), 15).total).toBe(0);
  });

  it('is nothing for open software on open cameras that the state owns', () => {
    expect(exitCostAt({ ...offer(true), autonomy: 1, interoperability: 1 }, 5).total).toBe(0);
  });

  it('charges no penalty past the horizon', () => {
    expect(exitCostAt({ ...offer(false), termEndYear: 40 }, 5).penalty).toBeCloseTo(100, 10);
    expect(exitCostAt(offer(false), 9).penalty).toBe(0);
  });

  it('spares what is left of cameras that have passed to the state, as far as others can drive them', () => {
    const lent = { ...offer(false), camerasTransferYear: 5 };
    expect(exitCostAt(lent, 4)).toEqual(exitCostAt(offer(false), 4));
    // t = 5: need 700, left 700·4/7 = 400, of which 70 % keep working.
    expect(exitCostAt(lent, 5).notOwned).toBeCloseTo(1_440 - 280, 10);
    const sealed = { ...lent, interoperability: 0 };
    expect(exitCostAt(sealed, 5).notOwned).toBeCloseTo(1_440, 10);
  });

  it('is never raised by owning one class more, in any year', () => {
    const part = fc.record({
      benchmarkUsd: fc.double({ min: 0, max: 1e9, noNaN: true }),
      lifeYears: fc.integer({ min: 1, max: 40 }),
      ownedByState: fc.boolean(),
      installed: fc.constant(false),
      ageAtStart: fc.constant(0),
      annualPriceTrend: fc.double({ min: -0.15, max: 0.1, noNaN: true }),
      priceUsd: fc.constant(0),
      maintenanceRate: fc.constant(0),
      localShare: fc.constant(0),
    });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const input: fc.Arbitrary<ExitInput> = fc.record({
      cameras: part,
      platform: part,
      others: fc.tuple(part, part, part),
      startYear: fc.integer({ min: 1, max: 5 }),
      horizonYears: fc.integer({ min: 6, max: 30 }),
      autonomy: share,
      interoperability: share,
      integrationRate: share,
      yearlyFeeUsd: fc.double({ min: 0, max: 1e8, noNaN: true }),
      termEndYear: fc.integer({ min: 2, max: 40 }),
      penaltyRate: share,
      camerasTransferYear: fc.option(fc.integer({ min: 2, max: 40 }), { nil: undefined }),
    });
    const own = (a: Asset): Asset => ({ ...a, ownedByState: true });
    fc.assert(
      fc.property(input, (given) => {
        const withMore: readonly ExitInput[] = [
          { ...given, cameras: own(given.cameras) },
          { ...given, platform: own(given.platform) },
          ...given.others.map((_, at) => ({
            ...given,
            others: given.others.map((other, index) => (index === at ? own(other) : other)),
          })),
        ];
        for (let t = given.startYear; t <= given.horizonYears; t += 1) {
          const before = exitCostAt(given, t).total;
          for (const more of withMore) {
            expect(exitCostAt(more, t).total).toBeLessThanOrEqual(before * (1 + 1e-12) + 1e-6);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the sum of its parts', () => {
    for (const owned of [true, false]) {
      for (let t = 2; t <= 15; t += 1) {
        const { total, ...parts } = exitCostAt(offer(owned), t);
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 9);
      }
    }
  });
});

describe('the hold-up ceiling', () => {
  it('is the mark-up that makes leaving as dear as staying', () => {
    expect(holdUpCeiling(216, 360, 10)).toEqual({ kind: 'ceiling', markup: 0.6 });
    expect(holdUpCeiling(0, 360, 10)).toEqual({ kind: 'ceiling', markup: 0 });
  });

  it('does not exist where nothing is left to hold up, and says why', () => {
    expect(holdUpCeiling(216, 0, 10)).toEqual({ kind: 'none', reason: 'nothing-vendor-only' });
    expect(holdUpCeiling(216, 5e-324, 10)).toEqual({ kind: 'none', reason: 'nothing-vendor-only' });
    expect(holdUpCeiling(216, 360, 0)).toEqual({ kind: 'none', reason: 'no-years-left' });
    expect(holdUpCeiling(0, 0, 0)).toEqual({ kind: 'none', reason: 'no-years-left' });
  });
});
