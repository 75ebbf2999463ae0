import { describe, expect, it } from 'vitest';
import { escapeXml, toSvg, writeSvg, type SvgNode } from '$lib/charts/to-svg';

const CHART: SvgNode = {
  tag: 'svg',
  attributes: { width: '600', height: '300' },
  text: '',
  children: [
    { tag: 'text', attributes: { x: '1', fill: 'rgb(0, 0, 1)' }, children: [], text: 'A & B <i>' },
  ],
};
const FRAME = {
  title: 'A finding',
  subtitle: 'A measure, US$ M',
  source: 'A source',
  modelVersion: 'Balanza 0.1.0',
  link: 'https://example.org/#a&b',
};

describe('the standalone picture', () => {
  it('carries title, measure, source, model and link', () => {
    const svg = toSvg(CHART, FRAME, 'link inside');
    for (const words of ['A finding', 'A measure, US$ M', 'A source', 'Balanza 0.1.0']) {
      expect(svg).toContain(`>${words}</text>`);
    }
    expect(svg).toContain('https://example.org/#a&amp;b');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 648 \d+"/);
  });

  it('escapes hostile words, in text and attributes', () => {
    const svg = toSvg(CHART, { ...FRAME, title: '</text><script>"x"' }, 'link inside');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('A &amp; B &lt;i&gt;');
    expect(writeSvg({ tag: 'g', attributes: { id: '"><x' }, children: [], text: '' })).toBe(
      '<g id="&quot;&gt;&lt;x"/>',
    );
  });

  it('drops characters that XML cannot hold', () => {
    expect(escapeXml('a\0b\u0008c')).toBe('abc');
    expect(escapeXml('a\ud800b\uffffc\u0085d')).toBe('abcd');
    expect(escapeXml('a\tb\n🎥')).toBe('a\tb\n🎥');
  });

  it('wraps a title that is wider than the chart', () => {
    const long = toSvg(CHART, { ...FRAME, title: 'palabra '.repeat(30).trim() }, 'link inside');
    expect(long.match(/font-size="18"/g)?.length).toBeGreaterThan(2);
  });

  it('prints a short link, and keeps one of any length whole in its data', () => {
    const short = toSvg(CHART, { ...FRAME, date: '2026-03-31' }, 'link inside');
    expect(short).not.toContain('link inside');
    expect(short).toContain('>Balanza 0.1.0 · 2026-03-31</text>');
    const link = `https://example.org/#${'x'.repeat(4000)}`;
    const long = toSvg(CHART, { ...FRAME, link }, 'link inside');
    expect(long).toContain('>link inside</text>');
    expect(/<metadata>([^<]*)<\/metadata>/.exec(long)?.[1]).toContain(`\n${link}`);
    expect(long.replace(/<metadata>.*<\/metadata>/s, '')).not.toContain('xxxx');
  });
});
