import type { Assumption } from './types';

/** Values nobody published: what was chosen for this app, why, and what the choice leans on. */
export const assumptions: readonly Assumption[] = [
  // Comparison
  {
    kind: 'assumption',
    id: 'A-horizon',
    text: { en: 'Offers are compared over 15 years.', es: 'Las ofertas se comparan a 15 años.' },
    reason: {
      en: 'Long enough for one full set of refreshes and the renewal to show; 8 years is the loan’s life and 20 the fibre’s.',
      es: 'Alcanza para que se vean una ronda completa de recambios y la renovación; 8 años es la vida del crédito y 20, la de la fibra.',
    },
    leansOn: ['J17', 'X37', 'X38'],
  },
  {
    kind: 'assumption',
    id: 'A-discount-real',
    text: {
      en: 'Future money is discounted at 8.6% real a year.',
      es: 'El dinero futuro se descuenta al 8,6 % real anual.',
    },
    reason: {
      en: 'It is the province’s own dollar-bond coupon of 2017; that coupon is nominal, about 6.5% real after 2% inflation, while 12% real is the multilateral norm.',
      es: 'Es el cupón del bono en dólares de la provincia de 2017; ese cupón es nominal, cerca de 6,5 % real con 2 % de inflación, mientras que 12 % real es la norma multilateral.',
    },
    leansOn: ['X18', 'X27'],
  },
  {
    kind: 'assumption',
    id: 'A-foreign-inflation',
    text: { en: 'Dollar prices rise 2% a year.', es: 'Los precios en dólares suben 2 % al año.' },
    reason: {
      en: 'It is the long-run inflation target of the United States.',
      es: 'Es la meta de inflación de largo plazo de Estados Unidos.',
    },
    leansOn: [],
  },
  {
    kind: 'assumption',
    id: 'A-local-inflation',
    text: { en: 'Local prices rise 25% a year.', es: 'Los precios locales suben 25 % al año.' },
    reason: {
      en: 'A teaching value, not a forecast; it matters only for amounts fixed nominally in local money.',
      es: 'Es un valor didáctico, no un pronóstico; solo incide en montos fijados nominalmente en moneda local.',
    },
    leansOn: [],
  },
  {
    kind: 'assumption',
    id: 'A-real-depreciation',
    text: {
      en: 'The local currency neither gains nor loses in real terms.',
      es: 'La moneda local no se aprecia ni se deprecia en términos reales.',
    },
    reason: {
      en: 'Zero is the neutral choice; a slide is something to try out.',
      es: 'Cero es la opción neutral; una caída se puede probar aparte.',
    },
    leansOn: [],
  },
  {
    kind: 'assumption',
    id: 'A-residual-on',
    text: {
      en: 'What owned equipment is still worth at the end is counted.',
      es: 'Se cuenta lo que aún valen al final los equipos propios.',
    },
    reason: {
      en: 'Fibre outlives the comparison, and so this value is counted. With the published inputs it puts turnkey before the device loan at fifteen years; at ten it changes the distances, not the order.',
      es: 'La fibra dura más que la comparación; por eso se cuenta. Con los datos publicados, a quince años pone la oferta llave en mano antes que el comodato; a diez cambia las distancias, no el orden.',
    },
    leansOn: ['X38'],
  },
  {
    kind: 'assumption',
    id: 'A-vat',
    text: {
      en: 'Purchases and fees carry a value-added tax of 21%.',
      es: 'Compras y tarifas pagan un IVA de 21 %.',
    },
    reason: {
      en: 'The rate is inferred: it takes the paper’s US$24 million to the nearly 30 reported by the press.',
      es: 'La tasa se infiere: lleva los US$ 24 millones del estudio a los casi 30 que informó la prensa.',
    },
    leansOn: ['X59', 'X13', 'J13'],
  },
  {
    kind: 'assumption',
    id: 'A-price-currency',
    text: {
      en: 'Prices are agreed and compared in US dollars.',
      es: 'Los precios se pactan y comparan en dólares estadounidenses.',
    },
    reason: {
      en: 'The budget and the loan of JSeI and Salta’s contract are all in dollars.',
      es: 'El presupuesto y el crédito de JSeI y el contrato de Salta están en dólares.',
    },
    leansOn: ['J13', 'J18', 'X40'],
  },
  {
    kind: 'assumption',
    id: 'A-price-trend',
    text: {
      en: 'Equipment prices stay flat in real terms.',
      es: 'Los precios de los equipos no cambian en términos reales.',
    },
    reason: {
      en: 'No series for these systems was found; zero favours no offer.',
      es: 'No se halló una serie para estos sistemas; cero no favorece a ninguna oferta.',
    },
    leansOn: [],
  },
  {
    kind: 'assumption',
    id: 'A-yearly-budget',
    text: {
      en: 'The buyer can put US$6 million a year into the system.',
      es: 'El comprador puede destinar US$ 6 millones al año al sistema.',
    },
    reason: {
      en: 'A teaching value: the paper gives no budget beyond the purchase; it shows which years strain.',
      es: 'Es un valor didáctico: el estudio no da un presupuesto más allá de la compra; muestra qué años aprietan.',
    },
    leansOn: ['J13', 'E22'],
  },

  // Building the system
  {
    kind: 'assumption',
    id: 'A-unit-seat',
    text: {
      en: 'An operator seat costs US$25,000.',
      es: 'Un puesto de operador cuesta US$ 25.000.',
    },
    reason: {
      en: 'No price was found; US$10,000–50,000 is plausible and it belongs to the sum set to close at the tender’s budget.',
      es: 'No se halló un precio; US$ 10.000–50.000 es plausible y forma parte de la suma ajustada al presupuesto licitado.',
    },
    leansOn: ['J11', 'J13'],
  },
  {
    kind: 'assumption',
    id: 'A-unit-room',
    text: {
      en: 'The control room with its video wall costs US$0.9 million.',
      es: 'La sala de control con su pared de video cuesta US$ 0,9 millones.',
    },
    reason: {
      en: 'No price was found; US$0.4–1.5 million is plausible for 24 operators.',
      es: 'No se halló un precio; US$ 0,4–1,5 millones es plausible para 24 operadores.',
    },
    leansOn: ['J11', 'J13'],
  },
  {
    kind: 'assumption',
    id: 'A-unit-point',
    text: {
      en: 'Connecting a government point costs US$8,000.',
      es: 'Conectar un punto de gobierno cuesta US$ 8.000.',
    },
    reason: {
      en: 'A US study reaches 17,600 per site with routers; a smaller device and drop is taken here.',
      es: 'Un estudio de Estados Unidos llega a 17.600 por sitio con enrutadores; aquí se toma un equipo y una acometida menores.',
    },
    leansOn: ['J12', 'X35'],
  },
  {
    kind: 'assumption',
    id: 'A-unit-core-network',
    text: {
      en: 'Core network electronics cost US$1.5 million.',
      es: 'La electrónica del núcleo de red cuesta US$ 1,5 millones.',
    },
    reason: {
      en: 'The nearest published figure is US$1.9 million for 108 sites around 2008; a lower one keeps the sum at the tender’s budget.',
      es: 'La cifra publicada más cercana es US$ 1,9 millones para 108 sitios hacia 2008; una menor mantiene la suma en el presupuesto licitado.',
    },
    leansOn: ['X35', 'J13'],
  },
  {
    kind: 'assumption',
    id: 'A-unit-platform',
    text: {
      en: 'The 911 and dispatch platform costs US$2.0 million.',
      es: 'La plataforma 911 y de despacho cuesta US$ 2,0 millones.',
    },
    reason: {
      en: 'No price for a system of this size was found; US$1–4 million is plausible and fits the budget.',
      es: 'No se halló un precio para un sistema de este tamaño; US$ 1–4 millones es plausible y cabe en el presupuesto.',
    },
    leansOn: ['J11', 'J13'],
  },
  {
    kind: 'assumption',
    id: 'A-unit-storage',
    text: {
      en: 'Storage and servers for 600 cameras cost US$1.6 million.',
      es: 'El almacenamiento y los servidores para 600 cámaras cuestan US$ 1,6 millones.',
    },
    reason: {
      en: 'Sized for the 1.56 PB that two months of recording at 4 Mbps take; the price itself has no source.',
      es: 'Se dimensiona para los 1,56 PB que ocupan dos meses de grabación a 4 Mbps; el precio en sí no tiene fuente.',
    },
    leansOn: ['J10', 'X16'],
  },
  {
    kind: 'assumption',
    id: 'A-engineering',
    text: {
      en: 'Engineering and project management add about 4.7% to the parts.',
      es: 'La ingeniería y la dirección de obra agregan cerca de 4,7 % a las partes.',
    },
    reason: {
      en: 'It is the closing term: what remains when US$24 million, taken to include an 8% single-bid premium, meets a bottom-up subtotal of 21.23.',
      es: 'Es el término de cierre: lo que queda al comparar US$ 24 millones, que se suponen con un recargo de 8 % por oferente único, con un subtotal de 21,23.',
    },
    leansOn: ['J13', 'J15', 'X48'],
  },
  {
    kind: 'assumption',
    id: 'A-build-years',
    text: {
      en: 'Every offer takes 2 years to build.',
      es: 'Todas las ofertas tardan 2 años en construirse.',
    },
    reason: {
      en: 'The 18 months promised for JSeI, rounded up to whole years and taken alike for all.',
      es: 'Son los 18 meses prometidos para JSeI, redondeados a años enteros e iguales para todas.',
    },
    leansOn: ['J22', 'X15'],
  },
  {
    kind: 'assumption',
    id: 'A-delay-none',
    text: {
      en: 'The published comparison includes no delay.',
      es: 'La comparación publicada no incluye demoras.',
    },
    reason: {
      en: 'The 22 months JSeI lost before its financing closed are an event to switch on, not a trait of an offer.',
      es: 'Los 22 meses que JSeI perdió antes de cerrar su financiamiento son un evento que se activa, no un rasgo de una oferta.',
    },
    leansOn: ['J20'],
  },
  {
    kind: 'assumption',
    id: 'A-scope-met',
    text: {
      en: 'Every offer is taken to meet the whole scope.',
      es: 'Se supone que todas las ofertas cumplen el alcance completo.',
    },
    reason: {
      en: 'The paper holds that other suppliers could have delivered the same capability.',
      es: 'El estudio sostiene que otros proveedores podrían haber entregado la misma capacidad.',
    },
    leansOn: ['J27'],
  },
  {
    kind: 'assumption',
    id: 'A-agencies',
    text: {
      en: 'Every offer brings the emergency agencies into one system.',
      es: 'Todas las ofertas integran a las agencias de emergencia en un solo sistema.',
    },
    reason: {
      en: 'It is part of what the buyer asks for, and nothing found says any supplier could not do it.',
      es: 'Es parte de lo que pide el comprador y nada indica que algún proveedor no pueda hacerlo.',
    },
    leansOn: ['J27'],
  },
  {
    kind: 'assumption',
    id: 'A-part-origins',
    text: {
      en: 'The number of origins among the main parts is set offer by offer.',
      es: 'El número de orígenes de las partes principales se fija oferta por oferta.',
    },
    reason: {
      en: 'The paper names some origins (storage, platform, carrier equipment); the rest is filled in from who leads the offer.',
      es: 'El estudio nombra algunos orígenes (almacenamiento, plataforma, equipos de la operadora); el resto se completa según quién encabeza la oferta.',
    },
    leansOn: ['E11', 'E12', 'J05'],
  },
  {
    kind: 'assumption',
    id: 'A-agency-undocumented',
    text: {
      en: 'Who designs, builds, runs and maintains the offers the paper does not document follows from their form.',
      es: 'Quién diseña, construye, opera y mantiene las ofertas que el estudio no documenta se deduce de su forma.',
    },
    reason: {
      en: 'The paper’s table covers ECU 911 and JSeI only; a service leaves upkeep with its provider and a purchase leaves it with the state.',
      es: 'El cuadro del estudio cubre solo ECU 911 y JSeI; un servicio deja el mantenimiento en el prestador y una compra, en el Estado.',
    },
    leansOn: ['P12', 'P13'],
  },

  // Running it
  {
    kind: 'assumption',
    id: 'A-life-storage',
    text: { en: 'Storage lasts 6 years.', es: 'El almacenamiento dura 6 años.' },
    reason: {
      en: 'Disks and servers age faster than cameras and platform; 4–8 years is plausible.',
      es: 'Discos y servidores envejecen antes que cámaras y plataforma; 4–8 años es plausible.',
    },
    leansOn: ['X37', 'X38'],
  },
  {
    kind: 'assumption',
    id: 'A-life-centre',
    text: {
      en: 'The monitoring centre’s equipment lasts 10 years.',
      es: 'El equipamiento del centro de monitoreo dura 10 años.',
    },
    reason: {
      en: 'Furniture, wall and seats outlast the electronics in them; no source was found.',
      es: 'Mobiliario, pared de video y puestos duran más que su electrónica; no se halló fuente.',
    },
    leansOn: [],
  },
  {
    kind: 'assumption',
    id: 'A-om-software',
    text: {
      en: 'Software support costs 18% of the licence a year.',
      es: 'El soporte de software cuesta 18 % de la licencia al año.',
    },
    reason: {
      en: 'A usual figure in the trade, where 15–22% is common; no source was read for it.',
      es: 'Es una cifra habitual del rubro, donde es común 15–22 %; no se leyó una fuente.',
    },
    leansOn: [],
  },
  {
    kind: 'assumption',
    id: 'A-om-electronics',
    text: {
      en: 'Upkeep of the centre and storage costs 8% of their price a year.',
      es: 'Mantener el centro y el almacenamiento cuesta 8 % de su precio al año.',
    },
    reason: {
      en: 'Camera upkeep in Argentine cities comes to about 7% of an installed camera a year; the same order is taken here.',
      es: 'El mantenimiento de cámaras en ciudades argentinas ronda el 7 % anual de la cámara instalada; aquí se toma el mismo orden.',
    },
    leansOn: ['X36'],
  },
  {
    kind: 'assumption',
    id: 'A-om-escalation',
    text: {
      en: 'Upkeep does not grow in real terms.',
      es: 'El mantenimiento no crece en términos reales.',
    },
    reason: {
      en: 'Zero is neutral, and ageing is already counted through the service lives.',
      es: 'Cero es neutral y el envejecimiento ya se cuenta en las vidas útiles.',
    },
    leansOn: [],
  },
  {
    kind: 'assumption',
    id: 'A-local-share',
    text: {
      en: 'Part of each refresh is bought in local money, by class of equipment.',
      es: 'Una parte de cada recambio se compra en moneda local, según la clase de equipo.',
    },
    reason: {
      en: 'Local firms installed the cameras, so labour and civil works are local and equipment is not; the shares have no source.',
      es: 'Empresas locales instalaron las cámaras: la mano de obra y la obra civil son locales y los equipos no; las proporciones no tienen fuente.',
    },
    leansOn: ['J24'],
  },
  {
    kind: 'assumption',
    id: 'A-staff-seat',
    text: {
      en: 'A seat staffed around the clock takes 4.5 people.',
      es: 'Un puesto atendido las 24 horas requiere 4,5 personas.',
    },
    reason: {
      en: 'Three shifts with days off, holidays and sickness; alike in every offer, so it does not change the order.',
      es: 'Tres turnos con días libres, vacaciones y licencias; es igual en todas las ofertas, así que no cambia el orden.',
    },
    leansOn: ['J11', 'X39'],
  },
  {
    kind: 'assumption',
    id: 'A-failure-rate',
    text: {
      en: '10% of unmaintained cameras fail each year.',
      es: 'Cada año falla el 10 % de las cámaras sin mantenimiento.',
    },
    reason: {
      en: 'ECU 911 had 15–24% of its cameras out some four years after support ended; with no upkeep at all a faster loss is taken.',
      es: 'El ECU 911 tenía fuera de servicio 15–24 % de sus cámaras unos cuatro años después de terminar el soporte; sin ningún mantenimiento se toma una pérdida más rápida.',
    },
    leansOn: ['E14', 'E24', 'X10'],
  },
  {
    kind: 'assumption',
    id: 'A-sla',
    text: {
      en: '95% of the cameras work while maintenance is paid.',
      es: 'El 95 % de las cámaras funciona mientras se paga el mantenimiento.',
    },
    reason: {
      en: 'A level service contracts often ask for; none of the contracts found publishes its own.',
      es: 'Es un nivel que suelen pedir los contratos de servicio; ninguno de los hallados publica el suyo.',
    },
    leansOn: [],
  },

  // Loan
  {
    kind: 'assumption',
    id: 'A-loan-rate',
    text: {
      en: 'The JSeI loan costs 5% a year, as if fixed.',
      es: 'El crédito de JSeI cuesta 5 % anual, como si fuera fijo.',
    },
    reason: {
      en: 'LIBOR of 2.68% plus margins of 0.95–3.8 seen in Argentina gives 3.6–6.5%, and China Exim lent to Jujuy at 3%; its own rate was never published.',
      es: 'LIBOR de 2,68 % más márgenes de 0,95–3,8 vistos en la Argentina da 3,6–6,5 %, y China Exim prestó a Jujuy al 3 %; su tasa nunca se publicó.',
    },
    leansOn: ['XL03', 'X17', 'X19', 'X20', 'X14'],
  },
  {
    kind: 'assumption',
    id: 'A-loan-base-drift',
    text: {
      en: 'The base rate under the loan does not move.',
      es: 'La tasa base del crédito no se mueve.',
    },
    reason: {
      en: 'Whether the rate is fixed or floating is unknown; zero keeps the default as it was on closing day.',
      es: 'Se desconoce si la tasa es fija o variable; cero la mantiene como el día del cierre.',
    },
    leansOn: ['XL03', 'X14'],
  },
  {
    kind: 'assumption',
    id: 'A-loan-grace',
    text: {
      en: 'Principal waits for a grace period of 2 years.',
      es: 'El capital espera un período de gracia de 2 años.',
    },
    reason: {
      en: 'It spans the 18-month build, and China Development Bank’s loans to Ecuador carry 2 years.',
      es: 'Cubre los 18 meses de obra, y los créditos del Banco de Desarrollo de China al Ecuador llevan 2 años.',
    },
    leansOn: ['J22', 'X02', 'X03'],
  },
  {
    kind: 'assumption',
    id: 'A-loan-first-instalment',
    text: {
      en: 'The first instalment of principal falls one period after grace ends.',
      es: 'La primera cuota de capital vence un período después del fin de la gracia.',
    },
    reason: {
      en: 'It is the usual reading of a grace period; no contract text was found.',
      es: 'Es la lectura habitual de un período de gracia; no se halló el texto de un contrato.',
    },
    leansOn: ['X14'],
  },
  {
    kind: 'assumption',
    id: 'A-loan-profile',
    text: {
      en: 'Principal is repaid in equal half-yearly parts.',
      es: 'El capital se devuelve en partes semestrales iguales.',
    },
    reason: {
      en: 'It is how comparable loans to Ecuador are usually repaid; JSeI’s schedule was never published.',
      es: 'Así suelen pagarse créditos comparables al Ecuador; el cronograma de JSeI nunca se publicó.',
    },
    leansOn: ['X03', 'X14'],
  },
  {
    kind: 'assumption',
    id: 'A-loan-insurance',
    text: {
      en: 'Credit insurance costs 7% of the loan, paid at the start.',
      es: 'El seguro de crédito cuesta 7 % del crédito, pagado al inicio.',
    },
    reason: {
      en: 'One known premium was 10.4% and none at all is possible; whether this loan carries one could not be checked.',
      es: 'Una prima conocida fue 10,4 % y es posible que no haya ninguna; no pudo verificarse si este crédito la lleva.',
    },
    leansOn: ['X21', 'X19', 'X14'],
  },
  {
    kind: 'assumption',
    id: 'A-loan-currency',
    text: {
      en: 'The loan is owed in US dollars.',
      es: 'El crédito se debe en dólares estadounidenses.',
    },
    reason: {
      en: 'The opposition’s objection was to debt in dollars, and the lender is BBVA Hong Kong.',
      es: 'La oposición objetó la deuda en dólares y el prestamista es BBVA Hong Kong.',
    },
    leansOn: ['J18', 'J21'],
  },
  {
    kind: 'assumption',
    id: 'A-loan-none',
    text: {
      en: 'An offer without a documented loan is paid without one.',
      es: 'Una oferta sin crédito documentado se paga sin crédito.',
    },
    reason: {
      en: 'Neither the paper nor the sources mention a loan for it; one can be added.',
      es: 'Ni el estudio ni las fuentes mencionan un crédito para ella; se le puede agregar uno.',
    },
    leansOn: ['J32'],
  },
  {
    kind: 'assumption',
    id: 'A-down-payment',
    text: { en: 'The buyer pays 15% down.', es: 'El comprador paga un anticipo de 15 %.' },
    reason: {
      en: 'The loan covers 85%, and 15% is the usual floor in export credit.',
      es: 'El crédito cubre el 85 %, y 15 % es el mínimo habitual en el crédito a la exportación.',
    },
    leansOn: ['J16', 'X22'],
  },
  {
    kind: 'assumption',
    id: 'A-down-auto',
    text: {
      en: 'The down payment is worked out: what the loan does not cover.',
      es: 'El anticipo se calcula: lo que el crédito no cubre.',
    },
    reason: {
      en: 'A loan of 85% leaves the 15% usual in export credit; without a loan the whole price falls due at signature.',
      es: 'Un crédito de 85 % deja el 15 % habitual en el crédito a la exportación; sin crédito, todo el precio se paga a la firma.',
    },
    leansOn: ['X22'],
  },
  {
    kind: 'assumption',
    id: 'A-tied',
    text: {
      en: 'The credit comes only with its vendor.',
      es: 'El crédito solo viene con su proveedor.',
    },
    reason: {
      en: 'ECU 911’s funds required the contractor, and JSeI’s credit came as part of ZTE’s proposal.',
      es: 'Los fondos del ECU 911 exigían al contratista, y el crédito de JSeI vino en la propuesta de ZTE.',
    },
    leansOn: ['E02', 'E37', 'J16'],
  },
  {
    kind: 'assumption',
    id: 'A-state-guarantee',
    text: {
      en: 'The nation’s guarantee is the lender’s security.',
      es: 'La garantía de la Nación respalda al prestamista.',
    },
    reason: {
      en: 'An official quoted in the press spoke of it for JSeI; no guarantee document was read, and no other security is counted.',
      es: 'Un funcionario citado en la prensa la mencionó para JSeI; no se leyó el documento y no se cuenta otro respaldo.',
    },
    leansOn: ['X13'],
  },

  // Service models
  {
    kind: 'assumption',
    id: 'A-fee-currency',
    text: {
      en: 'Service fees are set in US dollars.',
      es: 'Las tarifas de servicio se fijan en dólares estadounidenses.',
    },
    reason: {
      en: 'Salta’s contract with its carrier was in dollars; Mar del Plata’s was in pesos, so the choice can be changed.',
      es: 'El contrato de Salta con su operadora era en dólares; el de Mar del Plata, en pesos, así que la opción puede cambiarse.',
    },
    leansOn: ['X40', 'X43'],
  },
  {
    kind: 'assumption',
    id: 'A-fee-indexed',
    text: {
      en: 'Service fees follow prices.',
      es: 'Las tarifas de servicio acompañan a los precios.',
    },
    reason: {
      en: 'A provider facing inflation asks for it; Mar del Plata’s fixed pesos lost about 40% in dollars by renewal.',
      es: 'Un prestador frente a la inflación lo pide; los pesos fijos de Mar del Plata perdieron cerca de 40 % en dólares hasta la renovación.',
    },
    leansOn: ['X45'],
  },
  {
    kind: 'assumption',
    id: 'A-fee-escalation',
    text: {
      en: 'Within a term the fee does not grow in real terms.',
      es: 'Dentro de un plazo la tarifa no crece en términos reales.',
    },
    reason: {
      en: 'No clause of that kind was found; increases come at renewal.',
      es: 'No se halló una cláusula de ese tipo; los aumentos llegan con la renovación.',
    },
    leansOn: ['X40', 'X43'],
  },
  {
    kind: 'assumption',
    id: 'A-fee-centre',
    text: {
      en: 'In both service models the state buys the monitoring centre, about US$1.5 million.',
      es: 'En ambos modelos de servicio el Estado compra el centro de monitoreo, cerca de US$ 1,5 millones.',
    },
    reason: {
      en: 'Seats and wall are the state’s own workplace, and the fees found cover cameras and links only.',
      es: 'Puestos y pared de video son el lugar de trabajo del Estado, y las tarifas halladas cubren solo cámaras y enlaces.',
    },
    leansOn: ['J11', 'X40', 'X43'],
  },
  {
    kind: 'assumption',
    id: 'A-service-support',
    text: {
      en: 'Software support is inside the service fee.',
      es: 'El soporte de software está incluido en la tarifa de servicio.',
    },
    reason: {
      en: 'The fees found are for cameras kept working, with link and software.',
      es: 'Las tarifas halladas son por cámaras en funcionamiento, con enlace y software.',
    },
    leansOn: ['X43', 'X44', 'X46'],
  },
  {
    kind: 'assumption',
    id: 'A-termination-penalty',
    text: {
      en: 'Leaving a service early costs 20% of the fees left in the term.',
      es: 'Salir antes de un servicio cuesta 20 % de las tarifas que restan del plazo.',
    },
    reason: {
      en: 'No clause was found; one early cancellation, in Tamaulipas, ended in a legal dispute.',
      es: 'No se halló una cláusula; una cancelación anticipada, la de Tamaulipas, terminó en litigio.',
    },
    leansOn: ['X46'],
  },
  {
    kind: 'assumption',
    id: 'A-b-term',
    text: {
      en: 'A commodatum contract runs for 3 years.',
      es: 'Un contrato de comodato dura 3 años.',
    },
    reason: {
      en: 'Mar del Plata’s tender with NEC was for 36 months and so was its renewal.',
      es: 'La licitación de Mar del Plata con NEC fue a 36 meses, igual que su renovación.',
    },
    leansOn: ['X43', 'X45'],
  },
  {
    kind: 'assumption',
    id: 'A-b-network-owner',
    text: {
      en: 'Under commodatum the network belongs to a carrier.',
      es: 'En el comodato la red es de una operadora.',
    },
    reason: {
      en: 'The paper speaks of the cameras only; a camera vendor commonly rents links from a carrier.',
      es: 'El estudio habla solo de las cámaras; lo común es que el proveedor arriende enlaces a una operadora.',
    },
    leansOn: ['J04'],
  },
  {
    kind: 'assumption',
    id: 'A-b-bidders',
    text: {
      en: 'The commodatum offer meets one rival: 2 bidders.',
      es: 'La oferta en comodato tiene un rival: 2 oferentes.',
    },
    reason: {
      en: 'Two bid in Mar del Plata’s 2021 award to NEC.',
      es: 'Dos ofertaron en la adjudicación a NEC de Mar del Plata de 2021.',
    },
    leansOn: ['X45'],
  },
  {
    kind: 'assumption',
    id: 'A-c-camera-owner',
    text: {
      en: 'The carrier owns the cameras during the term.',
      es: 'La operadora es dueña de las cámaras durante el plazo.',
    },
    reason: {
      en: 'The paper says only that the fibre stays with the carrier; what happens to the cameras afterwards is unknown.',
      es: 'El estudio solo dice que la fibra queda en la operadora; se desconoce qué pasa después con las cámaras.',
    },
    leansOn: ['J05', 'X41'],
  },

  // Bought up front
  {
    kind: 'assumption',
    id: 'A-d-own-fibre',
    text: {
      en: 'In the offer bought up front the state owns the fibre, built through a separate local tender.',
      es: 'En la oferta comprada al contado la fibra es del Estado y se construye con otra licitación local.',
    },
    reason: {
      en: 'The earlier German system was state-run; no source says how its links were built.',
      es: 'El sistema alemán anterior lo operaba el Estado; ninguna fuente dice cómo se hicieron sus enlaces.',
    },
    leansOn: ['J01', 'X33'],
  },
  {
    kind: 'assumption',
    id: 'A-d-premium',
    text: {
      en: 'The supplier bought up front charges 25% more for cameras and platform.',
      es: 'El proveedor comprado al contado cobra 25 % más por cámaras y plataforma.',
    },
    reason: {
      en: 'No source was found; the paper only says the chosen vendors were cheaper, so the gap is open to change from 0 to 60%.',
      es: 'No se halló fuente; el estudio solo dice que los elegidos eran más baratos, así que la diferencia puede variarse de 0 a 60 %.',
    },
    leansOn: ['P03', 'J32'],
  },
  {
    kind: 'assumption',
    id: 'A-d-warranty',
    text: {
      en: 'The supplier bought up front gives 2 years of warranty upkeep.',
      es: 'El proveedor comprado al contado da 2 años de mantenimiento en garantía.',
    },
    reason: {
      en: 'One to three years is common in equipment sales; no offer of this kind was found.',
      es: 'En ventas de equipos es común de uno a tres años; no se halló una oferta de este tipo.',
    },
    leansOn: ['P13'],
  },
  {
    kind: 'assumption',
    id: 'A-d-bidders',
    text: {
      en: 'An open tender paid up front draws 3 bidders.',
      es: 'Una licitación pública pagada al contado atrae a 3 oferentes.',
    },
    reason: {
      en: 'The paper says other suppliers could have bid; how many would is a guess between 2 and 5.',
      es: 'El estudio dice que otros proveedores podían ofertar; cuántos lo harían es una conjetura entre 2 y 5.',
    },
    leansOn: ['J27', 'E34'],
  },
  {
    kind: 'assumption',
    id: 'A-premium-none',
    text: {
      en: 'No price premium is added where none is documented.',
      es: 'No se agrega un recargo de precio donde no hay ninguno documentado.',
    },
    reason: {
      en: 'The single-bid premium is measured for purchases by tender; other ways of buying are not charged for it without a source.',
      es: 'El recargo por oferente único se midió en compras por licitación; a otras formas de compra no se les carga sin una fuente.',
    },
    leansOn: ['X48', 'J32'],
  },

  // Renewal
  {
    kind: 'assumption',
    id: 'A-renewal-markup',
    text: {
      en: 'At renewal the provider asks 50% more, or 1.5 times the price.',
      es: 'Al renovar, el proveedor pide 50 % más, es decir, 1,5 veces el precio.',
    },
    reason: {
      en: 'Nobody publishes this figure; it sits between the 6–10% of a single bid, Mar del Plata’s 49.6% over budget and Salta’s 5.5 times.',
      es: 'Nadie publica esta cifra; se ubica entre el 6–10 % de un oferente único, el 49,6 % sobre presupuesto de Mar del Plata y las 5,5 veces de Salta.',
    },
    leansOn: ['E16', 'X42', 'X45', 'X48', 'X51'],
  },
  {
    kind: 'assumption',
    id: 'A-d-renewal-markup',
    text: {
      en: 'The supplier bought up front asks 15% more at renewal.',
      es: 'El proveedor comprado al contado pide 15 % más al renovar.',
    },
    reason: {
      en: 'With several bidders the hold is weaker; single-bid studies find 6–10%.',
      es: 'Con varios oferentes el amarre es menor; los estudios de oferente único hallan 6–10 %.',
    },
    leansOn: ['X48', 'X49'],
  },
  {
    kind: 'assumption',
    id: 'A-renewal-answer',
    text: {
      en: 'The buyer accepts what is asked at renewal.',
      es: 'El comprador acepta lo que se pide al renovar.',
    },
    reason: {
      en: 'It keeps the service running and shows the full price; Ecuador refused, which can be tried as an event.',
      es: 'Mantiene el servicio y muestra el precio completo; el Ecuador se negó, y eso puede probarse como evento.',
    },
    leansOn: ['E15', 'E16'],
  },

  // Dependence and leaving
  {
    kind: 'assumption',
    id: 'A-platform-licence',
    text: {
      en: 'The platform is bought as a licence and its code stays the vendor’s.',
      es: 'La plataforma se compra como licencia y el código sigue siendo del proveedor.',
    },
    reason: {
      en: 'The paper found no ability to rework the platform in either case and names no transfer of code to Jujuy.',
      es: 'El estudio no halló en ningún caso capacidad de modificar la plataforma ni menciona entrega de código a Jujuy.',
    },
    leansOn: ['P06', 'J31'],
  },
  {
    kind: 'assumption',
    id: 'A-autonomy-unknown',
    text: {
      en: 'Where nothing says the code would be handed over, none is counted.',
      es: 'Donde nada indica que el código se entregaría, no se cuenta ninguna entrega.',
    },
    reason: {
      en: 'The paper is silent on the rival offers, and CEIEC’s other contracts show that a hand-over can fail.',
      es: 'El estudio calla sobre las ofertas rivales, y otros contratos de CEIEC muestran que una entrega puede fallar.',
    },
    leansOn: ['J32', 'X12'],
  },
  {
    kind: 'assumption',
    id: 'A-autonomy-levels',
    text: {
      en: 'Software autonomy scores 0 with nothing, 0.15 with escrow, 0.25 with source never modified, 0.7 with source and a trained local team, 1 with open source and several suppliers.',
      es: 'La autonomía del software vale 0 sin nada, 0,15 con depósito en garantía, 0,25 con código nunca modificado, 0,7 con código y equipo local capacitado, 1 con código abierto y varios proveedores.',
    },
    reason: {
      en: 'ECU 911 held the code and never changed it, so code without skills is worth little; the numbers order the cases.',
      es: 'El ECU 911 tuvo el código y nunca lo modificó: el código sin capacidades vale poco; los números ordenan los casos.',
    },
    leansOn: ['E13', 'P06'],
  },
  {
    kind: 'assumption',
    id: 'A-local-capability',
    text: {
      en: 'Local ability to maintain the platform is 0 unless documented, and 0.3 with the supplier bought up front.',
      es: 'La capacidad local para mantener la plataforma es 0 salvo que esté documentada, y 0,3 con el proveedor comprado al contado.',
    },
    reason: {
      en: 'The paper found none in either case; a state that integrates its own purchase learns part of the work.',
      es: 'El estudio no la halló en ningún caso; un Estado que integra su propia compra aprende parte del trabajo.',
    },
    leansOn: ['P06', 'E13', 'J31'],
  },
  {
    kind: 'assumption',
    id: 'A-data-held',
    text: {
      en: 'The buyer holds all recordings in owned systems (1) and half of them in service models (0.5).',
      es: 'El comprador conserva todas las grabaciones en sistemas propios (1) y la mitad en modelos de servicio (0,5).',
    },
    reason: {
      en: 'Owned storage stands in the buyer’s centre; in a service it may stand with the provider, and no contract found settles it.',
      es: 'El almacenamiento propio está en el centro del comprador; en un servicio puede estar en el prestador, y ningún contrato hallado lo aclara.',
    },
    leansOn: [],
  },
  {
    kind: 'assumption',
    id: 'A-interoperability',
    text: {
      en: 'Another platform can drive 70% of the owned cameras.',
      es: 'Otra plataforma puede manejar el 70 % de las cámaras propias.',
    },
    reason: {
      en: 'Open standards for video exist, but functions and old models get lost in a change; no share was found.',
      es: 'Existen estándares abiertos de video, pero en un cambio se pierden funciones y modelos viejos; no se halló una proporción.',
    },
    leansOn: ['P08', 'X50'],
  },
  {
    kind: 'assumption',
    id: 'A-integration-rate',
    text: {
      en: 'Integration and retraining add 20% to what leaving makes the buyer purchase.',
      es: 'La integración y la recapacitación agregan 20 % a lo que el comprador debe adquirir al salir.',
    },
    reason: {
      en: 'Changing systems takes parallel running and training; no published rate was found.',
      es: 'Cambiar de sistema exige operación en paralelo y capacitación; no se halló una tasa publicada.',
    },
    leansOn: ['X52'],
  },
  {
    kind: 'assumption',
    id: 'A-dependency-weights',
    text: {
      en: 'The eight dependence scores weigh alike.',
      es: 'Los ocho puntajes de dependencia pesan lo mismo.',
    },
    reason: {
      en: 'The paper lists worries without weighing them, so none is put first.',
      es: 'El estudio enumera preocupaciones sin ponderarlas, así que ninguna va primero.',
    },
    leansOn: ['P05', 'P07'],
  },
  {
    kind: 'assumption',
    id: 'A-exit-hazard-state-owned',
    text: {
      en: 'A state-owned vendor of this kind is cut off from service with a chance of 4.1% a year.',
      es: 'Un proveedor estatal de este tipo deja de poder prestar servicio con una probabilidad de 4,1 % anual.',
    },
    reason: {
      en: 'Our own small-sample sum: two orders in about 60 vendor-years, CEIEC’s and ZTE’s; it says nothing of conduct.',
      es: 'Es un cálculo propio con muestra pequeña: dos órdenes en unos 60 años-proveedor, las de CEIEC y ZTE; no juzga conductas.',
    },
    leansOn: ['X56', 'X53', 'X54', 'E17'],
  },
  {
    kind: 'assumption',
    id: 'A-exit-hazard-other',
    text: {
      en: 'Any other vendor is cut off from service with a chance of 0.5% a year.',
      es: 'Cualquier otro proveedor deja de poder prestar servicio con una probabilidad de 0,5 % anual.',
    },
    reason: {
      en: 'Our own small-sample sum: no order in 104 vendor-years still leaves a small chance.',
      es: 'Es un cálculo propio con muestra pequeña: ninguna orden en 104 años-proveedor aún deja una probabilidad pequeña.',
    },
    leansOn: ['X56'],
  },
  {
    kind: 'assumption',
    id: 'A-a-risk-sanction-effect',
    text: {
      en: 'If the vendor is cut off, its support ends and the platform is replaced; cameras and fibre keep working.',
      es: 'Si el proveedor no puede seguir, termina su soporte y se reemplaza la plataforma; cámaras y fibra siguen funcionando.',
    },
    reason: {
      en: 'ECU 911 kept running without CEIEC while its platform waited for replacement; US$2–4 million over 12–24 months is a guess.',
      es: 'El ECU 911 siguió funcionando sin CEIEC mientras su plataforma esperaba el reemplazo; US$ 2–4 millones en 12–24 meses es una conjetura.',
    },
    leansOn: ['E14', 'E15', 'E17', 'E31'],
  },
  {
    kind: 'assumption',
    id: 'A-c-risk-sanction-hazard-equipment',
    text: {
      en: 'Equipment under the carrier may be cut off at 4.1% a year, and the carrier bears the change.',
      es: 'Los equipos bajo la operadora pueden quedar sin servicio a razón de 4,1 % anual, y la operadora asume el cambio.',
    },
    reason: {
      en: 'Salta’s carrier moved from Huawei to ZTE equipment without leaving the contract.',
      es: 'La operadora de Salta pasó de equipos de Huawei a ZTE sin dejar el contrato.',
    },
    leansOn: ['J05', 'X56'],
  },
  {
    kind: 'assumption',
    id: 'A-lawful',
    text: {
      en: 'At signature every vendor may lawfully trade with the buyer.',
      es: 'Al firmar, todo proveedor puede comerciar legalmente con el comprador.',
    },
    reason: {
      en: 'No restriction bound these buyers when they signed; CEIEC’s came almost ten years later, and any later one is an event.',
      es: 'Ninguna restricción obligaba a estos compradores al firmar; la de CEIEC llegó casi diez años después, y toda posterior es un evento.',
    },
    leansOn: ['E04', 'E17', 'X53', 'X54'],
  },

  // Weighing
  {
    kind: 'assumption',
    id: 'A-anchors',
    text: {
      en: 'Each criterion’s worst and best marks are fixed points chosen here.',
      es: 'La peor y la mejor marca de cada criterio son puntos fijos elegidos aquí.',
    },
    reason: {
      en: 'Fixed anchors keep a score from moving when an offer is added; where to put them is a judgement.',
      es: 'Las anclas fijas evitan que un puntaje cambie al agregar una oferta; dónde ponerlas es un juicio.',
    },
    leansOn: [],
  },
  {
    kind: 'assumption',
    id: 'A-lens-weights',
    text: {
      en: 'Each lens weighs the criteria in the order of concerns the paper reports.',
      es: 'Cada mirada pondera los criterios en el orden de preocupaciones que recoge el estudio.',
    },
    reason: {
      en: 'The paper gives who worried about what, not numbers; the weights turn that order into figures.',
      es: 'El estudio dice a quién le preocupaba qué, no números; los pesos llevan ese orden a cifras.',
    },
    leansOn: ['P03', 'P05', 'P09'],
  },
  {
    kind: 'assumption',
    id: 'A-data-law',
    text: {
      en: 'No data-protection law is taken to govern any of the offers.',
      es: 'Se supone que ninguna de las ofertas queda bajo una ley de protección de datos.',
    },
    reason: {
      en: 'The paper reports the missing law for Ecuador only; for Jujuy the same value for every offer moves no ranking.',
      es: 'El estudio señala la falta de ley solo en el Ecuador; para Jujuy, el mismo valor en todas las ofertas no mueve ningún orden.',
    },
    leansOn: ['E21'],
  },
  {
    kind: 'assumption',
    id: 'A-c-transfer',
    text: {
      en: 'In the carrier’s offer the cameras are taken to pass to the state at the end of the term.',
      es: 'En la oferta de la operadora se supone que las cámaras pasan al Estado al final del plazo.',
    },
    reason: {
      en: 'Nobody states who keeps Salta’s cameras; the paper reports Jujuy’s objection to the fibre only. If they stay the carrier’s, the offer falls one screen earlier, with the same result.',
      es: 'Nadie dice quién conserva las cámaras de Salta; el estudio recoge solo la objeción de Jujuy a la fibra. Si quedan en la operadora, la oferta cae un requisito antes, con el mismo resultado.',
    },
    leansOn: ['J05', 'X40'],
  },

  // ECU 911 as it was bought
  {
    kind: 'assumption',
    id: 'A-ecu-loan-share',
    text: {
      en: 'ECU 911’s loan covers the whole announced cost.',
      es: 'El crédito del ECU 911 cubre todo el costo anunciado.',
    },
    reason: {
      en: 'The paper’s loan and the cost announced in the press are both US$240 million; no down payment is mentioned.',
      es: 'El crédito del estudio y el costo anunciado en la prensa son ambos US$ 240 millones; no se menciona un anticipo.',
    },
    leansOn: ['E05', 'X05'],
  },
  {
    kind: 'assumption',
    id: 'A-ecu-loan-terms',
    text: {
      en: 'ECU 911’s loan carries the terms of the June 2011 tranche: 7.159% fixed, 8 years, 2 of grace.',
      es: 'El crédito del ECU 911 lleva las condiciones del tramo de junio de 2011: 7,159 % fijo, 8 años, 2 de gracia.',
    },
    reason: {
      en: 'A loan dataset places ECU 911 in that tranche, but calls the link likely, not certain; the paper gives no terms.',
      es: 'Una base de datos de créditos ubica al ECU 911 en ese tramo, pero califica el vínculo de probable, no de seguro; el estudio no da condiciones.',
    },
    leansOn: ['X01', 'X02'],
  },
  {
    kind: 'assumption',
    id: 'A-ecu-loan-fees',
    text: {
      en: 'ECU 911’s loan pays 1% upfront, with no commitment fee and no insurance.',
      es: 'El crédito del ECU 911 paga 1 % al inicio, sin comisión de compromiso ni seguro.',
    },
    reason: {
      en: 'No fees of this loan were found; later loans of the same bank to Ecuador ask about 1% upfront.',
      es: 'No se hallaron comisiones de este crédito; otros posteriores del mismo banco al Ecuador piden cerca de 1 % al inicio.',
    },
    leansOn: ['X03'],
  },
  {
    kind: 'assumption',
    id: 'A-ecu-support',
    text: {
      en: 'ECU 911’s price includes support for six years of service, after two of building.',
      es: 'El precio del ECU 911 incluye soporte por seis años de servicio, tras dos de obra.',
    },
    reason: {
      en: 'Support ran from the agreement of 2011 to December 2018; no separate price for it was found.',
      es: 'El soporte corrió desde el acuerdo de 2011 hasta diciembre de 2018; no se halló un precio aparte.',
    },
    leansOn: ['E04', 'E14'],
  },
  {
    kind: 'assumption',
    id: 'A-ecu-build',
    text: {
      en: 'ECU 911 takes 2 years to build and its cameras are taken as complete at once.',
      es: 'El ECU 911 tarda 2 años en construirse y sus cámaras se suponen completas de una vez.',
    },
    reason: {
      en: 'The first centre opened after 12 months and the sixteenth by 2016, with 2,500 cameras in 2014; two whole years stand for that gradual build.',
      es: 'El primer centro abrió a los 12 meses y el decimosexto hacia 2016, con 2.500 cámaras en 2014; dos años enteros representan esa obra gradual.',
    },
    leansOn: ['E04', 'E06', 'E10', 'X10'],
  },
  {
    kind: 'assumption',
    id: 'A-ecu-om',
    text: {
      en: 'Upkeep of ECU 911’s electronics costs about 8% of their price a year.',
      es: 'Mantener la electrónica del ECU 911 cuesta cerca de 8 % de su precio al año.',
    },
    reason: {
      en: 'Its own upkeep was not published; camera upkeep in Argentine cities comes to about 7% of an installed camera a year.',
      es: 'Su gasto de mantenimiento no se publicó; el de cámaras en ciudades argentinas ronda el 7 % anual de la cámara instalada.',
    },
    leansOn: ['X36'],
  },
  {
    kind: 'assumption',
    id: 'A-ecu-renewal-markup',
    text: {
      en: 'At renewal ECU 911’s vendor asks 1.5 times the price.',
      es: 'Al renovar, el proveedor del ECU 911 pide 1,5 veces el precio.',
    },
    reason: {
      en: 'The paper says only that officials judged the price asked unreasonable; the size is the one taken for the other offers.',
      es: 'El estudio dice solo que los funcionarios juzgaron irrazonable el precio pedido; la magnitud es la de las demás ofertas.',
    },
    leansOn: ['E16', 'X42', 'X45'],
  },
  {
    kind: 'assumption',
    id: 'A-ecu-platform',
    text: {
      en: 'ECU 911’s platform has a benchmark price of US$60 million.',
      es: 'La plataforma del ECU 911 tiene un precio de referencia de US$ 60 millones.',
    },
    reason: {
      en: 'No price of its own was published; the press speaks of several hundred million for its modernisation, without a breakdown, and 25 million is a plausible floor.',
      es: 'No se publicó un precio propio; la prensa habla de varios cientos de millones para modernizarla, sin desglose, y 25 millones es un piso plausible.',
    },
    leansOn: ['E12', 'X11'],
  },
  {
    kind: 'assumption',
    id: 'A-ecu-centre',
    text: {
      en: 'A centre of ECU 911 costs US$3.92 million in rooms and works.',
      es: 'Un centro del ECU 911 cuesta US$ 3,92 millones en salas y obra.',
    },
    reason: {
      en: 'It is the figure budgeted per centre; what was spent came out 5–127% above it.',
      es: 'Es la cifra presupuestada por centro; lo gastado la superó en 5–127 %.',
    },
    leansOn: ['E06', 'X06'],
  },
  {
    kind: 'assumption',
    id: 'A-ecu-seats',
    text: {
      en: 'ECU 911’s centres hold 400 operator seats in all.',
      es: 'Los centros del ECU 911 reúnen 400 puestos de operador.',
    },
    reason: {
      en: 'No count was found; 12.4 million calls a year come to about 85 a day per seat, with dispatch and video in the same rooms.',
      es: 'No se halló un conteo; 12,4 millones de llamadas al año dan unas 85 por día y puesto, con despacho y video en las mismas salas.',
    },
    leansOn: ['E06', 'E08'],
  },
  {
    kind: 'assumption',
    id: 'A-ecu-core-network',
    text: {
      en: 'ECU 911’s core network costs US$15 million and its lines are rented from the public operator.',
      es: 'La red central del ECU 911 cuesta US$ 15 millones y sus líneas se arriendan a la operadora pública.',
    },
    reason: {
      en: 'Neither figure nor contract was found; ten times the sum taken for JSeI stands for a country of 16 centres.',
      es: 'No se hallaron ni la cifra ni el contrato; diez veces la suma supuesta para JSeI representa un país con 16 centros.',
    },
    leansOn: ['E06', 'X35'],
  },
  {
    kind: 'assumption',
    id: 'A-ecu-engineering',
    text: {
      en: 'Engineering and project management close ECU 911’s price at US$240 million.',
      es: 'La ingeniería y la dirección de obra cierran el precio del ECU 911 en US$ 240 millones.',
    },
    reason: {
      en: 'It is the closing term: what remains between the sum of the parts and 240 million, taken to include an 8% premium for a single supplier.',
      es: 'Es el término de cierre: lo que queda entre la suma de las partes y 240 millones, que se suponen con un recargo de 8 % por proveedor único.',
    },
    leansOn: ['E05', 'E37', 'X48'],
  },
  {
    kind: 'assumption',
    id: 'A-ecu-vat',
    text: {
      en: 'Purchases and fees in Ecuador carry a value-added tax of 12%.',
      es: 'Compras y tarifas en el Ecuador pagan un IVA de 12 %.',
    },
    reason: {
      en: 'It was the general rate at the time; whether this contract paid it was not found.',
      es: 'Era la tasa general en ese momento; no se halló si este contrato la pagó.',
    },
    leansOn: [],
  },
  {
    kind: 'assumption',
    id: 'A-ecu-discount',
    text: {
      en: 'Ecuador’s future money is discounted at 8% real a year.',
      es: 'El dinero futuro del Ecuador se descuenta al 8 % real anual.',
    },
    reason: {
      en: 'The country’s ten-year bond of 2014 paid 7.95%; that is nominal, while 12% real is the multilateral norm.',
      es: 'El bono a diez años del país de 2014 pagó 7,95 %; esa tasa es nominal, mientras que 12 % real es la norma multilateral.',
    },
    leansOn: ['X29', 'X27'],
  },
  {
    kind: 'assumption',
    id: 'A-ecu-inflation',
    text: {
      en: 'Local prices in Ecuador rise 3% a year.',
      es: 'Los precios locales en el Ecuador suben 3 % al año.',
    },
    reason: {
      en: 'A teaching value for a dollarised economy, not a forecast; it matters only for amounts fixed nominally.',
      es: 'Es un valor didáctico para una economía dolarizada, no un pronóstico; solo incide en montos fijados nominalmente.',
    },
    leansOn: ['E17'],
  },
  {
    kind: 'assumption',
    id: 'A-ecu-budget',
    text: {
      en: 'Ecuador can put US$60 million a year into ECU 911.',
      es: 'El Ecuador puede destinar US$ 60 millones al año al ECU 911.',
    },
    reason: {
      en: 'The yearly budget was not found; the loan alone takes about 56 million in its dearest year under the terms taken here.',
      es: 'El presupuesto anual no se halló; el crédito por sí solo toma unos 56 millones en su año más caro con las condiciones supuestas.',
    },
    leansOn: ['E05', 'E22', 'X02'],
  },
  {
    kind: 'assumption',
    id: 'A-ecu-hypothetical',
    text: {
      en: 'The other three ways of buying at Ecuador’s scale are hypothetical and take the terms used for Jujuy.',
      es: 'Las otras tres formas de compra a escala del Ecuador son hipotéticas y llevan las condiciones usadas para Jujuy.',
    },
    reason: {
      en: 'Ecuador consulted several suppliers, but no such offer to it is known; the same terms keep the comparison even.',
      es: 'El Ecuador consultó a varios proveedores, pero no se conoce una oferta así; las mismas condiciones mantienen pareja la comparación.',
    },
    leansOn: ['E34', 'J32'],
  },

  // ECU 911 as it went on
  {
    kind: 'assumption',
    id: 'A-ecu-squeeze',
    text: {
      en: 'In 2019–2022 half of what upkeep and due replacements would cost is paid.',
      es: 'En 2019–2022 se paga la mitad de lo que costarían el mantenimiento y los recambios vencidos.',
    },
    reason: {
      en: 'Budget cuts kept old equipment in place; their size was not published, and half is a guess.',
      es: 'Los recortes dejaron equipos viejos en su lugar; su tamaño no se publicó, y la mitad es una conjetura.',
    },
    leansOn: ['E22', 'E23'],
  },
  {
    kind: 'assumption',
    id: 'A-ecu-local-upkeep',
    text: {
      en: 'After support lapsed, the upkeep that others can do went on.',
      es: 'Vencido el soporte, siguió el mantenimiento que otros pueden hacer.',
    },
    reason: {
      en: 'The system was run locally and neither later government closed it; who did which repairs is not documented.',
      es: 'El sistema se operaba localmente y ninguno de los gobiernos siguientes lo cerró; no está documentado quién hizo qué reparaciones.',
    },
    leansOn: ['E31', 'P08'],
  },
  {
    kind: 'assumption',
    id: 'A-ecu-sanction-lead',
    text: {
      en: 'After a sanction it takes 2 years to replace ECU 911’s platform.',
      es: 'Tras una sanción, reemplazar la plataforma del ECU 911 toma 2 años.',
    },
    reason: {
      en: 'A country-wide platform has to be tendered and moved; Ecuador’s upgrade, planned since 2021, was still pending in 2022.',
      es: 'Una plataforma nacional debe licitarse y migrarse; la actualización del Ecuador, prevista desde 2021, seguía pendiente en 2022.',
    },
    leansOn: ['E17', 'E28'],
  },
  {
    kind: 'assumption',
    id: 'A-wear',
    text: {
      en: 'Without upkeep, cameras past their life fail twice as often as younger ones.',
      es: 'Sin mantenimiento, las cámaras que superan su vida útil fallan el doble que las más nuevas.',
    },
    reason: {
      en: 'Cameras rated for 5–7 years can run longer but end up beyond repair; how much faster they fail was not found.',
      es: 'Cámaras previstas para 5–7 años pueden durar más, pero terminan sin reparación posible; no se halló cuánto más rápido fallan.',
    },
    leansOn: ['X37'],
  },

  // Renewing ECU 911
  {
    kind: 'assumption',
    id: 'A-renewal-case-installed',
    text: {
      en: 'In 2019 everything installed in ECU 911 is taken as six years old.',
      es: 'En 2019 se supone que todo lo instalado en el ECU 911 tiene seis años.',
    },
    reason: {
      en: 'Installation ran from 2012 to 2016 and 2,500 cameras stood by 2014; one age stands for equipment of about three to seven years.',
      es: 'La instalación corrió de 2012 a 2016 y en 2014 había 2.500 cámaras; una sola edad representa equipos de unos tres a siete años.',
    },
    leansOn: ['E07', 'E10', 'X10'],
  },
  {
    kind: 'assumption',
    id: 'A-renewal-multilateral',
    text: {
      en: 'A multilateral loan covers 80% of the re-tender’s price at 5% fixed equivalent over 25 years, 5.5 of grace.',
      es: 'Un crédito multilateral cubre el 80 % del precio de la nueva licitación al 5 % fijo equivalente, a 25 años, 5,5 de gracia.',
    },
    reason: {
      en: 'Term and grace are those of the IDB’s security loan of 2024 to Ecuador; its floating rate is put as 5%, and the share is a guess.',
      es: 'Plazo y gracia son los del crédito de seguridad del BID al Ecuador de 2024; su tasa variable se toma como 5 %, y la proporción es una conjetura.',
    },
    leansOn: ['E29', 'X57'],
  },
  {
    kind: 'assumption',
    id: 'A-renewal-retender',
    text: {
      en: 'The re-tender buys cameras, storage and platform anew, openly, with 3 bidders and a trained local team.',
      es: 'La nueva licitación compra otra vez cámaras, almacenamiento y plataforma, abierta, con 3 oferentes y un equipo local capacitado.',
    },
    reason: {
      en: 'Officials planned a large upgrade open to any nationality, with part of the credit from the IDB; number of bidders and training are guesses.',
      es: 'Los funcionarios planeaban una gran actualización abierta a toda nacionalidad, con parte del crédito del BID; el número de oferentes y la capacitación son conjeturas.',
    },
    leansOn: ['E28', 'E29'],
  },
  {
    kind: 'assumption',
    id: 'A-renewal-local',
    text: {
      en: 'Maintaining the delivered source code with a trained local team is hypothetical.',
      es: 'Mantener el código fuente entregado con un equipo local capacitado es hipotético.',
    },
    reason: {
      en: 'The code was handed over, but nobody local ever changed it, and training covered operation; it would take skills that the paper found missing.',
      es: 'El código se entregó, pero nadie del país lo modificó, y se capacitó para operar; haría falta una capacidad que el estudio no halló.',
    },
    leansOn: ['E13', 'E18'],
  },
  {
    kind: 'assumption',
    id: 'A-renewal-lawful',
    text: {
      en: 'By 2022 renewing with CEIEC is not lawful for a dollarised buyer.',
      es: 'Hacia 2022, renovar con CEIEC no es legal para un comprador dolarizado.',
    },
    reason: {
      en: 'Since the US order of November 2020 the vendor cannot trade with Ecuador; before that date nothing barred it.',
      es: 'Desde la orden de Estados Unidos de noviembre de 2020 el proveedor no puede comerciar con el Ecuador; antes nada lo impedía.',
    },
    leansOn: ['E17', 'X53'],
  },

  // Other cases to work on
  {
    kind: 'assumption',
    id: 'A-city',
    text: {
      en: 'The city of the teaching case is invented, and its figures are round values of the order seen in the other cases.',
      es: 'La ciudad del caso didáctico es inventada y sus cifras son valores redondos del orden de los otros casos.',
    },
    reason: {
      en: 'It is nobody’s budget or contract, so that a group can work on it without taking sides.',
      es: 'No es el presupuesto ni el contrato de nadie: así un grupo puede trabajar sin tomar partido.',
    },
    leansOn: [],
  },
  {
    kind: 'assumption',
    id: 'A-blank',
    text: {
      en: 'The blank case starts from the register’s unit prices and small round quantities.',
      es: 'El caso en blanco parte de los precios unitarios del registro y de cantidades pequeñas y redondas.',
    },
    reason: {
      en: 'They are there to be overwritten; they describe no place.',
      es: 'Están para reemplazarse; no describen ningún lugar.',
    },
    leansOn: [],
  },

  // Events
  {
    kind: 'assumption',
    id: 'A-event-renewal',
    text: {
      en: 'A renewal event asks 1.5 times the price unless another mark-up is set.',
      es: 'Un evento de renovación pide 1,5 veces el precio, salvo que se fije otro recargo.',
    },
    reason: {
      en: 'The mark-up taken for the offers; Mar del Plata’s award came 49.6% over budget and Salta’s upkeep cost 5.5 times what a report called enough.',
      es: 'Es el recargo supuesto para las ofertas; la adjudicación de Mar del Plata superó el presupuesto en 49,6 % y el mantenimiento de Salta costó 5,5 veces lo que un informe juzgó suficiente.',
    },
    leansOn: ['E16', 'X42', 'X45'],
  },
  {
    kind: 'assumption',
    id: 'A-event-exit',
    text: {
      en: 'When a provider leaves, it takes 1 year until another runs the service.',
      es: 'Cuando un proveedor se va, pasa 1 año hasta que otro presta el servicio.',
    },
    reason: {
      en: 'A tender and a change-over fit in a year at city scale; ECU 911’s vendor, whose support ended in 2018, had not been replaced by 2022.',
      es: 'Una licitación y un traspaso caben en un año a escala de ciudad; el proveedor del ECU 911, cuyo soporte terminó en 2018, no había sido reemplazado en 2022.',
    },
    leansOn: ['E14', 'E28'],
  },
  {
    kind: 'assumption',
    id: 'A-event-squeeze',
    text: {
      en: 'A budget squeeze pays half of the upkeep for 2 years.',
      es: 'Un recorte presupuestario paga la mitad del mantenimiento durante 2 años.',
    },
    reason: {
      en: 'Cuts kept ECU 911 from replacing equipment in time; neither their size nor their length was published.',
      es: 'Los recortes impidieron al ECU 911 reemplazar equipos a tiempo; no se publicaron su tamaño ni su duración.',
    },
    leansOn: ['E22'],
  },
  {
    kind: 'assumption',
    id: 'A-event-fx',
    text: {
      en: 'A devaluation event makes the dollar 30% dearer in real terms.',
      es: 'Un evento de devaluación encarece el dólar 30 % en términos reales.',
    },
    reason: {
      en: 'The official rate of the peso rose about 70% from 2017 to 2018; local prices take back part of such a jump, and how much varies.',
      es: 'El tipo de cambio oficial del peso subió cerca de 70 % de 2017 a 2018; los precios locales absorben una parte de un salto así, y cuánto varía.',
    },
    leansOn: ['XF2017', 'XF2018'],
  },
  {
    kind: 'assumption',
    id: 'A-event-base',
    text: {
      en: 'A base-rate event adds 2 percentage points.',
      es: 'Un evento de tasa base suma 2 puntos porcentuales.',
    },
    reason: {
      en: 'Six-month LIBOR rose by about that much between the averages of 2014 and 2018.',
      es: 'La LIBOR a seis meses subió cerca de eso entre los promedios de 2014 y 2018.',
    },
    leansOn: ['XL2014', 'XL2018'],
  },
  {
    kind: 'assumption',
    id: 'A-event-delay',
    text: {
      en: 'A delay event lasts 2 years.',
      es: 'Un evento de demora dura 2 años.',
    },
    reason: {
      en: 'JSeI waited 22 months between contract and financing; whole years are used.',
      es: 'JSeI esperó 22 meses entre contrato y financiamiento; se usan años enteros.',
    },
    leansOn: ['J20'],
  },
  {
    kind: 'assumption',
    id: 'A-event-lender',
    text: {
      en: 'A change of lender keeps the same rate unless another is set.',
      es: 'Un cambio de prestamista mantiene la misma tasa, salvo que se fije otra.',
    },
    reason: {
      en: 'JSeI’s lender changed on the conditions already agreed; another lender may ask for other terms.',
      es: 'El prestamista de JSeI cambió con las condiciones ya pactadas; otro puede pedir condiciones distintas.',
    },
    leansOn: ['J21'],
  },
  {
    kind: 'assumption',
    id: 'A-event-fee',
    text: {
      en: 'A fee event raises the carrier’s or lessor’s fee by 25%.',
      es: 'Un evento de tarifa sube 25 % lo que cobra la operadora o el arrendador.',
    },
    reason: {
      en: 'The rises found are few and far larger, such as the fivefold carrier price in an English district; a quarter is a moderate trial value.',
      es: 'Los aumentos hallados son pocos y mucho mayores, como el de cinco veces de una operadora en un distrito inglés; un cuarto es un valor de prueba moderado.',
    },
    leansOn: ['X42', 'X47'],
  },
  {
    kind: 'assumption',
    id: 'A-event-withdrawal',
    text: {
      en: 'In a withdrawal event the provider takes its devices away.',
      es: 'En un evento de retiro, el proveedor se lleva sus equipos.',
    },
    reason: {
      en: 'It was said to be possible for Mar del Plata’s cameras on loan when the contract ended; there a hand-over to the city was agreed instead.',
      es: 'Se dijo que era posible con las cámaras en comodato de Mar del Plata al terminar el contrato; allí, en cambio, se pactó su entrega a la ciudad.',
    },
    leansOn: ['X43', 'X45'],
  },
  {
    kind: 'assumption',
    id: 'A-own-currency',
    text: {
      en: 'The buyer pays at home in a currency of its own.',
      es: 'El comprador paga en su país con moneda propia.',
    },
    reason: {
      en: 'Argentina has the peso; a dollarised buyer such as Ecuador is set apart by the input.',
      es: 'La Argentina tiene el peso; a un comprador dolarizado como el Ecuador lo distingue la entrada.',
    },
    leansOn: ['E17'],
  },
  {
    kind: 'assumption',
    id: 'A-installed-none',
    text: {
      en: 'Nothing of what is bought stands already.',
      es: 'Nada de lo que se compra está instalado de antes.',
    },
    reason: {
      en: 'Jujuy’s tender asked for a new system; the 44 cameras of the older one are not counted.',
      es: 'La licitación de Jujuy pedía un sistema nuevo; las 44 cámaras del anterior no se cuentan.',
    },
    leansOn: ['J02', 'J10'],
  },
  {
    kind: 'assumption',
    id: 'A-chance-exit',
    text: {
      en: 'Where chance is drawn, a vendor is lost with the yearly chance of its offer, alike in every year and apart from the other vendors.',
      es: 'Donde se sortea el azar, un proveedor se pierde con la probabilidad anual de su oferta, igual en todos los años y con independencia de los demás.',
    },
    reason: {
      en: 'Two orders are too few to say how the chance moves with time, or whether one order brings another.',
      es: 'Dos órdenes son muy pocas para saber cómo cambia la probabilidad con el tiempo o si una orden trae otra.',
    },
    leansOn: ['X56'],
  },
  {
    kind: 'assumption',
    id: 'A-chance-none',
    text: {
      en: 'No other event happens by chance unless it is given a yearly chance.',
      es: 'Ningún otro evento ocurre por azar, salvo que se le dé una probabilidad anual.',
    },
    reason: {
      en: 'Nobody has counted how often fees rise, budgets are cut or devices are taken back under such contracts; a chance that nobody knows is better set in the open than hidden in a default.',
      es: 'Nadie contó con qué frecuencia suben las tarifas, se recortan los presupuestos o se retiran los equipos en contratos así; una probabilidad que nadie conoce es mejor fijarla a la vista que esconderla en un valor previo.',
    },
    leansOn: [],
  },
];
