/**
 * The first screen's charts as specs: which figures, under which title, with which table. Tables are
 * made when they are asked for, not at every input.
 */
import { COMPONENTS } from '$lib/engine/lifecycle/flows';
import { ASSET_CLASSES, PROFILE_SCORES, type AssetClassId } from '$lib/parameters/types';
import type {
  BandsSpec,
  BumpSpec,
  DotsSpec,
  LinesSpec,
  MapSpec,
  Owner,
  StackSpec,
  TableCell,
  TableSpec,
} from './chart-spec';
import {
  activeJudgement,
  bare,
  lensName,
  maxBy,
  show,
  shownOptions,
  usd,
  USD,
  type Shown,
  yearText,
  type FullViewContext,
} from './context';
import { markFigure, ownName, plainText } from './marked-text';

const INDEX = { kind: 'plain', digits: 0 } as const;
const SCORE = { kind: 'plain', digits: 2 } as const;
const YEAR = { kind: 'year' } as const;

function common(ctx: FullViewContext) {
  const { words, scenario } = ctx;
  return {
    lang: words.lang,
    source: words.panels.charts.source(words.vocabulary.cases[scenario.case].name),
  };
}

function money(value: number, figure: string, ctx: FullViewContext): TableCell {
  // CSV carries the figure in the unit of its column: US$ million.
  return { text: bare(value, USD, ctx.words), value: value / 1e6, figure };
}

function levelisedHead({ words }: FullViewContext): string {
  return `${words.ui.cards.levelised}, US$`;
}

/** Beside every total: what a camera that works costs a year. */
function levelisedCell(
  levelised: number | undefined,
  option: string,
  ctx: FullViewContext,
): TableCell {
  return levelised === undefined
    ? text('–')
    : {
        text: bare(levelised, { kind: 'usd' }, ctx.words),
        value: levelised,
        figure: `${option}.levelised`,
      };
}

/** Title and headline of a chart from a sentence with marked figures. */
function titled(headline: string) {
  return { title: plainText(headline), headline };
}

function text(words: string): TableCell {
  return { text: words };
}

/** Options as rows: the first column names them. */
function optionTable(
  ctx: FullViewContext,
  caption: string,
  heads: readonly string[],
  cells: (shown: Shown) => readonly TableCell[],
): TableSpec {
  return {
    caption,
    columns: [
      { label: ctx.words.panels.charts.option, numeric: false },
      ...heads.map((label) => ({ label, numeric: true })),
    ],
    rows: shownOptions(ctx).map((shown) => [text(shown.name), ...cells(shown)]),
  };
}

/** Years as rows, options as columns. */
function yearTable(
  ctx: FullViewContext,
  caption: string,
  years: readonly number[],
  value: (shown: Shown, year: number) => number | undefined,
  figure: (shown: Shown, year: number) => string,
): TableSpec {
  const shown = shownOptions(ctx);
  return {
    caption,
    columns: [
      { label: ctx.words.panels.charts.year, numeric: true },
      ...shown.map(({ name }) => ({ label: name, numeric: true })),
    ],
    rows: years.map((year) => [
      { text: String(year), value: year },
      ...shown.map((one): TableCell => {
        const amount = value(one, year);
        return amount === undefined ? text('–') : money(amount, figure(one, year), ctx);
      }),
    ]),
  };
}

/** Several offers that neither cost nor index tells apart, as in the blank case. */
function areAlike([first, ...others]: readonly Shown[]): boolean {
  return (
    first !== undefined &&
    others.length > 0 &&
    others.every(
      ({ figures }) =>
        Math.abs(figures.totalPv - first.figures.totalPv) < 1 &&
        figures.dependencyIndex === first.figures.dependencyIndex,
    )
  );
}

export function mapSpec(ctx: FullViewContext): MapSpec {
  const shown = shownOptions(ctx);
  const { map } = ctx.words.panels.charts;
  const { cards } = ctx.words.ui;
  const judgement = activeJudgement(ctx);
  const cheap = maxBy(shown, ({ figures }) => -figures.totalPv);
  const free = maxBy(shown, ({ figures }) => -(figures.dependencyIndex ?? 0));
  const title = areAlike(shown)
    ? map.alike
    : map.title({ cheap: cheap.short, free: free.short, same: cheap === free });
  return {
    ...common(ctx),
    kind: 'map',
    id: 'trade-off',
    ...titled(title),
    subtitle: map.subtitle,
    x: { title: map.x, style: USD },
    y: { title: map.y, style: INDEX },
    sizeTitle: map.size,
    sizeStyle: USD,
    points: shown.map(({ short, hue, figures, option }) => ({
      name: short,
      hue,
      x: figures.totalPv,
      y: figures.dependencyIndex ?? 0,
      size: Math.max(0, figures.upfront),
      out: judgement.options.find(({ optionId }) => optionId === option.id)?.passes === false,
      figure: `${option.id}.total`,
    })),
    front: ctx.evaluation.front.map((id) => shown.findIndex(({ option }) => option.id === id)),
    frontLabel: map.front,
    bestCorner: map.best,
    get table() {
      return optionTable(
        ctx,
        title,
        [map.x, levelisedHead(ctx), cards.index, `${map.size}, US$ M`],
        ({ figures, option }) => [
          money(figures.totalPv, `${option.id}.total`, ctx),
          levelisedCell(figures.levelised, option.id, ctx),
          figures.dependencyIndex === undefined
            ? text(cards.none)
            : {
                text: bare(figures.dependencyIndex, INDEX, ctx.words),
                value: figures.dependencyIndex,
                figure: `${option.id}.index`,
              },
          money(figures.upfront, `${option.id}.upfront`, ctx),
        ],
      );
    },
  };
}

export function costSpec(ctx: FullViewContext): StackSpec {
  const { cost, total } = ctx.words.panels.charts;
  const { components } = ctx.words.terms;
  const sorted = shownOptions(ctx).sort((a, b) => a.figures.totalPv - b.figures.totalPv);
  const used = COMPONENTS.filter((id) =>
    sorted.some(({ figures }) => figures.components[id].presentValue !== 0),
  );
  const dearest = sorted.at(-1) ?? maxBy(sorted, ({ figures }) => figures.totalPv);
  const part = maxBy(
    COMPONENTS.filter((id) => id !== 'residual'),
    (id) => dearest.figures.components[id].presentValue,
  );
  const share = dearest.figures.components[part].presentValue / dearest.figures.paymentsPv;
  const title = cost.title({
    name: dearest.short,
    part: components[part].name.toLocaleLowerCase(ctx.words.lang),
    share: markFigure(
      `${dearest.option.id}.costShare.${part}`,
      show(share, { kind: 'percent', digits: 0 }, ctx.words),
    ),
  });
  return {
    ...common(ctx),
    kind: 'stack',
    id: 'cost-by-component',
    ...titled(title),
    subtitle: cost.subtitle,
    x: { title: cost.x, style: USD },
    parts: used.map((id) => ({ id, name: components[id].name })),
    bars: sorted.map(({ name, hue, figures, option }) => ({
      name,
      hue,
      values: used.map((id) => figures.components[id].presentValue),
      total: figures.totalPv,
      figures: [...used.map((id) => `${option.id}.pv.${id}`), `${option.id}.total`],
    })),
    get table() {
      return optionTable(
        ctx,
        `${plainText(title)}. ${cost.subtitle}`,
        [...used.map((id) => components[id].name), total, levelisedHead(ctx)],
        ({ figures, option }) => [
          ...used.map((id) =>
            money(figures.components[id].presentValue, `${option.id}.pv.${id}`, ctx),
          ),
          money(figures.totalPv, `${option.id}.total`, ctx),
          levelisedCell(figures.levelised, option.id, ctx),
        ],
      );
    },
  };
}

export function cashSpec(ctx: FullViewContext, nominal: boolean): LinesSpec {
  const { cash, years } = ctx.words.panels.charts;
  const shown = shownOptions(ctx);
  const series = ({ figures }: Shown) => (nominal ? figures.nominalCashByYear : figures.cashByYear);
  const horizon = ctx.scenario.values['horizon'];
  const axis = Array.from({ length: horizon + 1 }, (_, year) => year);
  const dearest = maxBy(shown, (one) => Math.max(...series(one)));
  const amount = Math.max(...series(dearest));
  const peakYear = series(dearest).indexOf(amount);
  const figureOf = ({ option }: Shown, year: number) =>
    `${option.id}.${nominal ? 'cashNominal' : 'cash'}.${year}`;
  const title = cash.title({
    name: dearest.short,
    amount: markFigure(figureOf(dearest, peakYear), usd(amount, ctx.words)),
    year: nominal ? String(peakYear) : yearText(`${dearest.option.id}.peakYear`, peakYear),
  });
  return {
    ...common(ctx),
    kind: 'lines',
    id: 'cash-by-year',
    ...titled(title),
    subtitle: cash.subtitle(nominal),
    x: { title: years, style: YEAR },
    y: { title: cash.y, style: USD },
    years: axis,
    lines: shown.map((one) => ({
      name: one.short,
      hue: one.hue,
      values: series(one),
      figures: axis.map((year) => figureOf(one, year)),
      marks: [],
    })),
    get table() {
      return yearTable(
        ctx,
        `${plainText(title)}. ${cash.subtitle(nominal)}`,
        axis,
        (one, year) => series(one)[year],
        figureOf,
      );
    },
  };
}

export function exitSpec(ctx: FullViewContext, cursorYear?: number): LinesSpec {
  const { exit, years } = ctx.words.panels.charts;
  const shown = shownOptions(ctx);
  const horizon = ctx.scenario.values['horizon'];
  const axis = Array.from({ length: horizon + 1 }, (_, year) => year);
  const valueAt = ({ figures }: Shown, year: number) =>
    figures.exitByYear[year - figures.startYear]?.total;
  const dearest = maxBy(shown, ({ figures }) => figures.exitAtDecision.total);
  const { total, year } = dearest.figures.exitAtDecision;
  const figureOf = ({ option }: Shown, at: number) => `${option.id}.exit.${at}`;
  const title = exit.title({
    name: dearest.short,
    amount: markFigure(figureOf(dearest, year), usd(total, ctx.words)),
    year: yearText(`${dearest.option.id}.renewalYear`, year),
  });
  return {
    ...common(ctx),
    kind: 'lines',
    id: 'price-of-leaving',
    ...titled(title),
    subtitle: exit.subtitle,
    x: { title: years, style: YEAR },
    y: { title: exit.y, style: USD },
    years: axis,
    lines: shown.map((one) => ({
      name: one.short,
      hue: one.hue,
      values: axis.map((at) => valueAt(one, at)),
      figures: axis.map((at) => figureOf(one, at)),
      marks: [{ year: one.figures.renewal.year, label: exit.mark(one.figures.renewal.year) }],
    })),
    ...(cursorYear === undefined ? {} : { cursorYear }),
    get table() {
      return yearTable(ctx, `${plainText(title)}. ${exit.subtitle}`, axis, valueAt, figureOf);
    },
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly owner: Owner | 'none';
  /** Ids of the figures that the two years are; a span of nobody is never written out. */
  readonly figures: { readonly from: string; readonly to: string };
}

/** Who owns a class when: nobody until service starts, then its owner; cameras may pass to the state. */
export function ownershipSpans(
  { option, figures }: Shown,
  id: AssetClassId,
  horizon: number,
): Span[] {
  const owner = option.values[`own.${id}`];
  const begins = `${option.id}.startYear`;
  const termEnds = `${option.id}.termEnd`;
  const start: Span = {
    from: 0,
    to: figures.startYear,
    owner: 'none',
    figures: { from: begins, to: begins },
  };
  const transferYear = figures.startYear + option.values['fee.term'];
  if (
    id !== 'cameras' ||
    owner === 'state' ||
    !option.values['own.transfer'] ||
    transferYear >= horizon
  ) {
    const whole = { from: begins, to: 'horizon' };
    return [start, { from: figures.startYear, to: horizon, owner, figures: whole }];
  }
  return [
    start,
    {
      from: figures.startYear,
      to: transferYear,
      owner,
      figures: { from: begins, to: termEnds },
    },
    {
      from: transferYear,
      to: horizon,
      owner: 'state',
      figures: { from: termEnds, to: 'horizon' },
    },
  ];
}

export function bandsSpec(ctx: FullViewContext, cursorYear?: number): BandsSpec {
  const { bands, years } = ctx.words.panels.charts;
  const { assetClasses, owners } = ctx.words.terms;
  const shown = shownOptions(ctx);
  const horizon = ctx.scenario.values['horizon'];
  const partial = shown.filter(({ option }) =>
    ASSET_CLASSES.some((id) => option.values[`own.${id}`] !== 'state'),
  );
  const ownerNames = { ...owners, none: bands.none };
  const title = bands.title({ names: partial.map(({ short }) => short) });
  const spanText = ({ from, to, owner, figures }: Span) =>
    `${ownerNames[owner]} ${markFigure(figures.from, String(from))}–${markFigure(figures.to, String(to))}`;
  return {
    ...common(ctx),
    kind: 'bands',
    id: 'ownership',
    ...titled(title),
    subtitle: bands.subtitle,
    x: { title: years, style: YEAR },
    fromYear: 0,
    toYear: horizon,
    groups: shown.map((one) => ({
      name: one.name,
      hue: one.hue,
      rows: ASSET_CLASSES.map((id) => ({
        name: assetClasses[id],
        spans: ownershipSpans(one, id, horizon),
      })),
    })),
    ownerNames,
    ...(cursorYear === undefined ? {} : { cursorYear }),
    get table() {
      return {
        caption: `${title}. ${bands.subtitle}`,
        columns: [
          { label: ctx.words.panels.charts.option, numeric: false },
          ...ASSET_CLASSES.map((id) => ({ label: assetClasses[id], numeric: false })),
        ],
        rows: shown.map((one) => [
          text(one.name),
          ...ASSET_CLASSES.map((id): TableCell => {
            const marked = ownershipSpans(one, id, horizon)
              .filter(({ owner }) => owner !== 'none')
              .map(spanText)
              .join('; ');
            return { text: plainText(marked), marked };
          }),
        ]),
      };
    },
  };
}

export function profileSpec(ctx: FullViewContext): DotsSpec {
  const { profile } = ctx.words.panels.charts;
  const { profileScores } = ctx.words.terms;
  const shown = shownOptions(ctx);
  const worst = maxBy(shown, ({ figures }) => figures.dependencyIndex ?? 0);
  const title = profile.title({
    name: worst.short,
    score: markFigure(
      `${worst.option.id}.index`,
      bare(worst.figures.dependencyIndex ?? 0, INDEX, ctx.words),
    ),
  });
  return {
    ...common(ctx),
    kind: 'dots',
    id: 'dependency-profile',
    ...titled(title),
    subtitle: profile.subtitle,
    columns: shown.map(({ short, hue }) => ({ name: short, hue })),
    rows: PROFILE_SCORES.map((id) => ({
      name: profileScores[id].name,
      values: shown.map(({ figures }) => figures.profile[id]),
      figures: shown.map(({ option }) => `${option.id}.profile.${id}`),
    })),
    lowLabel: profile.low,
    highLabel: profile.high,
    get table() {
      return {
        caption: `${plainText(title)}. ${profile.subtitle}`,
        columns: [
          { label: profile.score, numeric: false },
          ...shown.map(({ name }) => ({ label: name, numeric: true })),
        ],
        rows: [
          ...PROFILE_SCORES.map((id) => [
            text(profileScores[id].name),
            ...shown.map(({ figures, option }) => ({
              text: bare(figures.profile[id], SCORE, ctx.words),
              value: figures.profile[id],
              figure: `${option.id}.profile.${id}`,
            })),
          ]),
          [
            text(profile.index),
            ...shown.map(({ figures, option }): TableCell => {
              const index = figures.dependencyIndex;
              return index === undefined
                ? text('–')
                : {
                    text: bare(index, INDEX, ctx.words),
                    value: index,
                    figure: `${option.id}.index`,
                  };
            }),
          ],
        ],
      };
    },
  };
}

export interface ProfileReason {
  readonly id: string;
  readonly name: string;
  readonly hue: Shown['hue'];
  /** One a score, each saying in words what it means for this offer. */
  readonly sentences: readonly string[];
}

export function profileReasons(ctx: FullViewContext): ProfileReason[] {
  const { profileScores } = ctx.words.terms;
  return shownOptions(ctx).map(({ option, name, hue, figures }) => ({
    id: option.id,
    name,
    hue,
    sentences: PROFILE_SCORES.map((id) =>
      profileScores[id].sentence(
        markFigure(
          `${option.id}.profile.${id}`,
          show(figures.profile[id], { kind: 'percent', digits: 0 }, ctx.words),
        ),
      ),
    ),
  }));
}

export function lensesSpec(ctx: FullViewContext): BumpSpec {
  const { lenses } = ctx.words.panels.charts;
  const { scenario, evaluation, words } = ctx;
  const shown = shownOptions(ctx);
  const order = (lensId: string) =>
    evaluation.judgements
      .find((judgement) => judgement.lensId === lensId)
      ?.options.map(({ rank }) => rank ?? 'out')
      .join();
  const same = scenario.lenses.filter(
    (lens) => lens.base !== 'foreign-critics' && order(lens.id) === order('foreign-critics'),
  );
  const rankOf = (lensId: string, optionId: string) =>
    evaluation.judgements
      .find((judgement) => judgement.lensId === lensId)
      ?.options.find((judged) => judged.optionId === optionId)?.rank;
  const apart =
    shown.length < 2 || shown.some(({ option }) => rankOf('foreign-critics', option.id) !== 1);
  const title = apart
    ? lenses.title({
        local: same.length === 0,
        critics: words.ui.list(same.map((lens) => lensName(lens, words))),
      })
    : lenses.alike;
  return {
    ...common(ctx),
    kind: 'bump',
    id: 'order-by-lens',
    ...titled(title),
    subtitle: lenses.subtitle,
    stages: scenario.lenses.map((lens) => ({
      name: ownName(lens.name) ?? words.vocabulary.lenses[lens.base].short,
      active: lens.id === scenario.lens,
    })),
    lines: shown.map(({ short, hue, option }) => ({
      name: short,
      hue,
      ranks: scenario.lenses.map((lens) => rankOf(lens.id, option.id)),
      figures: scenario.lenses.map((lens) => `${option.id}.rank.${lens.id}`),
    })),
    outLabel: lenses.out,
    rankLabel: lenses.rank,
    get table() {
      return {
        caption: `${title}. ${lenses.subtitle}`,
        columns: [
          { label: words.ui.header.lens, numeric: false },
          ...shown.map(({ name }) => ({ label: name, numeric: true })),
        ],
        rows: scenario.lenses.map((lens) => [
          text(lensName(lens, words)),
          ...shown.map(({ option }): TableCell => {
            const rank = rankOf(lens.id, option.id);
            return rank === undefined
              ? text(lenses.out)
              : {
                  text: String(rank),
                  value: rank,
                  figure: `${option.id}.rank.${lens.id}`,
                };
          }),
        ]),
      };
    },
  };
}
