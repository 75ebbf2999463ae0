/** Search and filters over the register, and their state as the fragment of a link. */
import { actorsIn, caseOf, CASE_TAGS, namedActors, type CaseTag } from '$lib/evidence/about';
import { interviewees } from '$lib/evidence/interviewees';
import { register } from '$lib/evidence/register';
import type { EvidenceEntry, Grade, Solidity } from '$lib/evidence/types';
import { LANGS } from '$lib/i18n/lang';
import { fold, wordsIn } from '../fold';
import { figureText } from './figure-text';
import { EMPTY_QUERY, type Query } from './query';

export interface Row {
  readonly id: string;
  readonly grade: Grade;
  readonly case: CaseTag;
  readonly actors: readonly string[];
  readonly interviews: readonly string[];
  readonly solidity: Solidity | undefined;
  /** Everything an entry says, in both languages, folded. */
  readonly text: string;
}

function textsOf(entry: EvidenceEntry): string[] {
  const both = (text: { en: string; es: string } | undefined) =>
    text === undefined ? [] : [text.en, text.es];
  /** The figure as data and as either reader sees it. */
  const figure = (value: string | undefined, unit: { en: string; es: string } | undefined) =>
    value === undefined ? [] : [value, ...LANGS.map((lang) => figureText(value, unit, lang))];
  switch (entry.kind) {
    case 'fact':
      return [
        ...both(entry.text),
        ...figure(entry.value, entry.unit),
        entry.section,
        ...entry.interviews,
      ];
    case 'outside':
      return [
        ...both(entry.group),
        ...both(entry.text),
        ...both(entry.note),
        ...both(entry.solidityNote),
        ...figure(entry.value, entry.unit),
        ...entry.sources,
      ];
    case 'assumption':
      return [...both(entry.text), ...both(entry.reason), ...entry.leansOn];
  }
}

export function rowOf(entry: EvidenceEntry): Row {
  return {
    id: entry.id,
    grade: entry.kind,
    case: caseOf(entry),
    actors: actorsIn(entry),
    interviews: entry.kind === 'fact' ? entry.interviews : [],
    solidity: entry.kind === 'outside' ? entry.solidity : undefined,
    text: fold([entry.id, ...textsOf(entry)].join(' ')),
  };
}

/** Every word of the search is in the entry, and every filter that is set holds. */
export function matches(row: Row, query: Query): boolean {
  const holds = (wanted: string, given: readonly string[]) =>
    wanted === '' || given.includes(wanted);
  return (
    holds(query.grade, [row.grade]) &&
    holds(query.case, [row.case]) &&
    holds(query.actor, row.actors) &&
    holds(query.interview, row.interviews) &&
    holds(query.solidity, row.solidity === undefined ? [] : [row.solidity]) &&
    wordsIn(query.q)(row.text)
  );
}

const rows: readonly Row[] = [...register.values()].map(rowOf);

/** Ids of the entries that answer the query, in the register's order. */
export function find(query: Query): string[] {
  return rows.filter((row) => matches(row, query)).map(({ id }) => id);
}

const GRADES: readonly Grade[] = ['fact', 'outside', 'assumption'];

/** What each filter can be set to, in the order of the form. */
export const CHOICES = {
  grade: GRADES,
  case: CASE_TAGS,
  actor: namedActors.map(({ id }) => id),
  interview: interviewees.map(({ code }) => code),
  solidity: [...new Set(rows.flatMap(({ solidity }) => solidity ?? []))],
} as const;

/** The query with unknown choices taken out, so that a link from elsewhere never empties the list. */
export function knownQuery(query: Query): Query {
  const kept = <Key extends keyof typeof CHOICES>(key: Key) => {
    const choices: readonly string[] = CHOICES[key];
    return choices.includes(query[key]) ? query[key] : EMPTY_QUERY[key];
  };
  return {
    q: query.q,
    grade: kept('grade'),
    case: kept('case'),
    actor: kept('actor'),
    interview: kept('interview'),
    solidity: kept('solidity'),
  };
}
