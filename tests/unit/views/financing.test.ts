import { describe, expect, it } from 'vitest';
import type { Lang } from '$lib/i18n/lang';
import { financingView } from '$lib/views/financing';
import { scenarioWith, type Changes } from '../../support/builders';
import { asRead, contextOf } from './context';

/** A figure and its unit stay on one line; here only the words matter. */
function view(changes: Changes = {}, lang: Lang = 'en') {
  const { rows, rules } = asRead(financingView(contextOf(scenarioWith(changes), lang)));
  return {
    rows: rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, text]) => [key, String(text).replaceAll('\u00a0', ' ')]),
      ),
    ),
    rules,
  };
}

const LOAN = { 'loan.share': 0.85, 'price.down': 'auto' } as const;

describe('the financing of the offers', () => {
  it('shows the one loan of the published case', () => {
    expect(view()).toEqual({
      rows: [
        {
          id: 'a',
          name: 'Turnkey, export credit',
          hue: '0',
          lent: 'US$ 20.4 M',
          allIn: '8.2 %',
          grant: '−9.3 %',
          value: 'helps: US$ 1.1 M less than paying the same in cash',
          peak: 'US$ 4.4 M in year 3, 73 % of the yearly budget',
          charges: 'US$ 5.6 M',
        },
      ],
      rules: ['First instalment: one period after grace ends.'],
    });
  });

  it('says the same in Spanish', () => {
    expect(view({}, 'es')).toMatchObject({
      rows: [
        {
          allIn: '8,2 %',
          value: 'ayuda: US$ 1,1 M menos que pagar lo mismo al contado',
          peak: 'US$ 4,4 M en el año 3, 73 % del presupuesto anual',
        },
      ],
      rules: ['Primera cuota: un período después de terminar la gracia.'],
    });
  });

  it('says that a dear loan costs, and a loan at the buyer’s own rate does neither', () => {
    expect(view({ options: { a: { 'loan.rate': 0.3 } } }).rows[0]?.['value']).toMatch(/^costs: /);
    const free = { 'loan.rate': 0, 'loan.fee': 0, 'loan.commitment': 0, 'loan.insurance': 0 };
    const even = view({
      case: { discount: 0, 'inflation.foreign': 0 },
      options: { a: free },
    });
    expect(even.rows[0]?.['value']).toBe('neither helps nor costs against cash');
  });

  it('names no share of a budget that is not there', () => {
    expect(view({ case: { budget: 0 } }).rows[0]?.['peak']).toBe('US$ 4.4 M in year 3');
  });

  it('says so where no rate exists', () => {
    const ctx = contextOf(scenarioWith());
    const options = ctx.evaluation.options.map((option) => {
      if (option.loan === undefined) return option;
      const loan = { ...option.loan, rows: [] };
      return { ...option, loan };
    });
    const { rows } = asRead(financingView({ ...ctx, evaluation: { ...ctx.evaluation, options } }));
    expect(rows[0]?.allIn).toBe('no rate exists');
  });

  it('names the offers beside each rule only where the rules differ', () => {
    const same = view({ all: LOAN });
    expect(same.rows.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(same.rules).toHaveLength(1);
    const differing = view({
      options: {
        b: { ...LOAN, 'loan.first': 'at-grace-end' },
        d: { ...LOAN, 'loan.profile': 'bullet' },
      },
    });
    expect(differing.rules).toEqual([
      'First instalment with Turnkey: one period after grace ends.',
      'First instalment with Device loan: on the day grace ends.',
      'First instalment with Supplier: everything at the end of the loan.',
    ]);
  });

  it('is empty where no offer has a loan', () => {
    expect(view({ all: { 'loan.share': 0 } })).toEqual({ rows: [], rules: [] });
  });
});
