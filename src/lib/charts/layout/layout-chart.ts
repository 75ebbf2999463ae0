import { layoutBands } from './bands';
import { layoutBump } from './bump';
import { layoutDots } from './dots';
import { layoutLines } from './lines';
import { layoutMap } from './map';
import { layoutStack } from './stack';
import type { AnySpec, ChartLayout } from './types';

/** Lays any spec out in a given width; the height follows from the content. */
export function layoutChart(spec: AnySpec, width: number): ChartLayout {
  switch (spec.kind) {
    case 'map':
      return layoutMap(spec, width);
    case 'stack':
      return layoutStack(spec, width);
    case 'lines':
      return layoutLines(spec, width);
    case 'bands':
      return layoutBands(spec, width);
    case 'dots':
      return layoutDots(spec, width);
    case 'bump':
      return layoutBump(spec, width);
    case 'drawn':
      return { kind: 'drawn', spec, ...spec.layout(width) };
    default: {
      const unknown: never = spec;
      return unknown;
    }
  }
}
