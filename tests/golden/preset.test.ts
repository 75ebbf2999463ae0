import { describe, expect, it } from 'vitest';
import { preset } from '$lib/scenario/presets';
import { CASE_IDS } from '$lib/parameters/case-ids';
import jujuy from './preset-jujuy-2016.json';

const FROZEN: Readonly<Record<string, unknown>> = { 'jujuy-2016': jujuy };

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
