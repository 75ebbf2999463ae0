/** The answer in sentences: who leads under the lens, by how much, who is out and what would change it. */
import { evaluateOption } from '$lib/model/evaluate-option';
import type { LensJudgement } from '$lib/model/evaluation';
import type { Scenario } from '$lib/scenario/types';
import {
  activeJudgement,
  activeLens,
  lensInSentence,
  shortName,
  shownOptions,
  usd,
  type Shown,
  type ViewContext,
} from './context';

export interface Answer {
  readonly lead: string;
  readonly outs: string | undefined;
  readonly cost: string;
  /** What would change the answer; computed from a second evaluation. */
  readonly change: string | undefined;
}

function points(score: number | undefined): string {
  return String(Math.round(100 * (score ?? 0)));
}

function leadSentence(ctx: ViewContext, judgement: LensJudgement, shown: readonly Shown[]): string {
  const { words } = ctx;
  const { answer } = words.ui;
  const lens = lensInSentence(activeLens(ctx.scenario), words);
  if (judgement.status === 'all-out') return answer.allOut({ lens });
  if (judgement.status === 'no-weights') return answer.noWeights({ lens });
  const nameOf = (id: string) => shown.find(({ option }) => option.id === id)?.short ?? id;
  const leaders = judgement.leaders.map(nameOf);
  const leading = judgement.options.find(({ rank }) => rank === 1);
  const leader = leaders[0] ?? '';
  if (leaders.length > 1) return answer.tie({ lens, leaders, points: points(leading?.score) });
  if (judgement.method === 'lexicographic') return answer.lexicographic({ lens, leader });
  const second = judgement.options.find(({ rank }) => rank === 2);
  const lead = answer.leads({ lens, leader, points: points(leading?.score) });
  if (second === undefined) return lead + answer.alone;
  const runnerUp = nameOf(second.optionId);
  const by = Math.round(100 * (leading?.score ?? 0)) - Math.round(100 * (second.score ?? 0));
  return (
    lead + (by === 0 ? answer.narrowly({ runnerUp }) : answer.ahead({ by: String(by), runnerUp }))
  );
}

/** The first failed screen is the one at which the offer falls. */
function outsSentence(ctx: ViewContext, judgement: LensJudgement, shown: readonly Shown[]) {
  const { words } = ctx;
  const outs = judgement.options.flatMap((judged) => {
    const failed = judged.screens.find(({ passed }) => !passed);
    const name = shown.find(({ option }) => option.id === judged.optionId)?.short;
    if (failed === undefined || name === undefined) return [];
    return [{ name, reason: words.vocabulary.screens[failed.id].reason }];
  });
  return outs.length === 0 ? undefined : words.ui.answer.outs(outs);
}

/** Ten years, no residual value, no renewal mark-up: the test the paper's "low cost" has to pass. */
function tenYearTotals(scenario: Scenario): ReadonlyMap<string, number> | undefined {
  const values = { ...scenario.values, horizon: 10, residual: false };
  if (scenario.options.some(({ values: o }) => o['time.delay'] + o['time.build'] >= 10)) {
    return undefined;
  }
  return new Map(
    scenario.options.map(({ id, values: option }) => [
      id,
      evaluateOption(id, values, { ...option, 'renewal.markup': 0 }).totalPv,
    ]),
  );
}

/** The offer the ten-year sentence speaks of: the leader, or the first offer where nobody leads alone. */
function changeSentence(ctx: ViewContext, judgement: LensJudgement): string | undefined {
  const { scenario, words } = ctx;
  const totals = tenYearTotals(scenario);
  const leader = scenario.options.find(({ id }) => id === judgement.leaders[0]);
  if (totals === undefined || leader === undefined || scenario.options.length < 2) return undefined;
  const own = totals.get(leader.id) ?? 0;
  const cheaper = scenario.options
    .filter(({ id }) => (totals.get(id) ?? own) < own)
    .sort((a, b) => (totals.get(a.id) ?? 0) - (totals.get(b.id) ?? 0));
  const about = { leader: shortName(leader, words), leaderTotal: usd(own, words) };
  if (cheaper.length === 0) return words.ui.answer.tenYearsSame(about);
  return words.ui.answer.tenYears({
    ...about,
    names: cheaper.map((option) => shortName(option, words)),
    totals: cheaper.map(({ id }) => usd(totals.get(id) ?? 0, words)),
  });
}

function costSentence(ctx: ViewContext, judgement: LensJudgement, shown: readonly Shown[]): string {
  const { evaluation, words } = ctx;
  const cheapest = shown.find(({ option }) => option.id === evaluation.cheapest);
  const leader = shown.find(({ option }) => option.id === judgement.leaders[0]);
  if (cheapest === undefined) return '';
  const total = usd(cheapest.figures.totalPv, words);
  if (leader === undefined) {
    return words.ui.answer.cheapestOther({ name: cheapest.short, total, leaderTotal: total });
  }
  if (judgement.leaders.includes(cheapest.option.id))
    return words.ui.answer.cheapestLeads({ total });
  return words.ui.answer.cheapestOther({
    name: cheapest.short,
    total,
    leaderTotal: usd(leader.figures.totalPv, words),
  });
}

export function answerView(ctx: ViewContext): Answer {
  const judgement = activeJudgement(ctx);
  const shown = shownOptions(ctx);
  return {
    lead: leadSentence(ctx, judgement, shown),
    outs: outsSentence(ctx, judgement, shown),
    cost: judgement.leaders.length === 0 ? '' : costSentence(ctx, judgement, shown),
    change: changeSentence(ctx, judgement),
  };
}
