import { describe, expect, it } from 'vitest';
import { layoutChart } from '$lib/charts/layout/layout-chart';
import type { ChartLayout, Label } from '$lib/charts/layout/types';
import { overlap, type Box } from '$lib/charts/place';
import { textWidth } from '$lib/charts/text';
import type { ChartSpec } from '$lib/views/chart-spec';
import { EIGHT, everyKind, linesSpec, LONG, mapSpec, SHORT, stackSpec } from './builders';

const WIDTHS = [280, 320, 360, 480, 640, 900, 1280];

/** A little less than the line's own box: touching is fine, covering is not. */
function boxOf(label: Label): Box {
  const width = textWidth(label.text, label.size, label.tone === 'strong') * 0.92;
  const left = { start: 0, middle: width / 2, end: width }[label.anchor];
  return { x: label.x - left, y: label.y - label.size * 0.72, width, height: label.size * 0.8 };
}

function covered(layout: ChartLayout): string[] {
  const labels = layout.labels.map((label) => ({ text: label.text, box: boxOf(label) }));
  return labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .flatMap((b) => (overlap(a.box, b.box) > 1 ? [`${a.text} × ${b.text}`] : [])),
  );
}

function clipped(layout: ChartLayout): string[] {
  return layout.labels.flatMap((label) => {
    const box = boxOf(label);
    const out =
      box.x < -1 ||
      box.x + box.width > layout.width + 1 ||
      box.y < -1 ||
      box.y + box.height > layout.height + 1;
    return out ? [label.text] : [];
  });
}

const cases = WIDTHS.flatMap((width) =>
  [SHORT, LONG].flatMap((names) =>
    everyKind(names).map((spec) => [spec.kind, width, names[0] ?? '', spec] as const),
  ),
);

describe('layout', () => {
  it.each(cases)(
    '%s at %d px, first offer "%s": no word covers or leaves another',
    (_, width, __, spec) => {
      const layout = layoutChart(spec, width);
      expect(covered(layout)).toEqual([]);
      expect(clipped(layout)).toEqual([]);
    },
  );

  const widest = EIGHT.map(() => 'W'.repeat(80));
  const longest = EIGHT.map((name) => `${name} `.repeat(9).slice(0, 80).trim());
  it.each(
    WIDTHS.flatMap((width) =>
      [widest, longest].flatMap((names) =>
        everyKind(names).map((spec) => [spec.kind, width, names[0]?.slice(0, 8), spec] as const),
      ),
    ),
  )('%s at %d px keeps eight names of 80 characters (%s) inside', (_, width, __, spec) => {
    expect(clipped(layoutChart(spec, width))).toEqual([]);
  });

  it.each(everyKind(EIGHT).map((spec) => [spec.kind, spec] as const))(
    '%s takes eight offers at 320 px',
    (_, spec: ChartSpec) => {
      const layout = layoutChart(spec, 320);
      expect(clipped(layout)).toEqual([]);
      expect(layout.spots.length).toBeGreaterThan(7);
    },
  );

  it.each(everyKind([]).map((spec) => [spec.kind, spec] as const))(
    '%s survives no offers',
    (_, spec: ChartSpec) => {
      const layout = layoutChart(spec, 640);
      expect(layout.height).toBeGreaterThan(0);
      expect(JSON.stringify(layout)).not.toContain('null');
    },
  );

  it.each(everyKind(['Una']).map((spec) => [spec.kind, spec] as const))(
    '%s draws a single offer',
    (_, spec: ChartSpec) => {
      expect(JSON.stringify(layoutChart(spec, 640))).not.toContain('null');
    },
  );
});

describe('the map', () => {
  it('draws size by area', () => {
    const layout = layoutChart(mapSpec(), 640);
    if (layout.kind !== 'map') throw new Error('not a map');
    const area = layout.bubbles.map((bubble) => bubble.radius ** 2);
    expect((area[0] ?? 0) / (area[1] ?? 1)).toBeCloseTo(4.3 / 20.7, 10);
  });

  it('joins the front from left to right whatever the order given', () => {
    const layout = layoutChart(mapSpec(LONG, { front: [3, 0] }), 640);
    if (layout.kind !== 'map') throw new Error('not a map');
    expect(layout.front[0]?.x).toBeLessThan(layout.front[1]?.x ?? 0);
  });

  it('keeps points without size as shapes alone', () => {
    const points = mapSpec().points.map((point) => ({ ...point, size: 0 }));
    const layout = layoutChart(mapSpec(LONG, { points }), 640);
    if (layout.kind !== 'map') throw new Error('not a map');
    expect(layout.bubbles.every((bubble) => bubble.radius === 0)).toBe(true);
    expect(layout.sizeKey).toEqual([]);
    expect(layout.markers).toHaveLength(4);
  });
});

describe('the stack', () => {
  it('begins at zero and lays negative parts to its left', () => {
    const layout = layoutChart(stackSpec(), 640);
    if (layout.kind !== 'stack') throw new Error('not a stack');
    const price = layout.segments.find((segment) => segment.part === 'price');
    const residual = layout.segments.find((segment) => segment.part === 'residual');
    expect(price?.x).toBeCloseTo(layout.zero);
    expect((residual?.x ?? 0) + (residual?.width ?? 0)).toBeCloseTo(layout.zero);
  });

  it('names in the key only the parts that are there', () => {
    const bars = stackSpec().bars.map((bar) => ({ ...bar, values: [1e6, 0, 0, 0, 0, 0, 0, 0, 0] }));
    const layout = layoutChart(stackSpec(LONG, { bars }), 640);
    if (layout.kind !== 'stack') throw new Error('not a stack');
    expect(layout.swatches.map((swatch) => swatch.part)).toEqual(['price']);
    expect(layout.totals).toEqual([]);
  });
});

describe('lines', () => {
  it('name their ends where there is room, and in a key where there is none', () => {
    const wide = layoutChart(linesSpec(), 900);
    const narrow = layoutChart(linesSpec(), 300);
    if (wide.kind !== 'lines' || narrow.kind !== 'lines') throw new Error('not lines');
    expect(wide.keyLines).toHaveLength(0);
    expect(narrow.keyLines).toHaveLength(4);
  });

  it('stop where an option has no value, and break at a gap', () => {
    const years = [0, 1, 2, 3];
    const line = {
      name: 'A',
      hue: 0 as const,
      values: [1, undefined, 2, 3],
      figures: [],
      marks: [],
    };
    const layout = layoutChart(linesSpec([], { years, lines: [line] }), 640);
    if (layout.kind !== 'lines') throw new Error('not lines');
    expect(layout.runs.map((run) => run.points.length)).toEqual([1, 2]);
    expect(layout.spots).toHaveLength(3);
  });

  it('have zero on the axis', () => {
    const layout = layoutChart(linesSpec(), 640);
    if (layout.kind !== 'lines') throw new Error('not lines');
    expect(layout.y.min).toBe(0);
  });
});
