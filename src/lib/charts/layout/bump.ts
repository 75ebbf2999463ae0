/**
 * The order of the options under each lens. Wide: lenses are columns and the best stands on top.
 * Narrow: lenses are rows and the best stands at the left. Options that fall at a screen run in a
 * lane of their own beyond the ranks.
 */
import { explained } from './explained';
import type { BumpSpec } from '$lib/views/chart-spec';
import type { Box } from '../place';
import { spread } from '../spread';
import { balancedText, blockWidth, roomFor, wrapText } from '../text';
import {
  clamp,
  EDGE,
  label,
  labelBlock,
  marker,
  MARKER_ROOM,
  middleBlock,
  optionKey,
  widestText,
} from './common';
import {
  LABEL_SIZE,
  LINE_HEIGHT,
  TICK_SIZE,
  type BumpLayout,
  type Label,
  type Point,
} from './types';

const RANK = 38;
const LANE_STEP = 20;
const TIE = 15;

interface Standing {
  readonly rank: number | undefined;
  /** Pixels across the ranks, from the edge of the first. */
  readonly across: number;
}

interface Grid {
  readonly standings: readonly (readonly Standing[])[];
  readonly ranks: number;
  readonly laneFrom: number;
  readonly end: number;
  readonly hasLane: boolean;
}

/** Where each option stands under each lens, measured across the ranks. */
function gridOf(spec: BumpSpec, rankSize: number): Grid {
  const ranks = Math.max(
    1,
    ...spec.lines.flatMap((line) => line.ranks.filter((rank) => rank !== undefined)),
  );
  const outs = spec.stages.map(
    (_, stage) => spec.lines.filter((line) => line.ranks[stage] === undefined).length,
  );
  const mostOut = Math.max(0, ...outs);
  const laneFrom = ranks * rankSize + 4;
  const standings = spec.lines.map((line, row) =>
    spec.stages.map((_, stage) => {
      const rank = line.ranks[stage];
      const peers = spec.lines.flatMap((other, index) =>
        other.ranks[stage] === rank ? [index] : [],
      );
      const place = peers.indexOf(row);
      const across =
        rank === undefined
          ? laneFrom + LANE_STEP * (place + 0.75)
          : (rank - 0.5) * rankSize + (place - (peers.length - 1) / 2) * TIE;
      return { rank, across };
    }),
  );
  return {
    standings,
    ranks,
    laneFrom,
    end: mostOut === 0 ? laneFrom - 4 : laneFrom + LANE_STEP * (mostOut + 0.5),
    hasLane: mostOut > 0,
  };
}

export function layoutBump(spec: BumpSpec, width: number): BumpLayout {
  const room =
    Math.max(64, ...spec.lines.map((line) => roomFor(line.name, 3, LABEL_SIZE, true))) + 2;
  const head =
    Math.max(widestText([spec.rankLabel]), blockWidth(outLines(spec), TICK_SIZE), 12) + 12;
  const column = (width - head - room - MARKER_ROOM) / Math.max(1, spec.stages.length);
  const longest = Math.max(
    ...spec.stages.map((stage) => roomFor(stage.name, 4, TICK_SIZE, true)),
    0,
  );
  const names = spec.lines.reduce(
    (sum, { name }) => sum + balancedText(name, room, LABEL_SIZE, true).length * LINE_HEIGHT + 2,
    0,
  );
  const fits = names <= gridOf(spec, RANK).end + 14;
  return column >= Math.max(64, longest + 8) && room <= width * 0.3 && fits
    ? wideBump(spec, width, head, column, room)
    : tallBump(spec, width);
}

function outLines(spec: BumpSpec): string[] {
  return wrapText(spec.outLabel, 90, TICK_SIZE);
}

function wideBump(
  spec: BumpSpec,
  width: number,
  left: number,
  column: number,
  room: number,
): BumpLayout {
  const grid = gridOf(spec, RANK);
  const names = spec.stages.map((stage) =>
    balancedText(stage.name, column - 8, TICK_SIZE, stage.active),
  );
  const headLines = Math.max(1, ...names.map((lines) => lines.length));
  const top = headLines * LINE_HEIGHT + 20;
  const at = (stage: number): number => left + column * (stage + 0.5);
  const plot: Box = { x: left, y: top, width: column * spec.stages.length, height: grid.end };
  const place = (stage: number, across: number): Point => ({ x: at(stage), y: top + across });
  const outs = outLines(spec);
  const laneMiddle = top + (grid.laneFrom + grid.end) / 2;
  return {
    ...drawn(spec, grid, place),
    kind: 'bump',
    spec,
    width,
    height: top + grid.end + 6,
    plot,
    stages: spec.stages.map((stage, index) => ({
      x: left + column * index,
      y: 0,
      width: column,
      height: top + grid.end,
      active: stage.active,
    })),
    outRule: grid.hasLane
      ? {
          from: { x: left, y: top + grid.laneFrom },
          to: { x: plot.x + plot.width, y: top + grid.laneFrom },
        }
      : undefined,
    labels: [
      ...names.flatMap((lines, index) =>
        labelBlock(lines, at(index), top - 16 - (lines.length - 1) * LINE_HEIGHT, {
          anchor: 'middle',
          tone: spec.stages[index]?.active ? 'strong' : 'plain',
        }),
      ),
      label(spec.rankLabel, EDGE, top - 16, { tone: 'muted' }),
      ...rankTexts(grid).map((text, index) =>
        label(text, left - 14, top + (index + 0.5) * RANK + 4.2, { anchor: 'end', tone: 'muted' }),
      ),
      ...(grid.hasLane ? middleBlock(outs, EDGE, laneMiddle, { tone: 'muted' }) : []),
      ...endNames(spec, grid, plot, room),
    ],
  };
}

function rankTexts(grid: Grid): string[] {
  return Array.from({ length: grid.ranks }, (_, index) => String(index + 1));
}

/** The options' names at the right, level with where they end. */
function endNames(spec: BumpSpec, grid: Grid, plot: Box, room: number): Label[] {
  const blocks = spec.lines.map((line) => balancedText(line.name, room, LABEL_SIZE, true));
  const wishes = spec.lines.map((_, row) => ({
    at: plot.y + (grid.standings[row]?.at(-1)?.across ?? 0),
    size: (blocks[row]?.length ?? 1) * LINE_HEIGHT,
  }));
  const places = spread(wishes, plot.y - 4, plot.y + plot.height + 10, 2);
  const column = plot.width / Math.max(1, spec.stages.length);
  const x = plot.x + plot.width - column / 2 + 14;
  return blocks.flatMap((lines, row) =>
    middleBlock(lines, x, places[row] ?? 0, { tone: 'strong', size: LABEL_SIZE, halo: true }),
  );
}

function tallBump(spec: BumpSpec, width: number): BumpLayout {
  const key = optionKey(spec.lines, 0, width);
  const gutterRoom = clamp(width * 0.32, 92, 180);
  const names = spec.stages.map((stage) =>
    wrapText(stage.name, gutterRoom, TICK_SIZE, stage.active),
  );
  const gutter = Math.max(...names.map((lines) => blockWidth(lines, TICK_SIZE, true)), 0);
  const left = EDGE + gutter + 14;
  const probe = gridOf(spec, RANK);
  const lane = probe.end - probe.ranks * RANK;
  const grid = gridOf(spec, Math.min(88, (width - left - lane - 4) / probe.ranks));
  const rankSize = (grid.laneFrom - 4) / grid.ranks;
  const outRoom = grid.end - widestText([spec.rankLabel]) - 16;
  const outs = grid.hasLane ? wrapText(spec.outLabel, outRoom, TICK_SIZE) : [];
  const top = key.height + (Math.max(1, outs.length) + 1) * LINE_HEIGHT + 14;
  const heights = names.map((lines) => Math.max(40, lines.length * LINE_HEIGHT + 12));
  const tops = heights.map((_, index) =>
    heights.slice(0, index).reduce((sum, each) => sum + each, top),
  );
  const middles = tops.map((y, index) => y + (heights[index] ?? 0) / 2);
  const bottom = (tops.at(-1) ?? top) + (heights.at(-1) ?? 0);
  const place = (stage: number, across: number): Point => ({
    x: left + across,
    y: middles[stage] ?? top,
  });
  const body = drawn(spec, grid, place);
  return {
    ...body,
    kind: 'bump',
    spec,
    width,
    height: bottom + 4,
    plot: { x: left, y: top, width: grid.end, height: bottom - top },
    stages: spec.stages.map((stage, index) => ({
      x: 0,
      y: tops[index] ?? top,
      width: left + grid.end,
      height: heights[index] ?? 0,
      active: stage.active,
    })),
    outRule: grid.hasLane
      ? { from: { x: left + grid.laneFrom, y: top }, to: { x: left + grid.laneFrom, y: bottom } }
      : undefined,
    markers: [...key.markers, ...body.markers],
    labels: [
      ...key.labels,
      label(spec.rankLabel, left, top - 8 - LINE_HEIGHT, { tone: 'muted' }),
      ...rankTexts(grid).map((text, index) =>
        label(text, left + (index + 0.5) * rankSize, top - 8, { anchor: 'middle', tone: 'muted' }),
      ),
      ...labelBlock(outs, left + grid.end, top - 8 - outs.length * LINE_HEIGHT, {
        anchor: 'end',
        tone: 'muted',
      }),
      ...names.flatMap((lines, index) =>
        middleBlock(lines, EDGE + 2, middles[index] ?? 0, {
          tone: spec.stages[index]?.active ? 'strong' : 'plain',
        }),
      ),
    ],
  };
}

/** Lines, shapes and places to point at: the same whichever way the chart runs. */
function drawn(
  spec: BumpSpec,
  grid: Grid,
  place: (stage: number, across: number) => Point,
): Pick<BumpLayout, 'runs' | 'markers' | 'spots'> {
  const points = grid.standings.map((row) => row.map((each, stage) => place(stage, each.across)));
  return {
    runs: spec.lines.map((line, row) => ({ hue: line.hue, points: points[row] ?? [] })),
    markers: spec.lines.flatMap((line, row) =>
      (points[row] ?? []).map((point, stage) =>
        marker(point.x, point.y, line.hue, line.ranks[stage] === undefined, 1.15),
      ),
    ),
    spots: spec.lines.flatMap((line, row) =>
      (points[row] ?? []).map((point, stage) => {
        const rank = line.ranks[stage];
        const words = rank === undefined ? spec.outLabel : `${spec.rankLabel}: ${rank}`;
        return {
          x: point.x - 10,
          y: point.y - 10,
          width: 20,
          height: 20,
          round: true,
          row,
          col: stage,
          heading: line.name,
          ...(rank === undefined ? {} : explained(line.figures[stage])),
          lines: [spec.stages[stage]?.name ?? '', words],
        };
      }),
    ),
  };
}
