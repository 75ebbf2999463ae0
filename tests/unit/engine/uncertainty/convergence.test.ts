import { describe, expect, it } from 'vitest';
import {
  drawsNeeded,
  measuredRate,
  relativeError,
  stopRule,
  wholeNet,
} from '$lib/engine/uncertainty/convergence';

describe('the draws a precision needs', () => {
  it('grow with the square of the precision for plain draws, and in step with it at rate 1', () => {
    expect(drawsNeeded(1000, 0.02, 0.01)).toBe(4000);
    expect(drawsNeeded(1000, 0.02, 0.01, 1)).toBe(2000);
    expect(drawsNeeded(1000, 0.03, 0.02)).toBe(2250);
  });

  it('are those there where the precision is reached, and are whole', () => {
    expect(drawsNeeded(1000, 0.01, 0.01)).toBe(1000);
    expect(drawsNeeded(1000, 0, 0.01)).toBe(1000);
    expect(drawsNeeded(1001, 0.02, 0.015)).toBe(1780);
  });
});

describe('the measured rate', () => {
  it('is a half where the error falls by √2, and one where it halves', () => {
    expect(measuredRate(Math.SQRT2, 1)).toBeCloseTo(0.5, 15);
    expect(measuredRate(2 ** 0.75, 1)).toBeCloseTo(0.75, 15);
    expect(measuredRate(2, 1)).toBe(1);
  });

  it('is kept between a half and one, and is a half where errors are zero', () => {
    expect(measuredRate(1, 1)).toBe(0.5);
    expect(measuredRate(1, 2)).toBe(0.5);
    expect(measuredRate(8, 1)).toBe(1);
    expect(measuredRate(0, 1)).toBe(0.5);
    expect(measuredRate(4, 0)).toBe(0.5);
    expect(measuredRate(NaN, 1)).toBe(0.5);
    expect(measuredRate(1, NaN)).toBe(0.5);
  });
});

describe('the relative error', () => {
  it('is the standard error over the size of the value', () => {
    expect(relativeError(-50, 1)).toBe(0.02);
    expect(relativeError(50, 1)).toBe(0.02);
  });

  it('exists neither of zero nor without a standard error', () => {
    expect(relativeError(0, 1)).toBeUndefined();
    expect(relativeError(1, undefined)).toBeUndefined();
    expect(relativeError(0, 0)).toBe(0);
  });
});

describe('a whole net', () => {
  it('is the replicates times a power of two, not below the draws', () => {
    expect([0, 16, 17, 4096, 4097].map((draws) => wholeNet(draws, 16))).toEqual([
      16, 16, 32, 4096, 8192,
    ]);
  });
});

describe('the stop rule', () => {
  const run = {
    draws: 1024,
    replicates: 16,
    relativeStandardError: 0.02,
    target: 0.01,
    rate: 0.5,
    limit: 100_000,
  };

  it('stops where the target is reached, on it or below', () => {
    expect(stopRule({ ...run, relativeStandardError: 0.01 })).toEqual({ kind: 'reached' });
    expect(stopRule({ ...run, relativeStandardError: 0.009 })).toEqual({ kind: 'reached' });
  });

  it('goes on to the next whole net that should do', () => {
    expect(stopRule(run)).toEqual({ kind: 'more', draws: 4096, needed: 4096 });
    expect(stopRule({ ...run, relativeStandardError: 0.011 })).toEqual({
      kind: 'more',
      draws: 2048,
      needed: 1240,
    });
    expect(stopRule({ ...run, rate: 1 })).toEqual({ kind: 'more', draws: 2048, needed: 2048 });
  });

  it('does not go further than four times the draws in one step', () => {
    expect(stopRule({ ...run, relativeStandardError: 0.1 })).toEqual({
      kind: 'more',
      draws: 4096,
      needed: 102_400,
    });
  });

  it('does not believe a precision on fewer than 256 draws', () => {
    const few = { ...run, draws: 32, relativeStandardError: 0 };
    expect(stopRule(few)).toEqual({ kind: 'more', draws: 256, needed: 256 });
    expect(stopRule({ ...few, draws: 255 })).toMatchObject({ kind: 'more', draws: 256 });
    expect(stopRule({ ...few, draws: 256 })).toEqual({ kind: 'reached' });
  });

  it('goes to the limit and says there what would be needed', () => {
    expect(stopRule({ ...run, limit: 3000 })).toEqual({ kind: 'more', draws: 3000, needed: 4096 });
    expect(stopRule({ ...run, limit: 1024 })).toEqual({ kind: 'limit', needed: 4096 });
    expect(stopRule({ ...run, draws: 2000, limit: 1024 })).toEqual({ kind: 'limit', needed: 8000 });
  });

  it('has nothing to go by without a relative error', () => {
    expect(stopRule({ ...run, relativeStandardError: undefined })).toEqual({
      kind: 'no-relative-error',
    });
  });
});
