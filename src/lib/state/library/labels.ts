/** Names, folders, tags and notes as they may be stored: cleaned and cut, or refused with a reason. */
import { cleanName } from '$lib/scenario/name';
import {
  MAX_FOLDER_LENGTH,
  MAX_NOTE_LENGTH,
  MAX_TAG_LENGTH,
  MAX_TAGS,
  type EntryLabel,
} from './types';

/** `empty`: nothing was typed. `invisible`: nothing that could be seen, such as spaces only. */
export type NameProblem = 'empty' | 'invisible';

export type NameReading =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly problem: NameProblem };

/** Something that leaves ink; emoji do. */
const VISIBLE = /[^\p{Z}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

export function readName(raw: string): NameReading {
  const name = cleanName(raw);
  if (name !== undefined && VISIBLE.test(name)) return { ok: true, name };
  return { ok: false, problem: raw === '' ? 'empty' : 'invisible' };
}

function cleanText(raw: string, length: number): string {
  const text = cleanName(raw, length) ?? '';
  return VISIBLE.test(text) ? text : '';
}

export function cleanNote(raw: string): string {
  return cleanText(raw, MAX_NOTE_LENGTH);
}

/** ` a // b/ ` → `a/b`. */
export function cleanFolder(raw: string): string {
  const parts = raw
    .slice(0, 4 * MAX_FOLDER_LENGTH)
    .split('/')
    .map((part) => cleanText(part, MAX_FOLDER_LENGTH))
    .filter((part) => part !== '');
  // Whole parts only: a folder cut in its name would be another folder.
  while (parts.join('/').length > MAX_FOLDER_LENGTH) parts.pop();
  return parts.join('/');
}

/** Each tag once, however it is written, in the order given. */
export function cleanTags(raw: readonly string[]): readonly string[] {
  const tags = new Map<string, string>();
  for (const given of raw.slice(0, 10 * MAX_TAGS)) {
    const tag = cleanText(given.replaceAll(',', ' '), MAX_TAG_LENGTH);
    const key = tag.toLowerCase();
    if (tag !== '' && !tags.has(key) && tags.size < MAX_TAGS) tags.set(key, tag);
  }
  return [...tags.values()];
}

/** Tags as a reader types them, with commas between. */
export function typedTags(raw: string): readonly string[] {
  return cleanTags(raw.split(','));
}

/** The label with what can be mended mended; the name must have been read before. */
export function cleanLabel({ name, folder, tags }: EntryLabel): EntryLabel {
  return { name, folder: cleanFolder(folder), tags: cleanTags(tags) };
}
