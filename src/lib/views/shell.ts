/** Calls of the command line as a shell takes them. */
import type { Lang } from '$lib/i18n/lang';

/** How the command line is called from the project's folder. */
export const PROGRAM = 'npm run -s balanza --';

/** Words that a POSIX shell takes as they stand. */
const PLAIN = /^[\w@%+=:,./-]+$/;

/** One word for a POSIX shell: in single quotes nothing is special but the single quote itself. */
export function shellWord(text: string): string {
  if (PLAIN.test(text)) return text;
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** `words` as the shell hands them over, with the language where it is not the usual one. */
export function shellCall(words: readonly string[], lang: Lang): string {
  const all = [...words, ...(lang === 'en' ? [] : ['--lang', lang])];
  return [PROGRAM, ...all.map(shellWord)].join(' ');
}
