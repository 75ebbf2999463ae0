/**
 * The stress table: what each named future (`futures.ts`) makes of each offer, and how far each offer then lies
 * from the cheapest.
 *
 *   regret(o, F)    = PV(o, F) − min over all offers of PV(·, F)
 *   worst regret(o) = max over the futures of regret(o, F)
 *   least regret    = the offers whose worst regret is smallest (minimax regret; Savage 1951)
 *
 * PV is that of the total cost. All offers count, also those that the lens puts out: regret says what was
 * given up, and a screen is no reason to have given up less. A future in which less is paid because less
 * works looks cheap; the cameras at their worst stand beside it for that reason.
 */
import type { Scenario } from '$lib/scenario/types';
import type { EventNote } from './course';
import { evaluate } from './evaluate';
import type { Evaluation, LensJudgement, OptionEvaluation, YearAmount } from './evaluation';
import { futuresOf, scenarioUnder, type FutureId } from './futures';

/** What a reader can look at, one at a time. */
export const STRESS_MEASURES = [
  'total',
  'levelised',
  'peak',
  'working',
  'leaving',
  'rank',
  'regret',
] as const;
export type StressMeasure = (typeof STRESS_MEASURES)[number];

/** The least working service year; of several the first. */
export interface WorstService {
  readonly year: number;
  /** 0–1 of the cameras to install. */
  readonly share: number;
  readonly count: number;
}

/** What leaving would cost, USD of year 0 before tax. */
export interface LeavingThen extends YearAmount {
  /** When the cameras are at their worst or, where no more fail than without events, at t*. */
  readonly at: 'worst' | 'decision';
}

export interface StressCell {
  readonly optionId: string;
  readonly totalPv: number;
  /** USD a working camera-year; none where no camera ever works. */
  readonly levelised?: number;
  readonly peak: YearAmount;
  readonly worst: WorstService;
  readonly leaving: LeavingThen;
  /** Under the lens in use; none for offers that are out or where nothing weighs. */
  readonly rank?: number;
  /** Whether it gets through the screens of the lens. */
  readonly passes: boolean;
  /** PV over the least PV of all offers in this future. */
  readonly regret: number;
  /** Every figure is as it is without events. */
  readonly unchanged: boolean;
  /** Why events do nothing to the offer, or by which rule they count; ids are those of `scenario`. */
  readonly notes: readonly EventNote[];
}

export interface StressFuture {
  readonly id: FutureId;
  /** The scenario in this future: its events are the future's. */
  readonly scenario: Scenario;
  /** One an option, in the scenario's order. */
  readonly cells: readonly StressCell[];
  /** Ids of the offers with the least PV. */
  readonly cheapest: readonly string[];
  /** Ids that share the first rank under the lens in use. */
  readonly leaders: readonly string[];
}

export interface WorstRegret {
  readonly optionId: string;
  readonly regret: number;
  /** The first future in which it is so large; what is never dearer than another has none. */
  readonly futureId?: FutureId;
}

export interface Stress {
  readonly futures: readonly StressFuture[];
  /** One an option, in the scenario's order. */
  readonly worstRegrets: readonly WorstRegret[];
  /** Ids of the offers whose worst regret is smallest. */
  readonly leastRegret: readonly string[];
}

/** Present values that differ by rounding alone are one. */
const ROUNDING = 1e-9;

function noMoreThan(a: number, b: number): boolean {
  return a <= b + ROUNDING * Math.max(1, Math.abs(b));
}

export function worstService(
  { workingByYear, startYear }: OptionEvaluation,
  count: number,
): WorstService {
  let year = Math.min(startYear + 1, workingByYear.length - 1);
  for (let later = year + 1; later < workingByYear.length; later += 1) {
    if (!noMoreThan(workingByYear[year] ?? 0, workingByYear[later] ?? 0)) year = later;
  }
  const share = workingByYear[year] ?? 0;
  return { year, share, count: share * count };
}

function leavingAt(figures: OptionEvaluation, worst: WorstService, falls: boolean): LeavingThen {
  const then = figures.exitByYear.find(({ year }) => year === worst.year);
  if (falls && then !== undefined) return { year: then.year, amount: then.total, at: 'worst' };
  const { year, total } = figures.exitAtDecision;
  return { year, amount: total, at: 'decision' };
}

function sameList(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

function unchangedFrom(before: OptionEvaluation, now: OptionEvaluation): boolean {
  const leaving = ({ exitByYear }: OptionEvaluation) => exitByYear.map(({ total }) => total);
  return (
    before.totalPv === now.totalPv &&
    sameList(before.cashByYear, now.cashByYear) &&
    sameList(before.nominalCashByYear, now.nominalCashByYear) &&
    sameList(before.workingByYear, now.workingByYear) &&
    sameList(leaving(before), leaving(now))
  );
}

function judgementIn({ judgements }: Evaluation, lensId: string): LensJudgement | undefined {
  return judgements.find((judgement) => judgement.lensId === lensId) ?? judgements[0];
}

function futureFrom(
  id: FutureId,
  scenario: Scenario,
  evaluation: Evaluation,
  calm: Evaluation,
): StressFuture {
  const judgement = judgementIn(evaluation, scenario.lens);
  const least = Math.min(...evaluation.options.map(({ totalPv }) => totalPv));
  const cameras = scenario.values['scope.cameras'];
  const cells = evaluation.options.flatMap((figures, index): StressCell[] => {
    const before = calm.options[index];
    if (before === undefined) return [];
    const judged = judgement?.options.find(({ optionId }) => optionId === figures.id);
    const worst = worstService(figures, cameras);
    const falls = !noMoreThan(worstService(before, cameras).share, worst.share);
    return [
      {
        optionId: figures.id,
        totalPv: figures.totalPv,
        ...(figures.levelised === undefined ? {} : { levelised: figures.levelised }),
        peak: figures.peak,
        worst,
        leaving: leavingAt(figures, worst, falls),
        ...(judged?.rank === undefined ? {} : { rank: judged.rank }),
        passes: judged?.passes !== false,
        regret: figures.totalPv - least,
        unchanged: unchangedFrom(before, figures),
        notes: figures.eventNotes,
      },
    ];
  });
  return {
    id,
    scenario,
    cells,
    cheapest: cells.filter(({ totalPv }) => noMoreThan(totalPv, least)).map((c) => c.optionId),
    leaders: judgement?.leaders ?? [],
  };
}

function worstRegretOf(optionId: string, futures: readonly StressFuture[]): WorstRegret {
  let worst: WorstRegret = { optionId, regret: 0 };
  for (const { id, cells } of futures) {
    const regret = cells.find((cell) => cell.optionId === optionId)?.regret ?? 0;
    if (!noMoreThan(regret, worst.regret)) worst = { optionId, regret, futureId: id };
  }
  return worst;
}

/** What the futures make of the offers; without a list, all futures that the scenario has. */
export function stressOf(
  scenario: Scenario,
  futureIds: readonly FutureId[] = futuresOf(scenario),
): Stress {
  const calm = evaluate({ ...scenario, events: [] });
  const futures = futureIds.flatMap((id) => {
    const under = scenarioUnder(scenario, id);
    return under === undefined
      ? []
      : [futureFrom(id, under, id === 'none' ? calm : evaluate(under), calm)];
  });
  const worstRegrets = scenario.options.map(({ id }) => worstRegretOf(id, futures));
  const smallest = Math.min(...worstRegrets.map(({ regret }) => regret));
  return {
    futures,
    worstRegrets,
    leastRegret: worstRegrets
      .filter(({ regret }) => noMoreThan(regret, smallest))
      .map(({ optionId }) => optionId),
  };
}
