/** Where inputs change who leads, one alone or two together: for people, as JSON and as CSV. */
import type { FlipMap } from '$lib/engine/uncertainty/flip-map';
import type { Movable } from '$lib/model/study/probe';
import type { FlipPoint, Flips, Outcome } from '$lib/model/study/results';
import type { Problem } from '$lib/scenario/problems';
import type { Scenario } from '$lib/scenario/types';
import { flipRows, neverFlips } from '$lib/views/sure/flips';
import { regionsChart } from '$lib/views/sure/input-charts';
import type { SureView } from '$lib/views/sure/view';
import { csvExact, csvText } from '$lib/export/csv';
import type { Answer } from '../json';
import { nameOf } from '../sensitivity/record';
import type { SureMessages, SureMessagesIn } from '../simulate/reading';
import { inBoth } from '../simulate/record';
import { opening, said, tableLines } from '../simulate/text';

/** Flips are found without draws. */
export const NO_DRAWS: Outcome = {
  draws: 0,
  replicates: 0,
  options: [],
  information: {
    among: [],
    all: true,
    choice: '',
    value: {
      value: 0,
      standardError: undefined,
      low: undefined,
      high: undefined,
      shown: 0,
      distinguishable: false,
    },
  },
  noLeader: 0,
  mended: 0,
  clouds: [],
};

export function flipReport(view: SureView, width: number): string {
  const { flips: words } = view.sure;
  const rows = flipRows(view);
  const never = neverFlips(view);
  const leaders = view.results.flips?.leaders ?? [];
  const table = {
    caption: words.heading,
    columns: [words.input, words.now, words.at, words.leader, words.where].map((label) => ({
      label,
      numeric: false,
    })),
    rows: rows.map(({ label, now, at, leader, inRange }) =>
      [label, now, at, leader, inRange ? words.inRange : words.beyond].map((text) => ({ text })),
    ),
  };
  const lines = [
    ...opening(view, width),
    '',
    ...(rows.length === 0
      ? said(words.none, width)
      : [...said(words.lead(view.leaders(leaders)), width), '', ...tableLines(table, width)]),
    ...(never.length === 0
      ? []
      : ['', ...said(`${words.never(never.length)}: ${never.join(' · ')}.`, width)]),
  ];
  return `${lines.join('\n')}\n`;
}

function caseHead(scenario: Scenario, problems: readonly Problem[]) {
  return { case: scenario.case, lens: scenario.lens, problems };
}

export function flipsRecord(
  { leaders, inputs }: Flips,
  scenario: Scenario,
  problems: readonly Problem[],
  messages: SureMessagesIn,
): Answer {
  return {
    kind: 'flips',
    ...caseHead(scenario, problems),
    leaders,
    inputs: inputs.map(({ key, ...found }) => ({
      key,
      names: inBoth(messages, (one) => nameOf(key, scenario, one)),
      ...found,
    })),
  };
}

/** A line a flip, or one without a flip for an input that never changes who leads. */
export function flipsCsv({ inputs }: Flips, scenario: Scenario, messages: SureMessages): string {
  const lines = inputs.flatMap(({ key, base, lowest, highest, below, above }) => {
    const start = [
      csvText(key),
      csvText(nameOf(key, scenario, messages)),
      csvExact(base),
      csvExact(lowest),
      csvExact(highest),
    ];
    const line = (side: string, point?: FlipPoint) =>
      [
        ...start,
        side,
        csvExact(point?.at),
        point?.leaders.join(' ') ?? '',
        point === undefined ? '' : String(point.inRange),
      ].join(',');
    if (below === undefined && above === undefined) return [line('')];
    return [
      ...(below === undefined ? [] : [line('below', below)]),
      ...(above === undefined ? [] : [line('above', above)]),
    ];
  });
  return ['key,name,base,lowest,highest,side,at,leaders,inRange', ...lines, ''].join('\r\n');
}

export interface Mapped {
  readonly x: Movable;
  readonly y: Movable;
  readonly map: FlipMap;
}

export function mapReport(view: SureView, { x, y, map }: Mapped, width: number): string {
  const { title, subtitle, table } = regionsChart(view, x, y, map);
  const lines = [
    ...opening(view, width),
    '',
    ...said(`${title}.`, width),
    '',
    ...said(`${subtitle}.`, width),
    ...tableLines(table, width),
  ];
  return `${lines.join('\n')}\n`;
}

/** The first of equals leads; nobody where all are out. */
function leadersOf({ options }: Scenario, { leaders }: FlipMap): readonly string[] {
  return leaders.map((leader) => options[leader]?.id ?? '');
}

export function mapRecord(
  { x, y, map }: Mapped,
  scenario: Scenario,
  problems: readonly Problem[],
  messages: SureMessagesIn,
): Answer {
  const axis = ({ key, base }: Movable, values: readonly number[]) => ({
    key,
    names: inBoth(messages, (one) => nameOf(key, scenario, one)),
    base,
    values,
  });
  const ids = leadersOf(scenario, map);
  return {
    kind: 'flip-map',
    ...caseHead(scenario, problems),
    x: axis(x, map.xs),
    y: axis(y, map.ys),
    leaders: map.ys.map((_, j) => ids.slice(j * map.xs.length, (j + 1) * map.xs.length)),
    boundaries: map.boundaries.map(({ between, line }) => ({
      between: between.map((option) => scenario.options[option]?.id ?? ''),
      line,
    })),
  };
}

export function mapCsv({ x, y, map }: Mapped, scenario: Scenario): string {
  const ids = leadersOf(scenario, map);
  const lines = map.ys.flatMap((atY, j) =>
    map.xs.map((atX, i) => `${csvExact(atX)},${csvExact(atY)},${ids[j * map.xs.length + i] ?? ''}`),
  );
  return [`${csvText(x.key)},${csvText(y.key)},leader`, ...lines, ''].join('\r\n');
}
