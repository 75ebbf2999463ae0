import { describe, expect, it } from 'vitest';
import { staffLine } from '$lib/views/cards';
import { JUJUY, scenarioWith } from '../../support/builders';
import { asRead, contextOf } from './context';

/** A figure and its unit stay on one line; here only the words matter. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the line below the cards', () => {
  it('says what staff cost and that residual value is credited', () => {
    expect(plain(asRead(staffLine(contextOf(JUJUY, 'en'))))).toBe(
      'Operators’ pay, the same for all: US$ 10.5 M, not included. Residual value in year 15 is credited.',
    );
    expect(plain(asRead(staffLine(contextOf(JUJUY, 'es'))))).toMatch(
      /no incluidos\. Se acredita el valor residual en el año 15\.$/,
    );
  });

  it('says where residual value is not counted', () => {
    const without = scenarioWith({ case: { residual: false, 'staff.counted': true } });
    expect(asRead(staffLine(contextOf(without, 'en')))).toMatch(
      /, included\. Residual value is not counted\.$/,
    );
    expect(asRead(staffLine(contextOf(without, 'es')))).toMatch(
      /No se cuenta el valor residual\.$/,
    );
  });
});
