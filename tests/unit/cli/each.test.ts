/** `evaluate --each`: many scenarios in, one JSON object a line out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileOf } from '$lib/scenario/write-file';
import { linkOf, readableLink } from '$lib/scenario/link';
import { scenarioWith } from '../../support/builders';
import { call, checked } from '../../support/cli';

const folder = mkdtempSync(join(tmpdir(), 'balanza-each-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Line = Readonly<Record<string, unknown>> & { readonly kind: string; readonly line: number };

function linesOf(out: string): Line[] {
  return out === ''
    ? []
    : out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Line);
}

const CHEAPER = scenarioWith({ all: { 'loan.rate': 0.01 } });
const oneLine = JSON.stringify(JSON.parse(fileOf(CHEAPER)));

describe('evaluate --each', () => {
  it('answers each line as evaluate answers it alone, in order and with its number', async () => {
    const inputs = [
      'jujuy-2016',
      '#v=1&case=jujuy-2016&horizon=10',
      `https://example.org/es#${readableLink(CHEAPER)}`,
      await linkOf(CHEAPER),
      oneLine,
    ];
    const { code, out, err } = await call(['evaluate', '-', '--each'], `${inputs.join('\r\n')}\n`);
    expect([code, err]).toEqual([0, []]);
    const answers = linesOf(out);
    for (const [at, input] of inputs.entries()) {
      const alone = await call(['evaluate', '-', '--json'], input);
      const { line, ...answer } = answers[at] ?? { line: 0 };
      expect(line).toBe(at + 1);
      expect(answer).toEqual(JSON.parse(alone.out));
    }
  });

  it('goes on after a bad line, gives it a line with its problem, and ends with 3', async () => {
    const input = 'jujuy-2016\n\nhello\nhttps://example.org/\nv=1&case=atlantis\n  \njujuy-2016';
    const { code, out, err } = await call(['evaluate', '-', '--each'], input);
    expect(code).toBe(3);
    expect(err).toEqual(['3 lines could not be read: 3, 4, 5.']);
    const answers = linesOf(out);
    expect(answers.map(({ kind, line }) => [kind, line])).toEqual([
      ['evaluation', 1],
      ['unreadable', 3],
      ['unreadable', 4],
      ['unreadable', 5],
      ['evaluation', 7],
    ]);
    const codes = answers.map(({ problems }) =>
      (problems as { code: string }[]).map((p) => p.code),
    );
    expect(codes).toEqual([[], ['not-json'], ['not-ours'], ['unknown-case'], []]);
  });

  it('keeps the problems of a line that could be read in part, and ends with 0', async () => {
    const input = 'v=1&case=jujuy-2016&a.loan.rate=400\njujuy-2016\n';
    const { code, out, err } = await call(['evaluate', '-', '--each'], input);
    expect([code, err]).toEqual([0, []]);
    const [first, second] = linesOf(out);
    expect(first?.['problems']).toMatchObject([{ code: 'above', given: '4', limit: 0.5 }]);
    expect(second?.['problems']).toEqual([]);
  });

  it('ranks each under the lens asked for, and says where a scenario has none of it', async () => {
    const copy = 'v=1&case=jujuy-2016&lens.x1.from=even';
    const under = (lens: string) =>
      call(['evaluate', '-', '--each', '--lens', lens], `jujuy-2016\n${copy}\n`);
    const even = await under('even');
    expect(even.code).toBe(0);
    expect(linesOf(even.out).map(({ lens }) => lens)).toEqual(['even', 'even']);
    const x1 = await under('x1');
    expect(x1.code).toBe(3);
    expect(linesOf(x1.out).map(({ kind }) => kind)).toEqual(['unreadable', 'evaluation']);
  });

  it('reads a file, and a link as a file of one line', async () => {
    const path = join(folder, 'links.txt');
    writeFileSync(path, 'jujuy-2016\njujuy-2016');
    expect(linesOf((await call(['evaluate', path, '--each'])).out)).toHaveLength(2);
    const one = await call(['evaluate', 'v=1&case=jujuy-2016', '--each']);
    expect(linesOf(one.out)).toHaveLength(1);
  });

  it.each([
    ['an empty input', '', 'There is no scenario in the input.'],
    ['blank lines only', '\n \n', 'There is no scenario in the input.'],
    [
      'a line without end',
      new Uint8Array(5 * 1024 * 1024).fill(97),
      /^Line 1: Standard input is larger/,
    ],
  ])('tells in one line of %s', async (_, input, line) => {
    const { code, out, err } = await call(['evaluate', '-', '--each'], input);
    expect([code, out, err.length]).toEqual([3, '', 1]);
    if (typeof line === 'string') expect(err[0]).toBe(line);
    else expect(err[0]).toMatch(line);
  });

  it('tells in one line of a file that is not there', async () => {
    const { code, out, err } = await call(['evaluate', join(folder, 'none'), '--each']);
    expect([code, out, err.length]).toEqual([3, '', 1]);
  });

  it('goes on after a line that is no text, and blames that line alone', async () => {
    const bytes = Buffer.concat([
      Buffer.from('jujuy-2016\njujuy-2016\n'),
      Buffer.from('v=1&case=jujuy-2016&a.name=Ñ\n', 'latin1'),
      Buffer.from('jujuy-2016\n'),
      Buffer.of(0, 1, 2),
    ]);
    const { code, out, err } = await call(['evaluate', '-', '--each'], bytes);
    expect([code, err]).toEqual([3, ['2 lines could not be read: 3, 5.']]);
    expect(linesOf(out).map(({ kind, line }) => [kind, line])).toEqual([
      ['evaluation', 1],
      ['evaluation', 2],
      ['unreadable', 3],
      ['evaluation', 4],
      ['unreadable', 5],
    ]);
    expect(checked(out.split('\n')[2] ?? '').wrong).toEqual([]);
  });
});
