/** Kinds of offers. Which of them a case knows, and with which values, stands in `cases`. */
export const ARCHETYPE_IDS = [
  'turnkey',
  'commodatum',
  'carrier',
  'supplier',
  'renew',
  'retender',
  'upkeep',
  'lapse',
  'blank',
] as const;
export type ArchetypeId = (typeof ARCHETYPE_IDS)[number];
