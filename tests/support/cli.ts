/** Calls the command line in this process, as a shell would, and holds answers against docs/schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main';
import { schemaProblems, type Schema, type SchemaSet } from './json-schema';

export interface Answered {
  readonly code: number;
  readonly out: string;
  /** Lines on standard error. */
  readonly err: readonly string[];
}

/** Standard input in pieces of some bytes, as pipes hand it over. */
function inPieces(input: string | Uint8Array): Readable {
  const bytes = Buffer.from(input as string);
  const size = 1000;
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
  return Readable.from(pieces);
}

export async function call(
  args: readonly string[],
  input: string | Uint8Array | Readable = '',
  width = 100,
): Promise<Answered> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    stdin: input instanceof Readable ? input : inPieces(input),
    width,
    out: (text) => void out.push(text),
    complain: (line) => void err.push(line),
  });
  return { code, out: out.join(''), err };
}

const FOLDER = fileURLToPath(new URL('../../docs/schema/', import.meta.url));

export const SCHEMA_FILES: readonly string[] = readdirSync(FOLDER);

const SCHEMAS: SchemaSet = Object.fromEntries(
  SCHEMA_FILES.map((name) => [name, JSON.parse(readFileSync(FOLDER + name, 'utf8')) as Schema]),
);

/** An answer parsed, and what of it does not fit the schema of its kind. */
export function checked(text: string): {
  readonly kind: string;
  readonly wrong: readonly string[];
} {
  const value = JSON.parse(text) as { readonly kind: string };
  return { kind: value.kind, wrong: schemaProblems(`${value.kind}.schema.json`, value, SCHEMAS) };
}
