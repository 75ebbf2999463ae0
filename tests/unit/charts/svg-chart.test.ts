import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ChartFigure from '$lib/charts/ChartFigure.svelte';
import SvgChart from '$lib/charts/svg/SvgChart.svelte';
import TableTwin from '$lib/charts/TableTwin.svelte';
import { EIGHT, everyKind, mapSpec, SHORT } from './builders';

const WORDS = {
  table: 'Table',
  chart: 'Chart',
  png: 'PNG',
  svg: 'SVG',
  csv: 'CSV',
  linkInside: 'inside',
  keyboardHint: 'Arrow keys walk the points.',
};

/** The text of the markup, with lines of a wrapped name joined again. */
function textOf(html: string): string {
  return html
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');
}

describe.each(everyKind(EIGHT).map((spec) => [spec.kind, spec] as const))(
  '%s on the server',
  (_, spec) => {
    it.each([320, 640, 1200])('names every option at %d px, without a style attribute', (width) => {
      const { body } = render(SvgChart, { props: { spec, width } });
      for (const name of EIGHT) expect(textOf(body)).toContain(name);
      expect(body).not.toMatch(/\sstyle=/);
      expect(body).toContain('role="img"');
      expect(body).not.toMatch(/NaN|undefined|Infinity/);
    });

    it('stands in a figure that needs no script', () => {
      const { body } = render(ChartFigure, { props: { spec, words: WORDS } });
      expect(body).toContain('<figure');
      expect(textOf(body)).toContain(spec.title);
      expect(textOf(body)).toContain(spec.source);
      expect(body).not.toMatch(/\sstyle=/);
    });
  },
);

describe('ids on one page', () => {
  it('are not shared between charts', () => {
    const { body } = render(ChartFigure, {
      props: { spec: everyKind(SHORT)[1] ?? mapSpec(), words: WORDS },
    });
    const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the table twin', () => {
  it('is a real table with a caption and headed rows and columns', () => {
    const table = {
      caption: 'Cost',
      columns: [
        { label: 'Offer', numeric: false },
        { label: 'US$ M', numeric: true },
      ],
      rows: [[{ text: 'Turnkey' }, { text: '39.6', value: 39.64, figure: 'a.total' }]],
    };
    const { body } = render(TableTwin, { props: { table } });
    expect(body).toMatch(/<caption[^>]*>Cost<\/caption>/);
    expect(body).toMatch(/<th scope="col"[^>]*>Offer<\/th>/);
    expect(body).toMatch(/<th scope="row"[^>]*>Turnkey<\/th>/);
    expect(body).toMatch(/<td[^>]*>.*<span[^>]*data-explain="a\.total"[^>]*>39\.6<\/span>.*<\/td>/);
    expect(body).not.toMatch(/\sstyle=/);
  });
});
