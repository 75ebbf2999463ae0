/**
 * Texts of the register as they are shown. They are written as their authors typed them, "85%" and "US$30"
 * in English, "85 %" and "US$ 30" in Spanish; figures beside them have a space that does not break, and so
 * do they here.
 */
import { isEntryId } from '$lib/evidence/source-text';
import type { Bilingual } from '$lib/evidence/types';
import type { Lang } from '$lib/i18n/lang';

const NBSP = '\u00a0';
/** Addresses first, with or without a scheme: in them a % is no percent sign. */
const SIGNS =
  /https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,}\/\S*|(\d)[ \u00a0\u202f]?(%)|(US\$)[ \u00a0\u202f]?(?=\d)/gi;

/** One style for percentages and dollars: a no-break space between number and sign. */
export function typeset(text: string): string {
  return text.replace(SIGNS, (match, ...groups: (string | undefined)[]) => {
    const [digit, percent, dollars] = groups;
    if (dollars !== undefined) return dollars + NBSP;
    return digit === undefined || percent === undefined ? match : digit + NBSP + percent;
  });
}

/** A text of the register in the reader's language. */
export function registerText(text: Bilingual, lang: Lang): string {
  return typeset(text[lang]);
}

/** A stretch of text, or the id of an entry that the text names. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'entry'; readonly id: string };

const CODE = /(?<![\w-])((?:[PEJ]\d{2}|X\d{2}|X[LF]\d{2,4}|A-[a-z0-9-]+)(?![\w-]))/;

/** The text cut at the ids in it, so that each can be a link. */
export function textParts(text: string): TextPart[] {
  return typeset(text)
    .split(CODE)
    .filter((part) => part !== '')
    .map((part) => (isEntryId(part) ? { kind: 'entry', id: part } : { kind: 'text', text: part }));
}
