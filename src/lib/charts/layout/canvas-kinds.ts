import type { ChartLayout, LinesLayout, MapLayout, StackLayout } from './types';

/** The kinds that chart.js takes over after first paint; the others stay SVG, and so do clouds. */
export type CanvasLayout = MapLayout | StackLayout | LinesLayout;

export function hasCanvasPainter(layout: ChartLayout): layout is CanvasLayout {
  return (
    (layout.kind === 'map' && layout.clouds.length === 0) ||
    layout.kind === 'stack' ||
    layout.kind === 'lines'
  );
}
