/** Names that readers give to options and lenses. */
import { MAX_NAME_LENGTH } from './types';

/** Nothing but joiners, fillers and blanks: on the page it would be no name at all. */
const UNSEEN = /^[\s\p{Cf}\ufe00-\ufe0f\u115f\u1160\u2800\u3164\uffa0]*$/u;

/**
 * A name as it may be stored: no control or direction-changing characters, no half of a surrogate pair
 * (it would not survive a link), trimmed, cut, and with something in it that can be seen.
 */
export function cleanName(raw: string, length = MAX_NAME_LENGTH): string | undefined {
  const text = raw
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = [...text].slice(0, length).join('').trim();
  return UNSEEN.test(cut) ? undefined : cut;
}
