/** The QR code of a link as a picture, or what keeps it from being one. */
import { correction, generate, mode } from 'lean-qr';

/** Bytes that the largest code holds at the lowest correction. */
export const MOST_BYTES = 2953;

/** Dots of the empty frame that readers need around the code. */
const QUIET = 4;

/** Version 18 of 40: up to here a dot is at least half a millimetre in a print of five centimetres. A rule of thumb. */
const FINE_MODULES = 89;

export interface QrPicture {
  readonly kind: 'code';
  /** Dots a side, without the frame. */
  readonly modules: number;
  /** Side of the drawing in its own units, frame included. */
  readonly side: number;
  /** The dark dots as one path of that drawing. */
  readonly path: string;
  /** Whether a phone reads it without effort. */
  readonly fine: boolean;
}

export type Qr = QrPicture | { readonly kind: 'too-long' };

/** Runs of dark dots, a rectangle each, row by row. */
function pathOf(size: number, isDark: (x: number, y: number) => boolean): string {
  const parts: string[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!isDark(x, y)) continue;
      const from = x;
      while (x + 1 < size && isDark(x + 1, y)) x += 1;
      parts.push(`M${from + QUIET} ${y + QUIET}h${x - from + 1}v1h-${x - from + 1}z`);
    }
  }
  return parts.join('');
}

/** Links are ASCII; any other text is encoded as UTF-8. */
export function qrOf(link: string): Qr {
  if (new TextEncoder().encode(link).length > MOST_BYTES) return { kind: 'too-long' };
  try {
    const code = generate(link, {
      minCorrectionLevel: correction.L,
      maxCorrectionLevel: correction.M,
      modes: [mode.numeric, mode.alphaNumeric, mode.ascii, mode.utf8],
    });
    return {
      kind: 'code',
      modules: code.size,
      side: code.size + 2 * QUIET,
      path: pathOf(code.size, (x, y) => code.get(x, y)),
      fine: code.size <= FINE_MODULES,
    };
  } catch {
    // The library says so by throwing when not even the largest code holds it.
    return { kind: 'too-long' };
  }
}

/** A file of its own, dark on white with its frame. */
export function qrSvg({ side, path }: QrPicture, title: string): string {
  const text = title.replace(/[<>&]/g, (mark) => `&#${String(mark.charCodeAt(0))};`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">`,
    `<title>${text}</title><rect width="${side}" height="${side}" fill="#fff"/><path d="${path}"/></svg>\n`,
  ].join('');
}
