/**
 * The part of JSON Schema (draft 2020-12) that docs/schema is written in, so that answers can be held
 * against it. A keyword it does not know is an error: nothing in a schema may go unchecked.
 */
export type Schema = boolean | { readonly [keyword: string]: unknown };

/** Schemas by their `$id`. */
export type SchemaSet = Readonly<Record<string, Schema>>;

interface Place {
  /** Path in the value, such as `/options/0/name`. */
  readonly path: string;
  /** The file in which `#/…` is looked up. */
  readonly file: string;
  readonly set: SchemaSet;
}

type Check = (expected: unknown, value: unknown, schema: object, place: Place) => string[];

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isType(value: unknown, type: unknown): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;
}

function fail(place: Place, what: string): string[] {
  return [`${place.path === '' ? '/' : place.path} ${what}`];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function each<T>(items: readonly T[], check: (item: T, at: number) => string[]): string[] {
  return items.flatMap(check);
}

function lookUp(reference: string, place: Place): { schema: Schema; file: string } {
  const [name = '', pointer = ''] = reference.split('#');
  const file = name === '' ? place.file : name;
  let schema: unknown = place.set[file];
  for (const step of pointer.split('/').slice(1)) schema = isObject(schema) ? schema[step] : schema;
  if (typeof schema !== 'boolean' && !isObject(schema)) throw new Error(`no schema ${reference}`);
  return { schema, file };
}

/** What a number must keep to; other values are not numbers and pass. */
function bound(fits: (value: number, limit: number) => boolean, what: string): Check {
  return (limit, value, _, place) =>
    typeof value !== 'number' || fits(value, limit as number)
      ? []
      : fail(place, `is ${value}, ${what} ${String(limit)}`);
}

const silent: Check = () => [];

const KEYWORDS: Readonly<Record<string, Check>> = {
  $schema: silent,
  $id: silent,
  $defs: silent,
  title: silent,
  description: silent,
  $ref: (reference, value, _, place) => {
    const { schema, file } = lookUp(reference as string, place);
    return problems(schema, value, { ...place, file });
  },
  type: (type, value, _, place) =>
    isType(value, type) ? [] : fail(place, `is ${typeOf(value)}, not ${String(type)}`),
  const: (only, value, _, place) =>
    same(only, value)
      ? []
      : fail(place, `is ${JSON.stringify(value)}, not ${JSON.stringify(only)}`),
  enum: (known, value, _, place) =>
    (known as unknown[]).some((one) => same(one, value))
      ? []
      : fail(place, `${JSON.stringify(value)} is none of ${JSON.stringify(known)}`),
  oneOf: (choices, value, _, place) => {
    const found = (choices as Schema[]).map((choice) => problems(choice, value, place));
    const fitting = found.filter((list) => list.length === 0).length;
    if (fitting === 1) return [];
    return [
      ...fail(place, `fits ${fitting} of the choices`),
      ...(fitting === 0 ? found.flat() : []),
    ];
  },
  properties: (known, value, _, place) =>
    each(Object.entries(known as Record<string, Schema>), ([key, schema]) =>
      isObject(value) && Object.hasOwn(value, key)
        ? problems(schema, value[key], { ...place, path: `${place.path}/${key}` })
        : [],
    ),
  required: (keys, value, _, place) =>
    each(keys as string[], (key) =>
      isObject(value) && !Object.hasOwn(value, key) ? fail(place, `lacks "${key}"`) : [],
    ),
  additionalProperties: (allowed, value, schema, place) => {
    if (allowed !== false) throw new Error('only additionalProperties: false is known');
    const known = 'properties' in schema ? (schema.properties as object) : {};
    return each(isObject(value) ? Object.keys(value) : [], (key) =>
      Object.hasOwn(known, key) ? [] : fail(place, `has "${key}", which is not described`),
    );
  },
  items: (schema, value, _, place) =>
    each(Array.isArray(value) ? (value as unknown[]) : [], (item, at) =>
      problems(schema as Schema, item, { ...place, path: `${place.path}/${at}` }),
    ),
  minItems: (least, value, _, place) =>
    Array.isArray(value) && value.length < (least as number)
      ? fail(place, `has ${value.length} items`)
      : [],
  maxItems: (most, value, _, place) =>
    Array.isArray(value) && value.length > (most as number)
      ? fail(place, `has ${value.length} items`)
      : [],
  pattern: (pattern, value, _, place) =>
    typeof value !== 'string' || new RegExp(pattern as string, 'u').test(value)
      ? []
      : fail(place, `${JSON.stringify(value)} does not match ${String(pattern)}`),
  minimum: bound((value, limit) => value >= limit, 'less than'),
  maximum: bound((value, limit) => value <= limit, 'more than'),
  exclusiveMinimum: bound((value, limit) => value > limit, 'not above'),
};

function problems(schema: Schema, value: unknown, place: Place): string[] {
  if (typeof schema === 'boolean') return schema ? [] : fail(place, 'is not allowed');
  return each(Object.entries(schema), ([keyword, expected]) => {
    const check = KEYWORDS[keyword];
    if (check === undefined) throw new Error(`unknown keyword "${keyword}" in ${place.file}`);
    return check(expected, value, schema, place);
  });
}

/** What of a value does not fit the schema of that `$id`, a sentence each; none where it fits. */
export function schemaProblems(id: string, value: unknown, set: SchemaSet): string[] {
  return problems({ $ref: `${id}#` }, value, { path: '', file: id, set });
}
