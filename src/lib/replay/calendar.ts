/**
 * Calendar months as whole numbers (year · 12 + month − 1), and the model's whole years beside them. Events of
 * a story fall between anniversaries of its signature; the model puts them on the nearest one, and so does
 * every look-up here.
 */
import type { Story } from '$lib/evidence/stories';

export type StoryId = Story['id'];
export const STORY_IDS = ['jsei', 'ecu-911'] as const satisfies readonly StoryId[];

/** Signature: the month from which the model counts years. */
const SIGNED: Readonly<Record<StoryId, string>> = { jsei: '2017-05', 'ecu-911': '2011-02' };

const MONTHS_A_YEAR = 12;
const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/;

/** `2019-04`, or `2019` for its January; undefined where it is no date. */
export function monthOf(when: string): number | undefined {
  const match = DATE.exec(when);
  if (match === null) return undefined;
  return Number(match[1]) * MONTHS_A_YEAR + Number(match[2] ?? 1) - 1;
}

/** For dates that stand in the program. */
export function knownMonth(when: string): number {
  const month = monthOf(when);
  if (month === undefined) throw new Error(`${when} is no date`);
  return month;
}

/** As links write it: `2019-04`. */
export function dateText(month: number): string {
  const year = Math.floor(month / MONTHS_A_YEAR);
  return `${year}-${String((month % MONTHS_A_YEAR) + 1).padStart(2, '0')}`;
}

/** Year and month, the month counted from 0. */
export function yearAndMonth(month: number): { readonly year: number; readonly month: number } {
  return { year: Math.floor(month / MONTHS_A_YEAR), month: month % MONTHS_A_YEAR };
}

/** First and last month told; the same as the stories of the evidence have. */
const SPANS: Readonly<Record<StoryId, readonly [from: string, to: string]>> = {
  jsei: ['2016-07', '2022-12'],
  'ecu-911': ['2008', '2022-12'],
};

export interface Span {
  readonly from: number;
  readonly to: number;
}

export function spanOf(story: StoryId): Span {
  const [from, to] = SPANS[story];
  return { from: knownMonth(from), to: knownMonth(to) };
}

export function signedMonth(story: StoryId): number {
  return knownMonth(SIGNED[story]);
}

/** The nearest whole year since signature; negative before it. */
export function modelYear(story: StoryId, month: number): number {
  // Half a year back is nearer to −1 only by the sign of rounding; before signature there is no year 0.
  const months = month - signedMonth(story);
  return months < 0
    ? Math.min(-1, Math.round(months / MONTHS_A_YEAR))
    : Math.round(months / MONTHS_A_YEAR);
}

/** Calendar year of a month or an anniversary, with its part of the year, for axes. */
export function decimalYear(month: number): number {
  return month / MONTHS_A_YEAR;
}

export function anniversary(story: StoryId, year: number): number {
  return decimalYear(signedMonth(story) + year * MONTHS_A_YEAR);
}
