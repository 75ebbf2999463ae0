/** References in the style of the APA manual, 7th edition, in English or Spanish. */
import type { BareSource, PublicationDate, Reference, Work } from './cite';

export type CitationLang = 'en' | 'es';

const WORDS = {
  en: {
    undated: 'n.d.',
    page: (topics: string, ids: string) => `[Page read for: ${topics}; ${ids}]`,
    series: (topics: string, ids: string) => `[Data read for: ${topics}; ${ids}]`,
    and: '&',
  },
  es: {
    undated: 's.\u00a0f.',
    page: (topics: string, ids: string) => `[Página leída sobre: ${topics}; ${ids}]`,
    series: (topics: string, ids: string) => `[Datos leídos sobre: ${topics}; ${ids}]`,
    and: 'y',
  },
} as const;

const MONTHS = {
  en: 'January February March April May June July August September October November December',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
} as const;

function dateText(date: PublicationDate | undefined, lang: CitationLang): string {
  if (date === undefined) return WORDS[lang].undated;
  const { year, month, day } = date;
  if (month === undefined) return String(year);
  const name = MONTHS[lang].split(' ')[month - 1] ?? '';
  if (day === undefined) return `${year}, ${name}`;
  return lang === 'en' ? `${year}, ${name} ${day}` : `${year}, ${day} de ${name}`;
}

/** "Carla Morena" → "C. M." */
function initials(given: string): string {
  return given
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) => `${[...name][0] ?? ''}.`)
    .join(' ');
}

function authorList(work: Work, lang: CitationLang): string {
  const names = work.authors.map(({ family, given }) => `${family}, ${initials(given)}`);
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const before = names.slice(0, -1).join(', ');
  return lang === 'en' ? `${before}, & ${last}` : `${before} ${WORDS.es.and} ${last}`;
}

/** A title that ends in a mark of its own takes no full stop after it. */
function stop(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

function workText(work: Work, lang: CitationLang): string {
  const date = `(${dateText(work.date, lang)}).`;
  const head = `${authorList(work, lang)} ${date}`;
  const where = work.url === undefined ? '' : ` ${work.url}`;
  switch (work.kind) {
    case 'article':
      return `${head} ${stop(work.title)} ${stop(work.container)}${where}`;
    case 'report': {
      const by = work.institution === undefined ? '' : ` ${stop(work.institution)}`;
      return `${head} ${work.title} (${work.container}).${by}${where}`;
    }
  }
}

function bareText(source: BareSource, lang: CitationLang): string {
  const topics = source.topics.map((topic) => topic[lang]).join(', ');
  const what = source.url === undefined ? WORDS[lang].series : WORDS[lang].page;
  const description = what(topics, source.entries.join(', '));
  const where = source.url === undefined ? '' : ` ${source.url}`;
  return `${stop(source.site)} (${dateText(source.date, lang)}). ${description}.${where}`;
}

/** One reference as a line of a reference list. */
export function apa(reference: Reference, lang: CitationLang): string {
  return reference.kind === 'bare' ? bareText(reference, lang) : workText(reference, lang);
}
