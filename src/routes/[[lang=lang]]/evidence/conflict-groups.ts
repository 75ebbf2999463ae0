/** Disagreeing figures by the case they are about, in the order of the data. */
import type { CaseTag } from '$lib/evidence/about';
import { conflicts, CONFLICT_IDS, type ConflictId } from '$lib/evidence/conflicts';

const ORDER: readonly CaseTag[] = ['jujuy', 'ecuador', 'both'];

export function conflictGroups(): { readonly tag: CaseTag; readonly ids: readonly ConflictId[] }[] {
  return ORDER.map((tag) => ({
    tag,
    ids: CONFLICT_IDS.filter((id) => conflicts[id].case === tag),
  }));
}
