import { evaluate as evaluateText } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { CONFLICT_IDS, conflicts } from '../../../../src/lib/evidence/conflicts';
import { findEvidence } from '../../../../src/lib/evidence/register';
import { evaluate } from '../../../../src/lib/model/evaluate';
import { valueAt } from '../../../../src/lib/scenario/edit';
import { readLink } from '../../../../src/lib/scenario/link';
import { preset } from '../../../../src/lib/scenario/presets';
import {
  BENCHMARK,
  PRICE,
  switched,
  switches,
  switchLink,
  type Switch,
} from '../../../../src/lib/views/evidence/switches';

const all = CONFLICT_IDS.flatMap((id) => switches[id]);
const published = preset('jujuy-2016');

function find(id: string): Switch {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no switch ${id}`);
  return found;
}

function turnkey(id: string) {
  const option = evaluate(switched(find(id))).options[0];
  if (option === undefined) throw new Error('no turnkey offer');
  return option;
}

describe('figures that disagree', () => {
  it('stand in the register entry that they name', () => {
    for (const id of CONFLICT_IDS) {
      for (const { value, ref } of conflicts[id].figures) {
        const entry = findEvidence(ref);
        expect(entry, `${id}: ${ref}`).toBeDefined();
        const text = JSON.stringify(entry).replace(/(\d),(\d{3})/g, '$1$2');
        const none = value === '0' && text.includes('none at all');
        const inWords = value === '2' && text.includes('two years');
        expect(
          none || inWords || new RegExp(`(?<![\\d.])${value}(?![\\d]|\\.\\d)`).test(text),
          `${id}: ${value} in ${ref}`,
        ).toBe(true);
      }
    }
  });

  it('are at least two, unless they are shares of one thing', () => {
    for (const id of CONFLICT_IDS) expect(conflicts[id].figures.length).toBeGreaterThan(1);
  });
});

describe('switches to the other figure', () => {
  it('bear ids of their own', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('make the price before tax the press’s figure', () => {
    for (const [millions, way] of [
      [28, 'contract'],
      [30, 'contract'],
      [28, 'market'],
      [30, 'market'],
    ] as const) {
      expect(turnkey(`price-${millions}-${way}`).priceUsd / 1e6).toBeCloseTo(millions, 9);
    }
  });

  it('make the price with tax the press’s figure', () => {
    for (const millions of [28, 30]) {
      const { priceUsd } = turnkey(`price-${millions}-with-tax`);
      expect((priceUsd * 1.21) / 1e6).toBeCloseTo(millions, 9);
    }
  });

  it('move the market for every offer only where they say so', () => {
    const benchmark = (id: string) =>
      evaluate(switched(find(id))).options.map(({ benchmarkUsd }) => benchmarkUsd);
    expect(benchmark('price-30-contract')).toEqual(Array(4).fill(BENCHMARK));
    for (const usd of benchmark('price-30-market')) expect(usd).toBeGreaterThan(BENCHMARK * 1.2);
  });

  it('charge a camera’s upkeep as stated', () => {
    const upkeepOf = (id: string) => {
      const { values } = switched(find(id));
      return (values['maint.cameras'] * values['unit.camera']) / 12;
    };
    expect(upkeepOf('upkeep-28')).toBeCloseTo(28, 9);
    expect(upkeepOf('upkeep-156')).toBeCloseTo(156, 9);
  });

  it('change something, and nothing but the inputs they name', () => {
    for (const one of all) {
      const scenario = switched(one);
      let back = scenario;
      for (const { target, value } of one.moves) {
        expect(valueAt(scenario, target), one.id).toBe(value);
        expect(valueAt(published, target), one.id).not.toBe(value);
        const old = valueAt(published, target);
        back =
          target.option === undefined
            ? { ...back, values: { ...back.values, [target.parameter]: old } }
            : {
                ...back,
                options: back.options.map((option) =>
                  option.id === target.option
                    ? { ...option, values: { ...option.values, [target.parameter]: old } }
                    : option,
                ),
              };
      }
      expect(back, one.id).toEqual(published);
      expect(JSON.stringify(evaluate(scenario)), one.id).not.toBe(
        JSON.stringify(evaluate(published)),
      );
    }
  });

  it('are links that open as they were made', async () => {
    for (const one of all) {
      const reading = await readLink(switchLink(one));
      expect(reading, one.id).toEqual({
        kind: 'scenario',
        scenario: switched(one),
        problems: [],
      });
    }
  });

  it('work out each input by the formula that is shown', () => {
    const results = { benchmark: BENCHMARK, price: PRICE };
    for (const one of all) {
      for (const { value, formula } of one.moves) {
        const scope = new Map<string, unknown>();
        for (const [symbol, { value: stated }] of Object.entries(formula.stated)) {
          scope.set(symbol, stated);
        }
        for (const [symbol, target] of Object.entries(formula.inputs ?? {})) {
          scope.set(symbol, valueAt(published, target));
        }
        for (const [symbol, id] of Object.entries(formula.results ?? {})) {
          scope.set(symbol, results[id]);
        }
        expect(evaluateText(formula.expression, scope), one.id).toBeCloseTo(value, 11);
      }
    }
  });

  it('are not offered where the app has no case to run', () => {
    for (const id of ['ecu-cost', 'ecu-out', 'ecu-works'] as const) {
      expect(switches[id]).toEqual([]);
    }
  });
});
