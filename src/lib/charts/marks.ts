/**
 * Eight shapes, eight dashes and the textures of fills: what tells options and parts apart where
 * colour cannot. Paths are drawn around (0, 0) for a shape about 10 px wide; both painters use them.
 */
import type { OptionHue } from '$lib/views/chart-spec';

export const MARKER_PATHS: Readonly<Record<OptionHue, string>> = {
  0: 'M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z',
  1: 'M-4.5 -4.5H4.5V4.5H-4.5Z',
  2: 'M0 -5.8L5.6 4.2H-5.6Z',
  3: 'M0 -6.2L6.2 0L0 6.2L-6.2 0Z',
  4: 'M0 5.8L5.6 -4.2H-5.6Z',
  5: 'M-2 -5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z',
  6: 'M-5.3 -2.5L-2.5 -5.3L0 -2.8L2.5 -5.3L5.3 -2.5L2.8 0L5.3 2.5L2.5 5.3L0 2.8L-2.5 5.3L-5.3 2.5L-2.8 0Z',
  7: 'M0 -6.4L1.7 -2.1L6.2 -1.9L2.7 1L3.9 5.4L0 2.9L-3.9 5.4L-2.7 1L-6.2 -1.9L-1.7 -2.1Z',
};

/** On and off lengths in pixels; the first is unbroken. */
export const DASHES: Readonly<Record<OptionHue, readonly number[]>> = {
  0: [],
  1: [9, 4],
  2: [2, 3],
  3: [12, 3, 2, 3],
  4: [5, 3],
  5: [16, 4],
  6: [6, 3, 2, 3, 2, 3],
  7: [14, 3, 5, 3],
};

/** A repeating tile: strokes laid over a fill. `undefined` means a plain fill. */
export interface Texture {
  readonly tile: number;
  readonly path: string;
  readonly weight: number;
}

const DIAGONAL = 'M-2 2L2 -2M0 8L8 0M6 10L10 6';
const BACK_DIAGONAL = 'M-2 6L2 10M0 0L8 8M6 -2L10 2';
/** Very short strokes with round caps: dots. */
const DOTS = 'M2 2h.01M6 6h.01';

export const VENDOR_TEXTURE: Texture = { tile: 8, path: DIAGONAL, weight: 2.4 };
export const CARRIER_TEXTURE: Texture = { tile: 8, path: DOTS, weight: 2.6 };

export const PART_TEXTURES: Readonly<Record<string, Texture | undefined>> = {
  tax: { tile: 8, path: DOTS, weight: 2 },
  maintenance: { tile: 8, path: BACK_DIAGONAL, weight: 1 },
  exit: { tile: 6, path: 'M3 0V6', weight: 1 },
  staff: { tile: 6, path: 'M0 3H6', weight: 1 },
  residual: { tile: 8, path: DIAGONAL, weight: 1.2 },
};

export const PART_IDS: readonly string[] = [
  'price',
  'interest',
  'tax',
  'refresh',
  'maintenance',
  'fees',
  'exit',
  'staff',
  'residual',
];

/** The class and token suffix for a part; an unknown part borrows the plainest fill. */
export function partToken(id: string): string {
  return PART_IDS.includes(id) ? id : 'refresh';
}
