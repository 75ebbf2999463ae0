/** Why one offer is cheaper: six parts that count every payment once and add up to the bit. */
import { describe, expect, it } from 'vitest';
import { sumInOrder } from '$lib/engine/numeric/adding-up';
import { steadyCash, WHY_PARTS, whyBetween, whyParts, type Why } from '$lib/model/compare/why';
import { eventsFor } from '$lib/model/course';
import { evaluate } from '$lib/model/evaluate';
import { journalOf } from '$lib/model/journal';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { addEvent, newEvent } from '$lib/scenario/edit';
import { preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import { randomScenario } from '../../../second-reading/scenarios';
import { JUJUY, scenarioWith } from '../../../support/builders';

function whyOf(scenario: Scenario, from: string, to: string): Why {
  const evaluation = evaluate(scenario);
  const costed = (id: string) => {
    const at = scenario.options.findIndex((option) => option.id === id);
    const [option, e] = [scenario.options[at], evaluation.options[at]];
    if (option === undefined || e === undefined) throw new Error(`no offer ${id}`);
    return { option, totalPv: e.totalPv };
  };
  return whyBetween(scenario, costed(from), costed(to));
}

function journalFor(scenario: Scenario, id: string) {
  const option = scenario.options.find((one) => one.id === id);
  if (option === undefined) throw new Error(`no offer ${id}`);
  return journalOf(scenario.values, option.values, eventsFor(scenario.events, id));
}

function allOn(scenario: Scenario): Scenario {
  return { ...scenario, events: scenario.events.map(({ off: _off, ...event }) => event) };
}

/** All pairs of a scenario's offers add up, each part finite. */
function expectAddsUp(scenario: Scenario, what: string) {
  const evaluation = evaluate(scenario);
  let [pairs, exact] = [0, 0];
  for (const [i, from] of scenario.options.entries()) {
    for (const [j, to] of scenario.options.entries()) {
      const [one, other] = [evaluation.options[i]?.totalPv, evaluation.options[j]?.totalPv];
      if (i === j || one === undefined || other === undefined) continue;
      const why = whyBetween(
        scenario,
        { option: from, totalPv: one },
        { option: to, totalPv: other },
      );
      const sum = sumInOrder(WHY_PARTS.map((part) => why.parts[part]));
      // Parts ten times their sum may have no doubles that give it: a last place of the largest is missed.
      const largest = Math.max(...WHY_PARTS.map((part) => Math.abs(why.parts[part])));
      if (largest <= 4 * Math.abs(other - one)) expect(sum, what).toBe(other - one);
      expect(Math.abs(sum - (other - one)), what).toBeLessThanOrEqual(largest * 2 ** -52);
      if (sum === other - one) exact += 1;
      pairs += 1;
    }
  }
  return { pairs, exact };
}

describe('the parts of a total', () => {
  it('are those payments that each part names', () => {
    const { terms, journal, plan } = journalFor(JUJUY, 'a');
    const e = evaluate(JUJUY).options[0];
    const parts = whyParts({ terms, journal, plan }, e?.totalPv ?? NaN);
    const pv = (wanted: (component: string, cause: string) => boolean) =>
      journal
        .filter(({ component, cause }) => wanted(component, cause))
        .reduce((sum, { presentValue }) => sum + presentValue, 0);
    // The published case has no real depreciation: nothing to take off.
    expect(parts.fx).toBe(0);
    const cash = steadyCash(terms);
    const down = pv((_, cause) => cause === 'down' || cause === 'tranche');
    const service = pv((_, cause) => ['principal', 'interest', 'loanFees'].includes(cause));
    expect(parts.price).toBeCloseTo(down + cash, 4);
    expect(parts.financing).toBeCloseTo(service - cash, 4);
    expect(parts.financing).toBeCloseTo(-(e?.loan?.valueOfFinancing ?? NaN), 4);
    const classes = ['cameras', 'network', 'centre', 'storage', 'platform'];
    expect(parts.ownership).toBeCloseTo(
      pv((_, cause) => classes.includes(cause)),
      4,
    );
    // The mark-up of its own, with tax: MODEL.md has it before tax.
    expect(parts.dependency).toBeCloseTo((e?.renewal.markupPv ?? NaN) * (1 + terms.taxRate), 3);
  });

  it('put all that the exchange rate does into one part, whatever the money', () => {
    const scenario = scenarioWith({ case: { 'fx.depreciation': 0.04 } });
    const flat = scenarioWith({ case: { 'fx.depreciation': 0 } });
    const moved = whyOf(addEvent(scenario, newEvent('fx', 4)), 'a', 'c');
    const still = whyOf(flat, 'a', 'c');
    // The same flows: price, operations and ownership do not see the exchange rate.
    for (const part of ['price', 'financing', 'ownership', 'operations'] as const) {
      expect(moved.parts[part]).toBeCloseTo(still.parts[part], 3);
    }
    expect(still.parts.fx).toBe(0);
    expect(Math.abs(moved.parts.fx)).toBeGreaterThan(1e5);
  });

  it('count a loan in local money as financing that the exchange rate leaves alone', () => {
    const local = scenarioWith({
      case: { 'fx.depreciation': 0.05 },
      all: { 'loan.currency': 'local', 'price.currency': 'local' },
    });
    const { terms, journal, plan } = journalFor(local, 'a');
    const loan = journal.filter(({ cause }) => cause === 'principal');
    expect(loan.every(({ kind }) => kind === 'local-nominal')).toBe(true);
    const total = evaluate(local).options[0]?.totalPv ?? NaN;
    const parts = whyParts({ terms, journal, plan }, total);
    expect(Number.isFinite(parts.financing)).toBe(true);
    expect(parts.fx).toBeGreaterThan(0);
  });

  it('turn round with the pair', () => {
    const [there, back] = [whyOf(JUJUY, 'a', 'b'), whyOf(JUJUY, 'b', 'a')];
    for (const part of WHY_PARTS) expect(there.parts[part]).toBeCloseTo(-back.parts[part], 6);
  });

  it('are nothing between an offer and itself', () => {
    for (const part of WHY_PARTS) expect(whyOf(JUJUY, 'a', 'a').parts[part]).toBe(0);
  });
});

describe('why one offer is cheaper', () => {
  it.each(CASE_IDS)('adds up to the bit for every two offers of %s, events off and on', (id) => {
    for (const scenario of [preset(id), allOn(preset(id))]) {
      const { pairs, exact } = expectAddsUp(scenario, id);
      expect(pairs).toBeGreaterThan(0);
      expect(exact).toBe(pairs);
    }
  });

  it('adds up to the bit for every two offers of random scenarios', () => {
    let [pairs, exact] = [0, 0];
    for (let seed = 0; seed < 300; seed += 1) {
      const found = expectAddsUp(randomScenario(seed), `scenario ${String(seed)}`);
      pairs += found.pairs;
      exact += found.exact;
    }
    expect(pairs).toBeGreaterThan(500);
    expect(exact / pairs).toBeGreaterThan(0.999);
    console.log(`why: ${String(exact)} of ${String(pairs)} pairs add up to the bit`);
  }, 60_000);
});
