/** What differs from the published case, in the words of print and notices. */
import { describe, expect, it } from 'vitest';
import { loadFullMessages } from '$lib/i18n/messages';
import { differencesBetween } from '$lib/scenario/differences';
import { archetypeValues, preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import { changesOf, type Change } from '$lib/views/changes';
import { randomScenario } from '../../second-reading/scenarios';

const jujuy = preset('jujuy-2016');

/** The scenario with its own offers as published: what the list departs from. */
function asPublished(scenario: Scenario): Scenario {
  return {
    ...preset(scenario.case),
    options: scenario.options.map((option) => ({
      ...option,
      values: archetypeValues(scenario.case, option.archetype),
    })),
    lenses: scenario.lenses,
    lens: scenario.lens,
  };
}

describe('what differs from the published case', () => {
  it('is what differs between the two, in any scenario', async () => {
    const en = await loadFullMessages('en');
    for (let seed = 0; seed < 60; seed += 1) {
      const scenario = randomScenario(seed);
      const found = differencesBetween(asPublished(scenario), scenario);
      const values = found.filter(({ kind }) => kind === 'case-value' || kind === 'option-value');
      const said = changesOf(scenario, en).filter(({ what }) => !what.startsWith('Event '));
      expect(said.length, `scenario ${String(seed)}`).toBe(values.length);
    }
  });

  it('is nothing where nothing was changed', async () => {
    expect(changesOf(jujuy, await loadFullMessages('en'))).toEqual([]);
  });

  it('names the offer, the input, its value and the published one, in either language', async () => {
    const options = jujuy.options.map((option) =>
      option.id === 'a' ? { ...option, values: { ...option.values, 'loan.rate': 0.03 } } : option,
    );
    const changed: Scenario = { ...jujuy, options, values: { ...jujuy.values, horizon: 10 } };
    const plain = (changes: readonly Change[]) =>
      JSON.parse(JSON.stringify(changes).replace(/\s/g, ' ')) as Change[];
    expect(plain(changesOf(changed, await loadFullMessages('en')))).toEqual([
      { what: 'Years compared', value: '10 years', published: '15 years' },
      {
        what: 'Turnkey, export credit – Fixed interest rate',
        value: '3 % a year',
        published: '5 % a year',
      },
    ]);
    const [, rate] = plain(changesOf(changed, await loadFullMessages('es')));
    expect(rate).toMatchObject({ value: '3 % anual', published: '5 % anual' });
  });

  it('says an event on one line, and which of the case’s own was changed or taken out', async () => {
    const en = await loadFullMessages('en');
    const ecuador = preset('ecuador-2011');
    const events: Scenario['events'] = [
      ...ecuador.events.slice(1).map((event) => ({ ...event, year: 11 })),
      { id: '7', kind: 'exit', year: 9, values: { lead: 2 }, options: 'ac' },
    ];
    expect(changesOf({ ...ecuador, events }, en)).toEqual([
      {
        what: 'Event 2: Budget squeeze',
        value: 'year\u00a011; Lasts 4 years; Share still paid 50 %; switched off',
        published: 'year\u00a09; Lasts 4 years; Share still paid 50 %; switched off',
      },
      {
        what: 'Event 3: Vendor lost',
        value: 'year\u00a011; Lead time 2 years; Turnkey; switched off',
        published: 'year\u00a010; Lead time 2 years; Turnkey; switched off',
      },
      {
        what: 'Event 7: Vendor lost',
        value: 'year\u00a09; Lead time 2 years; Turnkey and Carrier',
        published: 'none',
      },
      {
        what: 'Event 1: Renewal ask',
        value: 'none',
        published:
          'year\u00a08; Mark-up asked 50 %; Answer Let it lapse; Other upkeep kept up 100 %; Turnkey; switched off',
      },
    ]);
  });
});
