/** Lo que dice una figura dentro de un marco, en español. */
import type { EmbedWords } from '../embed-words';

export const words: EmbedWords = {
  title: 'Una figura de Balanza',
  lead: 'Una figura de una comparación, para un marco en otro sitio.',
  noScript: 'Esta figura se dibuja con scripts y este marco no los ejecuta. Abrirla en Balanza:',
  loading: 'Dibujando la figura …',
  open: 'Abrir en Balanza',
  newTab: 'se abre en otra pestaña',
  figures: {
    answer: 'La respuesta en frases',
    cards: 'Las ofertas, en una tabla',
    map: 'Costo frente a dependencia',
    cost: 'Costo por componente',
    cash: 'Pagos por año',
    exit: 'Costo de salida por año',
    bands: 'Quién es dueño de qué y cuándo',
    profile: 'Dónde está la dependencia',
    lenses: 'El orden según cada mirada',
  },
  screens: 'Requisitos excluyentes',
  problems: {
    heading: (count) =>
      count === 1
        ? 'Una línea de la dirección de este marco no se puede leer tal como está:'
        : `${String(count)} líneas de la dirección de este marco no se pueden leer tal como están:`,
    own: ({ key, code, given }) =>
      code === 'repeated'
        ? `«${key}» aparece dos veces; «${given}» se pasó por alto.`
        : `«${key}=${given}» no es ninguna de las posibilidades; se muestra lo habitual.`,
    unreadable: 'La dirección de este marco no contiene ninguna comparación legible:',
  },
  maker: {
    heading: 'Una figura para otro sitio',
    lead: 'Elegir una figura, mirarla y pegar el código en una página. La figura sale del enlace que va en el código: queda como está ahora.',
    figure: 'Figura',
    language: 'Idioma',
    theme: 'Colores',
    width: 'Ancho, px',
    fill: 'Tan ancho como su lugar',
    height: 'Alto, px',
    preview: 'Vista previa',
    code: 'Código para pegar',
    copy: 'Copiar el código',
    copied: 'El código está copiado.',
    copyFailed: 'Aquí no se permite copiar. El código está seleccionado: copiarlo desde ahí.',
    privacy: 'El marco no guarda nada ni pide nada a ningún otro sitio.',
    frameTitle: (figure, caseName) => `${figure}: ${caseName} (Balanza)`,
    long: (length) =>
      `El código tiene ${length} caracteres; algunos editores cortan las direcciones largas.`,
    outside: (least, most) => `De ${String(least)} a ${String(most)}.`,
  },
};
