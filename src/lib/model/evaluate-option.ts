/** One offer from inputs to every figure about it. */
import { herfindahl, localShare } from '$lib/engine/dependency/agency';
import { dependencyIndex, structuralProfile, type Profile } from '$lib/engine/dependency/profile';
import { COMPONENTS, Ledger } from '$lib/engine/lifecycle/flows';
import { workingShare } from '$lib/engine/lifecycle/service';
import type { CaseValues, OptionValues } from '$lib/parameters/registry';
import {
  ASSET_CLASSES,
  PHASES,
  PROFILE_SCORES,
  type AssetClassId,
  type PhaseId,
} from '$lib/parameters/types';
import { sumOf } from './assets';
import { bookOffer } from './book-offer';
import type {
  AgencyResult,
  ClassPrice,
  ExitYear,
  LoanResult,
  OptionEvaluation,
  RenewalResult,
} from './evaluation';
import { measuresOf } from './measures';
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

/** From when cameras go without upkeep, and from when there is nothing left that could work. */
function lapseYears(
  terms: OfferTerms,
  renewal: RenewalResult,
): { readonly lapseFromYear: number | undefined; readonly darkFromYear: number | undefined } {
  if (renewal.answer !== 'lapse') return { lapseFromYear: undefined, darkFromYear: undefined };
  const { cameras, network } = terms.assets;
  const afterTerm = terms.termEndYear + 1;
  const camerasStay = cameras.ownedByState || terms.o['own.transfer'];
  return {
    lapseFromYear: cameras.ownedByState ? terms.supportEndYear + 1 : afterTerm,
    darkFromYear: camerasStay && network.ownedByState ? undefined : afterTerm,
  };
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
  const { benchmarkUsd, priceUsd, ownedByState } = assets[id];
  return { benchmarkUsd, priceUsd, ownedByState };
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

export function evaluateOption(id: string, c: CaseValues, o: OptionValues): OptionEvaluation {
  const terms = offerTerms(c, o);
  const ledger = new Ledger(terms.factors, terms.horizonYears);
  const booked = bookOffer(ledger, terms);
  const { exitCurve: curve, renewal, holdUp, staffPv } = booked;
  const loan = booked.loan?.result;

  const components = componentsOf(ledger);
  const paymentsPv = COMPONENTS.reduce(
    (sum, part) => (part === 'residual' ? sum : sum + components[part].presentValue),
    0,
  );
  const cashByYear = sumByYear(components, terms.horizonYears, 'constantByYear');
  const owned = ASSET_CLASSES.map((part) => terms.assets[part]).filter((a) => a.ownedByState);
  const priceUsd = sumOf(owned, (a) => a.priceUsd);
  const ownedBenchmark = sumOf(owned, (a) => a.benchmarkUsd);
  const exitAtDecision = curve.find(({ year }) => year === renewal.year);
  if (exitAtDecision === undefined) throw new Error('decision year outside the service years');
  const profile = profileOf(terms, exitAtDecision, loan, paymentsPv);
  const index = dependencyIndex(
    PROFILE_SCORES.map((score) => profile[score]),
    PROFILE_SCORES.map((score) => c[`weight.${score}`]),
  );
  const evaluated: Omit<OptionEvaluation, 'measures'> = {
    id,
    startYear: terms.startYear,
    classes: classesOf(terms),
    benchmarkUsd: terms.benchmarkUsd,
    priceUsd,
    premium: ownedBenchmark > 0 ? priceUsd / ownedBenchmark - 1 : 0,
    components,
    totalPv: paymentsPv + components.residual.presentValue,
    paymentsPv,
    cashByYear,
    nominalCashByYear: sumByYear(components, terms.horizonYears, 'nominalByYear'),
    upfront: cashByYear.slice(0, terms.startYear + 1).reduce((sum, cash) => sum + cash, 0),
    peak: largest(cashByYear),
    staffPv,
    ...(loan === undefined ? {} : { loan }),
    exitByYear: curve,
    exitAtDecision,
    holdUp,
    renewal,
    vendorOnlyShare: terms.vendorOnlyShare,
    feeUsd: terms.feeUsd,
    profile,
    ...(index === undefined ? {} : { dependencyIndex: index }),
    agency: agencyOf(o),
    workingByYear: workingShare({
      startYear: terms.startYear,
      horizonYears: terms.horizonYears,
      slaShare: o['sla'],
      failureRate: c['failure.rate'],
      ...lapseYears(terms, renewal),
      camerasOwned: terms.assets.cameras.ownedByState,
      cameraLifeYears: terms.assets.cameras.lifeYears,
    }),
  };
  return {
    ...evaluated,
    measures: measuresOf(c, o, evaluated, ledger.foreignPresentValue, terms.autonomy),
  };
}
