/** Las palabras del recorrido en español. */
import type { ReplayWords } from '../replay-words';
import { decisions } from './replay-decisions';
import { actors, assetClasses, grades, phases } from './terms';

export const words: ReplayWords = {
  title: 'Recorrido',
  lead: 'Dos compras, mes a mes, con lo que el modelo dice de cada fecha. Se pueden mirar, o decidir en cada paso y ver qué siguió.',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  date: (month, year) => `${month} de ${year}`,
  pick: {
    story: 'Historia',
    mode: 'Cómo seguirla',
    watch: 'Mirar',
    decide: 'Decidir y luego ver',
    decideLead:
      'La historia se detiene en tres decisiones. En cada una se muestra solo lo que se sabía entonces. Elegir; después, ver qué se decidió en realidad y seguir.',
    noScript: 'Sin scripts, las historias se cuentan como listas, con las cifras de cada fecha.',
  },
  bar: {
    label: 'Fecha',
    play: 'Reproducir',
    pause: 'Pausar',
    back: 'Tarjeta anterior',
    forward: 'Tarjeta siguiente',
    speed: 'Velocidad',
    speeds: ['Lenta', 'Normal', 'Rápida'],
    keys: 'Las flechas avanzan por meses, las teclas de página por tarjetas, Inicio y Fin llevan a los extremos, la barra espaciadora reproduce.',
    modelYear: (year) => `año ${year} del modelo`,
    beforeSignature: 'antes de la firma',
    wholeYears:
      'El modelo cuenta años enteros desde la firma; cada fecha muestra el más cercano, así que las cifras se mueven una vez por año.',
    copyLink: 'Copiar enlace',
    copied: 'Enlace copiado. Abre esta historia en esta fecha.',
    copyFailed: 'No se pudo copiar el enlace; está en la barra de direcciones.',
    startAgain: 'Empezar de nuevo',
    stillOpen: (date) => `La historia sigue cuando se haya decidido (${date}).`,
  },
  cards: {
    heading: 'Qué pasó',
    none: 'Todavía no pasó nada.',
    grades: {
      fact: { short: grades.fact.short, name: grades.fact.name },
      outside: { short: grades.outside.short, name: grades.outside.name },
      assumption: { short: grades.assumption.short, name: grades.assumption.name },
    },
    sources: 'Evidencia',
    reportedHead: 'Lo informado, junto al modelo',
    reported: {
      camerasUp: 'Cámaras colocadas',
      fibreLaid: 'Fibra tendida',
      camerasDark: 'Cámaras que no funcionan (1.081 de 4.600 a 7.000)',
    },
    range: (low, high) => `${low} a ${high}`,
    modelSays: 'Modelo',
    modelNone: 'no tiene esa cifra',
    modelLater: (year) => `ya construidas; cuentan como en funcionamiento desde el año ${year}`,
  },
  figures: {
    heading: 'Cómo están las cosas',
    names: {
      paid: 'Pagado hasta ahora',
      owed: 'Deuda pendiente',
      owners: 'De quién es qué',
      leaving: 'Costo de salida hoy',
      working: 'Cámaras en funcionamiento',
    },
    paidBasis: (thisYear) => `dólares de cada día; ${thisYear} en este año`,
    owedBasis: 'del crédito, en dólares de cada día',
    owedNone: 'sin crédito',
    leavingBasis: 'dólares del año de la firma, sin impuestos',
    leavingNone: 'todavía no hay de qué salir',
    working: (working, all) => `${working} de ${all}`,
    workingBasis: 'según el modelo',
    notYet: 'todavía ninguna',
    of: (offer) => `Oferta: ${offer}`,
    noOffer: 'No se ha elegido una oferta.',
    owners: {
      none: 'todavía no está',
      state: 'del Estado',
      vendor: 'del proveedor',
      carrier: 'de la operadora',
    },
    classes: assetClasses,
    lender:
      'El prestamista cambió con las condiciones ya pactadas, así que ninguna cifra se mueve por eso; los dos años de espera sí las mueven.',
  },
  charts: {
    heading: 'A lo largo de los años',
    money: 'Dinero',
    moneyTitle: 'Pagado hasta ahora, deuda y costo de salida',
    service: 'Cámaras',
    serviceTitle: 'Proporción de cámaras que funcionan',
    source:
      'Modelo, con los eventos de la historia hasta cada fecha. Dólares de cada día; el costo de salida, en dólares del año de la firma.',
    year: 'Año',
    millions: 'Millones de US$',
    share: '% de las cámaras',
    showTable: 'Tabla',
    showChart: 'Gráfico',
    linkInside: 'El enlace es demasiado largo para imprimirlo; está en los datos del archivo.',
    failed: 'No se pudo crear la tabla o el archivo.',
  },
  map: {
    heading: 'Quién hace qué',
    help: 'Qué parte de cada fase está en manos de cada actor. La concentración es 1 donde uno solo lo hace todo.',
    caption: (offer) => `Seis fases y cuatro actores. ${offer}.`,
    phase: 'Fase',
    phases,
    actors,
    concentration: 'Concentración',
    now: 'ahora',
  },
  decide: {
    heading: (number, all) => `Decisión ${number} de ${all}`,
    knownThen: 'Lo que se sabía',
    byChoice: 'Lo que el modelo dice de cada camino',
    byChoiceHelp: 'En los quince años, contando solo lo que había pasado hasta esta fecha.',
    choice: 'Camino',
    hoped: 'si se presentan varias empresas',
    commit: 'Decidir',
    pickFirst: 'Primero hay que elegir uno de los caminos.',
    you: (choice) => `Se eligió: ${choice}.`,
    same: 'Lo mismo que decidieron quienes estaban allí.',
    really: 'Lo que se decidió en realidad',
    goOn: (date) => `Seguir hasta ${date}`,
    toOutcome: 'Ver en qué resultó',
    failed:
      'No se pudo traer lo que hace falta para decidir. Revisar la conexión y probar otra vez.',
    items: decisions,
  },
  outcome: {
    heading: 'En qué resultó',
    lead: (years) =>
      `Todos los caminos, con los eventos que siguieron, en ${years} años desde la firma.`,
    caption: 'El recorrido elegido, el real y los mejores vistos después',
    measure: 'Medida',
    columns: {
      yours: 'El elegido',
      real: 'Lo que pasó',
      bestTotal: 'Menor costo total',
      bestLevelised: 'Menor costo por cámara en funcionamiento',
    },
    rows: {
      total: 'Costo total, valor presente',
      levelised: 'Costo por cámara en funcionamiento y año',
      peak: 'Año más caro',
      debt: 'Deuda en su punto más alto',
      worst: 'Cámaras en funcionamiento en el peor año',
    },
    path: 'Decisiones',
    inYear: (value, year) => `${value}, año ${year}`,
    noCameras: 'no funciona ninguna',
    noDebt: 'ninguna',
    budget: (amount) => `Presupuesto anual supuesto: ${amount}.`,
    regretTotal: ({ amount, paths, path }) =>
      `En costo total, lo elegido queda ${amount} por encima del menor de ${paths} caminos (${path}).`,
    noRegretTotal: (paths) =>
      `En costo total, ninguno de los ${paths} caminos es más barato que lo elegido.`,
    regretLevelised: ({ amount, paths, path }) =>
      `Por cámara en funcionamiento y año queda ${amount} por encima del menor de ${paths} caminos (${path}).`,
    noRegretLevelised: (paths) =>
      `Por cámara en funcionamiento y año, ninguno de los ${paths} caminos es más barato que lo elegido.`,
    neverWorks:
      'Con lo elegido nunca funciona una cámara, así que no hay costo por cámara en funcionamiento.',
    realRegret: ({ total, levelised }) =>
      `Lo que pasó en realidad queda ${total} y ${levelised} por cámara y año por encima de ellos.`,
    alike: 'Lo elegido es lo que pasó en realidad.',
    why: 'Hacen falta los dos. El costo total solo premia pagar por menos: empezar tarde, dejar cámaras apagadas. El costo por cámara en funcionamiento y año pregunta qué se obtuvo por ese dinero.',
    dark: 'El camino de menor costo total deja sin funcionar todas las cámaras: por eso el costo total solo no decide.',
    limits: {
      jsei: 'Lo que se supone: solo la oferta llave en mano debía esperar un crédito; las demás empiezan al firmarse. Una licitación por otra oferta atrae a los oferentes supuestos para ella. Quien pasa a otra oferta en 2018 ha perdido un año.',
      'ecu-911':
        'Lo que se supone: los recortes de 2019–22 alcanzan a toda oferta; la sanción, solo a CEIEC. El crédito de la nueva licitación no se cuenta, porque el modelo da un solo crédito a cada oferta: al 5\u00a0% a 25 años costaría menos que pagar de una vez. Nadie ofreció al Ecuador los otros tres caminos.',
    },
    open: 'Abrir este recorrido en la comparación',
    openHelp: 'Allí se puede desarmar cada cifra.',
  },
  backTest: {
    heading: 'Frente a lo que se contó',
    sentence: ({ model, low, high }) =>
      `Para comienzos de 2022 el modelo da ${model} de las cámaras sin funcionar. Las autoridades contaron 1.081: entre ${low} (de 7.000) y ${high} (de 4.600).`,
    calibrated: (rate) =>
      `Nada se ajustó a esa cifra. La tasa de falla de ${rate} al año está entre una de cada quince (un sistema que duró quince años) y una de cada siete (la vida de una cámara). El desgaste mayor pasada esa vida y la mitad del presupuesto en 2019–22 son supuestos.`,
    tried: ({ low, high }) =>
      `Con una tasa de falla de 5\u00a0% sería ${low}; con 15\u00a0%, ${high}.`,
  },
  story: {
    heading: (name) => `La historia completa: ${name}`,
    soFar: 'La historia hasta aquí',
    model: ({ year, paid, owed, leaving, working }) =>
      `Modelo, año ${year}: pagado ${paid}, deuda ${owed}, salir ${leaving}, en funcionamiento ${working}.`,
    yours: ({ year, paid, owed, leaving, working }) =>
      `Lo elegido, año ${year}: pagado ${paid}, deuda ${owed}, salir ${leaving}, en funcionamiento ${working}.`,
    before: 'Modelo: antes de la firma nada se ha pagado, ni se debe, ni se tiene.',
    lenderNote: 'En el modelo, un prestamista con las mismas condiciones no cambia ninguna cifra.',
    printedLink: 'Esta página:',
  },
  command: {
    heading: 'Reproducir esto en la línea de comandos',
    help: 'Desde la carpeta del programa; escribe las mismas tarjetas y cifras.',
  },
  problems: {
    heading: 'No todo este enlace se pudo usar',
    kept: 'Lo que se pudo usar está en la página.',
    unreadable: 'Este enlace no se pudo abrir; la página queda como estaba',
    dismiss: 'Cerrar',
    codes: {
      'not-ours': (given) => `«${given}» no es un enlace del recorrido: no nombra una historia.`,
      'newer-version': (given) => `El enlace se hizo con una Balanza más nueva (versión ${given}).`,
      'unknown-version': (given) => `«${given}» no es una versión de estos enlaces; existe la 1.`,
      'too-long': () => 'El enlace es más largo que cualquier enlace del recorrido.',
      'unknown-key': (given) => `«${given}» no significa nada aquí; existen v, story, at y run.`,
      'repeated-key': (given) => `«${given}» está más de una vez; vale la primera.`,
      'unknown-story': (given) => `No hay una historia «${given}»; existen jsei y ecu-911.`,
      'bad-date': (given) => `«${given}» no es una fecha; se escribe 2019-01.`,
      'outside-story': (given) =>
        `${given} queda fuera de la historia; se muestra el extremo más cercano.`,
      'not-yet': (given) => `${given} queda detrás de una decisión todavía abierta.`,
      'unknown-choice': (given) =>
        `«${given}» no es una elección posible en ese punto; el recorrido termina antes.`,
    },
  },
};
