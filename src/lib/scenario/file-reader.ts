/** What every part of a file is read with: fields by name among an object's own, and what does not fit. */
import * as v from 'valibot';
import { parameter, type ParameterId } from '$lib/parameters/registry';
import type { ParameterValue } from '$lib/parameters/types';
import { checkAny } from './check-value';
import { cleanName } from './name';
import { shorten, type DocumentCode, type Problem } from './problems';

export type JsonObject = Readonly<Record<string, unknown>>;

export const jsonObject = v.custom<JsonObject>(
  (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
);
export const text = v.string();
export const list = v.array(v.unknown());

/** A value of a file as it is shown back. */
export function shown(value: unknown): string {
  try {
    return shorten(typeof value === 'string' ? value : JSON.stringify(value));
  } catch {
    return typeof value;
  }
}

/** Reads objects field by field and lists what it meets. */
export class FileReader {
  readonly problems: Problem[] = [];

  complain(code: DocumentCode, key: string, given?: unknown): void {
    this.problems.push({
      kind: 'document',
      code,
      key: shorten(key),
      ...(given === undefined ? {} : { given: shown(given) }),
    });
  }

  /** An own field that fits the schema; a missing or unfit one is listed. */
  field<S extends v.GenericSchema>(
    object: JsonObject,
    name: string,
    schema: S,
    place: string,
  ): v.InferOutput<S> | undefined {
    if (!Object.hasOwn(object, name)) {
      this.complain('missing-key', place);
      return undefined;
    }
    const parsed = v.safeParse(schema, object[name]);
    if (parsed.success) return parsed.output;
    this.complain('bad-value', place, object[name]);
    return undefined;
  }

  /** As `field`, for what a file may leave out. */
  optional<S extends v.GenericSchema>(
    object: JsonObject,
    name: string,
    schema: S,
    place: string,
  ): v.InferOutput<S> | undefined {
    return Object.hasOwn(object, name) ? this.field(object, name, schema, place) : undefined;
  }

  onlyKeys(object: JsonObject, known: readonly string[], place: string): void {
    for (const key of Object.keys(object)) {
      if (!known.includes(key)) this.complain('unknown-key', `${place}${key}`, object[key]);
    }
  }

  /** The checked values among `ids`; the published value stands for all others, which are listed. */
  values<Id extends ParameterId>(
    raw: JsonObject | undefined,
    ids: readonly Id[],
    option?: string,
  ): Map<Id, ParameterValue> {
    const values = new Map<Id, ParameterValue>();
    if (raw === undefined) return values;
    const place = option === undefined ? '' : `${option}.`;
    this.onlyKeys(raw, ids, place);
    for (const id of ids) {
      if (!Object.hasOwn(raw, id)) {
        if (parameter(id).later !== true) this.complain('missing-key', `${place}${id}`);
        continue;
      }
      const checked = checkAny(id, raw[id]);
      if (checked.ok) values.set(id, checked.value);
      else {
        const { code, given, limit } = checked;
        this.problems.push({
          kind: 'value',
          code,
          given,
          place: { parameter: id, ...(option === undefined ? {} : { option }) },
          ...(limit === undefined ? {} : { limit }),
        });
      }
    }
    return values;
  }

  name(object: JsonObject, place: string): string | undefined {
    const raw = this.optional(object, 'name', text, place);
    const name = raw === undefined ? undefined : cleanName(raw);
    if (raw !== undefined && name === undefined) this.complain('bad-value', place, raw);
    return name;
  }
}
