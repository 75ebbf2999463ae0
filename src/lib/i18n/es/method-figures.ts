/** Figures that only the method page shows, in Spanish. */
import type { MethodFigureWords } from '../method-words';

export const figureWords: MethodFigureWords = {
  concentration: (phase) => `Concentración: ${phase}`,
  actorShare: (phase, actor) => `${actor}, parte: ${phase}`,
  lexicographicStep: 'Ancho del escalón en que los valores empatan',
  onStep: (criterion) => `Escalón del valor: ${criterion}`,
  changedHere: (published) => `Cambiado para este ejemplo; el valor publicado es ${published}.`,
  setHere: 'Puesto para este ejemplo.',
  variations: {
    annuity: 'con cuota constante en lugar de amortización constante',
    bullet: 'con todo el crédito devuelto de una vez al vencimiento',
    'grace-end': 'con la primera cuota al terminar la gracia',
    floating: 'con tasa variable sobre una base que sube cada año',
    local: 'con el precio fijado en moneda local en la firma',
    lapsed: 'con el soporte vencido y sin renovar',
    squeezed: 'con un recorte de presupuesto en los dos años en que vencen las cámaras',
    devalued: 'con una devaluación en el año 7',
    lexicographic: 'con el método lexicográfico',
  },
};
