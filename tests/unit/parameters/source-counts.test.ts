import { expect, it } from 'vitest';
import { CASE_PARAMETER_IDS, OPTION_PARAMETER_IDS } from '$lib/parameters/registry';
import { ASSUMED_INPUTS } from '$lib/parameters/source-counts';
import { sourceOf } from '$lib/scenario/presets';

it('says how many inputs rest on assumptions', () => {
  const assumed = [...CASE_PARAMETER_IDS, ...OPTION_PARAMETER_IDS].filter(
    (id) => sourceOf('jujuy-2016', id).grade === 'assumption',
  );
  expect(ASSUMED_INPUTS).toBe(assumed.length);
});
