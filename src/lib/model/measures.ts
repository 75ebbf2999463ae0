/** The criteria's measures, each computed from the evaluation; nothing here is typed in by hand. */
import { CRITICISED_ORIGINS } from '$lib/parameters/lenses';
import type { CriterionId } from '$lib/parameters/criteria';
import type { CaseValues, OptionValues } from '$lib/parameters/registry';
import type { OptionEvaluation } from './evaluation';

type Evaluated = Omit<OptionEvaluation, 'measures'>;

/** Competition as it was: a direct award has none; each further bidder halves what is missing. */
function integrity(o: OptionValues, { loan }: Evaluated): number {
  if (o['price.method'] === 'direct') return 0;
  const competition = 1 - 0.5 ** o['price.bidders'];
  // Credit that is tied to the vendor narrows who could have bid (E02, E37); where nothing is lent it is moot.
  return loan !== undefined && o['loan.tied'] ? competition * 0.75 : competition;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Over nought is 0. A whole of less than a dollar is a whole still: to call what is dear over it 0 would give it
 * the best value. What is larger than any number can be is the largest one, so that totals stay finite.
 */
function over(part: number, whole: number): number {
  if (whole <= 0) return 0;
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, part / whole));
}

export function measuresOf(
  c: CaseValues,
  o: OptionValues,
  e: Evaluated,
  foreignPv: number,
  autonomy: number,
): Readonly<Record<CriterionId, number>> {
  const benchmark = e.benchmarkUsd;
  return {
    cost: over(e.totalPv, benchmark),
    upfront: over(e.upfront, benchmark),
    // Without a budget every payment is beyond it.
    peak: over(e.peak.amount, Math.max(1, c['budget'])),
    financing: e.priceUsd > 0 ? o['loan.share'] : 0,
    grant: e.loan?.grantElement ?? 0,
    currency: over(foreignPv, e.paymentsPv),
    debt: e.profile.debt,
    benchmarkPrice: e.premium,
    ownership: 1 - e.profile.assets,
    exit: over(e.exitAtDecision.total, benchmark),
    renewal: over(
      e.renewals.reduce((sum, { markupPv }) => sum + markupPv, 0),
      benchmark,
    ),
    autonomy: o['own.platform'] === 'state' ? autonomy : 0,
    replaceability: 1 - e.profile.maintenance,
    continuity: 1 - e.profile.supply,
    integrity: integrity(o, e),
    accountability: mean([
      o['gov.oversight'] ? 1 : 0,
      o['gov.dataLaw'] ? 1 : 0,
      o['gov.impact'] ? 1 : 0,
    ]),
    working: mean(e.workingByYear.slice(e.startYear + 1)),
    agencies: o['supply.agencies'] ? 1 : 0,
    partOrigins: 1 - 1 / o['supply.origins'],
    localAgency: e.agency.localMean,
    localCapability: o['know.local'],
    origin: CRITICISED_ORIGINS.includes(o['vendor.origin']) ? 0 : 1,
  };
}
