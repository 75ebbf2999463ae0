/** Every entry of the register that an input, a constant or an event of the workbook rests on. */
import { findEvidence } from '$lib/evidence/register';
import type { EvidenceEntry } from '$lib/evidence/types';
import { CASE_PARAMETER_IDS, OPTION_PARAMETER_IDS } from '$lib/parameters/registry';
import { sourceOf } from '$lib/scenario/presets';
import { figureText, sectionText } from '$lib/views/evidence/figure-text';
import type { Book } from '../book';
import type { SheetBuilder } from '../cells';

const byId = new Intl.Collator('en', { numeric: true });

/** Ids of entries in use, those that they lean on or were worked out from among them. */
function refsOf(book: Book): string[] {
  const { scenario } = book;
  const refs = new Set<string>();
  const add = (ids: readonly string[]) => {
    for (const id of ids) {
      if (refs.has(id)) continue;
      refs.add(id);
      const entry = findEvidence(id);
      if (entry?.kind === 'assumption') add(entry.leansOn);
    }
  };
  for (const id of CASE_PARAMETER_IDS) add(sourceOf(scenario.case, id).refs);
  for (const { archetype } of scenario.options) {
    for (const id of OPTION_PARAMETER_IDS) add(sourceOf(scenario.case, id, archetype).refs);
  }
  for (const { account } of book.figures.values()) {
    if (account.kind === 'constant' || account.kind === 'sourced') add(account.refs);
  }
  return [...refs].sort(byId.compare);
}

function sourceText(book: Book, entry: EvidenceEntry): string {
  const { lang } = book.texts.messages;
  switch (entry.kind) {
    case 'fact':
      return book.texts.book.sources.section(sectionText(entry.section, lang));
    case 'outside':
      return entry.sources.join('; ');
    case 'assumption':
      return entry.reason[lang];
  }
}

export function laySources(book: Book, sheet: SheetBuilder): void {
  const { sources, sheets } = book.texts.book;
  const { lang, terms } = book.texts.messages;
  sheet.text(1, 1, sheets.sources, 'title');
  sheet.text(2, 1, sources.note, 'note');
  const heads = [sources.id, sources.grade, sources.text, sources.figure, sources.source];
  for (const [index, head] of heads.entries()) sheet.text(4, index + 1, head, 'heading');
  sheet.row = 5;
  for (const id of refsOf(book)) {
    const entry = findEvidence(id);
    if (entry === undefined) continue;
    const value =
      entry.kind === 'assumption' || entry.value === undefined
        ? ''
        : figureText(entry.value, entry.unit, lang);
    sheet.text(sheet.row, 1, id, 'strong');
    sheet.text(sheet.row, 2, terms.grades[entry.kind].name, 'label');
    sheet.text(sheet.row, 3, entry.text[lang], 'text');
    sheet.text(sheet.row, 4, value, 'text');
    sheet.text(sheet.row, 5, sourceText(book, entry), 'text');
    sheet.row += 1;
  }
  sheet.widths([26, 18, 70, 30, 70]);
  sheet.freeze(4, 1);
}
