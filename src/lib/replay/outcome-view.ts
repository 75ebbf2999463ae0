/** The outcome of a run as a table and sentences, for page and command line alike. */
import type { Lang } from '$lib/i18n/lang';
import type { OutcomeColumn, OutcomeRow, ReplayWords } from '$lib/i18n/replay-words';
import type { StoryId } from './calendar';
import type { PathFigures } from './outcome';
import type { RunOutcome } from './play';
import { dollars, money, pathText, share } from './texts';

export const OUTCOME_ROWS: readonly OutcomeRow[] = ['total', 'levelised', 'peak', 'debt', 'worst'];
const OUTCOME_COLUMNS: readonly OutcomeColumn[] = ['yours', 'real', 'bestTotal', 'bestLevelised'];

export function outcomeCell(
  figures: PathFigures,
  row: OutcomeRow,
  words: ReplayWords,
  lang: Lang,
): string {
  const text = words.outcome;
  const { levelised, peak, worst } = figures;
  switch (row) {
    case 'total':
      return money(figures.total, lang);
    case 'levelised':
      return levelised === undefined ? text.noCameras : dollars(levelised, lang);
    case 'peak':
      return text.inYear(money(peak.amount, lang), String(peak.year));
    case 'debt':
      return figures.debt === 0 ? text.noDebt : money(figures.debt, lang);
    case 'worst':
      return worst.share === 0
        ? text.inYear(text.noCameras, String(worst.year))
        : text.inYear(share(worst.share, lang), String(worst.year));
  }
}

/** The figure behind a cell, US$ and fractions; none where there is none. */
export function outcomeValue(figures: PathFigures, row: OutcomeRow): number | undefined {
  switch (row) {
    case 'total':
    case 'debt':
    case 'levelised':
      return figures[row];
    case 'peak':
      return figures.peak.amount;
    case 'worst':
      return figures.worst.share;
  }
}

/** The comparison's figure behind a cell, where it has one. */
function explained({ option, worst, levelised }: PathFigures, row: OutcomeRow): string | undefined {
  switch (row) {
    case 'total':
    case 'peak':
      return `${option}.${row}`;
    case 'worst':
      return `${option}.working.${worst.year}`;
    case 'levelised':
      return levelised === undefined ? undefined : `${option}.levelised`;
    case 'debt':
      return undefined;
  }
}

export interface OutcomeCell {
  readonly text: string;
  /** Unrounded, US$ and fractions. */
  readonly value?: number | undefined;
  /** Only of the reader's own run: a page explains one scenario. */
  readonly figure?: string | undefined;
}

export interface OutcomeView {
  readonly columns: readonly { readonly id: OutcomeColumn; readonly name: string }[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly OutcomeCell[] }[];
  /** Regret on both measures, and why both. */
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
}

/** Sums that round to nothing are nothing. */
const LEAST = { total: 50_000, levelised: 0.5 } as const;

function regretSentences(
  outcome: RunOutcome,
  story: StoryId,
  words: ReplayWords,
  lang: Lang,
): string[] {
  const text = words.outcome;
  const { regret, realRegret, bestTotal, bestLevelised } = outcome;
  const paths = String(outcome.paths);
  const total =
    regret.total < LEAST.total
      ? text.noRegretTotal(paths)
      : text.regretTotal({
          amount: money(regret.total, lang),
          paths,
          path: pathText(story, bestTotal.path, words),
        });
  const levelised = ((): string => {
    if (regret.levelised === undefined) return text.neverWorks;
    if (regret.levelised < LEAST.levelised) return text.noRegretLevelised(paths);
    return text.regretLevelised({
      amount: dollars(regret.levelised, lang),
      paths,
      path: pathText(story, bestLevelised.path, words),
    });
  })();
  const real = text.realRegret({
    total: money(realRegret.total, lang),
    levelised: dollars(realRegret.levelised ?? 0, lang),
  });
  const decidedAlike = outcome.yours.path.join() === outcome.real.path.join();
  return [
    total,
    levelised,
    decidedAlike ? text.alike : real,
    text.why,
    ...(bestTotal.worst.share === 0 ? [text.dark] : []),
  ];
}

export function outcomeView(
  outcome: RunOutcome,
  story: StoryId,
  words: ReplayWords,
  lang: Lang,
): OutcomeView {
  const text = words.outcome;
  const paths = OUTCOME_COLUMNS.map((id) => ({ text: pathText(story, outcome[id].path, words) }));
  return {
    columns: OUTCOME_COLUMNS.map((id) => ({ id, name: text.columns[id] })),
    rows: [
      { name: text.path, cells: paths },
      ...OUTCOME_ROWS.map((row) => ({
        name: text.rows[row],
        cells: OUTCOME_COLUMNS.map((id) => ({
          text: outcomeCell(outcome[id], row, words, lang),
          value: outcomeValue(outcome[id], row),
          ...(id === 'yours' ? { figure: explained(outcome[id], row) } : {}),
        })),
      })),
    ],
    sentences: regretSentences(outcome, story, words, lang),
    notes: [text.budget(money(outcome.budget, lang)), text.limits[story]],
  };
}
