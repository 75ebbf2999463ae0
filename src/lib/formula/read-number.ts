/**
 * A number as a reader of either language types it: decimal comma or point, thousands marks, spaces,
 * a trailing unit sign. What is ambiguous is read in the reader's own format.
 */
import type { Lang } from '$lib/i18n/lang';

const MARKS: Readonly<Record<Lang, { readonly decimal: string; readonly group: string }>> = {
  en: { decimal: '.', group: ',' },
  es: { decimal: ',', group: '.' },
};

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Digits in groups of three after the first: 1.234.567 */
function isGrouped(text: string, mark: string): boolean {
  const [head = '', ...groups] = text.replace(/^[+-]/, '').split(mark);
  return (
    groups.length > 0 && /^\d{1,3}$/.test(head) && groups.every((group) => /^\d{3}$/.test(group))
  );
}

/** The same text with a decimal point and no thousands marks, or undefined where that is not clear. */
function normalise(text: string, lang: Lang): string | undefined {
  const { decimal, group } = MARKS[lang];
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0) {
    // Several decimal marks: the other language's thousands, 24,000,000 in Spanish.
    return isGrouped(text, decimal) ? text.replaceAll(decimal, '') : undefined;
  }
  if (!whole.includes(group)) return fraction === undefined ? whole : `${whole}.${fraction}`;
  if (isGrouped(whole, group)) {
    const joined = whole.replaceAll(group, '');
    return fraction === undefined ? joined : `${joined}.${fraction}`;
  }
  // One mark that cannot be for thousands is a decimal: 4.5 typed in Spanish.
  return fraction === undefined && whole.split(group).length === 2
    ? whole.replace(group, '.')
    : undefined;
}

/** A space between digits parts thousands: `1 000 000` is a number, `1 2` is two. */
const PARTED = /\d[\s\u00a0\u202f_]+(?!\d{3}(?!\d))\d/;

export function readNumber(text: string, lang: Lang): number | undefined {
  if (PARTED.test(text)) return undefined;
  const compact = text.replace(/[\s\u00a0\u202f_%$]|US\$/g, '').replace('−', '-');
  const plain = normalise(compact, lang);
  if (plain === undefined || !PLAIN.test(plain)) return undefined;
  return Number(plain);
}

/** Whether the text looks like a formula rather than a mistyped number. */
export function looksLikeFormula(text: string): boolean {
  return /[*/^()]|[0-9)\s][+\-−]\s*[\d(.]|[a-z]{3,}/i.test(text.trim().slice(1));
}

/** A formula with the reader's decimal comma and `;` between arguments, in the parser's own form. */
export function formulaToPlain(text: string, lang: Lang): string {
  const minus = text.replaceAll('−', '-').replaceAll('×', '*').replaceAll('÷', '/');
  return lang === 'en' ? minus : minus.replaceAll(',', '.').replaceAll(';', ',');
}
