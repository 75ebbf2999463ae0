/** What the model fixes with the register behind it and no reader can move; MODEL.md has the values. */
import type { Bilingual } from '$lib/evidence/types';

export interface ModelConstant {
  readonly id: string;
  readonly name: Bilingual;
  readonly refs: readonly string[];
}

export const modelConstants: readonly ModelConstant[] = [
  {
    id: 'grant-discount',
    name: {
      en: 'The rate at which a loan’s grant element is measured',
      es: 'La tasa con que se mide el elemento de donación de un crédito',
    },
    refs: ['X25'],
  },
  {
    id: 'criticised-origins',
    name: {
      en: 'The origins that foreign critics object to',
      es: 'Los orígenes que objeta la crítica extranjera',
    },
    refs: ['P05', 'J23', 'E26'],
  },
  {
    id: 'anchors',
    name: {
      en: 'The worst and best levels of each criterion',
      es: 'Los niveles peor y mejor de cada criterio',
    },
    refs: ['A-anchors'],
  },
];
