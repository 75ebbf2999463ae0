import type { VersionsWords } from '../versions-words';
import { list } from './list';

const DOCUMENTS = { link: 'este enlace', file: 'este archivo' } as const;

export const words: VersionsWords = {
  madeBy: ({ document, then, now }) =>
    `El modelo ${then} hizo ${DOCUMENTS[document]}; la página calcula con el modelo ${now}.`,
  same: 'Los dos dan las mismas cifras.',
  moved: 'Desde entonces cambiaron estas cifras:',
  leaderMoved: ({ then, now }) => `En primer lugar, entonces: ${then}. Ahora: ${now}.`,
  nobody: 'ninguna oferta sola',
  kinds: {
    first: 'es el primero',
    formula: 'cambió una fórmula',
    datum: 'cambió un dato',
    default: 'cambió un valor por defecto',
  },
  change: ({ version, kind, what }) => `El modelo ${version} ${kind}: ${what}`,
  through: (components) => `Mueve ${list(components)}.`,
  further: (count) => (count === 1 ? 'Una cifra más' : `${count} cifras más`),
  offer: 'Oferta',
  made: (version) => `Entonces (modelo ${version})`,
  step: (version) => `Modelo ${version}`,
  now: (version) => `Ahora (modelo ${version})`,
  under: 'menos de lo que se muestra',
  measures: {
    total: 'Costo total, US$ M',
    upfront: 'Pago inicial, US$ M',
    peak: 'Año de mayor pago, US$ M',
    exit: 'Costo de salida, US$ M',
    index: 'Índice de dependencia',
    levelised: 'Por cámara-año, US$',
    score: 'Puntos según la mirada',
  },
  changes: { 1: 'todo aquello con lo que se hicieron los enlaces de su tiempo.' },
};
