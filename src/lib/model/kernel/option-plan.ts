/** What of an offer no draw changes: owners, choices and flags, as the kernel wants them. */
import { localShare } from '$lib/engine/dependency/agency';
import { CRITICISED_ORIGINS } from '$lib/parameters/lenses';
import { RENEWAL_ANSWERS } from '$lib/parameters/option-declarations';
import type { CaseParameterId } from '$lib/parameters/registry';
import { ASSET_CLASSES, PHASES } from '$lib/parameters/types';
import type { Option, Scenario } from '$lib/scenario/types';
import { OptionEvents, type ChanceEvent } from './events';
import { blockOf, caseSlot } from './slots';

export interface LoanPlan {
  readonly perYear: number;
  readonly profile: Option['values']['loan.profile'];
  readonly afterGrace: boolean;
  readonly floating: boolean;
  readonly local: boolean;
  readonly tied: boolean;
}

export interface OptionPlan {
  readonly id: string;
  /** Where its block begins in the vector. */
  readonly block: number;
  readonly owned: readonly boolean[];
  readonly installed: readonly boolean[];
  readonly buys: boolean;
  readonly paysFees: boolean;
  readonly transfer: boolean;
  readonly priceLocal: boolean;
  readonly downAuto: boolean;
  readonly vendorOnlyAuto: boolean;
  readonly feeLocal: boolean;
  readonly feeNominal: boolean;
  readonly answer: number;
  readonly loan: LoanPlan;
  /** The case's input that says how free the platform is, or a number that none moves. */
  readonly autonomySlot: number;
  readonly autonomyFixed: number;
  readonly direct: boolean;
  readonly accountability: number;
  readonly agencies: number;
  readonly localAgency: number;
  readonly origin: number;
  readonly events: OptionEvents;
}

const LOCAL_ACTORS = 2;

const AUTONOMY_SLOT: Readonly<Record<string, CaseParameterId>> = {
  escrow: 'autonomy.escrow',
  source: 'autonomy.source',
  team: 'autonomy.team',
};

function share(...flags: readonly boolean[]): number {
  return flags.filter(Boolean).length / flags.length;
}

function loanPlan(o: Option['values']): LoanPlan {
  return {
    perYear: Number(o['loan.perYear']),
    profile: o['loan.profile'],
    afterGrace: o['loan.first'] === 'after-grace',
    floating: o['loan.kind'] === 'floating',
    local: o['loan.currency'] === 'local',
    tied: o['loan.tied'],
  };
}

export function optionPlan(
  scenario: Scenario,
  index: number,
  chances: readonly ChanceEvent[],
): OptionPlan {
  const option = scenario.options[index];
  if (option === undefined) throw new Error('no such option');
  const o = option.values;
  const owned = ASSET_CLASSES.map((id) => o[`own.${id}`] === 'state');
  const installed = ASSET_CLASSES.map((id, k) => owned[k] === true && o[`have.${id}`]);
  const autonomy = AUTONOMY_SLOT[o['platform.autonomy']];
  return {
    id: option.id,
    block: blockOf(index),
    owned,
    installed,
    buys: owned.some((own, k) => own && installed[k] === false),
    paysFees: owned.includes(false),
    transfer: o['own.transfer'],
    priceLocal: o['price.currency'] === 'local',
    downAuto: o['price.down'] === 'auto',
    vendorOnlyAuto: o['maint.vendorOnly'] === 'auto',
    feeLocal: o['fee.currency'] === 'local',
    feeNominal: !o['fee.indexed'],
    answer: RENEWAL_ANSWERS.indexOf(o['renewal.answer']),
    loan: loanPlan(o),
    autonomySlot: autonomy === undefined ? -1 : caseSlot(autonomy),
    autonomyFixed: o['platform.autonomy'] === 'open' ? 1 : 0,
    direct: o['price.method'] === 'direct',
    accountability: share(o['gov.oversight'], o['gov.dataLaw'], o['gov.impact']),
    agencies: o['supply.agencies'] ? 1 : 0,
    localAgency:
      PHASES.reduce((sum, id) => sum + localShare(o[`agency.${id}`], LOCAL_ACTORS), 0) /
      PHASES.length,
    origin: CRITICISED_ORIGINS.includes(o['vendor.origin']) ? 0 : 1,
    events: new OptionEvents(scenario.events, option.id, chances),
  };
}
