import type { EvidenceWords } from '../evidence-words';

export const words: EvidenceWords = {
  title: 'Evidence',
  lead: 'Every fact, outside figure and assumption behind the numbers, where it is from, what uses it, and what is not known.',
};
