/** What a figure rests on is told by the ids and grades at the ends of its account. */
import { describe, expect, it } from 'vitest';
import { register } from '$lib/evidence/register';
import { basisCounts, basisOf, gradeOfRef } from '$lib/explain/basis';
import { preset } from '$lib/scenario/presets';
import { graphOf } from './graph';

describe('the basis of figures', () => {
  it('reads the kind of every register entry off its id', () => {
    for (const [id, entry] of register) expect(gradeOfRef(id), id).toBe(entry.kind);
  });

  it('says of the published total that it rests on all three kinds, and on no value of the reader', async () => {
    const graph = await graphOf(preset('jujuy-2016'));
    expect([...basisOf(graph, 'a.total')].sort()).toEqual(['assumption', 'fact', 'outside']);
    const counts = basisCounts(graph, 'a.total');
    expect(counts.own).toBe(0);
    expect(counts.fact).toBeGreaterThan(0);
    expect(counts.assumption).toBeGreaterThan(counts.fact);
  });

  it('tells the reader’s own value apart, and names the published one', async () => {
    const jujuy = preset('jujuy-2016');
    const graph = await graphOf({ ...jujuy, values: { ...jujuy.values, discount: 0.05 } });
    expect([...basisOf(graph, 'discount')]).toEqual(['own']);
    expect(basisOf(graph, 'a.total').has('own')).toBe(true);
    const { account } = graph.find('discount') ?? {};
    expect(account).toMatchObject({ kind: 'input', published: '8.6 % a year' });
  });
});
