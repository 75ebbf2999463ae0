/** The one meeting point of scenario and engine: a scenario in, every figure out. */
import type { Scenario } from '$lib/scenario/types';
import type { Evaluation, OptionEvaluation } from './evaluation';
import { eventsFor } from './course';
import { evaluateOption } from './evaluate-option';
import { judge, valuesOf } from './judge';

/** Options that no other beats on both cost and dependency, by rising cost. */
function paretoFront(options: readonly OptionEvaluation[]): string[] {
  const dependency = (e: OptionEvaluation) => e.dependencyIndex ?? 0;
  return options
    .filter((a) =>
      options.every(
        (b) =>
          b === a ||
          b.totalPv > a.totalPv ||
          dependency(b) > dependency(a) ||
          (b.totalPv === a.totalPv && dependency(b) === dependency(a)),
      ),
    )
    .sort((a, b) => a.totalPv - b.totalPv)
    .map(({ id }) => id);
}

export function evaluate(scenario: Scenario): Evaluation {
  const options = scenario.options.map((option) =>
    evaluateOption(
      option.id,
      scenario.values,
      option.values,
      eventsFor(scenario.events, option.id),
    ),
  );
  const values = options.map(valuesOf);
  const first = options[0];
  if (first === undefined) throw new Error('a scenario has at least one option');
  const cheapest = options.reduce(
    (best, next) => (next.totalPv < best.totalPv ? next : best),
    first,
  );
  return {
    options,
    judgements: scenario.lenses.map((lens) =>
      judge(lens, scenario.values, scenario.options, options, values),
    ),
    cheapest: cheapest.id,
    front: paretoFront(options),
  };
}
