import { describe, expect, it } from 'vitest';
import { typeInto, type EditedLoan } from '../../../src/lib/loans/edit';
import { DEFAULT_LOAN } from '../../../src/lib/loans/fields';
import { words as en } from '../../../src/lib/i18n/en/loans';
import { words as es } from '../../../src/lib/i18n/es/loans';
import { problemText } from '../../../src/lib/loans/views/problem-text';
import { fieldText, stepped } from '../../../src/lib/loans/views/field-text';
import { LOAN_FIELDS } from '../../../src/lib/loans/fields';

const start: EditedLoan = { loan: DEFAULT_LOAN, drafts: {} };

describe('typing into a loan', () => {
  it('takes numbers as the reader writes them', () => {
    expect(typeInto(start, 'rate', '4,5 %', 'es').loan.rate).toBe(0.045);
    expect(typeInto(start, 'principal', '20.400.000', 'es').loan.principal).toBe(20_400_000);
    expect(typeInto(start, 'principal', '20,400,000', 'en').loan.principal).toBe(20_400_000);
    expect(typeInto(start, 'base', '2,1; 2,4; 3', 'es').loan.base).toEqual([0.021, 0.024, 0.03]);
    expect(typeInto(start, 'draws', '', 'en').loan.draws).toEqual([]);
  });

  it('keeps what it cannot take beside its field, and the last good loan in force', () => {
    const typed = typeInto(start, 'rate', 'dear', 'en');
    expect(typed.loan).toBe(DEFAULT_LOAN);
    expect(typed.drafts.rate?.text).toBe('dear');
    const mended = typeInto(typed, 'rate', '6', 'en');
    expect(mended.loan.rate).toBe(0.06);
    expect(mended.drafts).toEqual({});
  });

  it('refuses terms of which no schedule can exist, in one line, until another field mends them', () => {
    const long = typeInto(start, 'grace', '12', 'en');
    expect(long.loan.grace).toBe(DEFAULT_LOAN.grace);
    const problem = long.drafts.grace?.problem;
    if (problem === undefined) throw new Error('a grace of 12 years in 10 is refused');
    expect(problemText(problem, en, 'en')).toBe(
      'No schedule exists: grace of 12 years would outlast a maturity of 10.',
    );
    expect(problemText(problem, es, 'es')).toContain('12 años');
    const mended = typeInto(long, 'maturity', '15', 'en');
    expect(mended.loan).toMatchObject({ grace: 12, maturity: 15 });
    expect(mended.drafts).toEqual({});
  });

  it('takes a good change though another field still holds a bad one', () => {
    const bad = typeInto(start, 'fee', '900', 'en');
    const good = typeInto(bad, 'rate', '3', 'en');
    expect(good.loan.rate).toBe(0.03);
    expect(good.drafts.fee?.text).toBe('900');
  });

  it('says bounds with their units', () => {
    const draft = (text: string, field: 'rate' | 'principal' | 'maturity') => {
      const problem = typeInto(start, field, text, 'es').drafts[field]?.problem;
      return problem === undefined ? '' : problemText(problem, es, 'es');
    };
    expect(draft('200', 'rate')).toBe('Tasa: a lo sumo 100\u00a0%.');
    expect(draft('-1', 'principal')).toBe('Monto: al menos US$\u00a00.');
    expect(draft('60', 'maturity')).toBe('Plazo: a lo sumo 50 años.');
  });

  it('writes back what it reads, in either language', () => {
    for (const lang of ['en', 'es'] as const) {
      const text = fieldText([0.0215, 0.03], LOAN_FIELDS.base, lang);
      expect(typeInto(start, 'base', text, lang).loan.base).toEqual([0.0215, 0.03]);
    }
  });

  it('steps on round figures and stops at the bounds', () => {
    const field = { min: 0, max: 0.5, step: 0.001 };
    expect(stepped(0.046, 1, field)).toBe(0.047);
    expect(stepped(0.4995, 10, field)).toBe(0.5);
    expect(stepped(0, -1, field)).toBe(0);
  });
});
