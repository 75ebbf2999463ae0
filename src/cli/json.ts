/**
 * The answer as JSON, for programs:
 *
 *   { "format": 1,        this shape; it grows by new keys, and any other change gives it a new number
 *     "model": 1,         equations and defaults behind the figures
 *     "case": "…", "lens": "…",
 *     "problems": [ … ],  what of the input could not be used: code and place, as in scenario/problems.ts
 *     "options": [ … ],   every figure of each offer, with the name it goes by: model/evaluation.ts
 *     "judgements": [ … ],  screens, values, scores and ranks under each lens
 *     "cheapest": "a", "front": ["d", "a"] }
 *
 * Amounts are in USD, shares and rates are fractions, nothing is rounded; what has no value is left out.
 */
import type { Problem } from '$lib/scenario/problems';
import { MODEL_VERSION } from '$lib/scenario/types';
import { optionName, type ViewContext } from '$lib/views/context';

const FORMAT = 1;

export function jsonReport(ctx: ViewContext, problems: readonly Problem[]): string {
  const { scenario, evaluation, words } = ctx;
  const report = {
    format: FORMAT,
    model: MODEL_VERSION,
    case: scenario.case,
    lens: scenario.lens,
    problems,
    options: scenario.options.map((option, index) => ({
      name: optionName(option, words),
      ...evaluation.options[index],
    })),
    judgements: evaluation.judgements,
    cheapest: evaluation.cheapest,
    front: evaluation.front,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
