/**
 * Names of the things that charts, lens form and editor speak of, in English; what the first answer
 * says is in `vocabulary.ts`. The shapes here are the ones Spanish must have.
 */
import type { Component } from '$lib/engine/lifecycle/flows';
import type { Grade } from '$lib/evidence/types';
import type { EventNoteCode } from '$lib/model/course';
import type { ArchetypeId } from '$lib/parameters/archetype-ids';
import type { CaseId } from '$lib/parameters/case-ids';
import type { CriterionId } from '$lib/parameters/criteria';
import type { EventKind } from '$lib/parameters/event-kinds';
import type { LensMethod, LensPresetId } from '$lib/parameters/lenses';
import type { ValueOf } from '$lib/parameters/registry';
import type { ActorId, AssetClassId, OWNERS, PhaseId, ProfileScoreId } from '$lib/parameters/types';
import type { Words } from './vocabulary';

export interface NamedText {
  readonly name: string;
  /** One sentence. */
  readonly help: string;
}

export interface ProfileScoreText extends NamedText {
  /** What the score means for one offer, as a whole sentence. */
  readonly sentence: (percentText: string) => string;
}

export interface GradeText extends NamedText {
  /** For badges. */
  readonly short: string;
}

export type AssetClassWords = Words<AssetClassId>;
export type OwnerWords = Words<(typeof OWNERS)[number]>;
export type PhaseWords = Words<PhaseId>;
export type ActorWords = Words<ActorId>;
export type ComponentWords = Words<Component, NamedText>;
export type ProfileScoreWords = Words<ProfileScoreId, ProfileScoreText>;
export type CriterionWords = Words<CriterionId, NamedText>;
export type LensMethodWords = Words<LensMethod, NamedText>;
export type GradeWords = Words<Grade, GradeText>;
/** What was done at renewal, once `cheapest` has been settled. */
export type RenewalAnswerWords = Words<Exclude<ValueOf<'renewal.answer'>, 'cheapest'>>;

export const assetClasses: AssetClassWords = {
  cameras: 'Cameras',
  network: 'Fibre network',
  centre: 'Monitoring centre',
  storage: 'Storage',
  platform: 'Software platform',
};

export const owners: OwnerWords = {
  state: 'The state',
  vendor: 'The vendor',
  carrier: 'The carrier',
};

export const phases: PhaseWords = {
  initiation: 'Initiation',
  requirements: 'Requirements',
  design: 'Design',
  implementation: 'Implementation',
  operation: 'Management and operation',
  maintenance: 'Maintenance and upgrade',
};

export const actors: ActorWords = {
  state: 'The state',
  local: 'Local firms',
  vendor: 'The vendor',
  foreign: 'Other foreign firms',
};

export const components: ComponentWords = {
  price: {
    name: 'Price',
    help: 'What the state itself pays of the contract price, and the loan’s principal as it is paid back.',
  },
  interest: {
    name: 'Interest and fees',
    help: 'Interest, commissions and credit insurance paid for the loan.',
  },
  tax: {
    name: 'Tax',
    help: 'Value-added tax on purchases, replacement, maintenance, fees and the change of vendor.',
  },
  refresh: {
    name: 'Replacement',
    help: 'Owned equipment bought anew at the end of its life, at the market price of that year.',
  },
  maintenance: {
    name: 'Maintenance',
    help: 'Upkeep of owned equipment once support has ended, with the mark-up paid at renewal.',
  },
  fees: {
    name: 'Lease and carrier fees',
    help: 'Paid for what the state does not own, with the mark-up paid at renewal.',
  },
  exit: {
    name: 'Price of leaving',
    help: 'Paid only where the buyer changes vendor at renewal: what must be bought, integration and penalties.',
  },
  staff: {
    name: 'Operators',
    help: 'Pay of the state’s own operators, where it is counted.',
  },
  residual: {
    name: 'Residual value',
    help: 'What owned equipment is still worth in the last year, taken off the total where it is counted.',
  },
};

export const profileScores: ProfileScoreWords = {
  assets: {
    name: 'Equipment not owned',
    help: 'Share by market value of cameras, network, centre and storage that is not the state’s.',
    sentence: (p) => `${p} of the equipment by value is not the state’s.`,
  },
  platform: {
    name: 'Platform out of reach',
    help: 'What the buyer lacks of a free hand over the software platform: all of it where the platform is not the state’s.',
    sentence: (p) => `The buyer lacks ${p} of a free hand over the software platform.`,
  },
  maintenance: {
    name: 'Upkeep only the vendor can do',
    help: 'Share of yearly maintenance and fees that nobody but the vendor can deliver.',
    sentence: (p) => `${p} of yearly maintenance and fees can come from this vendor only.`,
  },
  exit: {
    name: 'Price of leaving',
    help: 'Price of leaving when support or the term ends, over the market price of the whole system, counted up to 100 %.',
    sentence: (p) =>
      `Leaving at the first renewal counts as ${p} of the market price of the whole system.`,
  },
  debt: {
    name: 'Foreign-currency debt',
    help: 'Share of all payments, in present value, that serves a loan in foreign money.',
    sentence: (p) => `${p} of all payments, in present value, serve debt in foreign money.`,
  },
  supply: {
    name: 'Chance of losing the vendor',
    help: 'Chance that sanctions, bankruptcy or withdrawal end the vendor’s service at some time in the years of service.',
    sentence: (p) =>
      `The chance of losing the vendor at some time in the years of service is ${p}.`,
  },
  knowledge: {
    name: 'Knowledge not held locally',
    help: 'Share of the knowledge to maintain and change the system that local people do not have.',
    sentence: (p) => `${p} of the knowledge to maintain and change the system is not held locally.`,
  },
  data: {
    name: 'Data outside the buyer’s hands',
    help: 'Share of the recordings that is kept where the buyer does not control them.',
    sentence: (p) => `${p} of the recordings are kept where the buyer does not control them.`,
  },
};

export const criteria: CriterionWords = {
  cost: {
    name: 'Total cost',
    help: 'Present value of the total cost, in multiples of the market price of what is bought; lower is better.',
  },
  upfront: {
    name: 'Upfront cash',
    help: 'Cash paid until service starts, in multiples of the market price of what is bought; lower is better.',
  },
  peak: {
    name: 'Peak year',
    help: 'Largest payment in one year, in multiples of the yearly budget; lower is better.',
  },
  financing: {
    name: 'Financing on offer',
    help: 'Share of the price that a loan pays; higher is better.',
  },
  grant: {
    name: 'Grant element',
    help: 'How much of the loan is a gift next to lending at 5 %, fees included; zero without a loan, and higher is better.',
  },
  currency: {
    name: 'Exchange-rate exposure',
    help: 'Share of payments, in present value, made in or tied to foreign money; lower is better.',
  },
  debt: {
    name: 'Foreign-currency debt',
    help: 'Share of payments, in present value, that serves a loan in foreign money; lower is better.',
  },
  benchmarkPrice: {
    name: 'Price against the market',
    help: 'How far the price lies above what a competitive market would charge for what is owned; lower is better.',
  },
  ownership: {
    name: 'Ownership of equipment',
    help: 'Share of the equipment by market value that is the state’s; higher is better.',
  },
  exit: {
    name: 'Price of leaving',
    help: 'Price of leaving at the first renewal, in multiples of the market price of what is bought; lower is better.',
  },
  renewal: {
    name: 'Price of renewal',
    help: 'Present value of the mark-up paid after renewal, in multiples of the market price of what is bought; lower is better.',
  },
  autonomy: {
    name: 'Autonomy over the platform',
    help: 'How free a hand the buyer has over the software platform, by its access to the code; higher is better.',
  },
  replaceability: {
    name: 'Replaceable upkeep',
    help: 'Share of yearly maintenance and fees that somebody else could deliver; higher is better.',
  },
  continuity: {
    name: 'Continuity of supply',
    help: 'Chance that the vendor can serve through all the years of service; higher is better.',
  },
  integrity: {
    name: 'Competition in the purchase',
    help: 'None in a direct award; in a tender it grows with the bidders and shrinks where the credit is tied; higher is better.',
  },
  accountability: {
    name: 'Accountability',
    help: 'How many of three are in place: independent oversight, a data-protection law, an impact assessment; more is better.',
  },
  working: {
    name: 'Working cameras',
    help: 'Mean share of cameras that work over the years of service; higher is better.',
  },
  agencies: {
    name: 'Integration of agencies',
    help: 'Whether police, health, fire and other services work on one system.',
  },
  partOrigins: {
    name: 'Several origins of parts',
    help: 'Zero where the main parts come from one country, and nearer to 100 % the more countries they come from.',
  },
  localAgency: {
    name: 'Local part in the project',
    help: 'Mean share of the state and local firms over the six phases of the project; higher is better.',
  },
  localCapability: {
    name: 'Local capability',
    help: 'How much of the knowledge to maintain and change the system is held locally; higher is better.',
  },
  origin: {
    name: 'Vendor’s origin',
    help: 'Whether the vendor’s country is one that the foreign press and documents reviewed by the paper object to.',
  },
};

export const lensMethods: LensMethodWords = {
  weighted: {
    name: 'Weighted value',
    help: 'The value of each criterion counts by its weight, and the highest sum leads.',
  },
  lexicographic: {
    name: 'Heaviest first',
    help: 'The heaviest criterion decides, and the next is asked only where offers are as good as tied.',
  },
};

export const grades: GradeWords = {
  fact: {
    name: 'fact of the paper',
    short: 'paper',
    help: 'Stated in the study on Jujuy and Ecuador that this app follows.',
  },
  outside: {
    name: 'outside figure',
    short: 'outside',
    help: 'Taken from a named source other than the study.',
  },
  assumption: {
    name: 'assumption',
    short: 'assumed',
    help: 'No published figure was found; it was chosen here, with its reason, and is open to change.',
  },
};

export const renewalAnswers: RenewalAnswerWords = {
  accept: 'At renewal the buyer pays the mark-up that is asked.',
  renegotiate:
    'At renewal the buyer bargains: it pays the mark-up asked, up to the level at which leaving would cost less.',
  switch:
    'At renewal the buyer changes vendor: it pays the price of leaving and no mark-up after it.',
  lapse: 'At renewal the buyer stops paying: what it owns decays and what it does not own goes.',
};

/** Kinds of events: a name, and a sentence of what each does. */
export interface EventText {
  readonly name: string;
  readonly help: string;
  readonly fields: Readonly<Record<string, { readonly label: string; readonly help: string }>>;
}

export type EventWords = Words<EventKind, EventText>;

export const eventKinds: EventWords = {
  renewal: {
    name: 'Renewal ask',
    help: 'The vendor asks a mark-up on what only it can maintain and on fees; it raises what is paid from the next year on, unless it is refused.',
    fields: {
      markup: { label: 'Mark-up asked', help: 'Over the market price.' },
      answer: { label: 'Answer', help: 'What the buyer does.' },
      kept: {
        label: 'Other upkeep kept up',
        help: 'Under a lapse: share of the upkeep that others can do which is still paid.',
      },
    },
  },
  exit: {
    name: 'Vendor lost',
    help: 'Sanction, bankruptcy or retreat: what only the vendor maintains stops, and after the lead time the price of leaving is paid.',
    fields: {
      lead: { label: 'Lead time', help: 'Years until another provider has taken over.' },
    },
  },
  squeeze: {
    name: 'Budget squeeze',
    help: 'For some years only a share of upkeep, fees and due replacements is paid, and cameras go dark.',
    fields: {
      years: { label: 'Lasts', help: 'How long it lasts, the first year counted.' },
      share: { label: 'Share still paid', help: 'Of upkeep, fees and replacements due.' },
    },
  },
  fx: {
    name: 'Devaluation',
    help: 'The buyer’s currency loses real value for good: everything priced in foreign money becomes dearer.',
    fields: {
      size: { label: 'Rise of foreign prices', help: 'In the buyer’s own purchasing power.' },
    },
  },
  base: {
    name: 'Base rate rises',
    help: 'Loans at a floating rate cost more from then on; fixed ones do not.',
    fields: { points: { label: 'Points added', help: 'To the base rate, a year.' } },
  },
  delay: {
    name: 'Delay',
    help: 'Service starts later, and so does everything that follows from it; price and loan are paid later too.',
    fields: { years: { label: 'Later by', help: 'Before service starts.' } },
  },
  lender: {
    name: 'Another lender',
    help: 'Another bank takes the loan over at its own fixed rate; on the same terms nothing changes but the name.',
    fields: {
      rate: { label: 'New rate', help: 'Fixed, a year.' },
      fee: { label: 'Fee', help: 'On what is owed or still to be drawn.' },
    },
  },
  fee: {
    name: 'Fees rise',
    help: 'Carrier or lessor charges more from the next year on.',
    fields: { rise: { label: 'Rise', help: 'Over the fee agreed.' } },
  },
  withdrawal: {
    name: 'Devices taken back',
    help: 'Who lends the cameras takes them away: they are dark until the price of leaving has bought others.',
    fields: { lead: { label: 'Lead time', help: 'Years until the service runs again.' } },
  },
};

export type EventNoteWords = Words<EventNoteCode>;

/** Why an event does nothing to an offer, or by which rule it counts; fragments after the offer's name. */
export const eventNotes: EventNoteWords = {
  'outside-horizon': 'does nothing: it lies outside the years compared',
  'before-service': 'does nothing: service has not started by then',
  'before-renewal': 'does nothing: support or term still runs, so nothing is up for renewal',
  'vendor-gone': 'does nothing: the vendor has gone by then',
  'service-running': 'does nothing: service already runs by then',
  'no-service-left': 'is left out: no year of service would remain within the years compared',
  'nothing-lent': 'does nothing: no device is on loan',
  'no-fee': 'does nothing: no fee is paid',
  'no-loan': 'does nothing: nothing is lent',
  'fixed-rate': 'does nothing: the loan’s rate is fixed',
  'loan-over': 'does nothing: the loan is repaid by then',
  dollarised: 'does nothing: the buyer pays in dollars at home',
  'nothing-due': 'does nothing: in its years nothing falls due that a budget could cut',
  overlap: 'counts together with another squeeze of the same years: the tighter one holds',
  'other-ask': 'gives way to another ask of the same year',
  'other-lender': 'gives way to the dearer lender of the same year',
};

/** What each offer, lens and case is, in one sentence. */
export type DescriptionsOfOffers = Words<ArchetypeId>;
export type DescriptionsOfLenses = Words<LensPresetId>;
export type DescriptionsOfCases = Words<CaseId>;

export const archetypeDescriptions: DescriptionsOfOffers = {
  turnkey:
    'One vendor designs and builds everything, the state owns it, and a loan arranged by the vendor’s side pays most of the price.',
  commodatum:
    'A vendor lends its cameras and runs the service for a fee; the devices stay the vendor’s and the links are a carrier’s.',
  carrier:
    'A telephone carrier runs the service over its own fibre for a fee; the fibre stays the carrier’s when the term ends.',
  supplier:
    'The state buys the system from a supplier with its own money, owns all of it, and takes on no debt.',
  renew:
    'The vendor that built the system goes on maintaining it, at the price that it asks after support has ended.',
  retender:
    'Cameras, storage and platform are bought anew in an open tender, mostly with a development bank’s loan.',
  upkeep:
    'A local team maintains the system and changes the platform itself, from the source code that was handed over.',
  lapse: 'Nothing is renewed: no maintenance is paid and what stands decays.',
  blank: 'A purchase at market prices with the state’s own money; every figure is yours to set.',
};

export const lensDescriptions: DescriptionsOfLenses = {
  'jujuy-ministry':
    'The cameras and the fibre must be the state’s and the scope met; then total cost, upfront cash, financing and an open tender weigh.',
  'ecuador-government':
    'A loan must be on offer and the requirements be the state’s own; then financing terms, price, integration of agencies, source code and origins of parts weigh.',
  'ecuador-technical':
    'The vendor must be free to trade with the buyer; then the price of renewal, local capability and replaceable upkeep weigh, whatever the nationality.',
  'jujuy-opposition':
    'Debt in foreign money, the price against the market and competition in the purchase weigh alike, or nearly so.',
  rights:
    'Independent oversight, a data-protection law and an impact assessment weigh, whoever the vendor is.',
  'foreign-critics':
    'The vendor’s origin weighs and nothing else, as in the press and United States documents that the paper reviews.',
  even: 'The main criteria weigh alike and the vendor’s origin is left out; it is nobody’s view but a yardstick.',
};

export const caseDescriptions: DescriptionsOfCases = {
  'jujuy-2016':
    'The province of Jujuy, Argentina, tenders 600 cameras, a centre for 24 operators and 310 connected points, with US$ 24 million before tax.',
  'ecuador-2011':
    'Ecuador builds ECU 911, sixteen centres and about 4,600 cameras at US$ 240 million lent on condition of one contractor; the other three offers are hypothetical.',
  'ecuador-renewal-2019':
    'Support of ECU 911 has ended: renew with the vendor, tender anew with a multilateral loan, maintain the delivered code locally, or let it lapse.',
  'neutral-city':
    'A city without a name and vendors without nations: 400 cameras, round teaching values.',
  blank: 'Two like offers at market prices, to be overwritten.',
};
