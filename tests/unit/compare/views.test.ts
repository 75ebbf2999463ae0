/** What the comparison says: figures that add up as shown, in both languages, and nothing but what differs. */
import { beforeAll, describe, expect, it } from 'vitest';
import { drawWaterfall } from '$lib/charts/drawn/waterfall';
import { compareContext, type CompareContext } from '$lib/compare/context';
import { differenceGroups, reletteredSentences, sameInAll } from '$lib/compare/difference-table';
import { differenceText } from '$lib/compare/difference-text';
import { leadSentences, resultGroups } from '$lib/compare/results';
import { sharesView } from '$lib/compare/shares-view';
import { whyView } from '$lib/compare/why-view';
import { loadFullMessages, type FullMessages } from '$lib/i18n/messages';
import { COMPARED } from '$lib/model/compare/measures';
import { runJob, sharesJob } from '$lib/model/compare/shares';
import { evaluate } from '$lib/model/evaluate';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { differencesBetween, isTold } from '$lib/scenario/differences';
import { preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import { loadCompareWords } from '$lib/ui/compare/words';
import type { WaterfallSpec } from '$lib/views/chart-spec';
import { plainText } from '$lib/views/marked-text';
import { randomScenario } from '../../second-reading/scenarios';
import { JUJUY, scenarioWith } from '../../support/builders';
import type { CompareWords } from '$lib/i18n/compare-words';

const LANGS = ['en', 'es'] as const;
const loaded = new Map<string, { readonly full: FullMessages; readonly words: CompareWords }>();

beforeAll(async () => {
  for (const lang of LANGS) {
    const [full, words] = await Promise.all([loadFullMessages(lang), loadCompareWords(lang)]);
    loaded.set(lang, { full, words });
  }
});

function contextOf(scenarios: readonly Scenario[], lang: 'en' | 'es' = 'en'): CompareContext {
  const words = loaded.get(lang);
  if (words === undefined) throw new Error('words are loaded first');
  const slots = scenarios.map((scenario) => ({ name: undefined, scenario }));
  return compareContext(slots, words.full, words.words);
}

/** A figure as it is shown: a sign, digits, a comma or a point. */
function shown(text: string): number {
  return Number(
    text
      .replace('−', '-')
      .replace(/[\s\u00a0]/g, '')
      .replace(/,(?=\d{3}(?:[,.]|$))/g, '')
      .replace(',', '.'),
  );
}

function expectShownToAddUp(chart: WaterfallSpec): void {
  const sum = chart.steps.reduce((total, { text }) => total + shown(text), shown(chart.from.text));
  expect(sum, chart.title).toBeCloseTo(shown(chart.to.text), 6);
}

const B = scenarioWith({
  case: { discount: 0.05, 'fx.depreciation': 0.02 },
  options: { a: { 'loan.rate': 0.03, 'loan.grace': 9, 'loan.years': 12 } },
});

describe('shares as shown', () => {
  it('add up, digit by digit, for every measure and in both languages', () => {
    for (const lang of LANGS) {
      const ctx = contextOf([JUJUY, B], lang);
      const [from, to] = ctx.slots;
      if (from === undefined || to === undefined) throw new Error('two scenarios');
      const differences = differencesBetween(JUJUY, B);
      for (const measure of COMPARED) {
        const found = runJob(sharesJob(JUJUY, B, differences, 'a', measure));
        const view = sharesView(found, { from, to }, differences.length, ctx);
        if (view.chart !== undefined && lang === 'en') expectShownToAddUp(view.chart);
        expect(view.sentence).not.toMatch(/undefined|NaN/);
        expect(view.notes.join(' ')).not.toMatch(/undefined|NaN/);
        expect(view.shares.size).toBe(
          found.kind === 'none' ? 0 : found.shares.flatMap(({ step }) => step.differences).length,
        );
      }
    }
  }, 30_000);

  it('say that grace and maturity are one step, and how many differences cannot act', () => {
    const ctx = contextOf([JUJUY, B]);
    const [from, to] = ctx.slots;
    if (from === undefined || to === undefined) throw new Error('two scenarios');
    const differences = differencesBetween(JUJUY, B);
    const found = runJob(sharesJob(JUJUY, B, differences, 'b', 'total'));
    const other = sharesView(found, { from, to }, differences.length, ctx);
    expect(other.notes.join(' ')).toContain('3 of the differences cannot move this figure');
    const own = sharesView(
      runJob(sharesJob(JUJUY, B, differences, 'a', 'total')),
      { from, to },
      differences.length,
      ctx,
    );
    expect(own.notes.join(' ')).toContain('would contradict themselves');
    expect(own.shares.get('a.loan.grace')).toBe('in the line above');
  });

  it('are drawn by topic where they are many, and add up as shown', () => {
    const [a, b] = [preset('jujuy-2016'), preset('ecuador-2011')];
    const ctx = contextOf([a, b]);
    const [from, to] = ctx.slots;
    if (from === undefined || to === undefined) throw new Error('two scenarios');
    const differences = differencesBetween(a, b);
    const found = runJob(sharesJob(a, b, differences, 'a', 'total'));
    const { chart, notes } = sharesView(found, { from, to }, differences.length, ctx);
    if (chart === undefined) throw new Error('there is a change');
    expect(chart.steps.length).toBeLessThanOrEqual(12);
    expectShownToAddUp(chart);
    expect(notes.join(' ')).toContain('standard error');
    expect(chart.table.columns.length).toBe(3);
  }, 30_000);
});

describe('why as shown', () => {
  it('adds up for every two offers of every case', () => {
    for (const id of CASE_IDS) {
      const scenario = preset(id);
      const evaluation = evaluate(scenario);
      const { full, words } = contextOf([scenario]);
      for (const { id: from } of scenario.options) {
        for (const { id: to } of scenario.options) {
          const view = whyView({ scenario, evaluation, from, to, full, words: words.why });
          if (view === undefined) throw new Error('both are there');
          expectShownToAddUp(view.chart);
          expect(view.chart.title).not.toMatch(/undefined|NaN|\.$/);
        }
      }
      expect(
        whyView({ scenario, evaluation, from: 'a', to: 'z', full, words: words.why }),
      ).toBeUndefined();
    }
  });
});

describe('what differs, as told', () => {
  it('is a row a difference with one cell a scenario, and nothing that is the same', () => {
    const ctx = contextOf([JUJUY, B, scenarioWith({ case: { discount: 0.07 } })]);
    const rows = differenceGroups(ctx).flatMap((group) => group.rows);
    expect(rows.map(({ id }) => id).sort()).toEqual(
      ['a.loan.grace', 'a.loan.rate', 'a.loan.years', 'discount', 'fx.depreciation'].sort(),
    );
    const discount = rows.find(({ id }) => id === 'discount');
    expect(discount?.cells.map(plainText)).toEqual(['8.6 % a year', '5 % a year', '7 % a year']);
    expect(sameInAll(ctx, differenceGroups(ctx))).toBeGreaterThan(300);
    expect(differenceGroups(contextOf([JUJUY, JUJUY]))).toEqual([]);
    expect(reletteredSentences(ctx)).toEqual([]);
  });

  it('has words for everything that can differ, in both languages', () => {
    for (const lang of LANGS) {
      for (let seed = 0; seed < 40; seed += 1) {
        const [a, b] = [randomScenario(seed), randomScenario(seed + 700)];
        const { full, words } = contextOf([a, b], lang);
        for (const d of differencesBetween(a, b).filter(isTold)) {
          const text = differenceText(d, { a, b, full, words });
          for (const part of [text.what, text.from, text.to]) {
            expect(part, d.kind).toMatch(/\S/);
            expect(part, d.kind).not.toMatch(/undefined|NaN|\[object/);
          }
          const told = ['case-value', 'option-value', 'event-field', 'lens-weight'];
          if (told.includes(d.kind)) expect(text.from, text.what).not.toBe(text.to);
        }
      }
    }
  }, 30_000);

  it('says who leads where, and that cases differ', () => {
    expect(leadSentences(contextOf([JUJUY, B]))).toHaveLength(1);
    const cases = leadSentences(contextOf([JUJUY, preset('ecuador-2011')]));
    expect(cases.join(' ')).toContain('matched by their letters');
    const groups = resultGroups(contextOf([JUJUY, preset('ecuador-renewal-2019')]));
    for (const { rows } of groups) for (const { cells } of rows) expect(cells).toHaveLength(2);
  });
});

describe('a waterfall', () => {
  it('is laid out at any width: every step begins where the last one ended', () => {
    const evaluation = evaluate(JUJUY);
    const { full, words } = contextOf([JUJUY]);
    const view = whyView({
      scenario: JUJUY,
      evaluation,
      from: 'a',
      to: 'c',
      full,
      words: words.why,
    });
    if (view === undefined) throw new Error('both are there');
    const spec = drawWaterfall(view.chart);
    for (const width of [280, 360, 640, 1200]) {
      const drawing = spec.layout(width);
      expect(drawing.spots).toHaveLength(8);
      expect(drawing.spots.map(({ figure }) => figure)).toContain('why.a.c.price');
      const joints = drawing.shapes.filter((shape) => shape.class === 'leader');
      expect(joints).toHaveLength(7);
      for (const { d } of drawing.shapes) expect(d).not.toMatch(/NaN|undefined/);
      for (const label of drawing.labels) {
        expect(label.x).toBeGreaterThanOrEqual(0);
        expect(label.x).toBeLessThanOrEqual(width);
      }
      const falls = drawing.shapes.filter((shape) => shape.class.startsWith('row-hollow'));
      expect(falls.length).toBe(view.chart.steps.filter(({ amount }) => amount < 0).length);
    }
  });
});
