import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { lightened } from '$lib/charts/lightened';
import SvgChart from '$lib/charts/svg/SvgChart.svelte';
import { EIGHT, everyKind } from './builders';

describe('lightened markup', () => {
  it('drops the marks of hydration and rounds coordinates to a hundredth', () => {
    expect(
      lightened(
        '<!--[0--><line x1="24" y2="54.20029"></line><!--]-->' +
          '<path d="M-5 0.12345L1.999 -4.5678" transform="translate(335.96299 217.3)"></path>' +
          '<polyline points="94.47999999,-87.62712 1e-7,2"></polyline>',
      ),
    ).toBe(
      '<line x1="24" y2="54.2"></line>' +
        '<path d="M-5 0.12L2 -4.57" transform="translate(335.96 217.3)"></path>' +
        '<polyline points="94.48,-87.63 1e-7,2"></polyline>',
    );
  });

  it('leaves figures in words alone, thousands with points among them', () => {
    const html =
      '<svg aria-label="4.600 cámaras, US$ 39.600.000" data-x="1.2345"><text>1.234</text></svg>';
    expect(lightened(html)).toBe(html);
  });

  it.each(everyKind(EIGHT).map((spec) => [spec.kind, spec] as const))(
    'says in a %s chart what the chart says, in less',
    (_, spec) => {
      const { body } = render(SvgChart, { props: { spec, width: 640 } });
      const light = lightened(body);
      const words = (html: string) =>
        html.replace(/<!--.*?-->/g, '').replace(/<[^>]*>/g, '\n') +
        [...html.matchAll(/aria-label="[^"]*"/g)].join('\n');
      expect(words(light)).toBe(words(body));
      expect(light.length).toBeLessThan(0.95 * body.length);
      expect(light).not.toContain('<!--');
    },
  );
});
