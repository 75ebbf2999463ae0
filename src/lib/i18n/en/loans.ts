import type { LoansWords } from '../loans-words';

export const words: LoansWords = {
  title: 'Loan tools',
  lead: 'Any loan: its schedule, what it costs with every fee, how much of it is a gift, and how it compares with others.',
};
