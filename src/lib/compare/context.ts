/** The scenarios of a comparison as everything else sees them: lettered, named and evaluated. */
import type { CompareWords } from '$lib/i18n/compare-words';
import type { FullMessages } from '$lib/i18n/messages';
import { evaluate } from '$lib/model/evaluate';
import type { Evaluation, OptionEvaluation } from '$lib/model/evaluation';
import { isPublished } from '$lib/scenario/basics';
import type { Option, Scenario } from '$lib/scenario/types';
import { shortName } from '$lib/views/context';
import { ownName } from '$lib/views/marked-text';
import type { Slot } from './link';

const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** What a place in the comparison is called: A to D. */
export function slotLetter(at: number): string {
  return LETTERS[at] ?? String(at + 1);
}

export interface LetteredSlot {
  readonly letter: string;
  /** The reader's own name here, or that of the case. */
  readonly name: string;
  /** Letter and name: "A, Jujuy 2016". */
  readonly full: string;
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
}

export interface CompareContext {
  readonly slots: readonly LetteredSlot[];
  readonly full: FullMessages;
  readonly words: CompareWords;
}

/** The name of a scenario before the reader gives it one. */
function givenName(scenario: Scenario, full: FullMessages, words: CompareWords): string {
  const { name } = full.vocabulary.cases[scenario.case];
  return isPublished(scenario) ? name : words.slots.changed(name);
}

const known = new WeakMap<Scenario, Evaluation>();

/** Scenarios are never changed in place, so each is evaluated once. */
function evaluated(scenario: Scenario): Evaluation {
  const before = known.get(scenario);
  if (before !== undefined) return before;
  const now = evaluate(scenario);
  known.set(scenario, now);
  return now;
}

export function compareContext(
  slots: readonly Slot[],
  full: FullMessages,
  words: CompareWords,
): CompareContext {
  return {
    full,
    words,
    slots: slots.map(({ name: own, scenario }, at) => {
      const letter = slotLetter(at);
      const name = ownName(own) ?? givenName(scenario, full, words);
      return {
        letter,
        name,
        full: `${letter} (${name})`,
        scenario,
        evaluation: evaluated(scenario),
      };
    }),
  };
}

export interface Offer {
  readonly option: Option;
  readonly e: OptionEvaluation;
}

export function offerIn({ scenario, evaluation }: LetteredSlot, id: string): Offer | undefined {
  const at = scenario.options.findIndex((option) => option.id === id);
  const [option, e] = [scenario.options[at], evaluation.options[at]];
  return option === undefined || e === undefined ? undefined : { option, e };
}

/** Letters of the offers of any of the scenarios, in the order of the first that has each. */
export function offerLetters(slots: readonly LetteredSlot[]): readonly string[] {
  return [...new Set(slots.flatMap(({ scenario }) => scenario.options.map(({ id }) => id)))];
}

/** What an offer is called: by the first scenario that has it, and by the others where they call it otherwise. */
export function offerName(slots: readonly LetteredSlot[], id: string, full: FullMessages): string {
  const names = slots.flatMap(({ scenario }) => {
    const option = scenario.options.find((one) => one.id === id);
    return option === undefined ? [] : [shortName(option, full)];
  });
  return [...new Set(names)].slice(0, 2).join(' / ') || id;
}
