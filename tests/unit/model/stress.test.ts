/** The stress table, and futures taken over among the reader's own events. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '$lib/model/evaluate';
import { futuresOf, scenarioUnder } from '$lib/model/futures';
import { stressOf, type Stress, type StressCell } from '$lib/model/stress';
import { mergedEvents, takeOver } from '$lib/model/take-over';
import { addEvent, newEvent, switchEvent } from '$lib/scenario/edit';
import { MAX_EVENTS, type Scenario } from '$lib/scenario/types';
import { arbitraryScenario, JUJUY, scenarioWith } from '../../support/builders';

const TABLE = stressOf(JUJUY);

function futureOf(table: Stress, id: string) {
  const future = table.futures.find((one) => one.id === id);
  if (future === undefined) throw new Error(`no future ${id}`);
  return future;
}

function cellOf(table: Stress, id: string, option: string): StressCell {
  const cell = futureOf(table, id).cells.find(({ optionId }) => optionId === option);
  if (cell === undefined) throw new Error(`no option ${option}`);
  return cell;
}

describe('the stress table', () => {
  it('has a row for every future of the scenario, and only those asked for', () => {
    expect(TABLE.futures.map(({ id }) => id)).toEqual(futuresOf(JUJUY));
    expect(stressOf(JUJUY, ['fx', 'none', 'event.99']).futures.map(({ id }) => id)).toEqual([
      'fx',
      'none',
    ]);
  });

  it('shows what the model answers in each future', () => {
    for (const { id, cells } of TABLE.futures) {
      const under = scenarioUnder(JUJUY, id);
      const { options, judgements } = evaluate(under ?? JUJUY);
      const judged = judgements.find(({ lensId }) => lensId === JUJUY.lens);
      cells.forEach((cell, index) => {
        expect(cell.totalPv).toBe(options[index]?.totalPv);
        expect(cell.levelised).toBe(options[index]?.levelised);
        expect(cell.peak).toEqual(options[index]?.peak);
        expect(cell.rank).toBe(judged?.options[index]?.rank);
      });
    }
  });

  it('counts regret from the least total cost, whoever has it', () => {
    for (const { cells, cheapest } of TABLE.futures) {
      const least = Math.min(...cells.map(({ totalPv }) => totalPv));
      for (const { regret, totalPv, optionId } of cells) {
        expect(regret).toBe(totalPv - least);
        expect(cheapest.includes(optionId)).toBe(regret < 1);
      }
    }
  });

  it('names the future in which an offer lies farthest from the cheapest', () => {
    for (const { optionId, regret, futureId } of TABLE.worstRegrets) {
      const regrets = TABLE.futures.map(({ id }) => cellOf(TABLE, id, optionId).regret);
      expect(regret).toBe(Math.max(...regrets));
      if (futureId !== undefined) expect(cellOf(TABLE, futureId, optionId).regret).toBe(regret);
    }
    const smallest = Math.min(...TABLE.worstRegrets.map(({ regret }) => regret));
    for (const id of TABLE.leastRegret) {
      const found = TABLE.worstRegrets.find(({ optionId }) => optionId === id);
      expect(found?.regret).toBeCloseTo(smallest, 3);
    }
  });

  it('finds the year in which fewest cameras work, and prices leaving then', () => {
    const cell = cellOf(TABLE, 'squeeze', 'a');
    const under = scenarioUnder(JUJUY, 'squeeze') ?? JUJUY;
    const figures = evaluate(under).options[0];
    const service = figures?.workingByYear.slice(figures.startYear + 1) ?? [];
    expect(cell.worst.share).toBe(Math.min(...service));
    expect(cell.worst.count).toBe(cell.worst.share * JUJUY.values['scope.cameras']);
    expect(cell.leaving).toEqual({
      year: cell.worst.year,
      at: 'worst',
      amount: figures?.exitByYear.find(({ year }) => year === cell.worst.year)?.total,
    });
  });

  it('prices leaving at the first renewal where no more cameras fail than without events', () => {
    const { leaving } = cellOf(TABLE, 'fx', 'a');
    const under = evaluate(scenarioUnder(JUJUY, 'fx') ?? JUJUY).options[0];
    expect(leaving).toEqual({
      at: 'decision',
      year: under?.exitAtDecision.year,
      amount: under?.exitAtDecision.total,
    });
  });

  it('shows cameras that go dark with their owner', () => {
    expect(cellOf(TABLE, 'withdrawal', 'b').worst.share).toBe(0);
    expect(cellOf(TABLE, 'withdrawal', 'a').worst.share).toBeGreaterThan(0.9);
  });

  it('says which futures change nothing for which offer, and why', () => {
    const cell = cellOf(TABLE, 'withdrawal', 'a');
    expect(cell.unchanged).toBe(true);
    expect(cell.notes.map(({ code }) => code)).toEqual(['nothing-lent']);
    expect(cellOf(TABLE, 'withdrawal', 'b').unchanged).toBe(false);
    expect(futureOf(TABLE, 'none').cells.every(({ unchanged }) => unchanged)).toBe(true);
  });

  it('gives nobody a rank where all are out, and no cost a camera-year where none works', () => {
    const dark = stressOf(scenarioWith({ all: { sla: 0 } }), ['none']);
    for (const { levelised, worst } of futureOf(dark, 'none').cells) {
      expect(levelised).toBeUndefined();
      expect(worst.share).toBe(0);
    }
  });

  it('has no regret with a single offer', () => {
    const alone: Scenario = { ...JUJUY, options: JUJUY.options.slice(0, 1) };
    const { worstRegrets, leastRegret } = stressOf(alone);
    expect(worstRegrets).toEqual([{ optionId: 'a', regret: 0 }]);
    expect(leastRegret).toEqual(['a']);
  });

  it('is whole, whatever the scenario', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const { futures, leastRegret } = stressOf(scenario);
        expect(leastRegret.length).toBeGreaterThan(0);
        for (const { cells } of futures) {
          expect(cells).toHaveLength(scenario.options.length);
          expect(Math.min(...cells.map(({ regret }) => regret))).toBe(0);
          for (const { worst, leaving, totalPv, peak } of cells) {
            const numbers = [worst.count, worst.share, leaving.amount, totalPv, peak.amount];
            expect(numbers.every(Number.isFinite)).toBe(true);
          }
        }
      }),
      { numRuns: 40, seed: 5 },
    );
  }, 30_000);
});

describe('a future taken over', () => {
  function taken(scenario: Scenario, id: Parameters<typeof takeOver>[1]): Scenario {
    const result = takeOver(scenario, id);
    if (result.kind !== 'taken') throw new Error(result.kind);
    return result.scenario;
  }
  const calm: Scenario = { ...JUJUY, events: [] };

  it('becomes the reader’s own events, switched on', () => {
    const own = taken(calm, 'exit');
    expect(own.events).toHaveLength(1);
    expect(own.events[0]).toMatchObject({ id: '1', kind: 'exit' });
    expect(own.events[0]?.off).toBeUndefined();
    expect(evaluate(own).options.map(({ totalPv }) => totalPv)).toEqual(
      futureOf(stressOf(calm), 'exit').cells.map(({ totalPv }) => totalPv),
    );
  });

  it('counts as it counted in the future, also where events are joined', () => {
    for (const id of ['lapse', 'together'] as const) {
      const now = evaluate(taken(calm, id)).options.map(({ totalPv }) => totalPv);
      const then = futureOf(stressOf(calm), id).cells.map(({ totalPv }) => totalPv);
      now.forEach((total, index) => expect(total).toBeCloseTo(then[index] ?? NaN, 4));
    }
  });

  it('is not doubled; what sleeps is woken', () => {
    const own = taken(calm, 'fx');
    expect(takeOver(own, 'fx')).toEqual({ kind: 'nothing-new' });
    expect(taken(switchEvent(own, '1', false), 'fx').events).toEqual(own.events);
    expect(takeOver(own, 'none')).toEqual({ kind: 'nothing-new' });
  });

  it('is refused where there is no room', () => {
    let full = calm;
    for (let year = 1; year <= MAX_EVENTS; year += 1) full = addEvent(full, newEvent('fee', year));
    expect(takeOver(full, 'exit')).toEqual({ kind: 'no-room' });
  });

  it('joins events that differ only in whom they strike', () => {
    expect(mergedEvents([newEvent('fx', 4, 'c'), newEvent('fx', 4, 'ab')])).toEqual([
      newEvent('fx', 4, 'abc'),
    ]);
    expect(mergedEvents([newEvent('fx', 4, 'c'), newEvent('fx', 4)])).toEqual([newEvent('fx', 4)]);
    expect(mergedEvents([newEvent('fx', 4), newEvent('fx', 5)])).toHaveLength(2);
  });
});
