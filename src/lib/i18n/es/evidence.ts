import type { EvidenceWords } from '../evidence-words';

export const words: EvidenceWords = {
  title: 'Evidencia',
  lead: 'Cada hecho, dato externo y supuesto detrás de los números: de dónde sale, qué lo usa y qué no se sabe.',
};
