import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../../../src/lib/evidence/register';
import { checkFormula } from '../../../../src/lib/explain/check-formula';
import type { Figure, FigureGraph } from '../../../../src/lib/explain/types';
import { closure } from '../../../../src/lib/explain/walk';
import { figureWords as enFigures } from '../../../../src/lib/i18n/en/method-figures';
import { figureWords as esFigures } from '../../../../src/lib/i18n/es/method-figures';
import { loadExplainMessages } from '../../../../src/lib/i18n/explain-messages';
import { LANGS, type Lang } from '../../../../src/lib/i18n/lang';
import { loadFullMessages } from '../../../../src/lib/i18n/messages';
import { CONVENTIONS } from '../../../../src/lib/loans/compare';
import { methodGraph } from '../../../../src/lib/method/method-graph';
import { varied } from '../../../../src/lib/method/variations';
import { workedView, type WorkedPart } from '../../../../src/lib/method/worked';
import { outcomeOf } from '../../../../src/lib/model/study/answers';
import { finish, runJob } from '../../../../src/lib/model/study/jobs';
import { CRITERION_IDS } from '../../../../src/lib/parameters/criteria';
import { LENS_PRESET_IDS, lensPresets } from '../../../../src/lib/parameters/lenses';
import { preset } from '../../../../src/lib/scenario/presets';
import { scenarioCrossProblems } from '../../../../src/lib/scenario/rules';
import { sections } from '../../../../src/lib/views/method/sections';
import {
  SECTION_IDS,
  VARIATION_IDS,
  type SectionId,
} from '../../../../src/lib/views/method/section-types';

const FIGURE_WORDS = { en: enFigures, es: esFigures };

async function methodGraphIn(lang: Lang) {
  const [messages, explain] = await Promise.all([
    loadFullMessages(lang),
    loadExplainMessages(lang),
  ]);
  return methodGraph({
    scenario: preset('jujuy-2016'),
    conventions: CONVENTIONS,
    words: { messages, ...explain, method: FIGURE_WORDS[lang] },
  });
}

function input(id: string, value: number): Figure {
  return {
    id,
    name: `name of ${id}`,
    style: { kind: 'plain', digits: 2 },
    value,
    account: { kind: 'given' },
  };
}

function graphOf(...figures: readonly Figure[]): FigureGraph {
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  return { find: (id) => known.get(id) };
}

function formula(
  expression: string,
  operands: Readonly<Record<string, string | readonly string[]>>,
  solves = false,
): Figure {
  return {
    ...input('result', 42),
    account: {
      kind: 'formula',
      expression,
      operands: Object.fromEntries(
        Object.entries(operands).map(([symbol, ids]) => [
          symbol,
          ids === 'self'
            ? { kind: 'self' as const }
            : typeof ids === 'string'
              ? { kind: 'figure' as const, id: ids }
              : { kind: 'list' as const, ids },
        ]),
      ),
      ...(solves ? { solves } : {}),
    },
  };
}

function line(parts: readonly WorkedPart[]): string {
  return parts
    .map((part) => (part.kind === 'raised' ? `^${line(part.parts)}` : part.text))
    .join('');
}

function shown(figure: Figure, lang: Lang = 'en'): string {
  const graph = graphOf(input('a', 2), input('b', -3.5), input('c', 4), figure);
  return line(workedView(figure, graph, { lang, moreTerms: (n) => `${n} more` }).parts);
}

describe('a worked example', () => {
  it('puts numbers in for symbols, with the signs of print', () => {
    expect(shown(formula('x * (y + 1) / z - 0.5', { x: 'a', y: 'b', z: 'c' }))).toBe(
      '2 · ((−3.5) + 1) / 4 − 0.5',
    );
  });

  it('writes decimals and lists of arguments as the reader does', () => {
    expect(shown(formula('max(0.25, y)', { y: 'b' }), 'es')).toBe('max(0,25; (−3,5))');
  });

  it('raises exponents, brackets left out', () => {
    expect(shown(formula('(1 + x)^(y - 1) * z^2', { x: 'a', y: 'c', z: 'c' }))).toBe(
      '(1 + 2)^4 − 1 · 4^2',
    );
  });

  it('writes sums and means of lists out', () => {
    expect(shown(formula('sum(l)', { l: ['a', 'c'] }))).toBe('2 + 4');
    expect(shown(formula('sum(l) / x', { l: ['a', 'c'], x: 'a' }))).toBe('(2 + 4) / 2');
    expect(shown(formula('x * product(l)', { x: 'a', l: ['a', 'c'] }))).toBe('2 · 2 · 4');
    expect(shown(formula('mean(l)', { l: ['a', 'c'] }))).toBe('(2 + 4) / 2');
    expect(shown(formula('max(l)', { l: ['a', 'c'] }))).toBe('max(2; 4)');
  });

  it('cuts the middle of a long sum and says how much is missing', () => {
    const long = Array.from({ length: 12 }, () => 'a');
    expect(shown(formula('sum(l)', { l: long }))).toBe('2 + 2 + 2 + … (8 more) … + 2');
    const symbols = Object.fromEntries(long.map((id, index) => [`f${index}`, id]));
    expect(shown(formula(Object.keys(symbols).join(' + '), symbols))).toBe(
      '2 + 2 + 2 + … (8 more) … + 2',
    );
  });

  it('lists what the numbers are, each once and not itself', () => {
    const figure = formula('x * x + y / self', { x: 'a', y: 'c', self: 'self' }, true);
    const graph = graphOf(input('a', 2), input('c', 4), figure);
    const view = workedView(figure, graph, { lang: 'en', moreTerms: String });
    expect(view.operands).toEqual([
      { id: 'a', name: 'name of a', text: '2' },
      { id: 'c', name: 'name of c', text: '4' },
    ]);
    expect(view.solves).toBe(true);
    expect(line(view.parts)).toBe('2 · 2 + 4 / 42');
  });

  it('gives a figure without a formula its value alone', () => {
    const view = workedView(input('a', 2), graphOf(), { lang: 'en', moreTerms: String });
    expect(view.parts).toEqual([]);
    expect(view.result.text).toBe('2');
  });
});

const made = {
  en: methodGraphIn('en'),
  es: methodGraphIn('es'),
};

/** Ids of all examples of a section, those on a variation with its name before them. */
function exampleIds(id: SectionId): string[] {
  const { worked, varied = [] } = sections[id];
  return [
    ...worked,
    ...varied.flatMap(({ variation, worked: ids }) => ids.map((local) => `${variation}/${local}`)),
  ];
}

/** Functions that have no sign of their own in print. */
const FUNCTIONS = /round\(/g;

describe.each(LANGS)('the figures of the method page in %s', (lang) => {
  it('hold every anchor and every point of a published lens', async () => {
    const graph = await made[lang];
    const anchors = CRITERION_IDS.flatMap((id) => [`anchor.${id}.worst`, `anchor.${id}.best`]);
    const points = LENS_PRESET_IDS.flatMap((lens) =>
      Object.keys(lensPresets[lens].weights).map((id) => `weightOf.${lens}.${id}`),
    );
    expect([...anchors, ...points].filter((id) => graph.find(id) === undefined)).toEqual([]);
  });

  it.each(SECTION_IDS)('are worked through for %s, with every number a figure', async (id) => {
    const graph = await made[lang];
    const ids = exampleIds(id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((figure) => graph.find(figure) === undefined)).toEqual([]);
    for (const figureId of ids) {
      const figure = graph.find(figureId);
      if (figure === undefined) continue;
      expect(figure.id).toBe(figureId);
      const view = workedView(figure, graph, { lang, moreTerms: (n) => String(n) });
      expect(line(view.parts).replace(FUNCTIONS, '(')).not.toMatch(
        /NaN|Infinity|undefined|[a-z]{4,}/i,
      );
      if (figure.account.kind === 'formula') expect(view.parts.length, figureId).toBeGreaterThan(0);
      for (const { id: operand } of view.operands) expect(graph.find(operand)).toBeDefined();
    }
  });

  it('agree with the engine and end in sourced inputs, also on the variations', async () => {
    const graph = await made[lang];
    const levels = ['autonomyLevel.none', 'autonomyLevel.open'];
    const rates = CONVENTIONS.map(({ key }) => `convention.${key}`);
    // What lies behind the worst of ten futures is ten comparisons, which have tests of their own.
    const examples = SECTION_IDS.flatMap(exampleIds);
    const [worst, others] = [
      examples.filter((id) => id.endsWith('.worstRegret')),
      examples.filter((id) => !id.endsWith('.worstRegret')),
    ];
    const { figures, missing } = closure(graph, [...others, ...levels, ...rates]);
    expect(missing).toEqual([]);
    const all = [...figures.values(), ...worst.flatMap((id) => graph.find(id) ?? [])];
    expect(all.length).toBe(figures.size + worst.length);
    const wrong = all.filter((figure) => checkFormula(figure, graph).kind === 'differs');
    expect(wrong.map(({ id }) => id)).toEqual([]);
    for (const { id, account } of figures.values()) {
      const refs = account.kind === 'input' || account.kind === 'constant' ? account.refs : [''];
      expect(refs.length, id).toBeGreaterThan(0);
      for (const ref of refs) if (ref !== '') expect(findEvidence(ref), id).toBeDefined();
    }
  });

  it('say in their explanations which variation they are of', async () => {
    const graph = await made[lang];
    const of = graph.find('annuity/a.debt.level.5')?.of ?? '';
    expect(of).toContain(FIGURE_WORDS[lang].variations.annuity);
    expect(graph.find('a.debt.level.5')?.of).not.toBe(of);
    // The page changed it, not its reader.
    expect(graph.find('annuity/a.loan.profile')?.account).toEqual({ kind: 'rule' });
    expect(graph.find('annuity/a.loan.rate')?.account.kind).toBe('input');
  });
});

describe('the examples of the method page', () => {
  const value = async (id: string) => (await made.en).find(id)?.value;

  it('are what a public table or a sum by hand gives', async () => {
    // 20.4 M over 12 half-years at 2.5 %, and the same in equal parts.
    const annuity = (20_400_000 * 0.025) / (1 - 1.025 ** -12);
    expect(await value('annuity/a.debt.level.5')).toBeCloseTo(annuity, 4);
    expect(await value('annuity/a.debt.row.5.principal')).toBeCloseTo(annuity - 510_000, 4);
    expect(await value('bullet/a.debt.row.15.principal')).toBe(0);
    expect(await value('bullet/a.debt.row.16.principal')).toBeCloseTo(20_400_000, 4);
    // At the end of grace only half is drawn, and thirteen instalments are to come.
    expect(await value('grace-end/a.debt.firstRow')).toBe(4);
    expect(await value('grace-end/a.debt.level.4')).toBeCloseTo(10_200_000 / 13, 6);
    expect(await value('floating/a.debt.rate.3')).toBeCloseTo(0.0268 + 3 * 0.005 + 0.023, 12);
    expect(await value('local/a.payment.3.constant')).toBeCloseTo(2_142_000 / 1.25 ** 2, 4);
    // Eight years, two of them grace, first repayment at its end.
    expect(await value('a.debt.register.10.count')).toBe(13);
    expect(await value('a.debt.register.5')).toBe(0);
    expect(await value('a.concentration.implementation')).toBeCloseTo(0.5, 12);
  });

  it('of uncertainty are what sums by hand give', async () => {
    // A triangle from 3 over 5 to 6.6 %: its lower side holds 2/3.6 of the area, more than half.
    expect(await value('a.quantile.loan.rate')).toBeCloseTo(
      0.03 + Math.sqrt(0.5 * 0.036 * 0.02),
      12,
    );
    // (1 − 0.041)^8 = 0.7154 is above 0.7, (1 − 0.041)^9 = 0.6861 below: lost in the ninth year.
    expect(await value('a.chanceYear')).toBe(9);
    expect(await value('drawn.draws')).toBe(256);
    expect(await value('drawn.replicates')).toBe(16);
    // Student's quantile as printed: 1.753 at 95 % and 15 degrees.
    expect(await value('drawn.student')).toBeCloseTo(1.753, 3);
    expect(await value('drawn.unseen')).toBeCloseTo(1 - 0.05 ** (1 / 256), 14);
    const [mean = 0, low = 0, high = 0] = await Promise.all(
      ['a.drawn.mean', 'a.drawn.low', 'a.drawn.high'].map(value),
    );
    expect((low + high) / 2).toBeCloseTo(mean, 4);
    expect(high - mean).toBeGreaterThan(0);
    const [saving, least] = [await value('drawn.information'), await value('drawn.least')];
    expect(saving).toBeCloseTo(mean - (least ?? 0), 4);
    expect(saving).toBeGreaterThan(0);
  });

  it('of a run are the first draws that the study of the case makes', async () => {
    const scenario = preset('jujuy-2016');
    const short = { ...scenario, uncertainty: { ...scenario.uncertainty, draws: 256 } };
    const outcome = outcomeOf(short, [
      finish(runJob({ kind: 'draws', scenario: short, index: 0, of: 1 })),
    ]);
    expect(outcome?.draws).toBe(256);
    for (const { optionId, total } of outcome?.options ?? []) {
      expect(await value(`${optionId}.drawn.mean`)).toBeCloseTo(total.mean.value, 4);
      expect(await value(`${optionId}.drawn.error`)).toBeCloseTo(total.mean.standardError ?? 0, 4);
      expect(await value(`${optionId}.drawn.high`)).toBeCloseTo(total.mean.high ?? 0, 4);
    }
    expect(await value('drawn.information')).toBeCloseTo(outcome?.information.value.value ?? 0, 4);
  });

  it('of ways of deciding are what sums by hand give', async () => {
    expect(await value('centroid.1')).toBeCloseTo(11 / 18, 14);
    expect(await value('centroid.2')).toBeCloseTo(5 / 18, 14);
    expect(await value('centroid.3')).toBeCloseTo(2 / 18, 14);
    expect(await value('centroid.4')).toBeUndefined();
    // 20 points on a span of 1.3 benchmarks against 40 on one of 2.
    expect(await value('money.upfront')).toBeCloseTo(20 / 1.3 / (40 / 2), 14);
    expect(await value('moneyUsd.integrity')).toBeCloseTo((await value('benchmark')) ?? 0, 4);
    expect(await value('priceWeight')).toBeCloseTo(0.4, 14);
    const [a = 0, d = 0] = await Promise.all(
      ['a.points.jujuy-ministry', 'd.points.jujuy-ministry'].map(value),
    );
    // With preferences in step with differences the net flow is the lead in value.
    expect(await value('a.netFlow')).toBeCloseTo((a - d) / 100, 12);
    expect(await value('d.netFlow')).toBeCloseTo((d - a) / 100, 12);
    const [ideal = 0, anti = 0] = await Promise.all(['a.toIdeal', 'a.toAntiIdeal'].map(value));
    expect(await value('a.topsis')).toBeCloseTo(anti / (ideal + anti), 14);
    // At the weight at which the lead changes both offers are worth the same.
    const w = (await value('flipWeight.integrity')) ?? 0;
    const worth = async (offer: string) =>
      w * ((await value(`${offer}.value.integrity`)) ?? 0) +
      (1 - w) * ((await value(`${offer}.rest.integrity`)) ?? 0);
    expect(w).toBeGreaterThan(0.2);
    expect(await worth('a')).toBeCloseTo(await worth('d'), 12);
    // The cheaper of the two has all the marks for price.
    const quality = (await value('a.rest.cost')) ?? 0;
    expect(await value('a.award')).toBeCloseTo(0.4 + 0.6 * quality, 12);
  });

  it('are not made where nothing stands behind them', async () => {
    const graph = await made.en;
    const none = [
      'z.quantile.loan.rate',
      'a.quantile.loan.years.x',
      'a.quantile.price.method',
      'z.chanceYear',
      // One loss in two hundred years: not before the horizon in this draw.
      'b.chanceYear',
      'z.drawn.mean',
      'a.drawn.mean.16',
      'a.drawn.median',
      'drawn.mode',
      'uniform.late',
      // Out under the lens.
      'b.topsis',
      'b.netFlow',
      'b.rest.cost',
      'b.award',
      'a.preferred',
      'a.preferred.a',
      'a.preferred.b',
      'a.rest.peak',
      'a.rest.nothing',
      'money.nothing',
      'flipWeight.cost',
      'centroid.0',
    ];
    expect(none.filter((id) => graph.find(id) !== undefined)).toEqual([]);
  });

  it('rank by steps as the engine does under the lexicographic method', async () => {
    const [a, d] = [
      await value('lexicographic/a.step.cost'),
      await value('lexicographic/d.step.cost'),
    ];
    expect((a ?? 0) > (d ?? 0)).toBe(true);
    expect(await value('lexicographic/a.rank.jujuy-ministry')).toBe(1);
    expect(await value('lexicographic/d.rank.jujuy-ministry')).toBe(2);
  });

  it.each(VARIATION_IDS)('on a case that may be saved: %s', (variation) => {
    const changed = varied(preset('jujuy-2016'), variation);
    expect(scenarioCrossProblems(changed)).toEqual([]);
    expect(changed).not.toEqual(preset('jujuy-2016'));
  });

  it('have a call that prints them, of the varied case where they are of one', async () => {
    const graph = await made.en;
    expect(graph.call('a.total')).toEqual({
      command: 'explain',
      operands: ['a.total', 'jujuy-2016'],
    });
    expect(graph.call('annuity/a.debt.level.5')).toMatchObject({
      command: 'explain',
      operands: ['a.debt.level.5'],
      scenario: varied(preset('jujuy-2016'), 'annuity'),
    });
    expect(graph.call('convention.5')).toMatchObject({ command: 'evaluate' });
  });
});
