import { describe, expect, it } from 'vitest';
import type { FlowKind, PriceBasis } from '$lib/engine/finance/constant-usd';
import { FactorTable } from '$lib/engine/finance/dated-factors';
import { COMPONENTS, Ledger, yearOf, type JournalEntry } from '$lib/engine/lifecycle/flows';

const basis: PriceBasis = {
  foreignInflation: 0.02,
  localInflation: 0.25,
  realGrowth: 0.03,
  jumps: [{ atYear: 2, size: 0.1 }],
};

function booked(kind: FlowKind, t = 2) {
  const ledger = new Ledger(new FactorTable(basis, 0.1), 5);
  const pv = ledger.pay('price', 100, t, kind, 'down');
  return { pv, foreign: ledger.foreignPresentValue, flow: ledger.flow('price') };
}

describe('the ledger', () => {
  // 100 at t = 2: R(2) = 1.03² · 1.1 = 1.16699; discounted by 1.1² = 1.21.
  it.each<[FlowKind, number]>([
    ['foreign-indexed', 116.699],
    ['foreign-nominal', 116.699 / 1.0404],
    ['local-indexed', 100],
    ['local-nominal', 64],
  ])('turns a %s amount into constant USD and discounts it', (kind, constant) => {
    const { pv, flow, foreign } = booked(kind);
    expect(flow.constantByYear).toHaveLength(6);
    expect(flow.constantByYear[2]).toBeCloseTo(constant, 9);
    expect(flow.nominalByYear[2]).toBeCloseTo((constant * 1.0404) / 1.16699, 9);
    expect(pv).toBeCloseTo(constant / 1.21, 9);
    expect(flow.presentValue).toBe(pv);
    expect(foreign).toBe(kind.startsWith('foreign') ? pv : 0);
  });

  it('shows a foreign nominal amount in nominal USD as it was agreed', () => {
    expect(booked('foreign-nominal').flow.nominalByYear[2]).toBeCloseTo(100, 10);
  });

  it('puts a payment between years into the year it falls in, discounted at its own date', () => {
    const ledger = new Ledger(new FactorTable({ ...basis, realGrowth: 0, jumps: [] }, 0.1), 5);
    const pv = ledger.pay('interest', 10, 1.5, 'local-indexed', 'interest');
    expect(pv).toBeCloseTo(10 / 1.1 ** 1.5, 12);
    expect(ledger.flow('interest').constantByYear).toEqual([0, 0, 10, 0, 0, 0]);
    ledger.pay('interest', 10, 2 + 1e-12, 'local-indexed', 'interest');
    expect(ledger.flow('interest').constantByYear[2]).toBe(20);
    ledger.pay('interest', 10, 0, 'local-indexed', 'interest');
    expect(ledger.flow('interest').constantByYear[0]).toBe(10);
  });

  it('keeps components apart and adds payments up', () => {
    const ledger = new Ledger(new FactorTable(basis, 0), 3);
    ledger.pay('price', 5, 1, 'local-indexed', 'tranche');
    ledger.pay('price', 7, 3, 'local-indexed', 'tranche');
    ledger.pay('tax', 1, 1, 'local-indexed', 'tranche');
    expect(ledger.flow('price')).toEqual({
      constantByYear: [0, 5, 0, 7],
      nominalByYear: ledger.flow('price').nominalByYear,
      presentValue: 12,
    });
    expect(ledger.flow('tax').presentValue).toBe(1);
    for (const id of COMPONENTS) {
      if (id !== 'price' && id !== 'tax') expect(ledger.flow(id).presentValue).toBe(0);
    }
  });

  it('does not count the residual value as money paid abroad', () => {
    const ledger = new Ledger(new FactorTable(basis, 0.1), 5);
    expect(ledger.pay('residual', -50, 5, 'foreign-indexed', 'cameras')).toBeLessThan(0);
    expect(ledger.foreignPresentValue).toBe(0);
  });

  it('books nothing for nothing', () => {
    const ledger = new Ledger(new FactorTable(basis, 0.1), 5);
    expect(ledger.pay('fees', 0, 3, 'foreign-indexed', 'fee')).toBe(0);
    expect(ledger.flow('fees').presentValue).toBe(0);
  });

  it('keeps a journal of what was paid, when and why, where it is given one', () => {
    const journal: JournalEntry[] = [];
    const ledger = new Ledger(new FactorTable(basis, 0.1), 5, journal);
    const pv = ledger.pay('price', 100, 2, 'foreign-nominal', 'principal');
    ledger.pay('price', 0, 3, 'foreign-nominal', 'principal');
    ledger.pay('tax', 21, 2.5, 'local-indexed', 'down');
    expect(journal).toHaveLength(2);
    expect(journal[0]).toEqual({
      component: 'price',
      cause: 'principal',
      amount: 100,
      atYears: 2,
      kind: 'foreign-nominal',
      constant: ledger.flow('price').constantByYear[2],
      nominal: ledger.flow('price').nominalByYear[2],
      presentValue: pv,
    });
    expect(journal[1]).toMatchObject({ component: 'tax', cause: 'down', amount: 21, atYears: 2.5 });
    expect(journal[1]?.constant).toBe(21);
  });
});

describe('the year of the tables', () => {
  it('is the one that a date falls in, and the last one for what comes later', () => {
    expect([0, 1e-12, 0.5, 1, 1 + 1e-12, 1.25, 7].map((t) => yearOf(t, 5))).toEqual([
      0, 0, 1, 1, 1, 2, 5,
    ]);
  });
});
