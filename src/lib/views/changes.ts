/**
 * What differs from the published case, a line a value, as print and notices say it. It reads the lines of the link,
 * which the first page has anyway; `tests/unit/views/changes.test.ts` holds it to `scenario/differences.ts`, which
 * compares any two scenarios.
 */
import type { FullMessages } from '$lib/i18n/messages';
import { isCaseParameterId, isOptionParameterId, type ParameterId } from '$lib/parameters/registry';
import type { ParameterValue } from '$lib/parameters/types';
import { valueAt } from '$lib/scenario/edit';
import { scenarioEntries } from '$lib/scenario/entries';
import { preset, sourceOf } from '$lib/scenario/presets';
import type { Scenario, ScenarioEvent } from '$lib/scenario/types';
import { optionName } from './context';
import { uncertaintyChange, type Change } from './uncertain-text';
import { eventLine } from './event-line';
import { valueInWords } from './values';

export type { Change };

/** An event that was added, changed, switched or taken out. */
function eventChange(id: string, scenario: Scenario, words: FullMessages): Change {
  const now = scenario.events.find((event) => event.id === id);
  const then = preset(scenario.case).events.find((event) => event.id === id);
  const kind = (now ?? then)?.kind;
  const name = kind === undefined ? '' : words.terms.eventKinds[kind].name;
  const line = (event: ScenarioEvent | undefined) =>
    event === undefined ? words.panels.notice.noEvent : eventLine(event, scenario, words);
  return { what: words.panels.notice.event(id, name), value: line(now), published: line(then) };
}

/** Values alone: offers and lenses that were added, renamed or removed are not among them. */
export function changesOf(scenario: Scenario, words: FullMessages): Change[] {
  const text = (id: ParameterId, value: ParameterValue) => valueInWords(id, value, words);
  const label = (id: ParameterId) => words.inputs.parameters[id].label;
  return scenarioEntries(scenario).flatMap(([key]): Change[] => {
    if (key.startsWith('event.')) return [eventChange(key.slice(6), scenario, words)];
    const said = uncertaintyChange(key, scenario, words);
    if (said !== undefined) return [said];
    if (isCaseParameterId(key)) {
      const value = valueAt(scenario, { parameter: key });
      return value === undefined
        ? []
        : [
            {
              what: label(key),
              value: text(key, value),
              published: text(key, sourceOf(scenario.case, key).value),
            },
          ];
    }
    const option = scenario.options.find(({ id }) => key.startsWith(`${id}.`));
    const parameter = key.slice(2);
    if (option === undefined || !isOptionParameterId(parameter)) return [];
    return [
      {
        what: `${optionName(option, words)} – ${label(parameter)}`,
        value: text(parameter, option.values[parameter]),
        published: text(parameter, sourceOf(scenario.case, parameter, option.archetype).value),
      },
    ];
  });
}
