/** What a path comes to, and how far it stays behind the best one seen from afterwards. */
import type { StoryId } from './calendar';
import { allPaths, REAL_PATHS, type Path } from './decisions';
import { scenarioOf, type Knowledge, type Told } from './scenarios';
import { evaluated } from './telling';

export interface PathFigures {
  readonly path: Path;
  /** The option's letter. */
  readonly option: string;
  /** PV of what the buyer pays, constant US$, all years of the comparison. */
  readonly total: number;
  /** US$ of year 0 a working camera-year; left out where no camera ever works. */
  readonly levelised?: number;
  /** The dearest year, constant US$. */
  readonly peak: { readonly year: number; readonly amount: number };
  /** Debt at its highest, US$ of the day. */
  readonly debt: number;
  /** Of the service years, the one with the fewest working cameras. */
  readonly worst: { readonly year: number; readonly share: number };
  /** The first year with service. */
  readonly firstService: number;
}

export function figuresOf(told: Told, path: Path): PathFigures {
  const { figures } = evaluated(told);
  const { startYear, workingByYear, loan } = figures;
  const service = workingByYear.map((share, year) => ({ year, share })).slice(startYear + 1);
  const first = { year: startYear + 1, share: 0 };
  const worst = service.reduce(
    (low, one) => (one.share < low.share ? one : low),
    service[0] ?? first,
  );
  return {
    path,
    option: told.option,
    total: figures.totalPv,
    ...(figures.levelised === undefined ? {} : { levelised: figures.levelised }),
    peak: figures.peak,
    debt: Math.max(0, ...(loan?.outstandingByYear ?? [])),
    worst,
    firstService: startYear + 1,
  };
}

export function pathFigures(story: StoryId, path: Path, knowledge?: Knowledge): PathFigures {
  return figuresOf(scenarioOf(story, path, knowledge), path);
}

export type Measure = 'total' | 'levelised';

/** What a path is judged by; a system that never works has no cost a camera and is never the best. */
function measured(figures: PathFigures, measure: Measure): number {
  return measure === 'total' ? figures.total : (figures.levelised ?? Infinity);
}

/** Rounding apart. */
function costsTheSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** The least; of ways that cost the same, the one with most of what was really decided. */
function bestBy(all: readonly PathFigures[], measure: Measure, real: Path): PathFigures {
  const least = Math.min(...all.map((one) => measured(one, measure)));
  const alike = ({ path }: PathFigures) => path.filter((choice, at) => choice === real[at]).length;
  const ties = all.filter((one) => costsTheSame(measured(one, measure), least));
  const best = ties.sort((a, b) => alike(b) - alike(a))[0];
  if (best === undefined) throw new Error('a story has paths');
  return best;
}

export interface Regret {
  readonly total: number;
  /** Left out where no camera ever works. */
  readonly levelised?: number;
}

export interface Outcome {
  readonly yours: PathFigures;
  readonly real: PathFigures;
  /** Among all paths, under what then followed. */
  readonly bestTotal: PathFigures;
  readonly bestLevelised: PathFigures;
  /** Of your path, and of what really happened. */
  readonly regret: Regret;
  readonly realRegret: Regret;
  readonly paths: number;
}

/** Everything a path is compared with; 35 evaluations at most. */
export function outcomeOf(story: StoryId, path: Path): Outcome {
  const real = REAL_PATHS[story];
  const all = allPaths(story).map((one) => pathFigures(story, one));
  const bestTotal = bestBy(all, 'total', real);
  const bestLevelised = bestBy(all, 'levelised', real);
  const regretOf = (figures: PathFigures): Regret => ({
    total: Math.max(0, figures.total - bestTotal.total),
    ...(figures.levelised === undefined || bestLevelised.levelised === undefined
      ? {}
      : { levelised: Math.max(0, figures.levelised - bestLevelised.levelised) }),
  });
  const yours = pathFigures(story, path);
  const realFigures = pathFigures(story, real);
  return {
    yours,
    real: realFigures,
    bestTotal,
    bestLevelised,
    regret: regretOf(yours),
    realRegret: regretOf(realFigures),
    paths: all.length,
  };
}
