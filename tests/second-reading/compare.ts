/**
 * Differences between the engine's evaluation and the second reading's: every key, every year, every row.
 * Numbers may differ by 1e-9 of themselves, plus a floor for what is a small rest of large numbers.
 */
import type { Evaluation, OptionEvaluation } from '$lib/model/evaluation';

const RELATIVE = 1e-9;
/**
 * Share of the option's scale that a figure near zero may be off: rounding of sums that cancel. A hundredth of
 * a cent in US$ 100 million for amounts; for shares, rates and scores the scale is 1.
 */
const FLOOR = 1e-12;
/** Figures that are no amounts, by the name under which they stand. */
const PLAIN: ReadonlySet<string> = new Set([
  'startYear',
  'year',
  'switchYear',
  'premium',
  'allInCost',
  'grantElement',
  'markup',
  'until',
  'vendorOnlyShare',
  'profile',
  'dependencyIndex',
  'agency',
  'workingByYear',
  'measures',
  'atYears',
]);

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function near(a: number, b: number, scale: number): boolean {
  return Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b)) + FLOOR * scale;
}

function walk(engine: unknown, mine: unknown, path: string, scale: number, found: string[]): void {
  if (typeof engine === 'number' && typeof mine === 'number') {
    if (!near(engine, mine, scale)) found.push(`${path}: ${engine} here, ${mine} there`);
  } else if (Array.isArray(engine) && Array.isArray(mine)) {
    if (engine.length !== mine.length) {
      found.push(`${path}: ${engine.length} entries here, ${mine.length} there`);
    } else {
      engine.forEach((item: unknown, at) => walk(item, mine[at], `${path}[${at}]`, scale, found));
    }
  } else if (isFields(engine) && isFields(mine)) {
    for (const key of new Set([...Object.keys(engine), ...Object.keys(mine)])) {
      const narrowed = PLAIN.has(key) ? 1 : scale;
      walk(engine[key], mine[key], `${path}.${key}`, narrowed, found);
    }
  } else if (engine !== mine) {
    found.push(`${path}: ${JSON.stringify(engine)} here, ${JSON.stringify(mine)} there`);
  }
}

interface Peak {
  readonly year: number;
  readonly amount: number;
}

/** Two years that differ only in rounding may both be called the peak. */
function withPeakOf(engine: Peak, mine: Peak, series: readonly number[]): Peak {
  const tied = near(series[engine.year] ?? 0, series[mine.year] ?? 0, 0);
  return tied ? { ...mine, year: engine.year } : mine;
}

function withTiedPeaks(engine: OptionEvaluation, mine: OptionEvaluation): OptionEvaluation {
  const peak = withPeakOf(engine.peak, mine.peak, mine.cashByYear);
  if (engine.loan === undefined || mine.loan === undefined) return { ...mine, peak };
  const { loan } = mine;
  const peakService = withPeakOf(engine.loan.peakService, loan.peakService, loan.serviceByYear);
  return { ...mine, peak, loan: { ...loan, peakService } };
}

/** What one option's amounts are measured by: what is bought, or what is paid where that is more. */
export function scaleOf(option: OptionEvaluation): number {
  return Math.max(1, option.benchmarkUsd, option.paymentsPv);
}

/** After a switch no mark-up is paid, so that it has no end. */
function withoutEnd(renewal: OptionEvaluation['renewal']): OptionEvaluation['renewal'] {
  return renewal.answer === 'switch' ? { ...renewal, until: renewal.year } : renewal;
}

/**
 * Of the events that do nothing or give way, which they are: where several reasons hold, the page does not
 * say which is told, nor in what order.
 */
export function setAside({ eventNotes }: OptionEvaluation): string {
  return eventNotes
    .map(({ eventId }) => Number(eventId))
    .sort((a, b) => a - b)
    .join(' ');
}

/** What the page leaves open taken out. */
export function comparable({ eventNotes: _notes, ...option }: OptionEvaluation): object {
  return {
    ...option,
    renewal: withoutEnd(option.renewal),
    renewals: option.renewals.map(withoutEnd),
  };
}

function optionDifferences(engine: OptionEvaluation, mine: OptionEvaluation): string[] {
  const found: string[] = [];
  const tied = withTiedPeaks(engine, mine);
  walk(comparable(engine), comparable(tied), engine.id, scaleOf(mine), found);
  walk(setAside(engine), setAside(mine), `${engine.id}: events set aside`, 1, found);
  return found;
}

/** Differences between any two answers of one shape; `scale` is that of the amounts in them. */
export function numberDifferences(engine: unknown, mine: unknown, scale: number): string[] {
  const found: string[] = [];
  walk(engine, mine, 'answer', scale, found);
  return found;
}

/** All differences of one scenario, each with its place. */
export function differences(engine: Evaluation, mine: Evaluation): string[] {
  const found: string[] = [];
  const { options, ...rest } = engine;
  const { options: others, ...otherRest } = mine;
  walk(rest, otherRest, 'scenario', 1, found);
  if (options.length !== others.length) found.push('not the same options');
  options.forEach((option, at) => {
    const other = others[at];
    if (other !== undefined) found.push(...optionDifferences(option, other));
  });
  return found;
}
