/** Words of explanations, fetched when one is opened. */
import type { ExplainWords } from './explain-words';
import type { LoanFigureWords } from './explain-loan-words';
import type { Lang } from './lang';

export interface ExplainMessages {
  readonly explain: ExplainWords;
  readonly loan: LoanFigureWords;
}

export async function loadExplainMessages(lang: Lang): Promise<ExplainMessages> {
  switch (lang) {
    case 'en':
      return {
        explain: (await import('./en/explain')).explainWords,
        loan: (await import('./en/explain-loan')).words,
      };
    case 'es':
      return {
        explain: (await import('./es/explain')).explainWords,
        loan: (await import('./es/explain-loan')).words,
      };
  }
}
