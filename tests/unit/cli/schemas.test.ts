/** Every JSON answer fits its published schema, and every schema is used. */
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { EXAMPLE_IDS } from '$lib/loans/examples';
import { fileOf } from '$lib/scenario/write-file';
import { LENS_PRESET_IDS } from '$lib/parameters/lenses';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { arbitraryScenario } from '../../support/builders';
import { call, checked, SCHEMA_FILES } from '../../support/cli';

const folder = mkdtempSync(join(tmpdir(), 'balanza-schema-'));
afterAll(() => rmSync(folder, { recursive: true }));

const matrix = join(folder, 'matrix.csv');
writeFileSync(matrix, ',cost,own\n#worst,60,0\n#best,20,1\n#weight,3,1\nA,39.1,1\nB,20,0.5\n');

/** Fees on the first day and a single draw years later: the flows change sign twice. */
const SEVERAL = ['--principal', '2e7', '--draws', '2', '--insurance', '10', '--maturity', '8'];

const seen = new Set<string>();

async function expectToFit(args: readonly string[], kind: string, input = ''): Promise<void> {
  const { code, out } = await call(args, input);
  expect(code).toBe(0);
  const answer = checked(out);
  expect(answer).toEqual({ kind, wrong: [] });
  seen.add(`${kind}.schema.json`);
}

describe('JSON answers fit their schema', () => {
  it.each(CASE_IDS)('evaluate %s', (id) => expectToFit(['evaluate', id, '--json'], 'evaluation'));

  it('evaluate, with everything wrong that can be told', async () => {
    const link =
      'v=1&case=jujuy-2016&k=1&a.loan.rate=400&a.loan.years=x&b.own.cameras=me&horizon=1.5' +
      '&a.agency.design=1/2&a.agency.operation=1/1/1/1&a.loan.tied=perhaps&tax=&z=1&lens=none' +
      '&c.loan.share=20&c.loan.grace=9&c.loan.years=3&a.loan.base=1e999&tax=3';
    const { out } = await call(['evaluate', link, '--json']);
    expect(checked(out)).toEqual({ kind: 'evaluation', wrong: [] });
    const { problems } = JSON.parse(out) as { problems: { kind: string }[] };
    expect(new Set(problems.map(({ kind }) => kind))).toEqual(
      new Set(['value', 'cross', 'document']),
    );
    seen.add('problem.schema.json');
  });

  it('evaluate, whatever the scenario', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScenario, async (scenario) => {
        const { code, out } = await call(['evaluate', '-', '--json'], fileOf(scenario));
        expect(code).toBe(0);
        expect(checked(out).wrong).toEqual([]);
      }),
      { numRuns: 60, seed: 3 },
    );
  }, 60_000);

  it('evaluate --each, the good and the bad lines', async () => {
    const { code, out } = await call(['evaluate', '-', '--each'], 'jujuy-2016\nhello\n');
    expect(code).toBe(3);
    const answers = out.trimEnd().split('\n').map(checked);
    expect(answers).toEqual([
      { kind: 'evaluation', wrong: [] },
      { kind: 'unreadable', wrong: [] },
    ]);
    seen.add('unreadable.schema.json');
  });

  it('parameters', async () => {
    await expectToFit(['parameters', '--json'], 'parameters');
    await expectToFit(['parameters', 'maint.vendorOnly', '--json'], 'parameters');
  });

  it('lenses', async () => {
    await expectToFit(['lenses', '--json'], 'lenses');
    for (const id of LENS_PRESET_IDS) await expectToFit(['lenses', id, '--json'], 'lenses');
  });

  it.each([
    [[]],
    [['J16']],
    [['A-loan-rate']],
    [['--grade', 'outside', '--case', 'ecuador']],
    [['--search', 'zeppelin']],
  ])('evidence %s', (more) => expectToFit(['evidence', ...more, '--json'], 'evidence'));

  it.each(EXAMPLE_IDS)('loan --example %s', (id) =>
    expectToFit(['loan', '--example', id, '--json'], 'loans'),
  );

  it.each([
    ['unique', ['--principal', '2e7', '--kind', 'floating', '--base', '2/3', '--draws', '1/2']],
    ['several', SEVERAL],
    ['none', ['--principal', '2e7', '--fee', '50', '--insurance', '50']],
    ['none', ['--principal', '0']],
    ['unique', ['#loans=1&1.principal=2e7&1.name=One&2.principal=2e7&2.first=at-grace-end']],
  ])('loan with an all-in cost that is %s: %s', async (allIn, terms) => {
    await expectToFit(['loan', ...terms, '--json'], 'loans');
    const { out } = await call(['loan', ...terms, '--json']);
    const { loans } = JSON.parse(out) as { loans: { allInCost: { kind: string } }[] };
    expect(loans[0]?.allInCost.kind).toBe(allIn);
  });

  it.each([
    [[]],
    [['--method', 'lexicographic']],
    [['--weights', 'cost=1']],
    [['--scale', 'range', '--directions', 'own=max']],
  ])('rank %s', (more) => expectToFit(['rank', matrix, '--json', ...more], 'ranking'));

  it.each(CASE_IDS)('parameters of %s', (id) =>
    expectToFit(['parameters', '--json', '--case', id], 'parameters'),
  );

  it.each(CASE_IDS)('stress %s', (id) => expectToFit(['stress', id, '--json'], 'stress'));

  it('stress, whatever the scenario', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScenario, async (scenario) => {
        const { code, out } = await call(['stress', '-', '--json'], fileOf(scenario));
        expect(code).toBe(0);
        expect(checked(out).wrong).toEqual([]);
      }),
      { numRuns: 15, seed: 4 },
    );
  }, 60_000);

  it('leave no schema unused', () => {
    const described = SCHEMA_FILES.filter((name) =>
      /^(?:evaluation|problem|unreadable|parameters|lenses|ranking|evidence|loans|stress)\./.test(
        name,
      ),
    );
    expect([...seen].sort()).toEqual([...described].sort());
  });

  it('do not fit when a figure is missing, extra or of another kind', async () => {
    const { out } = await call(['evaluate', 'jujuy-2016', '--json']);
    const wrongWhen = (change: (answer: Record<string, unknown>) => void): number => {
      const answer = JSON.parse(out) as Record<string, unknown>;
      change(answer);
      return checked(JSON.stringify(answer)).wrong.length;
    };
    expect(wrongWhen(() => undefined)).toBe(0);
    expect(wrongWhen((answer) => delete answer['cheapest'])).toBe(1);
    expect(wrongWhen((answer) => (answer['extra'] = 1))).toBe(1);
    expect(wrongWhen((answer) => (answer['front'] = 'a'))).toBe(1);
    const firstOption = (answer: Record<string, unknown>) =>
      (answer['options'] as Record<string, unknown>[])[0] ?? {};
    expect(wrongWhen((answer) => (firstOption(answer)['totalPv'] = null))).toBe(1);
    expect(wrongWhen((answer) => delete firstOption(answer)['measures'])).toBe(1);
  });
});
