/** The data of each kind as chart.js wants it; `undefined` becomes the gap it knows, NaN. */
import type { ChartDataset } from 'chart.js';
import type { CanvasLayout } from '../layout/canvas-kinds';
import { DASHES, partToken } from '../marks';
import { faded, type Colours } from './colours';

export type Dataset = ChartDataset<'bubble'> | ChartDataset<'bar'> | ChartDataset<'line'>;

type Of<Kind extends CanvasLayout['kind']> = Extract<CanvasLayout, { kind: Kind }>;

export function datasetsOf(layout: CanvasLayout, colours: Colours): Dataset[] {
  switch (layout.kind) {
    case 'map':
      return bubblesOf(layout, colours);
    case 'stack':
      return partsOf(layout, colours);
    case 'lines':
      return linesOf(layout, colours);
    default: {
      const unknown: never = layout;
      return unknown;
    }
  }
}

function bubblesOf(layout: Of<'map'>, colours: Colours): ChartDataset<'bubble'>[] {
  return layout.spec.points.map((point, index) => {
    const hue = colours.hue(point.hue);
    return {
      type: 'bubble',
      label: point.name,
      data: [{ x: point.x, y: point.y, r: layout.bubbles[index]?.radius ?? 0 }],
      backgroundColor: point.out ? 'transparent' : faded(hue, 0.2),
      // chart.js cannot dash a bubble's edge; the plugin draws it for those that are out.
      borderColor: point.out ? 'transparent' : hue,
      borderWidth: 1.5,
      clip: false,
    };
  });
}

function partsOf(layout: Of<'stack'>, colours: Colours): ChartDataset<'bar'>[] {
  return layout.spec.parts.map((part, index) => ({
    type: 'bar',
    label: part.name,
    data: layout.spec.bars.map((bar) => bar.values[index] ?? 0),
    backgroundColor: colours.fill(partToken(part.id)),
    borderColor: colours.edge,
    borderWidth: 0.75,
    borderSkipped: false,
    barThickness: layout.barHeight,
    stack: 'cost',
    clip: false,
  }));
}

function linesOf(layout: Of<'lines'>, colours: Colours): ChartDataset<'line'>[] {
  return layout.spec.lines.map((line) => ({
    type: 'line',
    label: line.name,
    data: layout.spec.years.map((year, index) => ({ x: year, y: line.values[index] ?? NaN })),
    borderColor: colours.hue(line.hue),
    borderWidth: 2.25,
    borderDash: [...DASHES[line.hue]],
    borderJoinStyle: 'round',
    pointRadius: 0,
    clip: false,
  }));
}
