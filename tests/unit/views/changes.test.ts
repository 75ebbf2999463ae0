/** What differs from the published case, in the words of print and notices. */
import { describe, expect, it } from 'vitest';
import { loadFullMessages } from '$lib/i18n/messages';
import { preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import { changesOf, type Change } from '$lib/views/changes';

const jujuy = preset('jujuy-2016');

describe('what differs from the published case', () => {
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
});
