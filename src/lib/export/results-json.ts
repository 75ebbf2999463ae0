/**
 * Answers as JSON, for programs: one envelope for all, one shape a kind, described in docs/CLI.md and
 * docs/schema. Amounts are in USD, shares and rates are fractions, nothing is rounded, what has no value
 * is left out, and the language asked for changes nothing. The page and the command line write the same.
 */
import { loadFullMessages, type FullMessages } from '$lib/i18n/messages';
import { LANGS, type Lang } from '$lib/i18n/lang';
import { withAllInCost } from '$lib/model/all-in';
import type { Evaluation } from '$lib/model/evaluation';
import type { Problem } from '$lib/scenario/problems';
import { MODEL_VERSION, type Scenario } from '$lib/scenario/types';
import { unwrapped } from '$lib/views/bidi';
import { optionName } from '$lib/views/context';

/** The shapes grow by new keys; any other change gives them a new number. */
const FORMAT = 1;

/** What a command answers; `kind` says which shape the rest has. */
export interface Answer {
  readonly kind: string;
  readonly [key: string]: unknown;
}

/** Puts what every answer says in front: the shape's version, the kind, the model's version. */
export function envelope({ kind, ...rest }: Answer): object {
  return { format: FORMAT, kind, model: MODEL_VERSION, ...rest };
}

/** For a single answer, indented. */
export function jsonText(answer: Answer): string {
  return `${JSON.stringify(envelope(answer), undefined, 2)}\n`;
}

export type MessagesByLang = Readonly<Record<Lang, FullMessages>>;

export async function allMessages(): Promise<MessagesByLang> {
  const loaded = await Promise.all(
    LANGS.map(async (lang) => [lang, await loadFullMessages(lang)] as const),
  );
  // One entry a language, by construction.
  return Object.fromEntries(loaded) as Record<Lang, FullMessages>;
}

/** The same words in each language: `{ "en": …, "es": … }`. */
export function inEach(
  messages: MessagesByLang,
  pick: (words: FullMessages) => string,
): Readonly<Record<Lang, string>> {
  const picked = LANGS.map((lang) => [lang, pick(messages[lang])] as const);
  return Object.fromEntries(picked) as Record<Lang, string>;
}

/** Every figure of a scenario; `line` where it is one of many. */
export function evaluationAnswer(
  scenario: Scenario,
  evaluation: Evaluation,
  problems: readonly Problem[],
  messages: MessagesByLang,
  line?: number,
): Answer {
  const answer = withAllInCost(evaluation, scenario);
  return {
    kind: 'evaluation',
    ...(line === undefined ? {} : { line }),
    case: scenario.case,
    lens: scenario.lens,
    problems,
    events: scenario.events,
    options: scenario.options.map((option, index) => ({
      name: unwrapped(optionName(option, messages.en)),
      names: inEach(messages, (words) => unwrapped(optionName(option, words))),
      archetype: option.archetype,
      ...answer.options[index],
    })),
    judgements: evaluation.judgements,
    cheapest: evaluation.cheapest,
    front: evaluation.front,
  };
}

/** Every figure of a scenario as a file's text: what `evaluate --json` prints of its link. */
export async function resultsJson(scenario: Scenario, evaluation: Evaluation): Promise<string> {
  return jsonText(evaluationAnswer(scenario, evaluation, [], await allMessages()));
}
