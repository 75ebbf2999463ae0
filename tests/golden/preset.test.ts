import { describe, expect, it } from 'vitest';
import { preset } from '$lib/scenario/presets';
import { CASE_IDS } from '$lib/parameters/case-ids';
import blank from './preset-blank.json';
import ecuador from './preset-ecuador-2011.json';
import renewal from './preset-ecuador-renewal-2019.json';
import jujuy from './preset-jujuy-2016.json';
import city from './preset-neutral-city.json';

/** In the order of the picker. An input that came later stands here with the value that leaves all figures alone. */
const FROZEN: Readonly<Record<string, unknown>> = {
  'jujuy-2016': jujuy,
  'ecuador-2011': ecuador,
  'ecuador-renewal-2019': renewal,
  'neutral-city': city,
  blank,
};

describe('published cases', () => {
  it('are all kept here', () => {
    expect(Object.keys(FROZEN)).toEqual([...CASE_IDS]);
  });

  it.each(CASE_IDS)('stay as they were published: %s', (id) => {
    expect(
      JSON.parse(JSON.stringify(preset(id))),
      'A published preset may not change, or figures behind old links would move: add a new one.',
    ).toEqual(FROZEN[id]);
  });
});
