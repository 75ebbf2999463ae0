/** Inputs by one name, as in links: `discount` for the case, `a.loan.rate` for an option. */
import {
  isCaseParameterId,
  isOptionParameterId,
  parameter,
  type ParameterId,
} from '$lib/parameters/registry';
import type { NumberParameter } from '$lib/parameters/types';
import type { Target } from './edit';
import { OPTION_ID } from './types';

export function inputKey({ option, parameter: id }: Target): string {
  return option === undefined ? id : `${option}.${id}`;
}

/** The other way round; undefined for what names no input. */
export function parseInputKey(key: string): Target | undefined {
  if (isCaseParameterId(key)) return { parameter: key };
  const option = key.slice(0, 1);
  const id = key.slice(2);
  const fits = OPTION_ID.test(option) && key[1] === '.' && isOptionParameterId(id);
  return fits ? { option, parameter: id } : undefined;
}

/**
 * The declaration of an input that may be drawn: a number that is not the reader's own choice, as the years
 * compared and the weights of the dependency index are.
 */
export function drawable(id: ParameterId): NumberParameter | undefined {
  const declared = parameter(id);
  if (declared.kind !== 'number') return undefined;
  return id === 'horizon' || id.startsWith('weight.') ? undefined : declared;
}
