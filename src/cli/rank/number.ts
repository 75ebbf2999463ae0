/** Numbers in a matrix, of a size with which one can still reckon, with a decimal point or a decimal comma. */
export const DECIMALS = ['.', ','] as const;
export type Decimal = (typeof DECIMALS)[number];

/** How the numbers of a matrix are written. */
export interface Notation {
  readonly decimal: Decimal;
  /** The other mark may part groups of three digits; only where it cannot be meant as a decimal mark. */
  readonly grouped: boolean;
}

/** What is typed in a call, and what a matrix holds unless it shows otherwise. */
export const POINT: Notation = { decimal: '.', grouped: false };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const GROUPED = {
  '.': /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/,
  ',': /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d*)?$/,
};
/** Far above any amount, far below what loses digits in a difference. */
const LARGEST = 1e15;

/** The number with a point for its decimals and nothing between its thousands. */
function plain(text: string, { decimal, grouped }: Notation): string {
  const other = decimal === ',' ? '.' : ',';
  if (grouped && GROUPED[decimal].test(text)) return text.replaceAll(other, '').replace(',', '.');
  if (decimal === '.') return text;
  // A point would otherwise be read for what here only a comma is.
  return text.includes('.') ? '' : text.replace(',', '.');
}

export function readDecimal(text: string, notation: Notation = POINT): number | undefined {
  const written = plain(text.trim(), notation);
  if (!NUMBER.test(written)) return undefined;
  const value = Number(written);
  return Math.abs(value) <= LARGEST ? value : undefined;
}

/** `10.000`, or `10,000`, is ten thousand to one reader and ten to another. */
export function mayBeThousands(text: string, mark: Decimal): boolean {
  const groups =
    mark === '.' ? /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/ : /^[+-]?[1-9]\d{0,2}(?:,\d{3})+$/;
  return groups.test(text.trim());
}
