/** The register's figures as a reader writes them: its value strings are data, the same in both languages. */
import type { Bilingual } from '$lib/evidence/types';
import { formatBare } from '$lib/i18n/format';
import type { Lang } from '$lib/i18n/lang';

const NBSP = '\u00a0';
/** Years and dates take no thousands mark. */
const CALENDAR = ['year', 'date'];

/** "US$ million", "US$ per camera", "millones de US$": the sign goes before the figure. */
const DOLLARS = /^(?:(millones) de )?US\$(.*)$/;

function numberText(digits: string, lang: Lang): string {
  const decimals = digits.split('.')[1]?.length ?? 0;
  const text = formatBare(Number(digits), { kind: 'plain', digits: decimals }, lang);
  // Zeros that the source wrote say how exact it is.
  const shown = text.split(lang === 'es' ? ',' : '.')[1]?.length ?? 0;
  if (decimals === shown) return text;
  const mark = shown > 0 ? '' : lang === 'es' ? ',' : '.';
  return text + mark + '0'.repeat(decimals - shown);
}

/** One figure or range; what is no number (a name, a date) stays as it is. */
function localised(value: string, lang: Lang): string {
  if (!/^-?[\d.]+(?:–-?[\d.]+)?$/.test(value)) return value;
  return value.replace(/-?\d+(?:\.\d+)?/g, (digits) => numberText(digits, lang));
}

function withUnit(value: string, unit: string): string {
  if (unit === '') return value;
  const dollars = DOLLARS.exec(unit);
  if (dollars !== null) {
    const [, before = '', behind = ''] = dollars;
    return `US$${NBSP}${value}${before === '' ? '' : ` ${before}`}${behind}`;
  }
  return `${value}${unit.startsWith('%') ? NBSP : ' '}${unit}`;
}

/** Where in the paper: its sections have letters, its annex is a word. */
export function sectionText(section: string, lang: Lang): string {
  return lang === 'es' ? section.replace('Annex', 'Anexo') : section;
}

/** `40.2; 37.3` with `%; %` → "40.2 %; 37.3 %"; with one unit for all, it stands at the end. */
export function figureText(value: string, unit: Bilingual | undefined, lang: Lang): string {
  if (unit !== undefined && CALENDAR.includes(unit.en)) return value;
  const values = value.split(/;\s*/).map((part) => localised(part, lang));
  const text = unit?.[lang] ?? '';
  const units = text.split(/;\s*/);
  if (units.length === values.length && values.length > 1) {
    return values.map((part, at) => withUnit(part, units[at] ?? '')).join('; ');
  }
  return withUnit(values.join('; '), text);
}
