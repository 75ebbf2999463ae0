/** The method page, in Spanish. */
import type { MethodWords } from '../method-words';
import { terms } from './method-glossary';
import { parts, symbolNames, units, where } from './method-symbols';

export const words: MethodWords = {
  title: 'Método',
  lead: 'Cada fórmula del modelo con sus símbolos, unidades y fuentes, desarrollada una vez con el caso publicado.',
  contents: 'En esta página',
  top: 'Volver arriba',
  version: (model) => `Versión ${model} del modelo`,
  intro: [
    'Entra un escenario, sale una evaluación y nada más: los mismos datos dan siempre las mismas cifras. Esta página dice qué ocurre en el medio. Las cifras de los ejemplos salen del mismo cálculo que dibuja la comparación; al pulsar una se ve de dónde viene.',
    'El caso es Jujuy, Argentina, en 2016. Los hechos son los del estudio de Vila Seoane y Álvarez Velasco; las ecuaciones son las corrientes de las finanzas públicas; lo que nadie publicó se marca como supuesto en cada dato.',
  ],
  formulas: 'Fórmulas',
  symbols: 'Símbolos',
  symbol: 'Símbolo',
  meaning: 'Significado',
  unit: 'Unidad',
  sources: 'Fuente',
  ownDefinition: 'Definición de esta aplicación.',
  worked: 'Desarrollo con el caso publicado',
  workedNote: 'Las cifras se redondean al mostrarlas; el cálculo conserva todos los dígitos.',
  moreTerms: (count) => `${count} términos más`,
  varied: (change) => `El caso publicado ${change}; lo demás no cambia`,
  operands: 'En este orden:',
  solves: 'El valor con que esto da cero:',
  units,
  parts,
  where,
  symbolNames,
  sections: {
    conventions: {
      title: 'Convenciones y bases de precios',
      paragraphs: [
        'El tiempo se cuenta en años desde la firma, que es el año 0. Todo cae en años enteros, salvo las cuotas de un crédito, que tienen sus propias fechas. Lo que se repite en el año `y` se paga en `t = y`; el primer año de servicio es `G + 1`. Tasas y partes son fracciones en las fórmulas y porcentajes en la pantalla.',
        'Los datos están en dólares a precios del año 0 y sin impuestos. Los resultados están en dólares constantes: dólares del año 0 en el poder de compra del propio comprador. Cuatro clases de pago se llevan a dólares constantes de cuatro maneras, según la moneda en que se pactan y según sigan o no a los precios. El impuesto se registra como el pago sobre el que recae. Un comprador cuya moneda es el dólar no tiene tipo de cambio real frente a él.',
        'Cada pago se descuenta desde su propia fecha. Las tablas y los gráficos por año ponen un pago de la fecha `t` en el año `ceil(t)`. Un cociente sobre nada es 0: si nada es propio el sobreprecio es 0, si nada se paga ninguna parte es extranjera.',
      ],
    },
    scope: {
      title: 'Qué se compra',
      paragraphs: [
        'Cinco clases de activos, cada una con su referencia de mercado: lo que cobraría un mercado competitivo, instalado y sin impuestos. La referencia del conjunto es la misma para todas las ofertas, sea quien sea el dueño, para que los criterios en múltiplos de ella comparen lo mismo.',
        'Cada clase tiene una vida, una tasa anual de mantenimiento, una parte local de su recambio y un dueño: el Estado, el proveedor o una operadora. El modelo solo pregunta si el dueño es el Estado.',
        'La ingeniería cierra la suma: es la parte con la que los componentes, con el sobreprecio supuesto para un oferente único, llegan al precio que informa el estudio. No es una observación.',
      ],
    },
    price: {
      title: 'Precio y tramos',
      paragraphs: [
        'El sobreprecio de la manera de comprar y el propio del proveedor en una clase se suman. La manera de comprar y la cantidad de oferentes no cambian por sí solas ningún precio; cuentan como competencia en un criterio.',
        'En `d` vence un anticipo y el resto, en tramos iguales mientras se construye. El prestamista paga su parte del precio dentro de esos tramos. El impuesto recae sobre cada pago entero y nunca se financia. El precio queda fijo en la firma.',
        'Lo que el Estado ya tiene no se paga: no entra en el precio, los tramos ni el crédito. Se mantiene según el precio que tendría y se recambia al final de su vida, contando su edad; si nadie lo recambia antes del horizonte no agrega valor residual, porque ya estaba al comienzo.',
      ],
    },
    loan: {
      title: 'Crédito',
      paragraphs: [
        'Los tiempos se cuentan desde la entrada en vigor en `d`, en un cuadro de `m` filas por año. Los intereses corren sobre lo desembolsado, también durante la gracia; un desembolso los genera desde su fila. La tasa de la fila `j` es la del año `y` del crédito, contado desde 0; una base variable nunca cuenta por debajo de cero.',
        'Se usan dos reglas para la primera cuota, y cuál rige es un dato. El nivel de la amortización o de la cuota constante se recalcula después de un desembolso y, en la cuota constante, también si cambia la tasa. La última fila paga lo que quede.',
        'Las comisiones se pagan en efectivo. Un crédito que supera el horizonte se cancela allí, y el servicio por año y el valor del financiamiento incluyen esa cancelación; su cuadro, su costo financiero total y su elemento de donación siguen siendo los de todo el contrato.',
        'El costo financiero total es la tasa con que los flujos nominales del deudor se anulan. Si hay comisiones antes del primer desembolso, varias tasas resuelven la ecuación; se muestra la más cercana a la del contrato, que con tasa fija es la menor. Si no existe ninguna, no se muestra ninguna. El valor del financiamiento compara los tramos del prestamista, en la moneda del precio, con el servicio del crédito, ambos en dólares constantes.',
      ],
    },
    grant: {
      title: 'Elemento de donación',
      paragraphs: [
        'Cuánto del crédito es un regalo frente a prestar a la tasa `I`: la que usan el FMI y el Banco Mundial, aplicada a los flujos nominales desde la entrada en vigor, con las comisiones como parte del servicio. El cuadro está en la moneda del crédito. Es negativo si el crédito cuesta más que esa tasa; una oferta sin crédito no lo tiene.',
        'Los registros publicados usan la fórmula cerrada del Comité de Asistencia para el Desarrollo de la OCDE: amortización constante, todo desembolsado de una vez, primera cuota al terminar la gracia, sin comisiones y nada por debajo de cero. La cantidad de devoluciones `n` puede ser una fracción.',
      ],
    },
    running: {
      title: 'Costo de operar y recambio de equipos',
      paragraphs: [
        'Lo propio se recambia al final de su vida, a la referencia de ese año, como en una nueva licitación; su parte local es moneda local a precios del día. En el horizonte mismo no se recambia nada. Si se cuenta el valor residual, allí se resta lo que los equipos propios aún valen por su edad, sin impuestos.',
        'El soporte está dentro del precio durante `s` años. Después se paga mantenimiento como parte del precio de contrato. Lo que solo puede dar este proveedor se paga en moneda extranjera a precios del día y lleva el sobreprecio pedido al renovar; el resto es local. La parte `v` se escribe a mano o se calcula según cuánto ata cada clase.',
        'Lo ajeno se paga con una tarifa, que lleva el sobreprecio después de su plazo. La tarifa mensual por cámara paga cámaras, almacenamiento y plataforma juntos; si algo de eso es del Estado, baja en proporción a la referencia de lo que queda en manos de otros. Mantenimiento, tarifas y costo de salida pagan impuesto; sueldos, intereses y comisiones del crédito, no.',
      ],
    },
    service: {
      title: 'Servicio prestado',
      paragraphs: [
        'Mientras se pagan el mantenimiento o la tarifa funciona la parte prometida de las cámaras, y también en un año de recambio. Si el mantenimiento se paga en parte, esa parte de las cámaras funciona como se prometió y el resto falla a una tasa anual constante; vencido sin renovar, fallan todas. Si las cámaras o la red son ajenas, nada funciona cuando se deja de pagar la tarifa.',
        'Un recambio recortado deja el resto pasado de su vida útil: falla más, según un factor que es un dato, y no vale nada en el valor residual ni en el costo de salida. No se recupera hasta que vence el recambio siguiente. El último año antes del servicio cuenta como la parte prometida.',
        'El costo nivelado pone el costo total frente a las cámaras que funcionan, año por año y descontadas como el dinero, así como el costo nivelado de la electricidad pone el costo de una central frente a lo que produce. Un sistema barato con las cámaras apagadas se muestra como lo que es. Si nunca funciona ninguna cámara, no hay costo nivelado.',
      ],
    },
    exit: {
      title: 'Costo de salida y tope de sobreprecio',
      paragraphs: [
        'El costo de salida dice cuánto costaría en `t` mantener el mismo servicio hasta el horizonte sin este proveedor, sin impuestos. Una clase que no es del Estado cuenta entera, diga lo que diga la licencia, en la medida en que la necesiten los años que quedan: ser dueño nunca encarece la salida. En el horizonte es 0. De las cámaras propias cuentan solo las que ninguna otra plataforma puede manejar. La deuda no entra, porque dejar a un proveedor no cancela ningún crédito.',
        'Si las cámaras pasan al Estado al terminar el plazo, desde entonces solo hay que comprar lo que no pueda volver a usarse. Si el proveedor no puede pedir nada más, el costo de salida se lee al terminar el soporte.',
        'El tope es el sobreprecio al renovar con el que salir cuesta lo mismo que pagar. Su base contiene solo los pagos sobre los que recae el sobreprecio. No existe si nada depende solo de este proveedor o si no queda ningún año, y la ficha dice cuál de las dos.',
      ],
    },
    events: {
      title: 'Eventos',
      paragraphs: [
        'Lo que puede ocurrir después de la firma, cada evento con una fecha `t` en años enteros y con las ofertas que alcanza. Lo que cambia se paga desde el año `t + 1`; un recorte empieza en el mismo año `t`, y una devaluación y una tasa nueva rigen desde `t`. Sin eventos, cada cifra es la de las demás secciones.',
        'Hay nueve clases. Un pedido al renovar encarece el mantenimiento y las tarifas, salvo que se rechace; si se deja vencer, puede seguir lo que hacen otros. Un proveedor perdido ya no hace lo que solo él puede hacer, termina el soporte incluido en el precio y, pasada la espera, se paga el costo de salida. Los equipos prestados que se retiran quedan apagados hasta entonces. Un recorte paga solo una parte del mantenimiento, las tarifas y los recambios que vencen. Una devaluación encarece para siempre todo lo extranjero. Una tasa base más alta alcanza a los créditos a tasa variable. Otro prestamista toma el crédito con su propia tasa fija y su comisión. Una demora corre el inicio del servicio y todo lo que le sigue. Un alza encarece las tarifas.',
        'El lugar de un evento en la lista no significa nada: se toman por fecha, después por clase y después por magnitud. De los recortes que se superponen rige la parte menor; de dos pedidos de un mismo año, el último en ese orden; de dos prestamistas de un mismo año, el más caro. Las demoras van primero y los demás eventos encuentran las fechas que ellas dejan. Cuando el proveedor se fue no hay más pedidos, ni alzas de sus tarifas, ni una segunda pérdida; a quien lo reemplaza se le pagan precios de mercado.',
        'Un evento que no puede alcanzar a una oferta no cambia nada en ella y dice por qué. El comprador no prevé nada: a un pedido se responde con lo que se sabe en su fecha. La propiedad, el perfil y la curva del costo de salida siguen siendo los del contrato, con las fechas que dejan las demoras.',
        'La dependencia en dinero es la diferencia que los eventos hacen en el costo total, por causa: lo que cuesta cada uno solo y lo que se hacen entre sí, que queda aparte en lugar de repartirse. Así las partes suman, se cuenten en el orden que se cuenten.',
      ],
    },
    totals: {
      title: 'Totales',
      paragraphs: [
        'Los pagos son precio, intereses y comisiones del crédito, impuestos, recambio, mantenimiento, tarifas, costo de salida si se paga y personal si se lo cuenta. El pago inicial y el año de mayor pago son sumas por año, en dólares constantes y sin descontar, sin el valor residual; entre años iguales, el mayor es el primero.',
        'La oferta más barata es la de menor costo total. En la frontera de Pareto están las ofertas que ninguna otra iguala o supera en costo total e índice de dependencia y mejora en uno de los dos.',
      ],
    },
    profile: {
      title: 'Perfil e índice de dependencia',
      paragraphs: [
        'Ocho puntajes de 0 (libre) a 1 (cautivo), cada uno en la escala de los totales de la propia oferta y nunca de las rivales. El índice es su media ponderada; con todos los pesos en cero no hay índice. El perfil siempre acompaña al índice, porque una media de cosas distintas oculta de qué está hecha.',
      ],
    },
    agency: {
      title: 'Mapa de actores',
      paragraphs: [
        'En cada una de seis fases, del inicio al mantenimiento, las partes del Estado, las empresas locales, el proveedor y otros actores extranjeros suman uno. El Estado y las empresas locales forman la parte local; la suma de cuadrados mide la concentración.',
      ],
    },
    lenses: {
      title: 'Miradas, funciones de valor y orden',
      paragraphs: [
        'Una mirada es una lista ordenada de requisitos excluyentes, puntos por criterio y un método. La oferta que no cumple un requisito queda fuera bajo esa mirada, cualquiera sea su puntaje. El estudio dice a quién le importaba qué; los puntos son valores didácticos de esta aplicación, y cada mirada puede copiarse y cambiarse.',
        'Una medida se vuelve un valor sobre una recta entre dos anclas fijas, plana fuera de ellas, para que agregar o quitar una oferta no cambie el orden de las demás. Las ofertas con el mismo puntaje comparten puesto y se saltea el siguiente. Con el método lexicográfico, los valores en el mismo escalón de `omega` empatan y se mira el criterio siguiente según los puntos; medio escalón se redondea hacia arriba.',
      ],
    },
    measures: {
      title: 'Medidas de los criterios',
      paragraphs: [
        'El modelo mide cada criterio. El dinero se juzga en múltiplos de la referencia de mercado, para que una mirada sirva tanto a una ciudad como a un país.',
      ],
    },
    uncertainty: {
      title: 'Incertidumbre',
      paragraphs: [
        'Cada número cuya fuente da un rango se sortea en él; si no se dice otra cosa, con una distribución triangular cuya moda es el valor del escenario. Lo que no tiene rango, lo que se movió fuera de él y lo que no puede mover ninguna cifra queda en su valor; los años que se comparan y los pesos del índice de dependencia son elecciones y nunca se sortean. Cualquier otro dato puede fijarse o recibir otra distribución: uniforme, PERT, lognormal, valores sueltos con pesos o una mezcla de estas. Los números enteros se sortean media unidad más allá de ambos extremos y se redondean, para que los extremos pesen lo mismo que el medio.',
        'Un dato que tienen varias ofertas se sortea una sola vez para todas, y cada una lo toma en su propio rango: así difieren por lo que son y no por la suerte del sorteo. Si se indica que dos datos van juntos, una cópula gaussiana une sus números uniformes; las correlaciones que no pueden cumplirse a la vez se rechazan. Un sorteo que infringe una regla entre datos se corrige: construir lleva un año si algo se compra, la demora cede ante el horizonte, la gracia dura lo que la construcción y el crédito lo que su gracia, y la parte del prestamista deja lugar al anticipo.',
        'El proveedor de cada oferta se pierde con su propia probabilidad anual; los demás eventos ocurren por azar si así se indica. Lo que ocurre por azar hace lo mismo que un evento de ese año y de la magnitud publicada. Lo que le pasa a un proveedor alcanza a cada oferta con un sorteo propio; lo que le pasa al comprador, a todas con uno solo.',
        'Los sorteos son puntos de una sucesión de Sobol aleatorizada o, si se pide, números simples de un contador. Una corrida consta de réplicas, cada una con su propia aleatorización, y cualquier sorteo puede hacerse solo a partir de semilla, réplica, dimensión e índice. Cuánto difieren las réplicas es lo que una cifra sabe de su propio error.',
        'El arrepentimiento es lo que una oferta cuesta por encima de la más barata del mismo sorteo. Quien lo supiera todo elegiría la más barata en cada sorteo; lo que eso ahorra en promedio es lo máximo que podría valer cualquier averiguación. Para un solo dato se estima partiendo los sorteos según él y eligiendo en cada parte por lo que muestran las demás réplicas.',
        'Los índices de Sobol dicen qué parte de la varianza del costo de una oferta, o de la distancia entre las dos primeras, explica cada dato; allí no entran las correlaciones indicadas. De un índice cuyo intervalo no queda por encima de 0 se dice que no se distingue de él. Un punto de cambio es el valor más cercano de un dato, con los demás como están, con el que encabeza otra oferta: se busca por pasos en el rango, después en los límites del dato, y se cierra por mitades; una ventaja más angosta que un paso no se ve. El descubrimiento de escenarios busca rangos de unos pocos datos que reúnan la mayoría de los sorteos en que pierde quien encabeza.',
      ],
    },
    deciding: {
      title: 'Maneras de decidir',
      paragraphs: [
        'Los valores de los criterios sobre sus anclas fijas entran en todos los métodos; las ofertas que no cumplen un requisito no participan en ninguno. Un criterio en que todas las ofertas en carrera son iguales no decide nada, y se lo nombra. Los valores ponderados, el orden lexicográfico y TOPSIS sobre anclas juzgan cada oferta por sí sola, así que quitar una no cambia el orden de las demás. PROMETHEE y el arrepentimiento minimax ponen las ofertas unas frente a otras, y quitar una puede cambiarlo; se comprueba y se dice.',
        'Los pesos son puntos sobre su suma, o salen de un orden de importancia, de saltos entre las anclas medidos contra el más deseado, de saltos entre cotas o de comparar los criterios de a dos. Lo que vale un peso en dinero dice si es lo que se quiere.',
        'Cuando un peso crece y los demás guardan su proporción, el valor de cada oferta se mueve sobre una recta, así que el peso con que cambia quién encabeza es exacto. La aceptabilidad del puesto toma todos los pesos a la vez: con qué frecuencia una oferta alcanza cada puesto y qué pesos la ponen primera en promedio.',
        'Las fórmulas de adjudicación de las licitaciones hacen un solo puntaje de precio y calidad. Algunas juzgan cada oferta por sí sola; otras miden precio o calidad según las ofertas presentes, y entonces una que no puede ganar puede decidir quién gana. Se prueba quitar cada una, y se da la alarma si eso cambia a la ganadora.',
      ],
    },
  },
  answers: {
    caption: 'Cinco respuestas al pedido de renovación',
    answer: 'Respuesta',
    paid: 'Qué se paga',
    rows: {
      accept: 'El sobreprecio que se pide.',
      renegotiate: 'El menor entre el sobreprecio pedido y el tope, si hay tope.',
      switch:
        'El costo de salida con su impuesto en el año del pedido; después, mantenimiento y tarifas a precio de mercado, a otro prestador.',
      lapse:
        'Ningún mantenimiento después del soporte y ninguna tarifa después del plazo; el recambio de lo propio sigue.',
      cheapest:
        'Aceptar, renegociar o cambiar, lo que tenga menor valor presente; dejar vencer no es el mismo servicio y no participa; en un empate, lo primero en este orden.',
    },
  },
  rates: {
    caption: 'Tasas de descuento del elemento de donación, por convención',
    rate: 'Tasa',
    who: 'La usa',
    on: 'Para',
    rows: {
      '5': {
        who: 'FMI y Banco Mundial',
        on: 'Cualquier crédito, desde octubre de 2013; la tasa de este modelo',
      },
      '6': {
        who: 'Comité de Asistencia para el Desarrollo de la OCDE',
        on: 'Equivalentes en donación, deudores de ingreso medio alto',
      },
      '7': {
        who: 'Comité de Asistencia para el Desarrollo de la OCDE',
        on: 'Equivalentes en donación, deudores de ingreso medio bajo',
      },
      '9': {
        who: 'Comité de Asistencia para el Desarrollo de la OCDE',
        on: 'Equivalentes en donación, deudores de ingreso bajo',
      },
      '10': {
        who: 'Comité de Asistencia para el Desarrollo de la OCDE y los registros que lo siguen',
        on: 'Flujos de caja, el cálculo anterior',
      },
    },
  },
  levels: {
    caption: 'Autonomía sobre la plataforma, según lo que tiene el comprador',
    level: 'Lo que tiene el comprador',
    value: 'Autonomía',
    kind: 'Clase de valor',
    byDefinition: 'Por definición',
    assumed: 'Supuesto, se puede cambiar',
  },
  criteria: {
    caption: 'Criterios, sus medidas y anclas',
    criterion: 'Criterio',
    measure: 'Medida',
    worst: 'Cuenta como 0',
    best: 'Cuenta como 1',
    notes: {
      financing: 'Nada si no se compra nada.',
      grant: 'Con comisiones; nada si no hay crédito.',
      currency: 'Pagos en moneda extranjera o atados a ella, con su impuesto.',
      benchmarkPrice: 'De lo que se compra; nada si no se compra nada.',
      exit: 'Sin el corte en uno que tiene el puntaje.',
      autonomy: 'Nada si la plataforma no es del Estado.',
      integrity: 'Nada en una contratación directa; `theta` es uno salvo que el crédito sea atado.',
      accountability: 'Control independiente, ley de datos, evaluación de impacto.',
      agencies: 'Uno si todas las agencias trabajan en un solo sistema.',
      origin:
        'Nada si el país del proveedor es uno de los que objetan la prensa y los documentos extranjeros que reseña el estudio.',
    },
  },
  lensTable: {
    caption: 'Miradas publicadas',
    lens: 'Mirada',
    screens: 'Requisitos excluyentes, en orden',
    points: 'Puntos',
    none: 'Ninguno',
  },
  leftOut: {
    title: 'Lo que el modelo deja fuera',
    lead: 'Comparar costos y libertad no es juzgar si conviene vigilar. Esto queda fuera a propósito o por falta de evidencia.',
    items: [
      'Ningún beneficio: ni delitos evitados ni minutos ganados. El estudio no da por mostrados esos efectos.',
      'Ninguna probabilidad ni precio del mal uso. El control, la ley de datos y la evaluación de impacto son criterios, no dinero.',
      'Ningún costo de un servicio que falla para quienes dependen de él, más allá de la parte de las cámaras que funciona.',
      'Ningún costo ni ganancia política de la deuda, de un proveedor o de un cambio de idea.',
      'Nada sobre quién puede acceder a los datos, más allá de la parte de las grabaciones en manos del comprador.',
      'Los sueldos de operadores no entran salvo que se activen: son iguales en todas las ofertas, y grandes.',
      'Ninguna calificación de pueblos ni Estados. El origen pesa solo bajo la mirada de quienes lo usaron como argumento.',
    ],
    limitsTitle: 'Límites que conviene recordar',
    limits: [
      'La tasa de descuento decide mucho. La publicada es el cupón de un bono provincial en dólares, una tasa nominal tomada como real.',
      'Con horizontes cortos el valor residual decide el orden de las ofertas; por eso siempre se dice si se lo cuenta.',
      'Construir lleva el mismo tiempo en todas las ofertas, porque nadie publicó cuánto habrían tardado las demás.',
      'El mantenimiento sigue calculado sobre el precio de contrato después de un recambio, y el costo de salida es todo en moneda extranjera.',
      'El cambio de proveedor se paga una vez; después sigue el precio de mercado. La propiedad y el perfil siguen siendo los del contrato firmado.',
      'Ningún contrato publicado separa el precio de las partes de un servicio; por eso las tarifas se reparten según la referencia.',
      'Las ofertas que no se eligieron están poco documentadas; sus datos lo dicen.',
      'La compra al contado cumple todos los requisitos de la mirada de Jujuy y pierde por valor. El estudio sostiene que otros podrían haber entregado lo mismo, así que el alcance cuenta como cumplido; el financiamiento, que inclinó la balanza, da puntos y no es requisito.',
      'Las cifras de la comparación son las del escenario tal como está: la probabilidad anual de perder al proveedor entra en su perfil, y en su costo solo cuando se sortean eventos.',
      'Ninguna fuente da una probabilidad anual de un recorte, una devaluación o una demora; ocurren por azar solo si se les pone una.',
      'Los rangos son los que respaldan las fuentes, y casi todos los datos se sortean como si no tuvieran que ver entre sí; lo que dicen los sorteos no es más seguro que eso.',
      'Puntos y anclas son valores didácticos, y ningún valor se ajustó para que gane una oferta.',
    ],
    laterTitle: 'Lo que vendrá',
    later: [
      'Un parque de cámaras que crece y el tiempo que lleva una reparación. Hoy todas las cámaras empiezan juntas y tienen la misma edad.',
      'Pesos de un grupo junto a los de una persona, y funciones de valor curvas. Hoy las anclas son fijas y entre ellas hay rectas.',
      'Variantes del pago único, como varios pagos o un saldo final junto a las cuotas. Hoy el crédito con pago único devuelve todo al vencimiento.',
    ],
  },
  check: {
    title: 'Cómo comprobarlo',
    paragraphs: [
      'Las mismas ecuaciones están en docs/MODEL.md del código fuente, con las decisiones tomadas donde el método deja margen y dos ejemplos hechos a mano. Las pruebas atan el programa a valores publicados de créditos y tasas, a sumas hechas a mano y a un segundo modelo en otro lenguaje, escrito a partir de esa página por alguien que no había visto el motor.',
      'Quien encuentre una cifra que no se siga de esta página encontró un error. CONTRIBUTING.md dice cómo informarlo; un enlace copiado contiene todos los datos.',
    ],
    command: 'Todas las cifras del caso publicado, sin redondear, en la línea de comandos:',
  },
  carry: {
    title: 'Sin conexión',
    kept: 'Después de la primera visita, este navegador conserva la aplicación: cada página se abre sin conexión, en la dirección de siempre.',
    lead: 'Para llevarla a otra máquina está la aplicación entera, como carpeta en un archivo comprimido. Descomprimida en un disco o en una memoria USB, funciona con cualquier servidor de archivos; un texto que la acompaña dice cómo, en tres pasos.',
    link: 'Llevar la aplicación entera (zip, 2 MB)',
    carried:
      'Esta es la aplicación tal como se llevó en una carpeta; el texto que la acompaña dice cómo pasarla a otros.',
  },
  glossary: {
    title: 'Glosario',
    lead: 'Los términos de esta aplicación, cada uno con el inglés al lado.',
    other: 'En inglés',
    terms,
  },
};
