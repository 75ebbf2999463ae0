/** Numbers in a matrix: decimal point, no thousands mark, and of a size with which one can still reckon. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
/** Far above any amount, far below what loses digits in a difference. */
const LARGEST = 1e15;

export function readDecimal(text: string): number | undefined {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Math.abs(value) <= LARGEST ? value : undefined;
}
