/**
 * What differs from the published case, a line a value, as print and notices say it: the differences between the
 * scenario and the same offers as published.
 */
import type { FullMessages } from '$lib/i18n/messages';
import { differencesBetween, type Difference } from '$lib/scenario/differences';
import { archetypeValues, preset } from '$lib/scenario/presets';
import type { Scenario, ScenarioEvent } from '$lib/scenario/types';
import { optionName } from './context';
import { uncertaintyChange, type Change } from './uncertain-text';
import { eventLine } from './event-line';
import { valueInWords } from './values';

export type { Change };

/** The scenario's own offers and lenses as they were before anybody changed a value of theirs. */
function asPublished(scenario: Scenario): Scenario {
  return {
    ...preset(scenario.case),
    options: scenario.options.map((option) => ({
      ...option,
      values: archetypeValues(scenario.case, option.archetype),
    })),
    lenses: scenario.lenses,
    lens: scenario.lens,
  };
}

/** An event that was added, changed, switched or taken out; its fields stand on one line. */
function eventChange(id: string, scenario: Scenario, base: Scenario, words: FullMessages): Change {
  const now = scenario.events.find((event) => event.id === id);
  const then = base.events.find((event) => event.id === id);
  const kind = (now ?? then)?.kind;
  const name = kind === undefined ? '' : words.terms.eventKinds[kind].name;
  const line = (event: ScenarioEvent | undefined) =>
    event === undefined ? words.panels.notice.noEvent : eventLine(event, scenario, words);
  return { what: words.panels.notice.event(id, name), value: line(now), published: line(then) };
}

/** The key of the line of a link that says it. */
function uncertaintyKey(d: Difference, { uncertainty }: Scenario): string | undefined {
  switch (d.kind) {
    case 'sampling':
      return `sure.${d.field}`;
    case 'range':
      return `range.${d.key}`;
    case 'correlation': {
      const at = uncertainty.correlations.findIndex(({ a, b }) => a === d.a && b === d.b);
      return `correlation.${String(at + 1)}`;
    }
    case 'chance':
      return `chance.${d.event}`;
    default:
      return undefined;
  }
}

/** Numbers of the events that a difference is about. */
function eventIds(d: Difference): readonly string[] {
  switch (d.kind) {
    case 'event-added':
    case 'event-removed':
      return [d.event.id];
    case 'event-field':
      return [d.event];
    case 'event-number':
      return [d.from, d.to];
    default:
      return [];
  }
}

/** Events that are there now in their order, then those taken out. */
function eventChanges(
  differences: readonly Difference[],
  scenario: Scenario,
  base: Scenario,
  words: FullMessages,
): Change[] {
  const moved = new Set(differences.flatMap(eventIds));
  const now = scenario.events.map(({ id }) => id);
  const gone = base.events.map(({ id }) => id).filter((id) => !now.includes(id));
  return [...now, ...gone]
    .filter((id) => moved.has(id))
    .map((id) => eventChange(id, scenario, base, words));
}

/** Values alone: offers and lenses that were added, renamed or removed are not among them. */
export function changesOf(scenario: Scenario, words: FullMessages): Change[] {
  const base = asPublished(scenario);
  const differences = differencesBetween(base, scenario);
  const values = differences.flatMap((d): Change[] => {
    if (d.kind !== 'case-value' && d.kind !== 'option-value') return [];
    const { label } = words.inputs.parameters[d.parameter];
    const owner =
      d.kind === 'case-value' ? undefined : scenario.options.find(({ id }) => id === d.option);
    return [
      {
        what: owner === undefined ? label : `${optionName(owner, words)} – ${label}`,
        value: valueInWords(d.parameter, d.to, words),
        published: valueInWords(d.parameter, d.from, words),
      },
    ];
  });
  const said = differences.flatMap((d): Change[] => {
    const key = uncertaintyKey(d, scenario);
    const change = key === undefined ? undefined : uncertaintyChange(key, scenario, words);
    return change === undefined ? [] : [change];
  });
  return [...values, ...eventChanges(differences, scenario, base, words), ...said];
}
