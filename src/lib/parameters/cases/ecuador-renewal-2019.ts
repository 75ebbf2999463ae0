/**
 * Ecuador's renewal, 2019–22: what stands is six years old, support has ended, and four ways are open. To
 * renew with the vendor was asked and refused; support lapsed; the other two were never carried out.
 */
import { assumed, fact, outside } from '../sourced';
import { ecu911 } from './ecuador-2011';
import type { CaseData, OptionOverrides } from './types';

/** What every way has in common: the system stands and is the state's. */
const standing: OptionOverrides = {
  'own.cameras': fact('state', 'P12'),
  'own.network': assumed('state', 'A-ecu-core-network'),
  'own.transfer': fact(false, 'P12'),
  'have.cameras': assumed(true, 'A-renewal-case-installed E07'),
  'have.network': assumed(true, 'A-renewal-case-installed E06'),
  'have.centre': assumed(true, 'A-renewal-case-installed E06'),
  'have.storage': assumed(true, 'A-renewal-case-installed E11'),
  'have.platform': assumed(true, 'A-renewal-case-installed E12'),
  'have.age': assumed(6, 'A-renewal-case-installed E10', [3, 7]),
  'price.method': assumed('direct', 'A-renewal-case-installed'),
  'price.bidders': assumed(1, 'A-renewal-case-installed E37'),
  'time.build': assumed(0, 'A-renewal-case-installed'),
  'loan.years': assumed(8, 'A-renewal-case-installed'),
  support: fact(0, 'E14'),
  'renewal.markup': assumed(0.5, 'A-ecu-renewal-markup E16', [0.1, 2]),
  'platform.autonomy': fact('source', 'E13'),
  'know.local': fact(0, 'E13', [0, 0.1]),
  'supply.origins': fact(2, 'E11'),
  'agency.initiation': fact([1, 0, 0, 0], 'P12'),
  'agency.requirements': fact([1, 0, 0, 0], 'P12'),
  'agency.design': fact([0, 0, 1, 0], 'P12'),
  'agency.implementation': fact([0, 0.5, 0.5, 0], 'P12'),
  'agency.operation': fact([1, 0, 0, 0], 'P12'),
  'agency.maintenance': fact([0, 0, 1, 0], 'P12'),
  'gov.oversight': fact(false, 'P05'),
  'gov.dataLaw': assumed(false, 'A-data-law'),
  'gov.impact': assumed(false, 'A-ecu-hypothetical'),
};

const vendorsSystem: OptionOverrides = {
  'vendor.origin': fact('china', 'P02'),
  'vendor.hazard': assumed(0.041, 'A-exit-hazard-state-owned X56', [0.01, 0.11]),
};

export const ecuadorRenewal2019: CaseData = {
  values: {
    ...ecu911,
    horizon: assumed(10, 'A-horizon', [5, 15]),
  },
  archetypes: {
    renew: {
      ...standing,
      ...vendorsSystem,
      'vendor.lawful': assumed(false, 'A-renewal-lawful E17'),
    },
    retender: {
      ...standing,
      'have.cameras': assumed(false, 'A-renewal-retender E28'),
      'have.storage': assumed(false, 'A-renewal-retender E28'),
      'have.platform': assumed(false, 'A-renewal-retender E28'),
      'price.method': assumed('tender', 'A-renewal-retender E28'),
      'price.bidders': assumed(3, 'A-renewal-retender E28', [2, 5]),
      'time.build': assumed(1, 'A-renewal-retender', [1, 3]),
      'loan.share': assumed(0.8, 'A-renewal-multilateral E29', [0.5, 1]),
      'loan.rate': assumed(0.05, 'A-renewal-multilateral X57', [0.03, 0.07]),
      'loan.years': outside(25, 'X57'),
      'loan.grace': outside(5.5, 'X57'),
      'loan.fee': assumed(0, 'A-renewal-multilateral'),
      'loan.insurance': assumed(0, 'A-renewal-multilateral'),
      support: assumed(2, 'A-renewal-retender', [1, 3]),
      'renewal.markup': assumed(0.15, 'A-renewal-retender X49', [0, 0.5]),
      'platform.autonomy': assumed('team', 'A-renewal-retender'),
      'know.local': assumed(0.3, 'A-renewal-retender', [0, 0.5]),
      'supply.origins': assumed(3, 'A-renewal-retender', [1, 5]),
      'agency.design': assumed([0.5, 0, 0.5, 0], 'A-renewal-retender'),
      'agency.maintenance': assumed([0, 0.5, 0.5, 0], 'A-renewal-retender'),
    },
    upkeep: {
      ...standing,
      'vendor.origin': assumed('local', 'A-renewal-local'),
      'renewal.markup': assumed(0, 'A-renewal-local', [0, 0.5]),
      'platform.autonomy': assumed('team', 'A-renewal-local E13'),
      'know.local': assumed(0.5, 'A-renewal-local E18', [0, 0.8]),
      'agency.maintenance': assumed([0.5, 0.5, 0, 0], 'A-renewal-local'),
    },
    lapse: {
      ...standing,
      ...vendorsSystem,
      'renewal.answer': fact('lapse', 'E15'),
    },
  },
  options: [
    ['a', 'renew'],
    ['b', 'retender'],
    ['c', 'upkeep'],
    ['d', 'lapse'],
  ],
  hypothetical: ['retender', 'upkeep'],
  lens: 'ecuador-technical',
  events: [
    {
      kind: 'squeeze',
      year: 1,
      options: 'd',
      values: { years: 10, share: 0 },
      grade: 'fact',
      refs: ['E22', 'E23', 'E28'],
    },
    {
      kind: 'exit',
      year: 2,
      options: 'a',
      off: true,
      values: { lead: 2 },
      grade: 'fact',
      refs: ['E17', 'X53', 'A-ecu-sanction-lead'],
    },
  ],
  signed: 2019,
};
