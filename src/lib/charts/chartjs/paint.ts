/** The only file that makes a chart.js chart: built once, then fed; never rebuilt for new numbers. */
import {
  BarController,
  BarElement,
  BubbleController,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
  type Scale,
} from 'chart.js';
import type { CanvasLayout } from '../layout/canvas-kinds';
import type { AxisLayout } from '../layout/types';
import { readColours, type Colours } from './colours';
import { datasetsOf, type Dataset } from './datasets';
import { directLabels, type Drawing } from './direct-labels';

Chart.register(
  BarController,
  BarElement,
  BubbleController,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

export class Painter {
  readonly #canvas: HTMLCanvasElement;
  #chart: Chart | undefined;
  #drawing: Drawing | undefined;
  #look: { readonly name: string; readonly colours: Colours } | undefined;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /**
   * Draws a layout, on the chart that is already there if it is of the same kind. Reading colours
   * makes the browser work out styles, so it happens only when `look` says that they changed.
   */
  paint(layout: CanvasLayout, look: string): void {
    if (this.#look?.name !== look) this.#look = { name: look, colours: readColours(this.#canvas) };
    const { colours } = this.#look;
    const datasets = datasetsOf(layout, colours);
    if (this.#chart === undefined || this.#drawing?.layout.kind !== layout.kind) {
      this.destroy();
      this.#drawing = { layout, colours };
      this.#chart = new Chart(this.#canvas, configuration(this.#drawing, datasets));
      this.#chart.resize(layout.width, layout.height);
      return;
    }
    this.#drawing.layout = layout;
    this.#drawing.colours = colours;
    this.#feed(this.#chart, layout, datasets);
  }

  destroy(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
  }

  /** New numbers go into the datasets that chart.js already knows. */
  #feed(chart: Chart, layout: CanvasLayout, datasets: readonly Dataset[]): void {
    const known = chart.data.datasets;
    datasets.forEach((dataset, index) => {
      const old = known[index];
      if (old === undefined) known.push(dataset);
      else Object.assign(old, dataset);
    });
    known.length = datasets.length;
    chart.data.labels = labelsOf(layout);
    if (chart.width !== layout.width || chart.height !== layout.height) {
      chart.resize(layout.width, layout.height);
    }
    chart.update('none');
  }
}

function labelsOf(layout: CanvasLayout): string[] {
  return layout.kind === 'stack' ? layout.spec.bars.map((bar) => bar.name) : [];
}

function configuration(drawing: Drawing, datasets: Dataset[]): ChartConfiguration {
  const { layout } = drawing;
  const y = (): AxisLayout | undefined =>
    drawing.layout.kind === 'stack' ? undefined : drawing.layout.y;
  return {
    type: layout.kind === 'map' ? 'bubble' : layout.kind === 'stack' ? 'bar' : 'line',
    data: { labels: labelsOf(layout), datasets },
    plugins: [directLabels(drawing)],
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      // Pointer, tap and keys are handled once for both painters, over the same layout.
      events: [],
      indexAxis: layout.kind === 'stack' ? 'y' : 'x',
      layout: { autoPadding: false, padding: () => paddingOf(drawing.layout) },
      scales: {
        x: {
          ...axisOptions(drawing, () => drawing.layout.x, 'x'),
          stacked: layout.kind === 'stack',
          afterFit: (scale: Scale) => {
            scale.height =
              drawing.layout.height - drawing.layout.plot.y - drawing.layout.plot.height;
          },
        },
        y:
          layout.kind === 'stack'
            ? { type: 'category', display: false, stacked: true }
            : {
                ...axisOptions(drawing, () => y() ?? drawing.layout.x, 'y'),
                afterFit: (scale: Scale) => {
                  scale.width = drawing.layout.plot.x;
                },
              },
      },
    },
  };
}

/** Space that the layout keeps for words around the plot. */
function paddingOf(layout: CanvasLayout): {
  top: number;
  right: number;
  left: number;
  bottom: number;
} {
  const right = layout.width - layout.plot.x - layout.plot.width;
  return {
    top: layout.plot.y,
    right,
    left: layout.kind === 'stack' ? layout.plot.x : 0,
    bottom: 0,
  };
}

/** An axis whose range, ticks and words are those of the layout. */
function axisOptions(drawing: Drawing, axis: () => AxisLayout, side: 'x' | 'y') {
  const range = (scale: Scale): void => {
    scale.min = axis().min;
    scale.max = axis().max;
  };
  const verticals = drawing.layout.kind !== 'lines';
  return {
    type: 'linear' as const,
    bounds: 'data' as const,
    afterDataLimits: range,
    afterBuildTicks: (scale: Scale) => {
      scale.ticks = axis().ticks.map(({ value, text }) => ({ value, label: text }));
      range(scale);
    },
    afterTickToLabelConversion: (scale: Scale) => {
      axis().ticks.forEach((tick, index) => {
        const shown = scale.ticks[index];
        if (shown !== undefined) shown.label = tick.text;
      });
    },
    border: { display: false },
    grid: {
      color: ({ tick }: { tick: { value: number } }) =>
        tick.value === 0 || (!verticals && side === 'x')
          ? drawing.colours.base
          : drawing.colours.rule,
      drawOnChartArea: side === 'y' || verticals,
      drawTicks: side === 'x' && !verticals,
      tickLength: side === 'x' && !verticals ? 4 : 0,
    },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      padding: side === 'y' ? 8 : verticals ? 6.6 : 2.6,
      color: () => drawing.colours.muted,
      font: () => ({ family: drawing.colours.family, size: 12 }),
    },
  };
}
