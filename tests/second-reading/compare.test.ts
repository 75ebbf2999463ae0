/** The comparison itself: it must see what it is there to see. */
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluated';
import { JUJUY } from '../support/builders';
import { differences } from './compare';
import { inShort, recordedDifferences } from './recorded';

const [turnkey] = JUJUY.options;
const scenario = {
  ...JUJUY,
  options: turnkey === undefined ? [] : [turnkey],
  lenses: JUJUY.lenses.slice(0, 1),
};

type Path = readonly (string | number)[];

function numbers(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'number') return value === 0 ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => numbers(item, [...path, key]));
}

/** A copy with the number at the path changed by a small part of itself. */
function changedAt<T>(original: T, path: Path, part: number): T {
  const copy = structuredClone(original);
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  const last = path.at(-1) ?? '';
  at[last] = Number(at[last]) * (1 + part);
  return copy;
}

const engine = evaluate(scenario);
const paths = numbers(engine);

describe('the comparison', () => {
  it('finds nothing between an answer and itself', () => {
    expect(differences(engine, structuredClone(engine))).toEqual([]);
    expect(recordedDifferences(engine, inShort(engine))).toEqual([]);
  });

  it('notices a change of one part in ten million in any figure', () => {
    const unseen = paths.filter(
      (path) => differences(engine, changedAt(engine, path, 1e-7)).length === 0,
    );
    expect(paths.length).toBeGreaterThan(300);
    expect(unseen.map((path) => path.join('.'))).toEqual([]);
  });

  it('notices one part in a hundred thousand in what is kept in short, the years of the peaks apart', () => {
    const unseen = paths.filter(
      (path) => recordedDifferences(engine, inShort(changedAt(engine, path, 1e-5))).length === 0,
    );
    const peaks = unseen.filter((path) => /[pP]eak(Service)?\.year$/.test(path.join('.')));
    expect(unseen).toEqual(peaks);
  });

  it('notices a figure that is missing and one that is new', () => {
    const cut = structuredClone(engine);
    Reflect.deleteProperty(cut.options[0] ?? {}, 'loan');
    expect(differences(engine, cut)).not.toEqual([]);
    expect(differences(cut, engine)).not.toEqual([]);
  });
});
