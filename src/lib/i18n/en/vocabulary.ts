/** Names that the first answer needs, in English; the shapes here are the ones Spanish must have. */
import type { HoldUp } from '$lib/engine/dependency/exit-cost';
import type { ArchetypeId } from '$lib/parameters/archetype-ids';
import type { ScreenId } from '$lib/parameters/criteria';
import type { LensPresetId } from '$lib/parameters/lenses';
import type { CaseId } from '$lib/parameters/case-ids';

export type Words<Id extends string, Entry = string> = Readonly<Record<Id, Entry>>;

export interface ArchetypeText {
  readonly name: string;
  /** For cards and chart labels. */
  readonly short: string;
}

/** All but the name are fragments, for cards and sentences: no capital, no full stop. */
export interface ScreenText {
  readonly name: string;
  readonly passed: string;
  /** Why an offer is out. */
  readonly reason: string;
  /** The reason with its consequence, for a card. */
  readonly failed: string;
}

export interface LensText {
  readonly name: string;
  readonly short: string;
  /** After "Under …" or "Bajo …". */
  readonly inSentence: string;
}

export interface CaseText {
  readonly name: string;
}

export type ArchetypeWords = Words<ArchetypeId, ArchetypeText>;
export type ScreenWords = Words<ScreenId, ScreenText>;
export type LensWords = Words<LensPresetId, LensText>;
export type CaseWords = Words<CaseId, CaseText>;
export type HoldUpReasonWords = Words<Extract<HoldUp, { kind: 'none' }>['reason']>;

export const archetypes: ArchetypeWords = {
  turnkey: {
    name: 'Turnkey, export credit',
    short: 'Turnkey',
  },
  commodatum: {
    name: 'Device loan (commodatum)',
    short: 'Device loan',
  },
  carrier: {
    name: 'Carrier’s fibre',
    short: 'Carrier',
  },
  supplier: {
    name: 'Supplier, bought up front',
    short: 'Supplier',
  },
  renew: {
    name: 'Renew with the vendor',
    short: 'Renewal',
  },
  retender: {
    name: 'Multilateral loan, re-tender',
    short: 'Re-tender',
  },
  upkeep: {
    name: 'Local upkeep of the code',
    short: 'Local upkeep',
  },
  lapse: {
    name: 'Let support lapse',
    short: 'Lapse',
  },
  blank: {
    name: 'Offer',
    short: 'Offer',
  },
};

function screen(name: string, passed: string, reason: string): ScreenText {
  return { name, passed, reason, failed: `${reason}: out` };
}

export const screens: ScreenWords = {
  ownCameras: screen(
    'The state owns the cameras',
    'the cameras are or become the state’s',
    'the cameras would not be the state’s',
  ),
  ownNetwork: screen(
    'The state owns the network',
    'the fibre is the state’s',
    'the fibre would not be the state’s',
  ),
  scopeMet: screen(
    'The whole scope is met',
    'the scope asked for is met',
    'the scope asked for would not be met',
  ),
  financingOffered: screen('Financing is on offer', 'a loan is on offer', 'no loan is on offer'),
  ownRequirements: screen(
    'The state sets the requirements',
    'the state sets the requirements',
    'others would set most of the requirements',
  ),
  lawful: screen(
    'The vendor may lawfully trade',
    'the vendor may lawfully trade with the buyer',
    'the vendor may not lawfully trade with the buyer',
  ),
  withinBudget: screen(
    'Every year fits the budget',
    'every year fits the yearly budget',
    'the peak year exceeds the yearly budget',
  ),
  openTender: screen('Bought by open tender', 'bought by open tender', 'bought by direct award'),
};

export const lenses: LensWords = {
  'jujuy-ministry': {
    name: 'Jujuy’s Ministry of Security, 2016',
    short: 'Jujuy ministry',
    inSentence: 'Jujuy’s ministry lens of 2016',
  },
  'ecuador-government': {
    name: 'Ecuador’s government, 2011',
    short: 'Ecuador 2011',
    inSentence: 'the lens of Ecuador’s government in 2011',
  },
  'ecuador-technical': {
    name: 'Ecuador’s technical side, 2019–22',
    short: 'Ecuador 2019–22',
    inSentence: 'the lens of Ecuador’s technical side in 2019–22',
  },
  'jujuy-opposition': {
    name: 'Jujuy’s opposition',
    short: 'Opposition',
    inSentence: 'the lens of Jujuy’s opposition',
  },
  rights: {
    name: 'Rights organisations',
    short: 'Rights',
    inSentence: 'the lens of the rights organisations',
  },
  'foreign-critics': {
    name: 'Foreign critics',
    short: 'Foreign critics',
    inSentence: 'the foreign critics’ lens',
  },
  even: {
    name: 'All alike',
    short: 'All alike',
    inSentence: 'the lens that weighs all alike',
  },
};

export const cases: CaseWords = {
  'jujuy-2016': {
    name: 'Jujuy 2016',
  },
  'ecuador-2011': {
    name: 'Ecuador 2011',
  },
  'ecuador-renewal-2019': {
    name: 'Ecuador’s renewal, 2019–22',
  },
  'neutral-city': {
    name: 'An invented city',
  },
  blank: {
    name: 'Blank',
  },
};

/** Why there is no hold-up ceiling. */
export const holdUpReasons: HoldUpReasonWords = {
  'nothing-vendor-only':
    'There is no ceiling: nothing depends on this vendor alone, so a renewal mark-up has nothing to fall on.',
  'no-years-left':
    'There is no ceiling: support or the term lasts until the end of the years compared, so no renewal comes up.',
};
