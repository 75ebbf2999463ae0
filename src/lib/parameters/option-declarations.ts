/**
 * Inputs of one offer: who owns what, price, financing, fees, service, platform terms, governance and
 * who acts. The same fields serve every kind of offer; the kinds differ only in values (archetypes).
 * The default is what holds when nothing is documented for an offer.
 */
import { assumed, fact, outside } from './sourced';
import { ACTORS, OWNERS, type NumberValue, type Parameter } from './types';

const number = { scope: 'option', kind: 'number' } as const;
const choice = { scope: 'option', kind: 'choice' } as const;
const flag = { scope: 'option', kind: 'flag' } as const;
const installed = {
  ...flag,
  group: 'ownership',
  later: true,
  default: assumed(false, 'A-installed-none'),
} as const;
const owner = { ...choice, group: 'ownership', choices: OWNERS } as const;
const price = { ...number, group: 'price' } as const;
const vendorPremium = {
  ...price,
  unit: 'share',
  min: -0.5,
  max: 2,
  step: 0.01,
  default: assumed(0, 'A-premium-none', [0, 0.6]),
} as const;
const loan = { ...number, group: 'financing' } as const;
const fees = { ...number, group: 'fees' } as const;
const service = { ...number, group: 'service' } as const;
const phase = { scope: 'option', kind: 'shares', group: 'agency', parts: ACTORS } as const;

const CURRENCIES = ['foreign', 'local'] as const;
export const RENEWAL_ANSWERS = ['accept', 'renegotiate', 'switch', 'lapse', 'cheapest'] as const;
const AUTONOMY_LEVELS = ['none', 'escrow', 'source', 'team', 'open'] as const;
const ORIGINS = ['local', 'china', 'germany', 'japan', 'mexico', 'other'] as const;

export const optionDeclarations = {
  'own.cameras': { ...owner, default: fact('state', 'J06') },
  'own.network': { ...owner, default: fact('state', 'J06 J25') },
  'own.centre': { ...owner, default: assumed('state', 'A-fee-centre') },
  'own.storage': { ...owner, default: assumed('state', 'A-platform-licence') },
  'own.platform': { ...owner, default: assumed('state', 'A-platform-licence') },

  'own.transfer': {
    ...flag,
    group: 'ownership',
    default: fact(false, 'J04'),
  },

  'have.cameras': installed,
  'have.network': installed,
  'have.centre': installed,
  'have.storage': installed,
  'have.platform': installed,
  'have.age': {
    ...number,
    group: 'ownership',
    unit: 'years',
    min: 0,
    max: 40,
    step: 1,
    integer: true,
    later: true,
    default: assumed(0, 'A-installed-none'),
  },

  'price.method': {
    ...choice,
    group: 'price',
    choices: ['direct', 'tender'],
    default: fact('tender', 'J08'),
  },
  'price.bidders': {
    ...price,
    unit: 'bidders',
    min: 1,
    max: 20,
    step: 1,
    integer: true,
    default: fact(1, 'J15'),
  },
  'price.premium': {
    ...price,
    unit: 'share',
    min: -0.5,
    max: 2,
    step: 0.01,
    default: assumed(0, 'A-premium-none', [0, 0.25]),
  },
  'price.vendor.cameras': vendorPremium,
  'price.vendor.network': vendorPremium,
  'price.vendor.centre': vendorPremium,
  'price.vendor.storage': vendorPremium,
  'price.vendor.platform': vendorPremium,
  'price.currency': {
    ...choice,
    group: 'price',
    choices: CURRENCIES,
    default: assumed('foreign', 'A-price-currency'),
  },
  'price.down': {
    ...price,
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.01,
    auto: true,
    default: assumed<NumberValue>('auto', 'A-down-auto'),
  },
  'time.delay': {
    ...price,
    unit: 'years',
    min: 0,
    max: 10,
    step: 1,
    integer: true,
    default: assumed(0, 'A-delay-none J20', [0, 3]),
  },
  'time.build': {
    ...price,
    unit: 'years',
    // None at all where nothing is bought.
    min: 0,
    max: 10,
    step: 1,
    integer: true,
    default: assumed(2, 'A-build-years J22', [1, 4]),
  },

  'loan.share': {
    ...loan,
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.01,
    default: assumed(0, 'A-loan-none'),
  },
  'loan.rate': {
    ...loan,
    unit: 'sharePerYear',
    min: 0,
    max: 0.5,
    step: 0.001,
    default: assumed(0.05, 'A-loan-rate XL03 X17 X19 X20', [0.03, 0.066]),
  },
  'loan.base': {
    ...loan,
    unit: 'sharePerYear',
    min: 0,
    max: 0.5,
    step: 0.0005,
    default: outside(0.0268, 'XL03', [0.003, 0.06]),
  },
  'loan.spread': {
    ...loan,
    unit: 'sharePerYear',
    min: 0,
    max: 0.3,
    step: 0.0005,
    default: outside(0.023, 'X19 X20', [0.0095, 0.038]),
  },
  'loan.drift': {
    ...loan,
    unit: 'sharePerYear',
    min: -0.05,
    max: 0.05,
    step: 0.0005,
    default: assumed(0, 'A-loan-base-drift', [-0.005, 0.01]),
  },
  'loan.years': { ...loan, unit: 'years', min: 1, max: 40, step: 0.5, default: fact(8, 'J17') },
  'loan.grace': {
    ...loan,
    unit: 'years',
    min: 0,
    max: 40,
    step: 0.5,
    default: assumed(2, 'A-loan-grace J22 X02', [0.5, 3]),
  },
  'loan.perYear': {
    ...choice,
    group: 'financing',
    choices: ['1', '2', '4', '12'],
    default: assumed('2', 'A-loan-profile X03'),
  },
  'loan.profile': {
    ...choice,
    group: 'financing',
    choices: ['equal-principal', 'annuity', 'bullet'],
    default: assumed('equal-principal', 'A-loan-profile X03'),
  },
  'loan.first': {
    ...choice,
    group: 'financing',
    choices: ['after-grace', 'at-grace-end'],
    default: assumed('after-grace', 'A-loan-first-instalment'),
  },
  'loan.kind': {
    ...choice,
    group: 'financing',
    choices: ['fixed', 'floating'],
    default: assumed('fixed', 'A-loan-rate'),
  },
  'loan.fee': {
    ...loan,
    unit: 'share',
    min: 0,
    max: 0.2,
    step: 0.0005,
    default: outside(0.0075, 'X17 X19 X03', [0.0025, 0.013]),
  },
  'loan.commitment': {
    ...loan,
    unit: 'sharePerYear',
    min: 0,
    max: 0.1,
    step: 0.0005,
    default: outside(0.005, 'X17 X19', [0.0025, 0.01]),
  },
  'loan.insurance': {
    ...loan,
    unit: 'share',
    min: 0,
    max: 0.3,
    step: 0.001,
    default: assumed(0.07, 'A-loan-insurance X21', [0, 0.105]),
  },
  'loan.currency': {
    ...choice,
    group: 'financing',
    choices: CURRENCIES,
    default: assumed('foreign', 'A-loan-currency J18'),
  },
  'loan.tied': { ...flag, group: 'financing', default: assumed(false, 'A-tied') },

  'fee.camera': {
    ...fees,
    unit: 'usdPerMonth',
    min: 0,
    max: 10_000,
    step: 5,
    default: outside(400, 'X43 X44 X46 X40', [240, 680]),
  },
  'fee.point': {
    ...fees,
    unit: 'usdPerMonth',
    min: 0,
    max: 10_000,
    step: 5,
    default: outside(180, 'X40 X47', [90, 450]),
  },
  'fee.escalation': {
    ...fees,
    unit: 'sharePerYear',
    min: -0.1,
    max: 0.2,
    step: 0.005,
    default: assumed(0, 'A-fee-escalation', [-0.02, 0.03]),
  },
  'fee.indexed': { ...flag, group: 'fees', default: assumed(true, 'A-fee-indexed X45') },
  'fee.currency': {
    ...choice,
    group: 'fees',
    choices: CURRENCIES,
    default: assumed('foreign', 'A-fee-currency X40'),
  },
  'fee.term': {
    ...fees,
    unit: 'years',
    min: 1,
    max: 30,
    step: 1,
    integer: true,
    default: outside(6, 'X40', [3, 6]),
  },
  'fee.penalty': {
    ...fees,
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.01,
    default: assumed(0.2, 'A-termination-penalty', [0, 0.5]),
  },

  support: {
    ...service,
    unit: 'years',
    min: 0,
    max: 30,
    step: 1,
    integer: true,
    default: assumed(2, 'A-d-warranty', [1, 3]),
  },
  sla: {
    ...service,
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.01,
    default: assumed(0.95, 'A-sla', [0.8, 0.99]),
  },
  'renewal.markup': {
    ...service,
    unit: 'share',
    min: -0.5,
    max: 5,
    step: 0.05,
    default: assumed(0.5, 'A-renewal-markup X42 X45 X48', [0.06, 2]),
  },
  'renewal.answer': {
    ...choice,
    group: 'service',
    choices: RENEWAL_ANSWERS,
    default: assumed('accept', 'A-renewal-answer'),
  },
  'maint.vendorOnly': {
    ...service,
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.01,
    auto: true,
    default: assumed<NumberValue>('auto', 'A-interoperability'),
  },

  'platform.autonomy': {
    ...choice,
    group: 'platform',
    choices: AUTONOMY_LEVELS,
    default: assumed('none', 'A-autonomy-unknown'),
  },
  'platform.interop': {
    ...number,
    group: 'platform',
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.05,
    default: assumed(0.7, 'A-interoperability', [0.3, 1]),
  },
  'know.local': {
    ...number,
    group: 'platform',
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.05,
    default: assumed(0, 'A-local-capability', [0, 0.3]),
  },
  'data.held': {
    ...number,
    group: 'platform',
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.05,
    default: assumed(1, 'A-data-held', [0.5, 1]),
  },

  'supply.scope': { ...flag, group: 'governance', default: assumed(true, 'A-scope-met J27') },
  'supply.agencies': { ...flag, group: 'governance', default: assumed(true, 'A-agencies') },
  'supply.origins': {
    ...number,
    group: 'governance',
    unit: 'origins',
    min: 1,
    max: 10,
    step: 1,
    integer: true,
    default: assumed(1, 'A-part-origins', [1, 4]),
  },
  'vendor.origin': {
    ...choice,
    group: 'governance',
    choices: ORIGINS,
    default: assumed('other', 'A-autonomy-unknown'),
  },
  'vendor.lawful': { ...flag, group: 'governance', default: assumed(true, 'A-lawful') },
  'vendor.hazard': {
    ...number,
    group: 'governance',
    unit: 'sharePerYear',
    min: 0,
    max: 0.5,
    step: 0.001,
    default: assumed(0.005, 'A-exit-hazard-other X56', [0.001, 0.02]),
  },
  'gov.oversight': { ...flag, group: 'governance', default: fact(false, 'P05 J28') },
  'gov.dataLaw': { ...flag, group: 'governance', default: assumed(false, 'A-data-law') },
  'gov.impact': { ...flag, group: 'governance', default: fact(false, 'J28') },

  'agency.initiation': { ...phase, default: fact([1, 0, 0, 0], 'P13') },
  'agency.requirements': { ...phase, default: fact([1, 0, 0, 0], 'P13') },
  'agency.design': { ...phase, default: assumed([0, 0, 1, 0], 'A-agency-undocumented') },
  'agency.implementation': {
    ...phase,
    default: assumed([0, 0.5, 0.5, 0], 'A-agency-undocumented'),
  },
  'agency.operation': { ...phase, default: fact([1, 0, 0, 0], 'P08 P13') },
  'agency.maintenance': { ...phase, default: assumed([0, 0, 1, 0], 'A-agency-undocumented') },
} as const satisfies Readonly<Record<string, Parameter & { readonly scope: 'option' }>>;
