import { describe, expect, it } from 'vitest';
import { OPTION_PARAMETER_IDS, type ParameterId } from '$lib/parameters/registry';
import { checkAny, checkValue } from '$lib/scenario/check-value';

function verdict(id: ParameterId, raw: unknown): unknown {
  const checked = checkAny(id, raw);
  return checked.ok ? checked.value : checked.code;
}

describe('the gate for one value', () => {
  it('takes figures within their bounds, the bounds included', () => {
    expect(verdict('horizon', 5)).toBe(5);
    expect(verdict('horizon', 30)).toBe(30);
    expect(checkValue('horizon', 4)).toEqual({ ok: false, code: 'below', given: '4', limit: 5 });
    expect(checkValue('horizon', 31)).toEqual({ ok: false, code: 'above', given: '31', limit: 30 });
  });

  it('takes no figure that is not finite, nor a text that looks like one', () => {
    for (const raw of [NaN, Infinity, -Infinity, JSON.parse('1e999')]) {
      expect(verdict('discount', raw), String(raw)).toBe('not-finite');
    }
    for (const raw of ['0.1', null, undefined, true, [0.1], {}, 10n, Symbol('x')]) {
      expect(verdict('discount', raw), typeof raw).toBe('not-number');
    }
  });

  it('stores minus zero as zero', () => {
    expect(Object.is(verdict('fx.depreciation', -0), 0)).toBe(true);
    const shares = verdict('agency.design', [-0, 0, 1, 0]) as readonly number[];
    expect(Object.is(shares[0], 0)).toBe(true);
  });

  it('takes "auto" only where something can be derived', () => {
    expect(verdict('price.down', 'auto')).toBe('auto');
    expect(verdict('maint.vendorOnly', 'auto')).toBe('auto');
    expect(verdict('loan.share', 'auto')).toBe('not-number');
  });

  it('takes whole numbers only where parts make no sense', () => {
    expect(verdict('scope.cameras', 600.5)).toBe('not-integer');
    expect(verdict('loan.grace', 2.5)).toBe(2.5);
  });

  it('takes only the choices that are offered, not what every object has', () => {
    expect(verdict('own.cameras', 'carrier')).toBe('carrier');
    for (const raw of ['Carrier', '', 'toString', '__proto__', 0, ['state'], { state: 1 }]) {
      expect(verdict('own.cameras', raw)).toBe('not-choice');
    }
  });

  it('takes yes or no as such', () => {
    expect(verdict('residual', false)).toBe(false);
    for (const raw of ['yes', 0, 1, null, undefined]) {
      expect(verdict('residual', raw)).toBe('not-flag');
    }
  });

  it('takes shares that add to one, and scales what misses it by a hair', () => {
    expect(verdict('agency.design', [0.25, 0.25, 0.25, 0.25])).toEqual([0.25, 0.25, 0.25, 0.25]);
    const scaled = verdict('agency.design', [0.333, 0.333, 0.333, 0]) as readonly number[];
    expect(scaled.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 14);
    expect(verdict('agency.design', scaled)).toEqual(scaled);
    expect(verdict('agency.design', [0.5, 0.5])).toBe('shares-count');
    expect(verdict('agency.design', 'all')).toBe('shares-count');
    expect(verdict('agency.design', [0.5, 0.4, 0, 0])).toBe('shares-sum');
    expect(verdict('agency.design', [0, 0, 0, 0])).toBe('shares-sum');
    expect(verdict('agency.design', [1.5, -0.5, 0, 0])).toBe('above');
    expect(verdict('agency.design', [-0.5, 0.5, 0.5, 0.5])).toBe('below');
    expect(verdict('agency.design', [NaN, 0, 1, 0])).toBe('not-finite');
    expect(verdict('agency.design', ['1', 0, 0, 0])).toBe('not-number');
  });

  it('shows back what was given, cut to length, whatever it was', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    for (const raw of ['x'.repeat(1e5), loop, { deep: 'y'.repeat(1e5) }, 10n]) {
      for (const id of OPTION_PARAMETER_IDS) {
        const checked = checkAny(id, raw);
        expect(checked.ok).toBe(false);
        if (!checked.ok) expect(checked.given.length).toBeLessThanOrEqual(60);
      }
    }
  });
});
