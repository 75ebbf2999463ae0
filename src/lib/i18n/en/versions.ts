import type { VersionsWords } from '../versions-words';
import { list } from './list';

export const words: VersionsWords = {
  madeBy: ({ document, then, now }) =>
    `Model ${then} made this ${document}; the page works with model ${now}.`,
  same: 'Both give the same figures.',
  moved: 'These figures have moved since:',
  leaderMoved: ({ then, now }) => `In first place then: ${then}. Now: ${now}.`,
  nobody: 'no single offer',
  kinds: {
    first: 'is the first one',
    formula: 'changed a formula',
    datum: 'changed a datum',
    default: 'changed a default',
  },
  change: ({ version, kind, what }) => `Model ${version} ${kind}: ${what}`,
  through: (components) => `It moves ${list(components)}.`,
  further: (count) => (count === 1 ? 'One more figure' : `${count} more figures`),
  offer: 'Offer',
  made: (version) => `Then (model ${version})`,
  step: (version) => `Model ${version}`,
  now: (version) => `Now (model ${version})`,
  under: 'less than shown',
  measures: {
    total: 'Total cost, US$ M',
    upfront: 'Upfront cash, US$ M',
    peak: 'Peak year, US$ M',
    exit: 'Price of leaving, US$ M',
    index: 'Dependency index',
    levelised: 'Per camera-year, US$',
    score: 'Points under the lens',
  },
  changes: { 1: 'all that links of its time were made with.' },
};
