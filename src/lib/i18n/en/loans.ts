import type { LoansWords } from '../loans-words';
import { list } from './list';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const FIRST = {
  'after-grace': 'one period after grace ends',
  'at-grace-end': 'on the day grace ends',
} as const;

const CONVENTION = {
  imf: 'IMF and World Bank',
  'dac-equivalent': 'OECD-DAC grant equivalent',
  'dac-cash-flow': 'OECD-DAC cash flow',
} as const;

export const words: LoansWords = {
  title: 'Loan tools',
  lead: 'Any loan: its schedule, what it costs with every fee, how much of it is a gift, and how it compares with others.',
  form: {
    heading: 'Terms',
    pick: 'Loan to edit',
    loan: (number) => `Loan ${number}`,
    name: 'Name',
    example: 'Start again from an example',
    noExample: 'choose',
    add: 'Add a loan',
    duplicate: 'Duplicate',
    copyOf: (name) => `${name}, copy`,
    remove: 'Remove',
    removed: (name) => `“${name}” was removed.`,
    restore: 'Undo removal',
    full: 'Four loans are compared; remove one to add another.',
    kept: 'The last good value still counts.',
    source: (grade) => `${grade}: where it comes from`,
    basis: 'Prices and discount rate',
    basisHelp: 'The value of the financing rests on these; they hold for all loans.',
    reset: 'Back to the published case',
    startOver: 'Start over',
    undo: 'Undo',
    redo: 'Redo',
    noScript: 'Without JavaScript these loans can be read, not changed.',
  },
  units: {
    usd: 'US$',
    usdMillions: 'US$ million',
    percent: '%',
    percentPerYear: '% a year',
    years: 'years',
    year: 'year',
  },
  fields: {
    principal: {
      label: 'Principal',
      help: 'Of a loan in local money, at the exchange rate of the day of signature.',
    },
    currency: { label: 'Currency', help: 'It decides which inflation wears the debt away.' },
    kind: { label: 'Interest', help: 'Fixed, or a base rate plus a spread.' },
    rate: { label: 'Rate', help: 'Nominal, as the contract states it.' },
    spread: { label: 'Spread', help: 'What is added to the base rate.' },
    base: {
      label: 'Base rate by year',
      help: 'One a year, as in 2.1; 2.4; 3. The last one holds on.',
    },
    maturity: { label: 'Maturity', help: 'From the first day to the last payment.' },
    grace: { label: 'Grace', help: 'Years in which only interest is paid.' },
    perYear: { label: 'Instalments a year', help: 'Two are the custom of export credit.' },
    profile: { label: 'Repayment', help: 'How the principal is paid back.' },
    first: { label: 'First instalment', help: 'Contracts use both rules.' },
    draws: {
      label: 'Draws in years',
      help: 'Equal parts at these dates, as in 1; 2. Empty: all on the first day.',
    },
    fee: { label: 'Management fee', help: 'Of the principal, on the first day, in cash.' },
    insurance: { label: 'Credit insurance', help: 'Of the principal, on the first day, in cash.' },
    commitment: { label: 'Commitment fee', help: 'On what is not yet drawn, at each year’s end.' },
    discount: { label: 'Discount rate', help: 'Real: what a year’s delay is worth to the buyer.' },
    foreignInflation: { label: 'Foreign inflation', help: 'Of the dollar.' },
    localInflation: { label: 'Local inflation', help: 'Of the buyer’s own money.' },
    depreciation: { label: 'Real depreciation', help: 'Of the buyer’s own money.' },
  },
  choices: {
    currency: { foreign: 'US dollars', local: 'local money' },
    kind: { fixed: 'fixed', floating: 'base + spread' },
    perYear: { '1': '1', '2': '2', '4': '4', '12': '12' },
    profile: {
      'equal-principal': 'equal principal',
      annuity: 'annuity',
      bullet: 'bullet',
    },
    first: FIRST,
  },
  grades: {
    fact: { short: 'paper', name: 'Fact of the paper' },
    outside: { short: 'outside', name: 'Outside figure' },
    assumption: { short: 'assumed', name: 'Assumption' },
  },
  problems: {
    field: {
      empty: ({ label }) => `${label}: enter a number.`,
      'not-number': ({ label, given }) => `${label}: “${given}” is not a number.`,
      'not-list': ({ label, given }) =>
        `${label}: “${given}” is not a list of numbers with semicolons between them.`,
      below: ({ label, limit }) => `${label}: at least ${limit}.`,
      above: ({ label, limit }) => `${label}: at most ${limit}.`,
      'not-choice': ({ label, given, choices }) => `${label}: “${given}” is not among ${choices}.`,
      'too-few': ({ label }) => `${label}: enter at least one number.`,
      'too-many': ({ label, limit }) => `${label}: at most ${limit} numbers.`,
    },
    cross: {
      'grace-after-maturity': ({ given, limit }) =>
        `No schedule exists: grace of ${given} years would outlast a maturity of ${limit}.`,
      'draw-after-maturity': ({ given, limit }) =>
        `No schedule exists: a draw in year ${given} would come after a maturity of ${limit} years.`,
    },
    link: {
      'not-ours': () => 'It is not a link of the loan tools.',
      'newer-version': (given) => `It was made by a newer version (${given}) of this page.`,
      'unknown-version': (given) => `Its version “${given}” is unknown.`,
      altered: () => 'It was changed or cut off since it was made.',
      'too-long': () => 'It is longer than any link of this page.',
      'unknown-key': (given) => `“${given}” means nothing here and was left out.`,
      'repeated-key': (given) => `“${given}” is given twice; the first counts.`,
      'too-many-loans': (given) => `“${given}” was left out: four loans are compared at most.`,
      'no-loans': () => 'It holds no loan.',
    },
    ofLoan: (number, sentence) => `Loan ${number}. ${sentence}`,
    linkHeading: 'Not all of the link could be used:',
    linkKept: 'What could be read is shown; a default stands where a value could not be used.',
    linkUnreadable: 'The link could not be read, so the loans of both cases are shown:',
    dismiss: 'Dismiss',
  },
  answer: {
    one: ({ name, rate, charges, lent }) =>
      `All in, ${name} costs ${rate} a year: ${charges} of interest and fees on ${lent}.`,
    several: ({ cheap, low, dear, high }) =>
      `All in, ${list(cheap)} ${cheap.length > 1 ? 'are' : 'is'} the cheapest at ${low} a year and ${list(dear)} the dearest at ${high}.`,
    caveat: (loans) =>
      `Not documented: ${loans
        .map(({ name, assumed, missing }) => {
          const parts = [
            ...(assumed.length > 0 ? [`assumed ${list(assumed.map(lower))}`] : []),
            ...(missing.length > 0
              ? [`not found and counted as 0: ${list(missing.map(lower))}`]
              : []),
          ];
          return `${name} (${parts.join('; ')})`;
        })
        .join('; ')}.`,
    same: (rate) => `All in, the loans cost the same: ${rate} a year.`,
    noRate: (name) => `No yearly rate describes what ${name} costs; the table says why.`,
  },
  results: {
    heading: 'Side by side',
    measure: 'Measure',
    millions: 'Amounts in US$ million of the day',
    dollars: 'Amounts in US$ of the day',
    lent: 'Lent',
    interest: 'Interest in all',
    fees: 'Fees in all',
    service: 'Debt service in all',
    peakInstalment: 'Largest payment on one day',
    peakYear: 'Largest year',
    atYear: (amount, year) => `${amount} (year ${year})`,
    allIn: 'All-in cost, a year',
    noRate: 'no rate exists',
    grantHead: 'Grant element on this schedule, every fee included',
    grant: ({ who, rate }) => `${CONVENTION[who]}, at ${rate}`,
    registerHead: 'Grant element as registers print it (closed form)',
    register: (rate) => `At ${rate}`,
    value: 'Value of the financing (constant US$)',
    termsHead: 'Terms',
    drawnAtOnce: 'all on the first day',
    firstRule: { ...FIRST, bullet: 'everything at maturity' },
    grantNote: (line) =>
      `A grant element is the share of a loan that is a gift at a given discount rate; below zero the loan costs more than that rate. From ${line} at the IMF’s rate a loan is usually called concessional.`,
    registerNote:
      'The closed form ignores the fees, the draws, the repayment profile and the rule of the first instalment: it takes equal principal twice a year from the end of grace, all drawn on the first day, and shows a negative result as 0. A floating rate is taken as it stands in the first year.',
    valueNote: ({ discount, foreign, local, depreciation }) =>
      `Value of the financing: what the buyer gains by borrowing instead of paying the same tranches in cash, in constant US$ at a real discount rate of ${discount}, with inflation of ${foreign} abroad and ${local} at home and a real depreciation of ${depreciation} a year. Below zero, cash would be cheaper.`,
    noRateBecause: {
      'no-sign-change': (name) =>
        `${name}: no rate exists because money only flows one way; draws never exceed what is paid on the same day, or there are none.`,
      'no-root': (name) => `${name}: no rate exists because at none do draws and payments balance.`,
    },
    severalRates: ({ name, rates, nearest }) =>
      `${name}: fees paid while money still comes in let ${rates.length} rates solve the equation, ${list(rates)}; the one nearest the contract’s rate, ${nearest}, is shown as the all-in cost.`,
    rounded: ({ name, periods }) =>
      `${name}: maturity is rounded to whole periods, ${periods} in all.`,
    moved: (name) => `${name}: grace and draws are moved to the nearest payment date.`,
    csv: 'CSV',
    copyLink: 'Copy link',
    copied: 'Link copied.',
    copyFailed: 'The browser did not allow copying; the address bar holds the link.',
    command: 'On the command line',
    commandHelp: 'The same loans from a terminal, in a checkout of the program:',
    printedLink: 'These loans, to open and change:',
    own: 'own',
  },
  chartWords: {
    table: 'Table',
    chart: 'Chart',
    png: 'PNG',
    svg: 'SVG',
    csv: 'CSV',
    linkInside: 'The link is too long to print; it stands in the file’s own data.',
    keyboardHint: 'Arrow keys walk the points, Escape leaves.',
  },
  chart: {
    failed: 'The file or picture could not be made in this browser.',
    heading: 'Over the years',
    pick: 'Shown',
    owed: 'Debt still owed',
    service: 'Debt service',
    owedTitle: ({ name, year }) => `${name} is owed longest, until year ${year}`,
    owedTogether: (year) => `Nothing is owed any more after year ${year}`,
    serviceTitle: ({ name, amount, year }) =>
      `The heaviest year is ${name}’s: ${amount} in year ${year}`,
    owedSubtitle: (unit) => `Debt at the end of each year, ${unit} of the day`,
    serviceSubtitle: (unit) => `Principal, interest and fees by year, ${unit} of the day`,
    years: 'Years from the first day of the loan',
    year: 'Year',
    source: 'Balanza, loan tools; terms as entered.',
  },
  schedule: {
    heading: 'Schedule',
    caption: (name) => `${name}: every payment, in US$ of the day`,
    date: 'Year',
    opening: 'Owed before',
    draw: 'Draw',
    interest: 'Interest',
    principal: 'Principal',
    fees: 'Fees',
    service: 'Payment in all',
    closing: 'Owed after',
    total: 'Total',
  },
  examples: {
    heading: 'Loans of the evidence',
    lead: 'The loans of both cases and what they are compared with. Terms that were not published are assumptions, marked as such.',
    load: 'Load',
    loadNamed: (name) => `Load ${name}`,
    sources: 'Sources',
    terms: ({ lent, rate, years, grace }) =>
      `${lent}, ${rate}, ${years} years with ${grace} of grace`,
    bulletTerms: ({ lent, rate, years }) => `${lent}, ${rate}, ${years} years, all at maturity`,
    fixed: (rate) => `${rate} fixed`,
    floating: (spread, base) => `${base} + ${spread}`,
    named: {
      jsei: {
        name: 'JSeI, Jujuy',
        doubt:
          'Only the share of 85% and the 8 years were published; rate, grace, fees, insurance and draws are assumptions.',
      },
      ecu911: {
        name: 'ECU 911, Ecuador',
        doubt:
          'AidData infers the link to tranche A of the oil-backed facility (“likely”) and applies its terms; fees and draws were not found.',
      },
      'cdb-ecuador-2016': {
        name: 'China Development Bank to Ecuador, 2016',
        doubt: 'Shown on the amount of ECU 911; the draws were not found.',
      },
      'cdb-ecuador-2017': {
        name: 'China Development Bank to Ecuador, 2017',
        doubt: 'Shown on the amount of ECU 911; the draws were not found.',
      },
      'jujuy-solar': {
        name: 'Cauchari solar plant, Jujuy, 2017',
        doubt:
          'Shown on the amount of JSeI. The nation borrowed and lent on; draws and insurance were not found.',
      },
      'jujuy-bond': {
        name: 'Jujuy’s dollar bond, 2017',
        doubt:
          'As issued; it was later restructured to 2027. Coupon dates and costs of issue were not found.',
      },
      'argentina-rail-2007': {
        name: 'Rail, Argentina, 2007',
        doubt:
          'Shown on the amount of JSeI and with LIBOR of March 2019; grace and the Sinosure premium were not found.',
      },
      'argentina-dams-2014': {
        name: 'Santa Cruz dams, Argentina, 2014',
        doubt:
          'Shown on the amount of JSeI and with LIBOR of March 2019. Fees were published in dollars, not as a share; grace and the premium were not found.',
      },
      'suriname-2015': {
        name: 'ICBC to Suriname, 2015',
        doubt:
          'Two fees of 1% were published without their kind, taken as management and commitment; grace was not found.',
      },
      'china-concessional': {
        name: 'China Exim, usual concessional terms',
        doubt: 'Common terms of a study, not one loan; shown on the amount of JSeI.',
      },
      'idb-ecuador-2024': {
        name: 'IDB security loan to Ecuador, 2024',
        doubt:
          'Its rate follows SOFR with a margin that was not found: LIBOR of March 2019 plus 1 point stands in.',
      },
    },
  },
};
