/** What stands on the command line as one scenario, and what is none. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { fileOf } from '$lib/scenario/write-file';
import { JUJUY } from '../../support/builders';
import { call } from '../../support/cli';

const folder = mkdtempSync(join(tmpdir(), 'balanza-input-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const ONE = 'v=1&case=jujuy-2016&horizon=10';

describe('one scenario', () => {
  it.each([
    ['two links', `${ONE}\n${ONE.replace('10', '12')}\n`],
    ['two links with a blank line between', `${ONE}\r\n\r\n${ONE}`],
    ['two cases', 'jujuy-2016\njujuy-2016\n'],
    ['a case and a link', `jujuy-2016\n${ONE}\n`],
  ])('is not answered where there are %s', async (_, input) => {
    for (const args of [
      ['evaluate', '-'],
      ['explain', 'a.total', '-'],
    ]) {
      const { code, out, err } = await call(args, input);
      expect([code, out, err.length]).toEqual([3, '', 1]);
      expect(err[0]).toMatch(/^Standard input holds more than one line; .*--each/);
    }
  });

  it('is not answered where a link in quotes goes on in the next line', async () => {
    expect(await call(['evaluate', `${ONE}\n${ONE}`])).toMatchObject({ code: 3, out: '' });
  });

  it('may have blank lines around it', async () => {
    const { code, err } = await call(['evaluate', '-', '--json'], `\n${ONE}\n\n`);
    expect([code, err]).toEqual([0, []]);
  });

  it('is not read from an empty input', async () => {
    const none = await call(['evaluate', '-', '--lang', 'es'], ' \n');
    expect([none.code, none.err]).toEqual([3, ['La entrada estándar no trae nada.']]);
  });

  it('is looked for where the call was made, not where npm went', async () => {
    writeFileSync(join(folder, 'saved.json'), fileOf(JUJUY));
    expect((await call(['evaluate', 'saved.json'])).code).toBe(3);
    vi.stubEnv('INIT_CWD', folder);
    expect((await call(['evaluate', 'saved.json'])).code).toBe(0);
    expect((await call(['evaluate', join(folder, 'saved.json')])).code).toBe(0);
  });
});

describe('another version', () => {
  it.each(['v=9&case=jujuy-2016', 'v=0&case=jujuy-2016', 'v=9&case=jujuy-2016&colour=red'])(
    'is refused where nothing else can be read: %s',
    async (link) => {
      expect(await call(['evaluate', link])).toMatchObject({ code: 3, out: '' });
      const each = await call(['evaluate', '-', '--each'], `${link}\n`);
      expect([each.code, (JSON.parse(each.out) as { kind: string }).kind]).toEqual([
        3,
        'unreadable',
      ]);
    },
  );

  it('of a file that says nothing beyond the case is refused alike', async () => {
    const text = fileOf(JUJUY).replace('"schema": 1', '"schema": 9');
    expect(await call(['evaluate', '-'], text)).toMatchObject({ code: 3, out: '' });
  });

  it('is answered with a line about it where something can', async () => {
    const { code, err } = await call(['evaluate', 'v=9&case=jujuy-2016&horizon=10']);
    expect([code, err.length]).toEqual([0, 1]);
    expect(err[0]).toMatch(/version 9; .*Update this copy/);
    const bare = await call(['evaluate', 'case=jujuy-2016']);
    expect([bare.code, bare.err.length]).toEqual([0, 1]);
  });
});

describe('a line about what is wrong', () => {
  it.each(['en', 'es'])('speaks to a terminal, not to a page: %s', async (lang) => {
    for (const given of ['v=9&case=jujuy-2016', 'package.json', '#about']) {
      const { err } = await call(['evaluate', given, '--lang', lang]);
      expect(err.join(' ')).not.toMatch(/page|página|[Cc]hoose a file|Elegir un archivo/);
    }
    const { err } = await call(['evaluate', 'README.md', '--lang', lang]);
    expect(err).toHaveLength(1);
    expect(err[0]).not.toMatch(/[Cc]hoose a file|Elegir/);
  });

  it('writes no number of three hundred digits', async () => {
    const link = 'v=1&case=jujuy-2016&horizon=1e308&a.loan.rate=1e300';
    const { err } = await call(['evaluate', link]);
    expect(err[0]).toContain('cannot be 1e308 years: the most is 30 years');
    expect(err[1]).toContain('cannot be 1e300 % ');
  });
});
