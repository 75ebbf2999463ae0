/** What every input is called and does, in Spanish. */
import type {
  ChoiceWords,
  FlagWords,
  GroupWords,
  ParameterWords,
  OneOfUnitWords,
  UnitWords,
} from '../en/parameters';

export const parameters: ParameterWords = {
  'scope.cameras': {
    label: 'Cámaras',
    help: 'Cantidad de cámaras por instalar; cuantas más, mayores son el precio, el mantenimiento y las tarifas de toda oferta.',
  },
  'scope.points': {
    label: 'Puntos de gobierno conectados',
    help: 'Oficinas, escuelas, hospitales y comisarías en la red; cada uno suma al precio de la red o a la tarifa que se paga por ella.',
  },
  'scope.seats': {
    label: 'Puestos de operador',
    help: 'Lugares de trabajo en el centro de monitoreo; cuantos más, mayores son su precio y el número de operadores.',
  },
  'scope.fibreKm': {
    label: 'Extensión de la fibra',
    help: 'Kilómetros de cable de fibra; una red más larga cuesta más al construirla y, si no es del Estado, más al reemplazarla.',
  },

  'unit.camera': {
    label: 'Cámara instalada',
    help: 'Lo que un mercado competitivo cobraría por una cámara instalada; si sube, cuesta más comprar, reemplazar y salir.',
  },
  'unit.fibreKm': {
    label: 'Fibra, por kilómetro',
    help: 'Lo que un mercado competitivo cobraría por tender un kilómetro de fibra; si sube, cuesta más tener una red propia.',
  },
  'unit.point': {
    label: 'Conexión de un punto',
    help: 'Lo que un mercado competitivo cobraría por conectar un punto de gobierno; si sube, la red cuesta más.',
  },
  'unit.coreNetwork': {
    label: 'Núcleo de la red',
    help: 'Equipos centrales de la red, que se compran una vez sea cual sea la extensión de la fibra; si suben, la red cuesta más.',
  },
  'unit.seat': {
    label: 'Un puesto de operador',
    help: 'Lo que un mercado competitivo cobraría por equipar un puesto; si sube, el centro de monitoreo cuesta más.',
  },
  'unit.room': {
    label: 'Sala de control y pared de video',
    help: 'La parte del centro de monitoreo que se compra una vez, sean cuantos sean los puestos; si sube, el centro cuesta más.',
  },
  'unit.storage': {
    label: 'Almacenamiento por cámara',
    help: 'Servidores y discos para las grabaciones de una cámara, a precio de mercado; si suben, el almacenamiento cuesta más.',
  },
  'unit.licence': {
    label: 'Licencia de software por cámara',
    help: 'Lo que cuesta la plataforma de software por cada cámara, a precio de mercado; si sube, la plataforma cuesta más.',
  },
  'unit.platform': {
    label: 'Plataforma, parte fija',
    help: 'Lo que cuesta la plataforma sean cuantas sean las cámaras, a precio de mercado; si sube, la plataforma cuesta más.',
  },
  engineering: {
    label: 'Ingeniería y dirección de obra',
    help: 'Se suma a todos los precios de mercado por el diseño y la dirección del proyecto; encarece todas las partes por igual.',
  },

  horizon: {
    label: 'Años que se comparan',
    help: 'Los costos se cuentan desde la firma hasta este año; un plazo mayor abarca más renovaciones y recambios.',
  },
  discount: {
    label: 'Tasa de descuento real',
    help: 'Cuánto menos pesa un pago por cada año que se posterga, sin contar la inflación; si sube, favorece a quien cobra más tarde.',
  },
  tax: {
    label: 'Impuesto al valor agregado',
    help: 'Se paga en efectivo sobre toda compra, mantenimiento y tarifa, y el crédito nunca lo cubre; si sube, suben todos los totales.',
  },
  'inflation.foreign': {
    label: 'Inflación externa',
    help: 'Cuánto suben los precios en dólares; si es mayor, pesan menos las cuotas y otros montos fijados en dólares al firmar.',
  },
  'inflation.local': {
    label: 'Inflación local',
    help: 'Cuánto suben los precios en el país; solo alivia los montos fijados en moneda local al firmar.',
  },
  'fx.depreciation': {
    label: 'Devaluación real',
    help: 'Cuánto se encarece cada año la moneda extranjera por encima de la inflación; si sube, pesan más la deuda y lo importado.',
  },
  'fx.dollarised': {
    label: 'Comprador dolarizado',
    help: 'Si la moneda propia del comprador es el dólar: entonces no lo alcanzan la depreciación real ni los saltos del tipo de cambio.',
  },
  budget: {
    label: 'Presupuesto anual',
    help: 'Lo que el comprador puede pagar en un año; con él se mide el año de mayor pago, y ningún costo depende de él.',
  },
  residual: {
    label: 'Contar el valor residual',
    help: 'Resta del total lo que aún valen en el último año los equipos propios; favorece a las ofertas que dejan más al Estado.',
  },
  'staff.counted': {
    label: 'Contar el pago a los operadores',
    help: 'Suma al total el pago a los operadores del Estado, igual en toda oferta por cada año de servicio.',
  },

  'life.cameras': {
    label: 'Vida de las cámaras',
    help: 'Años hasta reemplazar las cámaras propias del Estado; si duran más, hay menos compras y salir cuesta menos.',
  },
  'life.network': {
    label: 'Vida de la red',
    help: 'Años hasta reemplazar una red propia del Estado; si dura más, queda más valor al final de la comparación.',
  },
  'life.centre': {
    label: 'Vida del centro de monitoreo',
    help: 'Años hasta reemplazar los equipos de un centro propio del Estado; si duran más, hay menos compras.',
  },
  'life.storage': {
    label: 'Vida del almacenamiento',
    help: 'Años hasta reemplazar los servidores y discos propios del Estado; si duran más, hay menos compras.',
  },
  'life.platform': {
    label: 'Vida de la plataforma',
    help: 'Años hasta reemplazar una plataforma propia del Estado; si dura más, hay menos compras y salir cuesta menos.',
  },
  'trend.cameras': {
    label: 'Tendencia de precio, cámaras',
    help: 'Cambio anual del precio de mercado de las cámaras, sin inflación; bajo cero, reemplazar y salir se abaratan con el tiempo.',
  },
  'trend.network': {
    label: 'Tendencia de precio, red',
    help: 'Cambio anual del precio de mercado de las redes, sin inflación; bajo cero, reemplazar y salir se abaratan con el tiempo.',
  },
  'trend.centre': {
    label: 'Tendencia de precio, centro',
    help: 'Cambio anual del precio de mercado del centro de monitoreo, sin inflación; bajo cero, reemplazarlo se abarata con el tiempo.',
  },
  'trend.storage': {
    label: 'Tendencia de precio, servidores',
    help: 'Cambio anual del precio de mercado de servidores y discos, sin inflación; bajo cero, reemplazarlos se abarata con el tiempo.',
  },
  'trend.platform': {
    label: 'Tendencia de precio, plataforma',
    help: 'Cambio anual del precio de mercado de la plataforma, sin inflación; bajo cero, reemplazar y salir se abaratan con el tiempo.',
  },
  'maint.cameras': {
    label: 'Mantenimiento, cámaras',
    help: 'Lo que cuesta cada año mantener las cámaras propias, como parte de su precio; se paga una vez terminado el soporte.',
  },
  'maint.network': {
    label: 'Mantenimiento, red',
    help: 'Lo que cuesta cada año mantener la red propia, como parte de su precio; se paga una vez terminado el soporte.',
  },
  'maint.centre': {
    label: 'Mantenimiento, centro',
    help: 'Lo que cuesta cada año mantener el centro propio, como parte de su precio; se paga una vez terminado el soporte.',
  },
  'maint.storage': {
    label: 'Mantenimiento, almacenamiento',
    help: 'Lo que cuesta cada año mantener servidores y discos propios, como parte de su precio; se paga una vez terminado el soporte.',
  },
  'maint.platform': {
    label: 'Mantenimiento, plataforma',
    help: 'Lo que cuesta cada año mantener la plataforma propia, como parte de su precio; se paga una vez terminado el soporte.',
  },
  'maint.escalation': {
    label: 'Aumento del mantenimiento',
    help: 'Cuánto sube el mantenimiento cada año por encima de la inflación, desde el fin del soporte; encarece los últimos años.',
  },
  'local.cameras': {
    label: 'Parte local, cámaras',
    help: 'Parte del recambio de cámaras que se paga en moneda local; cuanto mayor es, menos la encarece una devaluación.',
  },
  'local.network': {
    label: 'Parte local, red',
    help: 'Parte del recambio de la red que se paga en moneda local; cuanto mayor es, menos lo encarece una devaluación.',
  },
  'local.centre': {
    label: 'Parte local, centro',
    help: 'Parte del recambio del centro que se paga en moneda local; cuanto mayor es, menos lo encarece una devaluación.',
  },
  'local.storage': {
    label: 'Parte local, almacenamiento',
    help: 'Parte del recambio del almacenamiento que se paga en moneda local; cuanto mayor es, menos lo encarece una devaluación.',
  },
  'local.platform': {
    label: 'Parte local, plataforma',
    help: 'Parte del recambio de la plataforma que se paga en moneda local; cuanto mayor es, menos lo encarece una devaluación.',
  },
  'staff.perSeat': {
    label: 'Operadores por puesto',
    help: 'Personas que hacen falta para atender un puesto las 24 horas; cuantas más, mayor es el pago a operadores en toda oferta.',
  },
  'staff.cost': {
    label: 'Costo de un operador',
    help: 'Lo que un operador le cuesta al Estado en un año; entra en el total solo si se cuenta el pago a los operadores.',
  },
  'failure.rate': {
    label: 'Fallas sin mantenimiento',
    help: 'Parte de las cámaras que deja de funcionar cada año si nadie las mantiene; actúa si la renovación vence o se recorta el mantenimiento.',
  },
  'failure.wear': {
    label: 'Fallas pasada la vida útil',
    help: 'Cuántas veces más falla una cámara que debió reemplazarse y no se reemplazó; actúa solo si se recortan los reemplazos.',
  },
  'exit.integration': {
    label: 'Integración y recapacitación',
    help: 'Se suma a lo que el Estado debe comprar al salir, para integrar lo nuevo y capacitar a la gente; encarece la salida.',
  },
  'autonomy.escrow': {
    label: 'Autonomía con depósito en garantía',
    help: 'Cuánto libera del proveedor un código fuente que guarda un tercero, desde 0 % (nada) hasta 100 % (del todo).',
  },
  'autonomy.source': {
    label: 'Autonomía con código fuente',
    help: 'Cuánto libera del proveedor un código entregado y nunca modificado localmente, desde 0 % (nada) hasta 100 % (del todo).',
  },
  'autonomy.team': {
    label: 'Autonomía con equipo local',
    help: 'Cuánto libera del proveedor un código entregado junto con un equipo local capacitado, desde 0 % (nada) hasta 100 % (del todo).',
  },

  'weight.assets': {
    label: 'Peso: equipos que no son propios',
    help: 'Cuánto cuentan en el índice de dependencia los equipos que no son del Estado; con cero no cuentan.',
  },
  'weight.platform': {
    label: 'Peso: plataforma',
    help: 'Cuánto cuenta en el índice de dependencia no disponer libremente de la plataforma de software; con cero no cuenta.',
  },
  'weight.maintenance': {
    label: 'Peso: mantenimiento',
    help: 'Cuánto cuenta en el índice de dependencia el mantenimiento que solo el proveedor puede hacer; con cero no cuenta.',
  },
  'weight.exit': {
    label: 'Peso: costo de salida',
    help: 'Cuánto cuenta el costo de salida en el índice de dependencia; con cero no cuenta.',
  },
  'weight.debt': {
    label: 'Peso: deuda en moneda extranjera',
    help: 'Cuánto cuenta la deuda en moneda extranjera en el índice de dependencia; con cero no cuenta.',
  },
  'weight.supply': {
    label: 'Peso: pérdida del proveedor',
    help: 'Cuánto cuenta en el índice de dependencia la probabilidad de que el proveedor deje de prestar servicio; con cero no cuenta.',
  },
  'weight.knowledge': {
    label: 'Peso: conocimiento',
    help: 'Cuánto cuenta en el índice de dependencia el conocimiento que no es local; con cero no cuenta.',
  },
  'weight.data': {
    label: 'Peso: datos',
    help: 'Cuánto cuentan en el índice de dependencia las grabaciones que el comprador no controla; con cero no cuentan.',
  },

  'own.cameras': {
    label: 'Propiedad de las cámaras',
    help: 'De quién son las cámaras; si no son del Estado, este paga una tarifa y al salir debe comprar las suyas.',
  },
  'own.network': {
    label: 'Propiedad de la red',
    help: 'De quién es la red de fibra; si no es del Estado, este paga una tarifa por punto y al salir debe construir la suya.',
  },
  'own.centre': {
    label: 'Propiedad del centro de monitoreo',
    help: 'De quién es el centro de monitoreo; si no es del Estado, este paga una tarifa y al salir debe equipar el suyo.',
  },
  'own.storage': {
    label: 'Propiedad del almacenamiento',
    help: 'De quién son los servidores y discos; si no son del Estado, este paga una tarifa y al salir debe comprar los suyos.',
  },
  'own.platform': {
    label: 'Propiedad de la plataforma',
    help: 'Quién tiene la licencia de la plataforma de software; si no es el Estado, acceder al código no abarata la salida.',
  },
  'own.transfer': {
    label: 'Las cámaras pasan al Estado',
    help: 'Si las cámaras ajenas pasan al Estado al terminar el plazo: cumple el requisito y desde entonces abarata la salida; la tarifa se sigue pagando.',
  },

  'have.cameras': {
    label: 'El Estado ya tiene las cámaras',
    help: 'Si ya están instaladas: se mantienen y se reemplazan pero no se pagan, y tienen la edad indicada abajo.',
  },
  'have.network': {
    label: 'El Estado ya tiene la red',
    help: 'Si ya está instalada: se mantiene y se reemplaza pero no se paga.',
  },
  'have.centre': {
    label: 'El Estado ya tiene el centro',
    help: 'Si ya está instalado: se mantiene y se reemplaza pero no se paga.',
  },
  'have.storage': {
    label: 'El Estado ya tiene almacenamiento',
    help: 'Si ya está instalado: se mantiene y se reemplaza pero no se paga.',
  },
  'have.platform': {
    label: 'El Estado ya tiene la plataforma',
    help: 'Si ya funciona: se mantiene y se reemplaza pero no se paga.',
  },
  'have.age': {
    label: 'Edad de lo instalado',
    help: 'Años de uso cuando empieza el servicio de esta oferta; cuanto mayor, antes se reemplaza.',
  },

  'price.method': {
    label: 'Forma de contratación',
    help: 'Licitación pública o contratación directa; la directa cuenta como falta de competencia, y algunas miradas la excluyen.',
  },
  'price.bidders': {
    label: 'Oferentes',
    help: 'Cuántas ofertas se presentaron; si son más, cuentan como mayor competencia, pero no cambian el precio por sí solas.',
  },
  'price.premium': {
    label: 'Recargo por forma de contratación',
    help: 'Se suma al precio de mercado de todo lo que se compra, por ejemplo por haber un oferente único; si sube, cuesta más.',
  },
  'price.vendor.cameras': {
    label: 'Recargo en las cámaras',
    help: 'Lo que este proveedor cobra por las cámaras sobre el precio de mercado, además del recargo por forma de contratación.',
  },
  'price.vendor.network': {
    label: 'Recargo en la red',
    help: 'Lo que este proveedor cobra por la red sobre el precio de mercado, además del recargo por forma de contratación.',
  },
  'price.vendor.centre': {
    label: 'Recargo en el centro',
    help: 'Lo que este proveedor cobra por el centro de monitoreo sobre el precio de mercado, además del recargo por contratación.',
  },
  'price.vendor.storage': {
    label: 'Recargo en el almacenamiento',
    help: 'Lo que este proveedor cobra por el almacenamiento sobre el precio de mercado, además del recargo por contratación.',
  },
  'price.vendor.platform': {
    label: 'Recargo en la plataforma',
    help: 'Lo que este proveedor cobra por la plataforma sobre el precio de mercado, además del recargo por contratación.',
  },
  'price.currency': {
    label: 'Moneda del precio',
    help: 'Moneda en que se fija el precio del contrato; si es extranjera, una devaluación encarece lo que falta pagar.',
  },
  'price.down': {
    label: 'Anticipo',
    help: 'Parte del precio que se paga antes de empezar la obra; si se deja calculado, es todo lo que el crédito no cubre.',
  },
  'time.delay': {
    label: 'Demora antes de empezar',
    help: 'Años entre la firma y el primer pago y las obras; posterga el precio, el crédito y el servicio por igual.',
  },
  'time.build': {
    label: 'Tiempo de obra',
    help: 'Años desde el inicio de la obra hasta el primer servicio; el precio se paga en ese tiempo y la gracia debe cubrirlo.',
  },

  'loan.share': {
    label: 'Parte financiada por el crédito',
    help: 'Parte del precio que paga el prestamista; con cero no hay crédito y los demás campos del crédito no actúan.',
  },
  'loan.rate': {
    label: 'Tasa de interés fija',
    help: 'Interés anual sobre lo prestado, que se usa si la tasa es fija; si sube, el crédito cuesta más.',
  },
  'loan.base': {
    label: 'Tasa de referencia',
    help: 'Tasa de mercado sobre la que se arma un crédito de tasa variable, al inicio del crédito; si sube, cuesta más.',
  },
  'loan.spread': {
    label: 'Margen sobre la referencia',
    help: 'Lo que el prestamista suma a la tasa de referencia de un crédito de tasa variable; si sube, cuesta más.',
  },
  'loan.drift': {
    label: 'Cambio anual de la referencia',
    help: 'Puntos porcentuales que se mueve cada año la tasa de referencia de un crédito variable; sobre cero, encarece lo que viene.',
  },
  'loan.years': {
    label: 'Plazo del crédito',
    help: 'Años desde el inicio del crédito hasta la última cuota; si es mayor, las cuotas bajan y los intereses suben.',
  },
  'loan.grace': {
    label: 'Período de gracia',
    help: 'Primeros años del crédito, en que solo se pagan intereses; debe durar al menos lo que dura la obra.',
  },
  'loan.perYear': {
    label: 'Cuotas por año',
    help: 'Cada cuánto se paga el crédito; lo usual en el crédito a la exportación son dos al año, y con más se paga algo menos de interés.',
  },
  'loan.profile': {
    label: 'Sistema de amortización',
    help: 'Cómo se devuelve el crédito; con amortización constante se paga el menor interés y con pago al vencimiento, el mayor.',
  },
  'loan.first': {
    label: 'Primera cuota de capital',
    help: 'Cuándo se empieza a devolver: un período después de la gracia o el día en que termina; hay contratos con ambas reglas.',
  },
  'loan.kind': {
    label: 'Tipo de tasa de interés',
    help: 'La fija queda como se firmó; la variable es la tasa de referencia más el margen y se mueve con la de referencia.',
  },
  'loan.fee': {
    label: 'Comisión de gestión',
    help: 'Se paga una vez en efectivo al prestamista al inicio, como parte del crédito; si sube, cuesta más.',
  },
  'loan.commitment': {
    label: 'Comisión de compromiso',
    help: 'Cargo anual sobre la parte del crédito que aún no se desembolsó; pesa más cuanto más dura la obra.',
  },
  'loan.insurance': {
    label: 'Seguro de crédito',
    help: 'Prima que protege al prestamista si no le pagan; se paga una vez en efectivo, como parte del crédito, y si sube, cuesta más.',
  },
  'loan.currency': {
    label: 'Moneda del crédito',
    help: 'Moneda en que se debe el crédito; si es extranjera, una devaluación hace que pese más.',
  },
  'loan.tied': {
    label: 'Crédito atado',
    help: 'El prestamista paga solo si se contrata a este proveedor; reduce quién puede ofertar y cuenta como menor competencia.',
  },

  'fee.camera': {
    label: 'Tarifa por cámara',
    help: 'Tarifa mensual por una cámara con su almacenamiento y software; si una parte es del Estado, se cobra menos.',
  },
  'fee.point': {
    label: 'Tarifa por punto conectado',
    help: 'Tarifa mensual por cada punto de gobierno en una red que no es del Estado; si sube, cuesta más.',
  },
  'fee.escalation': {
    label: 'Aumento de las tarifas',
    help: 'Aumento anual pactado en el contrato, además de la inflación si las tarifas siguen a los precios; si sube, cuesta más.',
  },
  'fee.indexed': {
    label: 'Las tarifas siguen a los precios',
    help: 'Si las tarifas suben con la inflación; cuando no lo hacen, quedan como se firmaron y pesan menos cada año.',
  },
  'fee.currency': {
    label: 'Moneda de las tarifas',
    help: 'Moneda en que se fijan las tarifas; si es extranjera, una devaluación hace que pesen más.',
  },
  'fee.term': {
    label: 'Plazo del servicio',
    help: 'Años de servicio a la tarifa pactada; después se suma el sobreprecio que se pida al renovar.',
  },
  'fee.penalty': {
    label: 'Penalidad por salida anticipada',
    help: 'Parte de las tarifas que faltan del plazo y que se debe al salir antes de que termine; si sube, salir cuesta más.',
  },

  support: {
    label: 'Soporte incluido en el precio',
    help: 'Años de servicio con el mantenimiento incluido en el precio; después se paga, y puede pedirse un sobreprecio.',
  },
  sla: {
    label: 'Cámaras en funcionamiento',
    help: 'Parte de las cámaras que funciona mientras se pagan mantenimiento o tarifas; si sube, el servicio es mejor al mismo costo.',
  },
  'renewal.markup': {
    label: 'Sobreprecio pedido al renovar',
    help: 'Lo que el proveedor suma, al terminar el soporte o el plazo, a las tarifas y al mantenimiento que solo él puede hacer.',
  },
  'renewal.answer': {
    label: 'Respuesta a la renovación',
    help: 'Qué hace el comprador ante el sobreprecio pedido; dejar vencer ahorra dinero, pero el servicio decae o se termina.',
  },
  'maint.vendorOnly': {
    label: 'Mantenimiento solo del proveedor',
    help: 'Parte del mantenimiento sobre la que recae el sobreprecio; si se deja calculada, depende de la plataforma y las cámaras.',
  },

  'platform.autonomy': {
    label: 'Acceso al código fuente',
    help: 'Qué puede hacer el comprador con el código de una plataforma propia; con más acceso, salir y renovar cuestan menos.',
  },
  'platform.interop': {
    label: 'Cámaras que otros pueden usar',
    help: 'Parte de las cámaras y del almacenamiento que puede usar la plataforma de otro proveedor; si sube, salir cuesta menos.',
  },
  'know.local': {
    label: 'Conocimiento local',
    help: 'Cuánto del conocimiento para mantener y cambiar el sistema es local; si sube, baja el índice de dependencia.',
  },
  'data.held': {
    label: 'Grabaciones en manos propias',
    help: 'Parte de las grabaciones que se guarda donde el comprador las controla; si sube, baja el índice de dependencia.',
  },

  'supply.scope': {
    label: 'Cumple todo el alcance',
    help: 'Si la oferta da la escala y la adaptación pedidas; cuando no, queda fuera en las miradas que lo exigen.',
  },
  'supply.agencies': {
    label: 'Integra a todas las agencias',
    help: 'Si policía, salud, bomberos y otros servicios trabajan en un solo sistema; cuenta en las miradas que le dan peso.',
  },
  'supply.origins': {
    label: 'Orígenes de las partes',
    help: 'De cuántos países vienen las partes principales; cuantos más son, menos se depende de uno solo.',
  },
  'vendor.origin': {
    label: 'País del proveedor',
    help: 'De dónde es el proveedor; no cambia ningún costo y cuenta solo en las miradas que le dan peso.',
  },
  'vendor.lawful': {
    label: 'Puede comerciar legalmente',
    help: 'Si la ley permite que proveedor y comprador comercien; cuando no, la oferta queda fuera en las miradas que lo exigen.',
  },
  'vendor.hazard': {
    label: 'Riesgo de perder al proveedor',
    help: 'Probabilidad anual de que una sanción, quiebra o retiro corte el servicio del proveedor; si sube, sube el índice de dependencia.',
  },
  'gov.oversight': {
    label: 'Control independiente',
    help: 'Si un organismo ajeno al operador vigila el uso del sistema; cuenta como rendición de cuentas.',
  },
  'gov.dataLaw': {
    label: 'Ley de protección de datos',
    help: 'Si una ley protege los datos personales que el sistema reúne; cuenta como rendición de cuentas.',
  },
  'gov.impact': {
    label: 'Evaluación de derechos humanos',
    help: 'Si se evaluó públicamente el impacto en los derechos humanos; cuenta como rendición de cuentas.',
  },

  'agency.initiation': {
    label: 'Quién lo inicia',
    help: 'Cómo se reparte la decisión de empezar; con más parte del Estado y de empresas locales, el proyecto es más local.',
  },
  'agency.requirements': {
    label: 'Quién fija los requisitos',
    help: 'Cómo se reparte la definición de lo que se pide; con la mitad o más, se considera que el Estado fija sus requisitos.',
  },
  'agency.design': {
    label: 'Quién lo diseña',
    help: 'Cómo se reparte el diseño; con más parte del Estado y de empresas locales, el proyecto es más local.',
  },
  'agency.implementation': {
    label: 'Quién lo construye',
    help: 'Cómo se reparten la obra y la instalación; con más parte del Estado y de empresas locales, el proyecto es más local.',
  },
  'agency.operation': {
    label: 'Quién lo opera',
    help: 'Cómo se reparten la gestión y la operación; con más parte del Estado y de empresas locales, el proyecto es más local.',
  },
  'agency.maintenance': {
    label: 'Quién lo mantiene y actualiza',
    help: 'Cómo se reparten mantenimiento y actualización; con más parte del Estado y de empresas locales, el proyecto es más local.',
  },
};

export const groups: GroupWords = {
  scope: 'Qué se compra',
  benchmark: 'Precios de mercado',
  money: 'Plazo y dinero',
  upkeep: 'Vida útil y mantenimiento',
  dependencyWeights: 'Pesos del índice de dependencia',
  ownership: 'De quién es cada cosa',
  price: 'Precio y tiempos',
  financing: 'Financiamiento',
  fees: 'Tarifas por lo que no es propio',
  service: 'Servicio y renovación',
  platform: 'Condiciones de la plataforma',
  governance: 'Proveedor y control',
  agency: 'Quién actúa y cuándo',
};

export const oneOfUnit: OneOfUnitWords = {
  years: 'año',
  cameras: 'cámara',
  points: 'punto',
  seats: 'puesto',
  people: 'persona',
  bidders: 'oferente',
  origins: 'país',
  times: 'vez',
  weight: 'punto',
};

export const units: UnitWords = {
  years: 'años',
  share: '%',
  sharePerYear: '% anual',
  usd: 'US$',
  usdPerYear: 'US$/año',
  usdPerMonth: 'US$/mes',
  usdPerKm: 'US$/km',
  usdPerCamera: 'US$/cámara',
  usdPerPoint: 'US$/punto',
  usdPerSeat: 'US$/puesto',
  cameras: 'cámaras',
  points: 'puntos',
  seats: 'puestos',
  km: 'km',
  people: 'personas',
  bidders: 'oferentes',
  origins: 'países',
  times: 'veces',
  weight: 'puntos',
};

const owner: ChoiceWords['own.cameras'] = {
  state: 'El Estado',
  vendor: 'El proveedor',
  carrier: 'La operadora',
};
const currency: ChoiceWords['price.currency'] = {
  foreign: 'Moneda extranjera',
  local: 'Moneda local',
};

export const choices: ChoiceWords = {
  'own.cameras': owner,
  'own.network': owner,
  'own.centre': owner,
  'own.storage': owner,
  'own.platform': owner,
  'price.method': { direct: 'Contratación directa', tender: 'Licitación pública' },
  'price.currency': currency,
  'loan.perYear': {
    '1': 'Una al año',
    '2': 'Dos al año',
    '4': 'Cuatro al año',
    '12': 'Doce al año',
  },
  'loan.profile': {
    'equal-principal': 'Amortización constante (alemán)',
    annuity: 'Cuota constante (francés)',
    bullet: 'Al vencimiento (americano)',
  },
  'loan.first': {
    'after-grace': 'Un período después de la gracia',
    'at-grace-end': 'Al terminar la gracia',
  },
  'loan.kind': { fixed: 'Fija', floating: 'Variable' },
  'loan.currency': currency,
  'fee.currency': currency,
  'renewal.answer': {
    accept: 'Aceptar',
    renegotiate: 'Renegociar',
    switch: 'Cambiar de proveedor',
    lapse: 'Dejar vencer sin renovar',
    cheapest: 'Lo más barato que conserve el servicio',
  },
  'platform.autonomy': {
    none: 'Sin código fuente',
    escrow: 'Código en depósito en garantía, con un tercero',
    source: 'Código fuente entregado, nunca modificado localmente',
    team: 'Código fuente y equipo local capacitado',
    open: 'Código abierto, varios proveedores',
  },
  'vendor.origin': {
    local: 'El país del comprador',
    china: 'China',
    germany: 'Alemania',
    japan: 'Japón',
    mexico: 'México',
    other: 'Otro país',
  },
};

export const flags: FlagWords = { yes: 'Sí', no: 'No' };

/** Shown where an input is worked out from the others instead of set by hand. */
export const auto: string = 'Calculado';
