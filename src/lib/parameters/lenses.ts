/**
 * How the deciders of the paper weighed the offers, as data that users copy and change. The paper gives
 * the order of their concerns, not numbers: weights are this app's teaching values.
 */
import type { CriterionId, ScreenId } from './criteria';

export const LENS_METHODS = ['weighted', 'lexicographic'] as const;
export type LensMethod = (typeof LENS_METHODS)[number];

export const LENS_PRESET_IDS = [
  'jujuy-ministry',
  'ecuador-government',
  'ecuador-technical',
  'jujuy-opposition',
  'rights',
  'foreign-critics',
  'even',
] as const;
export type LensPresetId = (typeof LENS_PRESET_IDS)[number];

export interface LensRule {
  /** In the order in which they are asked. */
  readonly screens: readonly ScreenId[];
  /** Points; criteria without points do not weigh. */
  readonly weights: Readonly<Partial<Record<CriterionId, number>>>;
  readonly method: LensMethod;
}

export interface LensPreset extends LensRule {
  /** Evidence ids and interview codes behind the lens. */
  readonly refs: readonly string[];
  /** Local actors against foreign critics: the paper's main contrast. */
  readonly local: boolean;
}

export const lensPresets: Readonly<Record<LensPresetId, LensPreset>> = {
  'jujuy-ministry': {
    screens: ['ownCameras', 'ownNetwork', 'scopeMet'],
    weights: { cost: 40, upfront: 20, financing: 20, integrity: 20 },
    method: 'weighted',
    refs: ['P03', 'J04', 'J05', 'J06', 'J08', 'A-lens-weights'],
    local: true,
  },
  'ecuador-government': {
    screens: ['financingOffered', 'ownRequirements'],
    weights: { financing: 20, grant: 15, cost: 25, agencies: 20, autonomy: 10, partOrigins: 10 },
    method: 'weighted',
    refs: ['P03', 'E02', 'E11', 'E13', 'E34', 'A-lens-weights'],
    local: true,
  },
  'ecuador-technical': {
    screens: ['lawful'],
    weights: { renewal: 35, localCapability: 30, replaceability: 35 },
    method: 'weighted',
    refs: ['E13', 'E16', 'E17', 'E28', 'A-lens-weights'],
    local: true,
  },
  'jujuy-opposition': {
    screens: [],
    weights: { debt: 34, benchmarkPrice: 33, integrity: 33 },
    method: 'weighted',
    refs: ['J18', 'A-lens-weights'],
    local: true,
  },
  rights: {
    screens: [],
    weights: { accountability: 100 },
    method: 'weighted',
    refs: ['P09', 'J28', 'A-lens-weights'],
    local: true,
  },
  'foreign-critics': {
    screens: [],
    weights: { origin: 100 },
    method: 'weighted',
    refs: ['P05', 'J23', 'E26', 'A-lens-weights'],
    local: false,
  },
  even: {
    screens: [],
    weights: {
      cost: 1,
      upfront: 1,
      peak: 1,
      grant: 1,
      currency: 1,
      ownership: 1,
      exit: 1,
      autonomy: 1,
      continuity: 1,
      integrity: 1,
      accountability: 1,
      working: 1,
      localAgency: 1,
    },
    method: 'weighted',
    refs: ['A-lens-weights'],
    local: true,
  },
};

/** Origins that the foreign press and documents reviewed by the paper object to. */
export const CRITICISED_ORIGINS: readonly string[] = ['china'];

export function isLensPresetId(id: string): id is LensPresetId {
  return (LENS_PRESET_IDS as readonly string[]).includes(id);
}
