import type { ShareWords } from '../share-words';

export const words: ShareWords = {
  heading: 'Share',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  failed: 'The browser did not allow copying. Select the text and copy it by hand.',
  link: {
    heading: 'Link',
    help: 'The link holds the whole comparison. Nothing is stored anywhere else, and what stands behind the # is not even sent to a server.',
    label: 'Link to this comparison',
    length: ({ characters, packed }) =>
      packed
        ? `${characters} characters, packed because much differs from the published case.`
        : `${characters} characters, readable: each line behind the # names an input and its value.`,
    readable: (characters) => `Copy it unpacked (${characters} characters)`,
  },
  qr: {
    heading: 'QR code',
    label: ({ characters, modules }) =>
      `QR code of the link: ${characters} characters in ${modules} by ${modules} dots`,
    size: ({ characters, modules, fine }) =>
      `${characters} characters in ${modules} × ${modules} dots. ${
        fine
          ? 'A phone reads it from a screen or a sheet of paper.'
          : 'So many dots need a large print or projection and a steady phone.'
      }`,
    tooLong: ({ characters, most }) =>
      `The link has ${characters} characters; a QR code holds ${most} at most. Share the link or a file instead.`,
    svg: 'Save as SVG',
    large: 'Show it large',
    small: 'Show it small',
  },
  texts: {
    heading: 'Copy the answer as',
    plain: 'Text',
    markdown: 'Markdown',
    citation: 'Citation',
    bibtex: 'BibTeX',
  },
  take: {
    heading: 'Take it away',
    workbook: 'Workbook (XLSX)',
    workbookHelp: 'With live formulas: every figure can be worked out again and changed.',
    tables: 'All tables (CSV)',
    tablesHelp: 'A zip with one file a table and how to read them.',
    scenario: 'Scenario file (JSON)',
    scenarioHelp: 'Opens here again, with every input spelled out.',
    figures: 'All figures (JSON)',
    figuresHelp: 'What programs read: every figure, unrounded.',
    brief: 'Two-page brief',
    briefHelp: 'For print or PDF.',
    embed: 'Figure for another site',
    embedHelp: 'Code that shows one figure in a frame.',
    making: 'Being made …',
    done: (name) => `Saved as ${name}.`,
    failed: 'The file could not be made. The scenario file and the link still hold the work.',
  },
  document: {
    title: (caseName) => `Procurement offers compared: ${caseName}`,
    edited: 'with changes',
    lens: (lens) => `Weighed under ${lens}.`,
    offers: 'The offers',
    columns: {
      offer: 'Offer',
      rank: 'Rank',
      total: 'Total cost, US$ M',
      upfront: 'Upfront cash, US$ M',
      exit: 'Price of leaving, US$ M',
      index: 'Dependency index',
    },
    out: 'out',
    line: ({ name, rank, total, exit }) => `${rank}. ${name}: ${total} in all, ${exit} to leave`,
    made: ({ model, date }) => `Balanza, model ${model}, ${date}.`,
    open: 'Open the comparison',
    citation: ({ date, title, model, link }) =>
      `Balanza. (${date}). ${title} [Comparison of offers, model ${model}]. ${link}`,
    software: 'Balanza: a simulator of public-safety procurement offers',
    comparison: (model) => `Comparison of offers, model ${model}`,
  },
};
