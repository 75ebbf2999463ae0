import type { SurePageWords } from '../sure-page-words';

export const words: SurePageWords = {
  title: 'How sure?',
  lead: 'Most inputs are ranges, not figures. Here all of them are drawn from their ranges together, thousands of times, and the offers are compared each time.',
  noScript: 'The draws are made in your browser, which needs scripts for it.',
  results: 'What the draws say',
  ranges: 'What is drawn',
  rangesLead:
    'Every input with a published range is drawn from it. Change a range, hold an input, or let events strike by chance.',
  run: {
    heading: 'Draws',
    waiting: 'The draws begin in a moment.',
    running: (done, wanted) => `${done} of ${wanted} draws.`,
    refining: 'All draws are made; what drives the spread is being worked out.',
    done: (draws) => `${draws} draws.`,
    cancelled: (done) => `Stopped after ${done} draws; what they say stands below.`,
    refused:
      'Nothing is drawn: the correlations stated below cannot all hold together. Change or remove one of them.',
    failed: 'The run could not be finished. What was found before it broke off stands below.',
    reason: (message) => `The browser says: ${message}`,
    cancel: 'Stop',
    again: 'Draw again',
    stale: 'Still shown: the draws of the inputs before the last change.',
    samples: 'Download the samples (CSV)',
    samplesHelp: (draws) => `The first ${draws} draws: every input drawn, and every offer's cost.`,
    samplesUnits:
      'Shares and rates as fractions; US$ of year 0, present value; of an event by chance the uniform number that dates it.',
  },
  command: {
    heading: 'On the command line',
    help: 'The same draws, with the same figures, without a browser:',
  },
};
