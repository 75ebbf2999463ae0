/** Names that readers give to options and lenses. */
import { MAX_NAME_LENGTH } from './types';

/**
 * A name as it may be stored: no control or direction-changing characters, no half of a surrogate pair
 * (it would not survive a link), trimmed, cut, not empty.
 */
export function cleanName(raw: string, length = MAX_NAME_LENGTH): string | undefined {
  const text = raw
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = [...text].slice(0, length).join('').trim();
  return cut === '' ? undefined : cut;
}
