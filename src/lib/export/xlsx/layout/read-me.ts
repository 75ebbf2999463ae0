/** The first sheet: what the workbook is, of which comparison, and how it is used. */
import { MODEL_VERSION } from '$lib/scenario/types';
import { activeLens, lensName } from '$lib/views/context';
import type { Book } from '../book';
import type { Role, SheetBuilder } from '../cells';

export interface Origin {
  /** The full link to the comparison, as text. */
  readonly link: string;
  /** The day on which the workbook was made, as it is to be shown: no clock is read here. */
  readonly date: string;
}

export function layReadMe(
  book: Book,
  sheet: SheetBuilder,
  state: string,
  { link, date }: Origin,
  names: Readonly<Record<string, string>>,
): void {
  const { messages, book: words } = book.texts;
  const { readMe } = words;
  const caseName = messages.vocabulary.cases[book.scenario.case].name;
  sheet.text(1, 1, words.title(caseName), 'title');
  sheet.text(2, 1, readMe.lead, 'text');
  sheet.row = 4;
  const facts: readonly (readonly [string, string])[] = [
    [readMe.facts.case, `${caseName} (${book.scenario.case})`],
    [readMe.facts.lens, lensName(activeLens(book.scenario), messages)],
    [readMe.facts.model, String(MODEL_VERSION)],
    [readMe.facts.date, date],
    [readMe.facts.link, link],
  ];
  for (const [head, text] of facts) {
    sheet.text(sheet.row, 1, `${head}: ${text}`, 'text');
    sheet.row += 1;
  }
  sheet.text(sheet.row, 1, readMe.facts.state, 'strong');
  sheet.formula(sheet.row + 1, 1, state, 'check');
  sheet.row += 3;
  const lines = (heading: string, texts: readonly (readonly [string, Role])[]) => {
    sheet.text(sheet.row, 1, heading, 'heading');
    sheet.row += 1;
    for (const [text, role] of texts) {
      sheet.text(sheet.row, 1, text, role);
      sheet.row += 1;
    }
    sheet.row += 1;
  };
  const { colours } = readMe;
  lines(
    readMe.use.heading,
    readMe.use.lines.map((text) => [text, 'text'] as const),
  );
  lines(colours.heading, [
    [colours.live, 'live'],
    [colours.structural, 'structural'],
    [colours.formula, 'formula'],
    [colours.constant, 'constant'],
    [colours.rule, 'rule'],
  ]);
  lines(
    readMe.sheets.heading,
    Object.entries(names).map(([key, name]) => {
      const about: Readonly<Record<string, string>> = readMe.sheets.lines;
      return [`${name}: ${about[key] ?? ''}`, 'text'] as const;
    }),
  );
  lines(
    readMe.names.heading,
    readMe.names.lines.map((text) => [text, 'text'] as const),
  );
  sheet.widths([110]);
}
