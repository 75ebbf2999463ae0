/** What charts, tables and print say, in English. */
import type { PanelWords } from '../ui-words';
import { list } from './list';

const FIRST = {
  'after-grace': 'one period after grace ends',
  'at-grace-end': 'on the day grace ends',
  bullet: 'everything at the end of the loan',
} as const;

export const panels: PanelWords = {
  charts: {
    words: {
      table: 'Table',
      chart: 'Chart',
      png: 'PNG',
      svg: 'SVG',
      csv: 'CSV',
      linkInside: 'The link is too long to print; it stands in the file’s own data.',
      keyboardHint: 'Arrow keys walk the points, Escape leaves.',
    },
    failed: 'The picture could not be made in this browser. SVG and CSV still work.',
    source: (caseName) =>
      `Balanza, case “${caseName}”; facts of the paper, outside figures and assumptions as marked at each input.`,
    year: 'Year',
    years: 'Years from signature',
    option: 'Offer',
    usdMillions: 'US$ million',
    total: 'Total',
    map: {
      title: ({ cheap, free, same }) =>
        same ? `${cheap} costs least and binds least` : `${cheap} costs least, ${free} binds least`,
      subtitle:
        'Total cost, present value, against the dependency index; bubble area is upfront cash',
      x: 'Total cost, US$ million (present value)',
      alike: 'All cost the same and bind the same',
      y: 'Dependency index (0 free, 100 captive)',
      size: 'Upfront cash',
      front: 'no offer is both cheaper and freer',
      best: 'cheaper and freer',
      drawn: (draws) =>
        `Each dot is one of ${draws} draws, the mark is the offer as it stands, the frame holds nine draws of ten by each measure`,
    },
    cost: {
      title: ({ name, part, share }) =>
        `In ${name}, the dearest, ${part} makes ${share} of the payments`,
      subtitle: 'Present value of cost by component, US$ million of year 0',
      x: 'US$ million (present value)',
    },
    cash: {
      title: ({ name, amount, year }) =>
        `The highest single year is ${name}’s: ${amount} in year ${year}`,
      subtitle: (nominal) =>
        nominal
          ? 'The buyer’s payments by year, nominal US$ million'
          : 'The buyer’s payments by year, US$ million of year 0',
      y: 'US$ million a year',
      constant: 'USD of year 0',
      nominal: 'Nominal USD',
      unit: 'Prices',
    },
    exit: {
      title: ({ name, amount, year }) =>
        `At the end of support or term, leaving costs most with ${name}: ${amount} in year ${year}`,
      subtitle:
        'What it would cost to keep the same service without this vendor, US$ million of year 0, before tax',
      y: 'US$ million',
      mark: (year) => `end of support or term, year ${year}`,
      debt: 'Debt still owed',
    },
    bands: {
      title: ({ names }) =>
        names.length === 0
          ? 'The state owns everything in every offer'
          : `The state does not own everything with ${list(names)}`,
      subtitle: 'Owner of each asset class, year by year',
      none: 'not built yet',
    },
    profile: {
      title: ({ name, score }) => `${name} binds most: ${score} of 100`,
      subtitle:
        'Eight scores from 0 (free) to 1 (captive); the dependency index is their weighted mean',
      why: 'Why these scores',
      low: 'free',
      high: 'captive',
      score: 'Score',
      index: 'Dependency index',
    },
    lenses: {
      title: ({ local, critics }) =>
        local
          ? `The foreign critics’ order is like none of the local ones`
          : `The foreign critics’ order is shared by ${critics}`,
      subtitle: 'Order of the offers under every lens; out = falls at a screen',
      alike: 'The foreign critics do not tell these offers apart',
      out: 'out',
      rank: 'Rank',
      criticism: 'Criticism at home and abroad',
    },
  },
  tomorrow: {
    heading: 'If the contract ended tomorrow',
    slider: 'In year',
    stays: 'Stays with the state',
    goes: 'Goes, or must be bought again',
    cost: 'Price of leaving',
    debt: 'Debt still owed (nominal)',
    nothing: 'nothing',
    before: 'Service has not started yet',
  },
  financing: {
    heading: 'Financing',
    lent: 'Amount lent',
    allIn: 'All-in cost a year',
    noRate: 'no rate exists',
    grant: 'Grant element at 5\u00a0%',
    value: 'Value of the financing',
    helps: (amount) => `helps: ${amount} less than paying the same in cash`,
    costs: (amount) => `costs: ${amount} more than paying the same in cash`,
    same: 'neither helps nor costs against cash',
    peak: 'Peak debt service (nominal)',
    peakOf: ({ amount, year, share }) =>
      `${amount} in year\u00a0${year}${share === undefined ? '' : `, ${share} of the yearly budget`}`,
    charges: 'Interest and fees in all',
    first: ({ rule, offers }) =>
      `First instalment${offers.length === 0 ? '' : ` with ${list(offers)}`}: ${FIRST[rule]}.`,
    none: 'No offer comes with a loan.',
  },
  print: {
    changes: 'What differs from the published case',
    published: 'These are the figures of the published case, unchanged.',
    link: 'The same figures on screen',
  },
  command: {
    heading: 'On the command line',
    help: 'The same figures, unrounded, from a terminal in a checkout of the program:',
    file: 'The link would be too long, so the call reads the file that “Save” makes.',
  },
  editing: {
    option: 'Offer',
    whole: 'For all offers',
    add: 'Add an offer',
    addFrom: 'Start from',
    duplicate: 'Duplicate',
    copyOf: (name) => `${name} (copy)`,
    rename: 'Name',
    remove: 'Remove',
    up: 'Move left',
    down: 'Move right',
    full: 'Eight offers are the most a comparison can show.',
    last: 'One offer has to stay.',
    changedCount: (count) => (count === 1 ? '1 change' : `${count} changes`),
    reset: (value) => `Back to the published case: ${value}`,
    resetSaved: (value) => `Back to my last save: ${value}`,
    range: (low, high) => `Reasonable: ${low} to ${high}`,
    slider: (label) => `${label}, slider`,
    auto: 'Worked out',
    byHand: 'Set by hand',
    formula: 'Numbers and small formulas, such as 24e6*0.85',
    kept: 'The charts keep the last good value.',
    sum: (sum) => `together ${sum}`,
    derived: 'Read only: follows from the other inputs',
  },
  lensForm: {
    badWeight: 'A weight is a number from 0 to 1000. The last good one still counts.',
    screens: 'Screens, in order',
    addScreen: 'Add a screen',
    noScreens: 'No screens',
    weights: 'Weights, in points',
    share: (share) => `${share} of the weight`,
    method: 'Method',
    copy: 'Copy this lens',
    copyOf: (name) => `${name} (copy)`,
    reset: 'Back to the published lens',
    remove: 'Remove this lens',
    value: 'Value (0–1)',
    measure: 'Measure',
    anchors: ({ worst, best }) => `0 at ${worst}, 1 at ${best}`,
    table: 'How each offer scores',
    criterion: 'Criterion',
    weight: 'Weight',
    score: 'Points of 100',
    moveUp: (name) => `Ask earlier: ${name}`,
    removeScreen: (name) => `Remove: ${name}`,
    money: 'Money is measured in multiples of the benchmark price.',
    happened: 'As it happened: under this lens the turnkey offer was chosen.',
  },
  notice: {
    copied: 'Link copied',
    copyFailed: 'The browser does not allow copying. Here is the link:',
    linkOpened:
      'This link shows a scenario that differs from the published case. Earlier work in this browser is kept.',
    linkProblems: (count) =>
      count === 1
        ? 'One thing in this link could not be used:'
        : `${count} things in this link could not be used:`,
    linkUnreadable: 'This link could not be opened, so the published case is shown.',
    fileProblems: (count) =>
      count === 1
        ? 'One thing in this file could not be used:'
        : `${count} things in this file could not be used:`,
    fileUnreadable: (name) => `${name} could not be opened. Nothing was changed.`,
    fileOpened: (name) => `Opened ${name}. Undo brings the earlier work back.`,
    mine: 'Back to my earlier work',
    restore: 'There is earlier work in this browser.',
    restoreAction: 'Open it',
    dismiss: 'Close',
    published: 'Show the published case',
    event: (id, name) => `Event ${id}: ${name}`,
    noEvent: 'none',
    uncertain: {
      range: (input) => `Range of ${input}`,
      seed: 'Seed',
      draws: 'Draws',
      method: 'Method of drawing',
      methods: { sobol: 'evenly spread (Sobol)', plain: 'plain random' },
      chance: (event) => `Yearly chance of ${event}`,
      ownChance: 'each offer’s own',
      together: (one, other) => `Rank correlation of ${one} and ${other}`,
      apart: 'none',
      held: 'held at its value',
      evenly: ({ low, high }) => `${low} to ${high}, evenly`,
      triangular: ({ low, mode, high }) => `${low} to ${high}, most likely ${mode}`,
      pert: ({ low, mode, high }) => `${low} to ${high}, close to ${mode} (PERT)`,
      lognormal: ({ low, high }) => `nine in ten from ${low} to ${high} (lognormal)`,
      part: ({ what, share }) => `${what} (${share})`,
    },
    eventOff: 'switched off',
    instead: (value, published) => `${value} instead of ${published}`,
    more: (count) => `and ${count} more`,
    saved: 'File saved',
  },
  formula: {
    'not-number': 'This is not a number or a formula the app can read.',
    'not-allowed': 'Formulas may use + − * / ^, brackets and min, max, round, sqrt, abs.',
    'too-long': 'This formula is too long.',
    'no-value': 'This formula has no finite value.',
  },
  source: {
    open: (grade) => `Source: ${grade}`,
    heading: 'Where this comes from',
    paper: 'The paper',
    section: (section) => `Section ${section}`,
    interviews: (codes) => `Interviews ${codes}`,
    reason: 'Why',
    leansOn: 'Leans on',
    solidity: 'How solid',
    range: 'Range',
    own: 'Your own value. The published one:',
    close: 'Close',
    loading: 'Loading…',
    failed: 'The register could not be loaded. Check the connection and try again.',
  },
};
