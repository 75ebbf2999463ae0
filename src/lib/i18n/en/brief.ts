/** What the two-page brief says, in English. */
import type { BriefWords } from '../brief-words';
import { list } from './list';

export const words: BriefWords = {
  title: 'Brief',
  lead: 'The comparison on two pages, for print or PDF.',
  noScript: 'The brief is made in this browser from the comparison in hand; it needs JavaScript.',
  bar: {
    label: 'The brief',
    print: 'Print or save as PDF',
    help: 'Two pages on A4 or Letter. In the print window, choose “Save as PDF” to keep it as a file.',
    back: 'Back to the comparison',
  },
  kind: 'Brief',
  sheet: (number) => `Page ${String(number)} of 2`,
  lens: (name) => `Judged under ${name}`,
  made: (date) => `Made on ${date}`,
  screens: 'Screens',
  change: {
    heading: 'What would change it',
    ceiling: ({ name, markup, year }) =>
      `When ${name} comes up for renewal in year\u00a0${year}, paying up to ${markup} more is still cheaper than leaving.`,
    flipsLead:
      'Moved alone, within what their sources support, these inputs put another offer first:',
    firm: 'No single input, moved within what its source supports, puts another offer first.',
    beyondLead: 'It would take values beyond that:',
    never: 'No single input puts another offer first, however far it is moved.',
    flip: ({ input, now, at, leaders }) =>
      leaders.length === 0
        ? `${input}: at ${at} instead of ${now}, no offer is left.`
        : leaders.length === 1
          ? `${input}: at ${at} instead of ${now}, ${list(leaders)} leads.`
          : `${input}: at ${at} instead of ${now}, ${list(leaders)} share the first place.`,
    reckoning: 'Working out what would change the order …',
  },
  changes: {
    heading: 'What was changed here',
    none: 'Nothing: these are the figures of the published case.',
    change: ({ what, value, published }) => `${what}: ${value} (published: ${published})`,
    offers: (names) => `The offers compared are ${list(names)}.`,
    more: (count) =>
      count === 1
        ? 'And one more: the link holds all of them.'
        : `And ${String(count)} more: the link holds all of them.`,
  },
  assumptions: { heading: 'What it rests on', own: 'changed here' },
  sources: {
    heading: 'Sources',
    outside: 'Outside figures:',
    assumed: (codes) => `Assumptions, each with its reason in the register: ${codes}.`,
    more: (count) =>
      count === 1 ? 'One more is in the register.' : `${String(count)} more are in the register.`,
    where: (address) => `The register: ${address}`,
  },
  link: {
    heading: 'The same figures on screen',
    code: 'Code of the link, for a phone’s camera',
    noCode: (length) =>
      `The link has ${length} characters, too many for a code that a phone’s camera reads from paper.`,
    noText: (length) =>
      `The link has ${length} characters, too many to write out here. Whoever has the comparison can pass it on as a link or a file.`,
  },
  cut: 'Long names are cut here; the link holds them whole.',
  noFigure: 'With names this long no figure has room here; the link shows all of them.',
};
