/** What a figure in a frame says, in English. */
import type { EmbedWords } from '../embed-words';

export const words: EmbedWords = {
  title: 'A figure of Balanza',
  lead: 'One figure of a comparison, to stand in a frame on another site.',
  noScript: 'This figure is drawn by scripts, and this frame runs none. Open it in Balanza:',
  loading: 'Drawing the figure …',
  open: 'Open in Balanza',
  newTab: 'opens in a new tab',
  figures: {
    answer: 'The answer in sentences',
    cards: 'The offers, as a table',
    map: 'Cost against dependency',
    cost: 'Cost by component',
    cash: 'Cash by year',
    exit: 'Price of leaving by year',
    bands: 'Who owns what, when',
    profile: 'Where the dependence sits',
    lenses: 'The order under every lens',
  },
  screens: 'Screens',
  problems: {
    heading: (count) =>
      count === 1
        ? 'One line of this frame’s address could not be read as it stands:'
        : `${String(count)} lines of this frame’s address could not be read as they stand:`,
    own: ({ key, code, given }) =>
      code === 'repeated'
        ? `“${key}” stands there twice; “${given}” was passed over.`
        : `“${key}=${given}” is none of the choices; what is usual is shown.`,
    unreadable: 'The address of this frame holds no comparison that can be read:',
  },
  maker: {
    heading: 'A figure for another site',
    lead: 'Choose a figure, look at it, and paste the code into a page. The figure is drawn from the link in the code: it stays as it is now.',
    figure: 'Figure',
    language: 'Language',
    theme: 'Colours',
    width: 'Width, px',
    fill: 'As wide as its place',
    height: 'Height, px',
    preview: 'Preview',
    code: 'Code to paste',
    copy: 'Copy the code',
    copied: 'The code is copied.',
    copyFailed: 'Copying is blocked here. The code is selected: copy it from there.',
    privacy: 'The frame stores nothing, and asks nothing of any other site.',
    frameTitle: (figure, caseName) => `${figure}: ${caseName} (Balanza)`,
    long: (length) => `The code has ${length} characters; some editors cut long addresses.`,
    outside: (least, most) => `From ${String(least)} to ${String(most)}.`,
  },
};
