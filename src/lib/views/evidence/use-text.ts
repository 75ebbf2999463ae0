/** What uses an entry, in the reader's language. */
import { conflicts, type ConflictId } from '$lib/evidence/conflicts';
import { unknowns } from '$lib/evidence/unknowns';
import type { Bilingual } from '$lib/evidence/types';
import type { EvidenceBookWords } from '$lib/i18n/evidence-words';
import type { FullMessages } from '$lib/i18n/messages';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { archetypesOf } from '$lib/parameters/cases';
import { valueInWords } from '../values';
import { registerText } from './register-text';
import type { InputUse, Mention, Use } from './uses';

export interface UseLine {
  readonly key: string;
  readonly text: string;
  /** Entries and places of this page that the line leads to, before its text. */
  readonly links: readonly { readonly anchor: string; readonly text: string }[];
}

export function inputUseText(use: InputUse, words: FullMessages, own: EvidenceBookWords): string {
  const { offers } = use;
  const all = offers === undefined || offers.length === archetypesOf(use.case).length;
  const label = words.inputs.parameters[use.parameter].label;
  const name =
    use.case === CASE_IDS[0] ? label : `${words.vocabulary.cases[use.case].name}: ${label}`;
  return own.register.input({
    name,
    value: valueInWords(use.parameter, use.value, words),
    offers: all ? '' : offers.map((id) => words.vocabulary.archetypes[id].short).join(', '),
  });
}

type OtherUse = Exclude<Use, { readonly kind: 'entry' }>;

function useLine(use: OtherUse, words: FullMessages, own: EvidenceBookWords): UseLine {
  switch (use.kind) {
    case 'input': {
      const text = inputUseText(use, words, own);
      return { key: `input ${text}`, text, links: [] };
    }
    case 'lens':
      return {
        key: `lens ${use.lens}`,
        text: own.register.lens(words.vocabulary.lenses[use.lens].name),
        links: [],
      };
    case 'event': {
      const { when, text } = use.event;
      return {
        key: `event ${when}`,
        text: `${own.register.event} ${when}: ${registerText(text, words.lang)}`,
        links: [],
      };
    }
    case 'strike': {
      const name = words.terms.eventKinds[use.event].name;
      const where = use.case === undefined ? '' : `${words.vocabulary.cases[use.case].name}: `;
      return {
        key: `strike ${where}${name}`,
        text: own.register.strike(`${where}${name}`),
        links: [],
      };
    }
    case 'chance': {
      const { name } = words.terms.eventKinds[use.event];
      return { key: `chance ${name}`, text: own.register.chance(name), links: [] };
    }
    case 'constant': {
      const { id, name } = use.constant;
      return {
        key: `constant ${id}`,
        text: own.register.constant(registerText(name, words.lang)),
        links: [],
      };
    }
    case 'loan':
      return { key: `loan ${use.example}`, text: own.register.loan(use.example), links: [] };
    case 'sentence':
      return {
        key: `sentence ${use.sentence.id}`,
        text: own.register.sentence(use.sentence.text(words)),
        links: [],
      };
  }
}

/** Entries that lean on one entry alike share a line. */
function entryLine(
  how: 'leans' | 'source',
  uses: readonly Use[],
  own: EvidenceBookWords,
): UseLine[] {
  const ids = uses.flatMap((use) => (use.kind === 'entry' && use.how === how ? [use.id] : []));
  if (ids.length === 0) return [];
  const { leans, computed } = own.register;
  const text = how === 'leans' ? leans(ids.length) : computed(ids.length);
  return [{ key: `entry ${how}`, text, links: ids.map((id) => ({ anchor: id, text: id })) }];
}

/** Everything that uses an entry, a line each, other entries last. */
export function useLines(
  uses: readonly Use[],
  words: FullMessages,
  own: EvidenceBookWords,
): UseLine[] {
  const others = uses.filter((use): use is OtherUse => use.kind !== 'entry');
  return [
    ...others.map((use) => useLine(use, words, own)),
    ...entryLine('leans', uses, own),
    ...entryLine('source', uses, own),
  ];
}

export function mentionLine(
  mention: Mention,
  words: FullMessages,
  own: EvidenceBookWords,
): UseLine {
  const anchor = `${mention.kind}-${mention.id}`;
  const textOf = (text: Bilingual | undefined) =>
    text === undefined ? '' : registerText(text, words.lang);
  const link =
    mention.kind === 'conflict'
      ? own.register.conflict(textOf(conflicts[mention.id as ConflictId].title))
      : own.register.unknown(textOf(unknowns.find(({ id }) => id === mention.id)?.text));
  return { key: anchor, text: '', links: [{ anchor, text: link }] };
}
