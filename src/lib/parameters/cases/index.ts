/**
 * The cases at hand. The first one is there at once, since the first page opens on it; the others come
 * with `loadCases`, which whoever reads a link, file or name of a case awaits first.
 */
import { ARCHETYPE_IDS, type ArchetypeId } from '../archetype-ids';
import type { CaseId } from '../case-ids';
import { knownCases } from './known';
import type { CaseData } from './types';

export async function loadCases(): Promise<void> {
  await import('./all');
}

export function caseData(id: CaseId): CaseData {
  const data = knownCases.get(id);
  if (data === undefined) throw new Error(`the case ${id} has not been loaded`);
  return data;
}

/** The offers that a case knows. */
export function archetypesOf(id: CaseId): readonly ArchetypeId[] {
  const { archetypes } = caseData(id);
  return ARCHETYPE_IDS.filter((archetype) => archetypes[archetype] !== undefined);
}

export function isArchetypeOf(id: CaseId, archetype: string): archetype is ArchetypeId {
  return (archetypesOf(id) as readonly string[]).includes(archetype);
}
