/**
 * Answers of the second reading kept in short, for machines without Python: every single figure in full, and
 * of every series (years, rows of a loan, values of the criteria) its sum and its first moment, so that no
 * year can move unseen.
 */
import type { Evaluation, OptionEvaluation } from '$lib/model/evaluation';
import { comparable, numberDifferences, scaleOf, setAside } from './compare';

export interface Recorded {
  readonly about: string;
  /** The app's own link, which opens for ever. */
  readonly link: string;
  readonly answer: Short;
}

export type Short =
  number | string | boolean | readonly Short[] | { readonly [key: string]: Short };

function isNumbers(list: readonly unknown[]): list is readonly number[] {
  return list.every((value) => typeof value === 'number');
}

/** What stands without names; the order is that of the model. */
const NAMELESS: ReadonlySet<string> = new Set(['measures', 'profile']);

/** Sum and first moment of a series. */
export function sums(series: readonly number[]): Short {
  return [
    series.reduce((sum, value) => sum + value, 0),
    series.reduce((sum, value, at) => sum + (at + 1) * value, 0),
  ];
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Rows of numbers, column by column. */
function columns(rows: readonly Fields[]): Short | undefined {
  const [first] = rows;
  if (first === undefined || !rows.every((row) => isNumbers(Object.values(row)))) return undefined;
  return Object.fromEntries(
    Object.keys(first).map((key) => [key, sums(rows.map((row) => Number(row[key])))]),
  );
}

function shortList(list: readonly unknown[]): Short {
  if (isNumbers(list)) return sums(list);
  return (list.every(isFields) ? columns(list) : undefined) ?? list.map(short);
}

function shortFields(fields: Fields): Short {
  const kept = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      const list = isFields(value) && NAMELESS.has(key) ? Object.values(value) : [];
      return [key, list.length > 0 && isNumbers(list) ? list : short(value)];
    }),
  );
}

function short(value: unknown): Short {
  if (Array.isArray(value)) return shortList(value);
  if (isFields(value)) return shortFields(value);
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') {
    return value;
  }
  throw new Error('no figure');
}

/** Without the years of the peaks: two years that differ only in rounding may both be called so. */
function shortOption(option: OptionEvaluation): Short {
  const { peak, loan } = option;
  return short({
    ...comparable(option),
    peak: peak.amount,
    setAside: setAside(option),
    ...(loan === undefined ? {} : { loan: { ...loan, peakService: loan.peakService.amount } }),
  });
}

type ShortEvaluation = { readonly options: readonly Short[] } & Readonly<Record<string, Short>>;

export function inShort({ options, judgements, cheapest, front }: Evaluation): ShortEvaluation {
  return {
    options: options.map(shortOption),
    judgements: judgements.map(({ lensId, status, leaders, options: judged }) => ({
      lensId,
      status,
      leaders: [...leaders],
      options: judged.map(({ screens, passes, values, score, rank }) => ({
        passes,
        values: sums(Object.values(values)),
        ...(score === undefined ? {} : { score }),
        ...(rank === undefined ? {} : { rank }),
        screens: screens.map(({ id, passed }) => (passed ? id : `not ${id}`)).join(' '),
      })),
    })),
    cheapest,
    front: [...front],
  };
}

/** What differs between the engine's answer and the one that is kept. */
export function recordedDifferences(engine: Evaluation, kept: Short): string[] {
  const mine = isFields(kept) ? kept : {};
  const { options, ...rest } = inShort(engine);
  const { options: others, ...otherRest } = mine;
  const list: readonly unknown[] = Array.isArray(others) ? others : [];
  return [
    ...numberDifferences(rest, otherRest, 1),
    ...options.flatMap((option, at) => {
      const figures = engine.options[at];
      return numberDifferences(option, list[at], figures === undefined ? 1 : scaleOf(figures));
    }),
  ];
}
