/**
 * The plugin that draws what chart.js has no words for: option shapes, names at line ends, totals
 * at bar ends, the front, the key. Everything stands where the layout put it.
 */
import type { Chart, Plugin } from 'chart.js';
import type { CanvasLayout } from '../layout/canvas-kinds';
import type { Label, Marker, Point, Stroke } from '../layout/types';
import { DASHES, MARKER_PATHS } from '../marks';
import type { Colours } from './colours';

export interface Drawing {
  layout: CanvasLayout;
  colours: Colours;
}

type Context = CanvasRenderingContext2D;

const paths = new Map<string, Path2D>();

function pathOf(data: string): Path2D {
  const path = paths.get(data) ?? new Path2D(data);
  paths.set(data, path);
  return path;
}

export function directLabels(drawing: Drawing): Plugin {
  const within = (chart: Chart, draw: (context: Context) => void): void => {
    chart.ctx.save();
    draw(chart.ctx);
    chart.ctx.restore();
  };
  return {
    id: 'direct-labels',
    beforeDatasetsDraw: (chart) => within(chart, (context) => drawUnder(context, drawing)),
    afterDatasetsDraw: (chart) => within(chart, (context) => drawOver(context, drawing)),
  };
}

function drawUnder(context: Context, { layout, colours }: Drawing): void {
  const { plot } = layout;
  const bottom = plot.y + plot.height;
  if (layout.kind === 'map') {
    drawPath(
      context,
      [
        { x: plot.x, y: plot.y },
        { x: plot.x, y: bottom },
        { x: plot.x + plot.width, y: bottom },
      ],
      colours.base,
      1,
    );
    drawPath(context, layout.front, colours.base, 1.25);
  }
  if (layout.kind === 'lines') {
    for (const leader of layout.leaders)
      drawPath(context, [leader.from, leader.to], colours.base, 1);
    if (layout.cursor !== undefined) {
      const ends = [plot.y, bottom].map((y) => ({ x: layout.cursor ?? 0, y }));
      drawPath(context, ends, colours.ink, 1.25, [3, 3]);
    }
  }
}

function drawOver(context: Context, { layout, colours }: Drawing): void {
  if (layout.kind === 'map') drawMapDetails(context, layout, colours);
  if (layout.kind === 'stack') drawStackDetails(context, layout, colours);
  if (layout.kind === 'lines') drawRuns(context, layout.keyLines, colours);
  for (const marker of layout.markers) drawMarker(context, marker, colours);
  if (layout.kind === 'lines') {
    for (const mark of layout.marks) {
      drawCircle(context, mark, 4.5, colours.hue(mark.hue), 2, colours.ground);
    }
  }
  for (const label of layout.labels) drawLabel(context, label, colours);
}

function drawMapDetails(
  context: Context,
  layout: Extract<CanvasLayout, { kind: 'map' }>,
  colours: Colours,
): void {
  for (const circle of layout.sizeKey) drawCircle(context, circle, circle.radius, colours.muted, 1);
  context.setLineDash([4, 3]);
  for (const bubble of layout.bubbles) {
    if (bubble.out && bubble.radius > 0) {
      drawCircle(context, bubble, bubble.radius, colours.hue(bubble.hue), 1.5);
    }
  }
  context.setLineDash([]);
}

function drawStackDetails(
  context: Context,
  layout: Extract<CanvasLayout, { kind: 'stack' }>,
  colours: Colours,
): void {
  for (const box of layout.swatches) {
    context.fillStyle = colours.fill(box.part);
    context.fillRect(box.x, box.y, box.width, box.height);
    context.strokeStyle = colours.edge;
    context.lineWidth = 0.75;
    context.strokeRect(box.x, box.y, box.width, box.height);
  }
  for (const { x, y } of layout.totals) {
    const reach = layout.barHeight / 2 + 4;
    drawPath(
      context,
      [
        { x, y: y - reach },
        { x, y: y + reach },
      ],
      colours.ink,
      2,
    );
  }
}

function drawRuns(context: Context, runs: readonly Stroke[], colours: Colours): void {
  for (const run of runs) {
    drawPath(context, run.points, colours.hue(run.hue), 2.25, DASHES[run.hue]);
  }
}

function drawPath(
  context: Context,
  points: readonly Point[],
  colour: string,
  weight: number,
  dash: readonly number[] = [],
): void {
  context.beginPath();
  for (const point of points) context.lineTo(point.x, point.y);
  context.strokeStyle = colour;
  context.lineWidth = weight;
  context.setLineDash([...dash]);
  context.stroke();
  context.setLineDash([]);
}

function drawCircle(
  context: Context,
  at: Point,
  radius: number,
  colour: string,
  weight: number,
  fill?: string,
): void {
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill();
  }
  context.strokeStyle = colour;
  context.lineWidth = weight;
  context.stroke();
}

function drawMarker(context: Context, marker: Marker, colours: Colours): void {
  const path = pathOf(MARKER_PATHS[marker.hue]);
  context.save();
  context.translate(marker.x, marker.y);
  context.scale(marker.scale, marker.scale);
  context.strokeStyle = marker.hollow ? colours.hue(marker.hue) : colours.ground;
  context.fillStyle = marker.hollow ? colours.ground : colours.hue(marker.hue);
  context.lineWidth = marker.hollow ? 1.75 : 1;
  if (!marker.hollow) context.stroke(path);
  context.fill(path);
  if (marker.hollow) context.stroke(path);
  context.restore();
}

function drawLabel(context: Context, label: Label, colours: Colours): void {
  const weight = label.tone === 'strong' ? '600' : '400';
  const slant = label.tone === 'quiet' ? 'italic ' : '';
  context.font = `${slant}${weight} ${label.size}px ${colours.family}`;
  context.textAlign = label.anchor === 'middle' ? 'center' : label.anchor;
  context.textBaseline = 'alphabetic';
  const halo =
    label.part !== undefined ? colours.part(label.part) : label.halo ? colours.ground : '';
  if (halo !== '') {
    context.strokeStyle = halo;
    context.lineWidth = 4;
    context.lineJoin = 'round';
    context.strokeText(label.text, label.x, label.y);
  }
  const quiet = label.tone === 'muted' || label.tone === 'quiet';
  context.fillStyle =
    label.part !== undefined ? colours.onPart(label.part) : quiet ? colours.muted : colours.ink;
  context.fillText(label.text, label.x, label.y);
}
