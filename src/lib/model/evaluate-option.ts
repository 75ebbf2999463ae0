/** One offer from inputs to every figure about it. */
import { herfindahl, localShare } from '$lib/engine/dependency/agency';
import { dependencyIndex, structuralProfile, type Profile } from '$lib/engine/dependency/profile';
import { COMPONENTS, Ledger } from '$lib/engine/lifecycle/flows';
import { refreshYears } from '$lib/engine/lifecycle/assets';
import { workingCameraYearsPv, workingShare } from '$lib/engine/lifecycle/service';
import type { CaseValues, OptionValues } from '$lib/parameters/registry';
import {
  ASSET_CLASSES,
  PHASES,
  PROFILE_SCORES,
  type AssetClassId,
  type PhaseId,
} from '$lib/parameters/types';
import type { ScenarioEvent } from '$lib/scenario/types';
import { paidFor, sumOf } from './assets';
import { bookOffer } from './book-offer';
import { budgetShare, type EventNote } from './course';
import type {
  AgencyResult,
  ClassPrice,
  ExitYear,
  LoanResult,
  OptionEvaluation,
} from './evaluation';
import { measuresOf } from './measures';
import { camerasPresent, upkeepPaid, type RenewalPlan } from './renewal';
import { offerTerms, type OfferTerms } from './terms';

/** State and local firms come first among the actors. */
const LOCAL_ACTORS = 2;

function agencyOf(o: OptionValues): AgencyResult {
  const phase = (id: PhaseId) => ({
    hhi: herfindahl(o[`agency.${id}`]),
    local: localShare(o[`agency.${id}`], LOCAL_ACTORS),
  });
  const byPhase = {
    initiation: phase('initiation'),
    requirements: phase('requirements'),
    design: phase('design'),
    implementation: phase('implementation'),
    operation: phase('operation'),
    maintenance: phase('maintenance'),
  };
  return {
    byPhase,
    localMean: PHASES.reduce((sum, id) => sum + byPhase[id].local, 0) / PHASES.length,
  };
}

function profileOf(
  terms: OfferTerms,
  exit: ExitYear,
  loan: LoanResult | undefined,
  paymentsPv: number,
): Profile {
  const { assets, o } = terms;
  const physical = [assets.cameras, assets.network, assets.centre, assets.storage];
  return structuralProfile({
    physicalUsd: sumOf(physical, (a) => a.benchmarkUsd),
    physicalNotOwnedUsd: sumOf(physical, (a) => (a.ownedByState ? 0 : a.benchmarkUsd)),
    platformOwned: assets.platform.ownedByState,
    autonomy: terms.autonomy,
    runningUsd: terms.maintenanceUsd + terms.feeUsd,
    runningVendorOnlyUsd: terms.maintenanceUsd * terms.vendorOnlyShare + terms.feeUsd,
    exitCostUsd: exit.total,
    benchmarkUsd: terms.benchmarkUsd,
    foreignDebtServicePv: o['loan.currency'] === 'foreign' ? (loan?.servicePv ?? 0) : 0,
    totalCostPv: paymentsPv,
    annualExitHazard: o['vendor.hazard'],
    serviceYears: terms.horizonYears - terms.startYear,
    localKnowledge: o['know.local'],
    dataHeldByBuyer: o['data.held'],
  });
}

/** One note an event: that it does nothing is told rather than how it counts. */
function notesOf({ course }: OfferTerms, plan: RenewalPlan): readonly EventNote[] {
  const idle = new Set(plan.notes.map(({ eventId }) => eventId));
  return [...course.notes.filter(({ eventId }) => !idle.has(eventId)), ...plan.notes];
}

/** Working share of the cameras, year by year. */
function workingOf(terms: OfferTerms, plan: RenewalPlan): number[] {
  const { cameras } = terms.assets;
  const { startYear, horizonYears } = terms;
  const due = new Set(cameras.ownedByState ? refreshYears(cameras, startYear, horizonYears) : []);
  return workingShare({
    startYear,
    horizonYears,
    slaShare: terms.o['sla'],
    failureRate: terms.c['failure.rate'],
    wearFactor: terms.c['failure.wear'],
    upkeepPaid: (year) => upkeepPaid(terms, plan, year),
    present: (year) => camerasPresent(terms, plan, year),
    replaced: (year) => (due.has(year) ? budgetShare(terms.course, year) : undefined),
  });
}

function sumByYear(
  components: OptionEvaluation['components'],
  horizonYears: number,
  pick: 'constantByYear' | 'nominalByYear',
): number[] {
  const sums = new Array<number>(horizonYears + 1).fill(0);
  for (const id of COMPONENTS) {
    if (id === 'residual') continue;
    const flow = components[id][pick];
    for (let year = 0; year <= horizonYears; year += 1) {
      sums[year] = (sums[year] ?? 0) + (flow[year] ?? 0);
    }
  }
  return sums;
}

function classOf({ assets }: OfferTerms, id: AssetClassId): ClassPrice {
  const { benchmarkUsd, ownedByState } = assets[id];
  return { benchmarkUsd, priceUsd: paidFor(assets[id]), ownedByState };
}

function classesOf(terms: OfferTerms): OptionEvaluation['classes'] {
  return {
    cameras: classOf(terms, 'cameras'),
    network: classOf(terms, 'network'),
    centre: classOf(terms, 'centre'),
    storage: classOf(terms, 'storage'),
    platform: classOf(terms, 'platform'),
  };
}

function componentsOf(ledger: Ledger): OptionEvaluation['components'] {
  return {
    price: ledger.flow('price'),
    interest: ledger.flow('interest'),
    tax: ledger.flow('tax'),
    refresh: ledger.flow('refresh'),
    maintenance: ledger.flow('maintenance'),
    fees: ledger.flow('fees'),
    exit: ledger.flow('exit'),
    staff: ledger.flow('staff'),
    residual: ledger.flow('residual'),
  };
}

function largest(amounts: readonly number[]): { readonly year: number; readonly amount: number } {
  let year = 0;
  for (let index = 1; index < amounts.length; index += 1) {
    if ((amounts[index] ?? 0) > (amounts[year] ?? 0)) year = index;
  }
  return { year, amount: amounts[year] ?? 0 };
}

/** `events` are those of this offer, as `eventsFor` gives them. */
export function evaluateOption(
  id: string,
  c: CaseValues,
  o: OptionValues,
  events: readonly ScenarioEvent[] = [],
): OptionEvaluation {
  const terms = offerTerms(c, o, events);
  const ledger = new Ledger(terms.factors, terms.horizonYears);
  const booked = bookOffer(ledger, terms);
  const { exitCurve: curve, plan, staffPv } = booked;
  const [renewal] = plan.renewals;
  const loan = booked.loan?.result;

  const components = componentsOf(ledger);
  const paymentsPv = COMPONENTS.reduce(
    (sum, part) => (part === 'residual' ? sum : sum + components[part].presentValue),
    0,
  );
  const cashByYear = sumByYear(components, terms.horizonYears, 'constantByYear');
  const bought = ASSET_CLASSES.map((part) => terms.assets[part]).filter(
    (a) => a.ownedByState && !a.installed,
  );
  const priceUsd = sumOf(bought, (a) => a.priceUsd);
  const boughtBenchmark = sumOf(bought, (a) => a.benchmarkUsd);
  const exitAtDecision = curve.find(({ year }) => year === renewal.year);
  if (exitAtDecision === undefined) throw new Error('decision year outside the service years');
  const profile = profileOf(terms, exitAtDecision, loan, paymentsPv);
  const index = dependencyIndex(
    PROFILE_SCORES.map((score) => profile[score]),
    PROFILE_SCORES.map((score) => c[`weight.${score}`]),
  );
  const totalPv = paymentsPv + components.residual.presentValue;
  const working = workingOf(terms, plan);
  const workingYearsPv = workingCameraYearsPv(
    working,
    c['scope.cameras'],
    (year) => terms.factors.at(year).discount,
  );
  // Over nought there is none, nor where hardly anything ever works.
  const levelised = totalPv / workingYearsPv;
  const evaluated: Omit<OptionEvaluation, 'measures'> = {
    id,
    startYear: terms.startYear,
    classes: classesOf(terms),
    benchmarkUsd: terms.benchmarkUsd,
    priceUsd,
    premium: boughtBenchmark > 0 ? priceUsd / boughtBenchmark - 1 : 0,
    components,
    totalPv,
    paymentsPv,
    cashByYear,
    nominalCashByYear: sumByYear(components, terms.horizonYears, 'nominalByYear'),
    upfront: cashByYear.slice(0, terms.startYear + 1).reduce((sum, cash) => sum + cash, 0),
    peak: largest(cashByYear),
    staffPv,
    ...(loan === undefined ? {} : { loan }),
    exitByYear: curve,
    exitAtDecision,
    holdUp: plan.holdUp,
    renewal,
    renewals: plan.renewals,
    eventNotes: notesOf(terms, plan),
    vendorOnlyShare: terms.vendorOnlyShare,
    feeUsd: terms.feeUsd,
    profile,
    ...(index === undefined ? {} : { dependencyIndex: index }),
    agency: agencyOf(o),
    workingByYear: working,
    workingYearsPv,
    // Where next to nothing works the quotient is beyond any number.
    ...(Number.isFinite(levelised) ? { levelised } : {}),
  };
  return {
    ...evaluated,
    measures: measuresOf(c, o, evaluated, ledger.foreignPresentValue, terms.autonomy),
  };
}
