/**
 * The drawing is the library's code to the dot; that readers read it was tried with zbar 0.23 on rendered pages
 * (links of 52 to 2,900 characters).
 */
import { generate, correction } from 'lean-qr';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, qrOf, qrSvg, type QrPicture } from '$lib/views/qr';

const LINK = 'https://example.org/balanza/#v=1&k=19hs0f5&case=jujuy-2016';

function pictureOf(link: string): QrPicture {
  const code = qrOf(link);
  if (code.kind !== 'code') throw new Error('too long');
  return code;
}

/** The dots that a path of runs covers. */
function dotsOf({ path, side }: QrPicture): boolean[][] {
  const dots = Array.from({ length: side }, () => new Array<boolean>(side).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = 0; at < Number(width); at += 1) {
      const row = dots[Number(y)];
      if (row !== undefined) row[Number(x) + at] = true;
    }
  }
  return dots;
}

describe('the QR code of a link', () => {
  it('covers the dots of the code and leaves the frame free', () => {
    const picture = pictureOf(LINK);
    const code = generate(LINK, {
      minCorrectionLevel: correction.L,
      maxCorrectionLevel: correction.M,
    });
    expect(picture.modules).toBe(code.size);
    for (const [y, row] of dotsOf(picture).entries()) {
      for (const [x, dark] of row.entries()) expect(dark).toBe(code.get(x - 4, y - 4));
    }
  });

  it('has the three finder patterns', () => {
    const dots = dotsOf(pictureOf(LINK));
    const last = dots.length - 4 - 7;
    for (const [x, y] of [
      [4, 4],
      [last, 4],
      [4, last],
    ] as const) {
      const ring = dots[y]?.slice(x, x + 7);
      expect(ring).toEqual(new Array(7).fill(true));
      expect(dots[y + 3]?.slice(x, x + 7)).toEqual([true, false, true, true, true, false, true]);
    }
  });

  it('grows with the link, says when it is dense, and refuses what no code holds', () => {
    const short = pictureOf(LINK);
    const long = pictureOf(LINK + 'x'.repeat(1500));
    expect(long.modules).toBeGreaterThan(short.modules);
    expect([short.fine, long.fine]).toEqual([true, false]);
    expect(pictureOf('x'.repeat(MOST_BYTES)).modules).toBe(177);
    expect(qrOf('x'.repeat(MOST_BYTES + 1))).toEqual({ kind: 'too-long' });
    expect(qrOf('ñ'.repeat(MOST_BYTES))).toEqual({ kind: 'too-long' });
  });

  it('is a file whose title stays text', () => {
    expect(qrSvg(pictureOf(LINK), '<script>&')).toContain('<title>&#60;script&#62;&#38;</title>');
  });
});
