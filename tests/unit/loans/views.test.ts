import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words as en } from '../../../src/lib/i18n/en/loans';
import { words as es } from '../../../src/lib/i18n/es/loans';
import { DEFAULT_BASIS, DEFAULT_LOAN } from '../../../src/lib/loans/fields';
import { exampleLoan } from '../../../src/lib/loans/examples';
import { outcomeOf } from '../../../src/lib/loans/compare';
import { firstDocument, newLoan } from '../../../src/lib/loans/document';
import type { Loan, LoansDocument } from '../../../src/lib/loans/types';
import { chartView } from '../../../src/lib/loans/views/chart';
import { contextOf } from '../../../src/lib/loans/views/context';
import { exampleCards } from '../../../src/lib/loans/views/examples';
import { scheduleView } from '../../../src/lib/loans/views/schedule';
import { summaryView } from '../../../src/lib/loans/views/summary';
import { scheduleCsv, summaryCsv } from '../../../src/lib/loans/views/tables-csv';
import { plainText } from '../../../src/lib/views/marked-text';
import { anyDocument } from './documents';

function one(changes: Partial<Loan>, name?: string): LoansDocument {
  return {
    loans: [{ ...newLoan(), name, loan: { ...DEFAULT_LOAN, ...changes } }],
    basis: DEFAULT_BASIS,
  };
}

describe('what a loan comes to', () => {
  it('is what the method page works out by hand for the published loan', () => {
    const outcome = outcomeOf(exampleLoan('jsei').loan, DEFAULT_BASIS);
    expect(outcome.schedule.totalInterest).toBeCloseTo(3_825_000, 6);
    expect(outcome.schedule.totalFees).toBeCloseTo(1_734_000, 6);
    expect(outcome.peakYear).toMatchObject({ year: 3, amount: 4_377_500 });
    expect(outcome.nearest).toBeCloseTo(0.082, 3);
    expect(outcome.grant['5']).toBeCloseTo(-0.093, 3);
  });

  it('has the grant element that AidData prints for the terms of ECU 911’s tranche at 10 %', () => {
    const { loan } = exampleLoan('ecu911');
    expect(outcomeOf(loan, DEFAULT_BASIS).register['10']).toBeCloseTo(0.0984, 4);
  });

  it('gains nothing from borrowing at the rate by which it discounts', () => {
    const loan = { ...DEFAULT_LOAN, rate: 0.05, perYear: '1' as const };
    const basis = { discount: 0.05, foreignInflation: 0, localInflation: 0, depreciation: 0 };
    expect(outcomeOf(loan, basis).value).toBeCloseTo(0, 5);
    expect(outcomeOf(loan, basis).grant['5']).toBeCloseTo(0, 12);
  });
});

describe('the page’s words', () => {
  it('say why no rate exists, and never show a number that is none', () => {
    const ctx = contextOf(one({ principal: 0 }, 'Zero'), en, 'en');
    const summary = summaryView(ctx);
    expect(summary.sentence).toContain('No yearly rate');
    expect(summary.notes.join(' ')).toContain('no rate exists because');
    expect(summary.groups[0]?.rows.find(({ id }) => id === 'allIn')?.cells[0]?.text).toBe(
      'no rate exists',
    );
  });

  it('name every rate where several exist', () => {
    const ctx = contextOf(firstDocument(), es, 'es');
    const notes = summaryView(ctx).notes.map(plainText).join(' ');
    expect(notes).toMatch(/2 tasas resuelven la ecuación, 8,22\u00a0% y 609,18\u00a0%/);
  });

  it('say which rule of the first instalment is in use', () => {
    const rule = (changes: Partial<Loan>) =>
      summaryView(contextOf(one(changes), en, 'en'))
        .groups.flatMap(({ rows }) => rows)
        .find(({ id }) => id === 'first')?.cells[0]?.text;
    expect(rule({})).toBe('one period after grace ends');
    expect(rule({ first: 'at-grace-end' })).toBe('on the day grace ends');
    expect(rule({ profile: 'bullet' })).toBe('everything at maturity');
  });

  it('name every loan that shares the lowest rate', () => {
    const twins = firstDocument().loans.flatMap((loan) => [loan, loan]);
    const view = summaryView(contextOf({ ...firstDocument(), loans: twins }, en, 'en'));
    expect(plainText(view.sentence)).toBe(
      'All in, ECU 911, Ecuador (3) and ECU 911, Ecuador (4) are the cheapest at 7.29\u00a0% a year and JSeI, Jujuy (1) and JSeI, Jujuy (2) the dearest at 8.22\u00a0%.',
    );
  });

  it('say what the answer leans on without a source, and nothing of what the reader has set', () => {
    const view = summaryView(contextOf(firstDocument(), en, 'en'));
    expect(view.caveat).toContain('JSeI, Jujuy (assumed rate, management fee');
    expect(view.caveat).toContain('ECU 911, Ecuador (not found and counted as 0: management fee');
    expect(summaryView(contextOf(one({}), en, 'en')).caveat).toBeUndefined();
  });

  it('say when grace or a draw was moved to a payment date', () => {
    const notes = (changes: Partial<Loan>) =>
      summaryView(contextOf(one(changes), en, 'en')).notes.join(' ');
    expect(notes({ grace: 1.3 })).toContain('moved to the nearest payment date');
    expect(notes({ draws: [0.3, 1] })).toContain('moved to the nearest payment date');
    expect(notes({ grace: 1.5, draws: [0, 0.5] })).not.toContain('moved');
  });

  it('name the first of equal payments the largest, whatever the last digits', () => {
    const loan = { principal: 9e6, profile: 'annuity', maturity: 6, grace: 1 } as const;
    const { outcomes } = contextOf(one(loan), en, 'en');
    expect(outcomes[0]?.peakInstalment.atYears).toBe(1.5);
    expect(outcomes[0]?.peakYear.year).toBe(3 - 1);
  });

  it('show the terms with what each rests on', () => {
    const [jsei] = firstDocument().loans;
    if (jsei === undefined) throw new Error('there is a first loan');
    const changed = { ...jsei, loan: { ...jsei.loan, fee: 0.01 } };
    const rows = summaryView(
      contextOf({ ...firstDocument(), loans: [changed] }, en, 'en'),
    ).groups.flatMap((group) => group.rows);
    const cell = (id: string) => rows.find((row) => row.id === id)?.cells[0];
    expect(cell('maturity')).toMatchObject({ text: '8\u00a0years', basis: 'fact' });
    expect(cell('rate')).toMatchObject({ text: '5\u00a0%', basis: 'assumption' });
    expect(cell('fee')).toMatchObject({ text: '1\u00a0%', basis: 'own' });
    expect(cell('spread')).toBeUndefined();
  });

  it('tell loans of one name apart', () => {
    const document = { ...firstDocument(), loans: [exampleLoan('jsei'), exampleLoan('jsei')] };
    expect(summaryView(contextOf(document, en, 'en')).names).toEqual([
      'JSeI, Jujuy (1)',
      'JSeI, Jujuy (2)',
    ]);
  });

  it('show no NaN and no infinity, whatever the loans', () => {
    fc.assert(
      fc.property(anyDocument, fc.boolean(), (document, spanish) => {
        const ctx = contextOf(document, spanish ? es : en, spanish ? 'es' : 'en');
        const summary = summaryView(ctx);
        const tables = document.loans.map((_, index) => scheduleView(ctx, index));
        const charts = [chartView(ctx, 'owed'), chartView(ctx, 'service')];
        const all = JSON.stringify([summary, tables, charts], (_, value: unknown) =>
          typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
        );
        expect(all).not.toMatch(/NaN|Infinity|∞/);
      }),
      { numRuns: 60, seed: 51 },
    );
  });

  it('mark every unpublished term of an example as an assumption', () => {
    const cards = exampleCards(en, 'en');
    expect(cards).toHaveLength(11);
    const jsei = cards.find(({ id }) => id === 'jsei');
    const grades = Object.fromEntries(
      (jsei?.sources ?? []).map(({ label, grade }) => [label, grade]),
    );
    expect(grades).toMatchObject({ Principal: 'fact', Maturity: 'fact', Rate: 'assumption' });
    for (const card of cards) {
      expect(card.sources.length, card.id).toBeGreaterThanOrEqual(13);
      expect(card.doubt, card.id).not.toBe('');
    }
  });
});

describe('the tables as CSV', () => {
  it('hold unrounded numbers and no text that a spreadsheet would run', () => {
    const ctx = contextOf(one({}, '=HYPERLINK("x")'), en, 'en');
    const frame = {
      title: 'Side by side',
      subtitle: '',
      source: 'Loans',
      modelVersion: 'Model 1',
      link: 'https://x.example/#loans=1',
      date: '2026-03-31',
    };
    const csv = summaryCsv(summaryView(ctx), 'Measure', frame);
    for (const line of ['Model 1', '2026-03-31', 'https://x.example/#loans=1'])
      expect(csv.split('\r\n')).toContain(line);
    expect(csv).toContain(`Measure,"'=HYPERLINK(""x"")"`);
    expect(csv).toMatch(/^"?Lent"?,10000000\r$/m);
    expect(csv).toMatch(/IMF and World Bank, at 5\u00a0%",-?\d/);
    const table = scheduleCsv(scheduleView(ctx, 0), 'Total', { ...frame, title: '+title' });
    expect(table.startsWith("'+title\r\n")).toBe(true);
    const rows = table.split('\r\n').filter((line) => /^\d.*,/.test(line));
    expect(rows).toHaveLength(21);
    for (const row of rows) expect(row.split(',')).toHaveLength(8);
  });
});
