import { describe, expect, it } from 'vitest';
import { evidence } from '../../../../src/cli/commands/evidence';
import { LANGS } from '../../../../src/lib/i18n/lang';
import {
  EMPTY_QUERY,
  filtersLeftOut,
  QUERY_KEYS,
  WHOLE_CALL,
} from '../../../../src/lib/views/evidence/query';
import { evidenceCommand } from '../../../../src/lib/views/evidence/reproduce';

describe('the call behind a search of the register', () => {
  it('is the one that the page starts with where nothing is searched for', () => {
    for (const lang of LANGS) expect(evidenceCommand(EMPTY_QUERY, lang)).toBe(WHOLE_CALL[lang]);
  });

  it('has the words and filters of the search, fit for a shell', () => {
    const query = { ...EMPTY_QUERY, q: ' loan rate ', grade: 'outside', case: 'jujuy' };
    expect(evidenceCommand(query, 'en')).toBe(
      "npm run -s balanza -- evidence --search 'loan rate' --grade outside --case jujuy",
    );
    expect(evidenceCommand({ ...EMPTY_QUERY, q: "Jujuy’s $x '" }, 'es')).toBe(
      String.raw`npm run -s balanza -- evidence --search 'Jujuy’s $x '\''' --lang es`,
    );
  });

  it('says which filters it leaves out, and has an option for every other', () => {
    const all = Object.fromEntries(QUERY_KEYS.map((key) => [key, 'x'])) as typeof EMPTY_QUERY;
    expect(filtersLeftOut(EMPTY_QUERY)).toEqual([]);
    expect(filtersLeftOut(all)).toEqual(['actor', 'interview', 'solidity']);
    const given = [...evidenceCommand(all, 'en').matchAll(/--(\w+)/g)].map(([, name]) => name);
    expect(given).toHaveLength(QUERY_KEYS.length - filtersLeftOut(all).length);
    expect(given.filter((name) => name === undefined || !(name in evidence.options))).toEqual([]);
  });
});
