/** What a source of an outside figure is: another entry, an address, or a reference in words. */
import type { Grade } from './types';

const ADDRESS = /^(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})(\/\S*)$/i;
const ENTRY_ID = /^(?:[PEJ]\d{2}|X\d{2}|X[LF]\d{2,4}|A-[a-z0-9-]+)$/;

/** Whether a source is another entry of the register rather than something to cite. */
export function isEntryId(source: string): boolean {
  return ENTRY_ID.test(source);
}

/** The grade that an entry's id stands for, for whoever shows ids without the register at hand. */
export function gradeOfId(id: string): Grade {
  if (id.startsWith('A-')) return 'assumption';
  return id.startsWith('X') ? 'outside' : 'fact';
}

/** The source's address, with the scheme where the register leaves it out. */
export function addressOf(source: string): string | undefined {
  const match = ADDRESS.exec(source);
  if (match === null) return undefined;
  return source.startsWith('http') ? source : `https://${source}`;
}
