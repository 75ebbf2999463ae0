/** What every input is called and does, in English; the shapes here are the ones Spanish must have. */
import type { optionDeclarations } from '$lib/parameters/option-declarations';
import type { OptionParameterId, ParameterId, ValueOf } from '$lib/parameters/registry';
import type { GroupId, Unit } from '$lib/parameters/types';

export interface ParameterText {
  /** Sentence case, without the unit. */
  readonly label: string;
  /** One sentence: what it is and which way it works. */
  readonly help: string;
}

export type ParameterWords = Readonly<Record<ParameterId, ParameterText>>;
export type GroupWords = Readonly<Record<GroupId, string>>;
/** Short suffixes shown in fields; shares and rates are shown × 100. */
export type UnitWords = Readonly<Record<Unit, string>>;
/** Of the units that are counted: what one of them is called. */
export type OneOfUnitWords = Readonly<Partial<Record<Unit, string>>>;

export type ChoiceParameterId = {
  [Id in OptionParameterId]: (typeof optionDeclarations)[Id]['kind'] extends 'choice' ? Id : never;
}[OptionParameterId];

/** A word for every choice that a declaration offers. */
export type ChoiceWords = {
  readonly [Id in ChoiceParameterId]: Readonly<Record<ValueOf<Id>, string>>;
};

export interface FlagWords {
  readonly yes: string;
  readonly no: string;
}

export const parameters: ParameterWords = {
  'scope.cameras': {
    label: 'Cameras',
    help: 'Number of cameras to install; more of them raise price, storage, upkeep and fees in every offer.',
  },
  'scope.points': {
    label: 'Connected government points',
    help: 'Offices, schools, hospitals and police stations on the network; each adds to its price or to the fee paid for it.',
  },
  'scope.seats': {
    label: 'Operator seats',
    help: 'Workplaces in the monitoring centre; more seats raise its price and the number of operators.',
  },
  'scope.fibreKm': {
    label: 'Length of fibre',
    help: 'Kilometres of fibre cable; a longer network costs more to build and, if it is not the state’s, more to replace.',
  },

  'unit.camera': {
    label: 'Camera, installed',
    help: 'What a competitive market would charge for one installed camera; higher raises the price of buying, replacing and leaving.',
  },
  'unit.fibreKm': {
    label: 'Fibre, per kilometre',
    help: 'What a competitive market would charge to lay one kilometre of fibre; higher raises the price of owning a network.',
  },
  'unit.point': {
    label: 'Connecting one point',
    help: 'What a competitive market would charge to join one government point to the network; higher raises the network’s price.',
  },
  'unit.coreNetwork': {
    label: 'Core of the network',
    help: 'Central network equipment, bought once whatever the length of the fibre; higher raises the network’s price.',
  },
  'unit.seat': {
    label: 'One operator seat',
    help: 'What a competitive market would charge to equip one operator; higher raises the price of the monitoring centre.',
  },
  'unit.room': {
    label: 'Control room and video wall',
    help: 'The part of the monitoring centre that is bought once, whatever the number of seats; higher raises its price.',
  },
  'unit.storage': {
    label: 'Storage, per camera',
    help: 'Servers and disks for the recordings of one camera, at market price; higher raises the price of storage.',
  },
  'unit.licence': {
    label: 'Software licence, per camera',
    help: 'What the software platform costs for each camera, at market price; higher raises the price of the platform.',
  },
  'unit.platform': {
    label: 'Platform, fixed part',
    help: 'What the software platform costs whatever the number of cameras, at market price; higher raises its price.',
  },
  engineering: {
    label: 'Engineering and management',
    help: 'Added to all market prices for design and project management; higher raises every part alike.',
  },

  horizon: {
    label: 'Years compared',
    help: 'Costs are counted from signature to this year; a longer view takes in more renewals and replacements.',
  },
  discount: {
    label: 'Real discount rate',
    help: 'How much less a payment counts for each year it is put off, beyond inflation; higher favours offers that pay later.',
  },
  tax: {
    label: 'Value-added tax',
    help: 'Paid in cash on every purchase, maintenance and fee and never covered by the loan; higher raises every total.',
  },
  'inflation.foreign': {
    label: 'Foreign inflation',
    help: 'How fast prices rise in dollars; higher lightens instalments and other amounts fixed in dollars at signature.',
  },
  'inflation.local': {
    label: 'Local inflation',
    help: 'How fast prices rise at home; it only lightens amounts fixed in local money at signature.',
  },
  'fx.depreciation': {
    label: 'Real devaluation',
    help: 'How much dearer foreign money gets each year beyond inflation; higher makes debt and imports weigh more.',
  },
  'fx.dollarised': {
    label: 'Dollarised buyer',
    help: 'Whether the buyer’s own money is the dollar: then no real depreciation and no exchange-rate jump reaches it.',
  },
  budget: {
    label: 'Yearly budget',
    help: 'What the buyer can pay in one year; the peak year is measured against it, and no cost depends on it.',
  },
  residual: {
    label: 'Count the residual value',
    help: 'Takes off the total what owned equipment is still worth in the last year; it favours offers in which the state owns more.',
  },
  'staff.counted': {
    label: 'Count the operators’ pay',
    help: 'Adds the pay of the state’s operators to the total, the same amount a year of service in every offer.',
  },

  'life.cameras': {
    label: 'Life of cameras',
    help: 'Years until cameras that the state owns are replaced; a longer life means fewer purchases and a lower price of leaving.',
  },
  'life.network': {
    label: 'Life of the network',
    help: 'Years until a network that the state owns is replaced; a longer life leaves more value at the end of the comparison.',
  },
  'life.centre': {
    label: 'Life of the monitoring centre',
    help: 'Years until the equipment of a centre that the state owns is replaced; a longer life means fewer purchases.',
  },
  'life.storage': {
    label: 'Life of storage',
    help: 'Years until servers and disks that the state owns are replaced; a longer life means fewer purchases.',
  },
  'life.platform': {
    label: 'Life of the platform',
    help: 'Years until a platform that the state owns is replaced; a longer life means fewer purchases and a lower price of leaving.',
  },
  'trend.cameras': {
    label: 'Price trend, cameras',
    help: 'Yearly change in the market price of cameras beyond inflation; below zero, replacing and leaving get cheaper with time.',
  },
  'trend.network': {
    label: 'Price trend, network',
    help: 'Yearly change in the market price of networks beyond inflation; below zero, replacing and leaving get cheaper with time.',
  },
  'trend.centre': {
    label: 'Price trend, monitoring centre',
    help: 'Yearly change in the market price of a monitoring centre beyond inflation; below zero, replacing it gets cheaper with time.',
  },
  'trend.storage': {
    label: 'Price trend, storage',
    help: 'Yearly change in the market price of servers and disks beyond inflation; below zero, replacing them gets cheaper with time.',
  },
  'trend.platform': {
    label: 'Price trend, platform',
    help: 'Yearly change in the market price of platforms beyond inflation; below zero, replacing and leaving get cheaper with time.',
  },
  'maint.cameras': {
    label: 'Maintenance, cameras',
    help: 'Yearly upkeep of cameras that the state owns, as a share of their price, paid once support has ended.',
  },
  'maint.network': {
    label: 'Maintenance, network',
    help: 'Yearly upkeep of a network that the state owns, as a share of its price, paid once support has ended.',
  },
  'maint.centre': {
    label: 'Maintenance, monitoring centre',
    help: 'Yearly upkeep of a centre that the state owns, as a share of its price, paid once support has ended.',
  },
  'maint.storage': {
    label: 'Maintenance, storage',
    help: 'Yearly upkeep of servers and disks that the state owns, as a share of their price, paid once support has ended.',
  },
  'maint.platform': {
    label: 'Maintenance, platform',
    help: 'Yearly upkeep of a platform that the state owns, as a share of its price, paid once support has ended.',
  },
  'maint.escalation': {
    label: 'Growth of maintenance',
    help: 'Yearly rise in maintenance beyond inflation, counted from the end of support; higher makes late years dearer.',
  },
  'local.cameras': {
    label: 'Local share, cameras',
    help: 'Part of the cost of replacing cameras that is paid in local money; the more it is, the less a devaluation raises it.',
  },
  'local.network': {
    label: 'Local share, network',
    help: 'Part of the cost of replacing the network that is paid in local money; the more it is, the less a devaluation raises it.',
  },
  'local.centre': {
    label: 'Local share, monitoring centre',
    help: 'Part of the cost of replacing the centre that is paid in local money; the more it is, the less a devaluation raises it.',
  },
  'local.storage': {
    label: 'Local share, storage',
    help: 'Part of the cost of replacing storage that is paid in local money; the more it is, the less a devaluation raises it.',
  },
  'local.platform': {
    label: 'Local share, platform',
    help: 'Part of the cost of replacing the platform that is paid in local money; the more it is, the less a devaluation raises it.',
  },
  'staff.perSeat': {
    label: 'Operators per seat',
    help: 'People it takes to keep one seat staffed round the clock; more of them raise the operators’ pay in every offer.',
  },
  'staff.cost': {
    label: 'Cost of one operator',
    help: 'What one operator costs the state in a year; it enters the total only where the operators’ pay is counted.',
  },
  'failure.rate': {
    label: 'Failures without upkeep',
    help: 'Share of working cameras that fail each year once nobody maintains them; it acts where a renewal lapses or upkeep is cut.',
  },
  'failure.wear': {
    label: 'Failures past the end of life',
    help: 'How many times oftener a camera fails that should have been replaced and was not; it acts only where replacements are cut.',
  },
  'exit.integration': {
    label: 'Integration and retraining',
    help: 'Added to what leaving makes the state buy, to fit the new system in and train people; higher makes leaving dearer.',
  },
  'autonomy.escrow': {
    label: 'Autonomy with escrow',
    help: 'How far source code kept by a third party frees the buyer from the vendor, from 0 % (not at all) to 100 % (fully).',
  },
  'autonomy.source': {
    label: 'Autonomy with source code',
    help: 'How far code that was delivered but never modified locally frees the buyer, from 0 % (not at all) to 100 % (fully).',
  },
  'autonomy.team': {
    label: 'Autonomy with a local team',
    help: 'How far code that was delivered together with a trained local team frees the buyer, from 0 % (not at all) to 100 % (fully).',
  },

  'weight.assets': {
    label: 'Weight: assets not owned',
    help: 'How much equipment that is not the state’s counts in the dependency index; zero leaves it out.',
  },
  'weight.platform': {
    label: 'Weight: platform',
    help: 'How much the lack of a free hand over the software platform counts in the dependency index; zero leaves it out.',
  },
  'weight.maintenance': {
    label: 'Weight: upkeep',
    help: 'How much upkeep that only the vendor can do counts in the dependency index; zero leaves it out.',
  },
  'weight.exit': {
    label: 'Weight: price of leaving',
    help: 'How much the price of leaving counts in the dependency index; zero leaves it out.',
  },
  'weight.debt': {
    label: 'Weight: foreign-currency debt',
    help: 'How much debt in foreign money counts in the dependency index; zero leaves it out.',
  },
  'weight.supply': {
    label: 'Weight: losing the vendor',
    help: 'How much the chance that the vendor can no longer serve counts in the dependency index; zero leaves it out.',
  },
  'weight.knowledge': {
    label: 'Weight: knowledge',
    help: 'How much knowledge that is not held locally counts in the dependency index; zero leaves it out.',
  },
  'weight.data': {
    label: 'Weight: data',
    help: 'How much recordings outside the buyer’s control count in the dependency index; zero leaves them out.',
  },

  'own.cameras': {
    label: 'Cameras belong to',
    help: 'Who owns the cameras; where it is not the state, it pays a fee for them and must buy its own on leaving.',
  },
  'own.network': {
    label: 'Network belongs to',
    help: 'Who owns the fibre network; where it is not the state, it pays a fee for each point and must build its own on leaving.',
  },
  'own.centre': {
    label: 'Monitoring centre belongs to',
    help: 'Who owns the monitoring centre; where it is not the state, it pays a fee for it and must equip its own on leaving.',
  },
  'own.storage': {
    label: 'Storage belongs to',
    help: 'Who owns the servers and disks; where it is not the state, it pays a fee for them and must buy its own on leaving.',
  },
  'own.platform': {
    label: 'Platform belongs to',
    help: 'Who holds the licence of the software platform; where it is not the state, access to the code does not make leaving cheaper.',
  },
  'own.transfer': {
    label: 'Cameras pass to the state',
    help: 'Whether the provider’s cameras become the state’s at the end of the term: that meets the screen and makes leaving cheaper from then on; the fee goes on.',
  },

  'have.cameras': {
    label: 'The state has the cameras',
    help: 'Whether they stand already: then they are kept up and replaced and not paid for, and they have the age set below.',
  },
  'have.network': {
    label: 'The state has the network',
    help: 'Whether it stands already: then it is kept up and replaced and not paid for.',
  },
  'have.centre': {
    label: 'The state has the centre',
    help: 'Whether it stands already: then it is kept up and replaced and not paid for.',
  },
  'have.storage': {
    label: 'The state has the storage',
    help: 'Whether it stands already: then it is kept up and replaced and not paid for.',
  },
  'have.platform': {
    label: 'The state has the platform',
    help: 'Whether it runs already: then it is kept up and replaced and not paid for.',
  },
  'have.age': {
    label: 'Age of what stands',
    help: 'Years in use when service under this offer starts; the older it is, the sooner it is replaced.',
  },

  'price.method': {
    label: 'Way of buying',
    help: 'Open tender or direct award; a direct award counts as no competition, and some lenses rule it out.',
  },
  'price.bidders': {
    label: 'Bidders',
    help: 'How many offers came in; more of them count as more competition but do not change the price by themselves.',
  },
  'price.premium': {
    label: 'Mark-up of the way of buying',
    help: 'Added to the market price of everything bought, for instance because there was a single bid; higher costs more.',
  },
  'price.vendor.cameras': {
    label: 'Mark-up on cameras',
    help: 'What this vendor charges for cameras over the market price, on top of the mark-up of the way of buying.',
  },
  'price.vendor.network': {
    label: 'Mark-up on the network',
    help: 'What this vendor charges for the network over the market price, on top of the mark-up of the way of buying.',
  },
  'price.vendor.centre': {
    label: 'Mark-up on the centre',
    help: 'What this vendor charges for the monitoring centre over the market price, on top of the mark-up of the way of buying.',
  },
  'price.vendor.storage': {
    label: 'Mark-up on storage',
    help: 'What this vendor charges for storage over the market price, on top of the mark-up of the way of buying.',
  },
  'price.vendor.platform': {
    label: 'Mark-up on the platform',
    help: 'What this vendor charges for the platform over the market price, on top of the mark-up of the way of buying.',
  },
  'price.currency': {
    label: 'Currency of the price',
    help: 'Money in which the contract price is fixed; in foreign money, a devaluation raises what is still to be paid.',
  },
  'price.down': {
    label: 'Down payment',
    help: 'Part of the price paid before building starts; when worked out, it is all that the loan does not cover.',
  },
  'time.delay': {
    label: 'Delay before work starts',
    help: 'Years between signature and the first payment and works; it puts off price, loan and service alike.',
  },
  'time.build': {
    label: 'Building time',
    help: 'Years from the start of works to the first service; the price is paid along the way and the grace period must cover it.',
  },

  'loan.share': {
    label: 'Share financed by the loan',
    help: 'Part of the price that the lender pays; at zero there is no loan and the other loan fields do nothing.',
  },
  'loan.rate': {
    label: 'Fixed interest rate',
    help: 'Yearly interest on what has been lent, used where the rate is fixed; higher costs more.',
  },
  'loan.base': {
    label: 'Base rate',
    help: 'Market rate on which a floating loan is built, as of the start of the loan; higher costs more.',
  },
  'loan.spread': {
    label: 'Spread over the base rate',
    help: 'What the lender adds to the base rate of a floating loan; higher costs more.',
  },
  'loan.drift': {
    label: 'Yearly change in the base rate',
    help: 'Percentage points by which the base rate of a floating loan moves each year; above zero, later interest costs more.',
  },
  'loan.years': {
    label: 'Maturity of the loan',
    help: 'Years from the start of the loan to its last instalment; longer means smaller instalments and more interest.',
  },
  'loan.grace': {
    label: 'Grace period',
    help: 'First years of the loan, in which only interest is paid; it must last at least as long as the building time.',
  },
  'loan.perYear': {
    label: 'Instalments a year',
    help: 'How often the loan is paid; two a year is the custom in export credit, and more often means a little less interest.',
  },
  'loan.profile': {
    label: 'Repayment profile',
    help: 'How the loan is paid back; equal principal bears the least interest and one payment at maturity the most.',
  },
  'loan.first': {
    label: 'First instalment',
    help: 'When paying back starts: one period after the grace ends or on the day it ends; contracts use both rules.',
  },
  'loan.kind': {
    label: 'Kind of interest rate',
    help: 'A fixed rate stays as signed; a floating one is the base rate plus the spread and moves with the base rate.',
  },
  'loan.fee': {
    label: 'Management fee',
    help: 'Paid once in cash to the lender at the start, as a share of the loan; higher costs more.',
  },
  'loan.commitment': {
    label: 'Commitment fee',
    help: 'Yearly charge on the part of the loan that has not yet been drawn; it weighs more the longer the building takes.',
  },
  'loan.insurance': {
    label: 'Credit insurance',
    help: 'Premium that protects the lender against non-payment, paid once in cash as a share of the loan; higher costs more.',
  },
  'loan.currency': {
    label: 'Currency of the loan',
    help: 'Money in which the loan is owed; in foreign money, a devaluation makes it weigh more.',
  },
  'loan.tied': {
    label: 'Tied credit',
    help: 'The lender pays only if this vendor is hired; it narrows who can bid and counts as less competition.',
  },

  'fee.camera': {
    label: 'Fee per camera',
    help: 'Monthly fee for a camera with its storage and software; where the state owns part of these, less is charged.',
  },
  'fee.point': {
    label: 'Fee per connected point',
    help: 'Monthly fee for each government point on a network that is not the state’s; higher costs more.',
  },
  'fee.escalation': {
    label: 'Growth of fees',
    help: 'Yearly rise agreed in the contract, on top of inflation where fees follow prices; higher costs more.',
  },
  'fee.indexed': {
    label: 'Fees follow prices',
    help: 'Whether fees rise with inflation; where they do not, they stay as signed and weigh less each year.',
  },
  'fee.currency': {
    label: 'Currency of fees',
    help: 'Money in which fees are set; in foreign money, a devaluation makes them weigh more.',
  },
  'fee.term': {
    label: 'Term of the service',
    help: 'Years of service at the agreed fee; the mark-up asked at renewal comes on top after that.',
  },
  'fee.penalty': {
    label: 'Penalty for leaving early',
    help: 'Share of the fees left in the term that is due on leaving before it ends; higher makes leaving dearer.',
  },

  support: {
    label: 'Support in the price',
    help: 'Years of service whose maintenance is inside the price; after them it is paid for, and a mark-up can be asked.',
  },
  sla: {
    label: 'Cameras kept working',
    help: 'Share of cameras that work while upkeep or fees are paid; higher is a better service at the same cost.',
  },
  'renewal.markup': {
    label: 'Mark-up asked at renewal',
    help: 'What the vendor adds, once support or the term ends, to fees and to the upkeep only it can do; higher costs more.',
  },
  'renewal.answer': {
    label: 'Answer to the renewal',
    help: 'What the buyer does about the mark-up asked; to let it lapse saves money but the service decays or ends.',
  },
  'maint.vendorOnly': {
    label: 'Upkeep only the vendor can do',
    help: 'Share of maintenance that bears the renewal mark-up; when worked out, it follows from platform and cameras.',
  },

  'platform.autonomy': {
    label: 'Access to the source code',
    help: 'What the buyer can do with the code of a platform it owns; more access makes leaving and renewing cheaper.',
  },
  'platform.interop': {
    label: 'Cameras others can drive',
    help: 'Share of cameras and storage that another vendor’s platform can use; higher makes leaving and renewing cheaper.',
  },
  'know.local': {
    label: 'Local know-how',
    help: 'How much of the knowledge to maintain and change the system is held locally; higher lowers the dependency index.',
  },
  'data.held': {
    label: 'Recordings held by the buyer',
    help: 'Share of recordings kept where the buyer controls them; higher lowers the dependency index.',
  },

  'supply.scope': {
    label: 'Meets the whole scope',
    help: 'Whether the offer delivers the scale and tailoring asked for; where it does not, lenses that ask for it drop it.',
  },
  'supply.agencies': {
    label: 'Integrates all agencies',
    help: 'Whether police, health, fire and other services work on one system; it counts in lenses that weigh it.',
  },
  'supply.origins': {
    label: 'Origins of the main parts',
    help: 'How many countries the main parts come from; more of them mean leaning less on any one.',
  },
  'vendor.origin': {
    label: 'Country of the vendor',
    help: 'Where the vendor comes from; it changes no cost and counts only in lenses that weigh it.',
  },
  'vendor.lawful': {
    label: 'May lawfully trade',
    help: 'Whether the law lets the vendor and the buyer trade; where it does not, lenses that ask for it drop the offer.',
  },
  'vendor.hazard': {
    label: 'Chance of losing the vendor',
    help: 'Chance in each year that sanctions, bankruptcy or withdrawal end the vendor’s service; higher raises the dependency index.',
  },
  'gov.oversight': {
    label: 'Independent oversight',
    help: 'Whether a body apart from the operator watches how the system is used; it counts as accountability.',
  },
  'gov.dataLaw': {
    label: 'Data-protection law',
    help: 'Whether a law protects the personal data that the system gathers; it counts as accountability.',
  },
  'gov.impact': {
    label: 'Human-rights impact assessment',
    help: 'Whether the effects on human rights have been assessed in public; it counts as accountability.',
  },

  'agency.initiation': {
    label: 'Who starts it',
    help: 'How the decision to begin is shared out; more for the state and local firms means more of the project is local.',
  },
  'agency.requirements': {
    label: 'Who sets the requirements',
    help: 'How the say over what is asked for is shared out; with half or more, the state counts as setting its own requirements.',
  },
  'agency.design': {
    label: 'Who designs it',
    help: 'How the design work is shared out; more for the state and local firms means more of the project is local.',
  },
  'agency.implementation': {
    label: 'Who builds it',
    help: 'How building and installing are shared out; more for the state and local firms means more of the project is local.',
  },
  'agency.operation': {
    label: 'Who runs it',
    help: 'How management and operation are shared out; more for the state and local firms means more of the project is local.',
  },
  'agency.maintenance': {
    label: 'Who maintains and upgrades it',
    help: 'How maintenance and upgrades are shared out; more for the state and local firms means more of the project is local.',
  },
};

export const groups: GroupWords = {
  scope: 'What is bought',
  benchmark: 'Market prices',
  money: 'Horizon and money',
  upkeep: 'Lives and upkeep',
  dependencyWeights: 'Weights of the dependency index',
  ownership: 'Who owns what',
  price: 'Price and time',
  financing: 'Financing',
  fees: 'Fees for what is not owned',
  service: 'Service and renewal',
  platform: 'Platform terms',
  governance: 'Vendor and governance',
  agency: 'Who acts when',
};

export const oneOfUnit: OneOfUnitWords = {
  years: 'year',
  cameras: 'camera',
  points: 'point',
  seats: 'seat',
  people: 'person',
  bidders: 'bidder',
  origins: 'country',
  times: 'time',
  weight: 'point',
};

export const units: UnitWords = {
  years: 'years',
  share: '%',
  sharePerYear: '% a year',
  usd: 'US$',
  usdPerYear: 'US$/year',
  usdPerMonth: 'US$/month',
  usdPerKm: 'US$/km',
  usdPerCamera: 'US$/camera',
  usdPerPoint: 'US$/point',
  usdPerSeat: 'US$/seat',
  cameras: 'cameras',
  points: 'points',
  seats: 'seats',
  km: 'km',
  people: 'people',
  bidders: 'bidders',
  origins: 'countries',
  times: 'times',
  weight: 'points',
};

const owner: ChoiceWords['own.cameras'] = {
  state: 'The state',
  vendor: 'The vendor',
  carrier: 'The carrier',
};
const currency: ChoiceWords['price.currency'] = { foreign: 'Foreign money', local: 'Local money' };

export const choices: ChoiceWords = {
  'own.cameras': owner,
  'own.network': owner,
  'own.centre': owner,
  'own.storage': owner,
  'own.platform': owner,
  'price.method': { direct: 'Direct award', tender: 'Open tender' },
  'price.currency': currency,
  'loan.perYear': {
    '1': 'One a year',
    '2': 'Two a year',
    '4': 'Four a year',
    '12': 'Twelve a year',
  },
  'loan.profile': {
    'equal-principal': 'Equal principal',
    annuity: 'Annuity (equal instalments)',
    bullet: 'Bullet (all at maturity)',
  },
  'loan.first': {
    'after-grace': 'One period after grace ends',
    'at-grace-end': 'At the end of grace',
  },
  'loan.kind': { fixed: 'Fixed', floating: 'Floating' },
  'loan.currency': currency,
  'fee.currency': currency,
  'renewal.answer': {
    accept: 'Accept',
    renegotiate: 'Renegotiate',
    switch: 'Change vendor',
    lapse: 'Let it lapse',
    cheapest: 'The cheapest that keeps the service',
  },
  'platform.autonomy': {
    none: 'No source code',
    escrow: 'Code in escrow, with a third party',
    source: 'Code delivered, never modified locally',
    team: 'Code and a trained local team',
    open: 'Open source, several suppliers',
  },
  'vendor.origin': {
    local: 'The buyer’s own country',
    china: 'China',
    germany: 'Germany',
    japan: 'Japan',
    mexico: 'Mexico',
    other: 'Another country',
  },
};

export const flags: FlagWords = { yes: 'Yes', no: 'No' };

/** Shown where an input is worked out from the others instead of set by hand. */
export const auto: string = 'Worked out';
