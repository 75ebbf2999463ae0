import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageAt,
  benchmarkAt,
  refreshYears,
  remainingNeed,
  undepreciatedValue,
  type Asset,
} from '$lib/engine/lifecycle/assets';

/** The same class with another life. */
const lasting = (lifeYears: number): Asset => ({ ...camera, lifeYears });

const camera: Asset = {
  benchmarkUsd: 700,
  priceUsd: 770,
  ownedByState: true,
  installed: false,
  ageAtStart: 0,
  lifeYears: 7,
  annualPriceTrend: 0,
  maintenanceRate: 0.07,
  localShare: 0.3,
};

describe('an asset class over time', () => {
  it('has the price of its day', () => {
    expect(benchmarkAt(camera, 9)).toBe(700);
    expect(benchmarkAt({ ...camera, annualPriceTrend: -0.05 }, 2)).toBeCloseTo(631.75, 10);
    expect(benchmarkAt({ ...camera, annualPriceTrend: 0.1 }, 0)).toBe(700);
  });

  it('is replaced at the end of each life, but not at the horizon', () => {
    expect(refreshYears(lasting(7), 2, 15)).toEqual([9]);
    expect(refreshYears(lasting(7), 2, 17)).toEqual([9, 16]);
    expect(refreshYears(lasting(7), 2, 16)).toEqual([9]);
    expect(refreshYears(lasting(7), 2, 9)).toEqual([]);
    expect(refreshYears(lasting(1), 2, 5)).toEqual([3, 4]);
    expect(refreshYears(lasting(40), 2, 15)).toEqual([]);
  });

  it('ages from the start of service and begins anew at each replacement', () => {
    const age = (t: number) => ageAt(lasting(7), 2, 16, t);
    expect([0, 1, 2, 3, 8, 9, 10, 15].map(age)).toEqual([0, 0, 0, 1, 6, 0, 1, 6]);
  });

  it('is worn out at the horizon where its life ends there, since nothing is replaced any more', () => {
    expect(ageAt(lasting(7), 2, 16, 16)).toBe(7);
    expect(ageAt(lasting(7), 2, 9, 9)).toBe(7);
    expect(ageAt(lasting(13), 2, 15, 15)).toBe(13);
    expect(ageAt(lasting(7), 2, 15, 15)).toBe(6);
    // Service that starts at the horizon has not aged.
    expect(ageAt(lasting(7), 2, 2, 2)).toBe(0);
  });

  it('is worth what is left of its life, in a straight line', () => {
    const value = (t: number, horizon = 15) => undepreciatedValue(camera, 2, horizon, t);
    expect(value(2)).toBe(700);
    expect(value(3)).toBeCloseTo(600, 10);
    expect(value(8)).toBeCloseTo(100, 10);
    expect(value(9)).toBe(700);
    expect(value(15)).toBeCloseTo(100, 10);
    expect(value(16, 16)).toBe(0);
    expect(undepreciatedValue({ ...camera, annualPriceTrend: -0.1 }, 2, 15, 3)).toBeCloseTo(
      700 * 0.729 * (6 / 7),
      10,
    );
  });

  it('that stands already is replaced as much sooner as it is older, and in the first year where overdue', () => {
    const old = { ...camera, installed: true, ageAtStart: 5 };
    expect(refreshYears(old, 0, 10)).toEqual([2, 9]);
    expect([0, 1, 2, 3, 9, 10].map((t) => ageAt(old, 0, 10, t))).toEqual([5, 6, 0, 1, 0, 1]);
    expect(undepreciatedValue(old, 0, 10, 1)).toBeCloseTo(100, 10);
    const overdue = { ...old, ageAtStart: 12 };
    expect(refreshYears(overdue, 0, 10)).toEqual([1, 8]);
    expect([0, 1, 2].map((t) => ageAt(overdue, 0, 10, t))).toEqual([6, 0, 1]);
  });

  it('is worth only the share that was paid for when it was last due', () => {
    expect(undepreciatedValue(camera, 2, 15, 10, 0.4)).toBeCloseTo(0.4 * 600, 10);
  });

  it('is needed for the years that remain, at most once in full', () => {
    expect(remainingNeed(7, 15, 8)).toBe(1);
    expect(remainingNeed(7, 15, 2)).toBe(1);
    expect(remainingNeed(7, 15, 11)).toBeCloseTo(4 / 7, 12);
    expect(remainingNeed(7, 15, 15)).toBe(0);
    expect(remainingNeed(7, 15, 20)).toBe(0);
  });

  it('keeps age, worth and need within bounds for any life and horizon', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 30 }),
        fc.nat({ max: 60 }),
        (life, start, years, t) => {
          const horizon = start + years;
          const age = ageAt(lasting(life), start, horizon, t);
          expect(age).toBeGreaterThanOrEqual(0);
          expect(age).toBeLessThanOrEqual(life);
          expect(refreshYears(lasting(life), start, horizon)).toHaveLength(
            Math.ceil(years / life) - 1,
          );
          expect(remainingNeed(life, horizon, t)).toBeLessThanOrEqual(1);
          const worth = undepreciatedValue(lasting(life), start, horizon, t);
          expect(worth).toBeGreaterThanOrEqual(0);
          expect(worth).toBeLessThanOrEqual(700);
        },
      ),
    );
  });
});
