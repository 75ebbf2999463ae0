/** The terms of the app, in Spanish; each definition is one sentence. */
import type { TermId, TermText } from '../method-words';

export const terms: Readonly<Record<TermId, TermText>> = {
  offer: {
    term: 'oferta, opción',
    definition:
      'Una manera de comprar o alquilar el sistema: precio, crédito, dueños, tarifas, plazos y proveedor, con los mismos campos para todas.',
  },
  lens: {
    term: 'mirada',
    definition:
      'Cómo pondera un actor las ofertas: requisitos que deben cumplirse, puntos por criterio y una forma de ordenar.',
  },
  screen: {
    term: 'requisito excluyente',
    definition:
      'Condición sin la cual una oferta queda fuera bajo una mirada, cualquiera sea su puntaje.',
  },
  criterion: {
    term: 'criterio',
    definition:
      'Aquello por lo que se juzgan las ofertas; lo mide el modelo y nunca se escribe a mano.',
  },
  weight: {
    term: 'peso',
    definition: 'Los puntos que una mirada da a un criterio; solo cuentan sus proporciones.',
  },
  valueFunction: {
    term: 'función de valor',
    definition: 'La recta que lleva una medida a un valor: 0 en la peor ancla y 1 en la mejor.',
  },
  anchor: {
    term: 'ancla',
    definition:
      'Nivel fijo de una medida que cuenta como 0 o como 1, sin depender de las ofertas presentes.',
  },
  lexicographic: {
    term: 'primero el de más peso (lexicográfico)',
    definition:
      'Orden en que decide el criterio de más peso y el siguiente se mira solo si las ofertas casi empatan.',
  },
  paretoFront: {
    term: 'frontera de Pareto',
    definition:
      'Las ofertas a las que ninguna otra supera a la vez en costo total y en índice de dependencia.',
  },
  rankAcceptability: {
    term: 'aceptabilidad del puesto',
    definition:
      'Parte de todos los pesos, o de todos los sorteos, con que una oferta alcanza cierto puesto.',
  },
  flipPoint: {
    term: 'punto de cambio',
    definition:
      'El valor más cercano de un dato, o de un peso, con el que otra oferta pasa al primer lugar.',
  },
  regret: {
    term: 'arrepentimiento',
    definition: 'Cuánto más cuesta una oferta, en un sorteo o un futuro, que la más barata allí.',
  },
  horizon: {
    term: 'horizonte',
    definition: 'El último año que se compara, contado desde la firma del contrato.',
  },
  constantUsd: {
    term: 'dólares constantes',
    definition: 'Dólares del año de la firma, en el poder de compra del propio comprador.',
  },
  nominalUsd: {
    term: 'dólares nominales',
    definition: 'Dólares tal como se pagan ese día, con la inflación acumulada hasta entonces.',
  },
  presentValue: {
    term: 'valor presente',
    definition:
      'Lo que valen al firmar los pagos de distintos años, descontado cada uno desde su propia fecha.',
  },
  discountRate: {
    term: 'tasa de descuento',
    definition:
      'La tasa real anual a la que el comprador cambia dinero de hoy por dinero de mañana.',
  },
  realExchangeRate: {
    term: 'tipo de cambio real',
    definition:
      'Lo que cuestan los bienes extranjeros medidos en bienes locales; sube si la moneda pierde más de lo que compensan los precios.',
  },
  devaluation: {
    term: 'devaluación',
    definition:
      'Caída de la moneda del comprador, que encarece la deuda y los repuestos en dólares.',
  },
  benchmark: {
    term: 'referencia de mercado',
    definition:
      'Lo que un mercado competitivo cobraría por los mismos equipos, instalados y sin impuestos.',
  },
  premium: {
    term: 'sobreprecio',
    definition: 'Cuánto supera un precio a la referencia de mercado, como parte de ella.',
  },
  turnkey: {
    term: 'llave en mano con crédito a la exportación',
    definition:
      'Un proveedor diseña, construye y entrega todo el sistema, y un crédito de su lado paga la mayor parte del precio.',
  },
  commodatum: {
    term: 'comodato',
    definition:
      'Préstamo de uso: los equipos siguen siendo de quien los presta y se paga una tarifa por el servicio.',
  },
  carrierFibre: {
    term: 'fibra de la operadora',
    definition:
      'Red que es de una operadora de telefonía y que ella opera por una tarifa mensual por punto conectado.',
  },
  upfrontPurchase: {
    term: 'compra al contado',
    definition: 'El Estado compra el sistema, queda como dueño y lo paga con fondos propios.',
  },
  stateOwnedVendor: {
    term: 'proveedor estatal',
    definition: 'Proveedor que pertenece en todo o en su mayor parte a un Estado, sea cual sea.',
  },
  openTender: {
    term: 'licitación pública',
    definition:
      'Compra en la que cualquier empresa calificada puede ofertar según condiciones publicadas.',
  },
  singleBid: {
    term: 'oferente único',
    definition: 'Licitación a la que se presenta una sola empresa.',
  },
  directAward: {
    term: 'contratación directa',
    definition: 'Contrato que se da a una empresa elegida, sin competencia.',
  },
  downPayment: {
    term: 'anticipo',
    definition: 'La parte del precio que el comprador paga cuando el contrato entra en vigor.',
  },
  tranche: {
    term: 'tramo',
    definition:
      'Cada una de las partes iguales en que se paga el resto del precio durante la construcción.',
  },
  exportCredit: {
    term: 'crédito a la exportación',
    definition:
      'Crédito con que los bancos o agencias de un país financian lo que sus empresas venden afuera.',
  },
  tiedCredit: {
    term: 'crédito atado',
    definition: 'Crédito que solo puede gastarse en bienes de cierto proveedor o país.',
  },
  draw: {
    term: 'desembolso',
    definition: 'Dinero que entrega el prestamista, aquí directamente al proveedor.',
  },
  grace: {
    term: 'período de gracia',
    definition:
      'Tiempo desde la entrada en vigor en que no vence capital; los intereses sí vencen.',
  },
  maturity: {
    term: 'plazo',
    definition: 'Toda la vida de un crédito, desde que entra en vigor hasta la última cuota.',
  },
  instalment: {
    term: 'cuota',
    definition: 'Cada uno de los pagos con que se devuelve un crédito.',
  },
  equalPrincipal: {
    term: 'amortización constante (alemán)',
    definition:
      'Crédito que se devuelve en partes iguales de capital, de modo que las cuotas bajan con los intereses.',
  },
  annuity: {
    term: 'cuota constante (francés)',
    definition: 'Crédito que se devuelve en cuotas iguales de intereses y capital juntos.',
  },
  bullet: {
    term: 'al vencimiento (americano)',
    definition: 'Crédito cuyo capital se devuelve de una sola vez al final del plazo.',
  },
  managementFee: {
    term: 'comisión de administración',
    definition: 'Cargo único sobre el crédito, que se paga en efectivo cuando entra en vigor.',
  },
  commitmentFee: {
    term: 'comisión de compromiso',
    definition: 'Cargo anual sobre la parte de un crédito que aún no se desembolsó.',
  },
  creditInsurance: {
    term: 'seguro de crédito',
    definition:
      'Prima con que una agencia asegura al prestamista; aquí la paga al inicio quien toma el crédito.',
  },
  allInCost: {
    term: 'costo financiero total',
    definition:
      'La tasa anual que un crédito cuesta de verdad, contadas todas las comisiones y el seguro.',
  },
  grantElement: {
    term: 'elemento de donación (concesionalidad)',
    definition:
      'La parte de un crédito que es un regalo frente a prestar a una tasa convenida; negativa si el crédito sale más caro.',
  },
  valueOfFinancing: {
    term: 'valor del financiamiento',
    definition:
      'Lo que gana el comprador, a valor presente, al pagar con el tiempo al prestamista en vez de al contado al proveedor.',
  },
  totalCost: {
    term: 'valor presente del costo total',
    definition:
      'Todos los pagos del comprador descontados a la firma, menos el valor residual si se lo cuenta.',
  },
  upfrontCash: {
    term: 'pago inicial',
    definition: 'Lo que el comprador paga de su caja hasta que empieza el servicio, con impuestos.',
  },
  peakYear: {
    term: 'año de mayor pago',
    definition: 'El año en que el comprador paga más.',
  },
  replacement: {
    term: 'recambio',
    definition:
      'Equipos que se vuelven a comprar al final de su vida, al precio de mercado de ese año.',
  },
  residualValue: {
    term: 'valor residual',
    definition:
      'Lo que aún valen los equipos propios en el último año que se compara, según su edad.',
  },
  support: {
    term: 'garantía, soporte',
    definition:
      'Mantenimiento que está dentro del precio durante algunos años desde que empieza el servicio.',
  },
  lapse: {
    term: 'vencido sin renovar',
    definition:
      'Soporte o plazo que se deja terminar: lo propio se deteriora y lo prestado se retira.',
  },
  usageFee: {
    term: 'tarifa de uso',
    definition: 'Lo que se paga por mes y por cámara o punto conectado por equipos ajenos.',
  },
  renewalMarkup: {
    term: 'sobreprecio en la renovación',
    definition:
      'Lo que pide el proveedor sobre el precio de mercado cuando terminó el soporte o el plazo.',
  },
  exitCost: {
    term: 'costo de salida',
    definition:
      'Lo que costaría, en cierto año, mantener el mismo servicio hasta el horizonte sin este proveedor.',
  },
  holdUpCeiling: {
    term: 'tope de sobreprecio en la renovación',
    definition: 'El mayor sobreprecio al renovar antes de que salir sea más barato que pagar.',
  },
  penalty: {
    term: 'penalidad por rescisión',
    definition: 'Lo que se debe por terminar un contrato de servicio antes de su plazo.',
  },
  autonomy: {
    term: 'autonomía en la plataforma',
    definition:
      'Cuán libremente dispone el comprador del software: nada sin el código, todo con código abierto.',
  },
  sourceDelivered: {
    term: 'código fuente entregado, nunca modificado localmente',
    definition:
      'El comprador tiene el código, pero nadie de su lado lo cambió jamás, así que da poca libertad.',
  },
  escrow: {
    term: 'código en depósito en garantía',
    definition: 'Código fuente que guarda un tercero y que se entrega solo en casos pactados.',
  },
  interoperability: {
    term: 'interoperabilidad',
    definition: 'Parte de las cámaras y del almacenamiento que puede manejar otra plataforma.',
  },
  dependencyIndex: {
    term: 'índice de dependencia',
    definition: 'La media ponderada de los ocho puntajes del perfil, de 0 (libre) a 100 (cautivo).',
  },
  profile: {
    term: 'perfil',
    definition:
      'Ocho puntajes que dicen dónde está la dependencia de una oferta respecto de su proveedor.',
  },
  supplyRisk: {
    term: 'riesgo de perder al proveedor',
    definition:
      'Probabilidad de que una sanción, quiebra o retiro corte el servicio del proveedor en los años de servicio.',
  },
  agencyMap: {
    term: 'mapa de actores',
    definition: 'Quién actúa en cada fase del proyecto, en partes que suman uno.',
  },
  concentration: {
    term: 'concentración (Herfindahl–Hirschman)',
    definition: 'La suma de las partes al cuadrado: uno si un solo actor hace todo.',
  },
  workingShare: {
    term: 'cámaras en funcionamiento',
    definition: 'Parte de las cámaras que funciona, año por año.',
  },
  levelisedCost: {
    term: 'costo nivelado',
    definition:
      'Costo total sobre el valor presente de los años de cámara en funcionamiento: lo que cuesta por año una cámara que funciona.',
  },
  event: {
    term: 'evento',
    definition:
      'Algo con fecha que ocurre después de la firma, como un recorte, una devaluación o la pérdida del proveedor, y que alcanza a todas las ofertas o a algunas.',
  },
  squeeze: {
    term: 'recorte de presupuesto',
    definition:
      'Años en que se paga solo una parte del mantenimiento, las tarifas y los recambios que vencen, de modo que se apagan cámaras.',
  },
  sample: {
    term: 'sorteo',
    definition:
      'Un juego de valores para todos los datos inciertos a la vez, con el que se calcula cada oferta.',
  },
  range: {
    term: 'rango',
    definition: 'Los valores de un dato que respalda su fuente y entre los que se sortea.',
  },
  replicate: {
    term: 'réplica',
    definition:
      'Cada una de las partes iguales e independientes de una corrida, cuya diferencia muestra cuán seguras son sus cifras.',
  },
  commonRandomNumbers: {
    term: 'números aleatorios comunes',
    definition:
      'Sortear una sola vez lo que comparten varias ofertas, para que difieran por lo que son y no por suerte.',
  },
  standardError: {
    term: 'error estándar',
    definition:
      'Cuánto se aparta por lo común una cifra sorteada de la que daría un sorteo sin fin.',
  },
  valueOfInformation: {
    term: 'valor de la información',
    definition:
      'Lo que se ahorraría en promedio al conocer los datos inciertos, todos o uno, antes de elegir.',
  },
  sobolIndex: {
    term: 'índice de Sobol',
    definition:
      'Parte de la dispersión de un resultado que explica un dato, solo (primer orden) o junto con otros (total).',
  },
  scenarioDiscovery: {
    term: 'descubrimiento de escenarios (PRIM)',
    definition:
      'Búsqueda de rangos de unos pocos datos que reúnen la mayoría de los sorteos en que pierde quien encabeza.',
  },
  topsis: {
    term: 'TOPSIS (orden por cercanía al ideal)',
    definition:
      'Orden según cuánto se acerca una oferta a lo mejor en cada criterio y cuánto se aleja de lo peor.',
  },
  promethee: {
    term: 'PROMETHEE (orden por preferencias)',
    definition:
      'Orden según con cuánta fuerza se prefiere cada oferta a las demás, de a dos, menos la que las demás tienen sobre ella.',
  },
  swingWeighting: {
    term: 'pesos por saltos (swing)',
    definition:
      'Pesos que salen de preguntar cuánto se desea el paso de lo peor a lo mejor en cada criterio frente al más deseado.',
  },
  consistencyRatio: {
    term: 'razón de consistencia',
    definition:
      'Cuánto se contradicen las comparaciones de criterios de a dos, frente a comparaciones hechas al azar.',
  },
  awardFormula: {
    term: 'fórmula de adjudicación',
    definition: 'Regla de una licitación que hace un solo puntaje de precio y calidad.',
  },
  fact: {
    term: 'hecho del estudio',
    definition: 'Lo afirma el estudio sobre Jujuy y el Ecuador que sigue esta aplicación.',
  },
  outside: {
    term: 'dato externo',
    definition: 'Viene de una fuente con nombre, distinta del estudio.',
  },
  assumption: {
    term: 'supuesto',
    definition: 'Se eligió aquí porque no se halló una cifra publicada, y se dice el motivo.',
  },
};
