/** `explain`: figures down to their sources, for people and programs, and what it refuses. */
import { describe, expect, it, vi } from 'vitest';
import { everyId, nearestIds } from '$lib/explain/figure-list';
import { formatNumber } from '$lib/i18n/format';
import { evaluate } from '$lib/model/evaluate';
import { preset } from '$lib/scenario/presets';
import { MOST_LINES } from '../../../src/cli/explain/text';
import { call, checked } from '../../support/cli';
import { graphOf } from '../explain/graph';

// Some tests walk thousands of figures, several times over.
vi.setConfig({ testTimeout: 30_000 });

const CASE = 'jujuy-2016';
const jujuy = preset(CASE);
const evaluation = evaluate(jujuy);
const totalPv = evaluation.options[0]?.totalPv ?? NaN;
const LINK = `#v=1&case=${CASE}&a.loan.rate=4`;

interface FigureRecord {
  readonly id: string;
  readonly value: number;
  readonly name: { readonly en: string; readonly es: string };
  readonly account: Readonly<Record<string, unknown>>;
}
interface Explanation {
  readonly figure: FigureRecord;
  readonly operands: readonly FigureRecord[];
  readonly evidence: readonly { readonly id: string }[];
  readonly restsOn: Readonly<Record<string, number>>;
}

async function text(...args: string[]): Promise<string> {
  const { code, out, err } = await call(['explain', ...args]);
  expect([code, err]).toEqual([0, []]);
  return out;
}

async function json(...args: string[]): Promise<Explanation> {
  const out = await text(...args, '--json');
  expect(checked(out)).toEqual({ kind: 'explanation', wrong: [] });
  return JSON.parse(out) as Explanation;
}

async function refused(args: readonly string[], code = 2): Promise<string> {
  const outcome = await call(['explain', ...args]);
  expect([outcome.code, outcome.out, outcome.err.length]).toEqual([code, '', 1]);
  return outcome.err[0] ?? '';
}

describe('an explanation for people', () => {
  it('gives the value of the engine, the formula, the check and operands with their ids', async () => {
    const out = await text('a.total', CASE);
    expect(out).toContain(formatNumber(totalPv, { kind: 'usd' }, 'en'));
    expect(out).toMatch(/^ {2}Formula /m);
    expect(out).toContain('It agrees with the model.');
    const { operands } = await json('a.total', CASE);
    expect(operands.length).toBeGreaterThan(0);
    for (const { id } of operands) expect(out).toMatch(new RegExp(`\\b${id}$`, 'm'));
    expect(out).toContain('In all it rests on');
  });

  it('ends at an input with its grade, the published value and the sources', async () => {
    const out = await text('a.loan.rate', LINK);
    expect(out).toContain('Set by you. The published case has');
    expect(out).toContain('Where the value comes from');
    const { evidence } = await json('a.loan.rate', LINK);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { id } of evidence) expect(out).toMatch(new RegExp(`^  ${id} `, 'm'));
    expect(await text('a.loan.rate', CASE)).not.toContain('Set by you');
  });

  it('speaks Spanish with a decimal comma', async () => {
    const out = await text('a.total', CASE, '--lang', 'es');
    expect(out).toContain('Fórmula');
    expect(out).toContain('Coincide con el modelo.');
    expect(out).toContain(formatNumber(totalPv, { kind: 'usd' }, 'es'));
    expect(out).not.toContain('agrees');
  });

  it('opens operands in turn, each figure once, set in under the first that names it', async () => {
    const out = await text('a.debt.peakShare', CASE, '--depth', '3');
    const heads = [...out.matchAll(/^( *)\S.* \(([\w./-]+)\)$/gm)].map(([, inset = '', id]) => ({
      level: inset.length / 2,
      id,
    }));
    expect(heads[0]).toEqual({ level: 0, id: 'a.debt.peakShare' });
    expect(new Set(heads.map(({ id }) => id)).size).toBe(heads.length);
    expect(Math.max(...heads.map(({ level }) => level))).toBe(2);
  });

  it('ends a long answer with a line that says how many are left out', async () => {
    const lines = (await text('a.total', CASE, '--depth', '20')).trimEnd().split('\n');
    expect(lines).toHaveLength(MOST_LINES + 1);
    expect(lines.at(-1)).toMatch(/^… and \d+ more lines/);
  });

  it('explains every listed figure without a formula that differs', async () => {
    const graph = await graphOf(jujuy);
    const ids = everyId(graph, jujuy, evaluation).filter((_, at) => at % 97 === 0);
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) {
      const out = await text(id, CASE);
      expect(out, id).not.toMatch(/fault of the program|NaN|Infinity|undefined|∞/);
    }
  });
});

describe('an explanation for programs', () => {
  it('is the figure of the engine, unrounded, and the same in either language', async () => {
    const { figure, restsOn } = await json('a.total', CASE);
    expect(figure.value).toBe(totalPv);
    expect(figure.name.es).not.toBe(figure.name.en);
    expect(figure.account['check']).toMatchObject({ kind: 'agrees' });
    expect(restsOn['own']).toBe(0);
    expect(await json('a.total', CASE, '--lang', 'es')).toEqual(await json('a.total', CASE));
  });

  it('has every figure below, as deep as asked, and nothing else', async () => {
    const one = await json('a.index', CASE);
    const two = await json('a.index', CASE, '--depth', '2');
    expect(two.operands.slice(0, one.operands.length)).toEqual(one.operands);
    expect(two.operands.length).toBeGreaterThan(one.operands.length);
    const deep = await json('a.index', CASE, '--depth', '20');
    const ids = new Set([deep.figure, ...deep.operands].map(({ id }) => id));
    expect(ids.size).toBe(deep.operands.length + 1);
    for (const { account } of deep.operands) {
      const operands = Object.values((account['operands'] ?? {}) as Record<string, object>);
      for (const operand of operands as { id?: string; ids?: string[] }[]) {
        for (const id of operand.ids ?? (operand.id === undefined ? [] : [operand.id])) {
          expect(ids, id).toContain(id);
        }
      }
    }
  });

  it.each([
    'a.rank.even',
    'benchmark',
    'ten/a.total',
    'a.debt.allIn.period',
    'horizon',
    'a.loan.tied',
  ])('fits its schema: %s', async (id) => {
    const { figure } = await json(id, CASE, '--depth', '3');
    expect(figure.id).toBe(id);
  });
});

describe('the list of figures', () => {
  it('has what the pages show, with values; a prefix brings intermediate figures too', async () => {
    const all = await text('--list', CASE);
    for (const id of ['a.total', 'd.total', 'ten/a.total', 'benchmark', 'horizon', 'a.loan.rate']) {
      expect(all).toMatch(new RegExp(`^${id.replaceAll('.', '\\.')} `, 'm'));
    }
    const rows = (await text('--list', 'a.debt.row', CASE)).trimEnd().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(10);
    expect(all).not.toContain('a.debt.row');
  });

  it('names only figures that there are', async () => {
    const graph = await graphOf(jujuy);
    const ids = everyId(graph, jujuy, evaluation);
    expect(ids.length).toBeGreaterThan(2_000);
    expect(ids.filter((id) => graph.find(id) === undefined)).toEqual([]);
  });

  it('fits its schema', async () => {
    for (const args of [[CASE], ['a.', CASE]]) {
      const out = await text('--list', ...args, '--json');
      expect(checked(out)).toEqual({ kind: 'figures', wrong: [] });
    }
  });
});

describe('a link to an explanation', () => {
  it('names the figure itself, unless another is named', async () => {
    expect(await text(`${LINK}&explain=a.debt.grant`)).toBe(await text('a.debt.grant', LINK));
    expect(await text('b.total', `${LINK}&explain=a.total`)).toBe(await text('b.total', LINK));
    const address = `https://example.org/es${LINK}&explain=a.total`;
    expect(await text(address)).toBe(await text('a.total', LINK));
    const piped = await call(['explain', '-'], `${LINK}&explain=a.total\n`);
    expect(piped.out).toBe(await text('a.total', LINK));
  });

  it('is a scenario like any other to the other commands', async () => {
    const plain = await call(['evaluate', LINK, '--json']);
    expect(plain).toMatchObject({ code: 0, err: [] });
    for (const link of [`${LINK}&explain=a.total`, LINK.replace('#', '#explain=a.total&')]) {
      expect(await call(['evaluate', link, '--json'])).toEqual(plain);
      expect(await call(['evaluate', '-', '--each'], `${link}\n`)).toEqual(
        await call(['evaluate', '-', '--each'], `${LINK}\n`),
      );
    }
  });
});

describe('a wrong call of explain', () => {
  it('names up to three figures near an unknown one, and prints nothing else', async () => {
    expect(await refused(['a.totl', CASE])).toContain('near it: a.total, ');
    expect(await refused(['total', CASE])).toMatch(/near it: (?:[\w.]+, ){2}[\w.]+\. /);
    expect(await refused(['a.totl', CASE, '--lang', 'es'])).toContain('se le parecen a.total');
    expect(await refused(['constructor', CASE])).toContain('no figure "constructor"');
    expect(await refused(['\u001b[31m'.repeat(60), CASE])).not.toContain('\u001b');
    expect(await refused(['delta/a.total', CASE])).toContain('a.total');
  });

  it.each([
    ['nothing', []],
    ['a case without a figure', [CASE]],
    ['a link without a figure', [LINK]],
    ['too many words', ['a.total', CASE, CASE]],
    ['a depth that is none', ['a.total', CASE, '--depth', '0']],
    ['a depth too deep', ['a.total', CASE, '--depth', '21']],
    ['a depth for a list', ['--list', CASE, '--depth', '2']],
    ['a prefix of nothing', ['--list', 'zz', CASE]],
  ])('is told in one line in both languages: %s', async (_, args) => {
    const english = await refused(args);
    expect(await refused([...args, '--lang', 'es'])).not.toBe(english);
  });

  it('says that the scenario is missing where only a figure is given', async () => {
    expect(await refused(['a.total'])).toContain('"a.total" of which scenario?');
    expect(await refused(['nowhere.json'], 3)).toContain('neither a link nor a file');
    expect(await refused(['a.total', 'nowhere.json'], 3)).toContain('neither a link nor a file');
  });
});

describe('the figures nearest to a mistyped name', () => {
  it('come by the letters to change, nearest first, and none from far', () => {
    const ids = ['a.total', 'b.total', 'a.peak', 'benchmark'];
    expect(nearestIds('A.Totel', ids)).toEqual(['a.total', 'b.total']);
    expect(nearestIds('bencmark', ids)).toEqual(['benchmark']);
    expect(nearestIds('xyz', ids)).toEqual([]);
    expect(nearestIds('a'.repeat(101), ids)).toEqual([]);
  });
});
