/** The answer in sentences: who leads under the lens, by how much, who is out and what would change it. */
import { evaluate } from '$lib/model/evaluate';
import type { Messages } from '$lib/i18n/messages';
import type { LensJudgement, OptionJudgement } from '$lib/model/evaluation';
import type { Scenario } from '$lib/scenario/types';
import {
  activeJudgement,
  activeLens,
  lensInSentence,
  shortName,
  show,
  shownOptions,
  usd,
  type Shown,
  type ViewContext,
} from './context';
import { markFigure } from './marked-text';

/** Less than this share of cameras at work is most of them dark. */
const MOST = 0.5;

/** Sentences with their figures marked (see marked-text). */
export interface Answer {
  readonly lead: string;
  readonly outs: string | undefined;
  readonly cost: string;
  /** What ten years would say; `turns` where the lens would then put another offer first. */
  readonly change: { readonly text: string; readonly turns: boolean } | undefined;
}

function points(judged: OptionJudgement | undefined, lensId: string): string {
  const text = String(Math.round(100 * (judged?.score ?? 0)));
  return judged === undefined ? text : markFigure(`${judged.optionId}.points.${lensId}`, text);
}

function totalOf(id: string, value: number, words: Messages, variant = ''): string {
  return markFigure(`${variant}${id}.total`, usd(value, words));
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
  if (leaders.length > 1)
    return answer.tie({ lens, leaders, points: points(leading, judgement.lensId) });
  if (judgement.method === 'lexicographic') return answer.lexicographic({ lens, leader });
  const second = judgement.options.find(({ rank }) => rank === 2);
  const lead = answer.leads({ lens, leader, points: points(leading, judgement.lensId) });
  if (second === undefined) return lead + answer.alone;
  const runnerUp = nameOf(second.optionId);
  const by = Math.round(100 * (leading?.score ?? 0)) - Math.round(100 * (second.score ?? 0));
  return (
    lead +
    (by === 0
      ? answer.narrowly({ runnerUp })
      : answer.ahead({
          by: markFigure(
            `${leading?.optionId ?? ''}.lead.${judgement.lensId}.${second.optionId}`,
            String(by),
          ),
          runnerUp,
        }))
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
export function tenYears(scenario: Scenario): Scenario | undefined {
  if (scenario.options.some(({ values: o }) => o['time.delay'] + o['time.build'] >= 10)) {
    return undefined;
  }
  return {
    ...scenario,
    values: { ...scenario.values, horizon: 10, residual: false },
    options: scenario.options.map((option) => ({
      ...option,
      values: { ...option.values, 'renewal.markup': 0 },
    })),
  };
}

/** What ten years would say of the leader's cost, and whether the lens would then choose another. */
function changeSentence(ctx: ViewContext, judgement: LensJudgement): Answer['change'] {
  const { scenario, words } = ctx;
  const variant = tenYears(scenario);
  const [leaderId, ...tied] = judgement.leaders;
  const leader = scenario.options.find(({ id }) => id === leaderId);
  if (variant === undefined || leader === undefined || tied.length > 0) return undefined;
  if (scenario.options.length < 2) return undefined;
  const evaluation = evaluate(variant);
  const totals = new Map(evaluation.options.map(({ id, totalPv }) => [id, totalPv]));
  const turns = !activeJudgement({ ...ctx, scenario: variant, evaluation }).leaders.includes(
    leader.id,
  );
  const own = totals.get(leader.id) ?? 0;
  const cheaper = scenario.options
    .filter(({ id }) => (totals.get(id) ?? own) < own)
    .sort((a, b) => (totals.get(a.id) ?? 0) - (totals.get(b.id) ?? 0));
  const about = {
    leader: shortName(leader, words),
    leaderTotal: totalOf(leader.id, own, words, 'ten/'),
  };
  const text =
    cheaper.length === 0
      ? words.ui.answer.tenYearsSame(about)
      : words.ui.answer.tenYears({
          ...about,
          names: cheaper.map((option) => shortName(option, words)),
          totals: cheaper.map(({ id }) => totalOf(id, totals.get(id) ?? 0, words, 'ten/')),
        });
  return { text, turns };
}

/** Of several that share the first place, which costs least, and whether another costs less still. */
function tiedCostSentence(
  { words }: ViewContext,
  judgement: LensJudgement,
  shown: readonly Shown[],
  cheapest: Shown,
): string {
  const { answer } = words.ui;
  const [least] = shown
    .filter(({ option }) => judgement.leaders.includes(option.id))
    .sort((a, b) => a.figures.totalPv - b.figures.totalPv);
  if (least === undefined) return '';
  // All of them lead and cost the same: nothing is told apart.
  const alike = shown.every(
    ({ option, figures }) =>
      judgement.leaders.includes(option.id) &&
      Math.abs(figures.totalPv - least.figures.totalPv) < 1,
  );
  if (alike) return '';
  const leaderTotal = totalOf(least.option.id, least.figures.totalPv, words);
  const ofThese = answer.cheapestTied({ name: least.short, total: leaderTotal });
  if (judgement.leaders.includes(cheapest.option.id)) return ofThese;
  const total = totalOf(cheapest.option.id, cheapest.figures.totalPv, words);
  return `${ofThese} ${answer.cheapestOther({ name: cheapest.short, total, leaderTotal })}`;
}

/** Cost alone likes what nobody keeps up: where most cameras of the cheapest go dark, it says so. */
function darkSentence({ words }: ViewContext, { option, short, figures }: Shown): string {
  const { workingByYear, startYear } = figures;
  const service = workingByYear.slice(startYear + 1);
  const worst = Math.min(1, ...service);
  if (worst >= MOST) return '';
  const year = startYear + 1 + service.indexOf(worst);
  const share = show(worst, { kind: 'percent', digits: 0 }, words);
  return ` ${words.ui.answer.dark({
    name: short,
    share: markFigure(`${option.id}.working.${String(year)}`, share),
    year: String(year),
  })}`;
}

function costSentence(ctx: ViewContext, judgement: LensJudgement, shown: readonly Shown[]): string {
  const cheapest = shown.find(({ option }) => option.id === ctx.evaluation.cheapest);
  if (cheapest === undefined) return '';
  return costAlone(ctx, judgement, shown, cheapest) + darkSentence(ctx, cheapest);
}

function costAlone(
  ctx: ViewContext,
  judgement: LensJudgement,
  shown: readonly Shown[],
  cheapest: Shown,
): string {
  const { words } = ctx;
  const leader = shown.find(({ option }) => option.id === judgement.leaders[0]);
  const total = totalOf(cheapest.option.id, cheapest.figures.totalPv, words);
  if (judgement.leaders.length > 1) return tiedCostSentence(ctx, judgement, shown, cheapest);
  if (leader === undefined) {
    return words.ui.answer.cheapestOther({ name: cheapest.short, total, leaderTotal: total });
  }
  if (judgement.leaders.includes(cheapest.option.id))
    return words.ui.answer.cheapestLeads({ total });
  return words.ui.answer.cheapestOther({
    name: cheapest.short,
    total,
    leaderTotal: totalOf(leader.option.id, leader.figures.totalPv, words),
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
