import { describe, expect, it } from 'vitest';
import { evaluate } from '$lib/model/evaluate';
import type { RENEWAL_ANSWERS } from '$lib/parameters/option-declarations';
import type { OptionValues } from '$lib/parameters/registry';
import { figuresOf, scenarioWith } from '../../support/builders';

describe('the answer to a renewal ask', () => {
  it.each(['a', 'b', 'c', 'd'])(
    'accepts, bargains or leaves, and "cheapest" is no dearer (%s)',
    (id) => {
      for (const ask of [-0.2, 0, 0.3, 0.9, 2, 5]) {
        const by = (answer: (typeof RENEWAL_ANSWERS)[number]) =>
          figuresOf(id, { all: { 'renewal.answer': answer, 'renewal.markup': ask } });
        const [accept, renegotiate, leave, cheapest] = [
          by('accept'),
          by('renegotiate'),
          by('switch'),
          by('cheapest'),
        ];
        expect(renegotiate.totalPv).toBeLessThanOrEqual(accept.totalPv + 1e-6);
        const least = Math.min(accept.totalPv, renegotiate.totalPv, leave.totalPv);
        expect(cheapest.totalPv).toBeLessThanOrEqual(least + 1e-6);
        expect(renegotiate.renewal.markup).toBeLessThanOrEqual(ask);
        expect(leave.renewal).toMatchObject({
          answer: 'switch',
          markup: 0,
          switchYear: leave.renewal.year,
        });
        expect(leave.components.exit.presentValue).toBeGreaterThan(0);
        expect(accept.components.exit.presentValue).toBe(0);
      }
    },
  );

  it('bargains down to the hold-up ceiling', () => {
    const b = figuresOf('b', { all: { 'renewal.answer': 'renegotiate', 'renewal.markup': 5 } });
    expect(b.holdUp.kind === 'ceiling' && b.holdUp.markup).toBe(b.renewal.markup);
    const mild = figuresOf('b', {
      all: { 'renewal.answer': 'renegotiate', 'renewal.markup': 0.1 },
    });
    expect(mild.renewal.markup).toBe(0.1);
  });

  const hybrids: readonly Partial<OptionValues>[] = [
    {},
    { 'own.network': 'carrier' },
    { 'own.network': 'carrier', support: 9 },
    { 'own.storage': 'vendor', 'own.centre': 'vendor', 'fee.term': 10 },
    { 'own.network': 'carrier', 'fee.currency': 'local', 'fee.indexed': false },
  ];

  it.each(hybrids)('costs as much to accept as to leave at the hold-up ceiling: %o', (hybrid) => {
    for (const tax of [0, 0.21]) {
      const by = (values: Partial<OptionValues>) =>
        figuresOf('a', {
          case: { tax, 'fx.depreciation': 0.02, 'inflation.local': 0.1 },
          options: { a: { ...hybrid, ...values } },
        });
      const { holdUp } = by({});
      if (holdUp.kind !== 'ceiling') throw new Error('no ceiling');
      const accept = by({ 'renewal.answer': 'accept', 'renewal.markup': holdUp.markup });
      const leave = by({ 'renewal.answer': 'switch' });
      expect(accept.totalPv / leave.totalPv).toBeCloseTo(1, 12);
      expect(accept.totalPv).toBeGreaterThan(by({ 'renewal.markup': 0 }).totalPv);
    }
  });

  it('pays on, as what is cheapest, where leaving costs the same but for rounding', () => {
    // Above the ceiling bargaining comes down to what leaving costs, in any offer at any rate.
    for (const discount of [0, 0.03, 0.05, 0.086, 0.1, 0.12]) {
      for (const id of ['a', 'b', 'c', 'd']) {
        const { renewal, holdUp, components } = figuresOf(id, {
          case: { discount },
          all: { 'renewal.answer': 'cheapest', 'renewal.markup': 5 },
        });
        if (holdUp.kind !== 'ceiling') continue;
        expect(renewal).toMatchObject({ answer: 'renegotiate', markup: holdUp.markup });
        expect(components.exit.presentValue).toBe(0);
      }
    }
  });

  it('accepts, as what is cheapest, an ask at the ceiling but for rounding', () => {
    const { holdUp } = figuresOf('a');
    if (holdUp.kind !== 'ceiling') throw new Error('no ceiling');
    const answerAt = (ask: number) =>
      figuresOf('a', { all: { 'renewal.answer': 'cheapest', 'renewal.markup': ask } }).renewal;
    const ask = holdUp.markup * (1 + 1e-12);
    expect(answerAt(ask)).toMatchObject({ answer: 'accept', markup: ask });
    expect(answerAt(holdUp.markup * (1 + 1e-6)).answer).toBe('renegotiate');
  });

  it('pays no mark-up before the first ask', () => {
    const low = figuresOf('b', { all: { 'renewal.markup': 0 } });
    const high = figuresOf('b', { all: { 'renewal.markup': 3 } });
    const feesUpTo = (year: number, e: typeof low) =>
      e.components.fees.constantByYear.slice(0, year + 1);
    expect(feesUpTo(5, high)).toEqual(feesUpTo(5, low));
    expect(high.components.fees.constantByYear[6]).toBeCloseTo(
      4 * (low.components.fees.constantByYear[6] ?? 0),
      4,
    );
  });

  it('lets the cameras decay, or go, where nothing is paid', () => {
    const own = figuresOf('a', { all: { 'renewal.answer': 'lapse' } });
    expect(own.workingByYear[5]).toBe(0.95);
    expect(own.workingByYear[6]).toBeCloseTo(0.95 * 0.9, 12);
    expect(own.components.maintenance.presentValue).toBe(0);
    const lent = figuresOf('b', { all: { 'renewal.answer': 'lapse' } });
    expect(lent.workingByYear[5]).toBe(0.95);
    expect(lent.workingByYear.slice(6).every((share) => share === 0)).toBe(true);
    expect(lent.components.fees.constantByYear.slice(6).every((usd) => usd === 0)).toBe(true);
  });

  it('lets cameras decay that have passed to the state, if they have a network of its own', () => {
    const transferred = (values: Partial<OptionValues>) =>
      figuresOf('b', {
        options: { b: { 'renewal.answer': 'lapse', 'own.transfer': true, ...values } },
      }).workingByYear;
    const own = transferred({ 'own.network': 'state' });
    // The term ends in year 5; nobody replaces the cameras, which are seven years old in year 9.
    expect(own[5]).toBe(0.95);
    for (const year of [6, 9, 15]) expect(own[year]).toBeCloseTo(0.95 * 0.9 ** (year - 5), 12);
    const leased = transferred({});
    expect(leased[5]).toBe(0.95);
    expect(leased.slice(6).every((share) => share === 0)).toBe(true);
  });

  it('leaves nothing at work where the network was leased and its fee lapses', () => {
    const { workingByYear } = figuresOf('a', {
      options: { a: { 'renewal.answer': 'lapse', 'own.network': 'carrier', 'fee.term': 8 } },
    });
    expect(workingByYear[5]).toBe(0.95);
    expect(workingByYear[8]).toBeCloseTo(0.95 * 0.9 ** 3, 12);
    // Replaced in year 9, and back at work until the network goes with the term, after year 10.
    expect(workingByYear[10]).toBeCloseTo(0.95 * 0.9, 12);
    expect(workingByYear.slice(11).every((share) => share === 0)).toBe(true);
  });

  it('has nothing to hold up where others can do everything', () => {
    const free = figuresOf('a', { all: { 'maint.vendorOnly': 0 } });
    expect(free.holdUp).toEqual({ kind: 'none', reason: 'nothing-vendor-only' });
    const late = figuresOf('a', { all: { support: 30 } });
    expect(late.holdUp).toEqual({ kind: 'none', reason: 'no-years-left' });
    expect(late.renewal.year).toBe(15);
    expect(late.exitAtDecision.total).toBe(0);
  });
});

describe('a vendor that has been left', () => {
  it('cannot be lost any more: the event changes nothing and says so', () => {
    const offer = {
      support: 10,
      'fee.term': 3,
      'renewal.answer': 'switch',
      'own.platform': 'state',
    } as const;
    const left = scenarioWith({ options: { b: offer } });
    const exit = { id: '1', kind: 'exit', year: 7, values: { lead: 1 }, options: 'b' } as const;
    const [, before] = evaluate(left).options;
    const [, after] = evaluate({ ...left, events: [exit] }).options;
    expect(after?.totalPv).toBe(before?.totalPv);
    expect(after?.eventNotes).toEqual([{ eventId: '1', code: 'vendor-gone' }]);
  });
});
