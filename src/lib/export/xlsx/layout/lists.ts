/** The choices that a cell may hold, in the reader's words: what the lists of the inputs open with. */
import { CASE_PARAMETER_IDS, OPTION_PARAMETER_IDS, parameter } from '$lib/parameters/registry';
import type { ParameterId } from '$lib/parameters/registry';
import { choiceText } from '$lib/views/values';
import type { Book } from '../book';
import type { SheetBuilder } from '../cells';
import { columnLetters } from '../names';

export interface ListColumns {
  /** The cells of a choice's words, as a validation names them. */
  readonly sourceOf: (id: ParameterId) => string;
}

export function layLists(book: Book, sheet: SheetBuilder): ListColumns {
  const { messages, book: words } = book.texts;
  const sources = new Map<ParameterId, string>();
  sheet.text(1, 1, words.lists.note, 'note');
  let column = 0;
  for (const id of [...CASE_PARAMETER_IDS, ...OPTION_PARAMETER_IDS]) {
    const declared = parameter(id);
    if (declared.kind !== 'choice') continue;
    column += 1;
    sheet.text(3, column, messages.inputs.parameters[id].label, 'heading');
    for (const [index, choice] of declared.choices.entries()) {
      const row = 4 + index;
      if (/^\d+$/.test(choice)) sheet.number(row, column, Number(choice), 'label');
      else sheet.text(row, column, choiceText(id, choice, messages), 'label');
    }
    const letters = columnLetters(column);
    const last = String(3 + declared.choices.length);
    sources.set(id, `'${sheet.name.replaceAll("'", "''")}'!$${letters}$4:$${letters}$${last}`);
  }
  sheet.widths(Array.from({ length: column }, () => 34));
  return {
    sourceOf(id) {
      const source = sources.get(id);
      if (source === undefined) throw new Error(`${id} is no choice`);
      return source;
    },
  };
}
