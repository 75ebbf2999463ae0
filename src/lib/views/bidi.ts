/**
 * Names written from right to left inside sentences written from left to right. Without isolation such a name
 * reorders the figures beside it; between these two characters, which nobody sees, it keeps to itself.
 */
const ISOLATE = '\u2068';
const POP = '\u2069';

/** Scripts that run from right to left: Hebrew, Arabic and their kin, also in their presentation forms. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The name as it may stand in any sentence; names that run from left to right stay as they are. */
export function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? ISOLATE + name + POP : name;
}

/** A cell or field that holds nothing but a name needs no isolation. */
export function unwrapped(text: string): string {
  const inner = text.slice(1, -1);
  const alone = text.startsWith(ISOLATE) && text.endsWith(POP) && !/[\u2068\u2069]/.test(inner);
  return alone ? inner : text;
}
