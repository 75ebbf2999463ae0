/** Dependency in money: parts that add up, alone and together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '$lib/model/evaluate';
import { eventCosts } from '$lib/model/event-cost';
import { addEvent, newEvent, switchEvent } from '$lib/scenario/edit';
import type { Scenario } from '$lib/scenario/types';
import { arbitraryScenario, JUJUY } from '../../support/builders';

const CALM: Scenario = { ...JUJUY, events: [] };
const EXIT = addEvent(CALM, newEvent('exit', 8));
const BOTH = addEvent(EXIT, newEvent('fx', 5));

function costOf(scenario: Scenario, id: string) {
  const cost = eventCosts(scenario).find(({ optionId }) => optionId === id);
  if (cost === undefined) throw new Error(`no option ${id}`);
  return cost;
}

describe('what events cost an offer', () => {
  it('is nothing without events, or with all of them switched off', () => {
    const off = switchEvent(EXIT, '1', false);
    for (const scenario of [CALM, off]) {
      for (const cost of eventCosts(scenario)) {
        expect(cost).toMatchObject({ total: 0, together: 0, alone: [] });
        expect(cost.withPv).toBe(cost.withoutPv);
      }
    }
  });

  it('is the total with the events less the total without', () => {
    const calm = evaluate(CALM).options;
    const struck = evaluate(BOTH).options;
    eventCosts(BOTH).forEach((cost, index) => {
      expect(cost.withoutPv).toBe(calm[index]?.totalPv);
      expect(cost.withPv).toBe(struck[index]?.totalPv);
      expect(cost.total).toBe(cost.withPv - cost.withoutPv);
    });
  });

  it('is all one event’s where there is one', () => {
    for (const { alone, total, together } of eventCosts(EXIT)) {
      expect(alone).toEqual([{ eventId: '1', amount: total }]);
      expect(together).toBe(0);
    }
  });

  it('gives each event what it costs alone, and what they do to one another apart', () => {
    const pv = (scenario: Scenario) => evaluate(scenario).options[0]?.totalPv ?? NaN;
    const cost = costOf(BOTH, 'a');
    const [exit, fx] = cost.alone;
    expect(exit?.amount).toBeCloseTo(pv(EXIT) - pv(CALM), 6);
    expect(fx?.amount).toBeCloseTo(pv(switchEvent(BOTH, '1', false)) - pv(CALM), 6);
    // The price of leaving is paid after the devaluation, and is dearer for it.
    expect(cost.together).toBeGreaterThan(1e5);
  });

  it('is nothing for offers that an event is not meant for', () => {
    const aimed = addEvent(EXIT, newEvent('squeeze', 6, 'b'));
    const others = eventCosts(aimed).filter(({ optionId }) => optionId !== 'b');
    for (const { alone, together } of others) {
      expect(alone[1]).toEqual({ eventId: '2', amount: 0 });
      expect(together).toBe(0);
    }
    expect(costOf(aimed, 'b').alone[1]?.amount).not.toBe(0);
  });

  it('may be below zero: what is not paid is saved', () => {
    const squeezed = addEvent(CALM, newEvent('squeeze', 9));
    expect(costOf(squeezed, 'a').total).toBeLessThan(0);
  });

  it('adds up, whatever the scenario', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        for (const { alone, together, total, withPv, withoutPv } of eventCosts(scenario)) {
          const sum = alone.reduce((all, { amount }) => all + amount, 0) + together;
          const scale = Math.max(1, Math.abs(withPv), Math.abs(withoutPv));
          expect(Math.abs(sum - total)).toBeLessThanOrEqual(1e-9 * scale);
          expect(Number.isFinite(total)).toBe(true);
        }
      }),
      { numRuns: 150, seed: 11 },
    );
  });
});
