/** Text as a search compares it. */

/** Lower case without accents or typographic marks: "Núñez’s 21 %" → "nunez's 21%". */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      // A figure and its sign are one word, whichever way they are spaced.
      .replace(/(\d)\s+%/g, '$1%')
      .replace(/(US\$)\s+(?=\d)/gi, '$1')
      .replace(/[’‘]/g, "'")
      .replace(/[−–—]/g, '-')
      .toLowerCase()
  );
}

/** Whether a folded text has every word of the search, in any order. */
export function hasWords(folded: string, search: string): boolean {
  return fold(search)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
