/** Which cards of a story stand at a date, and which may be seen before a decision is taken. */
import { knownMonth, type StoryId } from './calendar';
import { nextDecision, type Path } from './decisions';

/** What is needed of a card to place it; a year alone stands at its January. */
export interface Dated {
  readonly when: string;
  readonly month: number;
}

/**
 * Cards whose text speaks of what came later: kept back from who decides until the story is there. By date
 * of the card, date from which nothing in it is news.
 */
const LOOKS_AHEAD: Readonly<Record<StoryId, Readonly<Record<string, string>>>> = {
  jsei: { '2018-04': '2019-03' },
  'ecu-911': { '2014-09': '2016' },
};

/** The cards that who has decided so far may see at a date: none of an open decision's own date. */
export function knownCards<T extends Dated>(
  cards: readonly T[],
  story: StoryId,
  month: number,
  run: Path | undefined,
): readonly T[] {
  const past = cards.filter((one) => one.month <= month);
  if (run === undefined) return past;
  const open = nextDecision(story, run);
  return past.filter((one) => {
    const told = LOOKS_AHEAD[story][one.when];
    if (told !== undefined && knownMonth(told) > month) return false;
    return open === undefined || one.month < open.month;
  });
}

/** The cards of the last date that has any. */
export function cardsNow<T extends Dated>(cards: readonly T[]): readonly T[] {
  const last = cards.at(-1)?.month;
  return cards.filter(({ month }) => month === last);
}

/** The dates that a story stops at, in order and each once. */
export function stopsOf(dated: readonly Pick<Dated, 'month'>[]): readonly number[] {
  return [...new Set(dated.map(({ month }) => month))].sort((a, b) => a - b);
}
