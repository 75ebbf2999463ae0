import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../../src/lib/evidence/register';
import { checkFormula } from '../../../src/lib/explain/check-formula';
import { closure } from '../../../src/lib/explain/walk';
import { words as loanEn } from '../../../src/lib/i18n/en/explain-loan';
import { words as pageEn } from '../../../src/lib/i18n/en/loans';
import { words as loanEs } from '../../../src/lib/i18n/es/explain-loan';
import { words as pageEs } from '../../../src/lib/i18n/es/loans';
import { EXAMPLE_IDS, exampleLoan } from '../../../src/lib/loans/examples';
import { DEFAULT_BASIS } from '../../../src/lib/loans/fields';
import { firstDocument } from '../../../src/lib/loans/document';
import { loansGraph, type GraphWords } from '../../../src/lib/loans/loan-graph';
import type { LoansDocument } from '../../../src/lib/loans/types';
import { contextOf } from '../../../src/lib/loans/views/context';
import { chartView } from '../../../src/lib/loans/views/chart';
import { exampleCards } from '../../../src/lib/loans/views/examples';
import { scheduleView } from '../../../src/lib/loans/views/schedule';
import { summaryView } from '../../../src/lib/loans/views/summary';
import { textParts } from '../../../src/lib/views/marked-text';
import { circle } from '../explain/graph';
import { anyDocument } from './documents';

const WORDS: readonly GraphWords[] = [
  { lang: 'en', page: pageEn, loan: loanEn },
  { lang: 'es', page: pageEs, loan: loanEs },
];
const [english = WORDS[0] as GraphWords] = WORDS;

/** Ids of all figures that the page shows of a comparison, with the value shown where it is one. */
function shownOn(document: LoansDocument, words: GraphWords): Map<string, number | undefined> {
  const ctx = contextOf(document, words.page, words.lang);
  const summary = summaryView(ctx);
  const shown = new Map<string, number | undefined>();
  const tables = document.loans.map((_, index) => scheduleView(ctx, index));
  const cells = [
    ...summary.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
    ...tables.flatMap(({ rows, totals }) => [...rows.flat(), ...totals]),
  ];
  for (const cell of cells) {
    if (cell?.figure !== undefined) shown.set(cell.figure, cell.value);
  }
  const cards = exampleCards(words.page, words.lang).map(({ terms }) => terms);
  const charts = (['owed', 'service'] as const).map((measure) => chartView(ctx, measure));
  for (const { lines } of charts) {
    for (const { figures, values } of lines) {
      for (const [at, id] of figures.entries()) {
        if (values[at] !== undefined) shown.set(id, values[at]);
      }
    }
  }
  const headlines = charts.map(({ headline }) => headline);
  for (const text of [summary.sentence, ...summary.notes, ...cards, ...headlines]) {
    for (const { figure } of textParts(text))
      if (figure !== undefined) shown.set(figure, undefined);
  }
  return shown;
}

describe('the figures of the loans page', () => {
  it('all have an account, and each is what its formula gives', { timeout: 60_000 }, () => {
    let count = 0;
    fc.assert(
      fc.property(anyDocument, (document) => {
        const graph = loansGraph(document, english);
        const shown = shownOn(document, english);
        const { figures, missing } = closure(graph, [...shown.keys()]);
        expect(missing).toEqual([]);
        expect(circle(graph, [...shown.keys()])).toBeUndefined();
        for (const figure of figures.values()) {
          count += 1;
          const check = checkFormula(figure, graph);
          expect(check.kind, `${figure.id} is ${figure.value}: ${JSON.stringify(check)}`).not.toBe(
            'differs',
          );
        }
        for (const [id, value] of shown) {
          if (value === undefined) continue;
          const gap = Math.abs((graph.find(id)?.value ?? NaN) - value);
          expect(gap, id).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
        }
      }),
      { numRuns: 12, seed: 31 },
    );
    expect(count).toBeGreaterThan(10_000);
  });

  it('end in what was typed, or in entries of the register', () => {
    for (const words of WORDS) {
      for (const id of EXAMPLE_IDS) {
        const document = { loans: [exampleLoan(id)], basis: DEFAULT_BASIS };
        const graph = loansGraph(document, words);
        const { figures } = closure(graph, [...shownOn(document, words).keys()]);
        for (const figure of figures.values()) {
          if (figure.account.kind !== 'constant' && figure.account.kind !== 'sourced') continue;
          const unknown = figure.account.refs.filter((ref) => findEvidence(ref) === undefined);
          expect(unknown, figure.id).toEqual([]);
          expect(figure.account.refs.length, figure.id).toBeGreaterThan(0);
        }
        const typed = [...figures.values()].filter(({ account }) => account.kind === 'given');
        expect(typed.map((figure) => figure.id)).toEqual([]);
      }
    }
  });

  it('say that a value is the reader’s own once it is no longer the source’s', () => {
    const [jsei, ...rest] = firstDocument().loans;
    if (jsei === undefined) throw new Error('there is a first loan');
    const changed = { ...jsei, loan: { ...jsei.loan, rate: 0.06 } };
    const graph = loansGraph({ ...firstDocument(), loans: [changed, ...rest] }, english);
    expect(graph.find('1.rate')?.account).toEqual({ kind: 'given' });
    expect(graph.find('1.maturity')?.account).toEqual({ kind: 'sourced', refs: ['J17'] });
  });

  it('are named in both languages', () => {
    const [first, second] = WORDS.map((words) => loansGraph(firstDocument(), words));
    const ids = first?.ids() ?? [];
    expect(ids.length).toBeGreaterThan(400);
    expect(second?.ids()).toEqual(ids);
    for (const id of ids) expect(second?.find(id)?.name, id).not.toBe('');
  });
});
