/** Every input moves some result: alone, or with the inputs that give it something to act on. */
import { describe, expect, it } from 'vitest';
import { evaluate } from '$lib/model/evaluate';
import type { ParameterId } from '$lib/parameters/registry';
import type { Scenario } from '$lib/scenario/types';
import type { Changes } from '../support/builders';
import { ALL_IDS, at, valuesToTry } from './matrix';

interface Companion {
  readonly with: Changes;
  readonly why: string;
}

const floating: Companion = {
  with: { all: { 'loan.kind': 'floating' } },
  why: 'a fixed rate has neither base nor spread',
};
const depreciation: Companion = {
  with: { case: { 'fx.depreciation': 0.03 } },
  why: 'where a class is not replaced before the horizon, foreign and local parts differ only by the exchange rate',
};
const autonomy = (level: 'escrow' | 'source' | 'team'): Companion => ({
  with: { all: { 'platform.autonomy': level } },
  why: 'a level counts where an offer stands on it',
});

const COMPANIONS: Readonly<Partial<Record<ParameterId, Companion>>> = {
  'loan.base': floating,
  'loan.spread': floating,
  'loan.drift': floating,
  'inflation.local': {
    with: { all: { 'price.currency': 'local' } },
    why: 'it shrinks only what is fixed in local money',
  },
  'local.network': depreciation,
  'failure.rate': {
    with: { all: { 'renewal.answer': 'lapse' } },
    why: 'cameras under maintenance are repaired within the promised share',
  },
  'fx.dollarised': depreciation,
  'failure.wear': {
    with: { events: [{ id: '1', kind: 'squeeze', year: 9, values: { years: 3, share: 0.5 } }] },
    why: 'as long as every replacement is paid no camera outlives its life',
  },
  'have.age': {
    with: { all: { 'have.cameras': true } },
    why: 'what is new has no age yet',
  },
  'autonomy.escrow': autonomy('escrow'),
  'autonomy.source': autonomy('source'),
  'autonomy.team': autonomy('team'),
};

/** To twelve digits: what is split and added up again may differ in its last. */
function figuresOf(scenario: Scenario): string {
  return JSON.stringify(evaluate(scenario), (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(12)) : value,
  );
}

function moves(id: ParameterId, companions: Changes): boolean {
  const [published, ...others] = valuesToTry(id);
  if (published === undefined) return false;
  const before = figuresOf(at(id, published, companions));
  return others.some((value) => figuresOf(at(id, value, companions)) !== before);
}

describe('every input', () => {
  it.each(ALL_IDS)('moves some result: %s', (id) => {
    expect(moves(id, COMPANIONS[id]?.with ?? {})).toBe(true);
  });

  it('needs company only where that is said', () => {
    const idle = ALL_IDS.filter((id) => !moves(id, {}));
    expect(idle.filter((id) => COMPANIONS[id] === undefined)).toEqual([]);
    expect(Object.keys(COMPANIONS).filter((id) => !idle.includes(id as ParameterId))).toEqual([]);
  });
});
