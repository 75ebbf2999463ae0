/** Words of the form of ranges and draws, in English. */
import type { RangesWords } from '../ranges-words';

const inputs = (count: number) => (count === 1 ? 'One input' : `${count} inputs`);

export const words: RangesWords = {
  inputs: 'Ranges of inputs',
  inputsLead:
    'Each draw takes every input from its range. Type two ends, “18 to 30”, or low, likeliest and high, “18; 22; 30”, in the units beside the field. In a shape with a likeliest value, two ends take the value now as the likeliest.',
  search: 'Find an input',
  found: (count) => `${inputs(count)} found.`,
  notFound: 'No input has this in its name.',
  case: 'The case, for all offers',
  count: ({ drawn, own, held }) =>
    [
      `${drawn} drawn`,
      ...(own > 0 ? [`${own} with a range of your own`] : []),
      ...(held > 0 ? [`${held} held`] : []),
    ].join(', '),
  now: (value) => `now ${value}`,
  rangeOf: (input) => `Range: ${input}`,
  shapeOf: (input) => `Shape: ${input}`,
  shapes: {
    uniform: 'even',
    triangular: 'likeliest in between',
    pert: 'close to the likeliest (PERT)',
    lognormal: 'long upper tail, 5–95 %',
    discrete: 'list of values',
    fixed: 'held at its value',
    other: 'as the link says',
  },
  example: { range: '18 to 30', list: '3; 5; 8' },
  own: 'yours',
  ownTitle: (published) => `Published: ${published}`,
  reset: 'Published range',
  resetOf: (input) => `Published range: ${input}`,
  resetAll: 'All ranges as published',
  resetDone: (count) =>
    count === 1 ? 'One range is as published again.' : `${count} ranges are as published again.`,
  undo: 'Undo',
  heldHeading: 'Held at their values',
  heldLead: 'Type a range to have one of these drawn too.',
  idle: (count) =>
    count === 1
      ? 'One more is held: a range would change nothing'
      : `${count} more are held: a range would change nothing`,
  reasons: {
    'no-range': 'its source gives no range',
    'outside-range': 'your value lies outside the published range',
    fixed: 'held by you',
    constant: 'both ends are the value itself',
    auto: 'worked out from other inputs',
    idle: 'moves no figure of these offers',
  },
  problems: {
    empty: 'A range needs two numbers.',
    'not-number': 'This cannot be read as a range. Type two ends, as in “18 to 30”.',
    count: 'A range has two numbers, or three: low, likeliest, high.',
    order: 'The numbers must rise. Type the lowest first and the highest last.',
    ambiguous: 'This can be read in two ways. Put “to” or “;” between the numbers.',
    'two-needed': 'This shape takes two numbers: one draw in twenty lies below, one above.',
    list: 'This list cannot be read. Part the values by “;”, as in “3; 5; 8”, or weigh them: “3 × 1; 5 × 2”.',
  },
  modeNeeded: (now) =>
    `The value now, ${now}, does not lie between these ends. Type low, likeliest and high.`,
  full: 'There is room for 200 ranges of your own. Set one back to its published range first.',
  kept: 'The range before stays in use.',
  together: 'What goes together',
  togetherCount: (count) => (count === 0 ? 'none' : count === 1 ? 'one pair' : `${count} pairs`),
  togetherLead:
    'Two inputs that tend to rise together go from 0 to 1, two of which one rises as the other falls from 0 to −1 (rank correlation). Offers that share an input draw it together already.',
  noPairs: 'No two inputs go together: each is drawn by itself.',
  pair: (one, other) => `${one} with ${other}`,
  pairHeld: (input) => `Does nothing now: ${input} is held.`,
  pairProblems: {
    choose: 'Choose two inputs.',
    same: 'An input goes with itself already. Choose another one.',
    together: 'These are one input of several offers, and drawn together already.',
    known: 'This pair is in the list above. Change its number there.',
    full: 'There is room for twenty pairs. Remove one to add another.',
  },
  impossible:
    'These pairs cannot all hold: two inputs that go strongly with a third must go with each other too, and a pair that is not listed counts as 0. Nothing is drawn until numbers are brought closer to 0 or the missing pair is added.',
  contradictory:
    'Two pairs say different things of the same inputs, which the offers draw together. Nothing is drawn until one of them is removed or both say the same.',
  one: 'Input',
  other: 'goes with',
  choose: 'Choose an input',
  rank: 'From −1 to 1',
  rankOf: (pair) => `Rank correlation: ${pair}`,
  add: 'Add the pair',
  remove: (pair) => `Remove: ${pair}`,
  chances: 'Events that may happen',
  chancesCount: (count) => (count === 0 ? 'none' : count === 1 ? 'one kind' : `${count} kinds`),
  chancesLead:
    'With these yearly chances an event strikes some draws and not others, once at most, at the strength it has under “What could happen”. Zero leaves it out.',
  exit: 'A vendor may be lost',
  exitHelp: 'With the yearly chance set at each offer, which is an input with a range of its own:',
  hazard: (offer, chance) => `${offer}: ${chance}`,
  yearly: (event) => `Yearly chance: ${event}`,
  strikes: {
    buyer: 'Strikes all offers in the same draws.',
    vendor: 'Strikes each offer in draws of its own.',
  },
  settings: 'How many draws, and which',
  draws: 'Draws',
  drawsHelp:
    'More draws narrow the intervals. A million takes a few seconds on a laptop, longer on a phone.',
  quick: 'Often used',
  seed: 'Seed',
  newSeed: 'Another seed',
  seedHelp: 'The same seed gives the same draws on every machine.',
  method: 'Method',
  methods: {
    sobol: {
      name: 'Evenly spread (Sobol points)',
      help: 'Draws fill all ranges evenly, so fewer of them say as much.',
    },
    plain: {
      name: 'Plain random',
      help: 'Each draw knows nothing of the others, as with dice; intervals are wider.',
    },
  },
  number: {
    empty: 'Type a number. The one before stays in use.',
    notNumber: 'This is not a number. The one before stays in use.',
    whole: 'Only whole numbers fit. The one before stays in use.',
    between: (low, high) => `It must lie between ${low} and ${high}. The one before stays in use.`,
  },
};
