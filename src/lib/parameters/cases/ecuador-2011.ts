/**
 * Ecuador 2011: sixteen centres and about 4,600 cameras at US$ 240 million, lent in full on condition that
 * a state-owned contractor builds. Nobody offered the other three; they are the same ways of buying at
 * this scale. What followed is listed as events, switched off: at signature nobody knew it.
 */
import { assumed, fact, outside } from '../sourced';
import { jujuyOffers } from './jujuy-2016';
import { takenOver } from './resource';
import type { CaseData, CaseOverrides, OptionOverrides } from './types';

/** US$ M before engineering: cameras, core network, seats and rooms, storage, licences and platform. */
const SUBTOTAL = 46 + 15 + 10 + 16 * 3.92 + (4_600 * 1.6) / 600 + 4_600 * 250e-6 + 60;
/** The price of US$ 240 million holds an 8 % premium; engineering closes the gap to the subtotal. */
const CLOSING_ENGINEERING = 240 / (SUBTOTAL * 1.08) - 1;

/** What was built, for the case of its renewal too. */
export const ecu911: CaseOverrides = {
  'scope.cameras': fact(4_600, 'E07', [2_500, 7_000]),
  'scope.points': assumed(0, 'A-ecu-core-network'),
  'scope.seats': assumed(400, 'A-ecu-seats E08', [250, 600]),
  'scope.fibreKm': assumed(0, 'A-ecu-core-network'),
  'unit.camera': outside(10_000, 'X08', [6_000, 13_000]),
  'unit.coreNetwork': assumed(15e6, 'A-ecu-core-network', [5e6, 30e6]),
  'unit.room': assumed(16 * 3.92e6, 'A-ecu-centre X06 E06', [16 * 3.92e6, 100e6]),
  'unit.platform': assumed(60e6, 'A-ecu-platform X11', [25e6, 300e6]),
  engineering: assumed(CLOSING_ENGINEERING, 'A-ecu-engineering E05 X48', [0, 0.2]),
  discount: assumed(0.08, 'A-ecu-discount X29', [0.05, 0.12]),
  tax: assumed(0.12, 'A-ecu-vat', [0, 0.15]),
  'inflation.local': assumed(0.03, 'A-ecu-inflation', [0.01, 0.06]),
  'fx.dollarised': fact(true, 'E17'),
  budget: assumed(60e6, 'A-ecu-budget', [30e6, 120e6]),
  'life.platform': outside(7, 'X38', [5, 10]),
};

/** For every offer of the case, before its own values. */
const everyOffer: OptionOverrides = {
  ...takenOver(
    {
      'own.cameras': fact('state', 'E07'),
      'own.network': fact('state', 'E07'),
      'own.transfer': fact(false, 'E07'),
      'agency.operation': fact([1, 0, 0, 0], 'P12'),
    },
    'A-ecu-hypothetical',
  ),
  'price.bidders': assumed(2, 'A-ecu-hypothetical E34', [1, 4]),
  'price.method': assumed('tender', 'A-ecu-hypothetical E34'),
  'loan.years': assumed(8, 'A-ecu-hypothetical X02'),
  'agency.initiation': fact([1, 0, 0, 0], 'P12'),
  'agency.requirements': fact([1, 0, 0, 0], 'P12'),
  'gov.oversight': fact(false, 'P05'),
  'gov.dataLaw': fact(false, 'E21'),
  'gov.impact': assumed(false, 'A-ecu-hypothetical'),
};

function hypothetical(offer: OptionOverrides): OptionOverrides {
  return { ...everyOffer, ...takenOver(offer, 'A-ecu-hypothetical') };
}

export const ecuador2011: CaseData = {
  values: ecu911,
  archetypes: {
    turnkey: {
      ...everyOffer,
      'own.cameras': fact('state', 'P12'),
      'own.network': assumed('state', 'A-ecu-core-network'),
      'price.method': fact('direct', 'E37'),
      'price.bidders': fact(1, 'E37'),
      'price.premium': outside(0.08, 'X48', [0.06, 0.33]),
      'time.build': assumed(2, 'A-ecu-build E10', [1, 5]),
      'loan.share': assumed(1, 'A-ecu-loan-share E05', [0.85, 1]),
      'loan.rate': outside(0.07159, 'X02', [0.069, 0.0725]),
      'loan.years': outside(8, 'X02'),
      'loan.grace': outside(2, 'X02'),
      'loan.fee': assumed(0.01, 'A-ecu-loan-fees X03', [0, 0.013]),
      'loan.commitment': assumed(0, 'A-ecu-loan-fees', [0, 0.01]),
      'loan.insurance': assumed(0, 'A-ecu-loan-fees', [0, 0.105]),
      'loan.tied': fact(true, 'E02'),
      support: assumed(6, 'A-ecu-support E14', [5, 6]),
      'renewal.markup': assumed(0.5, 'A-ecu-renewal-markup E16', [0.1, 2]),
      'platform.autonomy': fact('source', 'E13'),
      'know.local': fact(0, 'E13', [0, 0.1]),
      'supply.agencies': fact(true, 'E06'),
      'supply.origins': fact(2, 'E11'),
      'vendor.origin': fact('china', 'P02'),
      'vendor.hazard': assumed(0.041, 'A-exit-hazard-state-owned X56', [0.01, 0.11]),
      'agency.design': fact([0, 0, 1, 0], 'P12'),
      'agency.implementation': fact([0, 0.5, 0.5, 0], 'P12'),
      'agency.operation': fact([1, 0, 0, 0], 'P12'),
      'agency.maintenance': fact([0, 0, 1, 0], 'P12'),
    },
    commodatum: hypothetical(jujuyOffers.commodatum),
    carrier: hypothetical(jujuyOffers.carrier),
    supplier: hypothetical(jujuyOffers.supplier),
  },
  options: [
    ['a', 'turnkey'],
    ['b', 'commodatum'],
    ['c', 'carrier'],
    ['d', 'supplier'],
  ],
  hypothetical: ['commodatum', 'carrier', 'supplier'],
  lens: 'ecuador-government',
  events: [
    {
      kind: 'renewal',
      year: 8,
      options: 'a',
      off: true,
      values: { markup: 0.5, answer: 'lapse', kept: 1 },
      grade: 'fact',
      refs: ['E14', 'E15', 'E16', 'A-ecu-local-upkeep'],
    },
    {
      kind: 'squeeze',
      year: 9,
      off: true,
      values: { years: 4, share: 0.5 },
      grade: 'assumption',
      refs: ['A-ecu-squeeze', 'E22'],
    },
    {
      kind: 'exit',
      year: 10,
      options: 'a',
      off: true,
      values: { lead: 2 },
      grade: 'fact',
      refs: ['E17', 'X53', 'A-ecu-sanction-lead'],
    },
  ],
  signed: 2011,
};
