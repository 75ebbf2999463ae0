import { describe, expect, it } from 'vitest';
import type { Lang } from '$lib/i18n/lang';
import type { Evaluation } from '$lib/model/evaluation';
import type { LensRule } from '$lib/parameters/lenses';
import { preset, presetLens } from '$lib/scenario/presets';
import { answerView } from '$lib/views/answer';
import { JUJUY, scenarioWith, type Changes } from '../../support/builders';
import { asRead, contextOf } from './context';

function lead(rule: Partial<LensRule>, lang: Lang = 'en', changes: Changes = {}): string {
  const lenses = [{ ...presetLens('even'), ...rule }];
  return asRead(answerView(contextOf({ ...scenarioWith(changes), lenses, lens: 'even' }, lang)))
    .lead;
}

/** The first lens of the published case with the scores of the two offers that are left set by hand. */
function leadAt(scoreA: number, scoreD: number, lang: Lang): string {
  const ctx = contextOf(JUJUY, lang);
  const scores: Readonly<Record<string, number>> = { a: scoreA, d: scoreD };
  const evaluation: Evaluation = {
    ...ctx.evaluation,
    judgements: ctx.evaluation.judgements.map((judgement) => ({
      ...judgement,
      options: judgement.options.map((option) => {
        const score = scores[option.optionId];
        return score === undefined ? option : { ...option, score };
      }),
    })),
  };
  return asRead(answerView({ ...ctx, evaluation })).lead;
}

describe('the leading sentence', () => {
  it('names the leader of the published case, its points and its lead', () => {
    expect(asRead(answerView(contextOf(JUJUY, 'en'))).lead).toBe(
      'Under Jujuy’s ministry lens of 2016, Turnkey leads with 62 of 100 points, 22 ahead of Supplier.',
    );
    expect(asRead(answerView(contextOf(JUJUY, 'es'))).lead).toBe(
      'Bajo la mirada del ministerio de Jujuy en 2016, Llave en mano va primero con 62 de 100 puntos, 22 por delante de Compra al contado.',
    );
  });

  it('says in words that the lead is less than a point', () => {
    expect(leadAt(0.6243, 0.6201, 'en')).toBe(
      'Under Jujuy’s ministry lens of 2016, Turnkey leads with 62 of 100 points, by less than a point over Supplier.',
    );
    expect(leadAt(0.6243, 0.6201, 'es')).toMatch(
      /, por menos de un punto sobre Compra al contado\.$/,
    );
    expect(leadAt(0.6243, 0.6101, 'en')).toMatch(/, 1 ahead of Supplier\.$/);
  });

  it('says that no offer is left where all fall at a screen', () => {
    const unlawful: Changes = { all: { 'vendor.lawful': false } };
    expect(lead({ screens: ['lawful'] }, 'en', unlawful)).toContain('no offer is left');
    expect(lead({ screens: ['lawful'] }, 'es', unlawful)).toContain('no queda ninguna oferta');
  });

  it('says that nothing weighs where the lens has no weights', () => {
    expect(lead({ weights: {} }, 'en')).toContain('no order to show');
    expect(lead({ weights: {} }, 'es')).toContain('no hay orden que mostrar');
  });

  it('names all that share the first place', () => {
    const tie = { weights: { origin: 1 } } as const;
    expect(lead(tie, 'en')).toMatch(
      /, Device loan, Carrier and Supplier share the first place with 100 of 100 points\.$/,
    );
    expect(lead(tie, 'es')).toMatch(
      /, Comodato, Operadora y Compra al contado comparten el primer puesto con 100 de 100 puntos\.$/,
    );
  });

  it('says that an offer is the only one left', () => {
    expect(lead({ screens: ['financingOffered'] }, 'en')).toMatch(
      /, and is the only offer left\.$/,
    );
  });
});

describe('the sentence on cost', () => {
  /** The even lens with these offers in first place together. */
  function cost(leaders: readonly string[], lang: Lang): string {
    const ctx = contextOf(JUJUY, lang);
    const judgements = ctx.evaluation.judgements.map((judgement) => ({ ...judgement, leaders }));
    return asRead(answerView({ ...ctx, evaluation: { ...ctx.evaluation, judgements } })).cost;
  }
  const cheapest = contextOf(JUJUY, 'en').evaluation.cheapest;
  const others = ['a', 'b', 'c', 'd'].filter((id) => id !== cheapest);

  it('names the one that costs least where several lead, in either language', () => {
    expect(cost(['a', 'b', 'c', 'd'], 'en')).toMatch(
      /^Of these, \S.* costs least: US\$[^.]+\.\d.*\.$/,
    );
    expect(cost(['a', 'b', 'c', 'd'], 'en')).not.toContain('It also');
    expect(cost(['a', 'b', 'c', 'd'], 'es')).toMatch(/^De ellas, la de menor costo es /);
  });

  it('also names an offer outside the tie that costs less', () => {
    expect(cost(others, 'en')).toMatch(
      /^Of these, .+ costs least: .+\. Cost alone would choose .+: .+ against .+\.$/,
    );
  });

  it('speaks of one leader as before', () => {
    expect(cost([cheapest], 'en')).toMatch(/^It also costs least: /);
    expect(cost([others[0] ?? ''], 'es')).toMatch(/^Solo por el costo se elegiría /);
  });

  it('does not praise what is cheap because nobody keeps it up', () => {
    const renewal = preset('ecuador-renewal-2019');
    expect(asRead(answerView(contextOf(renewal, 'en'))).cost).toMatch(
      /But most cameras of Lapse go dark: in year 10, 10\s% of them work\.$/,
    );
    expect(asRead(answerView(contextOf(renewal, 'es'))).cost).toMatch(
      /en el año 10 funciona el 10\s%\.$/,
    );
    expect(asRead(answerView(contextOf(JUJUY, 'en'))).cost).not.toContain('dark');
  });
});
