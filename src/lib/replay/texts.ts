/** Dates and figures of a story as the reader writes them. */
import { formatNumber, type NumberStyle } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';
import type { FigureId, ReplayWords } from '$lib/i18n/replay-words';
import { markFigure } from '$lib/views/marked-text';
import { modelYear, yearAndMonth, type StoryId } from './calendar';
import type { Decision, Path } from './decisions';
import { takenDecisions } from './decisions';
import type { Frame, Telling } from './telling';

const MONEY: NumberStyle = { kind: 'usdMillions', digits: 1 };
const SHARE: NumberStyle = { kind: 'percent', digits: 1 };
const WHOLE_SHARE: NumberStyle = { kind: 'percent', digits: 0 };
const DOLLARS: NumberStyle = { kind: 'usd' };
const COUNT: NumberStyle = { kind: 'plain', digits: 0 };

export function money(value: number, lang: Lang): string {
  return formatNumber(value, MONEY, lang);
}

export function dollars(value: number, lang: Lang): string {
  return formatNumber(value, DOLLARS, lang);
}

export function share(value: number, lang: Lang): string {
  return formatNumber(value, SHARE, lang);
}

export function wholeShare(value: number, lang: Lang): string {
  return formatNumber(value, WHOLE_SHARE, lang);
}

/** "January 2019". */
export function monthText(month: number, words: ReplayWords): string {
  const at = yearAndMonth(month);
  return words.date(words.months[at.month] ?? '', String(at.year));
}

/** As a card dates itself: a year alone, or a month. */
export function whenText({ when, month }: { when: string; month: number }, words: ReplayWords) {
  return when.includes('-') ? monthText(month, words) : when;
}

export function modelYearText(story: StoryId, month: number, words: ReplayWords): string {
  const year = modelYear(story, month);
  return year < 0 ? words.bar.beforeSignature : words.bar.modelYear(String(year));
}

/** The frame of a date; none before signature, or where nobody has chosen an offer yet. */
export function frameAt(
  telling: Telling | undefined,
  story: StoryId,
  month: number,
): Frame | undefined {
  const year = modelYear(story, month);
  return telling?.frames[Math.min(year, telling.frames.length - 1)];
}

/** One of the figures that move with the date; `explain` is the id of its figure in the comparison. */
export interface FigureText {
  readonly id: Exclude<FigureId, 'owners'>;
  readonly name: string;
  readonly value: string;
  /** What it is a figure of; figures in it are marked. */
  readonly basis: string;
  readonly explain?: string;
}

function workingText({ working }: Frame, { cameras }: Telling, words: ReplayWords, lang: Lang) {
  const count = (value: number) => formatNumber(Math.round(value), COUNT, lang);
  return words.figures.working(count(working * cameras), count(cameras));
}

/** The four figures beside who owns what. */
export function figureTexts(
  telling: Telling | undefined,
  frame: Frame | undefined,
  words: ReplayWords,
  lang: Lang,
): readonly FigureText[] {
  const { names, ...text } = words.figures;
  const explained = (local: string) =>
    telling === undefined || frame === undefined
      ? {}
      : { explain: `${telling.option}.${local}.${frame.year}` };
  const inYear = money(frame?.paidInYear ?? 0, lang);
  const cash = explained('cashNominal').explain;
  const serving = telling !== undefined && frame !== undefined && frame.year > telling.startYear;
  return [
    {
      id: 'paid',
      name: names.paid,
      value: money(frame?.paid ?? 0, lang),
      basis: text.paidBasis(cash === undefined ? inYear : markFigure(cash, inYear)),
    },
    telling?.hasLoan === false
      ? { id: 'owed', name: names.owed, value: money(0, lang), basis: text.owedNone }
      : {
          id: 'owed',
          name: names.owed,
          value: money(frame?.owed ?? 0, lang),
          basis: text.owedBasis,
          ...explained('debt.outstanding'),
        },
    frame?.leaving === undefined
      ? { id: 'leaving', name: names.leaving, value: '–', basis: text.leavingNone }
      : {
          id: 'leaving',
          name: names.leaving,
          value: money(frame.leaving, lang),
          basis: text.leavingBasis,
          ...explained('exit'),
        },
    serving
      ? {
          id: 'working',
          name: names.working,
          value: share(frame.working, lang),
          basis: `${workingText(frame, telling, words, lang)}, ${text.workingBasis}`,
          ...explained('working'),
        }
      : { id: 'working', name: names.working, value: '0', basis: text.notYet },
  ];
}

/** What choices of a decision are called, whatever the decision. */
export function choiceWords(decision: Pick<Decision, 'id'>, choice: string, words: ReplayWords) {
  const { choices } = words.decide.items[decision.id];
  const named: Readonly<Record<string, { readonly name: string; readonly text: string }>> = choices;
  return named[choice] ?? { name: choice, text: '' };
}

/** "Turnkey, with export credit → Let it lapse → Wait". */
export function pathText(story: StoryId, path: Path, words: ReplayWords): string {
  return takenDecisions(story, path)
    .map((decision) => choiceWords(decision, decision.chosen, words).name)
    .join(' → ');
}

/** What was known at a decision, by what was chosen before. */
export function knownText(
  story: StoryId,
  run: Path,
  decision: Pick<Decision, 'id'>,
  words: ReplayWords,
): string {
  const { known, knownOther } = words.decide.items[decision.id];
  const other = run[0] !== undefined && run[0] !== 'turnkey' ? knownOther : undefined;
  return other ?? known[story] ?? '';
}
