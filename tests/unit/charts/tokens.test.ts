import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DASHES, MARKER_PATHS, PART_IDS, PART_TEXTURES } from '$lib/charts/marks';

const CSS = readFileSync('src/lib/ui/tokens.css', 'utf8');

function block(selector: string): Map<string, string> {
  const start = CSS.indexOf(`${selector} {`);
  const body = CSS.slice(start, CSS.indexOf('}', start));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const THEMES = [
  ['light', block("[data-theme='light']")],
  ['dark', block(":root[data-theme='dark']")],
] as const;

describe.each(THEMES)('%s tokens', (_, tokens) => {
  const colour = (name: string): string => tokens.get(name) ?? '';
  const grounds = ['paper', 'surface', 'surface-sunk'];

  it.each(['ink', 'muted', 'accent', 'attention'])(
    '%s is text of ≥ 4.5:1 on every ground',
    (name) => {
      for (const ground of grounds) {
        expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('accent and attention carry text on their own surfaces', () => {
    expect(contrast(colour('accent-ink'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('ink'), colour('accent-surface'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('attention'), colour('attention-surface'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])('option %d is ≥ 3:1 on every ground', (hue) => {
    for (const ground of grounds) {
      expect(contrast(colour(`option-${hue}`), colour(ground))).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(PART_IDS)('words on the part %s are ≥ 4.5:1', (part) => {
    expect(contrast(colour(`part-${part}`), colour(`on-part-${part}`))).toBeGreaterThanOrEqual(4.5);
  });

  it('fills of parts differ in grey by lightness or by texture', () => {
    const plain = PART_IDS.filter((part) => PART_TEXTURES[part] === undefined);
    const lightness = plain.map((part) => 116 * Math.cbrt(luminance(colour(`part-${part}`))) - 16);
    lightness.sort((a, b) => a - b);
    lightness.slice(1).forEach((value, index) => {
      expect(value - (lightness[index] ?? 0)).toBeGreaterThan(10);
    });
  });
});

describe('themes', () => {
  it('say the same by preference and by choice', () => {
    const preferred = block(":root:not([data-theme='light'])");
    expect([...preferred]).toEqual([...block(":root[data-theme='dark']")]);
  });

  it('give every option its own shape and dash', () => {
    expect(new Set(Object.values(MARKER_PATHS)).size).toBe(8);
    expect(new Set(Object.values(DASHES).map(String)).size).toBe(8);
  });
});
