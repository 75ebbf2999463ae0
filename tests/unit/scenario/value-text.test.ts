import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  parameter,
  type ParameterId,
} from '$lib/parameters/registry';
import { percentText, textToValue, valueToText } from '$lib/scenario/value-text';
import { arbitraryValue } from '../../support/builders';

const ALL: readonly ParameterId[] = [...CASE_PARAMETER_IDS, ...OPTION_PARAMETER_IDS];

describe('values as text', () => {
  it('brings every default back to the bit', () => {
    for (const id of ALL) {
      const { value } = parameter(id).default;
      expect(textToValue(id, valueToText(id, value)), id).toEqual({ ok: true, value });
    }
  });

  it.each(ALL)('brings any value of %s back to the bit', (id) => {
    fc.assert(
      fc.property(arbitraryValue(id), (value) => {
        expect(textToValue(id, valueToText(id, value))).toEqual({ ok: true, value });
      }),
      { numRuns: 60 },
    );
  });

  it('brings any fraction back to the bit', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.5, max: 5, noNaN: true }), (fraction) => {
        const value = fraction === 0 ? 0 : fraction;
        expect(textToValue('renewal.markup', percentText(fraction))).toEqual({ ok: true, value });
      }),
      { numRuns: 5_000 },
    );
  });

  it('means by 5.2 per cent what 0.052 means', () => {
    for (let tenths = 0; tenths <= 500; tenths += 1) {
      const percent = (tenths / 10).toFixed(1);
      const fraction = Number(`${percent}e-2`);
      expect(textToValue('loan.rate', percent)).toEqual({ ok: true, value: fraction });
      expect(Number(percentText(fraction))).toBe(Number(percent));
    }
  });

  it('writes rates as people say them', () => {
    expect(valueToText('discount', 0.086)).toBe('8.6');
    expect(valueToText('loan.rate', 0.045)).toBe('4.5');
    expect(valueToText('tax', 0.21)).toBe('21');
    expect(valueToText('scope.cameras', 600)).toBe('600');
    expect(valueToText('unit.platform', 2e6)).toBe('2000000');
    expect(valueToText('price.down', 'auto')).toBe('auto');
    expect(valueToText('residual', true)).toBe('yes');
    expect(valueToText('agency.design', [0, 0, 0.5, 0.5])).toBe('0/0/50/50');
  });

  it('reads figures in the plain forms that people type', () => {
    for (const text of ['4.5', '4.50', '04.5', '45e-1', '.45e1']) {
      expect(textToValue('loan.rate', text), text).toEqual({ ok: true, value: 0.045 });
    }
    expect(textToValue('loan.rate', '4.')).toEqual({ ok: true, value: 0.04 });
    expect(textToValue('fx.depreciation', '-0')).toEqual({ ok: true, value: 0 });
  });

  it('takes no text for a figure that is not one, and says why', () => {
    const code = (id: ParameterId, text: string) => {
      const checked = textToValue(id, text);
      return checked.ok ? checked.value : checked.code;
    };
    expect(code('loan.rate', '')).toBe('empty');
    for (const text of [
      '4,5',
      '4.5%',
      ' 4.5',
      '0x10',
      '1_000',
      'NaN',
      'Infinity',
      '--4',
      '+4',
      '.',
    ]) {
      expect(code('loan.rate', text), text).toBe('not-number');
    }
    expect(code('loan.rate', '1e999')).toBe('not-finite');
    expect(code('loan.rate', '-1')).toBe('below');
    expect(code('loan.rate', '51')).toBe('above');
    expect(code('scope.cameras', '600.5')).toBe('not-integer');
    expect(code('loan.rate', '1e9999999999999999999999')).toBe('not-finite');
    expect(code('loan.rate', 'auto')).toBe('not-number');
    expect(code('own.cameras', 'nobody')).toBe('not-choice');
    expect(code('residual', 'true')).toBe('not-flag');
    expect(code('agency.design', '50/50')).toBe('shares-count');
    expect(code('agency.design', '50/50/50/0')).toBe('shares-sum');
    expect(code('agency.design', '50/x/50/0')).toBe('not-number');
  });
});
