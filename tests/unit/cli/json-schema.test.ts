/** The schema checker of tests/support: what it must let through and what it must not. */
import { describe, expect, it } from 'vitest';
import { schemaProblems, type Schema } from '../../support/json-schema';

function fits(
  schema: Schema,
  value: unknown,
  more: Readonly<Record<string, Schema>> = {},
): boolean {
  return schemaProblems('a', value, { a: schema, ...more }).length === 0;
}

describe('the schema checker', () => {
  it.each<[string, Schema, unknown, unknown]>([
    ['type', { type: 'object' }, {}, []],
    ['integer', { type: 'integer' }, 2, 2.5],
    ['null as no object', { type: 'object' }, {}, null],
    ['const', { const: 1 }, 1, '1'],
    ['enum', { enum: ['a', 'b'] }, 'b', 'c'],
    ['required', { required: ['a'] }, { a: undefined }, { b: 1 }],
    ['properties', { properties: { a: { type: 'string' } } }, { a: 'x' }, { a: 1 }],
    [
      'closed shapes',
      { properties: { a: {} }, additionalProperties: false },
      { a: 1 },
      { a: 1, b: 2 },
    ],
    ['items', { items: { type: 'number' } }, [1, 2], [1, 'x']],
    ['minItems', { minItems: 1 }, [1], []],
    ['maxItems', { maxItems: 1 }, [1], [1, 2]],
    ['pattern', { pattern: '^[a-z]$' }, 'a', 'ab'],
    ['minimum', { minimum: 0 }, 0, -0.1],
    ['maximum', { maximum: 1 }, 1, 1.1],
    ['exclusiveMinimum', { exclusiveMinimum: 0 }, 0.1, 0],
    ['oneOf, none', { oneOf: [{ const: 1 }, { const: 2 }] }, 1, 3],
    ['oneOf, several', { oneOf: [{ minimum: 1 }, { minimum: 2 }] }, 1, 3],
    ['boolean schemas', { properties: { a: true, b: false } }, { a: 1 }, { b: 1 }],
  ])('knows %s', (_, schema, good, bad) => {
    expect(fits(schema, good)).toBe(true);
    expect(fits(schema, bad)).toBe(false);
  });

  it('follows references within a file and into another', () => {
    const local: Schema = { $ref: '#/$defs/one', $defs: { one: { const: 1 } } };
    expect(fits(local, 1)).toBe(true);
    expect(fits(local, 2)).toBe(false);
    const away: Schema = { properties: { x: { $ref: 'b' } } };
    const b: Schema = { $ref: '#/$defs/two', $defs: { two: { const: 2 } } };
    expect(fits(away, { x: 2 }, { b })).toBe(true);
    expect(fits(away, { x: 1 }, { b })).toBe(false);
  });

  it('says where it does not fit', () => {
    const schema: Schema = { properties: { a: { items: { type: 'string' } } } };
    expect(schemaProblems('a', { a: ['x', 1] }, { a: schema })).toEqual([
      '/a/1 is number, not string',
    ]);
  });

  it('refuses keywords and references that it does not know', () => {
    expect(() => fits({ multipleOf: 2 }, 4)).toThrow('multipleOf');
    expect(() => fits({ $ref: '#/$defs/none' }, 4)).toThrow('no schema');
  });
});
