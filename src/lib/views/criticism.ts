/**
 * Local against foreign criticism: how far each of the paper's critics accepts each offer, under the lens that
 * speaks for it, and the claims behind them with what can be said against each.
 */
import { claims, type Claim } from '$lib/evidence/criticism';
import type { CriticismWords } from '$lib/i18n/criticism-words';
import { isCriterionId } from '$lib/parameters/criteria';
import type { LensPresetId } from '$lib/parameters/lenses';
import type { DotsSpec, TableCell } from './chart-spec';
import { registerText } from './evidence/register-text';
import { bare, shownOptions, type FullViewContext, type Shown } from './context';

const HOME = ['jujuy-opposition', 'ecuador-technical', 'rights'] as const;
const ABROAD = 'foreign-critics';
const CRITICS: readonly LensPresetId[] = [...HOME, ABROAD];

interface Verdict {
  /** Weighted value, 0–1; 0 where the offer is out. */
  readonly value: number;
  readonly out: boolean;
  readonly figure: string;
}

function verdictOf(ctx: FullViewContext, lens: LensPresetId, option: string): Verdict {
  const judged = ctx.evaluation.judgements
    .find(({ lensId }) => lensId === lens)
    ?.options.find(({ optionId }) => optionId === option);
  const score = judged?.score;
  return score === undefined
    ? { value: 0, out: true, figure: `${option}.passed.${lens}` }
    : { value: score, out: false, figure: `${option}.points.${lens}` };
}

function cellOf(
  { value, out, figure }: Verdict,
  ctx: FullViewContext,
  own: CriticismWords,
): TableCell {
  if (out) return { text: own.out, figure };
  const points = 100 * value;
  return { text: bare(points, { kind: 'plain', digits: 0 }, ctx.words), value: points, figure };
}

/** What is found: whom critics abroad object to, and whom those at home accept least. */
function titleOf(ctx: FullViewContext, shown: readonly Shown[], own: CriticismWords): string {
  const value = (lens: LensPresetId, { option }: Shown) => verdictOf(ctx, lens, option.id).value;
  const abroad = shown.filter((one) => value(ABROAD, one) < 0.5);
  const atHome = (one: Shown) => HOME.reduce((sum, lens) => sum + value(lens, one), 0);
  const least = Math.min(...shown.map(atHome));
  const home = shown.filter((one) => atHome(one) - least < 1e-9);
  return own.title({
    abroad: abroad.map(({ short }) => short),
    home: home.length === shown.length ? [] : home.map(({ short }) => short),
    same: home.every((one) => abroad.includes(one)),
  });
}

export function criticismSpec(ctx: FullViewContext, own: CriticismWords): DotsSpec {
  const { words, scenario } = ctx;
  const shown = shownOptions(ctx);
  const title = titleOf(ctx, shown, own);
  const nameOf = (lens: LensPresetId) => words.vocabulary.lenses[lens].short;
  return {
    kind: 'dots',
    id: 'criticism',
    lang: words.lang,
    title,
    headline: title,
    subtitle: own.subtitle,
    source: words.panels.charts.source(words.vocabulary.cases[scenario.case].name),
    columns: shown.map(({ short, hue }) => ({ name: short, hue })),
    rows: CRITICS.map((lens) => {
      const verdicts = shown.map(({ option }) => verdictOf(ctx, lens, option.id));
      return {
        name: nameOf(lens),
        values: verdicts.map(({ value }) => value),
        figures: verdicts.map(({ figure }) => figure),
      };
    }),
    lowLabel: own.low,
    highLabel: own.high,
    points: true,
    get table() {
      return {
        caption: `${title} ${own.subtitle}`,
        columns: [
          { label: own.critic, numeric: false },
          ...shown.map(({ name }) => ({ label: name, numeric: true })),
        ],
        rows: CRITICS.map((lens) => [
          { text: nameOf(lens) },
          ...shown.map(({ option }) => cellOf(verdictOf(ctx, lens, option.id), ctx, own)),
        ]),
      };
    },
  };
}

export interface ClaimText {
  readonly id: string;
  readonly who: string;
  readonly claim: string;
  readonly answer: string;
  readonly refs: readonly string[];
  readonly answerRefs: readonly string[];
  readonly criteria: string;
}

const SIDES: readonly Claim['side'][] = ['local', 'rights', 'foreign'];

export function claimGroups(
  ctx: FullViewContext,
  own: CriticismWords,
): readonly { readonly side: string; readonly claims: readonly ClaimText[] }[] {
  const { lang, terms } = ctx.words;
  return SIDES.map((side) => ({
    side: own.sides[side],
    claims: claims
      .filter((claim) => claim.side === side)
      .map(({ id, who, claim, answer, refs, answerRefs, criteria }) => ({
        id,
        who: who[lang],
        claim: registerText(claim, lang),
        answer: registerText(answer, lang),
        refs,
        answerRefs,
        criteria: own.criteria(
          criteria.filter(isCriterionId).map((one) => terms.criteria[one].name),
        ),
      })),
  }));
}
