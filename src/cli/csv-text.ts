/** Cells of a CSV (RFC 4180): figures unrounded with a point, words that no spreadsheet will run. */

/** A leading apostrophe stops spreadsheets from reading words as a formula. */
export function csvWords(text: string): string {
  const safe = /^[=+\-@\t\0]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Empty where there is no value. */
export function csvFigure(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? '' : String(value);
}
