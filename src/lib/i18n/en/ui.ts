/** Words of the page itself: buttons, sentences that the views fill in, table heads. */
import type { Ui } from '../ui-words';
import { list } from './list';

const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];

export const ui: Ui = {
  tagline: 'Public-safety procurement offers, side by side',
  description:
    'Compare what each offer costs over its life, who owns what, and what it would cost to leave.',
  skip: 'Skip to the answer',
  skipMain: 'Skip to the content',
  nav: {
    label: 'Pages',
    compare: 'Comparison',
    scenarios: 'Scenarios',
    sure: 'How sure?',
    decide: 'Decide',
    loans: 'Loans',
    replay: 'Replay',
    evidence: 'Evidence',
    method: 'Method',
  },
  header: {
    case: 'Case',
    lens: 'Lens',
    undo: 'Undo',
    redo: 'Redo',
    share: 'Copy link',
    take: 'Share',
    save: 'Save',
    open: 'Open file',
    print: 'Print',
    more: 'More',
    language: 'Language',
    theme: 'Colours',
    themes: { auto: 'System colours', light: 'Light', dark: 'Dark' },
    unsaved: 'Changed since the last save',
  },
  list,
  answer: {
    heading: 'The answer',
    leads: ({ lens, leader, points }) =>
      `Under ${lens}, ${leader} leads with ${points} of 100 points`,
    ahead: ({ by, runnerUp }) => `, ${by} ahead of ${runnerUp}.`,
    narrowly: ({ runnerUp }) => `, by less than a point over ${runnerUp}.`,
    alone: ', and is the only offer left.',
    tie: ({ lens, leaders, points }) =>
      `Under ${lens}, ${list(leaders)} share the first place with ${points} of 100 points.`,
    lexicographic: ({ lens, leader }) =>
      `Under ${lens}, ${leader} leads, criterion by criterion in order of weight.`,
    allOut: ({ lens }) =>
      `Under ${lens}, no offer is left: every one falls at a screen. Loosen a screen or change an offer.`,
    noWeights: ({ lens }) => `${lens} gives no criterion any weight, so there is no order to show.`,
    outs: (offers) =>
      `${COUNTS[offers.length] ?? String(offers.length)} ${offers.length === 1 ? 'offer falls' : 'offers fall'} at the screens: ${list(offers.map(({ name, reason }) => `${name} (${reason})`))}.`,
    cheapestTied: ({ name, total }) => `Of these, ${name} costs least: ${total}.`,
    cheapestLeads: ({ total }) => `It also costs least: ${total}.`,
    dark: ({ name, share, year }) =>
      `But most cameras of ${name} go dark: in year ${year}, ${share} of them work.`,
    cheapestOther: ({ name, total, leaderTotal }) =>
      `Cost alone would choose ${name}: ${total} against ${leaderTotal}.`,
    tenYears: ({ names, totals, leader, leaderTotal }) =>
      `Over ten years, with no residual value and no renewal mark-up, ${list(names)} would cost less (${list(totals)}) than ${leader} (${leaderTotal}).`,
    tenYearsSame: ({ leader, leaderTotal }) =>
      `Even over ten years, with no residual value and no renewal mark-up, nothing costs less than ${leader} (${leaderTotal}).`,
    why: 'What would change it',
  },
  cards: {
    heading: 'The offers',
    rankLabel: (rank, lens) => `Rank ${rank} under ${lens}`,
    out: 'Out',
    noRank: 'No rank',
    total: 'Total cost',
    levelised: 'Per camera-year',
    hypothetical: 'hypothetical offer',
    overYears: (years) => `present value, ${years}\u00a0y`,
    staff: (amount) => `Operators’ pay, the same for all: ${amount}, not included`,
    staffIn: (amount) => `Operators’ pay, the same for all: ${amount}, included`,
    residual: (year) => `Residual value in year\u00a0${year} is credited.`,
    noResidual: 'Residual value is not counted.',
    upfront: 'Upfront cash',
    peak: 'Peak year',
    exit: 'Price of leaving',
    inYear: (year) => `year\u00a0${year}`,
    holdUp: 'Hold-up ceiling',
    none: 'none',
    index: 'Dependency index',
    indexValue: (value) => `${value} of 100`,
    passed: (passed, of, shown) =>
      passed === of
        ? of === 1
          ? 'Passes the screen'
          : `Passes all ${shown.of} screens`
        : `Passes ${shown.passed} of ${shown.of} screens`,
    more: 'More figures',
    noScreens: 'This lens has no screens',
    changed: (delta) => `Changed by ${delta}`,
    premium: (price, premium) =>
      `Price before tax ${price}, of which ${premium} over the market benchmark`,
    edit: 'Edit this offer',
  },
  help: {
    upfront:
      'What the buyer itself pays up to the start of service, with tax; loan draws are not its cash.',
    peak: 'The year with the largest payment of the buyer, in USD of year 0.',
    exit: 'What it would cost to keep the same service without this vendor, at the end of support or of the term, before tax.',
    holdUp: 'The highest renewal mark-up before leaving becomes cheaper than paying.',
    index:
      'Weighted mean of eight scores from free (0) to captive (100); the profile below shows each.',
    levelised:
      'Levelised cost: present value of total cost over that of the years in which cameras work.',
    total:
      'All payments of the buyer, in USD of year 0, discounted; residual value credited if it is switched on.',
  },
  editor: {
    heading: 'Set the offers',
    open: 'Edit',
    close: 'Close',
    changed: 'changed',
  },
  lens: {
    heading: 'How this lens weighs',
    changed: 'changed',
  },
  footer: {
    claims:
      'Balanza compares procurement choices. It rates neither peoples nor states, promises no fall in crime and puts no probability on misuse.',
    paper: 'Facts from',
    assumptions: (count) => `${count} of these inputs are assumptions, marked as such.`,
    version: (model) => `Model ${model}`,
    notHere: 'A static page: nothing you enter leaves this browser.',
  },
};
