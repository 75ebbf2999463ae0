/** What the brief cites: the paper, the outside sources behind its figures, and the codes of what was assumed. */
import { apa } from '$lib/evidence/apa';
import { paperReferences, sourceReferences } from '$lib/evidence/cite';
import { gradeOfId } from '$lib/evidence/source-text';
import type { Lang } from '$lib/i18n/lang';

export interface BriefSources {
  readonly paper: string;
  /** "bcra.gob.ar (X18, X27)", each source once. */
  readonly outside: readonly string[];
  readonly assumed: readonly string[];
}

export function briefSources(refs: readonly string[], lang: Lang): BriefSources {
  const cited = [...new Set(refs)];
  const outside = cited.filter((id) => gradeOfId(id) === 'outside');
  const named = new Map<string, string[]>();
  for (const id of outside) {
    for (const { site } of sourceReferences.filter(({ entries }) => entries.includes(id))) {
      const ids = named.get(site) ?? [];
      if (!ids.includes(id)) named.set(site, [...ids, id]);
    }
  }
  const [paper] = paperReferences;
  return {
    paper: paper === undefined ? '' : apa(paper, lang),
    outside: [...named].map(([site, ids]) => `${site} (${ids.join(', ')})`),
    assumed: cited.filter((id) => gradeOfId(id) === 'assumption'),
  };
}
