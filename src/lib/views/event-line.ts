/** An event on one line: when, how strongly, to whom. */
import type { FullMessages } from '$lib/i18n/messages';
import { eventFields } from '$lib/parameters/events';
import type { Scenario, ScenarioEvent } from '$lib/scenario/types';
import { shortName } from './context';
import { choiceText, numberWithUnit } from './values';

export function eventLine(event: ScenarioEvent, scenario: Scenario, words: FullMessages): string {
  const values: Readonly<Record<string, number | string>> = event.values;
  const texts = words.terms.eventKinds[event.kind].fields;
  const fields = Object.entries(eventFields(event.kind)).map(([name, field]) => {
    const value = values[name] ?? field.default.value;
    const text =
      field.kind === 'number'
        ? numberWithUnit(Number(value), field.unit, words)
        : choiceText('renewal.answer', String(value), words);
    return `${texts[name]?.label ?? name} ${text}`;
  });
  const struck = scenario.options.filter(({ id }) => event.options?.includes(id) === true);
  return [
    words.ui.cards.inYear(String(event.year)),
    ...fields,
    ...(event.options === undefined
      ? []
      : [words.ui.list(struck.map((option) => shortName(option, words)))]),
    ...(event.off === true ? [words.panels.notice.eventOff] : []),
  ].join('; ');
}
