import type { ChartLayout, LinesLayout, MapLayout, StackLayout } from './types';

/** The kinds that chart.js takes over after first paint; the others stay SVG. */
export type CanvasLayout = MapLayout | StackLayout | LinesLayout;

export function hasCanvasPainter(layout: ChartLayout): layout is CanvasLayout {
  return layout.kind === 'map' || layout.kind === 'stack' || layout.kind === 'lines';
}
