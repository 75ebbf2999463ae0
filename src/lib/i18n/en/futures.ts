/** Words of the futures and of events in money, in English. */
import type { Counted, FuturesWords } from '../futures-words';
import { list } from './list';

const years = ({ count, text }: Counted) => `${text} ${count === 1 ? 'year' : 'years'}`;
const leadTime = (lead: Counted) =>
  lead.count === 0 ? 'replaced at once' : `${years(lead)} of lead time`;

export const words: FuturesWords = {
  lead: 'The same offers in other futures: one thing happening halfway through the service, or several at once, at published strengths.',
  futures: {
    none: 'Nothing happens',
    lapse: 'Support not renewed',
    together: 'All of these together',
    own: 'The listed events together',
  },
  ownEvent: (event) => `Listed event: ${event}`,
  yearOf: ({ year, calendar, what }) =>
    `Year ${year}${calendar === undefined ? '' : ` (${String(calendar)})`}: ${what}`,
  event: {
    renewal: ({ markup, answer }) => `renewal ask of ${markup} more, answer: ${answer}`,
    lapse: (kept) =>
      `support or lease not renewed${kept === undefined ? '' : `, ${kept} of other upkeep kept up`}`,
    exit: (lead) => `vendor lost, ${leadTime(lead)}`,
    squeeze: (parts) =>
      `budget squeeze for ${years(parts.years)}, ${parts.share} of upkeep and fees still paid`,
    fx: (size) => `devaluation, foreign prices up ${size}`,
    base: (points) => `base rate up ${points} points`,
    delay: (lost) => `delay of ${years(lost)}`,
    lender: ({ rate, fee }) =>
      `another lender at ${rate} a year${fee === undefined ? '' : `, fee ${fee}`}`,
    fee: (rise) => `fees up ${rise}`,
    withdrawal: (lead) => `devices taken back, ${leadTime(lead)}`,
  },
  strikes: (names) => `strikes ${list(names)}`,
  answer: {
    one: 'With a single offer there is nothing to compare it with.',
    same: 'In each of these futures the offers cost the same.',
    cheapest: (names) => `In every one of these futures ${list(names)} costs least.`,
    least: ({ name, amount, future }) =>
      `In every one of these futures ${name} costs at most ${amount} more than the cheapest offer; it does worst under “${future}”.`,
    tied: ({ names, amount, future }) =>
      `In every one of these futures ${list(names)} cost at most ${amount} more than the cheapest offer; they do worst under “${future}”.`,
    dark: ({ year, future, share }) =>
      `At its darkest, in year ${year} of “${future}”, ${share} of its cameras work.`,
    steady: ({ name, share, amount, future }) =>
      `${name} never has fewer than ${share} of its cameras working, more than any other, and costs at most ${amount} more than the cheapest (“${future}”).`,
    steadyCheapest: ({ name, share }) =>
      `${name} never has fewer than ${share} of its cameras working, more than any other.`,
  },
  money: {
    heading: 'Dependency in money',
    subtitle: 'Total cost with the events that are switched on, less total cost without them',
    axis: 'US$ M, present value',
    none: 'No event is switched on. Add one above, or choose a future below and add it.',
    title: ({ name, amount }) => `What happens costs ${name} most: ${amount} more`,
    titleLess: 'What happens makes no offer dearer: what is not paid is saved',
    titleNone: 'What happens changes no offer’s cost',
    together: 'Acting together',
    total: 'All of it',
    cause: (kind, year) => `${kind} (year\u00a0${year})`,
    more: ({ name, total, parts }) =>
      `What happens to ${name} costs ${total} more: ${list(parts)}.`,
    less: ({ name, total, parts }) =>
      `What happens to ${name} changes its cost by ${total}: ${list(parts)}.`,
    unchanged: (names) =>
      `What happens changes nothing of what ${list(names)} ${names.length === 1 ? 'costs' : 'cost'}.`,
    all: (cause) => `all of it is “${cause}”`,
    part: (amount, cause) => `${amount} is “${cause}”`,
    partTogether: (amount) => `${amount} is what they do to one another`,
    rest: 'the rest is smaller',
  },
  table: {
    heading: 'The offers in each future',
    measure: 'Show',
    measures: {
      total: 'Total cost',
      levelised: 'Cost per working camera-year',
      peak: 'Peak year',
      working: 'Working at worst',
      leaving: 'Price of leaving',
      rank: 'Rank',
      regret: 'Regret',
    },
    about: {
      total:
        'Total cost, US$ M, present value. What is not paid for stops working; a delay leaves fewer years of service to pay for.',
      levelised: 'Total cost over the cameras that work, US$ per working camera-year.',
      peak: 'Largest payment in one year, US$ M, and the year.',
      working: 'Cameras that work in the darkest year of service, and the year.',
      leaving:
        'Price of leaving in the darkest year, US$ M; where no more cameras fail than without events, when support or term ends.',
      rank: 'Place under the lens in use.',
      regret: 'Total cost over that of the cheapest offer in the same future, US$ M.',
    },
    future: 'Future',
    inYear: (what, year) => `${what}, year ${year}`,
    out: 'out',
    none: '–',
    worst: 'Largest of all',
    same: '=',
    sameMeans: '= as it is when nothing happens.',
  },
  notes: {
    heading: 'Why some futures do nothing to an offer',
    line: (names, note) => `${list(names)}: ${note}.`,
    nothing: 'changes nothing here',
  },
  takeOver: {
    act: 'Add to the list of events',
    label: (future) => `Add to the list of events: ${future}`,
    done: 'In the list of events',
    full: 'No room for more events',
    told: (future) => `Added to the list of events: ${future}.`,
  },
};
