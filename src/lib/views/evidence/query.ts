/** What is searched for on the evidence page, and its place in a link: `#q=loan&grade=outside`, `#J16`. */
import type { Lang } from '$lib/i18n/lang';

export const QUERY_KEYS = ['q', 'grade', 'case', 'actor', 'interview', 'solidity'] as const;
export type QueryKey = (typeof QUERY_KEYS)[number];

/** An empty text filters nothing. */
export type Query = Readonly<Record<QueryKey, string>>;

export const EMPTY_QUERY: Query = {
  q: '',
  grade: '',
  case: '',
  actor: '',
  interview: '',
  solidity: '',
};

/** Filters that the command line has no option for. */
const PAGE_ONLY = ['actor', 'interview', 'solidity'] as const satisfies readonly QueryKey[];

/** Filters in use that its call leaves out: its list is then longer than the page's. */
export function filtersLeftOut(query: Query): QueryKey[] {
  return PAGE_ONLY.filter((key) => query[key].trim() !== '');
}

/** The call for the whole register: what `evidenceCommand` says of an empty query, for a page that has yet to fetch it. */
export const WHOLE_CALL: Readonly<Record<Lang, string>> = {
  en: 'npm run -s balanza -- evidence',
  es: 'npm run -s balanza -- evidence --lang es',
};

/** Nobody searches for more, and a link may hold anything. */
const LONGEST = 200;

export function isEmpty(query: Query): boolean {
  return QUERY_KEYS.every((key) => query[key].trim() === '');
}

/** The fragment without `#`; empty for a query that filters nothing. */
export function fragmentOf(query: Query): string {
  return QUERY_KEYS.filter((key) => query[key].trim() !== '')
    .map((key) => `${key}=${encodeURIComponent(query[key].trim())}`)
    .join('&');
}

export type Fragment =
  | { readonly kind: 'none' }
  | { readonly kind: 'anchor'; readonly id: string }
  | { readonly kind: 'query'; readonly query: Query };

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' ')).slice(0, LONGEST);
  } catch {
    return '';
  }
}

/** Reads a fragment with or without `#`; keys that are not ours are passed over. */
export function readFragment(fragment: string): Fragment {
  const text = fragment.replace(/^#/, '');
  if (text === '') return { kind: 'none' };
  if (!text.includes('=')) return { kind: 'anchor', id: decoded(text) };
  const given = new Map(
    text.split('&').map((part): [string, string] => {
      const at = part.indexOf('=');
      return at < 0 ? [part, ''] : [part.slice(0, at), decoded(part.slice(at + 1))];
    }),
  );
  const value = (key: QueryKey) => given.get(key) ?? '';
  return {
    kind: 'query',
    query: {
      q: value('q'),
      grade: value('grade'),
      case: value('case'),
      actor: value('actor'),
      interview: value('interview'),
      solidity: value('solidity'),
    },
  };
}
