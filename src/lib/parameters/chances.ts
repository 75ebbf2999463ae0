/**
 * Events that may happen by chance in the draws of an uncertain run: a yearly chance for each kind, declared
 * once with bounds and source. What the buyer's own events strike they strike in all offers alike; a vendor's
 * event strikes its own offer.
 */
import type { EventKind } from './event-kinds';
import { assumed } from './sourced';
import type { NumberShape, Sourced } from './types';

/** In the order of links and pages. A renewal ask and a change of lender are decisions, not chances. */
export const CHANCE_KINDS = [
  'exit',
  'withdrawal',
  'fee',
  'fx',
  'squeeze',
  'base',
  'delay',
] as const satisfies readonly EventKind[];
export type ChanceKind = (typeof CHANCE_KINDS)[number];

export interface Chance extends NumberShape {
  /** `buyer`: one draw for all offers; `vendor`: one an offer. */
  readonly strikes: 'buyer' | 'vendor';
  /** `own`: each offer's own `vendor.hazard`, which is an input with its own source. */
  readonly default: Sourced<number | 'own'>;
}

const yearly = { kind: 'number', unit: 'sharePerYear', min: 0, max: 0.5, step: 0.005 } as const;
const none = assumed(0, 'A-chance-none');
const buyer = { ...yearly, strikes: 'buyer', default: none } as const;
const vendor = { ...yearly, strikes: 'vendor', default: none } as const;

export const chanceDeclarations: Readonly<Record<ChanceKind, Chance>> = {
  // Nought switches it off; any other chance is set at the offer, where it is an input.
  exit: { ...vendor, max: 0, default: assumed<number | 'own'>('own', 'A-chance-exit X56') },
  withdrawal: vendor,
  fee: vendor,
  fx: buyer,
  squeeze: buyer,
  base: buyer,
  delay: buyer,
};

export function isChanceKind(kind: string): kind is ChanceKind {
  return Object.hasOwn(chanceDeclarations, kind);
}
