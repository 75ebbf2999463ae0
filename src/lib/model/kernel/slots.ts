/**
 * Where each number input stands in the kernel's vector: first the case's, then a block an option. Choices,
 * flags and shares are not drawn; the plan holds what follows from them.
 */
import {
  CASE_PARAMETER_IDS,
  OPTION_PARAMETER_IDS,
  parameter,
  type CaseParameterId,
  type CaseValues,
  type OptionParameterId,
  type OptionValues,
  type ParameterId,
} from '$lib/parameters/registry';

function isNumber(id: ParameterId): boolean {
  return parameter(id).kind === 'number';
}

const CASE_NUMBERS = CASE_PARAMETER_IDS.filter(isNumber);
const OPTION_NUMBERS = OPTION_PARAMETER_IDS.filter(isNumber);

const CASE_BLOCK = CASE_NUMBERS.length;
const OPTION_BLOCK = OPTION_NUMBERS.length;

function place(ids: readonly string[], id: string): number {
  const at = ids.indexOf(id);
  if (at < 0) throw new Error(`${id} is no number`);
  return at;
}

/** Place of a case input. */
export function caseSlot(id: CaseParameterId): number {
  return place(CASE_NUMBERS, id);
}

/** Place of an option's input inside its block. */
export function optionSlot(id: OptionParameterId): number {
  return place(OPTION_NUMBERS, id);
}

/** Place of an option's block. */
export function blockOf(optionIndex: number): number {
  return CASE_BLOCK + optionIndex * OPTION_BLOCK;
}

/** What the kernel reads where an input is left to be derived; the plan knows that it is. */
function numberIn(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** The vector of a scenario as it stands. */
export function baseVector(c: CaseValues, options: readonly OptionValues[]): Float64Array {
  return Float64Array.from([
    ...CASE_NUMBERS.map((id) => numberIn(c[id])),
    ...options.flatMap((o) => OPTION_NUMBERS.map((id) => numberIn(o[id]))),
  ]);
}
