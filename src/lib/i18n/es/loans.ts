import type { LoansWords } from '../loans-words';

export const words: LoansWords = {
  title: 'Herramientas de crédito',
  lead: 'Cualquier crédito: su cuadro de cuotas, cuánto cuesta con todos los cargos, qué parte es donación y cómo se compara con otros.',
};
