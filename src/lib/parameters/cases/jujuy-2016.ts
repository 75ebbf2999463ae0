/**
 * Jujuy 2016: the declarations' defaults are this case; its four offers are values over the one option
 * schema. Only what differs from the default is listed, each value with its own source.
 */
import { assumed, fact, outside } from '../sourced';
import type { CaseData, OptionOverrides } from './types';

const serviceModel = {
  'own.storage': assumed('vendor', 'A-service-support'),
  'own.platform': assumed('vendor', 'A-service-support'),
  'data.held': assumed(0.5, 'A-data-held', [0, 1]),
} as const satisfies OptionOverrides;

export const jujuyOffers = {
  turnkey: {
    'price.premium': outside(0.08, 'X48', [0.06, 0.11]),
    'loan.share': fact(0.85, 'J16'),
    'loan.tied': assumed(true, 'A-tied'),
    support: fact(3, 'P13'),
    'platform.autonomy': fact('none', 'P06 J31'),
    'know.local': fact(0, 'P06'),
    'vendor.origin': fact('china', 'P02'),
    'vendor.hazard': assumed(0.041, 'A-exit-hazard-state-owned X56', [0.01, 0.11]),
    'agency.design': fact([0, 0, 1, 0], 'P13'),
    'agency.implementation': fact([0, 0.5, 0.5, 0], 'P13 J24'),
    'agency.maintenance': fact([0, 0, 1, 0], 'P13'),
  },
  commodatum: {
    ...serviceModel,
    'own.cameras': fact('vendor', 'J04'),
    'own.network': assumed('carrier', 'A-b-network-owner'),
    'price.bidders': assumed(2, 'A-b-bidders X45', [1, 3]),
    'fee.term': outside(3, 'X43', [3, 6]),
    'vendor.origin': fact('japan', 'J04'),
  },
  carrier: {
    ...serviceModel,
    'own.cameras': assumed('carrier', 'A-c-camera-owner'),
    'own.network': fact('carrier', 'J05'),
    'own.transfer': assumed(true, 'A-c-transfer J05'),
    'own.storage': assumed('carrier', 'A-service-support'),
    'own.platform': assumed('carrier', 'A-service-support'),
    'price.bidders': outside(1, 'X40', [1, 2]),
    'fee.term': outside(6, 'X40'),
    'supply.origins': fact(2, 'J05'),
    'vendor.origin': fact('mexico', 'J05'),
    'agency.design': assumed([0, 0, 0.5, 0.5], 'A-agency-undocumented J05'),
  },
  supplier: {
    'own.cameras': fact('state', 'J01'),
    'own.network': assumed('state', 'A-platform-licence'),
    'price.bidders': assumed(3, 'A-d-bidders J27', [2, 5]),
    'price.vendor.cameras': assumed(0.25, 'A-d-premium', [0, 0.6]),
    'price.vendor.platform': assumed(0.25, 'A-d-premium', [0, 0.6]),
    'price.down': assumed(0.15, 'A-down-payment X22', [0.15, 1]),
    support: assumed(2, 'A-d-warranty', [1, 3]),
    'renewal.markup': assumed(0.15, 'A-d-renewal-markup X48 X49', [0, 0.5]),
    'know.local': assumed(0.3, 'A-local-capability', [0.1, 0.5]),
    'vendor.origin': fact('germany', 'J01'),
  },
} as const satisfies CaseData['archetypes'];

export const jujuy2016: CaseData = {
  values: {},
  archetypes: jujuyOffers,
  options: [
    ['a', 'turnkey'],
    ['b', 'commodatum'],
    ['c', 'carrier'],
    ['d', 'supplier'],
  ],
  hypothetical: [],
  lens: 'jujuy-ministry',
  events: [],
  signed: 2017,
};
