/** What the paper reports about Jujuy's choice, and what the published case must therefore show. */
import { describe, expect, it } from 'vitest';
import { evaluate } from '$lib/model/evaluate';
import type { LensJudgement } from '$lib/model/evaluation';
import { lensPresets, type LensPresetId } from '$lib/parameters/lenses';
import { JUJUY, scenarioWith, type Changes } from '../support/builders';

function judgement(lens: LensPresetId, changes: Changes = {}): LensJudgement {
  const found = evaluate(scenarioWith(changes)).judgements.find(({ lensId }) => lensId === lens);
  if (found === undefined) throw new Error(`no lens ${lens}`);
  return found;
}

function firstFailed(lens: LensPresetId, option: string): string | undefined {
  const judged = judgement(lens).options.find(({ optionId }) => optionId === option);
  return judged?.screens.find(({ passed }) => !passed)?.id;
}

function ranks(lens: LensPresetId): readonly (number | undefined)[] {
  return judgement(lens).options.map(({ rank }) => rank);
}

const LOCAL = (Object.keys(lensPresets) as LensPresetId[]).filter((id) => lensPresets[id].local);

describe('as Jujuy’s ministry weighed', () => {
  it('the commodatum falls at the first screen, for its cameras', () => {
    expect(JUJUY.lenses[0]?.screens[0]).toBe('ownCameras');
    expect(firstFailed('jujuy-ministry', 'b')).toBe('ownCameras');
  });

  it('the carrier’s offer falls at the second, for its fibre', () => {
    expect(JUJUY.lenses[0]?.screens[1]).toBe('ownNetwork');
    expect(firstFailed('jujuy-ministry', 'c')).toBe('ownNetwork');
  });

  it('the turnkey offer with credit leads', () => {
    expect(judgement('jujuy-ministry').leaders).toEqual(['a']);
    expect(firstFailed('jujuy-ministry', 'a')).toBeUndefined();
  });

  // The specification would also have had this offer fall at the scale; the published one meets it.
  it('the supplier bought up front passes the screens and loses on financing and upfront cash', () => {
    const { options } = judgement('jujuy-ministry');
    const turnkey = options.find(({ optionId }) => optionId === 'a');
    const supplier = options.find(({ optionId }) => optionId === 'd');
    if (turnkey === undefined || supplier === undefined) throw new Error('offers are missing');
    expect(supplier.passes).toBe(true);
    expect(supplier.rank).toBe(2);
    for (const criterion of ['financing', 'upfront'] as const) {
      expect(supplier.values[criterion]).toBeLessThan(turnkey.values[criterion]);
    }
  });

  it.each([10, 15, 20])('the turnkey offer leads over %i years', (horizon) => {
    expect(judgement('jujuy-ministry', { case: { horizon } }).leaders).toEqual(['a']);
  });

  it.each([true, false])(
    'the turnkey offer leads with the residual value counted: %s',
    (residual) => {
      expect(judgement('jujuy-ministry', { case: { residual } }).leaders).toEqual(['a']);
    },
  );
});

describe('as foreign critics weighed', () => {
  it('the order departs from that of every local lens', () => {
    expect(LOCAL).toHaveLength(6);
    for (const lens of LOCAL) expect(ranks(lens), lens).not.toEqual(ranks('foreign-critics'));
  });

  it('the offer that Jujuy chose comes last, and nothing tells the others apart', () => {
    expect(ranks('foreign-critics')).toEqual([4, 1, 1, 1]);
  });
});

describe('what speaks against the choice is not hidden', () => {
  const plain: Changes = { case: { horizon: 10, residual: false }, all: { 'renewal.markup': 0 } };

  it('over ten years, without residual value or mark-up, both service offers are cheaper', () => {
    const cost = new Map(
      evaluate(scenarioWith(plain)).options.map(({ id, totalPv }) => [id, totalPv]),
    );
    for (const service of ['b', 'c']) {
      for (const owned of ['a', 'd']) {
        expect(cost.get(service)).toBeLessThan(cost.get(owned) ?? 0);
      }
    }
  });

  it('the residual value puts turnkey before the device loan at fifteen years, not at ten', () => {
    const order = (horizon: number, residual: boolean) =>
      [...evaluate(scenarioWith({ case: { horizon, residual } })).options]
        .sort((one, other) => one.totalPv - other.totalPv)
        .map(({ id }) => id)
        .join(' ');
    expect(order(15, true)).toBe('c a b d');
    expect(order(15, false)).toBe('c b a d');
    expect(order(10, true)).toBe('c b a d');
    expect(order(10, false)).toBe('c b a d');
  });

  it('the service offers cost more to leave, all through the contract', () => {
    const [a, b, c, d] = evaluate(JUJUY).options;
    for (const [at, { total }] of (b?.exitByYear ?? []).entries()) {
      for (const owned of [a, d]) {
        expect(total).toBeGreaterThanOrEqual(owned?.exitByYear[at]?.total ?? Infinity);
        expect(c?.exitByYear[at]?.total).toBeGreaterThanOrEqual(
          owned?.exitByYear[at]?.total ?? Infinity,
        );
      }
    }
  });

  it('no oversight, data law or impact assessment is on record for any offer', () => {
    expect(ranks('rights')).toEqual([1, 1, 1, 1]);
    expect(judgement('rights').options.every(({ score }) => score === 0)).toBe(true);
  });
});
