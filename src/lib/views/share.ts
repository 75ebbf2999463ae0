/**
 * A comparison as text to paste elsewhere: plain, as Markdown, as a reference. Names that a reader typed stay text
 * in each: no Markdown in them is markup.
 */
import { entry, escapeBibtex, escapeUrl } from '$lib/evidence/bibtex';
import type { ShareWords } from '$lib/i18n/share-words';
import type { NumberStyle } from '$lib/i18n/format';
import { isPublished } from '$lib/scenario/basics';
import { MODEL_VERSION } from '$lib/scenario/types';
import { answerView, type Answer } from './answer';
import {
  activeJudgement,
  activeLens,
  bare,
  lensInSentence,
  shownOptions,
  usd,
  type Shown,
  type ViewContext,
} from './context';
import { plainText } from './marked-text';

export interface SharedText {
  readonly ctx: ViewContext;
  readonly words: ShareWords;
  /** The whole address. */
  readonly link: string;
  /** The day of sharing, `2026-11-25`. */
  readonly date: string;
}

const MILLIONS: NumberStyle = { kind: 'usdMillions', digits: 1 };
const POINTS: NumberStyle = { kind: 'plain', digits: 0 };

/** What Markdown or the HTML inside it would read as markup, told apart by a backslash; lines stay one. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~&]/g, (mark) => `\\${mark}`);
}

function titleOf({ ctx, words }: SharedText): string {
  const { scenario } = ctx;
  const title = words.document.title(ctx.words.vocabulary.cases[scenario.case].name);
  return isPublished(scenario) ? title : `${title} (${words.document.edited})`;
}

function sentencesOf(answer: Answer): string[] {
  return [answer.lead, answer.outs, answer.cost, answer.change?.text].flatMap((sentence) =>
    sentence === undefined || sentence === '' ? [] : [plainText(sentence).trim()],
  );
}

interface OfferLine {
  readonly shown: Shown;
  readonly rank: string;
}

/** By rank under the lens; those that are out come last. */
function offersOf({ ctx, words }: SharedText): OfferLine[] {
  const { options } = activeJudgement(ctx);
  const rankOf = ({ option }: Shown) =>
    options.find(({ optionId }) => optionId === option.id)?.rank ?? Infinity;
  return [...shownOptions(ctx)]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((shown) => {
      const rank = rankOf(shown);
      return { shown, rank: Number.isFinite(rank) ? String(rank) : words.document.out };
    });
}

function madeLine({ words, date }: SharedText): string {
  return words.document.made({ model: String(MODEL_VERSION), date });
}

export function asText(shared: SharedText): string {
  const { ctx, words, link } = shared;
  const lines = offersOf(shared).map(({ shown: { name, figures }, rank }) =>
    words.document.line({
      name,
      rank,
      total: usd(figures.totalPv, ctx.words),
      exit: usd(figures.exitAtDecision.total, ctx.words),
    }),
  );
  return [
    titleOf(shared),
    '',
    ...sentencesOf(answerView(ctx)),
    '',
    ...lines,
    '',
    madeLine(shared),
    link,
    '',
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

export function asMarkdown(shared: SharedText): string {
  const { ctx, words, link } = shared;
  const { columns, open, lens } = words.document;
  const figure = (value: number | undefined, style: NumberStyle) =>
    value === undefined ? '–' : bare(value, style, ctx.words);
  const rows = offersOf(shared).map(({ shown: { name, figures }, rank }) =>
    row([
      escapeMarkdown(name),
      rank,
      figure(figures.totalPv, MILLIONS),
      figure(figures.upfront, MILLIONS),
      figure(figures.exitAtDecision.total, MILLIONS),
      figure(figures.dependencyIndex, POINTS),
    ]),
  );
  return [
    `## ${escapeMarkdown(titleOf(shared))}`,
    '',
    ...sentencesOf(answerView(ctx)).map(escapeMarkdown),
    '',
    row([columns.offer, columns.rank, columns.total, columns.upfront, columns.exit, columns.index]),
    row(['---', '---:', '---:', '---:', '---:', '---:']),
    ...rows,
    '',
    escapeMarkdown(lens(lensInSentence(activeLens(ctx.scenario), ctx.words))),
    `${escapeMarkdown(madeLine(shared))} [${open}](<${escapeUrl(link).replace(/[<>]/g, encodeURIComponent)}>)`,
    '',
  ].join('\n');
}

/** A reference in running text. */
export function asCitation(shared: SharedText): string {
  const { words, date, link } = shared;
  return words.document.citation({
    date,
    title: titleOf(shared),
    model: String(MODEL_VERSION),
    link,
  });
}

/** The same as a BibTeX entry. */
export function asBibtex(shared: SharedText): string {
  const { ctx, words, date, link } = shared;
  const [year = ''] = date.split('-');
  const fields = [
    ['title', `{${escapeBibtex(titleOf(shared))}}`],
    ['author', '{Balanza}'],
    ['year', year],
    ['howpublished', escapeBibtex(words.document.software)],
    ['note', escapeBibtex(words.document.comparison(String(MODEL_VERSION)))],
    ['url', escapeUrl(link)],
    ['urldate', date],
  ] as const;
  return `${entry('misc', `balanza-${ctx.scenario.case}`, fields)}\n`;
}
