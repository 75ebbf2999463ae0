/** Inputs as figures: where every account ends. */
import type { CaseId } from '$lib/parameters/case-ids';
import type { NumberStyle } from '$lib/i18n/format';
import {
  isCaseParameterId,
  isOptionParameterId,
  parameter,
  type ParameterId,
} from '$lib/parameters/registry';
import type { ParameterValue, Unit } from '$lib/parameters/types';
import { sourceOf } from '$lib/scenario/presets';
import { sameValue } from '$lib/scenario/same-value';
import { isPercent } from '$lib/scenario/value-text';
import type { Option, Scenario } from '$lib/scenario/types';
import { valueInWords } from '$lib/views/values';
import type { GraphWords } from './offer';
import type { Figure, FigureId } from './types';

export function styleOf(unit: Unit, value: number): NumberStyle {
  if (isPercent(unit)) return { kind: 'percent', digits: 3 };
  return { kind: 'plain', digits: Math.abs(value) >= 1000 ? 0 : 4 };
}

/** Percent signs come with the style; all else names its unit. */
export function unitOf(unit: Unit, words: GraphWords): { readonly unit?: string } {
  return isPercent(unit) ? {} : { unit: words.messages.inputs.units[unit] };
}

/** How a value stands in formulas: yes is 1, a choice of numbers is its number, the rest is no operand. */
function numberOf(value: ParameterValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^\d+$/.test(value)) return Number(value);
  return value === true ? 1 : 0;
}

function inputFigure(
  caseId: CaseId,
  id: FigureId,
  parameterId: ParameterId,
  value: ParameterValue,
  option: Option | undefined,
  words: GraphWords,
): Figure {
  const declared = parameter(parameterId);
  const isNumber = declared.kind === 'number' && typeof value === 'number';
  const number = numberOf(value);
  const source = sourceOf(caseId, parameterId, option?.archetype);
  return {
    id,
    name: words.messages.inputs.parameters[parameterId].label,
    style: isNumber ? styleOf(declared.unit, number) : { kind: 'plain' },
    value: number,
    ...(isNumber
      ? unitOf(declared.unit, words)
      : { text: valueInWords(parameterId, value, words.messages) }),
    account: {
      kind: 'input',
      parameter: parameterId,
      ...(option === undefined ? {} : { option: option.id }),
      grade: source.grade,
      refs: source.refs,
      ...(sameValue(value, source.value)
        ? {}
        : { published: valueInWords(parameterId, source.value, words.messages) }),
    },
  };
}

export function caseInputFigure(
  id: FigureId,
  local: string,
  scenario: Scenario,
  words: GraphWords,
): Figure | undefined {
  if (!isCaseParameterId(local)) return undefined;
  return inputFigure(scenario.case, id, local, scenario.values[local], undefined, words);
}

export function optionInputFigure(
  id: FigureId,
  local: string,
  scenario: Scenario,
  option: Option,
  words: GraphWords,
): Figure | undefined {
  if (!isOptionParameterId(local)) return undefined;
  return inputFigure(scenario.case, id, local, option.values[local], option, words);
}
