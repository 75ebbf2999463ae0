/** Words of the figure of local and foreign criticism, in English. */
import type { CriticismWords } from '../criticism-words';
import { list } from './list';

export const words: CriticismWords = {
  title: ({ abroad, home, same }) => {
    const local =
      home.length === 0
        ? 'critics at home accept all alike'
        : `critics at home accept ${list(home)} least`;
    if (abroad.length === 0) return `Critics abroad object to none of these offers; ${local}.`;
    if (same && home.length > 0)
      return `Critics abroad object to ${list(abroad)} over origin; ${local}, for other reasons.`;
    return `Critics abroad object to ${list(abroad)} alone; ${local}.`;
  },
  subtitle:
    'How far each criticism accepts each offer, in points of 100 under its lens; 0 also where the offer is out',
  about:
    'The critics are those of the two purchases studied, in Jujuy and Ecuador. Their lenses judge the offers shown here; what they said was said of those two systems.',
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
