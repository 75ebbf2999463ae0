/** What a study calls its inputs, in words, and their values with units. */
import type { FullMessages } from '$lib/i18n/messages';
import type { SureWords } from '$lib/i18n/sure-words';
import { isChanceKind } from '$lib/parameters/chances';
import { isOptionParameterId, parameter } from '$lib/parameters/registry';
import { parseInputKey } from '$lib/scenario/input-key';
import type { Scenario } from '$lib/scenario/types';
import { shortName } from '../context';
import { targetInWords } from '../uncertain-text';
import { numberWithUnit } from '../values';

export interface NameContext {
  readonly scenario: Scenario;
  readonly words: FullMessages;
  readonly sure: SureWords;
}

/** Of `a.chance.exit` or `chance.fx` the kind of event, and whose it is. */
function chanceOf(key: string) {
  const [, option, kind] = /^(?:([a-z])\.)?chance\.(\w+)$/.exec(key) ?? [];
  return kind !== undefined && isChanceKind(kind) ? { kind, option } : undefined;
}

/** The event of a chance, and whose it is; undefined of any other input. */
export function eventInWords(key: string, { scenario, words }: NameContext): string | undefined {
  const chance = chanceOf(key);
  if (chance === undefined) return undefined;
  const event = words.terms.eventKinds[chance.kind].name;
  const option = scenario.options.find(({ id }) => id === chance.option);
  return option === undefined ? event : `${shortName(option, words)} – ${event}`;
}

/** A name for an input, a group of them that is drawn together, or an event by chance. */
export function keyInWords(key: string, context: NameContext): string {
  const { scenario, words, sure } = context;
  const event = eventInWords(key, context);
  if (event !== undefined) return sure.chance(event);
  const target = parseInputKey(key);
  if (target !== undefined) return targetInWords(target, scenario, words);
  return isOptionParameterId(key) ? words.inputs.parameters[key].label : key;
}

/** A value of an input with its unit. */
export function valueOfKey(key: string, value: number, words: FullMessages): string {
  const id = parseInputKey(key)?.parameter ?? (isOptionParameterId(key) ? key : undefined);
  const declared = id === undefined ? undefined : parameter(id);
  return declared?.kind === 'number' ? numberWithUnit(value, declared.unit, words) : String(value);
}
