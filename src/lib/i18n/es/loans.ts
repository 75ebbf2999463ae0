import type { LoansWords } from '../loans-words';
import { list } from './list';

const lower = (text: string) => text.charAt(0).toLocaleLowerCase('es') + text.slice(1);

const FIRST = {
  'after-grace': 'un período después del fin de la gracia',
  'at-grace-end': 'el día en que termina la gracia',
} as const;

const CONVENTION = {
  imf: 'FMI y Banco Mundial',
  'dac-equivalent': 'CAD-OCDE, equivalente en donación',
  'dac-cash-flow': 'CAD-OCDE, flujo de caja',
} as const;

export const words: LoansWords = {
  title: 'Herramientas de crédito',
  lead: 'Cualquier crédito: su cronograma, cuánto cuesta con todas las comisiones, qué parte es donación y cómo se compara con otros.',
  form: {
    heading: 'Condiciones',
    pick: 'Crédito por editar',
    loan: (number) => `Crédito ${number}`,
    name: 'Nombre',
    example: 'Volver a empezar desde un ejemplo',
    noExample: 'elegir',
    add: 'Agregar un crédito',
    duplicate: 'Duplicar',
    copyOf: (name) => `${name}, copia`,
    remove: 'Quitar',
    removed: (name) => `Se quitó «${name}».`,
    restore: 'Deshacer',
    full: 'Se comparan cuatro créditos; para agregar otro hay que quitar uno.',
    kept: 'Sigue valiendo el último valor bueno.',
    source: (grade) => `${grade}: de dónde sale`,
    basis: 'Precios y tasa de descuento',
    basisHelp: 'En ellos se apoya el valor del financiamiento; rigen para todos los créditos.',
    reset: 'Volver al caso publicado',
    startOver: 'Empezar de nuevo',
    undo: 'Deshacer',
    redo: 'Rehacer',
    noScript: 'Sin JavaScript estos créditos se pueden leer, no cambiar.',
  },
  units: {
    usd: 'US$',
    usdMillions: 'millones de US$',
    percent: '%',
    percentPerYear: '% anual',
    years: 'años',
    year: 'año',
  },
  fields: {
    principal: {
      label: 'Monto',
      help: 'De un crédito en moneda local, al tipo de cambio del día de la firma.',
    },
    currency: { label: 'Moneda', help: 'Decide qué inflación va licuando la deuda.' },
    kind: { label: 'Interés', help: 'Fijo, o una tasa base más un margen.' },
    rate: { label: 'Tasa', help: 'Nominal, como la dice el contrato.' },
    spread: { label: 'Margen', help: 'Lo que se suma a la tasa base.' },
    base: {
      label: 'Tasa base por año',
      help: 'Una por año, como en 2,1; 2,4; 3. La última se mantiene.',
    },
    maturity: { label: 'Plazo', help: 'Desde el primer día hasta el último pago.' },
    grace: { label: 'Gracia', help: 'Años en que solo se pagan intereses.' },
    perYear: {
      label: 'Cuotas por año',
      help: 'Dos son la costumbre del crédito a la exportación.',
    },
    profile: { label: 'Devolución', help: 'Cómo se devuelve el capital.' },
    first: { label: 'Primera cuota', help: 'Los contratos usan ambas reglas.' },
    draws: {
      label: 'Desembolsos, en años',
      help: 'Partes iguales en estas fechas, como en 1; 2. Vacío: todo el primer día.',
    },
    fee: { label: 'Comisión de administración', help: 'Del monto, el primer día y al contado.' },
    insurance: { label: 'Seguro de crédito', help: 'Del monto, el primer día y al contado.' },
    commitment: {
      label: 'Comisión de compromiso',
      help: 'Sobre lo no desembolsado, al final de cada año.',
    },
    discount: {
      label: 'Tasa de descuento',
      help: 'Real: lo que vale para el comprador un año de demora.',
    },
    foreignInflation: { label: 'Inflación externa', help: 'Del dólar.' },
    localInflation: { label: 'Inflación local', help: 'De la moneda del comprador.' },
    depreciation: { label: 'Depreciación real', help: 'De la moneda del comprador.' },
  },
  choices: {
    currency: { foreign: 'dólares', local: 'moneda local' },
    kind: { fixed: 'fijo', floating: 'base + margen' },
    perYear: { '1': '1', '2': '2', '4': '4', '12': '12' },
    profile: {
      'equal-principal': 'amortización constante (alemán)',
      annuity: 'cuota constante (francés)',
      bullet: 'al vencimiento (americano)',
    },
    first: FIRST,
  },
  grades: {
    fact: { short: 'estudio', name: 'Hecho del estudio' },
    outside: { short: 'externo', name: 'Dato externo' },
    assumption: { short: 'supuesto', name: 'Supuesto' },
  },
  problems: {
    field: {
      empty: ({ label }) => `${label}: falta un número.`,
      'not-number': ({ label, given }) => `${label}: «${given}» no es un número.`,
      'not-list': ({ label, given }) =>
        `${label}: «${given}» no es una lista de números separados por punto y coma.`,
      below: ({ label, limit }) => `${label}: al menos ${limit}.`,
      above: ({ label, limit }) => `${label}: a lo sumo ${limit}.`,
      'not-choice': ({ label, given, choices }) => `${label}: «${given}» no está entre ${choices}.`,
      'too-few': ({ label }) => `${label}: hace falta al menos un número.`,
      'too-many': ({ label, limit }) => `${label}: a lo sumo ${limit} números.`,
    },
    cross: {
      'grace-after-maturity': ({ given, limit }) =>
        `No existe un cronograma: una gracia de ${given} años excedería el plazo de ${limit}.`,
      'draw-after-maturity': ({ given, limit }) =>
        `No existe un cronograma: un desembolso en el año ${given} llegaría después de un plazo de ${limit} años.`,
    },
    link: {
      'not-ours': () => 'No es un enlace de las herramientas de crédito.',
      'newer-version': (given) => `Lo hizo una versión más nueva (${given}) de esta página.`,
      'unknown-version': (given) => `Su versión «${given}» es desconocida.`,
      altered: () => 'Fue cambiado o cortado desde que se hizo.',
      'too-long': () => 'Es más largo que cualquier enlace de esta página.',
      'unknown-key': (given) => `«${given}» no significa nada aquí y se dejó de lado.`,
      'repeated-key': (given) => `«${given}» está dos veces; vale la primera.`,
      'too-many-loans': (given) =>
        `«${given}» se dejó de lado: se comparan cuatro créditos como máximo.`,
      'no-loans': () => 'No lleva ningún crédito.',
    },
    ofLoan: (number, sentence) => `Crédito ${number}. ${sentence}`,
    linkHeading: 'No todo el enlace se pudo usar:',
    linkKept: 'Se muestra lo que se pudo leer; donde un valor no sirvió rige el inicial.',
    linkUnreadable: 'El enlace no se pudo leer; se muestran los créditos de ambos casos:',
    dismiss: 'Cerrar',
  },
  answer: {
    one: ({ name, rate, charges, lent }) =>
      `Con todo incluido, ${name} cuesta ${rate} anual: ${charges} de intereses y comisiones por ${lent}.`,
    several: ({ cheap, low, dear, high }) =>
      `Con todo incluido, ${list(cheap)} ${cheap.length > 1 ? 'son los más baratos' : 'es el más barato'}, a ${low} anual, y ${list(dear)} ${dear.length > 1 ? 'los más caros' : 'el más caro'}, a ${high}.`,
    caveat: (loans) =>
      `Sin documentar: ${loans
        .map(({ name, assumed, missing }) => {
          const parts = [
            ...(assumed.length > 0 ? [`son supuestos: ${list(assumed.map(lower))}`] : []),
            ...(missing.length > 0
              ? [`no se hallaron y cuentan como 0: ${list(missing.map(lower))}`]
              : []),
          ];
          return `${name} (${parts.join('; ')})`;
        })
        .join('; ')}.`,
    same: (rate) => `Con todo incluido, los créditos cuestan lo mismo: ${rate} anual.`,
    noRate: (name) => `Ninguna tasa anual describe lo que cuesta ${name}; la tabla dice por qué.`,
  },
  results: {
    heading: 'Lado a lado',
    measure: 'Medida',
    millions: 'Montos en millones de US$ corrientes',
    dollars: 'Montos en US$ corrientes',
    lent: 'Prestado',
    interest: 'Total de intereses',
    fees: 'Total de comisiones',
    service: 'Total del servicio de la deuda',
    peakInstalment: 'Mayor pago en un día',
    peakYear: 'Año de mayor pago',
    atYear: (amount, year) => `${amount} (año ${year})`,
    allIn: 'Costo financiero total, anual',
    noRate: 'no existe una tasa',
    grantHead: 'Elemento de donación en este cronograma, con todas las comisiones',
    grant: ({ who, rate }) => `${CONVENTION[who]}, al ${rate}`,
    registerHead: 'Elemento de donación como lo publican los registros (fórmula cerrada)',
    register: (rate) => `Al ${rate}`,
    value: 'Valor del financiamiento (US$ constantes)',
    termsHead: 'Condiciones',
    drawnAtOnce: 'todo el primer día',
    firstRule: { ...FIRST, bullet: 'todo al vencimiento' },
    grantNote: (line) =>
      `El elemento de donación es la parte de un crédito que es donación a una tasa de descuento dada; bajo cero, el crédito cuesta más que esa tasa. Desde ${line} a la tasa del FMI un crédito suele llamarse concesional.`,
    registerNote:
      'La fórmula cerrada ignora las comisiones, los desembolsos, el perfil de devolución y la regla de la primera cuota: toma capital en partes iguales dos veces por año desde el fin de la gracia, todo desembolsado el primer día, y muestra 0 si da negativo. Una tasa variable se toma como está en el primer año.',
    valueNote: ({ discount, foreign, local, depreciation }) =>
      `Valor del financiamiento: lo que el comprador gana al tomar el crédito en vez de pagar al contado los mismos tramos, en US$ constantes a una tasa de descuento real de ${discount}, con inflación externa de ${foreign}, local de ${local} y una depreciación real de ${depreciation} por año. Bajo cero, pagar al contado sería más barato.`,
    noRateBecause: {
      'no-sign-change': (name) =>
        `${name}: no existe una tasa porque el dinero va en un solo sentido; los desembolsos nunca superan lo que se paga el mismo día, o no los hay.`,
      'no-root': (name) =>
        `${name}: no existe una tasa porque a ninguna se igualan desembolsos y pagos.`,
    },
    severalRates: ({ name, rates, nearest }) =>
      `${name}: por comisiones pagadas mientras aún entra dinero, ${rates.length} tasas resuelven la ecuación, ${list(rates)}; la más cercana a la del contrato, ${nearest}, se muestra como costo financiero total.`,
    rounded: ({ name, periods }) =>
      `${name}: el plazo se redondea a períodos enteros, ${periods} en total.`,
    moved: (name) => `${name}: la gracia y los desembolsos pasan a la fecha de pago más cercana.`,
    csv: 'CSV',
    copyLink: 'Copiar enlace',
    copied: 'Enlace copiado.',
    copyFailed: 'El navegador no permitió copiar; el enlace está en la barra de direcciones.',
    command: 'En la línea de comandos',
    commandHelp: 'Los mismos créditos desde una terminal, en una copia del programa:',
    printedLink: 'Estos créditos, para abrir y cambiar:',
    own: 'propio',
  },
  chartWords: {
    table: 'Tabla',
    chart: 'Gráfico',
    png: 'PNG',
    svg: 'SVG',
    csv: 'CSV',
    linkInside: 'El enlace es demasiado largo para imprimirlo; está en los datos del archivo.',
    keyboardHint: 'Las flechas recorren los puntos; Escape sale.',
  },
  chart: {
    failed: 'Este navegador no pudo crear el archivo o la imagen.',
    heading: 'A lo largo de los años',
    pick: 'Se muestra',
    owed: 'Deuda pendiente',
    service: 'Servicio de la deuda',
    owedTitle: ({ name, year }) => `${name} se debe por más tiempo, hasta el año ${year}`,
    owedTogether: (year) => `Después del año ${year} ya no se debe nada`,
    serviceTitle: ({ name, amount, year }) =>
      `El año más pesado es de ${name}: ${amount} en el año ${year}`,
    owedSubtitle: (unit) => `Deuda al final de cada año, ${unit} corrientes`,
    serviceSubtitle: (unit) => `Capital, intereses y comisiones por año, ${unit} corrientes`,
    years: 'Años desde el primer día del crédito',
    year: 'Año',
    source: 'Balanza, herramientas de crédito; condiciones según lo ingresado.',
  },
  schedule: {
    heading: 'Cronograma',
    caption: (name) => `${name}: todos los pagos, en US$ corrientes`,
    date: 'Año',
    opening: 'Deuda antes',
    draw: 'Desembolso',
    interest: 'Intereses',
    principal: 'Capital',
    fees: 'Comisiones',
    service: 'Pago total',
    closing: 'Deuda después',
    total: 'Total',
  },
  examples: {
    heading: 'Créditos de la evidencia',
    lead: 'Los créditos de ambos casos y con qué se los compara. Las condiciones que no se publicaron son supuestos, marcados como tales.',
    load: 'Cargar',
    loadNamed: (name) => `Cargar ${name}`,
    sources: 'Fuentes',
    terms: ({ lent, rate, years, grace }) =>
      `${lent}, ${rate}, ${years} años con ${grace} de gracia`,
    bulletTerms: ({ lent, rate, years }) => `${lent}, ${rate}, ${years} años, todo al vencimiento`,
    fixed: (rate) => `${rate} fijo`,
    floating: (spread, base) => `${base} + ${spread}`,
    named: {
      jsei: {
        name: 'JSeI, Jujuy',
        doubt:
          'Solo se publicaron la parte de 85 % y los 8 años; tasa, gracia, comisiones, seguro y desembolsos son supuestos.',
      },
      ecu911: {
        name: 'ECU 911, Ecuador',
        doubt:
          'AidData infiere el vínculo con el tramo A de la línea con respaldo petrolero («probable») y aplica sus condiciones; no se hallaron comisiones ni desembolsos.',
      },
      'cdb-ecuador-2016': {
        name: 'Banco de Desarrollo de China al Ecuador, 2016',
        doubt: 'Se muestra con el monto del ECU 911; no se hallaron los desembolsos.',
      },
      'cdb-ecuador-2017': {
        name: 'Banco de Desarrollo de China al Ecuador, 2017',
        doubt: 'Se muestra con el monto del ECU 911; no se hallaron los desembolsos.',
      },
      'jujuy-solar': {
        name: 'Planta solar Cauchari, Jujuy, 2017',
        doubt:
          'Se muestra con el monto de JSeI. La Nación tomó el crédito y lo trasladó; no se hallaron desembolsos ni seguro.',
      },
      'jujuy-bond': {
        name: 'Bono en dólares de Jujuy, 2017',
        doubt:
          'Como se emitió; luego se reestructuró hasta 2027. No se hallaron fechas de cupón ni costos de emisión.',
      },
      'argentina-rail-2007': {
        name: 'Ferrocarriles, Argentina, 2007',
        doubt:
          'Se muestra con el monto de JSeI y la LIBOR de marzo de 2019; no se hallaron la gracia ni la prima de Sinosure.',
      },
      'argentina-dams-2014': {
        name: 'Represas de Santa Cruz, Argentina, 2014',
        doubt:
          'Se muestra con el monto de JSeI y la LIBOR de marzo de 2019. Las comisiones se publicaron en dólares, no como parte del crédito; no se hallaron la gracia ni la prima.',
      },
      'suriname-2015': {
        name: 'ICBC a Surinam, 2015',
        doubt:
          'Se publicaron dos comisiones de 1 % sin decir de qué clase; se toman como de administración y de compromiso. No se halló la gracia.',
      },
      'china-concessional': {
        name: 'China Exim, condiciones concesionales usuales',
        doubt:
          'Condiciones frecuentes según un estudio, no un crédito; se muestran con el monto de JSeI.',
      },
      'idb-ecuador-2024': {
        name: 'Crédito de seguridad del BID al Ecuador, 2024',
        doubt:
          'Su tasa sigue a la SOFR con un margen que no se halló: en su lugar va la LIBOR de marzo de 2019 más 1 punto.',
      },
    },
  },
};
