/**
 * An event as one line of a link: `exit,year:10,lead:2,for:ac,off`. Kind first, then fields in the units of
 * the screen; `for` names the options it strikes, `off` one that is kept and not counted.
 */
import {
  EVENT_YEARS,
  eventFields,
  isEventKind,
  publishedEventValues,
} from '$lib/parameters/events';
import type { NumberShape } from '$lib/parameters/types';
import { checkChoice, checkNumber, givenText, type Checked } from './check-value';
import { EVENT_ID, OPTION_ID, type ScenarioEvent } from './types';
import { numberText, textToNumber } from './value-text';

export const EVENT_YEAR: NumberShape = {
  kind: 'number',
  unit: 'years',
  min: EVENT_YEARS.min,
  max: EVENT_YEARS.max,
  step: 1,
  integer: true,
};

export function eventText(event: ScenarioEvent): string {
  const fields = eventFields(event.kind);
  const values: Readonly<Record<string, number | string>> = event.values;
  const parts = Object.entries(fields).map(([name, field]) => {
    const value = values[name] ?? field.default.value;
    const text = field.kind === 'number' ? numberText(field, value as number) : String(value);
    return `${name}:${text}`;
  });
  return [
    event.kind,
    `year:${String(event.year)}`,
    ...parts,
    ...(event.options === undefined ? [] : [`for:${event.options}`]),
    ...(event.off === true ? ['off'] : []),
  ].join(',');
}

/** Told of what does not fit: the field, and what was given. */
export type EventComplaint = (field: string, given: string) => void;

interface Parts {
  readonly id: string;
  readonly kind: string;
  readonly year: unknown;
  /** By field name; what is missing takes its published strength. */
  readonly values: ReadonlyMap<string, unknown>;
  readonly options: string | undefined;
  readonly off: boolean;
}

/** Letters of options, each once, in order; undefined where there is none. */
function lettersOf(text: string): string | undefined {
  const letters = [...new Set(text)].filter((letter) => OPTION_ID.test(letter)).sort();
  return letters.length === 0 ? undefined : letters.join('');
}

/** Puts an event together from untrusted parts; undefined where kind or year are not to be had. */
export function buildEvent(parts: Parts, complain: EventComplaint): ScenarioEvent | undefined {
  if (!isEventKind(parts.kind)) {
    complain('kind', parts.kind);
    return undefined;
  }
  const year = checkNumber(EVENT_YEAR, parts.year);
  if (!year.ok || year.value === 'auto') {
    complain('year', year.ok ? '' : year.given);
    return undefined;
  }
  const fields = eventFields(parts.kind);
  const values: Record<string, number | string> = { ...publishedEventValues(parts.kind) };
  for (const [name, raw] of parts.values) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) {
      complain(name, givenText(raw));
      continue;
    }
    const checked: Checked<number | string> =
      field.kind === 'number' ? checkNumber(field, raw) : checkChoice(field, raw);
    if (checked.ok) values[name] = checked.value;
    else complain(name, checked.given);
  }
  const options = parts.options === undefined ? undefined : lettersOf(parts.options);
  // Any order will do; what is no letter or stands twice is told.
  if (parts.options !== undefined && options?.length !== parts.options.length) {
    complain('for', parts.options);
  }
  // Kind and values come from one declaration, so they fit each other.
  return {
    id: parts.id,
    kind: parts.kind,
    year: year.value,
    values,
    ...(options === undefined ? {} : { options }),
    ...(parts.off ? { off: true } : {}),
  } as unknown as ScenarioEvent;
}

export function isEventId(id: string): boolean {
  return EVENT_ID.test(id);
}

/** Reads the line of a link. */
export function textToEvent(
  id: string,
  text: string,
  complain: EventComplaint,
): ScenarioEvent | undefined {
  const [kind = '', ...rest] = text.split(',');
  const fields = isEventKind(kind) ? eventFields(kind) : {};
  const values = new Map<string, unknown>();
  const seen = new Set<string>();
  let year: unknown = undefined;
  let options: string | undefined;
  let off = false;
  for (const part of rest) {
    const colon = part.indexOf(':');
    const name = colon < 0 ? part : part.slice(0, colon);
    const given = colon < 0 ? '' : part.slice(colon + 1);
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const number = (shape: NumberShape) => {
      const read = textToNumber(shape, given);
      return read.ok ? read.value : given;
    };
    if (part === 'off') off = true;
    else if (seen.has(name)) complain(name, given);
    else if (name === 'year') year = number(EVENT_YEAR);
    else if (name === 'for') options = given;
    else values.set(name, field?.kind === 'number' ? number(field) : given);
    seen.add(name);
  }
  return buildEvent({ id, kind, year, values, options, off }, complain);
}
