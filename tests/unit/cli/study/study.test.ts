/** `study`: shards merged are the run in one piece; what does not fit together is refused. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileOf } from '$lib/scenario/write-file';
import { planOf } from '../../../../src/cli/simulate/settings';
import { JUJUY } from '../../../support/builders';
import { call, checked } from '../../../support/cli';

const folder = mkdtempSync(join(tmpdir(), 'balanza-study-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CASE = 'v=1&case=jujuy-2016&lens=even';
const FEW = ['--draws', '256'];
let files = 0;

function fileWith(text: string): string {
  files += 1;
  const path = join(folder, `${files}.jsonl`);
  writeFileSync(path, text);
  return path;
}

async function outOf(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await call(args);
  expect([code, err]).toEqual([0, []]);
  return out;
}

/** The files of all shards of a study. */
async function shards(of: number, input: string, ...more: readonly string[]): Promise<string[]> {
  const paths: string[] = [];
  for (let i = 1; i <= of; i += 1) {
    paths.push(fileWith(await outOf('study', input, ...more, '--shard', `${i}/${of}`)));
  }
  return paths;
}

describe('shards merged', () => {
  it.each([1, 2, 3, 5])('of %i give what simulate gives, bit for bit', async (of) => {
    const paths = await shards(of, CASE, ...FEW);
    for (const shape of [['--json'], ['--csv'], []]) {
      const whole = await outOf('simulate', CASE, ...FEW, ...shape);
      expect(await outOf('study', 'merge', ...paths, ...shape)).toBe(whole);
      expect(await outOf('study', 'merge', ...[...paths].reverse(), ...shape)).toBe(whole);
    }
  });

  it('keep seed, method, replicates and the scenario’s own ranges', async () => {
    const link = `${CASE}&range.discount=5..9&chance.fx=5`;
    const how = [...FEW, '--seed', '7', '--method', 'plain'];
    const paths = await shards(2, link, ...how, '--replicates', '5');
    const merged = await outOf('study', 'merge', ...paths, '--json');
    expect(merged).toBe(await outOf('study', link, ...how, '--replicates', '5', '--json'));
    expect(JSON.parse(merged)).toMatchObject({
      seed: 7,
      method: 'plain',
      draws: 260,
      replicates: 5,
    });
  });

  it('may be more draws than a link can say', () => {
    const { scenario, draws, replicates } = planOf(JUJUY, { draws: 2e9 });
    expect([draws, replicates, scenario.uncertainty.draws]).toEqual([2e9, 16, 1e6]);
  });

  it('hold several scenarios, one a line, told apart', async () => {
    const list = fileWith(`${CASE}\n\njujuy-2016\n${JSON.stringify(JSON.parse(fileOf(JUJUY)))}\n`);
    const paths = await shards(2, list, ...FEW);
    for (const shape of ['--json', '--csv', '--lang=es']) {
      const merged = await outOf('study', 'merge', ...paths, shape);
      expect(merged).toBe(await outOf('study', list, ...FEW, shape));
    }
    const lines = (await outOf('study', 'merge', ...paths, '--json')).trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { line: number }).line)).toEqual([1, 2, 3]);
    expect(lines.map(checked)).toEqual(lines.map(() => ({ kind: 'simulation', wrong: [] })));
    const csv = (await outOf('study', 'merge', ...paths, '--csv')).trimEnd().split('\r\n');
    expect(csv).toHaveLength(1 + 3 * JUJUY.options.length);
    expect(csv[0]?.startsWith('line,option,name')).toBe(true);
    expect(csv.at(-1)?.startsWith('3,d,')).toBe(true);
    expect(await outOf('study', 'merge', ...paths)).toMatch(/^Line 1: Jujuy 2016/);
  });

  it('are lines that fit their schema', async () => {
    const [path = ''] = await shards(1, CASE, ...FEW);
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(16);
    expect(lines.map(checked)).toEqual(lines.map(() => ({ kind: 'replicate', wrong: [] })));
  });
});

describe('what does not fit together', () => {
  const refused = async (...paths: readonly string[]) => {
    const { code, out, err } = await call(['study', 'merge', ...paths]);
    expect([code, out]).toEqual([3, '']);
    expect(err).toHaveLength(1);
    return err[0] ?? '';
  };
  const few = [...FEW, '--replicates', '8'];

  it('is refused where shards are missing', async () => {
    const [, second = ''] = await shards(4, CASE, ...few);
    expect(await refused(second)).toBe('Of scenario 1 these replicates are missing: 1–2, 5–8.');
    const list = fileWith(`${CASE}\n${CASE}\n`);
    const [whole = ''] = await shards(1, list, ...few);
    const half = readFileSync(whole, 'utf8').split('\n').slice(0, 8).join('\n');
    expect(await refused(fileWith(half))).toBe('Of these scenarios there is nothing: 2.');
  });

  it('is refused where shards are doubled', async () => {
    const [first = '', second = ''] = await shards(2, CASE, ...few);
    expect(await refused(first, second, second)).toContain('holds replicate 5 of scenario 1 again');
  });

  it.each([
    ['seed', [CASE, ...few, '--seed', '2']],
    ['method', [CASE, ...few, '--method', 'plain']],
    ['scenario', ['jujuy-2016', ...few]],
    ['number of draws', [CASE, '--draws', '512', '--replicates', '8']],
    ['number of replicates', [CASE, ...FEW, '--replicates', '9']],
  ] as const)('is refused where the %s is another', async (field, [input, ...more]) => {
    const [first = ''] = await shards(2, CASE, ...few);
    const [, second = ''] = await shards(2, input, ...more);
    expect(await refused(first, second)).toContain(`not the same ${field} as in`);
  });

  it('is refused where a line is none, cut off or damaged', async () => {
    const [path = ''] = await shards(1, CASE, ...few);
    const text = readFileSync(path, 'utf8');
    expect(await refused(fileWith(text.slice(0, -100)))).toContain(
      'line 8: this is no whole line of a shard',
    );
    expect(await refused(fileWith('{"kind":"replicate"}\n'))).toContain('line 1');
    expect(await refused(fileWith('[]\n'))).toContain('line 1');
    expect(await refused(fileWith(text.replace('"sketches"', '"s"')))).toContain('line 1');
    expect(await refused(fileWith(text.replace('case=jujuy', 'case=x')))).toContain('line 1');
    expect(await refused(fileWith(text.replace('"replicate":0', '"replicate":8')))).toContain(
      'line 1',
    );
    expect(await refused(fileWith(text.replace('"line":1', '"line":2')))).toContain('line 1');
    expect(await refused(fileWith(text.replaceAll('"draws":256', '"draws":512')))).toContain(
      'line 1',
    );
    expect(await refused(fileWith(' \n'))).toContain('is empty');
    expect(await refused(join(folder, 'nowhere'))).toContain('There is no file');
    expect(await refused(fileWith(Buffer.from([0, 1, 10]).toString()))).toContain('line 1');
  });

  it('is refused where another program made it', async () => {
    const [path = ''] = await shards(1, CASE, ...few);
    const text = readFileSync(path, 'utf8');
    expect(await refused(fileWith(text.replaceAll('"model":1', '"model":99')))).toContain('99');
    expect(await refused(fileWith(text.replaceAll('"format":1', '"format":2')))).toContain(
      'with one program',
    );
    expect(await refused(fileWith(text.replace('"scenarios":1', '"scenarios":3')))).toContain(
      'not the same number of scenarios',
    );
  });
});

describe('a call that is wrong', () => {
  it.each([
    [[], 'Study what?'],
    [['merge'], 'Merge what?'],
    [['merge', 'a', '--draws', '512'], '--draws is settled when shards are made'],
    [['jujuy-2016', 'x'], '"x" is one too many'],
    [['jujuy-2016', '--shard', '0/2'], 'not "0/2"'],
    [['jujuy-2016', '--shard', '3/2'], 'not "3/2"'],
    [['jujuy-2016', '--shard', 'x'], 'not "x"'],
    [['jujuy-2016', '--shard', '1/17'], '16 replicates cannot be dealt out to 17 shards'],
    [['jujuy-2016', '--shard', '1/2', '--json'], 'in a form of its own'],
    [['jujuy-2016', '--shard', '1/2', '--csv'], 'in a form of its own'],
    [['jujuy-2016', '--json', '--csv'], 'two shapes'],
    [['jujuy-2016', '--replicates', '1'], 'from 2 to 256'],
    [['jujuy-2016', '--replicates', '257'], 'from 2 to 256'],
    [['jujuy-2016', '--draws', '255'], 'from 256 to 4000000000'],
    [['jujuy-2016', '--draws', '1.5e3'], 'not "1.5e3"'],
    [['jujuy-2016', '--seed', '-1'], '--seed'],
    [['jujuy-2016', '--seed', '4294967296'], 'from 0 to 4294967295'],
    [['jujuy-2016', '--method', 'halton'], '--method takes sobol, plain; not "halton"'],
  ])('%j is told so', async (args, told) => {
    const { code, out, err } = await call(['study', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err[0]).toContain(told);
  });

  it('names every line that cannot be read, and draws nothing', async () => {
    const clash =
      `${CASE}&correlation.1=a.loan.rate,discount,0.9` +
      '&correlation.2=a.loan.rate,tax,0.9&correlation.3=discount,tax,-0.9';
    const { code, out, err } = await call(['study', '-', ...FEW], `hello\n${CASE}\n${clash}\n`);
    expect([code, out]).toEqual([3, '']);
    expect(err[0]).toContain('Line 1: ');
    expect(err).toHaveLength(2);
    expect(err[1]).toContain('Line 3: ');
  });

  it('has no scenario to study', async () => {
    expect((await call(['study', '-'], '\n \n')).code).toBe(3);
    expect((await call(['study', join(folder, 'nowhere')])).code).toBe(3);
  });

  it('says what of a line is not used, and goes on', async () => {
    const input = `${CASE}\n${CASE}&discount=x\n`;
    const { code, err } = await call(['study', '-', ...FEW, '--csv'], input);
    expect(code).toBe(0);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(/^Line 2: /);
  });

  it('reads a saved file of many lines as one scenario', async () => {
    const saved = fileWith(fileOf(JUJUY));
    expect(await outOf('study', saved, ...FEW, '--json')).toBe(
      await outOf('simulate', saved, ...FEW, '--json'),
    );
  });
});
