/** Two like offers at market prices and small round quantities, to be overwritten. */
import { assumed } from '../sourced';
import type { CaseData, OptionOverrides } from './types';

const offer: OptionOverrides = {
  'own.cameras': assumed('state', 'A-blank'),
  'own.network': assumed('state', 'A-blank'),
  'own.transfer': assumed(false, 'A-blank'),
  'price.method': assumed('tender', 'A-blank'),
  'price.bidders': assumed(2, 'A-blank'),
  'loan.years': assumed(8, 'A-blank'),
  'gov.oversight': assumed(false, 'A-blank'),
  'gov.impact': assumed(false, 'A-blank'),
  'agency.initiation': assumed([1, 0, 0, 0], 'A-blank'),
  'agency.requirements': assumed([1, 0, 0, 0], 'A-blank'),
  'agency.operation': assumed([1, 0, 0, 0], 'A-blank'),
};

export const blank: CaseData = {
  values: {
    'scope.cameras': assumed(100, 'A-blank'),
    'scope.points': assumed(0, 'A-blank'),
    'scope.seats': assumed(5, 'A-blank'),
    'scope.fibreKm': assumed(0, 'A-blank'),
    engineering: assumed(0, 'A-blank'),
    discount: assumed(0.05, 'A-blank'),
    tax: assumed(0, 'A-blank'),
    'inflation.local': assumed(0.02, 'A-blank'),
    budget: assumed(1e6, 'A-blank'),
  },
  archetypes: { blank: offer },
  options: [
    ['a', 'blank'],
    ['b', 'blank'],
  ],
  hypothetical: [],
  lens: 'even',
  events: [],
};
