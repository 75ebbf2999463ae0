/** `simulate`, `sensitivity`, `flip`: what the page says, as text, JSON and CSV. */
import { describe, expect, it } from 'vitest';
import { drawSamples } from '$lib/model/study/details';
import { outcomeOf } from '$lib/model/study/answers';
import { finish, runJob } from '$lib/model/study/jobs';
import { findFlips, leaderMap, movableInputs, tornados } from '$lib/model/study/probe';
import { displayWidth } from '../../../../src/cli/columns';
import { JUJUY } from '../../../support/builders';
import { call, checked } from '../../../support/cli';

const LINK = 'v=1&case=jujuy-2016&lens=even';
const FEW = ['--draws', '256'];
const EVEN = { ...JUJUY, lens: 'even', uncertainty: { ...JUJUY.uncertainty, draws: 256 } };

async function outOf(...args: readonly string[]): Promise<string> {
  const { code, out, err } = await call(args);
  expect([code, err]).toEqual([0, []]);
  return out;
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('simulate', () => {
  it('begins with the answer and has a table for each question, within the width', async () => {
    const out = await outOf('simulate', 'jujuy-2016', ...FEW);
    const text = flat(out);
    expect(text).toContain('Turnkey leads in');
    for (const head of [
      'How often each offer comes first',
      'How far the figures spread',
      'What a wrong choice would cost',
      'What would be worth finding out',
      'How it is drawn',
      '256 draws from 16 scrambled Sobol sequences, seed 1',
    ]) {
      expect(text).toContain(head);
    }
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(100);
  });

  it('speaks Spanish', async () => {
    expect(flat(await outOf('simulate', 'jujuy-2016', ...FEW, '--lang', 'es'))).toContain(
      'semilla',
    );
  });

  it('gives the page’s own figures as JSON, in the same language whatever is asked', async () => {
    const out = await outOf('simulate', LINK, ...FEW, '--json');
    expect(checked(out)).toEqual({ kind: 'simulation', wrong: [] });
    const part = finish(runJob({ kind: 'draws', scenario: EVEN, index: 0, of: 1 }));
    const outcome = outcomeOf(EVEN, [part]);
    const answer = JSON.parse(out) as { options: Record<string, unknown>[] } & typeof outcome;
    expect(
      answer.options.map(({ names, ...figures }) => {
        expect(names).toHaveProperty('es');
        return figures;
      }),
    ).toEqual(plain(outcome?.options));
    expect(answer.information).toEqual(plain(outcome?.information));
    expect(await outOf('simulate', LINK, ...FEW, '--json', '--lang', 'es')).toBe(out);
  });

  it('takes draws, seed and method from the call before the scenario’s', async () => {
    const link = `${LINK}&sure.seed=9&sure.draws=512&sure.method=plain`;
    const own = JSON.parse(await outOf('simulate', link, '--json')) as object;
    expect(own).toMatchObject({ seed: 9, method: 'plain', draws: 512 });
    const other = JSON.parse(
      await outOf('simulate', link, '--json', '--seed', '0', '--method', 'sobol', ...FEW),
    ) as object;
    expect(other).toMatchObject({ seed: 0, method: 'sobol', draws: 256 });
  });

  it('writes a line an offer as CSV, unrounded', async () => {
    const lines = (await outOf('simulate', LINK, ...FEW, '--csv')).trimEnd().split('\r\n');
    const heads = lines[0]?.split(',') ?? [];
    expect(lines).toHaveLength(1 + JUJUY.options.length);
    expect(new Set(heads).size).toBe(heads.length);
    const row = (lines[4] ?? '').replace(/"[^"]*"/, 'name').split(',');
    expect(row).toHaveLength(heads.length);
    const json = JSON.parse(await outOf('simulate', LINK, ...FEW, '--json')) as {
      options: { total: { p95: { standardError: number } }; worstRegret: number }[];
    };
    const at = (head: string) => Number(row[heads.indexOf(head)]);
    expect(at('totalP95Error')).toBe(json.options[3]?.total.p95.standardError);
    expect(at('worstRegret')).toBe(json.options[3]?.worstRegret);
    expect(at('draws')).toBe(256);
  });

  it('gives bounds where no draw or every draw has it', async () => {
    const lines = (await outOf('simulate', 'jujuy-2016', ...FEW, '--csv')).split('\r\n');
    const passes = (lines[0] ?? '').split(',').indexOf('passes');
    const cells = (line = '') =>
      line
        .replace(/"[^"]*"/, 'name')
        .split(',')
        .slice(passes, passes + 4);
    const bound = -Math.expm1(Math.log(0.05) / 256);
    expect(cells(lines[1])).toEqual(['1', '', String(1 - bound), '1']);
    expect(cells(lines[3])).toEqual(['0', '', '0', String(bound)]);
  });

  it('writes samples, the first ones of the run', async () => {
    const lines = (await outOf('simulate', LINK, '--samples', '17')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(18);
    const steps = drawSamples(EVEN, 32);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const samples = step.value;
    const heads = lines[0]?.split(',') ?? [];
    expect(heads.slice(0, 3)).toEqual(['draw', 'replicate', samples.keys[0]]);
    const row = lines[17]?.split(',').map(Number) ?? [];
    expect(row.slice(0, 3)).toEqual([16, 0, samples.x[16]]);
    expect(row[heads.indexOf('b.total_usd')]).toBe(samples.total[samples.draws + 16]);
    expect(row.at(-1)).toBe(samples.ranks[3 * samples.draws + 16]);
    expect(row).toHaveLength(heads.length);
  });

  it.each([
    [['jujuy-2016', '--samples', '0'], '--samples takes a whole number from 1 to 100000'],
    [['jujuy-2016', '--samples', '100001'], 'from 1 to 100000'],
    [['jujuy-2016', '--samples', '5', '--json'], '--json and --samples are two shapes'],
    [['jujuy-2016', '--draws', '4000000001'], '--draws takes'],
    [['jujuy-2016', 'x'], 'one too many'],
    [[], 'Of which scenario?'],
  ])('%j is refused', async (args, told) => {
    const { code, out, err } = await call(['simulate', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err[0]).toContain(told);
  });

  it('cannot draw what cannot go together, nor read what is not there', async () => {
    const clash =
      `${LINK}&correlation.1=a.loan.rate,discount,0.9` +
      '&correlation.2=a.loan.rate,tax,0.9&correlation.3=discount,tax,-0.9';
    const { code, err } = await call(['simulate', clash]);
    expect(code).toBe(3);
    expect(err.at(-1)).toContain('No numbers can go together');
    expect((await call(['simulate', 'no-such-file'])).code).toBe(3);
  });
});

describe('sensitivity', () => {
  it('says what drives the figures, what is worth knowing and when the leader loses', async () => {
    const { code, out } = await call(['sensitivity', 'jujuy-2016', '--lang', 'en'], '', 80);
    expect(code).toBe(0);
    const text = flat(out);
    expect(text).toContain('Spread of how much dearer Supplier is than Turnkey');
    expect(text).toContain('What would be worth finding out');
    expect(text).toContain('When the leader loses');
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  }, 60_000);

  it('gives every index and swing as JSON and CSV', async () => {
    const out = await outOf('sensitivity', LINK, '--json');
    expect(checked(out)).toEqual({ kind: 'sensitivity', wrong: [] });
    const answer = JSON.parse(out) as {
      outputs: { base: number; swings: unknown; indices: { key: string }[] }[];
      worth: unknown[];
    };
    const found = tornados(EVEN);
    expect(answer.outputs.map(({ swings }) => swings)).toEqual(
      plain(found.map(({ swings }) => swings)),
    );
    const lines = (await outOf('sensitivity', LINK, '--csv')).trimEnd().split('\r\n');
    const rows = answer.outputs.reduce((sum, { indices }) => sum + indices.length, 0);
    expect(lines).toHaveLength(1 + rows);
    expect(lines[1]?.startsWith(`total,a,${answer.outputs[0]?.indices[0]?.key},`)).toBe(true);
  }, 60_000);

  it('refuses two shapes and a bad seed', async () => {
    expect((await call(['sensitivity', 'jujuy-2016', '--json', '--csv'])).code).toBe(2);
    expect((await call(['sensitivity', 'jujuy-2016', '--seed', 'x'])).code).toBe(2);
    expect((await call(['sensitivity'])).code).toBe(2);
  });
});

describe('flip', () => {
  it('lists what changes who leads, and names what never does', async () => {
    const text = flat(await outOf('flip', 'jujuy-2016'));
    expect(text).toContain('As things stand the lead is with Turnkey.');
    expect(text).toContain('inputs do not change who leads within their bounds: ');
  });

  it('gives every flip as JSON, and a line each as CSV', async () => {
    const out = await outOf('flip', LINK, '--json');
    expect(checked(out)).toEqual({ kind: 'flips', wrong: [] });
    const found = findFlips(EVEN);
    const { inputs } = JSON.parse(out) as { inputs: Record<string, unknown>[] };
    expect(inputs.map(({ names: _, ...input }) => input)).toEqual(plain(found.inputs));
    const lines = (await outOf('flip', LINK, '--csv')).trimEnd().split('\r\n');
    const flips = found.inputs.map(({ below, above }) =>
      Math.max(1, Number(below !== undefined) + Number(above !== undefined)),
    );
    expect(lines).toHaveLength(1 + flips.reduce((sum, one) => sum + one, 0));
  });

  it('keeps to the inputs asked for', async () => {
    const out = await outOf('flip', LINK, '--input', 'discount, a.loan.rate', '--json');
    const { inputs } = JSON.parse(out) as { inputs: { key: string }[] };
    expect(inputs.map(({ key }) => key).sort()).toEqual(['a.loan.rate', 'discount']);
    const none = await outOf('flip', 'jujuy-2016', '--input', 'discount');
    expect(none).toContain('No input, moved alone as far as it goes, changes who leads.');
    expect(none).toContain('One input does not change who leads');
  });

  it('maps who leads over two inputs', async () => {
    const args = ['flip', LINK, '--map', 'discount,a.loan.rate'];
    const out = await outOf(...args, '--json');
    expect(checked(out)).toEqual({ kind: 'flip-map', wrong: [] });
    const inputs = movableInputs(EVEN);
    const [x] = inputs.filter(({ key }) => key === 'discount');
    const [y] = inputs.filter(({ key }) => key === 'a.loan.rate');
    if (x === undefined || y === undefined) throw new Error('inputs not there');
    const map = leaderMap(EVEN, x, y);
    const answer = JSON.parse(out) as { x: { values: number[] }; leaders: string[][] };
    expect(answer.x.values).toEqual(map.xs);
    expect(answer.leaders.flat()).toEqual(
      map.leaders.map((leader) => EVEN.options[leader]?.id ?? ''),
    );
    const lines = (await outOf(...args, '--csv')).trimEnd().split('\r\n');
    expect(lines[0]).toBe('discount,a.loan.rate,leader');
    expect(lines).toHaveLength(1 + map.leaders.length);
    expect(lines[2]).toBe(`${map.xs[1]},${map.ys[0]},${answer.leaders[0]?.[1]}`);
    expect(flat(await outOf(...args))).toContain('Real discount rate, % a year');
  });

  it.each([
    [['--input', 'loan'], '"loan" is no number of this scenario that can matter; there are'],
    [['--input', ','], '--input names at least one input'],
    [['--map', 'discount'], '--map takes two different inputs'],
    [['--map', 'discount,discount'], '--map takes two different inputs'],
    [['--map', 'discount,a.loan.rate,tax'], '--map takes two different inputs'],
    [['--map', 'discount,tax', '--input', 'tax'], '--input goes without it'],
    [['--json', '--csv'], 'two shapes'],
  ])('%j is refused', async (args, told) => {
    const { code, out, err } = await call(['flip', 'jujuy-2016', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err[0]).toContain(told);
  });
});
