/** Every problem with a range says what is wrong and what to do, in both languages. */
import { describe, expect, it } from 'vitest';
import type { ProblemNames } from '$lib/i18n/en/problems';
import { loadFullMessages } from '$lib/i18n/messages';
import type { RangeCode } from '$lib/scenario/problems';

const CODES: Readonly<Record<RangeCode, true>> = {
  unreadable: true,
  order: true,
  positive: true,
  below: true,
  above: true,
  'not-integer': true,
  weights: true,
  'too-many': true,
  'not-drawn': true,
};

const names: ProblemNames = {
  label: (id) => `label of ${id}`,
  optionName: (id) => `offer ${id}`,
  number: (value, id) => `${String(value)} in ${id}`,
};

describe.each(['en', 'es'] as const)('problems with a range (%s)', (lang) => {
  it.each(Object.keys(CODES) as RangeCode[])('are told with their place: %s', async (code) => {
    const { problemText } = await loadFullMessages(lang);
    const of = (option: string | undefined, limit: number | undefined) =>
      problemText(
        {
          kind: 'range',
          code,
          place: { parameter: 'support', ...(option === undefined ? {} : { option }) },
          given: '<b>9..5</b>',
          ...(limit === undefined ? {} : { limit }),
        },
        names,
      );
    const quoted = lang === 'en' ? '“<b>9..5</b>”' : '«<b>9..5</b>»';
    for (const text of [of('b', 30), of('b', undefined), of(undefined, undefined)]) {
      expect(text).toMatch(/\S\. \S.*\.$/s);
      expect(text).toContain('label of support');
      expect(text).toContain(quoted);
      expect(text).not.toMatch(/undefined|NaN/);
    }
    expect(of('b', 30)).toContain('offer b');
    expect(of(undefined, 30)).not.toContain('offer');
    const bound = code === 'below' || code === 'above';
    expect(of('b', 30).includes('30 in support')).toBe(bound);
    expect(/\b30\b/.test(of('b', 30))).toBe(bound || code === 'too-many');
    expect(of('b', undefined)).not.toContain('30');
  });

  it('are sentences of their own', async () => {
    const { problemText } = await loadFullMessages(lang);
    const texts = (Object.keys(CODES) as RangeCode[]).map((code) =>
      problemText({ kind: 'range', code, place: { parameter: 'support' }, given: '9' }, names),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });
});
