import { describe, expect, it } from 'vitest';
import type { Figure, FigureGraph } from '../../../../src/lib/explain/types';
import { comparisonGraph } from '../../../../src/lib/explain/comparison-graph';
import { loadExplainMessages } from '../../../../src/lib/i18n/explain-messages';
import { LANGS, type Lang } from '../../../../src/lib/i18n/lang';
import { loadFullMessages } from '../../../../src/lib/i18n/messages';
import { workedView, type WorkedPart } from '../../../../src/lib/method/worked';
import { evaluate } from '../../../../src/lib/model/evaluate';
import { CRITERION_IDS } from '../../../../src/lib/parameters/criteria';
import { LENS_PRESET_IDS, lensPresets } from '../../../../src/lib/parameters/lenses';
import { preset } from '../../../../src/lib/scenario/presets';
import { sections } from '../../../../src/lib/views/method/sections';
import { SECTION_IDS } from '../../../../src/lib/views/method/section-types';

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

describe.each(LANGS)('the figures of the method page in %s', (lang) => {
  const scenario = preset('jujuy-2016');
  const made = (async () => {
    const [messages, explain] = await Promise.all([
      loadFullMessages(lang),
      loadExplainMessages(lang),
    ]);
    const words = { messages, ...explain };
    return comparisonGraph({ scenario, evaluation: evaluate(scenario), words });
  })();

  it('hold every anchor and every point of a published lens', async () => {
    const graph = await made;
    const anchors = CRITERION_IDS.flatMap((id) => [`anchor.${id}.worst`, `anchor.${id}.best`]);
    const points = LENS_PRESET_IDS.flatMap((lens) =>
      Object.keys(lensPresets[lens].weights).map((id) => `weightOf.${lens}.${id}`),
    );
    expect([...anchors, ...points].filter((id) => graph.find(id) === undefined)).toEqual([]);
  });

  it.each(SECTION_IDS)('are worked through for %s, with every number a figure', async (id) => {
    const graph = await made;
    const ids = sections[id].worked;
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((figure) => graph.find(figure) === undefined)).toEqual([]);
    for (const figureId of ids) {
      const figure = graph.find(figureId);
      if (figure === undefined) continue;
      const view = workedView(figure, graph, { lang, moreTerms: (n) => String(n) });
      expect(line(view.parts)).not.toMatch(/NaN|Infinity|undefined|[a-z]{4,}/i);
      if (figure.account.kind === 'formula') expect(view.parts.length, figureId).toBeGreaterThan(0);
      for (const { id: operand } of view.operands) expect(graph.find(operand)).toBeDefined();
    }
  });
});
