/** What a study says: sentences, charts with their tables, and that none of it says what the draws do not. */
import { describe, expect, it } from 'vitest';
import { drawRegions } from '$lib/charts/drawn/regions';
import { drawRows } from '$lib/charts/drawn/rows';
import { layoutChart } from '$lib/charts/layout/layout-chart';
import { tableCsv } from '$lib/export/csv';
import { evaluate } from '$lib/model/evaluate';
import { finish, runJob } from '$lib/model/study/jobs';
import { leaderMap, movableInputs } from '$lib/model/study/probe';
import { preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import { uncertainInputs } from '$lib/scenario/uncertain-inputs';
import type { RowsSpec } from '$lib/views/chart-spec';
import {
  chancesChart,
  cloudChart,
  regretChart,
  spreadChart,
  spreadIds,
} from '$lib/views/sure/charts';
import { flipRows, neverFlips } from '$lib/views/sure/flips';
import {
  driversChart,
  indistinctDrivers,
  outputNames,
  regionsChart,
  smallDrivers,
  swingsChart,
  worthChart,
} from '$lib/views/sure/input-charts';
import {
  answerSentences,
  howLines,
  losingSentences,
  screenSentences,
  standsSentence,
  worthSentence,
} from '$lib/views/sure/sentences';
import type { SureView } from '$lib/views/sure/view';
import { resultsOf, viewOf } from './study';

function short(scenario: Scenario): Scenario {
  return { ...scenario, uncertainty: { ...scenario.uncertainty, draws: 1024 } };
}

const jujuy = short(preset('jujuy-2016'));
/** Whose offers all get through the screens. */
const open = short(preset('neutral-city'));
const found = resultsOf(jujuy);
const view = viewOf(jujuy, found);
const spanish = viewOf(jujuy, found, 'es');
const other = viewOf(open, resultsOf(open));
const VIEWS: readonly (readonly [string, SureView])[] = [
  ['jujuy-2016, en', view],
  ['jujuy-2016, es', spanish],
  ['neutral-city, en', other],
];

/** Every chart of a study that has something to draw, except the map of leaders. */
function rowsOf(of: SureView): readonly RowsSpec[] {
  return [
    chancesChart(of, 'leads'),
    chancesChart(of, 'cheapest'),
    ...spreadIds(of).map((id) => spreadChart(of, id)),
    regretChart(of),
    ...outputNames(of).flatMap(({ id }) => [driversChart(of, id), swingsChart(of, id)]),
    worthChart(of),
  ].filter((spec) => spec !== undefined);
}

function mapOf(of: SureView) {
  const [x, y] = movableInputs(of.scenario);
  if (x === undefined || y === undefined) throw new Error('nothing moves');
  return regionsChart(of, x, y, leaderMap(of.scenario, x, y));
}

const said = (of: SureView): readonly string[] => [
  ...answerSentences(of),
  worthSentence(of),
  ...screenSentences(of),
  ...losingSentences(of),
  ...howLines(of),
];

describe.each(VIEWS)('what a study says (%s)', (_, of) => {
  it('names offers and inputs, never keys, and no figure that is none', () => {
    const sentences = said(of);
    expect(sentences.length).toBeGreaterThan(8);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/NaN|undefined|Infinity|[a-z]+\.[a-z]+[A-Z.]|option-/);
      expect(sentence).toMatch(/[.…]$/);
    }
  });

  it('lays every chart out at any width, with a table of as many rows as it has', () => {
    for (const spec of rowsOf(of)) {
      expect(spec.table.rows.length, spec.id).toBeGreaterThanOrEqual(spec.rows.length);
      for (const row of spec.table.rows) expect(row).toHaveLength(spec.table.columns.length);
      for (const width of [280, 360, 700, 1280]) {
        const layout = layoutChart(drawRows(spec), width);
        expect(JSON.stringify(layout), spec.id).not.toMatch(/null|NaN/);
        expect(layout.spots).toHaveLength(spec.rows.length);
        for (const { x, y, width: w, height: h } of layout.spots) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + w).toBeLessThanOrEqual(width + 1);
          expect(y + h).toBeLessThanOrEqual(layout.height);
        }
      }
    }
  });

  it('keeps every mark on its scale', () => {
    for (const spec of rowsOf(of)) {
      const { x } = drawRows(spec).layout(900);
      for (const { marks } of spec.rows) {
        for (const mark of marks) {
          for (const at of mark.kind === 'point' ? [mark.at] : [mark.from, mark.to]) {
            expect(at).toBeGreaterThanOrEqual(x.min);
            expect(at).toBeLessThanOrEqual(x.max);
          }
        }
      }
    }
  });

  it('maps who leads over two inputs, with every cell told', () => {
    const spec = mapOf(of);
    for (const width of [280, 900]) {
      const layout = layoutChart(drawRegions(spec), width);
      expect(JSON.stringify(layout)).not.toMatch(/null|NaN/);
      expect(layout.spots).toHaveLength(49);
    }
    for (const row of spec.table.rows) {
      for (const { text } of row.slice(1)) {
        expect([
          ...of.scenario.options.map(({ id }) => of.offer(id)),
          of.sure.map.nobody,
        ]).toContain(text);
      }
    }
  });
});

describe('the figures of the charts', () => {
  it('are those of the draws: chances in parts of one, money in millions in the table', () => {
    const chart = chancesChart(view, 'cheapest');
    for (const [place, { cheapest, optionId }] of found.outcome.options.entries()) {
      expect(chart.rows[place]?.name).toBe(view.offer(optionId));
      expect(chart.rows[place]?.marks[0]).toMatchObject({ from: 0, to: cheapest.value });
      expect(chart.table.rows[place]?.[1]?.value).toBeCloseTo(100 * cheapest.value, 12);
    }
    const spread = spreadChart(view, 'total');
    for (const [place, { total }] of found.outcome.options.entries()) {
      const [, mean, error, p5] = spread.table.rows[place] ?? [];
      expect(mean?.value).toBeCloseTo(total.mean.value / 1e6, 9);
      expect(error?.value).toBeCloseTo((total.mean.standardError ?? 0) / 1e6, 9);
      expect(p5?.value).toBeCloseTo(total.p5.value / 1e6, 9);
      expect(spread.rows[place]?.marks).toContainEqual({ kind: 'point', at: total.p50.value });
    }
  });

  it('find the offer that leads most often, the cheapest and the one regretted least', () => {
    const by = (value: (o: (typeof found.outcome.options)[number]) => number) =>
      [...found.outcome.options].sort((a, b) => value(b) - value(a))[0]?.optionId ?? '';
    expect(chancesChart(view, 'leads').title).toContain(view.offer(by((o) => o.leads.value)));
    expect(chancesChart(view, 'cheapest').title).toContain(view.offer(by((o) => o.cheapest.value)));
    expect(regretChart(view).title).toContain(view.offer(by((o) => -o.regret.value)));
    expect(answerSentences(view)[0]).toContain(view.offer(by((o) => o.leads.value)));
  });

  it('say what the leader costs as things stand where the median of the draws lies elsewhere', () => {
    // The published total of the turnkey offer, and the median of these draws by a plain sort of the samples.
    const details = finish(runJob({ kind: 'details', scenario: jujuy, index: 0, of: 1 }));
    if (details.kind !== 'details' || details.samples === undefined) throw new Error('no samples');
    const leader = view.leader()?.optionId;
    const place = jujuy.options.findIndex(({ id }) => id === leader);
    const { draws, total } = details.samples;
    const sorted = Array.from(total.subarray(place * draws, (place + 1) * draws)).sort(
      (a, b) => a - b,
    );
    const median = ((sorted[draws / 2 - 1] ?? NaN) + (sorted[draws / 2] ?? NaN)) / 2;
    const evaluation = evaluate(jujuy);
    const now = evaluation.options[place]?.totalPv ?? NaN;
    const said = standsSentence(view, evaluation);
    expect(said).toContain(`costs US$\u00a0${(now / 1e6).toFixed(1)}\u00a0M;`);
    expect(said).toContain(`more than US$\u00a0${(median / 1e6).toFixed(1)}\u00a0M.`);
    const same = {
      ...evaluation,
      options: evaluation.options.map((o) => ({ ...o, totalPv: median })),
    };
    expect(standsSentence(view, same)).toBeUndefined();
  });

  it('part the inputs into those drawn, those too small and those not told from zero', () => {
    for (const { id } of outputNames(view)) {
      const all = found.drivers?.[id]?.indices ?? [];
      const drawn = driversChart(view, id)?.rows.map(({ name }) => name) ?? [];
      const parts = [...drawn, ...smallDrivers(view, id), ...indistinctDrivers(view, id)];
      expect([...parts].sort()).toEqual(all.map(({ key }) => view.input(key)).sort());
    }
  });

  it('tell of every input where the leader changes, or that it never does', () => {
    const inputs = found.flips?.inputs ?? [];
    const points = inputs
      .flatMap(({ below, above }) => [below, above])
      .filter((p) => p !== undefined);
    expect(flipRows(view)).toHaveLength(points.length);
    const flipping = inputs.filter(
      ({ below, above }) => below !== undefined || above !== undefined,
    );
    expect(neverFlips(view)).toHaveLength(inputs.length - flipping.length);
  });

  it('put a cloud of draws around each offer that has an index', () => {
    const chart = cloudChart(view, evaluate(jujuy));
    for (const { cloud } of chart?.points ?? []) {
      expect(cloud?.xs).toHaveLength(512);
      const inside = Array.from(cloud?.xs ?? []).filter(
        (x) => x >= (cloud?.x[0] ?? 0) && x <= (cloud?.x[1] ?? 0),
      );
      expect(inside.length / 512).toBeCloseTo(0.9, 1);
    }
  });

  it('go into a CSV with a point for decimals in either language', () => {
    const [chart] = rowsOf(spanish);
    if (chart === undefined) throw new Error('no chart');
    const csv = tableCsv(chart.table, {
      title: chart.title,
      subtitle: chart.subtitle,
      source: chart.source,
      modelVersion: '1',
      link: 'https://example.org/#v=1',
    });
    const share = found.outcome.options[0]?.leads.value ?? 0;
    expect(csv).toContain(String(100 * share));
  });
});

describe('what is certain or not there yet', () => {
  it('is said as such where nothing is drawn', () => {
    const ranges = Object.fromEntries(
      uncertainInputs(jujuy).map(({ key }) => [key, 'fixed'] as const),
    );
    const held = short({
      ...jujuy,
      uncertainty: { ...jujuy.uncertainty, ranges, chances: { exit: 0 } },
    });
    const certain = viewOf(held, resultsOf(held));
    expect(answerSentences(certain)[0]).toContain('in every one of 1,024 draws');
    for (const { id } of outputNames(certain)) expect(driversChart(certain, id)).toBeUndefined();
    expect(worthChart(certain)).toBeUndefined();
    expect(losingSentences(certain)).toHaveLength(1);
    expect(said(certain).join(' ')).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('leaves out the parts of a run that have not come, and says that they are awaited', () => {
    const early = viewOf(jujuy, { outcome: found.outcome });
    expect(answerSentences(early).length).toBeGreaterThan(1);
    expect(answerSentences(early).length).toBeLessThan(answerSentences(view).length);
    expect(losingSentences(early)).toEqual([]);
    expect(worthChart(early)).toBeUndefined();
    expect(outputNames(early)).toEqual([]);
    expect(driversChart(early, 0)).toBeUndefined();
    expect(flipRows(early)).toEqual([]);
  });
});
