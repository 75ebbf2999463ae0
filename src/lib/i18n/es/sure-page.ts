import type { SurePageWords } from '../sure-page-words';

export const words: SurePageWords = {
  title: '¿Qué tan seguro?',
  lead: 'La mayoría de los datos son rangos, no cifras. Aquí se sortean todos juntos dentro de sus rangos, miles de veces, y las ofertas se comparan cada vez.',
  noScript: 'Los sorteos se hacen en el navegador, que necesita scripts para ello.',
  results: 'Qué dicen los sorteos',
  ranges: 'Qué se sortea',
  rangesLead:
    'Cada dato con un rango publicado se sortea dentro de él. Es posible cambiar un rango, fijar un dato o dejar que ocurran eventos al azar.',
  run: {
    heading: 'Sorteos',
    waiting: 'Los sorteos comienzan en un momento.',
    running: (done, wanted) => `${done} de ${wanted} sorteos.`,
    refining: 'Los sorteos están hechos; se calcula qué mueve la dispersión.',
    done: (draws) => `${draws} sorteos.`,
    cancelled: (done) => `Detenido tras ${done} sorteos; lo que dicen está abajo.`,
    refused:
      'No se sortea nada: las correlaciones indicadas abajo no pueden cumplirse todas a la vez. Cambiar o quitar una de ellas.',
    failed: 'No fue posible terminar. Lo hallado antes de la interrupción está abajo.',
    reason: (message) => `El navegador dice: ${message}`,
    cancel: 'Detener',
    again: 'Sortear de nuevo',
    stale: 'Aún se muestran los sorteos de los datos anteriores al último cambio.',
    samples: 'Descargar las muestras (CSV)',
    samplesHelp: (draws) =>
      `Los primeros ${draws} sorteos: cada dato sorteado y el costo de cada oferta.`,
    samplesUnits:
      'Partes y tasas como fracciones; US$ del año 0, valor presente; de un evento al azar, el número uniforme que lo fecha.',
  },
  command: {
    heading: 'En la línea de comandos',
    help: 'Los mismos sorteos, con las mismas cifras, sin navegador:',
  },
};
