import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { evidence } from '../../../src/cli/commands/evidence';
import { cliWords } from '../../../src/cli/words';
import { register } from '../../../src/lib/evidence/register';

async function call(
  operands: string[],
  options: Record<string, string | true> = {},
  lang: 'en' | 'es' = 'en',
) {
  return evidence.run(
    {
      operands,
      lang,
      words: cliWords[lang],
      stdin: Readable.from([]),
      width: 100,
      writeLine: () => undefined,
    },
    new Map(Object.entries(options)),
  );
}

async function textOf(...given: Parameters<typeof call>): Promise<string> {
  const outcome = await call(...given);
  if (outcome.kind !== 'answer') throw new Error(outcome.lines.join(' '));
  return outcome.text;
}

describe('the command `evidence`', () => {
  it('shows one entry with what uses it', async () => {
    const text = await textOf(['J16']);
    expect(text).toContain('A loan was to pay 85% of the project’s cost.');
    expect(text).toMatch(/Used by\n[\s\S]*\(Turnkey\)/);
    expect(await textOf(['j16'])).toBe(text);
  });

  it('shows it in Spanish, with a decimal comma', async () => {
    const text = await textOf(['X02'], {}, 'es');
    expect(text).toContain('7,159');
    expect(text).toContain('Cifras que no coinciden');
  });

  it('lists what a search finds, whichever language it is put in', async () => {
    expect(await textOf([], { search: 'camaras comodato' })).toContain('X43');
    const outcome = await call([], { search: 'zeppelin' });
    expect(outcome).toMatchObject({ kind: 'answer', text: '', code: 0 });
  });

  it('answers programs with every entry, alike in both languages', async () => {
    const json = await textOf([], { json: true });
    expect(await textOf([], { json: true }, 'es')).toBe(json);
    const { kind, entries } = JSON.parse(json) as { kind: string; entries: { id: string }[] };
    expect(kind).toBe('evidence');
    expect(entries.map(({ id }) => id)).toEqual([...register.keys()]);
  });

  it('refuses what it does not know in one line', async () => {
    for (const [operands, options] of [
      [['J99'], {}],
      [['J16', 'J17'], {}],
      [['J16'], { grade: 'fact' }],
      [[], { grade: 'gold' }],
      [[], { case: 'peru' }],
    ] as const) {
      const outcome = await call([...operands], options);
      expect(outcome).toMatchObject({ kind: 'refusal', code: 2 });
      expect(outcome.kind === 'refusal' && outcome.lines).toHaveLength(1);
    }
  });
});
