import type { SureWords } from '../sure-words';
import { list } from './list';

export const words: SureWords = {
  list,
  shares: {
    plain: (share) => share,
    more: (share) => `more than ${share}`,
    less: (share) => `less than ${share}`,
  },
  portions: {
    nearlyAll: 'nearly all',
    threeQuarters: 'about three quarters',
    twoThirds: 'about two thirds',
    half: 'about half',
    third: 'about a third',
    quarter: 'about a quarter',
    fifth: 'about a fifth',
    sixth: 'about a sixth',
    eighth: 'about an eighth',
    tenth: 'about a tenth',
    little: 'a small part',
  },
  interval: (low, high) => `${low} to ${high}`,
  never: (draws) => `in none of ${draws} draws`,
  always: (draws) => `in all ${draws} draws`,
  atMost: (share) => `at most ${share}`,
  atLeast: (share) => `at least ${share}`,
  drawn: (draws, seed) => `${draws} draws, seed ${seed}.`,
  waiting: 'Being worked out.',
  table: { low: 'From', high: 'To' },
  answer: {
    heading: 'The answer, and how sure it is',
    leads: (offer, share, lens) => `Under ${lens}, ${offer} leads in ${share} of the draws.`,
    bounds: (bounds) => `As far as these draws can tell: ${bounds}.`,
    leadsAlways: (offer, draws, lens) =>
      `Under ${lens}, ${offer} leads in every one of ${draws} draws.`,
    nobody: (lens) => `Under ${lens}, no offer leads in any draw.`,
    sometimesNobody: (share) => `In ${share} of the draws no offer gets through the screens.`,
    cheapest: (offer, share) => `Most often the cheapest is ${offer}, in ${share} of the draws.`,
    cheapestOut: (offer, share) =>
      `Most often the cheapest is ${offer}, in ${share} of the draws, but it falls at a screen in every one.`,
    cheapestAlways: (offer) => `The cheapest in every draw is ${offer}.`,
    drivers: ({ first, firstPortion, second, secondPortion, offer }) =>
      `What ${offer} costs hangs most on two things: ${first} (${firstPortion} of its spread) and ${second} (${secondPortion}).`,
    then: (leader) => `${leader} would lead`,
    thenNobody: 'no offer would get through the screens',
    flip: (input, now, at, leader) =>
      `What would change the answer first: ${input} at ${at} instead of ${now}; then ${leader}.`,
    flipFar: (input, now, at, leader) =>
      `No input alone changes who leads within the range that its sources support. The nearest that does so beyond its range: ${input} at ${at} instead of ${now}; then ${leader}.`,
    flipNever: 'No input, moved alone as far as it goes, changes who leads.',
    worth: (input, amount) =>
      `Most worth finding out before choosing by cost: ${input}. To know it would save about ${amount} on average.`,
    worthNothing: 'No single input would be worth finding out before choosing by cost.',
  },
  chances: {
    heading: 'How often each offer comes first',
    leads: (offer, share) => `${offer} leads in ${share} of the draws`,
    leadsNobody: 'No offer leads in any draw',
    leadsSubtitle:
      'Share of the draws in which an offer leads under the lens; the thin line is how far drawing may err (90 %)',
    cheapest: (offer, share) => `${offer} is the cheapest in ${share} of the draws`,
    subtitle:
      'Share of the draws in which an offer costs least, screens or not; the thin line is how far drawing may err (90 %)',
    axis: '% of the draws',
    allPass: 'Every offer gets through the screens in every draw.',
    out: (offers) => `In no draw through the screens: ${offers}.`,
    sometimesOut: (offer, share) => `${offer} gets through the screens in ${share} of the draws.`,
    share: 'Share, %',
    passes: 'Through the screens, %',
  },
  spread: {
    heading: 'How far the figures spread',
    finding: {
      total: (offer, low, high) =>
        `In nine draws of ten, ${offer} costs between ${low} and ${high}`,
      levelised: (offer, low, high) =>
        `In nine draws of ten, a camera-year with ${offer} costs between ${low} and ${high}`,
      dependency: (offer, low, high) =>
        `In nine draws of ten, the dependency index of ${offer} lies between ${low} and ${high}`,
    },
    measure: 'Measure',
    measures: {
      total: 'Total cost, US$ million (present value)',
      levelised: 'Cost per camera-year, US$',
      dependency: 'Dependency index (0 free, 100 captive)',
    },
    note: 'Line: nine draws of ten. Bar: the middle half. Mark: the median, as many draws on either side',
    offer: 'Offer',
    mean: 'Mean',
    error: (of) => `${of}, standard error`,
    median: 'Median',
    between: (low, high) => `${low} to ${high}`,
    stands: (offer, now, median) =>
      `With every input as it stands ${offer} costs ${now}; half of the draws cost more than ${median}. The two part where ranges reach further to one side than to the other.`,
  },
  regret: {
    heading: 'What a wrong choice would cost',
    lead: 'In every draw, how much an offer costs above the cheapest one of that draw.',
    finding: (offer, amount) =>
      `${offer} is regretted least: on average it costs ${amount} more than the cheapest offer`,
    worst: (amount) => `at most ${amount}`,
    subtitle:
      'Cost above the cheapest offer, mean of the draws; the thin line is how far drawing may err (90 %)',
    axis: 'US$ million (present value)',
    mean: 'Mean regret, US$ M',
    largest: 'Largest regret, US$ M',
  },
  cloud: {
    heading: 'Cost against dependency, with its doubt',
    finding: ({ cheap, free, same }) =>
      same
        ? `On average ${cheap} costs least and binds least`
        : `On average ${cheap} costs least, ${free} binds least`,
  },
  drivers: {
    heading: 'What drives the spread',
    output: 'Spread of',
    gap: (first, second) => `how much dearer ${second} is than ${first}`,
    total: (offer) => `what ${offer} costs`,
    finding: (input, portion) => `${input} accounts for ${portion} of the spread`,
    findingTwo: (first, firstPortion, second, secondPortion) =>
      `${first} accounts for ${firstPortion} of the spread, ${second} for ${secondPortion}`,
    subtitle:
      'Share of the spread. Whole bar: what the input does alone and together with others, so that the bars may add up to more than all; dark: alone; the thin line is how far drawing may err (90 %)',
    axis: '% of the spread (variance)',
    share: (share) => `${share} of the spread`,
    alone: (share) => `${share} alone`,
    together: 'With others, %',
    aloneHead: 'Alone, %',
    small: (count) =>
      count === 1
        ? 'One more accounts for less than 1 %'
        : `${count} more account for less than 1 % each`,
    notDistinct: (count) =>
      count === 1
        ? 'One more input cannot be told from zero'
        : `${count} more inputs cannot be told from zero`,
    nothing: 'Nothing that is drawn moves this figure.',
  },
  swings: {
    finding: (input, from, to) => `${input} alone moves it from ${from} to ${to}`,
    subtitle:
      'One input at a time, all else as it stands. Outlined: at the low end of its range; filled: at the high end',
    axis: 'US$ million (present value)',
    now: (value) => `as things stand ${value}`,
    at: (input, figure) => `at ${input}: ${figure}`,
    input: 'Input',
    range: 'Range',
    low: 'At the low end, US$ M',
    high: 'At the high end, US$ M',
  },
  flips: {
    heading: 'What would change who leads',
    caption: 'Inputs and the value of each at which the lead changes',
    lead: (leader) =>
      `As things stand the lead is with ${leader}. Each input below, moved alone, would put somebody else first.`,
    input: 'Input',
    now: 'Now',
    at: 'Changes at',
    leader: 'Then leads',
    where: 'Inside its range?',
    inRange: 'yes',
    beyond: 'no',
    nobody: 'nobody: all fall at a screen',
    none: 'No input, moved alone as far as it goes, changes who leads.',
    never: (count) =>
      count === 1
        ? 'One input does not change who leads within its bounds'
        : `${count} inputs do not change who leads within their bounds`,
  },
  map: {
    heading: 'Two inputs together',
    subtitle: 'Who leads, with two inputs moved through their ranges and all else as it stands',
    across: 'Across',
    up: 'Upwards',
    here: 'as things stand',
    all: (name) => `Wherever these two stand in their ranges, the lead is with ${name}`,
    finding: (shares) => `Who leads where: ${shares}`,
    part: (name, share) => `${name} on ${share} of the map`,
    nobody: 'nobody',
    unlike: 'Two different inputs make a map.',
  },
  worth: {
    heading: 'What would be worth finding out',
    all: (amount, bounds, among) =>
      `To know everything before choosing by cost among ${among} would save ${amount} on average (${bounds}).`,
    allNothing: (among) =>
      `To know everything before choosing by cost among ${among} would save next to nothing: the cheapest would be the same.`,
    finding: (input, amount) => `To know this alone would save ${amount} on average: ${input}`,
    subtitle:
      'What it would save to know one input alone before choosing by cost; the thin line is how far drawing may err (90 %)',
    axis: 'US$ million (present value)',
    nothing:
      'No single input can be told from zero here: to know it would hardly change the choice.',
  },
  losing: {
    heading: 'When the leader loses',
    never: (offer) => `${offer} leads in every draw; there is nothing to look for.`,
    always: (offer) => `${offer} leads in no draw; there is nothing to tell apart.`,
    share: (offer, share) => `${offer} does not lead in ${share} of the draws.`,
    nothing: 'No simple condition picks these draws out.',
    box: (conditions, density, coverage) =>
      `Mainly where ${conditions}: it loses in ${density} of such draws, and they hold ${coverage} of all its losses.`,
    between: (input, low, high) => `${input} is between ${low} and ${high}`,
    above: (input, low) => `${input} is ${low} or more`,
    below: (input, high) => `${input} is ${high} or less`,
    strikes: (event) => `${event}: it comes early`,
    spared: (event) => `${event}: it comes late or not at all`,
  },
  how: {
    heading: 'How it is drawn',
    lines: ({ draws, seed, sobol, mended }) => [
      sobol
        ? `${draws} draws from 16 scrambled Sobol sequences, seed ${seed}: points that fill the ranges more evenly than chance would.`
        : `${draws} plain pseudo-random draws in 16 parts, seed ${seed}.`,
      'Every offer sees the same draws, and an input that several offers have is drawn once for all of them.',
      'The 16 parts are independent; how far they disagree gives every figure its standard error and its 90 % interval.',
      `Draws that broke a rule between inputs (building longer than the grace period, say) and were mended by the rules on the method page: ${mended}.`,
      'Names in the field: share of the spread = total Sobol index; alone = first-order index; one input at a time = tornado; worth finding out = expected value of perfect information (EVPI; of one input EVPPI); when the leader loses = scenario discovery (PRIM).',
    ],
  },
  chance: (event) => `${event}: whether and when`,
};
