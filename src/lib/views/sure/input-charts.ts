/** What inputs do, as specs: which drive a spread, one at a time, two at a time, and what each would be worth to know. */
import type { FlipMap } from '$lib/engine/uncertainty/flip-map';
import type { NumberStyle } from '$lib/i18n/format';
import type { Movable } from '$lib/model/study/probe';
import type { DriverIndex, Swing } from '$lib/model/study/results';
import { parameter } from '$lib/parameters/registry';
import { isPercent } from '$lib/scenario/value-text';
import type { Axis, RegionsSpec, RowMark, RowsSpec } from '../chart-spec';
import { hueOf } from '../context';
import { cell, framed, interval, tableOf, textCell } from './charts';
import type { SureView } from './view';

const MILLIONS = { kind: 'usdMillions', digits: 2 } as const;
const SHARE = { kind: 'percent', digits: 1 } as const;
/** Inputs that account for less of a spread are named, and not drawn. */
const LEAST_DRIVER = 0.01;
/** What moves a figure by less than this, in USD, is not drawn. */
const LEAST_SWING = 5000;
const MOST_SWINGS = 12;
const MOST_WORTH = 8;
/** Values along each side of the table of a map. */
const TABLE_STOPS = 5;

/** The outputs whose drivers are known, by their place in the results: the gap first, then each offer's cost. */
export function outputNames(
  view: SureView,
): readonly { readonly id: number; readonly name: string }[] {
  const { drivers: words } = view.sure;
  const outputs = (view.results.drivers ?? view.results.tornados ?? []).map(({ output }, id) => {
    const [first = '', second = ''] = output.options.map((option) => view.offer(option));
    const gap = output.kind === 'gap';
    return { id, gap, name: gap ? words.gap(first, second) : words.total(first) };
  });
  return [...outputs.filter(({ gap }) => gap), ...outputs.filter(({ gap }) => !gap)].map(
    ({ id, name }) => ({ id, name }),
  );
}

function indicesOf(view: SureView, output: number): readonly DriverIndex[] {
  return view.results.drivers?.[output]?.indices ?? [];
}

/** Inputs that do account for something, but for too little to be drawn. */
export function smallDrivers(view: SureView, output: number): readonly string[] {
  return indicesOf(view, output)
    .filter(({ total }) => total.distinguishable && total.shown < LEAST_DRIVER)
    .map(({ key }) => view.input(key));
}

/** Inputs whose share cannot be told from zero. */
export function indistinctDrivers(view: SureView, output: number): readonly string[] {
  return indicesOf(view, output)
    .filter(({ total }) => !total.distinguishable)
    .map(({ key }) => view.input(key));
}

/** Which inputs drive the spread of an output; undefined where none can be told from zero. */
export function driversChart(view: SureView, output: number): RowsSpec | undefined {
  const { drivers: words, table, swings } = view.sure;
  const shown = indicesOf(view, output).filter(
    ({ total }) => total.distinguishable && total.shown >= LEAST_DRIVER,
  );
  const [first, second] = shown;
  if (first === undefined) return undefined;
  const finding =
    second === undefined
      ? words.finding(view.input(first.key), view.portion(first.total.shown))
      : words.findingTwo(
          view.input(first.key),
          view.portion(first.total.shown),
          view.input(second.key),
          view.portion(second.total.shown),
        );
  const name = outputNames(view).find(({ id }) => id === output)?.name ?? '';
  return {
    ...framed(view, 'drivers', finding, `${words.output} ${name}. ${words.subtitle}`),
    kind: 'rows',
    x: { title: words.axis, style: { kind: 'percent', digits: 0 } },
    origin: 0,
    reach: 0,
    rows: shown.map((index) => driverRow(view, index)),
    table: tableOf(
      `${words.output} ${name}`,
      [swings.input, words.together, table.low, table.high, words.aloneHead],
      indicesOf(view, output).map(({ key, first: alone, total }) => [
        textCell(view.input(key)),
        cell(view, total.shown, SHARE),
        cell(view, total.low === undefined ? undefined : Math.max(0, total.low), SHARE),
        cell(view, total.high, SHARE),
        cell(view, alone.shown, SHARE),
      ]),
    ),
  };
}

function driverRow(view: SureView, { key, first, total }: DriverIndex) {
  const { drivers: words } = view.sure;
  const alone = Math.min(first.shown, total.shown);
  const share = words.share(view.share(Math.min(1, total.shown)));
  const note = words.alone(view.share(Math.min(1, alone)));
  return {
    name: view.input(key),
    marks: [
      { kind: 'bar', tone: 'soft', from: 0, to: total.shown },
      { kind: 'bar', tone: 'full', from: 0, to: alone },
      ...interval(total.low === undefined ? undefined : Math.max(0, total.low), total.high),
    ] satisfies RowMark[],
    text: view.share(Math.min(1, total.shown)),
    note,
    lines: [`${share}: ${view.portion(total.shown)}`, note],
  };
}

/** An output with one input at a time at the ends of its range; undefined where nothing moves it. */
export function swingsChart(view: SureView, output: number): RowsSpec | undefined {
  const { swings: words } = view.sure;
  const tornado = view.results.tornados?.[output];
  const shown = (tornado?.swings ?? [])
    .filter(({ atLow, atHigh }) => Math.abs(atHigh - atLow) >= LEAST_SWING)
    .slice(0, MOST_SWINGS);
  const [first] = shown;
  if (tornado === undefined || first === undefined) return undefined;
  const finding = words.finding(
    view.input(first.key),
    view.money(first.atLow),
    view.money(first.atHigh),
  );
  const name = outputNames(view).find(({ id }) => id === output)?.name ?? '';
  const { base } = tornado;
  return {
    ...framed(view, 'one-at-a-time', finding, `${capital(name)}. ${words.subtitle}`),
    kind: 'rows',
    x: { title: words.axis, style: MILLIONS },
    origin: base,
    reach: base,
    rows: shown.map((swing) => swingRow(view, swing, base)),
    table: tableOf(
      capital(name),
      [words.input, words.range, words.low, words.high],
      shown.map((swing) => [
        textCell(view.input(swing.key)),
        textCell(rangeOf(view, swing)),
        cell(view, swing.atLow, MILLIONS),
        cell(view, swing.atHigh, MILLIONS),
      ]),
    ),
  };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The ends of an input's range; of inputs that are drawn together each range once. */
function rangeOf(view: SureView, { members }: Swing): string {
  const ranges = members.map(({ key, low, high }) =>
    view.sure.interval(view.value(key, low), view.value(key, high)),
  );
  return [...new Set(ranges)].join('; ');
}

function swingRow(view: SureView, swing: Swing, base: number) {
  const { swings: words } = view.sure;
  const { key, atLow, atHigh } = swing;
  const bare = (value: number) => view.bare(value, MILLIONS);
  // The wider bar first, so that one on the same side lies on it.
  const marks: readonly RowMark[] = [
    { kind: 'bar', tone: 'hollow', from: base, to: atLow },
    { kind: 'bar', tone: 'full', from: base, to: atHigh },
  ];
  const covered = Math.abs(atHigh - base) > Math.abs(atLow - base);
  return {
    name: view.input(key),
    under: rangeOf(view, swing),
    marks: covered ? [...marks].reverse() : marks,
    text: `${bare(atLow)} → ${bare(atHigh)}`,
    lines: [words.now(bare(base)), ...[...new Set(endLines(view, swing))]],
  };
}

function endLines(view: SureView, { members, atLow, atHigh }: Swing): readonly string[] {
  const { at } = view.sure.swings;
  const money = (value: number) => view.money(value, 2);
  return members.flatMap(({ key, low, high }) => [
    at(view.value(key, low), money(atLow)),
    at(view.value(key, high), money(atHigh)),
  ]);
}

/** What it would be worth to know one input; undefined where none can be told from zero. */
export function worthChart(view: SureView): RowsSpec | undefined {
  const { worth: words, swings, table } = view.sure;
  const shown = (view.results.details?.worth ?? [])
    .filter(({ value }) => value.distinguishable)
    .slice(0, MOST_WORTH);
  const [first] = shown;
  if (first === undefined) return undefined;
  const finding = words.finding(view.input(first.key), view.money(first.value.shown));
  const low = (value: number | undefined) => (value === undefined ? undefined : Math.max(0, value));
  return {
    ...framed(view, 'worth-knowing', finding, words.subtitle),
    kind: 'rows',
    x: { title: words.axis, style: MILLIONS },
    origin: 0,
    reach: 0,
    rows: shown.map(({ key, value }) => ({
      name: view.input(key),
      marks: [
        { kind: 'bar', tone: 'full', from: 0, to: value.shown },
        ...interval(low(value.low), value.high),
      ] satisfies RowMark[],
      text: view.money(value.shown, 2),
      lines: [view.money(value.shown, 2)],
    })),
    table: tableOf(
      finding,
      [swings.input, words.axis, table.low, table.high],
      shown.map(({ key, value }) => [
        textCell(view.input(key)),
        cell(view, value.shown, MILLIONS),
        cell(view, low(value.low), MILLIONS),
        cell(view, value.high, MILLIONS),
      ]),
    ),
  };
}

/** An input as an axis: its name and unit, in the units that a reader types. */
function axisOf(view: SureView, { key, id }: Movable, values: readonly number[]): Axis {
  const declared = parameter(id);
  const unit = declared.kind === 'number' ? declared.unit : undefined;
  const name = view.input(key);
  const largest = Math.max(0, ...values.map(Math.abs));
  const style: NumberStyle =
    unit !== undefined && isPercent(unit)
      ? { kind: 'percent', digits: 2 }
      : { kind: 'plain', digits: largest >= 1000 ? 0 : 2 };
  const title = unit === undefined ? name : `${name}, ${view.words.inputs.units[unit]}`;
  return { title, style };
}

/** Who leads over two inputs. */
export function regionsChart(view: SureView, x: Movable, y: Movable, map: FlipMap): RegionsSpec {
  const { map: words } = view.sure;
  const { options } = view.scenario;
  const nameOf = (leader = -1) => {
    const option = options[leader];
    return option === undefined ? words.nobody : view.offer(option.id);
  };
  const shares = [...new Set(map.leaders)]
    .map((leader) => ({
      name: nameOf(leader),
      share: map.leaders.filter((one) => one === leader).length / map.leaders.length,
    }))
    .sort((one, other) => other.share - one.share);
  const [first] = shares;
  const finding =
    shares.length === 1 && first !== undefined
      ? words.all(first.name)
      : words.finding(
          view.sure.list(shares.map(({ name, share }) => words.part(name, view.share(share)))),
        );
  const axes = { x: axisOf(view, x, map.xs), y: axisOf(view, y, map.ys) };
  return {
    ...framed(view, 'two-inputs', finding, words.subtitle),
    kind: 'regions',
    ...axes,
    xs: map.xs,
    ys: map.ys,
    leaders: map.leaders,
    boundaries: map.boundaries.map(({ line }) => line),
    offers: options.map(({ id }) => ({ name: view.offer(id), hue: hueOf(id) })),
    nobody: words.nobody,
    here: { x: x.base, y: y.base, label: words.here },
    table: tableOf(
      finding,
      [
        `${axes.y.title} ↓ ${axes.x.title} →`,
        ...stopsOf(map.xs).map((i) => view.bare(map.xs[i] ?? 0, axes.x.style)),
      ],
      [...stopsOf(map.ys)]
        .reverse()
        .map((j) => [
          textCell(view.bare(map.ys[j] ?? 0, axes.y.style)),
          ...stopsOf(map.xs).map((i) => textCell(nameOf(map.leaders[j * map.xs.length + i]))),
        ]),
    ),
  };
}

/** Places of some values along an axis, the first and the last among them. */
function stopsOf(values: readonly number[]): readonly number[] {
  const stops = Math.min(TABLE_STOPS, values.length);
  return Array.from({ length: stops }, (_, i) =>
    stops < 2 ? 0 : Math.round((i * (values.length - 1)) / (stops - 1)),
  );
}
