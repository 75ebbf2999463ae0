/**
 * The paper and every outside source in a form to copy: APA 7 and BibTeX. Of most outside sources the
 * register records an address alone; such a citation names the site, the date where the address itself
 * bears one, and, in brackets, what it was read for. Authors, titles and dates are never guessed.
 */
import { outsideFigures } from './outside-figures';
import { PAPER } from './register';
import { addressOf, isEntryId } from './source-text';
import type { Bilingual } from './types';

/** A day of publication, as exact as it is known. */
export interface PublicationDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

interface Common {
  /** Stable: made of the source itself, not of its place in the list. */
  readonly key: string;
  readonly url?: string;
}

export interface Work extends Common {
  readonly kind: 'article' | 'report';
  readonly authors: readonly { readonly family: string; readonly given: string }[];
  readonly title: string;
  /** The journal, or the series of the report. */
  readonly container: string;
  readonly institution?: string;
  readonly date?: PublicationDate;
  readonly doi?: string;
}

/** Something of which only the address, or only a name, is known. */
export interface BareSource extends Common {
  readonly kind: 'bare';
  /** The site's name in its address, or the source as the register writes it. */
  readonly site: string;
  readonly date?: PublicationDate;
  /** Entries of the register that rest on it. */
  readonly entries: readonly string[];
  /** What those entries are about. */
  readonly topics: readonly Bilingual[];
}

export type Reference = Work | BareSource;

/** In sentence case, as the journal's page and the APA manual have it. */
const TITLE =
  'The Chinese surveillance state in Latin America? Evidence from Argentina and Ecuador';

const authors = PAPER.authors.map((family, index) => ({
  family,
  given: PAPER.givenNames[index] ?? '',
}));

/** Both versions of the paper, the journal's first. */
export const paperReferences: readonly Work[] = [
  {
    kind: 'article',
    key: 'vila-seoane-2024-information-society',
    authors,
    title: TITLE,
    container: PAPER.journal.title,
    date: { year: PAPER.journal.year },
    doi: PAPER.journal.doi,
    url: `https://doi.org/${PAPER.journal.doi}`,
  },
  {
    kind: 'report',
    key: 'vila-seoane-gdi-working-paper-99',
    authors,
    title: TITLE,
    container: PAPER.series,
    institution: PAPER.institution,
    url: PAPER.address,
  },
];

/** FNV-1a over the text's UTF-16 units: two pages of one site get two keys that stay as they are. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const IN_ADDRESS = /\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])(?:\/(0?[1-9]|[12]\d|3[01]))?(?=\/)/;

/** The date a newspaper's address bears (`/2014/09/17/`); undefined where it bears none. */
export function dateInAddress(url: string): PublicationDate | undefined {
  const match = IN_ADDRESS.exec(url);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    month: Number(month),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function bareSource(source: string): BareSource {
  const url = addressOf(source);
  const cited = outsideFigures.filter(({ sources }) => sources.includes(source));
  const topics = new Map(cited.map(({ group }) => [group.en, group]));
  const site = url === undefined ? source : new URL(url).hostname.replace(/^www\./, '');
  const date = url === undefined ? undefined : dateInAddress(url);
  return {
    kind: 'bare',
    key: url === undefined ? slug(source) : `${slug(site)}-${shortHash(url)}`,
    site,
    ...(url === undefined ? {} : { url }),
    ...(date === undefined ? {} : { date }),
    entries: cited.map(({ id }) => id),
    topics: [...topics.values()],
  };
}

/** Every outside source once, in the order in which the register first names it. */
export const sourceReferences: readonly BareSource[] = [
  ...new Set(outsideFigures.flatMap(({ sources }) => sources)),
]
  .filter((source) => !isEntryId(source))
  .map(bareSource);

/** "eluniverso.com (X06)": what a reader calls a source, before several of one site are told apart. */
function plainName(reference: Reference): string {
  return reference.kind === 'bare'
    ? `${reference.site} (${reference.entries.join(', ')})`
    : reference.container;
}

/** A short name for each of the references, none the same as another's. */
export function shortNames(all: readonly Reference[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    all.map((reference) => {
      const name = plainName(reference);
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return [reference.key, times === 1 ? name : `${name}, ${String(times)}`];
    }),
  );
}

export const references: readonly Reference[] = [...paperReferences, ...sourceReferences];
