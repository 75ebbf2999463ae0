/** What charts, tables and print say, in Spanish. */
import type { PanelWords } from '../ui-words';
import { list } from './list';

const FIRST = {
  'after-grace': 'un período después de terminar la gracia',
  'at-grace-end': 'el día en que termina la gracia',
  bullet: 'todo al final del crédito',
} as const;

export const panels: PanelWords = {
  charts: {
    words: {
      table: 'Tabla',
      chart: 'Gráfico',
      png: 'PNG',
      svg: 'SVG',
      csv: 'CSV',
      linkInside: 'El enlace es demasiado largo para imprimirlo; está en los datos del archivo.',
      keyboardHint: 'Las flechas recorren los puntos; Escape sale.',
    },
    failed: 'Este navegador no pudo crear la imagen. SVG y CSV siguen funcionando.',
    source: (caseName) =>
      `Balanza, caso «${caseName}»; hechos del estudio, datos externos y supuestos, según se marca en cada dato de entrada.`,
    year: 'Año',
    years: 'Años desde la firma',
    option: 'Oferta',
    usdMillions: 'millones de US$',
    total: 'Total',
    map: {
      title: ({ cheap, free, same }) =>
        same
          ? `${cheap} es la que menos cuesta y la que menos ata`
          : `${cheap} es la que menos cuesta; ${free}, la que menos ata`,
      subtitle:
        'Costo total, valor presente, frente al índice de dependencia; el área de la burbuja es el pago inicial',
      x: 'Costo total, millones de US$ (valor presente)',
      alike: 'Todas cuestan lo mismo y atan lo mismo',
      y: 'Índice de dependencia (0 libre, 100 cautivo)',
      size: 'Pago inicial',
      front: 'ninguna oferta es a la vez más barata y más libre',
      best: 'más barata y más libre',
      drawn: (draws) =>
        `Cada punto es uno de ${draws} sorteos, la marca es la oferta tal como está, el marco reúne nueve de cada diez sorteos según cada medida`,
    },
    cost: {
      title: ({ name, part, share }) =>
        `En la más cara, ${name}, el componente «${part}» es el ${share} de los pagos`,
      subtitle: 'Valor presente del costo por componente, millones de US$ del año 0',
      x: 'millones de US$ (valor presente)',
    },
    cash: {
      title: ({ name, amount, year }) =>
        `El año de mayor pago es de ${name}: ${amount} en el año ${year}`,
      subtitle: (nominal) =>
        nominal
          ? 'Pagos del comprador por año, millones de US$ nominales'
          : 'Pagos del comprador por año, millones de US$ del año 0',
      y: 'millones de US$ por año',
      constant: 'US$ del año 0',
      nominal: 'US$ nominales',
      unit: 'Precios',
    },
    exit: {
      title: ({ name, amount, year }) =>
        `Al terminar el soporte o el plazo, salir cuesta más con ${name}: ${amount} en el año ${year}`,
      subtitle:
        'Lo que costaría mantener el mismo servicio sin este proveedor, millones de US$ del año 0, sin impuestos',
      y: 'millones de US$',
      mark: (year) => `fin del soporte o del plazo, año ${year}`,
      debt: 'Deuda pendiente',
    },
    bands: {
      title: ({ names }) =>
        names.length === 0
          ? 'El Estado es dueño de todo en todas las ofertas'
          : `El Estado no es dueño de todo con ${list(names)}`,
      subtitle: 'Dueño de cada clase de activo, año por año',
      none: 'aún sin construir',
    },
    profile: {
      title: ({ name, score }) => `${name} es la que más ata: ${score} de 100`,
      subtitle:
        'Ocho puntajes de 0 (libre) a 1 (cautivo); el índice de dependencia es su media ponderada',
      why: 'Por qué estos puntajes',
      low: 'libre',
      high: 'cautivo',
      score: 'Puntaje',
      index: 'Índice de dependencia',
    },
    lenses: {
      title: ({ local, critics }) =>
        local
          ? 'El orden de la crítica extranjera no coincide con ninguno local'
          : `El orden de la crítica extranjera coincide con ${critics}`,
      subtitle: 'Orden de las ofertas bajo cada mirada; fuera = cae en un requisito excluyente',
      alike: 'La crítica extranjera no distingue entre estas ofertas',
      out: 'fuera',
      rank: 'Puesto',
      criticism: 'La crítica local y la extranjera',
    },
  },
  tomorrow: {
    heading: 'Si el contrato terminara mañana',
    slider: 'En el año',
    stays: 'Queda en manos del Estado',
    goes: 'Se va, o hay que comprarlo de nuevo',
    cost: 'Costo de salida',
    debt: 'Deuda pendiente (nominal)',
    nothing: 'nada',
    before: 'El servicio aún no empezó',
  },
  financing: {
    heading: 'Financiamiento',
    lent: 'Monto prestado',
    allIn: 'Costo financiero total por año',
    noRate: 'no existe una tasa',
    grant: 'Elemento de donación al 5\u00a0%',
    value: 'Valor del financiamiento',
    helps: (amount) => `ayuda: ${amount} menos que pagar lo mismo al contado`,
    costs: (amount) => `cuesta: ${amount} más que pagar lo mismo al contado`,
    same: 'ni ayuda ni cuesta frente al contado',
    peak: 'Mayor servicio de la deuda (nominal)',
    peakOf: ({ amount, year, share }) =>
      `${amount} en el año\u00a0${year}${share === undefined ? '' : `, ${share} del presupuesto anual`}`,
    charges: 'Intereses y comisiones en total',
    first: ({ rule, offers }) =>
      `Primera cuota${offers.length === 0 ? '' : ` con ${list(offers)}`}: ${FIRST[rule]}.`,
    none: 'Ninguna oferta trae crédito.',
  },
  print: {
    changes: 'Qué difiere del caso publicado',
    published: 'Son las cifras del caso publicado, sin cambios.',
    link: 'Las mismas cifras en pantalla',
  },
  command: {
    heading: 'En la línea de comandos',
    help: 'Las mismas cifras, sin redondear, desde una terminal en una copia del programa:',
    file: 'El enlace sería demasiado largo, así que la orden lee el archivo que crea «Guardar».',
  },
  editing: {
    option: 'Oferta',
    whole: 'Para todas las ofertas',
    add: 'Agregar una oferta',
    addFrom: 'Partir de',
    duplicate: 'Duplicar',
    copyOf: (name) => `${name} (copia)`,
    rename: 'Nombre',
    remove: 'Quitar',
    up: 'Mover a la izquierda',
    down: 'Mover a la derecha',
    full: 'Una comparación muestra ocho ofertas como máximo.',
    last: 'Tiene que quedar una oferta.',
    changedCount: (count) => (count === 1 ? '1 cambio' : `${count} cambios`),
    reset: (value) => `Volver al caso publicado: ${value}`,
    resetSaved: (value) => `Volver a lo último guardado: ${value}`,
    range: (low, high) => `Razonable: de ${low} a ${high}`,
    slider: (label) => `${label}, control deslizante`,
    auto: 'Calculado',
    byHand: 'Fijado a mano',
    formula: 'Números y fórmulas breves, como 24e6*0,85',
    kept: 'Los gráficos conservan el último valor válido.',
    sum: (sum) => `en total ${sum}`,
    derived: 'Solo lectura: resulta de los otros datos',
  },
  lensForm: {
    badWeight: 'Un peso es un número de 0 a 1000. Sigue contando el último válido.',
    screens: 'Requisitos excluyentes, en orden',
    addScreen: 'Agregar un requisito',
    noScreens: 'Sin requisitos excluyentes',
    weights: 'Pesos, en puntos',
    share: (share) => `${share} del peso`,
    method: 'Método',
    copy: 'Copiar esta mirada',
    copyOf: (name) => `${name} (copia)`,
    reset: 'Volver a la mirada publicada',
    remove: 'Quitar esta mirada',
    value: 'Valor (0–1)',
    measure: 'Medida',
    anchors: ({ worst, best }) => `0 en ${worst}, 1 en ${best}`,
    table: 'Cuánto obtiene cada oferta',
    criterion: 'Criterio',
    weight: 'Peso',
    score: 'Puntos de 100',
    moveUp: (name) => `Preguntar antes: ${name}`,
    removeScreen: (name) => `Quitar: ${name}`,
    money: 'El dinero se mide en múltiplos del precio de referencia.',
    happened: 'Como ocurrió: bajo esta mirada se eligió la oferta llave en mano.',
  },
  notice: {
    copied: 'Enlace copiado',
    copyFailed: 'El navegador no permite copiar. Este es el enlace:',
    linkOpened:
      'Este enlace muestra un escenario que difiere del caso publicado. El trabajo anterior en este navegador se conserva.',
    linkProblems: (count) =>
      count === 1
        ? 'Un dato de este enlace no se pudo usar:'
        : `${count} datos de este enlace no se pudieron usar:`,
    linkUnreadable: 'No se pudo abrir este enlace; se muestra el caso publicado.',
    fileProblems: (count) =>
      count === 1
        ? 'Un dato de este archivo no se pudo usar:'
        : `${count} datos de este archivo no se pudieron usar:`,
    fileUnreadable: (name) => `No se pudo abrir ${name}. Nada cambió.`,
    fileOpened: (name) => `Se abrió ${name}. Deshacer recupera el trabajo anterior.`,
    mine: 'Volver a mi trabajo anterior',
    restore: 'Hay trabajo anterior en este navegador.',
    restoreAction: 'Abrirlo',
    dismiss: 'Cerrar',
    published: 'Mostrar el caso publicado',
    event: (id, name) => `Evento ${id}: ${name}`,
    noEvent: 'ninguno',
    uncertain: {
      range: (input) => `Rango de ${input}`,
      seed: 'Semilla',
      draws: 'Sorteos',
      method: 'Método de sorteo',
      methods: { sobol: 'reparto parejo (Sobol)', plain: 'azar simple' },
      chance: (event) => `Probabilidad anual de ${event}`,
      ownChance: 'la de cada oferta',
      together: (one, other) => `Correlación de rangos entre ${one} y ${other}`,
      apart: 'ninguna',
      held: 'fijo en su valor',
      evenly: ({ low, high }) => `de ${low} a ${high}, por igual`,
      triangular: ({ low, mode, high }) => `de ${low} a ${high}, lo más probable ${mode}`,
      pert: ({ low, mode, high }) => `de ${low} a ${high}, cerca de ${mode} (PERT)`,
      lognormal: ({ low, high }) => `nueve de cada diez de ${low} a ${high} (lognormal)`,
      part: ({ what, share }) => `${what} (${share})`,
    },
    eventOff: 'desactivado',
    instead: (value, published) => `${value} en vez de ${published}`,
    more: (count) => `y ${count} más`,
    saved: 'Archivo guardado',
  },
  formula: {
    'not-number': 'No es un número ni una fórmula que la aplicación pueda leer.',
    'not-allowed': 'Las fórmulas admiten + − * / ^, paréntesis y min, max, round, sqrt, abs.',
    'too-long': 'La fórmula es demasiado larga.',
    'no-value': 'La fórmula no da un valor finito.',
  },
  source: {
    open: (grade) => `Fuente: ${grade}`,
    heading: 'De dónde sale',
    paper: 'El estudio',
    section: (section) => `Sección ${section}`,
    interviews: (codes) => `Entrevistas ${codes}`,
    reason: 'Por qué',
    leansOn: 'Se apoya en',
    solidity: 'Solidez',
    range: 'Rango',
    own: 'Valor propio. El publicado:',
    close: 'Cerrar',
    loading: 'Cargando…',
    failed: 'No se pudo cargar el registro. Revisar la conexión y volver a intentar.',
  },
};
