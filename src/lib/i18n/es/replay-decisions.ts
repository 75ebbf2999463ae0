/** Las decisiones del recorrido en español: nada en `known` ni en `choices` es de una fecha posterior. */
import type { ReplayWords } from '../replay-words';

export const decisions: ReplayWords['decide']['items'] = {
  offer: {
    question: '¿Qué oferta?',
    known: {
      jsei: 'El sistema de 911 y video de la provincia se compró en 2013 a una empresa alemana; dos años después funcionaban 44 cámaras. El Ministerio de Seguridad conoció los sistemas de Tigre y Salta, y ZTE presenta una propuesta.',
      'ecu-911':
        'Una comisión estudió sistemas de América, Europa y China, y se consultó a varios proveedores. China ofrece fondos a condición de que construya un contratista estatal. No se conoce quién haya ofrecido los otros tres caminos: llevan las condiciones usadas para Jujuy.',
    },
    choices: {
      turnkey: {
        name: 'Llave en mano, con crédito a la exportación',
        text: 'Un proveedor construye todo; el Estado es el dueño; un crédito del lado del proveedor paga la mayor parte.',
      },
      commodatum: {
        name: 'Equipos en comodato',
        text: 'Un proveedor presta sus cámaras y da el servicio por una tarifa mensual.',
      },
      carrier: {
        name: 'Servicio de una operadora',
        text: 'Una operadora telefónica lo presta por su propia fibra a cambio de una tarifa; la fibra sigue siendo suya.',
      },
      supplier: {
        name: 'Compra al contado',
        text: 'El Estado compra a un proveedor con dinero propio y no toma deuda.',
      },
    },
    happened: {
      jsei: 'El ministerio descartó los modelos de Tigre y Salta, donde las cámaras o la fibra quedan en el proveedor, y firmó un memorando con ZTE.',
      'ecu-911':
        'El ministerio firmó con CEIEC, el contratista al que estaban atados los fondos. Lo pagó un crédito estimado en US$ 240 millones.',
    },
  },
  award: {
    question: '¿Cómo adjudicarla?',
    known: {
      jsei: 'El proveedor preferiría una contratación directa, al amparo de un acuerdo entre los dos Estados. Una licitación internacional está abierta a todos y puede atraer otras ofertas, o ninguna.',
    },
    knownOther:
      'La oferta puede contratarse en forma directa o someterse a una licitación internacional, abierta a todos, que puede atraer otras ofertas, o ninguna.',
    note: 'En el modelo, adjudicar sin competencia suma 8\u00a0% a lo que se compra; una licitación que atrae varias ofertas, no.',
    choices: {
      tender: {
        name: 'Licitación internacional',
        text: 'Abierta a todos; la mejor oferta se lleva el contrato.',
      },
      direct: {
        name: 'Contratación directa',
        text: 'Se pide a una sola empresa; no hay un segundo precio.',
      },
    },
    happened: {
      jsei: 'La provincia llamó a licitación internacional. Llegó una oferta, la de ZTE, con un crédito por el 85\u00a0% a 8 años: en dinero, lo mismo que una contratación directa.',
    },
  },
  funding: {
    question: 'El dinero no ha llegado. ¿Qué hacer?',
    known: {
      jsei: 'El contrato se firmó en mayo de 2017. Un año después, el crédito de China Exim no se ha desembolsado y nada se ha construido. Desde abril rige sobre ZTE una orden de Estados Unidos. Se ha perdido un año.',
    },
    note: 'Cada camino se muestra como si desde aquí no se perdiera más tiempo.',
    choices: {
      wait: {
        name: 'Esperar a otro prestamista',
        text: 'Mantener el contrato y buscar quien preste con las mismas condiciones.',
      },
      budget: {
        name: 'Renunciar al crédito',
        text: 'Mantener el contrato y pagarlo todo con el presupuesto.',
      },
      other: {
        name: 'Tomar la mejor de las otras ofertas',
        text: 'Dejar el contrato por la oferta que sigue según la mirada del propio ministerio.',
      },
    },
    happened: {
      jsei: 'La provincia esperó. En marzo de 2019, a 22 meses de la firma, se resolvieron las cuestiones del contrato y BBVA Hong Kong prestó con las condiciones pactadas con China Exim.',
    },
  },
  peso: {
    question: 'El dólar se encarece. ¿Seguir pagando todo?',
    known: {
      jsei: 'La oferta elegida no necesita un crédito, así que no hay nada que esperar. Pero sus precios están en dólares: uno costó en promedio 14,8 pesos en 2016 y 16,6 en 2017.',
    },
    choices: {
      full: {
        name: 'Pagar todo',
        text: 'Mantenimiento, tarifas y recambios se pagan a su vencimiento.',
      },
      cut: {
        name: 'Pagar la mitad por cuatro años',
        text: 'Se paga la mitad del mantenimiento, las tarifas y los recambios vencidos.',
      },
    },
    happened: {
      jsei: 'La provincia tenía otra cuestión por resolver: había firmado la oferta llave en mano y esperó su crédito hasta marzo de 2019.',
    },
  },
  renewal: {
    question: 'El soporte terminó. ¿Cómo responder al precio pedido?',
    known: {
      'ecu-911':
        'El soporte del proveedor terminó en diciembre. El código fuente se había entregado, pero nadie del país lo modificó. Un nuevo contrato tiene su precio: cuánto más que el anterior no se publicó, y el modelo toma 50\u00a0%.',
    },
    knownOther:
      'El servicio lleva seis años. Para los próximos, el proveedor pide un recargo sobre lo que solo él puede hacer.',
    note: 'Negociar es no pagar más de lo que costaría salir; si el precio pedido ya está por debajo, no cambia nada.',
    choices: {
      accept: { name: 'Aceptar', text: 'Pagar el recargo y conservar al proveedor.' },
      renegotiate: { name: 'Negociar', text: 'Pagar, como máximo, lo que costaría salir.' },
      switch: {
        name: 'Cambiar de proveedor',
        text: 'Pagar el costo de salida para que otro se haga cargo.',
      },
      lapse: {
        name: 'Dejar vencer',
        text: 'No pagar más al proveedor. Sigue el mantenimiento que otros pueden hacer; lo que no es propio se va.',
      },
    },
    happened: {
      'ecu-911':
        'Los funcionarios juzgaron irrazonable el precio y no hubo acuerdo. Desde enero de 2019 el sistema funcionó sin su proveedor.',
    },
  },
  sanction: {
    question: 'El proveedor está sancionado. ¿Qué hacer?',
    known: {
      'ecu-911':
        'Hay recortes desde 2019; el modelo toma la mitad del mantenimiento y los recambios. Ahora Estados Unidos sanciona a CEIEC, con 45 días para cesar operaciones: ya no puede comerciar con un país dolarizado.',
    },
    note: 'El crédito de una nueva licitación no se cuenta aquí: el modelo da un solo crédito a cada oferta.',
    choices: {
      retender: {
        name: 'Licitar otra vez, con crédito multilateral',
        text: 'Otra plataforma funciona al cabo de un año; el crédito paga lo que el presupuesto no puede.',
      },
      local: {
        name: 'Solo mantenimiento local',
        text: 'Nadie reemplaza al proveedor; sigue lo que otros pueden hacer.',
      },
      wait: {
        name: 'Esperar',
        text: 'Planificar una actualización; el modelo cuenta dos años hasta que esté lista.',
      },
    },
    happened: {
      'ecu-911':
        'En 2021 se planificó y presupuestó una gran actualización, abierta a todos. En 2022 no se había hecho, los recortes habían seguido y 1.081 cámaras estaban fuera de servicio.',
    },
  },
  budget: {
    question: 'Hay recortes. ¿Seguir pagando la mitad?',
    known: {
      'ecu-911':
        'Hay recortes desde 2019; el modelo toma la mitad del mantenimiento, las tarifas y los recambios. Estados Unidos sanciona a CEIEC, que no es, o ya no es, el proveedor elegido.',
    },
    choices: {
      full: { name: 'Volver a pagar todo', text: 'Desde 2021 se paga todo lo que vence.' },
      cut: { name: 'Seguir con la mitad', text: 'Se paga la mitad por dos años más.' },
    },
    happened: {
      'ecu-911':
        'En la historia real la sanción alcanzó al proveedor y los recortes siguieron: en 2022 había 1.081 cámaras fuera de servicio.',
    },
  },
};
