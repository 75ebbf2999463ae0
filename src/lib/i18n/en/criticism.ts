/** Words of the figure of local and foreign criticism, in English. */
import type { CriticismWords } from '../criticism-words';
import { list } from './list';

export const words: CriticismWords = {
  title: ({ abroad, home, same }) => {
    if (abroad.length === 0)
      return `Critics abroad object to none of these offers; critics at home accept ${home} least.`;
    if (same)
      return `Critics abroad object to ${list(abroad)} for its origin; critics at home accept ${home} least, for other reasons.`;
    return `Critics abroad object to ${list(abroad)} alone; critics at home accept ${home} least.`;
  },
  subtitle:
    'How far each criticism accepts each offer, in points of 100 under its lens; 0 also where the offer is out',
  critic: 'Criticism',
  out: 'out',
  low: 'objects',
  high: 'accepts',
  sides: {
    local: 'At home',
    rights: 'Rights organisations',
    foreign: 'Abroad',
  },
  claimsHeading: 'What is said, and what can be said against it',
  claimed: 'Claim',
  answered: 'Against it',
  criteria: (names) => `Speaks to: ${list(names)}`,
};
