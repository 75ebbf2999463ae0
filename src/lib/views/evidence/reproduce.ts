/** "On the command line": the call that lists what the evidence page shows. */
import { commandFor, type Call } from '../reproduce';
import type { Lang } from '$lib/i18n/lang';
import type { Query } from './query';

/** Filters of the page by the options that the command has for them. */
const OPTIONS = { q: 'search', grade: 'grade', case: 'case' } as const;

function callFor(query: Query): Call {
  const set = Object.entries(OPTIONS).flatMap(([key, option]) => {
    const value = query[key as keyof typeof OPTIONS].trim();
    return value === '' ? [] : [[option, value] as const];
  });
  return { command: 'evidence', options: Object.fromEntries(set) };
}

export function evidenceCommand(query: Query, lang: Lang): string {
  return commandFor(callFor(query), lang);
}
