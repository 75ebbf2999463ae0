/** `compare`: differences and shares as text and JSON, in both languages, and what is refused. */
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/cli/columns';
import { call, checked } from '../../support/cli';

const LINK = 'v=1&case=jujuy-2016&horizon=10&a.loan.rate=4.5';

interface Comparison {
  readonly differences: readonly { readonly id: string }[];
  readonly shares: {
    readonly change: number;
    readonly steps: readonly { readonly amount: number }[];
  };
}

describe('compare', () => {
  it('says what differs and what each difference does', async () => {
    const { code, out, err } = await call(['compare', 'jujuy-2016', LINK], '', 80);
    expect([code, err]).toEqual([0, []]);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('the total cost of Turnkey falls by US$');
    expect(text).toContain('Years compared');
    expect(text).toContain('15 years');
    expect(text).toContain('all 4 combinations');
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('speaks Spanish', async () => {
    const { out } = await call([
      'compare',
      'jujuy-2016',
      LINK,
      '--lang',
      'es',
      '--measure',
      'exit',
    ]);
    expect(out.replace(/\s+/g, ' ')).toContain('costo de salida de Llave en mano');
  });

  it('gives shares that add up as JSON, the same whatever the language', async () => {
    const { code, out } = await call(['compare', 'jujuy-2016', LINK, '--json']);
    expect(code).toBe(0);
    expect(checked(out)).toEqual({ kind: 'comparison', wrong: [] });
    const { differences, shares } = JSON.parse(out) as Comparison;
    expect(differences.map(({ id }) => id)).toEqual(['horizon', 'a.loan.rate']);
    expect(shares.steps.reduce((sum, { amount }) => sum + amount, 0)).toBe(shares.change);
    const again = await call(['compare', 'jujuy-2016', LINK, '--json', '--lang', 'es']);
    expect(again.out).toBe(out);
  });

  it('fits its schema for cases, measures and offers that only one has', async () => {
    for (const more of [
      ['ecuador-2011', '--measure', 'score'],
      ['v=1&case=jujuy-2016&o=a,c', '--offer', 'b'],
      ['jujuy-2016', '--measure', 'index'],
    ]) {
      const { code, out } = await call(['compare', 'jujuy-2016', ...more, '--json']);
      expect(code).toBe(0);
      expect(checked(out).wrong).toEqual([]);
    }
  }, 20_000);

  it('takes one of the two from standard input, and tells what of it could not be used', async () => {
    const { code, err } = await call(['compare', '-', 'jujuy-2016'], 'v=1&case=jujuy-2016&tax=x');
    expect(code).toBe(0);
    expect(err.join(' ')).toContain('Scenario A');
  });

  it('refuses what it cannot compare', async () => {
    for (const args of [
      [],
      ['jujuy-2016'],
      ['jujuy-2016', 'jujuy-2016', 'jujuy-2016'],
      ['-', '-'],
      ['jujuy-2016', LINK, '--measure', 'luck'],
      ['jujuy-2016', LINK, '--offer', 'q'],
    ]) {
      expect((await call(['compare', ...args])).code, args.join(' ')).toBe(2);
    }
    expect((await call(['compare', 'jujuy-2016', 'no-such-file'])).code).toBe(3);
  });
});
