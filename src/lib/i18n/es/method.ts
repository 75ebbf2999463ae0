import type { MethodWords } from '../method-words';

export const words: MethodWords = {
  title: 'Método',
  lead: 'Cada fórmula del modelo con sus símbolos, unidades y fuentes, desarrollada una vez con el caso publicado.',
};
