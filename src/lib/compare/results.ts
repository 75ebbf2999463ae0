/** What comes out of each scenario, side by side: figures of every offer, and what each is beside the first scenario. */
import { comparedValue, type Compared } from '$lib/model/compare/measures';
import { lensInSentence, activeLens, hueOf, shortName } from '$lib/views/context';
import type { OptionHue } from '$lib/views/chart-spec';
import { markFigure } from '$lib/views/marked-text';
import { formatBare } from '$lib/i18n/format';
import { Amounts } from './amounts';
import {
  offerIn,
  offerLetters,
  offerName,
  type CompareContext,
  type LetteredSlot,
} from './context';

export interface ResultCell {
  /** Its figures marked. */
  readonly text: string;
  /** Beside the figure: how it differs from the first scenario's. */
  readonly change: string | undefined;
}

export interface ResultRow {
  readonly measure: Compared | 'rank';
  readonly name: string;
  readonly cells: readonly ResultCell[];
}

export interface ResultGroup {
  readonly offer: string;
  readonly name: string;
  readonly hue: OptionHue;
  readonly rows: readonly ResultRow[];
}

const SHOWN = ['total', 'upfront', 'peak', 'exit', 'index'] as const;

/** Id of the explanation of a measure. */
function figureOf(measure: (typeof SHOWN)[number], offer: string, year: number): string {
  return measure === 'exit' ? `${offer}.exit.${String(year)}` : `${offer}.${measure}`;
}

function valueIn(slot: LetteredSlot, offer: string, measure: Compared): number | undefined {
  const found = offerIn(slot, offer);
  return found === undefined ? undefined : comparedValue(found.e, slot.scenario, measure);
}

function figureRow(
  { slots, words, full }: CompareContext,
  offer: string,
  measure: (typeof SHOWN)[number],
): ResultRow {
  const { results } = words;
  const values = slots.map((slot) => valueIn(slot, offer, measure));
  const digits: Amounts = new Amounts(
    measure === 'index' ? 'index' : 'money',
    // Millions with one digit, as on the cards.
    measure === 'index' ? [10] : [1e8],
    full.lang,
  );
  const [first] = values;
  return {
    measure,
    name: results.measures[measure],
    cells: slots.map((slot, at): ResultCell => {
      const found = offerIn(slot, offer);
      const value = values[at];
      if (found === undefined) return { text: results.absent, change: undefined };
      if (value === undefined) return { text: results.none, change: undefined };
      const id = `${slot.letter}/${figureOf(measure, offer, found.e.exitAtDecision.year)}`;
      const change = at === 0 || first === undefined ? undefined : changeText(digits, value, first);
      return { text: markFigure(id, digits.bare(value)), change };
    }),
  };
}

/** As the shown figures say it: what rounds away has not changed. */
function changeText(digits: Amounts, value: number, first: number): string | undefined {
  const { from, to } = digits.leading(first, [], value);
  const text = digits.signed(to - from);
  return /[1-9]/.test(text) ? text : undefined;
}

function rankRow({ slots, words, full }: CompareContext, offer: string): ResultRow {
  const { results } = words;
  const ranks = slots.map(({ evaluation, scenario }) =>
    evaluation.judgements
      .find(({ lensId }) => lensId === scenario.lens)
      ?.options.find(({ optionId }) => optionId === offer),
  );
  const first = ranks[0];
  return {
    measure: 'rank',
    name: results.measures.rank,
    cells: slots.map((slot, at): ResultCell => {
      const judged = ranks[at];
      if (judged === undefined) return { text: results.absent, change: undefined };
      const { rank } = judged;
      const text = rank === undefined ? (judged.passes ? results.none : results.out) : String(rank);
      const same = first !== undefined && first.rank === rank && first.passes === judged.passes;
      const id = `${slot.letter}/${offer}.rank.${slot.scenario.lens}`;
      const was =
        first === undefined || at === 0 || same
          ? undefined
          : `${first.rank === undefined ? results.out : formatBare(first.rank, { kind: 'plain' }, full.lang)} → ${text}`;
      return { text: rank === undefined ? text : markFigure(id, text), change: was };
    }),
  };
}

export function resultGroups(ctx: CompareContext): readonly ResultGroup[] {
  return offerLetters(ctx.slots).map((offer) => ({
    offer,
    name: offerName(ctx.slots, offer, ctx.full),
    hue: hueOf(offer),
    rows: [...SHOWN.map((measure) => figureRow(ctx, offer, measure)), rankRow(ctx, offer)],
  }));
}

interface Leading {
  readonly slot: LetteredSlot;
  readonly offer: string | undefined;
  readonly lens: string;
}

function leadingIn(slot: LetteredSlot, { full }: CompareContext): Leading {
  const { scenario, evaluation } = slot;
  const judgement = evaluation.judgements.find(({ lensId }) => lensId === scenario.lens);
  const names = (judgement?.leaders ?? []).flatMap((id) => {
    const option = scenario.options.find((one) => one.id === id);
    return option === undefined ? [] : [shortName(option, full)];
  });
  return {
    slot,
    offer: names.length === 0 ? undefined : full.ui.list(names),
    lens: lensInSentence(activeLens(scenario), full),
  };
}

/** Who leads where, in as few sentences as that takes; and that cases differ, where they do. */
export function leadSentences(ctx: CompareContext): readonly string[] {
  const { answer } = ctx.words;
  const all = ctx.slots.map((slot) => leadingIn(slot, ctx));
  const [first] = all;
  const alike =
    first?.offer !== undefined &&
    all.length > 1 &&
    all.every(({ offer, lens }) => offer === first.offer && lens === first.lens);
  const leads = alike
    ? [answer.leadsAll({ offer: first.offer, lens: first.lens })]
    : all.map(({ slot, offer, lens }) =>
        offer === undefined
          ? answer.nobody({ scenario: slot.full, lens })
          : answer.leads({ scenario: slot.full, offer, lens }),
      );
  const cases = [...new Set(ctx.slots.map(({ scenario }) => scenario.case))];
  return [
    ...leads,
    ...(cases.length > 1
      ? [answer.cases(cases.map((id) => ctx.full.vocabulary.cases[id].name))]
      : []),
  ];
}
