/** Dates and amounts of storage as each reader writes them. */
import { formatBare } from './format';
import { LOCALES, type Lang } from './lang';

const formatters = new Map<Lang, Intl.DateTimeFormat>();

/** Day and time, in the reader's own time zone. */
export function dateText(at: number, lang: Lang): string {
  let formatter = formatters.get(lang);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'medium', timeStyle: 'short' });
    formatters.set(lang, formatter);
  }
  return formatter.format(at);
}

/** `640 kB`, `12 MB`, `3.2 GB`. */
export function bytesText(bytes: number, lang: Lang): string {
  const [size, unit] =
    bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  const digits = size < 10 && unit !== 'kB' ? 1 : 0;
  return `${formatBare(size, { kind: 'plain', digits }, lang)}\u00a0${unit}`;
}
