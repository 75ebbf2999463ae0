import type { SureWords } from '../sure-words';

export const words: SureWords = {
  answer: {
    heading: 'The answer, with its doubt',
    leads: (offer, share, bounds, lens) =>
      `Under ${lens}, ${offer} leads in ${share} of all draws (${bounds}).`,
    leadsAlways: (offer, draws, lens) =>
      `Under ${lens}, ${offer} leads in every one of ${draws} draws.`,
    nobody: (lens) => `Under ${lens}, no offer gets through the screens in any draw.`,
    sometimesNobody: (share) => `In ${share} of the draws no offer gets through the screens.`,
    cheapest: (offer, share) => `Cheapest most often is ${offer}, in ${share} of them.`,
    cheapestAlways: (offer) => `${offer} is the cheapest in all of them.`,
    drivers: (first, second, offer) =>
      `What ${offer} costs hangs most on two things: ${first} and ${second}.`,
    flip: (input, now, at, leader) =>
      `The first thing that would change who leads: ${input} at ${at} instead of ${now}; then ${leader} would lead.`,
    flipFar: (input, at, leader) =>
      `No input changes who leads within the range that its source supports. The nearest beyond it: ${input} at ${at}; then ${leader} would lead.`,
    flipNever: 'No input, moved alone within its bounds, changes who leads.',
    worth: (input, amount) =>
      `Before choosing by cost, ${input} would be worth finding out: about ${amount}.`,
    worthNothing: 'No single input would be worth finding out before choosing by cost.',
  },
  interval: (low, high) => `${low} to ${high}`,
  never: (draws) => `in none of ${draws} draws`,
  always: (draws) => `in all ${draws} draws`,
  atMost: (share) => `at most ${share}`,
  chances: {
    heading: 'How often each offer comes first',
    lead: 'Shares of all draws; the thin line is the 90 % interval.',
    leads: 'Leads under the lens',
    cheapest: 'Is the cheapest',
    passes: 'Gets through the screens',
  },
  spread: {
    heading: 'How far the figures spread',
    finding: (offer, low, high) =>
      `In nine draws of ten, ${offer} costs between ${low} and ${high}.`,
    measure: 'Measure',
    measures: {
      total: 'Total cost, US$ million, present value',
      levelised: 'Cost per camera-year, US$',
      dependency: 'Dependency index, 0–100',
    },
    note: 'Line: nine draws of ten. Bar: the middle half. Mark: the median.',
    offer: 'Offer',
    mean: 'Mean',
    error: 'Standard error of the mean',
    median: 'Median',
    regret: 'Mean regret, US$ M',
    worstRegret: 'Largest regret, US$ M',
    table: 'Figures behind the picture',
  },
  drivers: {
    heading: 'What drives the spread',
    lead: 'How much of the spread an input accounts for, alone and together with others. The thin line is the 90 % interval, the dark part what it does alone.',
    output: 'Spread of',
    gap: (first, second) => `how much dearer ${second} is than ${first}`,
    total: (offer) => `what ${offer} costs`,
    share: (share) => `${share} of the spread`,
    alone: (share) => `${share} alone`,
    small: (count) =>
      count === 1
        ? 'One more accounts for less than 1 %'
        : `${count} more account for less than 1 % each`,
    notDistinct: (count) =>
      count === 1
        ? 'One more input cannot be told from zero'
        : `${count} more inputs cannot be told from zero`,
    nothing: 'Nothing that is drawn moves this figure.',
    waiting: 'Being worked out.',
  },
  swings: {
    heading: 'One input at a time',
    lead: 'The same figure with one input at the low and at the high end of its range, all else as it stands. US$ million.',
    input: 'Input',
    range: 'Range',
    low: 'At the low end',
    high: 'At the high end',
  },
  flips: {
    heading: 'What would change who leads',
    lead: (leader) =>
      `${leader} leads as things stand. Each input below, moved alone, would put somebody else first.`,
    input: 'Input',
    now: 'Now',
    at: 'Changes at',
    leader: 'Then leads',
    where: 'Inside its range?',
    inRange: 'yes',
    beyond: 'beyond what sources support',
    nobody: 'nobody',
    none: 'No input, moved alone within its bounds, changes who leads.',
    never: (count) =>
      count === 1
        ? 'One input never does within its bounds'
        : `${count} inputs never do within their bounds`,
  },
  map: {
    heading: 'Two inputs together',
    lead: 'Who leads, with two inputs moved through their ranges and all else as it stands.',
    across: 'Across',
    up: 'Upwards',
    here: 'as things stand',
    said: (name, share) => `${name} leads on ${share} of the map`,
    nobody: 'nobody',
  },
  worth: {
    heading: 'What would be worth finding out',
    all: (amount, bounds, among) =>
      `Knowing everything before choosing by cost would save ${amount} on average (${bounds}), among ${among}.`,
    lead: 'What knowing one input alone would save, US$ million; the thin line is the 90 % interval.',
    nothing:
      'No single input can be told from zero here: knowing it would hardly change the choice.',
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
    strikes: (event) => `${event} strikes early`,
    spared: (event) => `${event} strikes late or not at all`,
    and: 'and',
  },
  how: {
    heading: 'How it is drawn',
    lines: ({ draws, seed, sobol, mended }) => [
      sobol
        ? `${draws} draws from 16 scrambled Sobol sequences, seed ${seed}: points that fill the ranges more evenly than chance would.`
        : `${draws} plain pseudo-random draws in 16 parts, seed ${seed}.`,
      'Every offer sees the same draws, and an input that several offers have is drawn once for all of them.',
      'The 16 parts are independent; how far they disagree gives every figure its standard error and its 90 % interval.',
      `${mended} of the draws broke a rule between inputs (building longer than the grace period, say) and were mended by the rules on the method page.`,
      'Names in the field: share of the spread = total Sobol index; alone = first-order index; worth finding out = expected value of perfect information; when the leader loses = scenario discovery (PRIM).',
    ],
  },
  chance: (event) => `whether and when this happens: ${event}`,
};
