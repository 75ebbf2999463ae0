import { describe, expect, it } from 'vitest';
import {
  failureRateOf,
  meanWorkingShare,
  workingCameraYearsPv,
  workingShare,
  type ServiceInput,
} from '$lib/engine/lifecycle/service';

/** Service from year 3 to 8; cameras replaced in `due`, with the share that is paid. */
function service(
  changes: Partial<ServiceInput> & { readonly due?: Readonly<Record<number, number>> } = {},
): number[] {
  const { due = {}, ...rest } = changes;
  const shares = workingShare({
    startYear: 2,
    horizonYears: 8,
    slaShare: 0.95,
    failureRate: 0.1,
    wearFactor: 2,
    upkeepPaid: () => 1,
    present: () => true,
    replaced: (year) => due[year],
    ...rest,
  });
  return shares.map((share) => Number(share.toFixed(6)));
}

const paidUntil = (last: number) => (year: number) => (year <= last ? 1 : 0);

describe('cameras at work', () => {
  it('are as many as maintenance promises, from the first service year on', () => {
    expect(service()).toEqual([0, 0, 0, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95]);
  });

  it('fall by the failure rate once nobody pays for their upkeep', () => {
    expect(service({ upkeepPaid: paidUntil(5) })).toEqual([
      0, 0, 0, 0.95, 0.95, 0.95, 0.855, 0.7695, 0.69255,
    ]);
  });

  it('fall part of the way where part of the upkeep is paid', () => {
    expect(service({ upkeepPaid: (year) => (year === 6 ? 0.5 : 1) }).slice(5)).toEqual([
      0.95, 0.9025, 0.95, 0.95,
    ]);
    // a = 0.5·0.95 + 0.5·a·0.9, year after year
    expect(service({ upkeepPaid: () => 0.5 }).slice(3, 6)).toEqual([0.9025, 0.881125, 0.871506]);
  });

  it('come back with a refresh that the owner pays, as far as it is paid', () => {
    expect(service({ upkeepPaid: paidUntil(3), due: { 6: 1 } })).toEqual([
      0, 0, 0, 0.95, 0.855, 0.7695, 0.95, 0.855, 0.7695,
    ]);
    expect(service({ upkeepPaid: paidUntil(3), due: { 6: 0 }, wearFactor: 1 }).slice(5, 8)).toEqual(
      [0.7695, 0.69255, 0.623295],
    );
  });

  it('fail oftener past their life where a replacement was not paid', () => {
    expect(failureRateOf(0.1, 2, 0)).toBe(0.1);
    expect(failureRateOf(0.1, 2, 1)).toBeCloseTo(0.2, 12);
    expect(failureRateOf(0.1, 2, 0.5)).toBeCloseTo(0.15, 12);
    expect(failureRateOf(0.6, 3, 1)).toBe(1);
    expect(service({ upkeepPaid: paidUntil(5), due: { 6: 0 } }).slice(5)).toEqual([
      0.95, 0.76, 0.608, 0.4864,
    ]);
  });

  it('are dark while they or their network are away, and work again once others stand there', () => {
    const away = (year: number) => year < 5 || year > 6;
    expect(service({ present: away })).toEqual([0, 0, 0, 0.95, 0.95, 0, 0, 0.95, 0.95]);
    expect(service({ present: (year) => year < 6, due: { 7: 1 } }).slice(5)).toEqual([
      0.95, 0, 0, 0,
    ]);
  });

  it('never come to be where service starts at the horizon', () => {
    expect(service({ horizonYears: 2 })).toEqual([0, 0, 0]);
    expect(meanWorkingShare([0, 0, 0], 2)).toBe(0);
  });

  it('are averaged over the service years alone', () => {
    expect(meanWorkingShare([0, 0, 0, 1, 0.5], 2)).toBe(0.75);
  });

  it('count as camera-years, each discounted from the end of its year', () => {
    expect(workingCameraYearsPv([0, 1, 0.5], 100, (year) => 0.5 ** year)).toBe(62.5);
  });
});
