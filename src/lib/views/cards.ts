/** One card an option: rank, verdict at the screens, and the figures a decision turns on. */
import type { Evaluation, OptionEvaluation } from '$lib/model/evaluation';
import { caseData } from '$lib/parameters/cases';
import type { OptionHue } from './chart-spec';
import {
  activeJudgement,
  activeLens,
  lensInSentence,
  shownOptions,
  show,
  usd,
  yearText,
  type Shown,
  type ViewContext,
} from './context';
import { markFigure } from './marked-text';

export interface CardFigure {
  readonly id: 'total' | 'levelised' | 'upfront' | 'peak' | 'exit' | 'holdUp' | 'index';
  readonly label: string;
  readonly help: string;
  readonly text: string;
  /** Id of its explanation; undefined where there is no number. */
  readonly figure: string | undefined;
  /** Said after the figure, its own figures marked: over which horizon. */
  readonly note: string | undefined;
  /** What the last change did to it, signed; undefined where it did not move. */
  readonly delta: string | undefined;
}

export interface Card {
  readonly id: string;
  readonly name: string;
  /** Nobody made it: the way of buying at this scale. */
  readonly hypothetical: boolean;
  readonly hue: OptionHue;
  readonly rank: number | undefined;
  readonly rankText: string;
  readonly rankLabel: string;
  /** Id of the rank's explanation. */
  readonly rankFigure: string | undefined;
  readonly out: boolean;
  /** Every failed screen in words, then how many were passed. */
  readonly verdicts: readonly string[];
  readonly verdictSummary: string;
  readonly figures: readonly CardFigure[];
  readonly price: string | undefined;
}

interface FigureSource {
  readonly id: CardFigure['id'];
  readonly value: (e: OptionEvaluation) => number | undefined;
  /** Within the offer; the figure's own id unless said. */
  readonly figure?: (e: OptionEvaluation) => string;
  readonly text: (e: OptionEvaluation) => string;
  readonly note?: (e: OptionEvaluation) => string;
  readonly delta: (difference: number) => string;
}

function figureSources({ words, scenario }: ViewContext): readonly FigureSource[] {
  const { cards } = words.ui;
  const money = (difference: number) => usd(difference, words);
  const number = (value: number) => show(value, { kind: 'plain', digits: 0 }, words);
  const percent = (value: number) => show(value, { kind: 'percent', digits: 0 }, words);
  return [
    {
      id: 'total',
      value: (e) => e.totalPv,
      text: (e) => usd(e.totalPv, words),
      note: () => cards.overYears(yearText('horizon', scenario.values['horizon'])),
      delta: money,
    },
    {
      id: 'levelised',
      value: (e) => e.levelised,
      text: (e) =>
        e.levelised === undefined ? cards.none : show(e.levelised, { kind: 'usd' }, words),
      delta: (difference) => show(difference, { kind: 'usd' }, words),
    },
    {
      id: 'exit',
      value: (e) => e.exitAtDecision.total,
      text: (e) => usd(e.exitAtDecision.total, words),
      figure: (e) => `exit.${e.exitAtDecision.year}`,
      note: (e) => cards.inYear(yearText(`${e.id}.renewalYear`, e.exitAtDecision.year)),
      delta: money,
    },
    { id: 'upfront', value: (e) => e.upfront, text: (e) => usd(e.upfront, words), delta: money },
    {
      id: 'peak',
      value: (e) => e.peak.amount,
      text: (e) => usd(e.peak.amount, words),
      note: (e) => cards.inYear(yearText(`${e.id}.peakYear`, e.peak.year)),
      delta: money,
    },
    {
      id: 'holdUp',
      value: (e) => (e.holdUp.kind === 'ceiling' ? e.holdUp.markup : undefined),
      text: (e) => (e.holdUp.kind === 'ceiling' ? percent(e.holdUp.markup) : cards.none),
      delta: percent,
    },
    {
      id: 'index',
      value: (e) => e.dependencyIndex,
      text: (e) =>
        e.dependencyIndex === undefined ? cards.none : cards.indexValue(number(e.dependencyIndex)),
      delta: (difference) => show(difference, { kind: 'plain', digits: 1 }, words),
    },
  ];
}

function signed(text: string, difference: number): string {
  return difference > 0 ? `+${text}` : text;
}

/** A change too small to be seen in the figure shown is none. */
function isVisible(text: string): boolean {
  return /[1-9]/.test(text.replace('US$', ''));
}

function figuresOf(
  ctx: ViewContext,
  e: OptionEvaluation,
  before: OptionEvaluation | undefined,
): CardFigure[] {
  const { cards, help } = ctx.words.ui;
  return figureSources(ctx).map((source): CardFigure => {
    const now = source.value(e);
    const then = before === undefined ? undefined : source.value(before);
    const difference = now === undefined || then === undefined ? 0 : now - then;
    const change = signed(source.delta(difference), difference);
    return {
      id: source.id,
      label: cards[source.id],
      help:
        source.id === 'holdUp' && e.holdUp.kind === 'none'
          ? ctx.words.vocabulary.holdUpReasons[e.holdUp.reason]
          : help[source.id],
      text: source.text(e),
      figure: now === undefined ? undefined : `${e.id}.${source.figure?.(e) ?? source.id}`,
      note: source.note?.(e),
      delta: difference !== 0 && isVisible(change) ? change : undefined,
    };
  });
}

function cardOf(ctx: ViewContext, shown: Shown, before: Evaluation | undefined): Card {
  const { words } = ctx;
  const { cards } = words.ui;
  const { option, figures, name, hue } = shown;
  const judged = activeJudgement(ctx).options.find(({ optionId }) => optionId === option.id);
  const rank = judged?.rank;
  const out = judged?.passes === false;
  const lens = lensInSentence(activeLens(ctx.scenario), words);
  const lensId = activeLens(ctx.scenario).id;
  const screens = judged?.screens ?? [];
  const failed = screens.filter(({ passed }) => !passed);
  // What fails is said screen by screen; what passes only counts when nothing fails.
  const verdicts = failed.map(({ id }) => words.vocabulary.screens[id].reason);
  const earlier = before?.options.find(({ id }) => id === option.id);
  return {
    id: option.id,
    name,
    hypothetical: caseData(ctx.scenario.case).hypothetical.includes(option.archetype),
    hue,
    rank,
    rankText: out ? cards.out : rank === undefined ? cards.noRank : String(rank),
    rankFigure: rank === undefined ? undefined : `${option.id}.rank.${lensId}`,
    rankLabel: rank === undefined ? (out ? cards.out : cards.noRank) : cards.rankLabel(rank, lens),
    out,
    verdicts,
    verdictSummary:
      screens.length === 0
        ? cards.noScreens
        : cards.passed(screens.length - failed.length, screens.length, {
            passed: yearText(`${option.id}.passed.${lensId}`, screens.length - failed.length),
            of: yearText(`screens.${lensId}`, screens.length),
          }),
    figures: figuresOf(ctx, figures, earlier),
    price:
      figures.priceUsd > 0 && figures.premium > 0
        ? cards.premium(
            markFigure(`${option.id}.contract`, usd(figures.priceUsd, words)),
            markFigure(
              `${option.id}.aboveBenchmark`,
              usd(figures.priceUsd - figures.priceUsd / (1 + figures.premium), words),
            ),
          )
        : undefined,
  };
}

export function cardsView(ctx: ViewContext, before?: Evaluation): Card[] {
  return shownOptions(ctx).map((shown) => cardOf(ctx, shown, before));
}

/** What holds for every offer and is said once: operators' pay, and whether residual value counts. */
export function staffLine(ctx: ViewContext): string {
  const first = ctx.evaluation.options[0];
  const pay = usd(first?.staffPv ?? 0, ctx.words);
  const amount = first === undefined ? pay : markFigure(`${first.id}.staff`, pay);
  const { cards } = ctx.words.ui;
  const { values } = ctx.scenario;
  const staff = values['staff.counted'] ? cards.staffIn(amount) : cards.staff(amount);
  return `${staff}. ${values['residual'] ? cards.residual(yearText('horizon', values['horizon'])) : cards.noResidual}`;
}
