import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPONENTS, Ledger, yearOf, type JournalEntry } from '$lib/engine/lifecycle/flows';
import { bookOffer } from '$lib/model/book-offer';
import { evaluateOption } from '$lib/model/evaluate-option';
import { journalOf } from '$lib/model/journal';
import { offerTerms } from '$lib/model/terms';
import type { CaseValues } from '$lib/parameters/registry';
import type { Option } from '$lib/scenario/types';
import { arbitraryScenario, JUJUY, scenarioWith } from '../../support/builders';

interface Offer {
  readonly c: CaseValues;
  readonly option: Option;
}

const OFFERS: readonly Offer[] = [JUJUY, ...fc.sample(arbitraryScenario, { numRuns: 50, seed: 8 })]
  .flatMap(({ values, options }) => options.map((option) => ({ c: values, option })))
  .slice(0, 150);

/** Within 1e-12 of the larger amount, or of what went into the sum. */
function close(sum: number, figure: number, scale: number): boolean {
  return Math.abs(sum - figure) <= 1e-12 * Math.max(1, scale, Math.abs(figure));
}

/** Names of the tables that the entries of one component do not add up to. */
function unaccounted({ c, option }: Offer): string[] {
  const { journal } = journalOf(c, option.values);
  const { components } = evaluateOption(option.id, c, option.values);
  return COMPONENTS.flatMap((component) => {
    const { constantByYear, nominalByYear, presentValue } = components[component];
    const entries = journal.filter((entry) => entry.component === component);
    const adds = (pick: (entry: JournalEntry) => number, some: JournalEntry[], figure: number) =>
      close(
        some.reduce((sum, entry) => sum + pick(entry), 0),
        figure,
        some.reduce((sum, entry) => sum + Math.abs(pick(entry)), 0),
      );
    const years = constantByYear.map((_, year) => year);
    const of = (year: number) =>
      entries.filter(({ atYears }) => yearOf(atYears, c['horizon']) === year);
    return [
      ...(adds((e) => e.presentValue, entries, presentValue) ? [] : [`${component} PV`]),
      ...years
        .filter((year) => !adds((e) => e.constant, of(year), constantByYear[year] ?? Number.NaN))
        .map((year) => `${component} constant, year ${year}`),
      ...years
        .filter((year) => !adds((e) => e.nominal, of(year), nominalByYear[year] ?? Number.NaN))
        .map((year) => `${component} nominal, year ${year}`),
    ];
  });
}

function entriesOf(id: string, changes: Parameters<typeof scenarioWith>[0] = {}) {
  const scenario = scenarioWith(changes);
  const option = scenario.options.find((one) => one.id === id);
  if (option === undefined) throw new Error(`no option ${id}`);
  return journalOf(scenario.values, option.values);
}

describe('the journal of an offer', () => {
  it('accounts for every component of every year and its present value', () => {
    expect(OFFERS.length).toBeGreaterThan(50);
    for (const offer of OFFERS) expect(unaccounted(offer)).toEqual([]);
  });

  it('is no other booking: with and without it the figures are the same to the last bit', () => {
    for (const { c, option } of OFFERS) {
      const terms = offerTerms(c, option.values);
      const recording = new Ledger(terms.factors, terms.horizonYears, []);
      const silent = new Ledger(terms.factors, terms.horizonYears);
      expect(bookOffer(recording, terms)).toStrictEqual(bookOffer(silent, terms));
      const evaluated = evaluateOption(option.id, c, option.values);
      for (const component of COMPONENTS) {
        expect(recording.flow(component)).toStrictEqual(silent.flow(component));
        expect(recording.flow(component)).toStrictEqual(evaluated.components[component]);
      }
      expect(recording.foreignPresentValue).toBe(silent.foreignPresentValue);
    }
  });

  it('taxes every payment but debt service, staff and residual value, under the same cause', () => {
    const { journal, terms } = entriesOf('a', { case: { 'fx.depreciation': 0.03 } });
    const taxed = journal.filter(({ component }) =>
      ['refresh', 'maintenance', 'fees', 'exit'].includes(component),
    );
    const taxes = journal.filter(
      ({ component, cause }) => component === 'tax' && cause !== 'down' && cause !== 'tranche',
    );
    expect(taxed.length).toBeGreaterThan(0);
    const key = ({ cause, atYears, kind }: JournalEntry) => `${cause} ${atYears} ${kind}`;
    expect(taxes.map(key)).toEqual(taxed.map(key));
    taxes.forEach((tax, at) => {
      expect(tax.amount).toBe((taxed[at]?.amount ?? Number.NaN) * terms.taxRate);
    });
  });

  it('keeps the interest and the fees of a loan apart', () => {
    const { journal, schedule, fullSchedule } = entriesOf('a');
    const sum = (cause: string) =>
      journal.filter((e) => e.cause === cause).reduce((total, e) => total + e.amount, 0);
    expect(schedule).toBe(fullSchedule);
    expect(sum('interest') / (schedule?.totalInterest ?? 0)).toBeCloseTo(1, 12);
    expect(sum('loanFees') / (schedule?.totalFees ?? 0)).toBeCloseTo(1, 12);
    expect(sum('principal')).toBeGreaterThan(0);
  });

  it('shows both schedules of a loan that is paid off at the horizon', () => {
    const { schedule, fullSchedule, terms } = entriesOf('a', { case: { horizon: 6 } });
    expect(schedule?.rows.at(-1)?.atYears).toBe(terms.horizonYears);
    expect(fullSchedule?.rows.at(-1)?.atYears).toBeGreaterThan(terms.horizonYears);
  });

  it('has no schedule where nothing is lent, and prices leaving in every service year', () => {
    const journal = entriesOf('a', { all: { 'loan.share': 0 } });
    expect(journal.schedule).toBeUndefined();
    expect(journal.fullSchedule).toBeUndefined();
    const { startYear, horizonYears } = journal.terms;
    expect(journal.exitCurve.map(({ year }) => year)).toEqual(
      Array.from({ length: horizonYears - startYear + 1 }, (_, index) => startYear + index),
    );
  });
});
