/** The shares of a change as a sentence, a waterfall, a table and notes. */
import { formatBare } from '$lib/i18n/format';
import type { NoShares, Share, Shares } from '$lib/model/compare/shares';
import type { Step } from '$lib/model/compare/steps';
import { differenceId } from '$lib/scenario/differences';
import type { TableCell, WaterfallSpec } from '$lib/views/chart-spec';
import { hueOf } from '$lib/views/context';
import { Amounts } from './amounts';
import { offerName, type CompareContext, type LetteredSlot } from './context';
import { differenceText } from './difference-text';

/** With more bars than that they are drawn by topic. */
const MOST_BARS = 12;

interface PairOf {
  readonly from: LetteredSlot;
  readonly to: LetteredSlot;
}

export interface SharesView {
  /** The answer's second sentence. */
  readonly sentence: string;
  readonly chart: WaterfallSpec | undefined;
  readonly notes: readonly string[];
  /** What each difference does, by its id; the first of a step has it, the others say so. */
  readonly shares: ReadonlyMap<string, string>;
}

function names(step: Step, { from, to }: PairOf, ctx: CompareContext): string[] {
  const pair = { a: from.scenario, b: to.scenario, full: ctx.full, words: ctx.words };
  return step.differences.map((d) => differenceText(d, pair).what);
}

function stepName(step: Step, pair: PairOf, ctx: CompareContext): string {
  const [first = '', ...more] = names(step, pair, ctx);
  return more.length === 0 ? first : `${first} + ${String(more.length)}`;
}

function about(found: Shares | NoShares, pair: PairOf, ctx: CompareContext) {
  return {
    offer: offerName([pair.from, pair.to], found.option, ctx.full),
    measure: ctx.words.results.measures[found.measure],
    from: pair.from.full,
    to: pair.to.full,
  };
}

/** What one of the bars shows. */
interface Bar {
  readonly name: string;
  readonly under?: string;
  readonly amount: number;
  readonly error: number | undefined;
}

function barsOf(found: Shares, pair: PairOf, ctx: CompareContext): readonly Bar[] {
  const acting = found.shares.filter(({ amount }) => amount !== 0);
  if (acting.length <= MOST_BARS) {
    return acting.map(({ step, amount, standardError }) => ({
      name: stepName(step, pair, ctx),
      amount,
      error: standardError,
    }));
  }
  const { differs, shares } = ctx.words;
  return found.topics
    .filter(({ amount }) => amount !== 0)
    .map(({ topic, steps, amount, standardError }) => ({
      name: differs.topics[topic],
      under: shares.ofWhich(String(steps)),
      amount,
      error: standardError,
    }));
}

function numberCell(amounts: Amounts, value: number, text: string): TableCell {
  return { text, value: amounts.onScreen(value) };
}

function tableOf(
  found: Shares,
  shown: ReadonlyMap<string, string>,
  pair: PairOf,
  ctx: CompareContext,
  amounts: Amounts,
): WaterfallSpec['table'] {
  const { shares } = ctx.words;
  const drawn = found.method.kind === 'drawn';
  const heads = [shares.what, `${shares.amount}, ${shares.axes[found.measure]}`];
  return {
    caption: shares.heading,
    columns: [...heads, ...(drawn ? [shares.standardError] : [])].map((label, at) => ({
      label,
      numeric: at > 0,
    })),
    rows: found.shares.map(({ step, amount, standardError }) => [
      { text: ctx.full.ui.list(names(step, pair, ctx)) },
      numberCell(amounts, amount, shown.get(step.id) ?? amounts.signed(amount)),
      ...(drawn ? [numberCell(amounts, standardError ?? 0, amounts.bare(standardError ?? 0))] : []),
    ]),
  };
}

function sourceOf(pair: PairOf, { full }: CompareContext): string {
  const cases = [...new Set([pair.from, pair.to].map(({ scenario }) => scenario.case))];
  const texts = cases.map((id) => full.panels.charts.source(full.vocabulary.cases[id].name));
  return texts.join(' ');
}

function chartOf(
  found: Shares,
  shown: ReadonlyMap<string, string>,
  pair: PairOf,
  ctx: CompareContext,
  title: string,
): WaterfallSpec | undefined {
  const bars = barsOf(found, pair, ctx);
  if (bars.length === 0) return undefined;
  const { words, full } = ctx;
  const amounts = amountsOf(found, full.lang);
  const rounded = amounts.leading(
    found.from,
    bars.map(({ amount }) => amount),
    found.to,
  );
  const hue = hueOf(found.option);
  const it = about(found, pair, ctx);
  return {
    kind: 'waterfall',
    id: `compare-${found.option}-${found.measure}`,
    lang: full.lang,
    title,
    headline: title,
    subtitle: words.shares.subtitle(it),
    source: sourceOf(pair, ctx),
    x: { title: words.shares.axes[found.measure], style: amounts.style },
    from: { name: pair.from.full, hue, value: found.from, text: amounts.bare(rounded.from) },
    to: { name: pair.to.full, hue, value: found.to, text: amounts.bare(rounded.to) },
    steps: bars.map(({ name, under, amount, error }, at) => {
      const text = amounts.signed(rounded.parts[at] ?? amount);
      const note = error === undefined ? undefined : words.shares.error(amounts.bare(error));
      return {
        name,
        ...(under === undefined ? {} : { under }),
        amount,
        text,
        ...(note === undefined ? {} : { note }),
        lines: [text, ...(note === undefined ? [] : [note])],
      };
    }),
    table: tableOf(found, shown, pair, ctx, amounts),
  };
}

function amountsOf(found: Shares, lang: CompareContext['full']['lang']): Amounts {
  return new Amounts(
    found.measure,
    [found.change, ...found.shares.map(({ amount }) => amount)],
    lang,
  );
}

/** What each step shows, rounded so that all together show the change. */
function shownShares(found: Shares, amounts: Amounts): ReadonlyMap<string, string> {
  const acting = found.shares.filter(({ amount }) => amount !== 0);
  const { parts } = amounts.leading(
    found.from,
    acting.map(({ amount }) => amount),
    found.to,
  );
  const texts = new Map<string, string>(
    acting.map(({ step, amount }, at) => [step.id, amounts.signed(parts[at] ?? amount)]),
  );
  for (const { step } of found.shares) if (!texts.has(step.id)) texts.set(step.id, amounts.bare(0));
  return texts;
}

function joinedNotes(shares: readonly Share[], pair: PairOf, ctx: CompareContext): string[] {
  return shares.flatMap(({ step }) =>
    step.joined === undefined
      ? []
      : [ctx.words.shares.joined[step.joined](ctx.full.ui.list(names(step, pair, ctx)))],
  );
}

function countText(value: number, lang: CompareContext['full']['lang']): string {
  return formatBare(value, { kind: 'plain' }, lang);
}

function methodNote(found: Shares, amounts: Amounts, { words, full }: CompareContext): string {
  const plain = (value: number) => countText(value, full.lang);
  if (found.method.kind === 'exact') {
    return words.shares.exact(plain(2 ** found.shares.length));
  }
  const errors = found.shares.map(({ standardError }) => standardError ?? 0);
  return words.shares.drawn({
    pairs: plain(found.method.pairs),
    error: amounts.withUnit(Math.max(0, ...errors)),
  });
}

/** By the id of each difference of a step. */
function byDifference(
  found: Shares,
  shown: ReadonlyMap<string, string>,
  { words }: CompareContext,
): ReadonlyMap<string, string> {
  return new Map(
    found.shares.flatMap(({ step }) =>
      step.differences.map((d, at) => [
        differenceId(d),
        at === 0 ? (shown.get(step.id) ?? '') : words.differs.withOthers,
      ]),
    ),
  );
}

/** What a job found for a pair of scenarios; `told` is how many differences the two have in all. */
export function sharesView(
  found: Shares | NoShares,
  pair: PairOf,
  told: number,
  ctx: CompareContext,
): SharesView {
  const { words, full } = ctx;
  const it = about(found, pair, ctx);
  if (found.kind === 'none') {
    const sentence = words.shares.none[found.reason](it);
    return { sentence, chart: undefined, notes: [], shares: new Map() };
  }
  const amounts = amountsOf(found, full.lang);
  const shown = shownShares(found, amounts);
  const ends = amounts.leading(found.from, [], found.to);
  const change = ends.to - ends.from;
  const rises = change > 0;
  const text = { ...it, amount: amounts.withUnit(change), rises };
  const [largest, second] = found.shares.filter(({ amount }) => amount !== 0);
  const most =
    largest === undefined
      ? '.'
      : second === undefined
        ? words.answer.only(stepName(largest.step, pair, ctx))
        : words.answer.most({
            difference: stepName(largest.step, pair, ctx),
            amount: shown.get(largest.step.id) ?? '',
          });
  const acting = found.shares.reduce((sum, { step }) => sum + step.differences.length, 0);
  const visible = /[1-9]/.test(text.amount.replace('US$', ''));
  const title = visible ? words.shares.title(text) : words.shares.titleSame(it);
  return {
    sentence: visible ? words.answer.change(text) + most : words.answer.unmoved(it),
    chart: chartOf(found, shown, pair, ctx, title),
    notes: [
      ...(found.shares.length > 0 ? [methodNote(found, amounts, ctx)] : []),
      ...joinedNotes(found.shares, pair, ctx),
      ...(found.shares.filter(({ amount }) => amount !== 0).length > MOST_BARS
        ? [words.shares.byTopic]
        : []),
      ...(told > acting ? [words.shares.idle(countText(told - acting, full.lang))] : []),
      ...(found.measure === 'score' ? [words.shares.scoreNote] : []),
    ],
    shares: byDifference(found, shown, ctx),
  };
}
