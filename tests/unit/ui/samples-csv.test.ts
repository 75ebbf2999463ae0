import { describe, expect, it } from 'vitest';
import { finish, runJob } from '$lib/model/study/jobs';
import { preset } from '$lib/scenario/presets';
import { samplesCsv } from '$lib/ui/sure/samples-csv';

describe('samples as a table', () => {
  it('say how they were drawn and hold every draw, its inputs and what each offer costs in it', () => {
    const jujuy = preset('jujuy-2016');
    const scenario = { ...jujuy, uncertainty: { ...jujuy.uncertainty, draws: 256, seed: 9 } };
    const part = finish(runJob({ kind: 'details', scenario, index: 0, of: 1 }));
    if (part.kind !== 'details' || part.samples === undefined) throw new Error('no samples');
    const head = {
      title: '=cmd()',
      subtitle: 'US$',
      source: '',
      modelVersion: 'Model 1',
      link: 'https://example.org/#v=1',
    };
    const lines = samplesCsv(scenario, part.samples, head).split('\r\n');
    expect(lines.slice(0, 6)).toEqual([
      "'=cmd()",
      '"seed 9, sobol, 256 draws, 16 replicates"',
      'US$',
      'Model 1',
      'https://example.org/#v=1',
      '',
    ]);
    const columns = lines[6]?.split(',') ?? [];
    expect(columns.slice(0, 3)).toEqual(['draw', 'replicate', part.samples.keys[0]]);
    expect(columns.at(-1)).toBe('d.rank');
    const rows = lines.slice(7, -1);
    expect(rows).toHaveLength(256);
    const [first] = rows.map((row) => row.split(',').map(Number));
    expect(first).toHaveLength(columns.length);
    expect(first?.every(Number.isFinite)).toBe(true);
    expect(first?.[columns.indexOf('a.total_usd')]).toBeCloseTo(part.samples.total[0] ?? NaN, 3);
    expect(rows.at(-1)?.startsWith('255,15,')).toBe(true);
  });
});
