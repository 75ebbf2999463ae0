import type { MethodWords } from '../method-words';

export const words: MethodWords = {
  title: 'Method',
  lead: 'Every formula of the model with its symbols, units and sources, worked through once with the published case.',
};
