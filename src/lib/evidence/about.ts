/** What an entry of the register speaks of, read from its own English text. */
import { actors } from './actors';
import type { EvidenceEntry } from './types';

/** `both` is said of neither case alone: what holds for both, and what comes from elsewhere. */
export const CASE_TAGS = ['jujuy', 'ecuador', 'both'] as const;
export type CaseTag = (typeof CASE_TAGS)[number];

const JUJUY = /\b(?:JSeI|Jujuy)/;
const ECUADOR = /\b(?:ECU 911|Ecuador|CEIEC|Quito)/;

function ownText(entry: EvidenceEntry): string {
  switch (entry.kind) {
    case 'fact':
      return entry.text.en;
    case 'outside':
      return [entry.group.en, entry.text.en, entry.note?.en ?? ''].join(' ');
    case 'assumption':
      return [entry.text.en, entry.reason.en].join(' ');
  }
}

/** Facts carry their case in their id (P, E, J); other entries by what they name. */
export function caseOf(entry: EvidenceEntry): CaseTag {
  if (entry.kind === 'fact') {
    return entry.id.startsWith('J') ? 'jujuy' : entry.id.startsWith('E') ? 'ecuador' : 'both';
  }
  const text = ownText(entry);
  const jujuy = JUJUY.test(text);
  const ecuador = ECUADOR.test(text);
  return jujuy === ecuador ? 'both' : jujuy ? 'jujuy' : 'ecuador';
}

/** An actor under one name, however many systems it had a part in. */
export interface NamedActor {
  /** For links: lower-case letters and hyphens. */
  readonly id: string;
  readonly name: (typeof actors)[number]['name'];
}

function actorId(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const words = new Map<string, RegExp>();
const byId = new Map<string, NamedActor>();
for (const { name, mentions } of actors) {
  const id = actorId(name.en);
  byId.set(id, byId.get(id) ?? { id, name });
  words.set(id, new RegExp(`(?<![\\p{L}\\d])(?:${mentions.join('|')})(?![\\p{L}\\d])`, 'iu'));
}

export const namedActors: readonly NamedActor[] = [...byId.values()];

/** Ids of the actors an entry names. */
export function actorsIn(entry: EvidenceEntry): string[] {
  const text = ownText(entry);
  return namedActors.filter(({ id }) => words.get(id)?.test(text)).map(({ id }) => id);
}
