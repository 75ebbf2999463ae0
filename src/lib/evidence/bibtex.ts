/**
 * References as BibTeX entries that every engine reads: text in ASCII, with accents as LaTeX commands
 * and special characters escaped; addresses as they are, for `\url` takes them literally.
 */
import type { CitationLang } from './apa';
import type { BareSource, PublicationDate, Reference, Work } from './cite';

/** What the notes of a source without title and author say, in the reader's language as in APA. */
const WORDS = {
  en: {
    page: (topics: string) => `Read for: ${topics}`,
    series: (topics: string) => `Data read for: ${topics}`,
    note: (ids: readonly string[]) =>
      `Title and author not recorded; ${ids.length === 1 ? 'entry' : 'entries'} ${ids.join(', ')} of the register`,
  },
  es: {
    page: (topics: string) => `Página leída sobre: ${topics}`,
    series: (topics: string) => `Datos leídos sobre: ${topics}`,
    note: (ids: readonly string[]) =>
      `Título y autor no registrados; ${ids.length === 1 ? 'entrada' : 'entradas'} ${ids.join(', ')} del registro`,
  },
} as const satisfies Readonly<Record<CitationLang, unknown>>;

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '–': '--',
  '—': '---',
  '’': "'",
  '‘': '`',
  '“': '``',
  '”': "''",
  '«': '\\guillemotleft{}',
  '»': '\\guillemotright{}',
  '…': '\\dots{}',
  '\u00a0': '~',
  '¿': '?`',
  '¡': '!`',
  ß: '{\\ss}',
  ø: '{\\o}',
  Ø: '{\\O}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  ł: '{\\l}',
  Ł: '{\\L}',
};

/** Combining marks by the LaTeX accent that sets them. */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '\\`',
  '\u0301': "\\'",
  '\u0302': '\\^',
  '\u0303': '\\~',
  '\u0308': '\\"',
  '\u030a': '\\r ',
  '\u030c': '\\v ',
  '\u0327': '\\c ',
};

function character(one: string): string {
  const special = SPECIAL[one];
  if (special !== undefined) return special;
  const [base = '', mark, ...more] = [...one.normalize('NFD')];
  const accent = mark === undefined ? undefined : ACCENTS[mark];
  if (accent === undefined || more.length > 0) return one;
  // An accent takes the place of the dot.
  const letter = base === 'i' ? '\\i' : base === 'j' ? '\\j' : base;
  return `{${accent}${letter}}`;
}

/** Text for a BibTeX field. */
export function escapeBibtex(text: string): string {
  return [...text.normalize('NFC')].map(character).join('');
}

/** An address cannot hold what would end the field or the command that shows it. */
export function escapeUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, (mark) => encodeURIComponent(mark));
}

type Field = readonly [name: string, value: string | undefined];

/** One entry; fields without a value are left out. */
export function entry(type: string, key: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${type}{${key},`, ...lines, '}'].join('\n');
}

function dateFields(date: PublicationDate | undefined): Field[] {
  if (date === undefined) return [];
  const { year, month, day } = date;
  return [
    ['year', String(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['day', day === undefined ? undefined : String(day)],
  ];
}

function workEntry(work: Work): string {
  const escaped = (text: string | undefined) =>
    text === undefined ? undefined : escapeBibtex(text);
  const names = work.authors.map(({ family, given }) => `${family}, ${given}`).join(' and ');
  const isArticle = work.kind === 'article';
  return entry(isArticle ? 'article' : 'techreport', work.key, [
    ['author', escapeBibtex(names)],
    // Braces keep the capitals of names in styles that lower the rest.
    ['title', `{${escapeBibtex(work.title)}}`],
    [isArticle ? 'journal' : 'type', escapeBibtex(work.container)],
    ['institution', escaped(work.institution)],
    ...dateFields(work.date),
    ['doi', work.doi],
    ['url', work.url === undefined ? undefined : escapeUrl(work.url)],
  ]);
}

function bareEntry(source: BareSource, lang: CitationLang): string {
  const { page, series, note } = WORDS[lang];
  const topics = source.topics.map((topic) => topic[lang]).join(', ');
  const what = source.url === undefined ? series : page;
  return entry('misc', source.key, [
    ['title', `{[${escapeBibtex(what(topics))}]}`],
    ['howpublished', escapeBibtex(source.site)],
    ...dateFields(source.date),
    ['url', source.url === undefined ? undefined : escapeUrl(source.url)],
    ['note', escapeBibtex(note(source.entries))],
  ]);
}

/** One reference as a BibTeX entry. */
export function bibtex(reference: Reference, lang: CitationLang): string {
  return reference.kind === 'bare' ? bareEntry(reference, lang) : workEntry(reference);
}

/** A whole `.bib` file. */
export function bibliography(references: readonly Reference[], lang: CitationLang): string {
  return `${references.map((reference) => bibtex(reference, lang)).join('\n\n')}\n`;
}
