/** Inputs that go together: which may be paired, what pairs there are, and what is wrong with them. */
import type { FullMessages } from '$lib/i18n/messages';
import type { RangesWords } from '$lib/i18n/ranges-words';
import { samplingProblem } from '$lib/model/study/sampler';
import { parseInputKey } from '$lib/scenario/input-key';
import type { Scenario } from '$lib/scenario/types';
import { uncertainInputs } from '$lib/scenario/uncertain-inputs';
import { MAX_CORRELATIONS, type Correlation } from '$lib/scenario/uncertainty';
import { optionName } from '../context';
import { targetInWords } from '../uncertain-text';

export interface PairChoices {
  readonly name: string;
  readonly inputs: readonly { readonly key: string; readonly label: string }[];
}

export interface PairRow extends Correlation {
  readonly name: string;
  /** Why the pair does nothing as things are. */
  readonly note: string | undefined;
}

function nameOf(key: string, scenario: Scenario, full: FullMessages): string {
  const target = parseInputKey(key);
  return target === undefined ? key : targetInWords(target, scenario, full);
}

/** Drawn inputs in the groups of the form. */
export function pairChoices(
  scenario: Scenario,
  words: RangesWords,
  full: FullMessages,
): readonly PairChoices[] {
  const drawn = uncertainInputs(scenario);
  const group = (name: string, option: string | undefined): PairChoices => ({
    name,
    inputs: drawn
      .filter((input) => input.option === option)
      .map(({ key, id }) => ({ key, label: full.inputs.parameters[id].label })),
  });
  return [
    group(words.case, undefined),
    ...scenario.options.map((option) => group(optionName(option, full), option.id)),
  ].filter(({ inputs }) => inputs.length > 0);
}

/** Inputs of the same kind of several offers come from one draw. */
function drawnTogether(a: string, b: string): boolean {
  const [one, other] = [parseInputKey(a), parseInputKey(b)];
  return one !== undefined && one.parameter === other?.parameter;
}

export function pairRows(
  scenario: Scenario,
  words: RangesWords,
  full: FullMessages,
): readonly PairRow[] {
  const drawn = new Set(uncertainInputs(scenario).map(({ key }) => key));
  return scenario.uncertainty.correlations.map((pair) => {
    const held = [pair.a, pair.b].find((key) => !drawn.has(key));
    const note =
      held !== undefined
        ? words.pairHeld(nameOf(held, scenario, full))
        : drawnTogether(pair.a, pair.b)
          ? words.pairProblems.together
          : undefined;
    const named = (key: string) => nameOf(key, scenario, full);
    return { ...pair, name: words.pair(named(pair.a), named(pair.b)), note };
  });
}

export type PairProblem = 'choose' | 'same' | 'together' | 'known' | 'full';

/** Why two inputs cannot be paired now. */
export function pairProblem(scenario: Scenario, a: string, b: string): PairProblem | undefined {
  const { correlations } = scenario.uncertainty;
  if (a === '' || b === '') return 'choose';
  if (a === b) return 'same';
  if (drawnTogether(a, b)) return 'together';
  if (correlations.some((pair) => [pair.a, pair.b].includes(a) && [pair.a, pair.b].includes(b))) {
    return 'known';
  }
  return correlations.length >= MAX_CORRELATIONS ? 'full' : undefined;
}

/** Why the pairs cannot all hold; nothing is drawn until they can. */
export function togetherProblem(scenario: Scenario, words: RangesWords): string | undefined {
  const problem = samplingProblem(scenario);
  if (problem === undefined) return undefined;
  return problem.code === 'repeated-pair' ? words.contradictory : words.impossible;
}
