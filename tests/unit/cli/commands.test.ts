/** What holds for every command of the table: help in both languages, words, options, one line a fault. */
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { LANGS } from '$lib/i18n/lang';
import { EXIT } from '../../../src/cli/command';
import { COMMANDS } from '../../../src/cli/commands';
import { COMMON_OPTIONS, LONE_OPTIONS } from '../../../src/cli/arguments';
import { displayWidth } from '../../../src/cli/columns';
import { call } from '../../support/cli';

const both = COMMANDS.flatMap((command) =>
  LANGS.map((lang) => ({ name: command.name, lang, command })),
);

describe('the table of commands', () => {
  it('has each command once', () => {
    const names = COMMANDS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['evaluate', 'rank', 'parameters', 'lenses']));
  });

  it('gives an option of one name the same kind everywhere, and none the name of a common one', () => {
    const kinds = new Map<string, string>();
    for (const { options } of COMMANDS) {
      for (const [name, { type }] of Object.entries(options)) {
        expect(kinds.get(name) ?? type, name).toBe(type);
        kinds.set(name, type);
        expect([...Object.keys(COMMON_OPTIONS), ...Object.keys(LONE_OPTIONS)]).not.toContain(name);
      }
    }
  });
});

describe('help', () => {
  it.each(LANGS)(
    'of the program lists every command, exit code and common option: %s',
    async (lang) => {
      const { code, out, err } = await call(['--help', '--lang', lang]);
      expect([code, err]).toEqual([0, []]);
      for (const { name, summary } of COMMANDS) {
        expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
        expect(out).toContain(summary[lang]);
      }
      for (const exit of Object.values(EXIT)) expect(out).toMatch(new RegExp(`^  ${exit}  `, 'm'));
      for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(100);
    },
  );

  it.each(both)('of $name names its options, in $lang', async ({ name, lang, command }) => {
    const { code, out, err } = await call([name, '--help', '--lang', lang]);
    expect([code, err]).toEqual([0, []]);
    expect(out).toContain(command.summary[lang]);
    for (const option of [...Object.keys(command.options), ...Object.keys(COMMON_OPTIONS)]) {
      expect(out).toMatch(new RegExp(`^  --${option}\\b`, 'm'));
    }
    for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(100);
    expect(await call([name, 'whatever', '-h', '--lang', lang])).toEqual({ code, out, err });
  });

  it.each(COMMANDS)(
    'of $name says as much in each language, and not in the same words',
    (command) => {
      const { summary, help, options } = command;
      expect(summary.es).not.toBe(summary.en);
      expect(help.es.map(({ lines }) => lines.length)).toEqual(
        help.en.map(({ lines }) => lines.length),
      );
      for (const [at, { head }] of help.en.entries()) expect(help.es[at]?.head).not.toBe(head);
      for (const { about } of Object.values(options)) expect(about.es).not.toBe(about.en);
    },
  );

  it('is not given for a command that does not exist', async () => {
    expect(await call(['weigh', '--help'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('the version', () => {
  it('is told alone, and is no option of a command', async () => {
    expect((await call(['--version'])).out).toMatch(/^balanza \d+\.\d+\.\d+, model \d+\n$/);
    expect(await call(['lenses', '--version'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('a wrong call', () => {
  it.each([
    ['nothing', []],
    ['an option alone', ['--json']],
    ['an unknown command', ['weigh']],
    ['a name of every object', ['constructor']],
    ['an unknown option', ['lenses', '--colour']],
    ['an unknown short option', ['lenses', '-x']],
    ['an option named as every object has', ['lenses', '--constructor']],
    ['an option without its value', ['parameters', '--group']],
    ['a value where none is taken', ['lenses', '--json=1']],
    ['an empty value', ['parameters', '--group=']],
    ['an unknown language', ['lenses', '--lang', 'fr']],
  ])('is told in one line, in both languages: %s', async (_, args) => {
    const english = await call(args);
    expect([english.code, english.out, english.err.length]).toEqual([2, '', 1]);
    if (args.includes('--lang')) return;
    const spanish = await call([...args, '--lang=es']);
    expect([spanish.code, spanish.out, spanish.err.length]).toEqual([2, '', 1]);
    expect(spanish.err[0]).toContain('--help muestra');
    expect(english.err[0]).toContain('--help shows');
  });

  it('takes the language wherever it stands', async () => {
    const { out } = await call(['--lang', 'es', 'lenses', 'rights']);
    expect(out).toBe((await call(['lenses', 'rights', '--lang=es'])).out);
    expect(out).not.toBe((await call(['lenses', 'rights'])).out);
  });
});

describe('a stream that breaks', () => {
  function broken(error: Error): Readable {
    return new Readable({
      read() {
        this.destroy(error);
      },
    });
  }

  const system = () => Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'read' });

  it.each([
    ['evaluate', ['evaluate', '-']],
    ['evaluate --each', ['evaluate', '-', '--each']],
    ['rank', ['rank', '-']],
  ])('is told in one line by %s', async (_, args) => {
    expect(await call(args, broken(system()))).toEqual({
      code: 3,
      out: '',
      err: ['Standard input cannot be read: EIO.'],
    });
  });

  it('because it is a folder is told as such', async () => {
    const { code, err } = await call(['rank', 'docs', '--lang', 'es']);
    expect([code, err]).toEqual([3, ['«docs» es una carpeta; hace falta un archivo.']]);
  });

  it('by a fault of our own is told in one line too, with a code of its own', async () => {
    const { code, out, err } = await call(
      ['evaluate', '-'],
      broken(new TypeError('no such thing')),
    );
    expect([code, out]).toEqual([1, '']);
    expect(err).toEqual(['A fault of the program, please report it: TypeError: no such thing']);
  });
});
