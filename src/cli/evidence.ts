/** Entries of the register as the command line shows them. */
import { actorsIn, caseOf } from '$lib/evidence/about';
import type { EvidenceEntry } from '$lib/evidence/types';
import type { EvidenceBookWords, EvidenceWords } from '$lib/i18n/evidence-words';
import type { FullMessages } from '$lib/i18n/messages';
import { figureText, sectionText } from '$lib/views/evidence/figure-text';
import { mentionLine, useLines, type UseLine } from '$lib/views/evidence/use-text';
import { mentionsOf, usesOf, type Use } from '$lib/views/evidence/uses';
import { indent, pairs, table, wrap } from './columns';

export interface EvidenceTexts {
  readonly messages: FullMessages;
  readonly page: EvidenceWords;
  readonly book: EvidenceBookWords;
  /** Columns that text may take. */
  readonly width: number;
}

function useRecord(use: Use): object {
  switch (use.kind) {
    case 'event':
      return { kind: use.kind, when: use.event.when, text: use.event.text };
    case 'constant':
      return { kind: use.kind, id: use.constant.id };
    case 'sentence':
      return { kind: use.kind, id: use.sentence.id };
    default:
      return use;
  }
}

/** One entry with everything that leans on it, whatever the language asked for. */
export function entryRecord(entry: EvidenceEntry): object {
  const { kind, ...rest } = entry;
  return {
    grade: kind,
    ...rest,
    case: caseOf(entry),
    actors: actorsIn(entry),
    usedBy: usesOf(entry.id).map(useRecord),
    spokenOfIn: mentionsOf(entry.id),
  };
}

function figureOf(entry: EvidenceEntry, { messages }: EvidenceTexts): string {
  if (entry.kind === 'assumption' || entry.value === undefined) return '';
  return figureText(entry.value, entry.unit, messages.lang);
}

/** One line an entry: id, grade, text with its figure. */
export function entryTable(entries: readonly EvidenceEntry[], texts: EvidenceTexts): string[] {
  const { lang } = texts.messages;
  const columns = ['', texts.page.filter.grade, ''].map((head) => ({ head }));
  const rows = entries.map((entry) => [
    entry.id,
    texts.page.grades[entry.kind],
    [entry.text[lang], figureOf(entry, texts)].filter((part) => part !== '').join(' '),
  ]);
  return table(columns, rows, texts.width);
}

function originRows(entry: EvidenceEntry, { messages }: EvidenceTexts): [string, string][] {
  const { lang, panels } = messages;
  const words = panels.source;
  switch (entry.kind) {
    case 'fact':
      return [
        [words.paper, words.section(sectionText(entry.section, lang))],
        ...entry.interviews.map((code): [string, string] => ['', words.interviews(code)]),
      ];
    case 'outside':
      return [
        [words.solidity, entry.solidityNote[lang]],
        ...(entry.note === undefined ? [] : [['', entry.note[lang]] as [string, string]]),
        ...entry.sources.map((source): [string, string] => ['', source]),
      ];
    case 'assumption':
      return [
        [words.reason, entry.reason[lang]],
        ...(entry.leansOn.length === 0
          ? []
          : [[words.leansOn, entry.leansOn.join(' ')] as [string, string]]),
      ];
  }
}

/** Everything about one entry. */
export function entryPage(entry: EvidenceEntry, texts: EvidenceTexts): string[] {
  const { messages, page, book, width } = texts;
  const line = ({ links, text }: UseLine) =>
    [links.map((link) => link.text).join(', '), text].filter((part) => part !== '').join(' ');
  const uses = useLines(usesOf(entry.id), messages, book).map(line);
  const mentions = mentionsOf(entry.id).map((one) => line(mentionLine(one, messages, book)));
  const figure = figureOf(entry, texts);
  const list = (head: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : ['', head, ...lines.flatMap((one) => indent(wrap(one, width - 2), '  '))];
  return [
    `${entry.id}, ${page.grades[entry.kind]}`,
    ...indent(wrap(entry.text[messages.lang], width - 2), '  '),
    ...(figure === '' ? [] : wrap(`  ${figure}`, width)),
    '',
    ...pairs(originRows(entry, texts), width),
    ...(uses.length === 0 ? ['', book.register.unused] : list(book.register.usedBy, uses)),
    ...list(book.register.spokenOf, mentions),
  ];
}
