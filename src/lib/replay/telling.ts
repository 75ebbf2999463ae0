/** One offer of one scenario as a story shows it: five figures a year, who owns what, who does what. */
import { evaluate } from '$lib/model/evaluate';
import type { OptionEvaluation } from '$lib/model/evaluation';
import type { ArchetypeId } from '$lib/parameters/archetype-ids';
import { ASSET_CLASSES, PHASES, type AssetClassId, type PhaseId } from '$lib/parameters/types';
import type { Option } from '$lib/scenario/types';
import type { Told } from './scenarios';

export type OwnerNow = 'none' | 'state' | 'vendor' | 'carrier';

/** What stands at the end of a year of the model. */
export interface Frame {
  readonly year: number;
  /** Cash of the buyer up to and in this year, US$ of the day it was paid. */
  readonly paid: number;
  readonly paidInYear: number;
  /** Of the loan, US$ of the day. */
  readonly owed: number;
  /** Constant US$ before tax; left out before there is anything to leave. */
  readonly leaving?: number;
  /** Share of the cameras. */
  readonly working: number;
  readonly owners: Readonly<Record<AssetClassId, OwnerNow>>;
}

export interface PhaseAgency {
  /** The state, local firms, the vendor, other foreign firms. */
  readonly shares: readonly number[];
  /** Sum of squares: 1 where one does it all. */
  readonly concentration: number;
}

export interface Telling {
  /** The option's letter. */
  readonly option: string;
  readonly archetype: ArchetypeId;
  readonly cameras: number;
  readonly startYear: number;
  readonly hasLoan: boolean;
  readonly frames: readonly Frame[];
  readonly agency: Readonly<Record<PhaseId, PhaseAgency>>;
}

function ownerOf(
  { values }: Option,
  { startYear }: OptionEvaluation,
  id: AssetClassId,
  year: number,
): OwnerNow {
  if (year < startYear) return 'none';
  const passed = id === 'cameras' && values['own.transfer'];
  return passed && year >= startYear + values['fee.term'] ? 'state' : values[`own.${id}`];
}

function ownersIn(
  option: Option,
  figures: OptionEvaluation,
  year: number,
): Readonly<Record<AssetClassId, OwnerNow>> {
  const entries = ASSET_CLASSES.map((id) => [id, ownerOf(option, figures, id, year)] as const);
  // One entry a class, by construction.
  return Object.fromEntries(entries) as Record<AssetClassId, OwnerNow>;
}

function framesOf(option: Option, figures: OptionEvaluation): Frame[] {
  const leaving = new Map(figures.exitByYear.map(({ year, total }) => [year, total]));
  let paid = 0;
  return figures.nominalCashByYear.map((paidInYear, year) => {
    paid += paidInYear;
    const toLeave = leaving.get(year);
    return {
      year,
      paid,
      paidInYear,
      owed: figures.loan?.outstandingByYear[year] ?? 0,
      ...(toLeave === undefined ? {} : { leaving: toLeave }),
      working: figures.workingByYear[year] ?? 0,
      owners: ownersIn(option, figures, year),
    };
  });
}

function agencyOf(
  option: Option,
  { agency }: OptionEvaluation,
): Readonly<Record<PhaseId, PhaseAgency>> {
  const entries = PHASES.map((id) => {
    const concentration = agency.byPhase[id].hhi;
    return [id, { shares: option.values[`agency.${id}`], concentration }] as const;
  });
  return Object.fromEntries(entries) as unknown as Record<PhaseId, PhaseAgency>;
}

/** The offer that a path leads to, with its figures. */
export function evaluated({ scenario, option: id }: Told): {
  readonly option: Option;
  readonly figures: OptionEvaluation;
} {
  const option = scenario.options.find((one) => one.id === id);
  // Only this offer is shown; the others need no figures.
  const figures = evaluate({ ...scenario, options: option === undefined ? [] : [option] });
  const own = figures.options[0];
  if (option === undefined || own === undefined) throw new Error(`there is no option ${id}`);
  return { option, figures: own };
}

export function tellingOf(told: Told): Telling {
  const { option, figures } = evaluated(told);
  return {
    option: option.id,
    archetype: option.archetype,
    cameras: told.scenario.values['scope.cameras'],
    startYear: figures.startYear,
    hasLoan: figures.loan !== undefined,
    frames: framesOf(option, figures),
    agency: agencyOf(option, figures),
  };
}
