/** Search, filters and order over what is saved. Rows are made once; a search is a pass over their texts. */
import type { CaseId } from '$lib/parameters/case-ids';
import { fold, wordsIn } from '../fold';

export const SORTS = ['newest', 'oldest', 'name', 'folder'] as const;
export type Sort = (typeof SORTS)[number];

/** Empty texts filter nothing. */
export interface Finding {
  readonly q: string;
  readonly folder: string;
  readonly tag: string;
  readonly case: string;
  readonly sort: Sort;
}

export const EVERYTHING: Finding = { q: '', folder: '', tag: '', case: '', sort: 'newest' };

/** What a search needs to know of something saved. */
export interface Listed {
  readonly name: string;
  readonly folder: string;
  readonly tags: readonly string[];
  readonly case: CaseId | undefined;
  readonly note: string;
  readonly updatedAt: number;
}

export interface Row<T extends Listed> {
  readonly item: T;
  /** All that it says of itself, the case's name in every language, folded. */
  readonly text: string;
}

const made = new WeakMap<Listed, Row<Listed>>();

/** Rows to search in; `caseNames` gives a case's names in all languages. The same item gives the same row. */
export function rowsOf<T extends Listed>(
  items: readonly T[],
  caseNames: (id: CaseId) => string,
): readonly Row<T>[] {
  return items.map((item) => {
    const known = made.get(item) as Row<T> | undefined;
    if (known !== undefined) return known;
    const { name, folder, tags, note } = item;
    const of = item.case === undefined ? '' : caseNames(item.case);
    const row = { item, text: fold([name, folder, ...tags, note, of].join(' ')) };
    made.set(item, row);
    return row;
  });
}

/** Whether a folder is the one asked for or inside it. */
function isIn(folder: string, asked: string): boolean {
  return folder === asked || folder.startsWith(`${asked}/`);
}

function comparator(sort: Sort, locale: string): (a: Listed, b: Listed) => number {
  if (sort === 'newest') return (a, b) => b.updatedAt - a.updatedAt;
  if (sort === 'oldest') return (a, b) => a.updatedAt - b.updatedAt;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  switch (sort) {
    case 'name':
      return (a, b) => compare(a.name, b.name) || b.updatedAt - a.updatedAt;
    case 'folder':
      return (a, b) => compare(a.folder, b.folder) || compare(a.name, b.name);
  }
}

/** What answers the search, in the order asked for. */
export function find<T extends Listed>(
  rows: readonly Row<T>[],
  asked: Finding,
  locale: string,
): readonly T[] {
  const hasWords = wordsIn(asked.q);
  return rows
    .filter(
      ({ item, text }) =>
        (asked.case === '' || item.case === asked.case) &&
        (asked.tag === '' || item.tags.includes(asked.tag)) &&
        (asked.folder === '' || isIn(item.folder, asked.folder)) &&
        hasWords(text),
    )
    .map(({ item }) => item)
    .sort(comparator(asked.sort, locale));
}

export function isEverything({ q, folder, tag, case: of }: Finding): boolean {
  return q.trim() === '' && folder === '' && tag === '' && of === '';
}

/** What can be filtered by: folders with those around them, tags and cases in use. */
export function choicesOf(
  items: readonly Listed[],
  locale: string,
): {
  readonly folders: readonly string[];
  readonly tags: readonly string[];
  readonly cases: readonly CaseId[];
} {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const folders = new Set<string>();
  const tags = new Set<string>();
  const cases = new Set<CaseId>();
  for (const { folder, tags: given, case: of } of items) {
    const parts = folder.split('/');
    if (folder !== '') parts.forEach((_part, at) => folders.add(parts.slice(0, at + 1).join('/')));
    for (const tag of given) tags.add(tag);
    if (of !== undefined) cases.add(of);
  }
  return {
    folders: [...folders].sort(compare),
    tags: [...tags].sort(compare),
    cases: [...cases],
  };
}

/** A name that none of the others has: "Jujuy 2016", then "Jujuy 2016 (2)". */
export function freeName(wanted: string, items: readonly { readonly name: string }[]): string {
  const taken = new Set(items.map(({ name }) => name));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted} (${number})`)) number += 1;
  return `${wanted} (${number})`;
}
