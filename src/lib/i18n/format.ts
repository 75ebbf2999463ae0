/**
 * Numbers as the reader writes them. Units are put around Intl's plain decimals by hand, so that
 * prerendered pages and every browser agree to the character. Rounding happens here and nowhere else.
 */
import { LOCALES, type Lang } from './lang';

/** How a figure is shown; `usdMillions` takes plain USD, `percent` and `share` take fractions. */
export type NumberStyle =
  | { readonly kind: 'usdMillions'; readonly digits?: number }
  | { readonly kind: 'usd' }
  | { readonly kind: 'percent'; readonly digits?: number }
  | { readonly kind: 'plain'; readonly digits?: number }
  | { readonly kind: 'year' };

/** A figure and its unit stay on one line. */
const NBSP = '\u00a0';

const formatters = new Map<string, Intl.NumberFormat>();

function decimal(value: number, lang: Lang, min: number, max: number): string {
  const key = `${lang}/${min}/${max}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(LOCALES[lang], {
      minimumFractionDigits: min,
      maximumFractionDigits: max,
      useGrouping: 'always',
    });
    formatters.set(key, formatter);
  }
  // −0 and values that round to it would print as "-0".
  const rounded = Math.abs(value) < 0.5 * 10 ** -max ? 0 : value;
  return formatter.format(rounded).replace('-', '−');
}

/** The figure with its unit: `US$ 39.6 M`, `4,5 %`, `2019`. */
export function formatNumber(value: number, style: NumberStyle, lang: Lang): string {
  switch (style.kind) {
    case 'usdMillions':
      return `US$${NBSP}${formatBare(value, style, lang)}${NBSP}M`;
    case 'usd':
      return `US$${NBSP}${formatBare(value, style, lang)}`;
    case 'percent':
      return `${formatBare(value, style, lang)}${NBSP}%`;
    case 'plain':
    case 'year':
      return formatBare(value, style, lang);
  }
}

/** The figure without its unit, for axes and table cells whose head names the unit. */
export function formatBare(value: number, style: NumberStyle, lang: Lang): string {
  switch (style.kind) {
    case 'usdMillions':
      return decimal(value / 1e6, lang, style.digits ?? 1, style.digits ?? 1);
    case 'usd':
      return decimal(value, lang, 0, 0);
    case 'percent':
      return decimal(value * 100, lang, 0, style.digits ?? 1);
    case 'plain':
      return decimal(value, lang, 0, style.digits ?? 0);
    case 'year':
      return String(Math.round(value));
  }
}
