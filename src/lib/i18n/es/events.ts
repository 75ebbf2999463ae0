/** Words of the list of events, in Spanish. */
import type { EventsWords } from '../events-words';

export const words: EventsWords = {
  heading: 'Eventos después de la firma',
  help: 'Cada uno se puede mover en el tiempo, cambiar, limitar a algunas ofertas o desactivar. Lo que cambia se paga desde el año siguiente.',
  none: 'No pasa nada después de la firma.',
  add: 'Agregar un evento',
  addFrom: 'Elegir un tipo',
  full: 'Caben doce eventos. Quitar uno para agregar otro.',
  on: (event) => `Contar este evento: ${event}`,
  year: 'Año',
  calendar: (year) => `(${year})`,
  slider: (event) => `Año del evento, deslizador: ${event}`,
  strikes: 'Alcanza a',
  all: 'Todas las ofertas',
  remove: (event) => `Quitar: ${event}`,
  own: 'Evento propio',
  problem: {
    empty: 'Escribir un valor. Sigue valiendo el último correcto.',
    notNumber: 'Esto no es un número. Sigue valiendo el último correcto.',
    whole: 'Solo sirven números enteros. Sigue valiendo el último correcto.',
    between: (low, high) => `Debe estar entre ${low} y ${high}. Sigue valiendo el último correcto.`,
  },
};
