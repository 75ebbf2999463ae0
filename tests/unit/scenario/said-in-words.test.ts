/** What differs, where a reader has said something of uncertainty. */
import { describe, expect, it } from 'vitest';
import { loadFullMessages } from '$lib/i18n/messages';
import { setChance, setCorrelation, setRange, setSampling } from '$lib/scenario/edit-uncertainty';
import { renameOption } from '$lib/scenario/edit';
import type { Scenario } from '$lib/scenario/types';
import { changesOf } from '$lib/views/changes';
import { rangeInWords, uncertaintyChange } from '$lib/views/uncertain-text';
import { JUJUY } from '../../support/builders';

function said(): Scenario {
  let scenario = renameOption(JUJUY, 'a', 'Ours');
  scenario = setSampling(scenario, { seed: 12_345, method: 'plain', draws: 20_000 });
  scenario = setRange(scenario, 'discount', { kind: 'uniform', low: 0.05, high: 0.1 });
  scenario = setRange(scenario, 'a.loan.rate', 'fixed');
  scenario = setRange(scenario, 'scope.cameras', { kind: 'fixed', value: 700 });
  scenario = setCorrelation(scenario, 'discount', 'a.loan.rate', -0.25);
  scenario = setChance(scenario, 'fx', 0.05);
  return setChance(scenario, 'exit', 0);
}

/** No-break spaces as plain ones. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' ')) as T;
}

describe('what is said of uncertainty', () => {
  it('is among what differs, a line each', async () => {
    expect(plain(changesOf(said(), await loadFullMessages('en')))).toEqual([
      { what: 'Seed', value: '12345', published: '1' },
      { what: 'Method of drawing', value: 'plain random', published: 'evenly spread (Sobol)' },
      { what: 'Draws', value: '20,000', published: '4,096' },
      {
        what: 'Range of Ours – Fixed interest rate',
        value: 'held at its value',
        published: '3 % a year to 6.6 % a year, most likely 5 % a year',
      },
      {
        what: expect.stringMatching(/^Range of /) as string,
        value: '5 % a year to 10 % a year, evenly',
        published: '5 % a year to 12 % a year, most likely 8.6 % a year',
      },
      {
        what: expect.stringMatching(/^Range of /) as string,
        value: '700 cameras',
        published: 'held at its value',
      },
      {
        what: expect.stringMatching(
          /^Rank correlation of Ours – Fixed interest rate and /,
        ) as string,
        value: '−0.25',
        published: 'none',
      },
      {
        what: 'Yearly chance of Vendor lost',
        value: '0 % a year',
        published: 'each offer’s own',
      },
      {
        what: expect.stringMatching(/^Yearly chance of /) as string,
        value: '5 % a year',
        published: '0 % a year',
      },
    ]);
    const es = plain(changesOf(said(), await loadFullMessages('es')));
    expect(es).toHaveLength(9);
    expect(es[2]).toEqual({ what: 'Sorteos', value: '20.000', published: '4.096' });
    expect(es[3]).toMatchObject({ value: 'fijo en su valor' });
  });

  it('is nothing for a line about something else, or about what is not there', async () => {
    const words = await loadFullMessages('en');
    for (const key of [
      'tax',
      'a.sla',
      'lens',
      'event.1',
      'range.tax',
      'correlation.2',
      'chance.fee',
      'chance.renewal',
      'range.x',
      'sure',
    ]) {
      expect(uncertaintyChange(key, said(), words), key).toBeUndefined();
    }
  });

  it('names every shape of a range, with shares where there are several', async () => {
    const en = await loadFullMessages('en');
    const es = await loadFullMessages('es');
    const pert = { kind: 'pert', low: 2, mode: 3, high: 9 } as const;
    const lognormal = { kind: 'lognormal', low: 2, high: 9 } as const;
    const discrete = { kind: 'discrete', values: [2, 3, 5], weights: [1, 3, 0] } as const;
    const mixture = {
      kind: 'mixture',
      parts: [
        { weight: 1, distribution: pert },
        { weight: 1, distribution: { kind: 'uniform', low: 1, high: 2 } },
      ],
    } as const;
    const of = (range: Parameters<typeof rangeInWords>[1], words = en) =>
      plain(rangeInWords('support', range, words));
    expect(of(pert)).toBe('2 years to 9 years, close to 3 years (PERT)');
    expect(of(lognormal)).toBe('nine in ten from 2 years to 9 years (lognormal)');
    expect(of(discrete)).toBe('2 years (25 %); 3 years (75 %)');
    expect(of(mixture)).toBe(
      '2 years to 9 years, close to 3 years (PERT) (50 %); 1 year to 2 years, evenly (50 %)',
    );
    expect(of(lognormal, es)).toBe('nueve de cada diez de 2 años a 9 años (lognormal)');
    expect(plain(rangeInWords('horizon', pert, en))).toBe('held at its value');
  });
});
