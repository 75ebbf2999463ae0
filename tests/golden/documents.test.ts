/**
 * One link and one file of every version of the formats, each with something of all that a scenario can hold. They
 * are what the steps of `scenario/migrations.ts` are proved by: kept for ever, never written anew.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { evaluate } from '$lib/model/evaluate';
import { readFile } from '$lib/scenario/read-file';
import { readLink } from '$lib/scenario/link';
import { SCHEMA_VERSION } from '$lib/scenario/types';

const VERSIONS = Array.from({ length: SCHEMA_VERSION }, (_, at) => at + 1);

function pathOf(name: string): string {
  return fileURLToPath(new URL(`documents/${name}`, import.meta.url));
}

function textOf(name: string): string {
  return readFileSync(pathOf(name), 'utf8').trim();
}

describe.each(VERSIONS)('documents of version %i', (version) => {
  it('are kept', () => {
    expect(existsSync(pathOf(`schema-${version}.link.txt`))).toBe(true);
    expect(existsSync(pathOf(`schema-${version}.json`))).toBe(true);
  });

  it('open as link and as file to the same scenario, with nothing to complain about', async () => {
    const link = await readLink(textOf(`schema-${version}.link.txt`));
    const file = readFile(textOf(`schema-${version}.json`));
    if (link.kind !== 'scenario' || file.kind !== 'scenario') throw new Error('does not open');
    expect(link.problems).toEqual([]);
    expect(file.problems).toEqual([]);
    expect(file.scenario).toEqual(link.scenario);
    expect(evaluate(link.scenario).options).toHaveLength(3);
    expect(link.scenario.lenses.find(({ id }) => id === 'x1')?.weights).toEqual({
      cost: 60,
      exit: 40,
    });
    expect(link.scenario.events.map(({ kind, off }) => [kind, off ?? false])).toEqual([
      ['exit', false],
      ['fx', true],
    ]);
    expect(Object.keys(link.scenario.uncertainty.ranges)).toHaveLength(2);
  });
});
