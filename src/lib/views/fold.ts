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

/** Whether a folded text has every word of a search, in any order; to be made once a search. */
export function wordsIn(search: string): (folded: string) => boolean {
  const words = fold(search).split(/\s+/);
  return (folded) => words.every((word) => folded.includes(word));
}
