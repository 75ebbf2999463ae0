import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedRange } from '$lib/formula/typed-range';
import { loadFullMessages } from '$lib/i18n/messages';
import { LANGS } from '$lib/i18n/lang';
import type { Distribution } from '$lib/scenario/distribution';
import { drawable } from '$lib/scenario/input-key';
import { preset } from '$lib/scenario/presets';
import { uncertainInputs } from '$lib/scenario/uncertain-inputs';
import { exactText, reshaped, shapeOf, typedText } from '$lib/views/ranges/range-text';

const words = { en: await loadFullMessages('en'), es: await loadFullMessages('es') };
const rate = { id: 'discount', now: 0.086 } as const;

describe('numbers of a range', () => {
  it('stand as they were typed, in the units of the screen and the marks of the language', () => {
    expect(exactText(0.052, 'share', words.en)).toBe('5.2');
    expect(exactText(0.052, 'share', words.es)).toBe('5,2');
    expect(exactText(1234.5, 'usd', words.en)).toBe('1,234.5');
    expect(exactText(1234567.25, 'usd', words.es)).toBe('1.234.567,25');
    expect(exactText(-0.02, 'sharePerYear', words.en)).toBe('−2');
    expect(exactText(0.00000125, 'share', words.en)).toBe('0.000125');
    expect(exactText(3, 'years', words.en)).toBe('3');
  });

  it('are rounded as in other fields where no one would type them', () => {
    expect(exactText(8000 / 3, 'usd', words.en)).toBe('2,667');
    expect(exactText(1e-9, 'share', words.en)).toBe('0');
  });
});

describe.each(LANGS)('ranges as typed text (%s)', (lang) => {
  it('of every published input, but for quotients, are read back as what they are', () => {
    for (const { id, base, lowest, highest, integer } of uncertainInputs(preset('jujuy-2016'))) {
      if (!integer && base !== Number(base.toPrecision(6))) continue;
      const range: Distribution = { kind: 'triangular', low: lowest, mode: base, high: highest };
      const text = typedText(id, range, words[lang]);
      expect(typedRange({ id, now: base }, text, 'triangular', lang), text).toEqual({
        ok: true,
        range,
      });
    }
  });

  const thousandths = fc.integer({ min: 0, max: 300 }).map((one) => Number(`${one}e-3`));

  it('of every shape come back exactly', () => {
    const numbers = fc
      .tuple(thousandths, thousandths, thousandths)
      .map((three) => three.sort((a, b) => a - b));
    const distribution = fc.oneof(
      numbers.map(([low, , high]): Distribution => ({ kind: 'uniform', low, high })),
      numbers.map(([low, mode, high]): Distribution => ({
        kind: 'triangular',
        low,
        mode,
        high,
      })),
      numbers.map(([low, mode, high]): Distribution => ({
        kind: 'pert',
        low,
        mode,
        high,
      })),
      numbers
        .filter(([low, , high]) => low > 0 && low < high)
        .map(([low, , high]): Distribution => ({ kind: 'lognormal', low, high })),
      fc
        .array(fc.tuple(thousandths, fc.integer({ min: 1, max: 2000 })), {
          minLength: 1,
          maxLength: 20,
        })
        .map((pairs): Distribution => ({
          kind: 'discrete',
          values: pairs.map(([value]) => value),
          weights: pairs.map(([, weight]) => weight),
        })),
    );
    fc.assert(
      fc.property(distribution, (range) => {
        const shape = shapeOf(range);
        if (shape === 'other') throw new Error('not typed');
        const read = typedRange(rate, typedText('discount', range, words[lang]), shape, lang);
        const alike =
          range.kind === 'discrete' && range.weights.every((one) => one === range.weights[0]);
        const expected = alike ? { ...range, weights: range.weights.map(() => 1) } : range;
        expect(read).toEqual({ ok: true, range: expected });
      }),
    );
  });
});

describe('what cannot be typed', () => {
  const mixture: Distribution = {
    kind: 'mixture',
    parts: [
      { weight: 1, distribution: { kind: 'uniform', low: 0.04, high: 0.06 } },
      { weight: 2, distribution: { kind: 'fixed', value: 0.2 } },
    ],
  };

  it('leaves the field empty', () => {
    expect(typedText('discount', mixture, words.en)).toBe('');
    expect(typedText('discount', 'fixed', words.en)).toBe('');
    expect([shapeOf(mixture), shapeOf('fixed')]).toEqual(['other', 'fixed']);
  });

  it('can be brought into a shape that can, over the same ends', () => {
    expect(reshaped(rate, mixture, 'uniform')).toEqual({
      ok: true,
      range: { kind: 'uniform', low: 0.04, high: 0.2 },
    });
  });

  it('is one value where nothing else is drawn: a range of no width', () => {
    expect(shapeOf({ kind: 'fixed', value: 0.05 })).toBe('uniform');
    expect(typedText('discount', { kind: 'fixed', value: 0.05 }, words.en)).toBe('5 to 5');
    expect(typedText('discount', { kind: 'fixed', value: 0.05 }, words.es)).toBe('5 a 5');
  });
});

describe('a range in another shape', () => {
  const peaked: Distribution = { kind: 'triangular', low: 0.05, mode: 0.06, high: 0.12 };
  const even: Distribution = { kind: 'uniform', low: 0.05, high: 0.12 };
  const ok = (range: unknown) => ({ ok: true, range });

  it('keeps its ends and its likeliest value', () => {
    expect(reshaped(rate, peaked, 'uniform')).toEqual(ok(even));
    expect(reshaped(rate, peaked, 'pert')).toEqual(ok({ ...peaked, kind: 'pert' }));
    expect(reshaped(rate, { ...peaked, kind: 'pert' }, 'triangular')).toEqual(ok(peaked));
    expect(reshaped(rate, peaked, 'lognormal')).toEqual(ok({ ...even, kind: 'lognormal' }));
    expect(reshaped(rate, peaked, 'fixed')).toEqual(ok('fixed'));
    expect(reshaped(rate, peaked, 'discrete')).toEqual(
      ok({ kind: 'discrete', values: [0.05, 0.06, 0.12], weights: [1, 1, 1] }),
    );
  });

  it('takes the value now for the likeliest, or the middle where that lies outside', () => {
    const modeOf = (now: number | undefined) =>
      reshaped({ id: 'discount', now }, even, 'triangular');
    expect(modeOf(0.086)).toEqual(ok({ kind: 'triangular', low: 0.05, mode: 0.086, high: 0.12 }));
    expect(modeOf(0.05)).toMatchObject({ range: { mode: 0.05 } });
    expect(modeOf(0.12)).toMatchObject({ range: { mode: 0.12 } });
    for (const now of [0.049, 0.121, undefined]) {
      expect(modeOf(now)).toMatchObject({ range: { mode: 0.085 } });
    }
  });

  it('of whole numbers stays one', () => {
    expect(drawable('time.build')?.integer).toBe(true);
    const range: Distribution = { kind: 'uniform', low: 2, high: 5 };
    expect(reshaped({ id: 'time.build', now: 1 }, range, 'pert')).toEqual(
      ok({ kind: 'pert', low: 2, mode: 4, high: 5 }),
    );
  });

  it('of a list goes from its least to its largest value', () => {
    const list: Distribution = {
      kind: 'discrete',
      values: [0.12, 0.05, 0.086],
      weights: [1, 2, 1],
    };
    expect(reshaped(rate, list, 'uniform')).toEqual(ok(even));
    expect(reshaped(rate, { kind: 'uniform', low: 0.086, high: 0.086 }, 'discrete')).toEqual(
      ok({ kind: 'discrete', values: [0.086], weights: [1] }),
    );
  });

  it('is refused where the shape does not fit it', () => {
    expect(reshaped(rate, { kind: 'uniform', low: 0, high: 0.1 }, 'lognormal')).toEqual({
      ok: false,
      kind: 'range',
      code: 'positive',
    });
  });
});
