/** The address of a figure in a frame, and the code to paste: whatever is given, one figure and one frame. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMBED_FIGURES,
  EMBED_THEMES,
  embedAddress,
  embedCode,
  embedFragment,
  readEmbed,
} from '$lib/export/embed';
import { readableLink } from '$lib/scenario/link';
import { hostileScenario } from '../../support/hostile';

const LINK = 'v=1&case=jujuy-2016&horizon=10';

describe('the address of a figure in a frame', () => {
  it('comes back as it was written, for every figure and theme', () => {
    for (const show of EMBED_FIGURES) {
      for (const theme of EMBED_THEMES) {
        const reading = readEmbed(`#${embedFragment({ show, theme }, LINK)}`);
        expect(reading).toEqual({ embed: { show, theme }, problems: [], link: LINK });
      }
    }
  });

  it('takes its own lines from anywhere and leaves the scenario’s in order', () => {
    const { embed, link } = readEmbed('v=1&theme=dark&case=blank&show=cost&horizon=9');
    expect(embed).toEqual({ show: 'cost', theme: 'dark' });
    expect(link).toBe('v=1&case=blank&horizon=9');
    expect(readEmbed('show=map&z=AbC').link).toBe('z=AbC');
    expect(readEmbed('')).toMatchObject({ embed: { show: 'answer', theme: 'auto' }, link: '' });
  });

  it('says what it could not read, and shows something all the same', () => {
    const { embed, problems } = readEmbed(`#show=${'<b>'.repeat(200)}&theme=red&show=map&${LINK}`);
    expect(embed).toEqual({ show: 'map', theme: 'auto' });
    expect(problems.map(({ key, code }) => `${key} ${code}`)).toEqual([
      'show unknown',
      'theme unknown',
    ]);
    expect(problems[0]?.given.length).toBeLessThan(100);
    expect(readEmbed('show=map&show=cost').problems).toMatchObject([{ code: 'repeated' }]);
    expect(readEmbed(Array<string>(5000).fill('show=x').join('&')).problems).toHaveLength(10);
  });

  it('takes any text without fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { embed } = readEmbed(text);
        expect(EMBED_FIGURES).toContain(embed.show);
        expect(EMBED_THEMES).toContain(embed.theme);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the code to paste', () => {
  const code = {
    base: 'https://example.org/app/',
    lang: 'es',
    embed: { show: 'map', theme: 'dark' },
    link: LINK,
    width: 0,
    height: 480,
    title: 'Costo frente a dependencia: Jujuy (Balanza)',
  } as const;

  it('is one frame with title, size, sandbox and address', () => {
    expect(embedAddress(code)).toBe(
      'https://example.org/app/es/embed#show=map&theme=dark&v=1&case=jujuy-2016&horizon=10',
    );
    const text = embedCode(code);
    expect(text).toMatch(/^<iframe src="[^"<>]*" title="[^"<>]*" width="100%" height="480" /);
    expect(text).toContain('loading="lazy"');
    expect(text.match(/</g)).toHaveLength(2);
    expect(embedCode({ ...code, width: 5, height: Number.NaN })).toContain(
      'width="280" height="200"',
    );
  });

  it('stays one frame with hostile names in link and title', () => {
    const link = readableLink(hostileScenario());
    const title = '"><script>alert(1)</script>\n&quot;';
    const text = embedCode({ ...code, link, title });
    expect(text.match(/[<>]/g)).toHaveLength(4);
    const [, src = ''] = /src="([^"]*)"/.exec(text) ?? [];
    expect(src.replaceAll('&amp;', '&')).toBe(embedAddress({ ...code, link }));
  });
});
