import type { EvidenceEntry } from '$lib/evidence/types';

/** Entries of the register by their ids; the register is fetched when one is first asked for. */
export async function evidenceEntries(refs: readonly string[]): Promise<readonly EvidenceEntry[]> {
  const { findEvidence } = await import('$lib/evidence/register');
  return refs.flatMap((id) => findEvidence(id) ?? []);
}
