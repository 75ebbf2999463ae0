/** All sections with formulas, and how each criterion's measure is worked out. */
import type { CriterionId } from '$lib/parameters/criteria';
import { judgingSections } from './sections-judging';
import { moneySections } from './sections-money';
import { uncertaintySections } from './sections-uncertainty';
import type { MethodSection, SectionId } from './section-types';

export const sections: Readonly<Record<SectionId, MethodSection>> = {
  ...moneySections,
  ...judgingSections,
  ...uncertaintySections,
};

/** The measure of each criterion, as `model/measures.ts` works it out; empty where it is yes or no. */
export const measureFormulas: Readonly<Record<CriterionId, string>> = {
  cost: 'C_"total" / B',
  upfront: 'C_"upfront" / B',
  peak: 'C_"peak" / b',
  financing: 'phi',
  grant: 'GE',
  currency: 'PV_"foreign" / C_"paid"',
  debt: 's_"debt"',
  benchmarkPrice: 'K / B_"owned" - 1',
  ownership: '1 - s_"assets"',
  exit: 'X(t_"ask") / B',
  renewal: 'PV_h / B',
  autonomy: 'a',
  replaceability: '1 - s_"maintenance"',
  continuity: '1 - s_"supply"',
  integrity: 'theta*(1 - 1 / 2^n_"bidders")',
  accountability: 'n_"in place" / 3',
  working: 'w_"mean"',
  agencies: '',
  partOrigins: '1 - 1 / n_"origins"',
  localAgency: 'l_"mean"',
  localCapability: 'c',
  origin: '',
};
