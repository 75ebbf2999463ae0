/** Values of inputs as the reader sees them: in the form, in messages and in the list of changes. */
import { formatBare, formatNumber, type NumberStyle } from '$lib/i18n/format';
import type { Evaluation } from '$lib/model/evaluation';
import type { FullMessages, Messages } from '$lib/i18n/messages';
import { parameter, type ParameterId } from '$lib/parameters/registry';
import type { ParameterValue, Unit } from '$lib/parameters/types';
import { isPercent } from '$lib/scenario/value-text';
import type { Target } from '$lib/scenario/edit';
import type { Problem } from '$lib/scenario/problems';
import type { Scenario } from '$lib/scenario/types';
import { optionName } from './context';

function styleOf(unit: Unit): NumberStyle {
  return isPercent(unit) ? { kind: 'percent', digits: 4 } : { kind: 'plain', digits: 4 };
}

/** A number as it stands in its field: without unit, rounded only for display. */
export function fieldText(value: number, unit: Unit, words: Messages): string {
  const digits = Math.abs(value) >= 1000 ? 0 : isPercent(unit) ? 2 : 4;
  return formatBare(value, { ...styleOf(unit), digits } as NumberStyle, words.lang);
}

export function numberWithUnit(value: number, unit: Unit, words: FullMessages): string {
  const { oneOfUnit, units } = words.inputs;
  const named = (value === 1 ? oneOfUnit[unit] : undefined) ?? units[unit];
  return `${fieldText(value, unit, words)} ${named}`;
}

/** The figure that an input left at "worked out" comes to in this scenario. */
export function workedOut(
  target: Target,
  scenario: Scenario,
  evaluation: Evaluation,
): number | undefined {
  const option = scenario.options.find(({ id }) => id === target.option);
  if (option === undefined) return undefined;
  switch (target.parameter) {
    case 'price.down':
      return 1 - option.values['loan.share'];
    case 'maint.vendorOnly':
      return evaluation.options.find(({ id }) => id === option.id)?.vendorOnlyShare;
    default:
      return undefined;
  }
}

export function choiceText(id: ParameterId, value: string, words: FullMessages): string {
  const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = words.inputs.choices;
  return choices[id]?.[value] ?? value;
}

/** Any value in words and units. */
export function valueInWords(id: ParameterId, value: ParameterValue, words: FullMessages): string {
  const declared = parameter(id);
  if (typeof value === 'boolean') return words.inputs.flags[value ? 'yes' : 'no'];
  if (Array.isArray(value)) {
    return (value as readonly number[])
      .map((share) => formatNumber(share, { kind: 'percent', digits: 0 }, words.lang))
      .join(' / ');
  }
  if (value === 'auto') return words.inputs.auto;
  if (declared.kind === 'number' && typeof value === 'number') {
    return numberWithUnit(value, declared.unit, words);
  }
  return choiceText(id, String(value), words);
}

/** A problem as a sentence, with the names of this scenario's inputs and options. */
export function problemInWords(problem: Problem, scenario: Scenario, words: FullMessages): string {
  return words.problemText(problem, {
    label: (id) => words.inputs.parameters[id].label,
    optionName: (id) => {
      const option = scenario.options.find((candidate) => candidate.id === id);
      return option === undefined ? id : optionName(option, words);
    },
    number: (value, id) => {
      const declared = parameter(id);
      return declared.kind === 'number'
        ? numberWithUnit(value, declared.unit, words)
        : String(value);
    },
  });
}
