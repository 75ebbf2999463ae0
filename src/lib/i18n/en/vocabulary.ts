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
  readonly description: string;
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
  readonly description: string;
  /** After "Under …" or "Bajo …". */
  readonly inSentence: string;
}

export interface CaseText {
  readonly name: string;
  readonly description: string;
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
    description:
      'One vendor designs and builds everything, the state owns it, and a loan arranged by the vendor’s side pays most of the price.',
  },
  commodatum: {
    name: 'Device loan (commodatum)',
    short: 'Device loan',
    description:
      'A vendor lends its cameras and runs the service for a fee; the devices stay the vendor’s and the links are a carrier’s.',
  },
  carrier: {
    name: 'Carrier’s fibre',
    short: 'Carrier',
    description:
      'A telephone carrier runs the service over its own fibre for a fee; the fibre stays the carrier’s when the term ends.',
  },
  supplier: {
    name: 'Supplier, bought up front',
    short: 'Supplier',
    description:
      'The state buys the system from a supplier with its own money, owns all of it, and takes on no debt.',
  },
  renew: {
    name: 'Renew with the vendor',
    short: 'Renewal',
    description:
      'The vendor that built the system goes on maintaining it, at the price that it asks after support has ended.',
  },
  retender: {
    name: 'Multilateral loan, re-tender',
    short: 'Re-tender',
    description:
      'Cameras, storage and platform are bought anew in an open tender, mostly with a development bank’s loan.',
  },
  upkeep: {
    name: 'Local upkeep of the code',
    short: 'Local upkeep',
    description:
      'A local team maintains the system and changes the platform itself, from the source code that was handed over.',
  },
  lapse: {
    name: 'Let support lapse',
    short: 'Lapse',
    description: 'Nothing is renewed: no maintenance is paid and what stands decays.',
  },
  blank: {
    name: 'Offer',
    short: 'Offer',
    description:
      'A purchase at market prices with the state’s own money; every figure is yours to set.',
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
    description:
      'The cameras and the fibre must be the state’s and the scope met; then total cost, upfront cash, financing and an open tender weigh.',
    inSentence: 'Jujuy’s ministry lens of 2016',
  },
  'ecuador-government': {
    name: 'Ecuador’s government, 2011',
    short: 'Ecuador 2011',
    description:
      'A loan must be on offer and the requirements be the state’s own; then financing terms, price, integration of agencies, source code and origins of parts weigh.',
    inSentence: 'the lens of Ecuador’s government in 2011',
  },
  'ecuador-technical': {
    name: 'Ecuador’s technical side, 2019–22',
    short: 'Ecuador 2019–22',
    description:
      'The vendor must be free to trade with the buyer; then the price of renewal, local capability and replaceable upkeep weigh, whatever the nationality.',
    inSentence: 'the lens of Ecuador’s technical side in 2019–22',
  },
  'jujuy-opposition': {
    name: 'Jujuy’s opposition',
    short: 'Opposition',
    description:
      'Debt in foreign money, the price against the market and competition in the purchase weigh alike, or nearly so.',
    inSentence: 'the lens of Jujuy’s opposition',
  },
  rights: {
    name: 'Rights organisations',
    short: 'Rights',
    description:
      'Independent oversight, a data-protection law and an impact assessment weigh, whoever the vendor is.',
    inSentence: 'the lens of the rights organisations',
  },
  'foreign-critics': {
    name: 'Foreign critics',
    short: 'Foreign critics',
    description:
      'The vendor’s origin weighs and nothing else, as in the press and United States documents that the paper reviews.',
    inSentence: 'the foreign critics’ lens',
  },
  even: {
    name: 'All alike',
    short: 'All alike',
    description:
      'The main criteria weigh alike and the vendor’s origin is left out; it is nobody’s view but a yardstick.',
    inSentence: 'the lens that weighs all alike',
  },
};

export const cases: CaseWords = {
  'jujuy-2016': {
    name: 'Jujuy 2016',
    description:
      'The province of Jujuy, Argentina, tenders 600 cameras, a centre for 24 operators and 310 connected points, with US$ 24 million before tax.',
  },
  'ecuador-2011': {
    name: 'Ecuador 2011',
    description:
      'Ecuador builds ECU 911, sixteen centres and about 4,600 cameras at US$ 240 million lent on condition of one contractor; the other three offers are hypothetical.',
  },
  'ecuador-renewal-2019': {
    name: 'Ecuador’s renewal, 2019–22',
    description:
      'Support of ECU 911 has ended: renew with the vendor, tender anew with a multilateral loan, maintain the delivered code locally, or let it lapse.',
  },
  'neutral-city': {
    name: 'An invented city',
    description:
      'A city without a name and vendors without nations: 400 cameras, round teaching values.',
  },
  blank: {
    name: 'Blank',
    description: 'Two like offers at market prices, to be overwritten.',
  },
};

/** Why there is no hold-up ceiling. */
export const holdUpReasons: HoldUpReasonWords = {
  'nothing-vendor-only':
    'There is no ceiling: nothing depends on this vendor alone, so a renewal mark-up has nothing to fall on.',
  'no-years-left':
    'There is no ceiling: support or the term lasts until the end of the years compared, so no renewal comes up.',
};
