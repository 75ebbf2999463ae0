/** Words of the figure of local and foreign criticism, in Spanish. */
import type { CriticismWords } from '../criticism-words';
import { list } from './list';

export const words: CriticismWords = {
  title: ({ abroad, home, same }) => {
    const local =
      home.length === 0
        ? 'la local acepta todas por igual'
        : `lo que menos acepta la local es ${list(home)}`;
    if (abroad.length === 0)
      return `La crítica extranjera no objeta ninguna de estas ofertas; ${local}.`;
    if (same && home.length > 0)
      return `La crítica extranjera objeta ${list(abroad)} por su origen; ${local}, por otras razones.`;
    return `La crítica extranjera objeta solo ${list(abroad)}; ${local}.`;
  },
  subtitle:
    'Cuánto acepta cada crítica cada oferta, en puntos de 100 bajo su mirada; 0 también si la oferta queda fuera',
  about:
    'Las críticas son las que recibieron las dos compras estudiadas, en Jujuy y en el Ecuador. Sus miradas juzgan las ofertas que aquí se muestran; lo que se dijo, se dijo de esos dos sistemas.',
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
