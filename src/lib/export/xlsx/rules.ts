/**
 * What the model settles by a rule in words, as formulas where a sheet can say the same: screens, the local share
 * of a phase, and ranks that go by one criterion after the other. What is left (nothing is drawn, nothing owed yet)
 * is a nought that no input of the same shape can change.
 */
import type { Figure } from '$lib/explain/types';
import { INDIFFERENCE } from '$lib/model/judge';
import { byWeight } from '$lib/engine/decision/ranking';
import {
  CRITERION_IDS,
  isScreenId,
  type CriterionId,
  type ScreenId,
} from '$lib/parameters/criteria';
import type { OptionParameterId } from '$lib/parameters/registry';
import { PHASES } from '$lib/parameters/types';
import type { Lens } from '$lib/scenario/types';
import { choiceText } from '$lib/views/values';
import type { Book } from './book';
import { splitId } from './figures';
import { formulaString } from './text';

/** Share of the requirements from which they are the buyer's own, as the model has it. */
const OWN_REQUIREMENTS = '0.5';

function screenFormula(book: Book, option: string, id: ScreenId, from: string): string {
  const input = (parameter: OptionParameterId, part?: string) =>
    book.inputReference(parameter, option, from, part);
  const is = (parameter: OptionParameterId, value: string) =>
    `${input(parameter)}=${formulaString(choiceText(parameter, value, book.texts.messages))}`;
  const when = (condition: string) => `IF(${condition},1,0)`;
  switch (id) {
    case 'ownCameras': {
      const end = book.reference(`${option}.termEnd`, from);
      const horizon = book.inputReference('horizon', undefined, from);
      const passed = `AND(${input('own.transfer')}=1,${end}<=${horizon})`;
      return when(`OR(${is('own.cameras', 'state')},${passed})`);
    }
    case 'ownNetwork':
      return when(is('own.network', 'state'));
    case 'scopeMet':
      return when(`${input('supply.scope')}=1`);
    case 'financingOffered':
      return when(`AND(${input('loan.share')}>0,${book.reference(`${option}.contract`, from)}>0)`);
    case 'ownRequirements':
      return when(`${input('agency.requirements', 'state')}>=${OWN_REQUIREMENTS}`);
    case 'lawful':
      return when(`${input('vendor.lawful')}=1`);
    case 'withinBudget': {
      const budget = book.inputReference('budget', undefined, from);
      return when(`${book.reference(`${option}.peak`, from)}<=${budget}`);
    }
    case 'openTender':
      return when(is('price.method', 'tender'));
  }
}

/** Criteria that weigh under a lens, in the order in which the lexicographic rule asks them. */
function askedInOrder(lens: Lens): CriterionId[] {
  const weights = CRITERION_IDS.map((id) => lens.weights[id] ?? 0);
  return byWeight(weights).flatMap((index) => CRITERION_IDS[index] ?? []);
}

/** The step of a value, as a key of the book: written beside the values where a lens asks for it. */
export function stepKey(option: string, criterion: CriterionId): string {
  return `${option}.step.${criterion}`;
}

/** The step on which a value stands; as in the model, a rounding does not move it to the next. */
export function stepFormula(value: string): string {
  return `ROUND(${value}/${String(INDIFFERENCE)}+1E-9,0)`;
}

/** 1 where the rival comes first, as a chain over the criteria: the first that differs decides. */
function rivalFirst(book: Book, lens: Lens, own: string, rival: string, from: string): string {
  const step = (option: string, id: CriterionId) =>
    book.cell(book.inputPlace(stepKey(option, id)), from);
  return askedInOrder(lens).reduceRight((rest, id) => {
    const [a, b] = [step(own, id), step(rival, id)];
    return `IF(${b}>${a},1,IF(${b}<${a},0,${rest}))`;
  }, '0');
}

function lexicographicRank(
  book: Book,
  option: string,
  lensId: string,
  from: string,
): string | undefined {
  const lens = book.scenario.lenses.find(({ id }) => id === lensId);
  const judgement = book.evaluation.judgements.find((one) => one.lensId === lensId);
  if (lens === undefined || judgement === undefined) return undefined;
  const rivals = judgement.options.filter(
    ({ optionId, passes, rank }) => optionId !== option && passes && rank !== undefined,
  );
  const ahead = rivals.map(({ optionId }) => rivalFirst(book, lens, option, optionId, from));
  return ['1', ...ahead].join('+');
}

/** Whether a rule's figure, by its id within the offer, has a formula here. */
export function isRuleFormula(local: string): boolean {
  return /^(?:localShare|screen|rank)\./.test(local);
}

/** Undefined where the rule stays one of words. */
export function ruleFormula(book: Book, figure: Figure, from: string): string | undefined {
  const [option, local] = splitId(figure.id);
  if (option === undefined) return undefined;
  const [head, first = '', second = ''] = local.split('.');
  const phase = PHASES.find((id) => id === first);
  if (head === 'localShare' && phase !== undefined) {
    const share = (actor: string) => book.inputReference(`agency.${phase}`, option, from, actor);
    return `${share('state')}+${share('local')}`;
  }
  if (head === 'screen' && isScreenId(second)) return screenFormula(book, option, second, from);
  if (head === 'rank') return lexicographicRank(book, option, first, from);
  return undefined;
}
