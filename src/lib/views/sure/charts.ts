/**
 * The pictures of a study as specs, each under its finding and with its table: how often each offer comes first,
 * how far figures spread, what a wrong choice costs, where offers land on the map.
 */
import type { ShareEstimate } from '$lib/engine/uncertainty/replicates';
import type { NumberStyle } from '$lib/i18n/format';
import type { OptionOutcome, Spread } from '$lib/model/study/results';
import { SPREADS, type SpreadId } from '$lib/model/study/study-tally';
import type { Evaluation } from '$lib/model/evaluation';
import type { MapSpec, RowMark, RowsSpec, TableCell, TableSpec } from '../chart-spec';
import { mapSpec } from '../charts';
import { cloudSize, withClouds } from '../clouds';
import { hueOf, maxBy } from '../context';
import type { SureView } from './view';

const MILLIONS = { kind: 'usdMillions', digits: 2 } as const;
const POINTS = { kind: 'plain', digits: 1 } as const;
const WHOLE = { kind: 'plain', digits: 0 } as const;
const SHARE = { kind: 'percent', digits: 1 } as const;

/** What all charts of a study have in common, under a finding. */
export function framed(view: SureView, id: string, title: string, subtitle: string) {
  const { words, sure, scenario } = view;
  const source = words.panels.charts.source(words.vocabulary.cases[scenario.case].name);
  return {
    id,
    lang: words.lang,
    title,
    headline: title,
    subtitle,
    source: `${source} ${sure.drawn(view.draws(), String(scenario.uncertainty.seed))}`,
  };
}

export function textCell(text: string): TableCell {
  return { text };
}

/** A figure of a table; `value` goes into the CSV in the unit of the column's head. */
export function cell(view: SureView, value: number | undefined, style: NumberStyle): TableCell {
  if (value === undefined) return textCell('–');
  const unit = style.kind === 'usdMillions' ? 1e-6 : style.kind === 'percent' ? 100 : 1;
  return { text: view.bare(value, style), value: value * unit };
}

export function tableOf(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly TableCell[])[],
): TableSpec {
  return {
    caption,
    columns: heads.map((label, index) => ({ label, numeric: index > 0 })),
    rows,
  };
}

/** An interval as a mark; none where it is not known. */
export function interval(low: number | undefined, high: number | undefined): readonly RowMark[] {
  return low === undefined || high === undefined ? [] : [{ kind: 'interval', from: low, to: high }];
}

function limits(share: ShareEstimate): readonly [number | undefined, number | undefined] {
  switch (share.kind) {
    case 'never-seen':
      return [0, share.atMost];
    case 'always-seen':
      return [share.atLeast, 1];
    case 'interval':
      return [
        share.low === undefined ? undefined : Math.max(0, share.low),
        share.high === undefined ? undefined : Math.min(1, share.high),
      ];
  }
}

/** How often each offer leads, or is the cheapest. */
export function chancesChart(view: SureView, of: 'leads' | 'cheapest'): RowsSpec {
  const { chances, spread, table } = view.sure;
  const { options } = view.results.outcome;
  const first = of === 'leads' ? view.leader() : view.cheapest();
  const finding =
    first === undefined || first[of].kind === 'never-seen'
      ? chances.leadsNobody
      : chances[of](view.offer(first.optionId), view.shareSaid(first[of].value));
  const subtitle = of === 'leads' ? chances.leadsSubtitle : chances.subtitle;
  const heads = [spread.offer, chances.share, table.low, table.high];
  return {
    ...framed(view, `chance-${of}`, finding, subtitle),
    kind: 'rows',
    x: { title: chances.axis, style: { kind: 'percent', digits: 0 } },
    origin: 0,
    reach: 1,
    rows: options.map((option) => {
      const share = option[of];
      const [low, high] = limits(share);
      const note = seenIn(view, share);
      return {
        name: view.offer(option.optionId),
        hue: hueOf(option.optionId),
        marks: [
          { kind: 'bar', tone: 'soft', from: 0, to: share.value },
          ...interval(low, high),
        ] satisfies RowMark[],
        text: view.share(share.value),
        note,
        lines: [view.share(share.value), note, ...boundLine(view, share)],
      };
    }),
    table: tableOf(
      finding,
      of === 'leads' ? [...heads, chances.passes] : heads,
      options.map((option) => [
        textCell(view.offer(option.optionId)),
        cell(view, option[of].value, SHARE),
        ...limits(option[of]).map((limit) => cell(view, limit, SHARE)),
        ...(of === 'leads' ? [cell(view, option.passes.value, SHARE)] : []),
      ]),
    ),
  };
}

/** Beside a share: its interval, or that no draw or every draw had it. */
function seenIn(view: SureView, share: ShareEstimate): string {
  switch (share.kind) {
    case 'never-seen':
      return view.sure.never(view.draws());
    case 'always-seen':
      return view.sure.always(view.draws());
    case 'interval':
      return view.bounds(share);
  }
}

function boundLine(view: SureView, share: ShareEstimate): readonly string[] {
  return share.kind === 'interval' ? [] : [view.bounds(share)];
}

const SPREAD_STYLES: Readonly<Record<SpreadId, NumberStyle>> = {
  total: MILLIONS,
  levelised: WHOLE,
  dependency: POINTS,
};

/** The measures whose spread is known of some offer. */
export function spreadIds(view: SureView): readonly SpreadId[] {
  return SPREADS.filter((id) =>
    view.results.outcome.options.some((option) => option[id] !== undefined),
  );
}

/** How far a measure spreads: nine draws of ten, the middle half, the median. */
export function spreadChart(view: SureView, id: SpreadId): RowsSpec {
  const { spread: words } = view.sure;
  const style = SPREAD_STYLES[id];
  const text = (value: number) => view.bare(value, style);
  const known = view.results.outcome.options.flatMap((option) => {
    const spread = option[id];
    return spread === undefined ? [] : [{ optionId: option.optionId, spread }];
  });
  const leader = view.leader()?.optionId;
  const told = known.find(({ optionId }) => optionId === leader) ?? known[0];
  const finding =
    told === undefined
      ? words.heading
      : words.finding[id](
          view.offer(told.optionId),
          withUnit(view, id, told.spread.p5.value),
          withUnit(view, id, told.spread.p95.value),
        );
  return {
    ...framed(view, `spread-${id}`, finding, `${words.measures[id]}. ${words.note}`),
    kind: 'rows',
    x: { title: words.measures[id], style },
    origin: 0,
    reach: id === 'dependency' ? 100 : 0,
    rows: known.map(({ optionId, spread }) => ({
      name: view.offer(optionId),
      hue: hueOf(optionId),
      marks: spreadMarks(spread),
      text: text(spread.p50.value),
      note: words.between(text(spread.p5.value), text(spread.p95.value)),
      lines: [
        `P5 ${text(spread.p5.value)}`,
        `${words.median} ${text(spread.p50.value)}`,
        `P95 ${text(spread.p95.value)}`,
        `${words.mean} ${text(spread.mean.value)}`,
      ],
    })),
    table: tableOf(
      words.measures[id],
      [
        words.offer,
        ...[words.mean, 'P5', words.median, 'P95'].flatMap((head) => [head, words.error(head)]),
      ],
      known.map(({ optionId, spread }) => [
        textCell(view.offer(optionId)),
        ...[spread.mean, spread.p5, spread.p50, spread.p95].flatMap((one) => [
          cell(view, one.value, style),
          cell(view, one.standardError, style),
        ]),
      ]),
    ),
  };
}

function withUnit(view: SureView, id: SpreadId, value: number): string {
  switch (id) {
    case 'total':
      return view.money(value);
    case 'levelised':
      return `US$\u00a0${view.bare(value, WHOLE)}`;
    case 'dependency':
      return view.bare(value, WHOLE);
  }
}

function spreadMarks({ p5, p25, p50, p75, p95 }: Spread): readonly RowMark[] {
  return [
    { kind: 'range', from: p5.value, to: p95.value },
    { kind: 'bar', tone: 'soft', from: p25, to: p75 },
    { kind: 'point', at: p50.value },
  ];
}

/** What it costs to have chosen each offer, over the cheapest of each draw. */
export function regretChart(view: SureView): RowsSpec {
  const { regret: words, spread, table } = view.sure;
  const { options } = view.results.outcome;
  const least = options.length === 0 ? undefined : maxBy(options, ({ regret }) => -regret.value);
  const finding =
    least === undefined
      ? words.heading
      : words.finding(view.offer(least.optionId), view.money(least.regret.value));
  return {
    ...framed(view, 'regret', finding, words.subtitle),
    kind: 'rows',
    x: { title: words.axis, style: MILLIONS },
    origin: 0,
    reach: 0,
    rows: options.map((option) => regretRow(view, option)),
    table: tableOf(
      finding,
      [spread.offer, words.mean, table.low, table.high, words.largest],
      options.map(({ optionId, regret, worstRegret }) => [
        textCell(view.offer(optionId)),
        cell(view, regret.value, MILLIONS),
        cell(view, regret.low, MILLIONS),
        cell(view, regret.high, MILLIONS),
        cell(view, worstRegret, MILLIONS),
      ]),
    ),
  };
}

function regretRow(view: SureView, { optionId, regret, worstRegret }: OptionOutcome) {
  const worst = view.sure.regret.worst(view.money(worstRegret));
  return {
    name: view.offer(optionId),
    hue: hueOf(optionId),
    marks: [
      { kind: 'bar', tone: 'soft', from: 0, to: regret.value },
      ...interval(regret.low, regret.high),
    ] satisfies RowMark[],
    text: view.money(regret.value),
    note: worst,
    lines: [view.money(regret.value), worst],
  };
}

/** The trade-off map with a cloud of draws for each offer; undefined where no index is known. */
export function cloudChart(view: SureView, evaluation: Evaluation): MapSpec | undefined {
  const { outcome } = view.results;
  const { spread: words, cloud, table } = view.sure;
  const known = outcome.options.flatMap(({ optionId, total, dependency }) =>
    dependency === undefined ? [] : [{ optionId, total, dependency }],
  );
  if (known.length === 0) return undefined;
  const cheap = maxBy(known, ({ total }) => -total.mean.value);
  const free = maxBy(known, ({ dependency }) => -dependency.mean.value);
  const finding = cloud.finding({
    cheap: view.offer(cheap.optionId),
    free: view.offer(free.optionId),
    same: cheap === free,
  });
  const plain = mapSpec({ scenario: view.scenario, evaluation, words: view.words });
  const count = view.bare(cloudSize(outcome), WHOLE);
  return {
    ...framed(view, 'trade-off-cloud', finding, view.words.panels.charts.map.drawn(count)),
    kind: 'map',
    x: plain.x,
    y: plain.y,
    sizeTitle: plain.sizeTitle,
    sizeStyle: plain.sizeStyle,
    front: plain.front,
    frontLabel: plain.frontLabel,
    bestCorner: plain.bestCorner,
    points: withClouds(
      plain.points.map(({ name, hue, x, y, out }) => ({ name, hue, x, y, out, size: 0 })),
      outcome,
    ),
    table: tableOf(
      finding,
      [
        words.offer,
        ...[words.measures.total, words.measures.dependency].flatMap((measure) => [
          `${measure}: ${words.median}`,
          table.low,
          table.high,
        ]),
      ],
      known.map(({ optionId, total, dependency }) => [
        textCell(view.offer(optionId)),
        ...[total.p50, total.p5, total.p95].map(({ value }) => cell(view, value, MILLIONS)),
        ...[dependency.p50, dependency.p5, dependency.p95].map(({ value }) =>
          cell(view, value, POINTS),
        ),
      ]),
    ),
  };
}
