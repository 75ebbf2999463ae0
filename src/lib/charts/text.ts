/**
 * How wide text will be, without a browser: the server lays charts out before any font is known.
 * Widths are those of a common grotesque (Arial), a little wider than the page's own face, so that
 * whatever fits here fits on screen.
 */
const CLASSES: readonly (readonly [string, number])[] = [
  ["ijl|'’.,:;!¡·", 0.25],
  ['ftrI()[]/ -', 0.32],
  ['Jcksvxyz', 0.5],
  ['ABEKPSVXY&', 0.68],
  ['CDHNRUw', 0.73],
  ['GOQ', 0.78],
  ['mMW%@—', 0.88],
];

const widths = new Map<string, number>(
  CLASSES.flatMap(([chars, width]) => [...chars].map((char) => [char, width] as const)),
);

const OTHER = 0.56;
const BOLD = 1.06;

/** The same few words are measured at every change of a number: their widths are kept. */
const measured = new Map<string, number>();
const MOST_KEPT = 2000;

function unitWidth(text: string): number {
  const known = measured.get(text);
  if (known !== undefined) return known;
  let sum = 0;
  for (const char of text.normalize('NFD')) {
    if (char >= '\u0300' && char <= '\u036f') continue;
    sum += widths.get(char) ?? OTHER;
  }
  if (measured.size >= MOST_KEPT) measured.clear();
  measured.set(text, sum);
  return sum;
}

export function textWidth(text: string, size: number, bold = false): number {
  return unitWidth(text) * size * (bold ? BOLD : 1);
}

/** Words of a language stay whole, however little room there is. */
const LONGEST_WORD = 40;

/** A word that no line has room for (a link), in pieces that fit. */
function pieces(word: string, room: number, size: number, bold: boolean): string[] {
  const width = textWidth(word, size, bold);
  if (width <= room) return [word];
  const perPiece = Math.max(1, Math.floor((word.length * room) / width) - 1);
  return word.match(new RegExp(`.{1,${String(perPiece)}}`, 'gsu')) ?? [word];
}

/** The parts between which a line may end: never at a space that says it keeps its neighbours together. */
function breakable(text: string): readonly string[] {
  return text.split(/[^\S\u00a0\u202f]+/);
}

/** Breaks at spaces so that no line is wider than `room`, and links where they must be. */
export function wrapText(text: string, room: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  const words = breakable(text);
  const parts = words.flatMap((word) =>
    word.length > LONGEST_WORD ? pieces(word, room, size, bold) : [word],
  );
  for (const word of parts) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, bold) > room) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines;
}

/** The width of the widest of several lines. */
export function blockWidth(lines: readonly string[], size: number, bold = false): number {
  return lines.reduce((widest, line) => Math.max(widest, textWidth(line, size, bold)), 0);
}

/** The narrowest room in which the text needs no more than `maxLines` lines. */
export function roomFor(text: string, maxLines: number, size: number, bold = false): number {
  const words = breakable(text);
  let low = blockWidth(words, size, bold);
  let high = textWidth(text, size, bold);
  if (wrapText(text, low, size, bold).length <= maxLines) return low;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (wrapText(text, middle, size, bold).length <= maxLines) high = middle;
    else low = middle;
  }
  return high;
}

/** Wrapped into no more lines than `room` asks for, but with lines of about equal length. */
export function balancedText(text: string, room: number, size: number, bold = false): string[] {
  const lines = wrapText(text, room, size, bold);
  if (lines.length === 1) return lines;
  const balanced = wrapText(text, roomFor(text, lines.length, size, bold), size, bold);
  // A word that had to be broken is not whole again for the sake of balance.
  return blockWidth(balanced, size, bold) <= room ? balanced : lines;
}
