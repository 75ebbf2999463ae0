/**
 * A range as a reader of either language types it: `18 to 30`, `18-30`, `18..30`, `18 a 30`, or three numbers,
 * low, most likely and high: `18, 22, 30`, `18 22 30`. Numbers are read in the reader's own format, so that
 * `18,5 - 30` is what it looks like in Spanish. What can be read in two ways is not guessed at.
 */
import type { Lang } from '$lib/i18n/lang';
import { readNumber } from './read-number';

export type RangeTextCode =
  | 'empty'
  /** One of the parts is no number. */
  | 'not-number'
  /** Neither two nor three numbers. */
  | 'count'
  /** They do not rise from low over the most likely to high. */
  | 'order'
  /** Spaces or marks may part thousands as well as numbers. */
  | 'ambiguous';

/** In the numbers as typed: a percentage is still one. */
export type RangeText =
  | {
      readonly ok: true;
      readonly low: number;
      /** Given with three numbers. */
      readonly mode?: number;
      readonly high: number;
    }
  | { readonly ok: false; readonly code: RangeTextCode };

const MAX_LENGTH = 200;

/** `from 18`, `between 18`, `de 18`, `entre 18`. */
const LEADING = /^(?:from|between|desde|de|entre)\s+/i;
const WORD = /\s+(?:to|and|a|y|hasta)\s+/i;
const DOTS = /\s*(?:\.{2,}|…)\s*/;
/** Between numbers; the sign of the next one stays with it. */
const DASH = /(?<=[\d%])\s*[-–—−]\s*(?=[-−+]?\s?[\d.,$U])/;
/** `5 -2`: a sign, or a dash with the space behind it forgotten. */
const SIGN_OR_DASH = /\d\s+[-−][\d.,]/;
const SEMICOLON = /\s*;\s*/;
/** A comma with a space behind it parts numbers in either language. */
const COMMA = /\s*,\s+/;
const BARE_COMMA = /,/;
const SPACE = /[\s\u00a0\u202f]+/;

/** The clearest mark first: what comes later may also stand inside a number. */
const MARKS = [DOTS, WORD, SEMICOLON, DASH, COMMA] as const;

function fail(code: RangeTextCode): RangeText {
  return { ok: false, code };
}

function fromParts(parts: readonly string[], lang: Lang): RangeText {
  const numbers = parts.map((part) => readNumber(part, lang));
  if (numbers.some((number) => number === undefined || !Number.isFinite(number))) {
    return fail('not-number');
  }
  const known = numbers.map((number) => number ?? 0);
  const [low = 0, middle = 0, high] = known;
  if (known.length !== 2 && known.length !== 3) return fail('count');
  if (high === undefined) return low <= middle ? { ok: true, low, high: middle } : fail('order');
  return low <= middle && middle <= high ? { ok: true, low, mode: middle, high } : fail('order');
}

/** Nothing but spaces or commas between: they may belong to the numbers. */
function fromBare(text: string, lang: Lang): RangeText {
  const readings = [BARE_COMMA, SPACE]
    .map((mark) => text.split(mark))
    .filter((parts) => parts.length === 2 || parts.length === 3)
    .map((parts) => fromParts(parts, lang))
    .filter((reading) => reading.ok || reading.code === 'order');
  const [first, second] = readings;
  // `1,500` and `100 200` are whole numbers too.
  if (readNumber(text, lang) !== undefined)
    return fail(first === undefined ? 'count' : 'ambiguous');
  if (first === undefined) return fail('not-number');
  return second === undefined ? first : fail('ambiguous');
}

/** Reads a typed range; nothing is rounded, and no bounds are asked. */
export function parseRangeText(text: string, lang: Lang): RangeText {
  const bare = text.trim().replace(LEADING, '');
  if (bare === '') return fail('empty');
  if (bare.length > MAX_LENGTH) return fail('not-number');
  const mark = MARKS.find((one) => one.test(bare));
  if (mark === undefined) return fromBare(bare, lang);
  const reading = fromParts(bare.split(mark), lang);
  if (mark !== DASH || !SIGN_OR_DASH.test(bare)) return reading;
  const signed = fromParts(bare.split(SPACE), lang);
  if (signed.ok && reading.ok) return fail('ambiguous');
  return signed.ok ? signed : reading;
}
