import { describe, expect, it } from 'vitest';
import { herfindahl, localShare } from '$lib/engine/dependency/agency';
import {
  dependencyIndex,
  structuralProfile,
  type ProfileInput,
} from '$lib/engine/dependency/profile';

const input: ProfileInput = {
  physicalUsd: 20,
  physicalNotOwnedUsd: 5,
  platformOwned: true,
  autonomy: 0.25,
  runningUsd: 4,
  runningVendorOnlyUsd: 1,
  exitCostUsd: 6,
  benchmarkUsd: 24,
  foreignDebtServicePv: 15,
  totalCostPv: 40,
  annualExitHazard: 0.1,
  serviceYears: 2,
  localKnowledge: 0.3,
  dataHeldByBuyer: 1,
};

describe('the structural profile', () => {
  it('scores each kind of dependency from free to captive', () => {
    const profile = structuralProfile(input);
    expect(profile.assets).toBe(0.25);
    expect(profile.platform).toBe(0.75);
    expect(profile.maintenance).toBe(0.25);
    expect(profile.exit).toBe(0.25);
    expect(profile.debt).toBe(0.375);
    // 1 − 0.9² = 0.19.
    expect(profile.supply).toBeCloseTo(0.19, 14);
    expect(profile.knowledge).toBe(0.7);
    expect(profile.data).toBe(0);
  });

  it('counts a platform of the provider as captive, whatever its licence', () => {
    expect(structuralProfile({ ...input, platformOwned: false, autonomy: 1 }).platform).toBe(1);
  });

  it('stays between 0 and 1 where a part exceeds its whole or the whole is nothing', () => {
    const over = structuralProfile({ ...input, exitCostUsd: 30, foreignDebtServicePv: 50 });
    expect([over.exit, over.debt]).toEqual([1, 1]);
    const none = structuralProfile({
      ...input,
      physicalUsd: 0,
      physicalNotOwnedUsd: 0,
      runningUsd: 0,
      runningVendorOnlyUsd: 0,
      benchmarkUsd: 0,
      totalCostPv: 0,
    });
    expect([none.assets, none.maintenance, none.exit, none.debt]).toEqual([0, 0, 0, 0]);
    expect(structuralProfile({ ...input, totalCostPv: -1 }).debt).toBe(0);
    expect(structuralProfile({ ...input, annualExitHazard: 0 }).supply).toBeCloseTo(0, 15);
  });
});

describe('the dependency index', () => {
  it('is the weighted mean of the scores, out of a hundred', () => {
    expect(dependencyIndex([1, 0], [1, 1])).toBe(50);
    expect(dependencyIndex([1, 0], [3, 1])).toBe(75);
    expect(dependencyIndex([0.2, 0.4, 0.9], [1, 1, 0])).toBeCloseTo(30, 12);
    expect(dependencyIndex([1, 1, 1], [2, 5, 1])).toBe(100);
  });

  it('does not exist where nothing weighs', () => {
    expect(dependencyIndex([1, 0.5], [0, 0])).toBeUndefined();
    expect(dependencyIndex([], [])).toBeUndefined();
  });
});

describe('who acts', () => {
  it('is concentrated from 1/n to 1', () => {
    expect(herfindahl([0, 0, 1, 0])).toBe(1);
    expect(herfindahl([0.25, 0.25, 0.25, 0.25])).toBe(0.25);
    expect(herfindahl([0.5, 0.3, 0.2, 0])).toBeCloseTo(0.38, 14);
  });

  it('is local as far as the first actors go', () => {
    expect(localShare([0.2, 0.3, 0.5, 0], 2)).toBe(0.5);
    expect(localShare([0, 0, 1, 0], 2)).toBe(0);
  });
});
