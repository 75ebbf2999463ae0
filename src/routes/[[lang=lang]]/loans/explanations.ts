/** The graph of this page's figures; fetched when one is first pressed. */
import type { Explanations } from '$lib/explain/types';
import type { LoanFigureWords } from '$lib/i18n/explain-loan-words';
import type { Lang } from '$lib/i18n/lang';
import type { LoansWords } from '$lib/i18n/loans-words';
import { loansLink } from '$lib/loans/link';
import { loansGraph } from '$lib/loans/loan-graph';
import type { LoansDocument } from '$lib/loans/types';

async function figureWords(lang: Lang): Promise<LoanFigureWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/explain-loan')).words;
    case 'es':
      return (await import('$lib/i18n/es/explain-loan')).words;
  }
}

export async function explanationsOf(
  document: LoansDocument,
  page: LoansWords,
  lang: Lang,
): Promise<Explanations> {
  const graph = loansGraph(document, { lang, page, loan: await figureWords(lang) });
  return { find: graph.find, fragment: loansLink(document) };
}
