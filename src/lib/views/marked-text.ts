/**
 * Sentences whose figures can be pressed. A figure carries its id inside the text, between marks that
 * no keyboard types, so that it passes through messages of either language untouched; whoever shows
 * the text splits it, and whoever only writes it takes the marks off.
 */
import { isolated } from './bidi';

const OPEN = '\uE000';
const MIDDLE = '\uE001';
const CLOSE = '\uE002';
const MARKED = /\uE000([^\uE000-\uE002]*)\uE001([^\uE000-\uE002]*)\uE002/g;

export interface TextPart {
  readonly text: string;
  /** Id of the figure that the text shows; undefined for plain words. */
  readonly figure: string | undefined;
}

/** `text` as the figure `id` shows it. */
export function markFigure(id: string, text: string): string {
  return OPEN + id + MIDDLE + text + CLOSE;
}

/** The sentence alone. */
export function plainText(text: string): string {
  return text.replace(MARKED, '$2').replace(/[\uE000-\uE002]/g, '');
}

/**
 * A name that a reader gave, as it may stand in any sentence: free of marks that would pass for ours, and
 * never reordering the figures beside it.
 */
export function ownName(name: string | undefined): string | undefined {
  return name === undefined ? undefined : isolated(name.replace(/[\uE000-\uE002]/g, ''));
}

/** The sentence in parts, in order. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKED)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index), figure: undefined });
    parts.push({ text: match[2] ?? '', figure: match[1] });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), figure: undefined });
  return parts;
}
