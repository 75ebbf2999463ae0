/**
 * What options are judged on. Each criterion is computed by the model, never typed in; its anchors are
 * the fixed levels that count as 0 (worst) and 1 (best). Money is judged in multiples of the benchmark
 * price of what is bought, so that one lens serves a city and a country.
 */
import type { NumberStyle } from '$lib/i18n/format';

export interface Criterion {
  /** How the measure is shown. */
  readonly style: NumberStyle;
  readonly worst: number;
  readonly best: number;
}

const ratio = { kind: 'plain', digits: 2 } as const;
const percent = { kind: 'percent', digits: 0 } as const;

export const criteria = {
  cost: { style: ratio, worst: 3, best: 1 },
  upfront: { style: ratio, worst: 1.3, best: 0 },
  peak: { style: ratio, worst: 3, best: 0 },
  financing: { style: percent, worst: 0, best: 1 },
  grant: { style: percent, worst: -0.2, best: 0.35 },
  currency: { style: percent, worst: 1, best: 0 },
  debt: { style: percent, worst: 1, best: 0 },
  benchmarkPrice: { style: percent, worst: 0.3, best: 0 },
  ownership: { style: percent, worst: 0, best: 1 },
  exit: { style: ratio, worst: 1, best: 0 },
  renewal: { style: ratio, worst: 0.3, best: 0 },
  autonomy: { style: percent, worst: 0, best: 1 },
  replaceability: { style: percent, worst: 0, best: 1 },
  continuity: { style: percent, worst: 0.5, best: 1 },
  integrity: { style: percent, worst: 0, best: 1 },
  accountability: { style: percent, worst: 0, best: 1 },
  working: { style: percent, worst: 0.5, best: 1 },
  agencies: { style: percent, worst: 0, best: 1 },
  partOrigins: { style: percent, worst: 0, best: 1 },
  localAgency: { style: percent, worst: 0, best: 1 },
  localCapability: { style: percent, worst: 0, best: 1 },
  origin: { style: percent, worst: 0, best: 1 },
} as const satisfies Readonly<Record<string, Criterion>>;

export type CriterionId = keyof typeof criteria;
export const CRITERION_IDS = Object.keys(criteria) as readonly CriterionId[];

export function isCriterionId(id: string): id is CriterionId {
  return Object.hasOwn(criteria, id);
}

/** Must-haves: an option that fails one is out under the lens, and the lens says so. */
export const SCREEN_IDS = [
  'ownCameras',
  'ownNetwork',
  'scopeMet',
  'financingOffered',
  'ownRequirements',
  'lawful',
  'withinBudget',
  'openTender',
] as const;
export type ScreenId = (typeof SCREEN_IDS)[number];

export function isScreenId(id: string): id is ScreenId {
  return (SCREEN_IDS as readonly string[]).includes(id);
}
