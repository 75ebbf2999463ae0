/** Words of the list of events, in English. */
import type { EventsWords } from '../events-words';

export const words: EventsWords = {
  heading: 'Events after signature',
  help: 'Each can be moved in time, changed, limited to some offers, or switched off. What it changes is paid from the next year on.',
  none: 'Nothing happens after signature.',
  add: 'Add an event',
  addFrom: 'Choose a kind',
  full: 'There is room for twelve events. Remove one to add another.',
  on: (event) => `Count this event: ${event}`,
  year: 'Year',
  calendar: (year) => `(${year})`,
  slider: (event) => `Year of the event, slider: ${event}`,
  strikes: 'Strikes',
  all: 'All offers',
  remove: (event) => `Remove: ${event}`,
  own: 'Your own event',
  problem: {
    empty: 'Type a value. The last good one still counts.',
    notNumber: 'This is not a number. The last good one still counts.',
    whole: 'Only whole numbers fit. The last good one still counts.',
    between: (low, high) =>
      `It must lie between ${low} and ${high}. The last good one still counts.`,
  },
};
