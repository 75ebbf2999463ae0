/** An invented city: round numbers, no names, no nations; for classes that should not start from a side. */
import { assumed } from '../sourced';
import type { AssetClassId } from '../types';
import { jujuyOffers } from './jujuy-2016';
import { takenOver } from './resource';
import type { CaseData, OptionOverrides } from './types';

const owned = (id: AssetClassId) => [`own.${id}`, assumed('state', 'A-city')] as const;

const everyOffer: OptionOverrides = {
  ...Object.fromEntries((['cameras', 'network'] as const).map(owned)),
  'own.transfer': assumed(false, 'A-city'),
  'price.method': assumed('tender', 'A-city'),
  'price.bidders': assumed(2, 'A-city', [1, 5]),
  'loan.years': assumed(8, 'A-city', [5, 15]),
  'gov.oversight': assumed(false, 'A-city'),
  'gov.impact': assumed(false, 'A-city'),
  'agency.initiation': assumed([1, 0, 0, 0], 'A-city'),
  'agency.requirements': assumed([1, 0, 0, 0], 'A-city'),
  'agency.operation': assumed([1, 0, 0, 0], 'A-city'),
};

function offer(values: OptionOverrides): OptionOverrides {
  return {
    ...everyOffer,
    ...takenOver(values, 'A-city'),
    'vendor.origin': assumed('other', 'A-city'),
    'vendor.hazard': assumed(0.02, 'A-city', [0.001, 0.05]),
  };
}

export const neutralCity: CaseData = {
  values: {
    'scope.cameras': assumed(400, 'A-city', [100, 1_000]),
    'scope.points': assumed(200, 'A-city', [50, 400]),
    'scope.seats': assumed(20, 'A-city', [10, 40]),
    'scope.fibreKm': assumed(200, 'A-city', [50, 400]),
    engineering: assumed(0.05, 'A-city', [0, 0.2]),
    discount: assumed(0.06, 'A-city', [0.03, 0.12]),
    tax: assumed(0.15, 'A-city', [0, 0.25]),
    'inflation.local': assumed(0.05, 'A-city', [0.01, 0.2]),
    budget: assumed(4e6, 'A-city', [2e6, 8e6]),
  },
  archetypes: {
    turnkey: offer(jujuyOffers.turnkey),
    commodatum: offer(jujuyOffers.commodatum),
    carrier: offer(jujuyOffers.carrier),
    supplier: offer(jujuyOffers.supplier),
  },
  options: [
    ['a', 'turnkey'],
    ['b', 'commodatum'],
    ['c', 'carrier'],
    ['d', 'supplier'],
  ],
  hypothetical: [],
  lens: 'even',
  events: [],
};
