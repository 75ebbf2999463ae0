/** Words of the figure of local and foreign criticism, in Spanish. */
import type { CriticismWords } from '../criticism-words';
import { list } from './list';

export const words: CriticismWords = {
  title: ({ abroad, home, same }) => {
    if (abroad.length === 0)
      return `La crítica extranjera no objeta ninguna de estas ofertas; la que menos acepta la local es ${home}.`;
    if (same)
      return `La crítica extranjera objeta ${list(abroad)} por su origen; la que menos acepta la local es ${home}, por otras razones.`;
    return `La crítica extranjera objeta solo ${list(abroad)}; la que menos acepta la local es ${home}.`;
  },
  subtitle:
    'Cuánto acepta cada crítica cada oferta, en puntos de 100 bajo su mirada; 0 también si la oferta queda fuera',
  critic: 'Crítica',
  out: 'fuera',
  low: 'objeta',
  high: 'acepta',
  sides: {
    local: 'En el país',
    rights: 'Organizaciones de derechos',
    foreign: 'En el extranjero',
  },
  claimsHeading: 'Qué se dice y qué se puede responder',
  claimed: 'Afirmación',
  answered: 'En contra',
  criteria: (names) => `Toca: ${list(names)}`,
};
