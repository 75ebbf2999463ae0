/** What every view needs: the scenario, its figures and the reader's words. */
import { formatBare, formatNumber, type NumberStyle } from '$lib/i18n/format';
import type { FullMessages, Messages } from '$lib/i18n/messages';
import type { Evaluation, LensJudgement, OptionEvaluation } from '$lib/model/evaluation';
import { isCriterionId } from '$lib/parameters/criteria';
import { presetLens } from '$lib/scenario/presets';
import type { Lens, Option, Scenario } from '$lib/scenario/types';
import type { OptionHue } from './chart-spec';
import { markFigure, ownName } from './marked-text';

export interface ViewContext {
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
  readonly words: Messages;
}

/** For views that also name inputs and the model's terms: charts, tables, forms. */
export interface FullViewContext extends ViewContext {
  readonly words: FullMessages;
}

/** An option with its figures, name and hue. */
export interface Shown {
  readonly option: Option;
  readonly figures: OptionEvaluation;
  readonly name: string;
  readonly short: string;
  readonly hue: OptionHue;
}

export const USD: NumberStyle = { kind: 'usdMillions', digits: 1 };

/** The hue follows the option's letter, so that it survives reordering and removal. */
export function hueOf(optionId: string): OptionHue {
  return ((optionId.charCodeAt(0) - 97) % 8) as OptionHue;
}

/** The reader's own name, or the offer's published one in the reader's language. */
export function optionName(option: Option, words: Messages): string {
  return (
    ownName(option.name) ?? lettered(option, words.vocabulary.archetypes[option.archetype].name)
  );
}

/** Offers that started from nothing are told apart by their letters. */
function lettered({ archetype, id }: Option, name: string): string {
  return archetype === 'blank' ? `${name} ${id.toUpperCase()}` : name;
}

/** For sentences and tight places: the reader's own name, or the short published one. */
export function shortName(option: Option, words: Messages): string {
  return (
    ownName(option.name) ?? lettered(option, words.vocabulary.archetypes[option.archetype].short)
  );
}

export function shownOptions({ scenario, evaluation, words }: ViewContext): Shown[] {
  return scenario.options.flatMap((option, index) => {
    const figures = evaluation.options[index];
    if (figures === undefined) return [];
    const name = optionName(option, words);
    return [{ option, figures, name, short: shortName(option, words), hue: hueOf(option.id) }];
  });
}

/** Whether a published lens has been edited: then it no longer speaks for the actor it is named after. */
export function isEditedLens(lens: Lens): boolean {
  const published = presetLens(lens.base);
  const ids = new Set([...Object.keys(lens.weights), ...Object.keys(published.weights)]);
  return (
    lens.screens.join() !== published.screens.join() ||
    lens.method !== published.method ||
    [...ids].filter(isCriterionId).some((id) => lens.weights[id] !== published.weights[id])
  );
}

function marked(name: string, lens: Lens, words: Messages): string {
  return isEditedLens(lens) ? `${name} (${words.ui.lens.changed})` : name;
}

export function lensName(lens: Lens, words: Messages): string {
  return ownName(lens.name) ?? marked(words.vocabulary.lenses[lens.base].name, lens, words);
}

/** The lens as it reads inside a sentence. */
export function lensInSentence(lens: Lens, words: Messages): string {
  return ownName(lens.name) ?? marked(words.vocabulary.lenses[lens.base].inSentence, lens, words);
}

export function activeLens(scenario: Scenario): Lens {
  const lens = scenario.lenses.find(({ id }) => id === scenario.lens) ?? scenario.lenses[0];
  if (lens === undefined) throw new Error('a scenario has at least one lens');
  return lens;
}

export function activeJudgement({ scenario, evaluation }: ViewContext): LensJudgement {
  const lens = activeLens(scenario);
  const judgement = evaluation.judgements.find(({ lensId }) => lensId === lens.id);
  if (judgement === undefined) throw new Error('every lens is judged');
  return judgement;
}

export function show(value: number, style: NumberStyle, words: Messages): string {
  return formatNumber(value, style, words.lang);
}

export function bare(value: number, style: NumberStyle, words: Messages): string {
  return formatBare(value, style, words.lang);
}

export function usd(value: number, words: Messages): string {
  return show(value, USD, words);
}

/** A year of the comparison, or a count of them, as the figure that it is. */
export function yearText(id: string, year: number): string {
  return markFigure(id, String(year));
}

export function maxBy<T>(items: readonly T[], value: (item: T) => number): T {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error('nothing to choose from');
  return rest.reduce((best, item) => (value(item) > value(best) ? item : best), first);
}
