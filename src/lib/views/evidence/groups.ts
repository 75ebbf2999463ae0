/** The register in the order in which it is read: by grade, then by what entries are about. */
import { assumptions } from '$lib/evidence/assumptions';
import { caseOf, CASE_TAGS } from '$lib/evidence/about';
import { outsideFigures } from '$lib/evidence/outside-figures';
import { paperFacts } from '$lib/evidence/paper-facts';
import type { EvidenceEntry, Grade } from '$lib/evidence/types';
import type { EvidenceBookWords } from '$lib/i18n/evidence-words';
import type { FullMessages } from '$lib/i18n/messages';
import { parameter } from '$lib/parameters/registry';
import { GROUPS } from '$lib/parameters/types';
import { inputsOf } from './uses';

export interface EntryGroup {
  readonly name: string;
  readonly entries: readonly EvidenceEntry[];
}

export interface GradeSection {
  readonly grade: Grade;
  readonly groups: readonly EntryGroup[];
}

/** Groups in the order of their first entry. */
function grouped<T extends EvidenceEntry>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
): EntryGroup[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  return [...groups].map(([name, list]) => ({ name, entries: list }));
}

function factGroups(own: EvidenceBookWords): EntryGroup[] {
  const order = [...CASE_TAGS].reverse();
  return order.map((tag) => ({
    name: own.register.facts[tag],
    entries: paperFacts.filter((fact) => caseOf(fact) === tag),
  }));
}

/** Assumptions stand where the editor has the first input that they give. */
function assumptionGroups(words: FullMessages, own: EvidenceBookWords): EntryGroup[] {
  const groupOf = (id: string) => {
    const [input] = inputsOf([id]);
    return input === undefined ? undefined : parameter(input.parameter).group;
  };
  const named = GROUPS.map((group) => ({
    name: words.inputs.groups[group],
    entries: assumptions.filter(({ id }) => groupOf(id) === group),
  }));
  const rest = assumptions.filter(({ id }) => groupOf(id) === undefined);
  return [...named, { name: own.register.otherAssumptions, entries: rest }].filter(
    ({ entries }) => entries.length > 0,
  );
}

export function gradeSections(words: FullMessages, own: EvidenceBookWords): GradeSection[] {
  return [
    { grade: 'fact', groups: factGroups(own) },
    { grade: 'outside', groups: grouped(outsideFigures, ({ group }) => group[words.lang]) },
    { grade: 'assumption', groups: assumptionGroups(words, own) },
  ];
}
