/**
 * Text as it may stand in a workbook. A text cell is written as a string and never as a formula, whatever it
 * begins with; what XML forbids is replaced, and what a spreadsheet would read as an escape is escaped.
 */

/** The longest text that a cell may hold, in UTF-16 units. */
export const MAX_CELL_TEXT = 32_767;

// Control characters, the two non-characters of the plane and surrogates that stand alone: XML 1.0 has none of them.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** `_x0041_` stands for `A` in a workbook's strings: its own underscore is escaped, so that it stays as typed. */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

const REPLACEMENT = '\ufffd';
const CUT = '…';

/** At most the allowed length, and no half of a character at the end. */
function cut(text: string): string {
  if (text.length <= MAX_CELL_TEXT) return text;
  return text.slice(0, MAX_CELL_TEXT - CUT.length).replace(/[\ud800-\udbff]$/, '') + CUT;
}

/** What a cell can hold of a text: line breaks as one character, forbidden characters replaced, too long cut. */
export function cellText(text: string): string {
  return cut(text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, REPLACEMENT));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** For attributes and formulas, whose text this program has written itself. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, REPLACEMENT)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** A cell's text within its element. */
export function stringXml(text: string): string {
  return escapeXml(cellText(text).replace(ESCAPE_LIKE, '_x005F_'));
}

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** The other way round, for text that another program may have saved. */
export function unescapeString(text: string): string {
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** A text within a formula: in quotes, which double inside. */
export function formulaString(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
