/** The events of a scenario as rows to edit: what is known of each, whom it strikes, and what does not count. */
import type { Grade } from '$lib/evidence/types';
import type { FullMessages } from '$lib/i18n/messages';
import type { Evaluation } from '$lib/model/evaluation';
import { caseData } from '$lib/parameters/cases';
import { eventFields, type EventField } from '$lib/parameters/events';
import { eventText } from '$lib/scenario/event-text';
import { preset } from '$lib/scenario/presets';
import type { Scenario, ScenarioEvent } from '$lib/scenario/types';
import { shortName } from './context';

export interface EventRowField {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly field: EventField;
  readonly value: number | string;
}

export interface EventRow {
  readonly event: ScenarioEvent;
  readonly name: string;
  readonly help: string;
  readonly fields: readonly EventRowField[];
  /** Calendar year, where the case has one. */
  readonly calendar: number | undefined;
  /** What the case says of the event while nobody has changed it. */
  readonly source: { readonly grade: Grade; readonly refs: readonly string[] } | undefined;
  /** Why it does nothing to an offer, or by which rule it counts there. */
  readonly notes: readonly string[];
}

/** The event as the case brought it, switched on or off. */
function sourceOf(scenario: Scenario, event: ScenarioEvent): EventRow['source'] {
  const published = preset(scenario.case).events.findIndex(({ id }) => id === event.id);
  const brought = preset(scenario.case).events[published];
  const known = caseData(scenario.case).events[published];
  if (brought === undefined || known === undefined) return undefined;
  const switchedOn = ({ off: _off, ...rest }: ScenarioEvent) => rest as ScenarioEvent;
  const same = eventText(switchedOn(brought)) === eventText(switchedOn(event));
  return same ? { grade: known.grade, refs: known.refs } : undefined;
}

/** Offers with the same note are named together. */
function notesOf(
  { id }: ScenarioEvent,
  scenario: Scenario,
  evaluation: Evaluation,
  words: FullMessages,
): string[] {
  const byCode = new Map<string, string[]>();
  for (const [index, option] of scenario.options.entries()) {
    for (const note of evaluation.options[index]?.eventNotes ?? []) {
      if (note.eventId !== id) continue;
      const sentence = words.terms.eventNotes[note.code];
      byCode.set(sentence, [...(byCode.get(sentence) ?? []), shortName(option, words)]);
    }
  }
  return [...byCode].map(([sentence, names]) => `${words.ui.list(names)}: ${sentence}.`);
}

export function eventRows(
  scenario: Scenario,
  evaluation: Evaluation,
  words: FullMessages,
): EventRow[] {
  const { signed } = caseData(scenario.case);
  return scenario.events.map((event) => {
    const text = words.terms.eventKinds[event.kind];
    const values: Readonly<Record<string, number | string>> = event.values;
    return {
      event,
      name: text.name,
      help: text.help,
      fields: Object.entries(eventFields(event.kind)).map(([name, field]) => ({
        name,
        label: text.fields[name]?.label ?? name,
        help: text.fields[name]?.help ?? '',
        field,
        value: values[name] ?? field.default.value,
      })),
      calendar: signed === undefined ? undefined : signed + event.year,
      source: sourceOf(scenario, event),
      notes: event.off === true ? [] : notesOf(event, scenario, evaluation, words),
    };
  });
}
