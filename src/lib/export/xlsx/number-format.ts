/** Number formats in the code of the file, by what a figure or an input is. */
import type { NumberStyle } from '$lib/i18n/format';
import type { Unit } from '$lib/parameters/types';
import { isPercent } from '$lib/scenario/value-text';

const MONEY = '#,##0';
const PERCENT = '0.00%';

export function formatOfStyle(style: NumberStyle): string {
  switch (style.kind) {
    case 'usd':
    case 'usdMillions':
      return MONEY;
    case 'percent':
      return PERCENT;
    case 'year':
      return '0';
    case 'plain': {
      const digits = style.digits ?? 0;
      return digits === 0 ? MONEY : `#,##0.${'0'.repeat(digits)}`;
    }
  }
}

/** Of an input: whole numbers without decimals, whatever they may become. */
export function formatOfUnit(unit: Unit, value: number): string {
  if (isPercent(unit)) return PERCENT;
  return Number.isInteger(value) ? MONEY : '#,##0.00';
}

/** Shows 1 and 0 as words of the reader's language. */
export function formatOfFlag(yes: string, no: string): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '')}"`;
  return `${quoted(yes)};${quoted(yes)};${quoted(no)}`;
}
