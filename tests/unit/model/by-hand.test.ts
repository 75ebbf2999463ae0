/**
 * The supplier bought up front, over ten years, reckoned line by line with plain arithmetic: nothing
 * below calls the engine but the last comparison.
 */
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../support/builders';

describe('the supplier bought up front, by hand', () => {
  const ENGINEERING = 24 / (21.23 * 1.08);
  const B = {
    cameras: 600 * 10_000 * ENGINEERING,
    network: (310 * 8_000 + 300 * 20_000 + 1_500_000) * ENGINEERING,
    centre: (24 * 25_000 + 900_000) * ENGINEERING,
    storage: 1_600_000 * ENGINEERING,
    platform: (600 * 250 + 2_000_000) * ENGINEERING,
  };
  const K = { ...B, cameras: B.cameras * 1.25, platform: B.platform * 1.25 };
  const price = K.cameras + K.network + K.centre + K.storage + K.platform;
  const TAX = 0.21;
  const pv = (constant: number, t: number) => constant / 1.086 ** t;
  const signed = (usd: number, t: number) => usd / 1.02 ** t;

  // 15 % at signature, the rest in two tranches; instalments are fixed in dollars, so they shrink.
  const half = (price * 0.85) / 2;
  const pricePv = price * 0.15 + pv(signed(half, 1), 1) + pv(signed(half, 2), 2);

  // Service starts in year 2. Cameras (7 years) at 9, storage (6) at 8; platform (8) would be at 10 = H.
  const refreshPv = pv(B.storage, 8) + pv(B.cameras, 9);

  // Support to year 4, then maintenance of years 5 … 10 on the contract price.
  const upkeep = {
    cameras: 0.072 * K.cameras,
    network: 0.03 * K.network,
    centre: 0.08 * K.centre,
    storage: 0.08 * K.storage,
    platform: 0.18 * K.platform,
  };
  const upkeepUsd =
    upkeep.cameras + upkeep.network + upkeep.centre + upkeep.storage + upkeep.platform;
  const lockedUsd = upkeep.platform + 0.3 * (upkeep.cameras + upkeep.storage);
  const v = lockedUsd / upkeepUsd;
  const fiveToTen = [5, 6, 7, 8, 9, 10];
  const factor = fiveToTen.reduce((sum, t) => sum + pv(1, t), 0);
  const upkeepPv = factor * (lockedUsd * 1.15 + (upkeepUsd - lockedUsd));

  // At 10: cameras 1 of 7 years used, network 8 of 20, centre 8 of 10, storage 2 of 6, platform 8 of 8.
  const residualPv = -pv(
    (B.cameras * 6) / 7 + (B.network * 12) / 20 + (B.centre * 2) / 10 + (B.storage * 4) / 6,
    10,
  );
  const taxPv = TAX * (pricePv + refreshPv + upkeepPv);

  // At the end of support, year 4, six years are left and the cameras are 2 of 7 years old.
  const platformNeed = (B.platform * 6) / 8;
  const camerasNeed = 0.3 * Math.min((B.cameras * 5) / 7, (B.cameras * 6) / 7);
  const exit = 1.2 * (platformNeed + camerasNeed);
  const vendorOnlyPvAtFour = lockedUsd * factor * 1.086 ** 4;

  const option = figuresOf('d', { case: { horizon: 10 } });
  const near = (actual: number, expected: number) => {
    expect(Math.abs(actual - expected)).toBeLessThan(1e-9 * Math.abs(expected));
  };

  it('has the price, and its present value', () => {
    near(option.priceUsd, price);
    near(option.components.price.presentValue, pricePv);
  });

  it('replaces storage and cameras once', () => {
    near(option.components.refresh.presentValue, refreshPv);
    expect(option.components.refresh.constantByYear.map((usd) => usd > 0)).toEqual(
      Array.from({ length: 11 }, (_, year) => year === 8 || year === 9),
    );
  });

  it('pays maintenance after support, with the mark-up on what only the vendor can do', () => {
    near(option.vendorOnlyShare, v);
    near(option.components.maintenance.presentValue, upkeepPv);
    near(option.renewal.markupPv, factor * lockedUsd * 0.15);
  });

  it('pays tax on all of it, and gets none back on what is left at the end', () => {
    near(option.components.tax.presentValue, taxPv);
    near(option.components.residual.presentValue, residualPv);
  });

  it('pays neither interest nor fees', () => {
    expect(option.components.interest.presentValue).toBe(0);
    expect(option.components.fees.presentValue).toBe(0);
    expect(option.loan).toBeUndefined();
  });

  it('comes to the same total', () => {
    near(option.totalPv, pricePv + refreshPv + upkeepPv + taxPv + residualPv);
    near(option.upfront, (1 + TAX) * (price * 0.15 + signed(half, 1) + signed(half, 2)));
  });

  it('costs the same to leave, and has the same hold-up ceiling', () => {
    expect(option.renewal.year).toBe(4);
    near(option.exitAtDecision.total, exit);
    expect(option.holdUp.kind).toBe('ceiling');
    if (option.holdUp.kind === 'ceiling') near(option.holdUp.markup, exit / vendorOnlyPvAtFour);
  });

  it('has the same profile', () => {
    expect(option.profile.assets).toBe(0);
    expect(option.profile.platform).toBe(1);
    near(option.profile.maintenance, v);
    near(option.profile.exit, exit / (24e6 / 1.08));
    expect(option.profile.debt).toBe(0);
    near(option.profile.supply, 1 - 0.995 ** 8);
    near(option.profile.knowledge, 0.7);
    expect(option.profile.data).toBe(0);
    near(
      option.dependencyIndex ?? NaN,
      (100 * (1 + v + exit / (24e6 / 1.08) + (1 - 0.995 ** 8) + 0.7)) / 8,
    );
  });
});
