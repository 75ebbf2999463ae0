/** What uses an entry, in the reader's language. */
import { conflicts, type ConflictId } from '$lib/evidence/conflicts';
import { unknowns } from '$lib/evidence/unknowns';
import type { EvidenceBookWords } from '$lib/i18n/evidence-words';
import type { FullMessages } from '$lib/i18n/messages';
import { ARCHETYPE_IDS } from '$lib/parameters/archetypes';
import { valueInWords } from '../values';
import type { InputUse, Mention, Use } from './uses';

export interface UseLine {
  readonly key: string;
  readonly text: string;
  /** An entry or a place of this page that the line leads to, as an anchor. */
  readonly anchor?: string;
  /** What the anchor's link says; before the text. */
  readonly link?: string;
}

export function inputUseText(use: InputUse, words: FullMessages, own: EvidenceBookWords): string {
  const { offers } = use;
  const all = offers === undefined || offers.length === ARCHETYPE_IDS.length;
  return own.register.input({
    name: words.inputs.parameters[use.parameter].label,
    value: valueInWords(use.parameter, use.value, words),
    offers: all ? '' : offers.map((id) => words.vocabulary.archetypes[id].short).join(', '),
  });
}

export function useLine(use: Use, words: FullMessages, own: EvidenceBookWords): UseLine {
  switch (use.kind) {
    case 'input': {
      const text = inputUseText(use, words, own);
      return { key: `input ${text}`, text };
    }
    case 'lens':
      return {
        key: `lens ${use.lens}`,
        text: own.register.lens(words.vocabulary.lenses[use.lens].name),
      };
    case 'entry': {
      const text = use.how === 'leans' ? own.register.leans : own.register.computed;
      return { key: `entry ${use.id}`, text, anchor: use.id, link: use.id };
    }
    case 'event': {
      const { when, text } = use.event;
      return { key: `event ${when}`, text: `${own.register.event} ${when}: ${text[words.lang]}` };
    }
    case 'constant': {
      const { id, name } = use.constant;
      return { key: `constant ${id}`, text: own.register.constant(name[words.lang]) };
    }
  }
}

export function mentionLine(
  mention: Mention,
  words: FullMessages,
  own: EvidenceBookWords,
): UseLine {
  const anchor = `${mention.kind}-${mention.id}`;
  const link =
    mention.kind === 'conflict'
      ? own.register.conflict(conflicts[mention.id as ConflictId].title[words.lang])
      : own.register.unknown(unknowns.find(({ id }) => id === mention.id)?.text[words.lang] ?? '');
  return { key: anchor, text: '', anchor, link };
}
