import { describe, expect, it } from 'vitest';
import { meanWorkingShare, workingShare, type ServiceInput } from '$lib/engine/lifecycle/service';

const paid: ServiceInput = {
  startYear: 2,
  horizonYears: 8,
  slaShare: 0.95,
  failureRate: 0.1,
  lapseFromYear: undefined,
  darkFromYear: undefined,
  camerasOwned: true,
  cameraLifeYears: 10,
};

function rounded(input: ServiceInput): number[] {
  return workingShare(input).map((share) => Number(share.toFixed(6)));
}

describe('cameras at work', () => {
  it('are as many as maintenance promises, from the first service year on', () => {
    expect(workingShare(paid)).toEqual([0, 0, 0, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95]);
  });

  it('fall by the failure rate once nobody pays for their upkeep', () => {
    expect(rounded({ ...paid, lapseFromYear: 6 })).toEqual([
      0, 0, 0, 0.95, 0.95, 0.95, 0.855, 0.7695, 0.69255,
    ]);
  });

  it('come back with a refresh that the owner pays', () => {
    expect(rounded({ ...paid, lapseFromYear: 4, cameraLifeYears: 4 })).toEqual([
      0, 0, 0, 0.95, 0.855, 0.7695, 0.95, 0.855, 0.7695,
    ]);
  });

  it('fall with no refresh where they have passed to the state, which replaces only its own', () => {
    expect(
      rounded({ ...paid, lapseFromYear: 4, cameraLifeYears: 4, camerasOwned: false }).slice(4, 7),
    ).toEqual([0.855, 0.7695, 0.69255]);
  });

  it('are dark at once, refreshed or not, where they or their network were only lent', () => {
    expect(rounded({ ...paid, lapseFromYear: 5, darkFromYear: 6, cameraLifeYears: 4 })).toEqual([
      0, 0, 0, 0.95, 0.95, 0.855, 0, 0, 0,
    ]);
    expect(rounded({ ...paid, lapseFromYear: 6, darkFromYear: 6, camerasOwned: false })).toEqual([
      0, 0, 0, 0.95, 0.95, 0.95, 0, 0, 0,
    ]);
  });

  it('never come to be where service starts at the horizon', () => {
    expect(workingShare({ ...paid, horizonYears: 2 })).toEqual([0, 0, 0]);
    expect(meanWorkingShare([0, 0, 0], 2)).toBe(0);
  });

  it('are averaged over the service years alone', () => {
    expect(meanWorkingShare([0, 0, 0, 1, 0.5], 2)).toBe(0.75);
  });
});
