/** What figures rest on: which grades of inputs, and how many inputs of each. */
import type { Grade } from '$lib/evidence/types';
import type { Figure, FigureGraph, FigureId } from './types';
import { closure, operandIds } from './walk';

/** A grade, or a value that the reader has set. */
export type Basis = Grade | 'own';
export const BASES: readonly Basis[] = ['fact', 'outside', 'assumption', 'own'];

/** Ids of the register tell their kind: A- an assumption, X an outside figure, all others facts. */
export function gradeOfRef(ref: string): Grade {
  if (ref.startsWith('A-')) return 'assumption';
  return ref.startsWith('X') ? 'outside' : 'fact';
}

/** Undefined where a figure is no end of an account. */
function ownBasis({ account }: Figure): Basis | undefined {
  switch (account.kind) {
    case 'input':
      return account.published === undefined ? account.grade : 'own';
    case 'given':
      return 'own';
    case 'sourced':
    case 'constant': {
      const [ref] = account.refs;
      return ref === undefined ? undefined : gradeOfRef(ref);
    }
    case 'formula':
    case 'rule':
      return undefined;
  }
}

const found = new WeakMap<FigureGraph, Map<FigureId, ReadonlySet<Basis>>>();

/** The grades among everything that a figure rests on. */
export function basisOf(graph: FigureGraph, id: FigureId): ReadonlySet<Basis> {
  const known = found.get(graph) ?? new Map<FigureId, ReadonlySet<Basis>>();
  found.set(graph, known);
  const before = known.get(id);
  if (before !== undefined) return before;
  const figure = graph.find(id);
  const own = figure === undefined ? undefined : ownBasis(figure);
  const set = new Set<Basis>(own === undefined ? [] : [own]);
  if (figure !== undefined && own === undefined) {
    for (const operand of operandIds(figure)) {
      for (const basis of basisOf(graph, operand)) set.add(basis);
    }
  }
  known.set(id, set);
  return set;
}

/** How many inputs and constants of each grade a figure rests on in all. */
export function basisCounts(graph: FigureGraph, id: FigureId): Readonly<Record<Basis, number>> {
  const counts = { fact: 0, outside: 0, assumption: 0, own: 0 };
  for (const figure of closure(graph, [id]).figures.values()) {
    const basis = ownBasis(figure);
    if (basis !== undefined) counts[basis] += 1;
  }
  return counts;
}
