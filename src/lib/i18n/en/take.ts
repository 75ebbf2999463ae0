/** What files with all tables say of themselves, in English. */
import type { TakeWords } from '../take-words';

export const words: TakeWords = {
  tables: {
    inputs: 'Every input, with its published value and its source',
    lenses: 'Weights and screens of every lens',
    scores: 'Scores by criterion under the lens in use, 0 worst, 1 best',
    changes: 'What differs from the published case',
    events: 'What happens after signature',
  },
  inputs: {
    key: 'Key in links',
    offer: 'Offer',
    input: 'Input',
    value: 'Value',
    unit: 'Unit',
    published: 'Published value',
    grade: 'Grade',
    sources: 'Sources',
    all: 'all offers',
  },
  lenses: { lens: 'Lens', method: 'Method', screens: 'Screens' },
  changes: { what: 'What', now: 'Here', published: 'Published' },
  events: { number: 'No.', event: 'Event', year: 'Year', terms: 'Terms' },
  schedule: (offer) => `${offer}: every instalment of the loan, in US$ of the day`,
  rows: {
    date: 'Years from signature',
    opening: 'Owed before, US$',
    draw: 'Draw, US$',
    interest: 'Interest, US$',
    principal: 'Principal, US$',
    fees: 'Fees, US$',
    closing: 'Owed after, US$',
  },
  readme: {
    lead: 'All tables of one comparison, one file each. The link opens the same figures on screen.',
    numbers:
      'Numbers are unrounded, with a decimal point and without separators. Values are parted by commas (RFC 4180), the text is UTF-8. A spreadsheet that expects a decimal comma asks for the point while it imports.',
    text: 'A text that begins like a formula has an apostrophe before it, so that no spreadsheet runs it.',
    files: 'Files',
  },
};
