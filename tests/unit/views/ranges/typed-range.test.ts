import { describe, expect, it } from 'vitest';
import { typedRange, type Shape } from '$lib/formula/typed-range';
import type { Lang } from '$lib/i18n/lang';

const rate = { id: 'discount', now: 0.086 } as const;
const build = { id: 'time.build', now: 2 } as const;

function read(
  text: string,
  shape: Shape,
  lang: Lang = 'en',
  input: Parameters<typeof typedRange>[0] = rate,
) {
  return typedRange(input, text, shape, lang);
}

const range = (value: object) => ({ ok: true, range: value });
const unread = (code: string) => ({ ok: false, kind: 'text', code });

describe('a range as typed', () => {
  it('becomes stored units, to the nearest double', () => {
    expect(read('5.2 to 12', 'uniform')).toEqual(
      range({ kind: 'uniform', low: 0.052, high: 0.12 }),
    );
    expect(read('5,2 a 12', 'uniform', 'es')).toEqual(
      range({ kind: 'uniform', low: 0.052, high: 0.12 }),
    );
  });

  it('leaves units that are no percentages alone', () => {
    expect(read('1-3', 'uniform', 'en', build)).toEqual(
      range({ kind: 'uniform', low: 1, high: 3 }),
    );
  });

  it.each(['triangular', 'pert'] as const)('takes the value now as the likeliest: %s', (kind) => {
    expect(read('5 to 12', kind)).toEqual(range({ kind, low: 0.05, mode: 0.086, high: 0.12 }));
    expect(read('8.6 to 12', kind)).toEqual(range({ kind, low: 0.086, mode: 0.086, high: 0.12 }));
    expect(read('5 to 8.6', kind)).toEqual(range({ kind, low: 0.05, mode: 0.086, high: 0.086 }));
    expect(read('5; 6; 12', kind)).toEqual(range({ kind, low: 0.05, mode: 0.06, high: 0.12 }));
  });

  it.each(['triangular', 'pert'] as const)(
    'asks for the likeliest where it is not known: %s',
    (kind) => {
      expect(read('9 to 12', kind)).toEqual(unread('mode-needed'));
      expect(read('5 to 8', kind)).toEqual(unread('mode-needed'));
      expect(read('5 to 12', kind, 'en', { id: 'discount', now: undefined })).toEqual(
        unread('mode-needed'),
      );
    },
  );

  it.each(['uniform', 'fixed'] as const)('goes by how many numbers there are: %s', (shape) => {
    expect(read('5 to 12', shape)).toEqual(range({ kind: 'uniform', low: 0.05, high: 0.12 }));
    expect(read('5, 6, 12', shape)).toEqual(
      range({ kind: 'triangular', low: 0.05, mode: 0.06, high: 0.12 }),
    );
  });

  it('may have no width', () => {
    expect(read('5 to 5', 'uniform')).toEqual(range({ kind: 'uniform', low: 0.05, high: 0.05 }));
  });

  it('of a long tail has two ends above zero, and no third number is dropped', () => {
    expect(read('3 to 12', 'lognormal')).toEqual(
      range({ kind: 'lognormal', low: 0.03, high: 0.12 }),
    );
    expect(read('3; 5; 12', 'lognormal')).toEqual(unread('two-needed'));
    expect(read('0 to 12', 'lognormal')).toEqual({ ok: false, kind: 'range', code: 'positive' });
  });

  it.each([
    ['', 'empty'],
    ['many', 'not-number'],
    ['5', 'count'],
    ['12 to 5', 'order'],
    ['1,500', 'ambiguous'],
  ])('that cannot be read says why: %s', (text, code) => {
    expect(read(text, 'uniform')).toEqual(unread(code));
  });

  it('that does not fit the input says which bound it passes', () => {
    expect(read('5 to 900', 'uniform')).toMatchObject({ ok: false, kind: 'range', code: 'above' });
    expect(read('-900 to 5', 'uniform')).toMatchObject({ ok: false, kind: 'range', code: 'below' });
    expect(read('1 to 2.5', 'uniform', 'en', build)).toEqual({
      ok: false,
      kind: 'range',
      code: 'not-integer',
    });
    expect(read('0 to 99', 'uniform', 'en', build)).toMatchObject({
      code: 'above',
      limit: expect.any(Number) as number,
    });
  });
});

describe('a list of values as typed', () => {
  const list = (values: number[], weights: number[]) =>
    range({ kind: 'discrete', values, weights });

  it('weighs all alike where no weights are said', () => {
    expect(read('5; 8.6; 12', 'discrete')).toEqual(list([0.05, 0.086, 0.12], [1, 1, 1]));
    expect(read('5, 8.6, 12', 'discrete')).toEqual(list([0.05, 0.086, 0.12], [1, 1, 1]));
    expect(read('5,5; 8', 'discrete', 'es')).toEqual(list([0.055, 0.08], [1, 1]));
    expect(read('7', 'discrete')).toEqual(list([0.07], [1]));
  });

  it.each(['×', '*', 'x', 'X'])('reads weights behind %s', (times) => {
    expect(read(`3 ${times} 1; 5${times}2.5;`, 'discrete')).toEqual(list([0.03, 0.05], [1, 2.5]));
  });

  it('that cannot be read or does not fit says why', () => {
    expect(read(' ; ', 'discrete')).toEqual(unread('empty'));
    expect(read('3; much', 'discrete')).toEqual(unread('list'));
    expect(read('3 × ; 5', 'discrete')).toEqual(unread('list'));
    expect(read('3 × 1 × 2; 5', 'discrete')).toEqual(unread('list'));
    expect(read('1e999; 5', 'discrete')).toEqual(unread('list'));
    expect(read('3 × 0; 5 × 0', 'discrete')).toEqual({ ok: false, kind: 'range', code: 'weights' });
    expect(read('3 × -1; 5', 'discrete')).toEqual({ ok: false, kind: 'range', code: 'weights' });
    const many = Array.from({ length: 21 }, (_, at) => String(at + 1)).join('; ');
    expect(read(many, 'discrete')).toEqual({
      ok: false,
      kind: 'range',
      code: 'too-many',
      limit: 20,
    });
  });
});
