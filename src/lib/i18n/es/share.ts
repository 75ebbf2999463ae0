import type { ShareWords } from '../share-words';

export const words: ShareWords = {
  heading: 'Compartir',
  close: 'Cerrar',
  copy: 'Copiar',
  copied: 'Copiado',
  failed: 'El navegador no permitió copiar. Seleccionar el texto y copiarlo a mano.',
  link: {
    heading: 'Enlace',
    help: 'El enlace contiene la comparación entera. No se guarda en ningún otro lugar, y lo que sigue al # ni siquiera se envía a un servidor.',
    label: 'Enlace a esta comparación',
    length: ({ characters, packed }) =>
      packed
        ? `${characters} caracteres, comprimido porque mucho difiere del caso publicado.`
        : `${characters} caracteres, legible: cada línea después del # nombra un dato y su valor.`,
    readable: (characters) => `Copiar sin comprimir (${characters} caracteres)`,
  },
  qr: {
    heading: 'Código QR',
    label: ({ characters, modules }) =>
      `Código QR del enlace: ${characters} caracteres en ${modules} por ${modules} puntos`,
    size: ({ characters, modules, fine }) =>
      `${characters} caracteres en ${modules} × ${modules} puntos. ${
        fine
          ? 'Un teléfono lo lee de una pantalla o de una hoja.'
          : 'Con tantos puntos hace falta una impresión o proyección grande y un teléfono quieto.'
      }`,
    tooLong: ({ characters, most }) =>
      `El enlace tiene ${characters} caracteres; en un código QR caben ${most} como máximo. Compartir el enlace o un archivo.`,
    svg: 'Guardar como SVG',
    large: 'Mostrar en grande',
    small: 'Mostrar en pequeño',
  },
  texts: {
    heading: 'Copiar la respuesta como',
    plain: 'Texto',
    markdown: 'Markdown',
    citation: 'Cita',
    bibtex: 'BibTeX',
  },
  take: {
    heading: 'Llevar',
    workbook: 'Planilla (XLSX)',
    workbookHelp: 'Con fórmulas vivas: cada cifra se puede recalcular y cambiar.',
    tables: 'Todas las tablas (CSV)',
    tablesHelp: 'Un zip con un archivo por tabla y cómo leerlos.',
    scenario: 'Archivo del escenario (JSON)',
    scenarioHelp: 'Se abre aquí de nuevo, con cada dato escrito.',
    figures: 'Todas las cifras (JSON)',
    figuresHelp: 'Para programas: cada cifra, sin redondear.',
    brief: 'Informe de dos páginas',
    briefHelp: 'Para imprimir o guardar como PDF.',
    embed: 'Figura para otro sitio',
    embedHelp: 'Código que muestra una figura en un marco.',
    making: 'Preparando …',
    done: (name) => `Guardado como ${name}.`,
    failed:
      'No se pudo hacer el archivo. El archivo del escenario y el enlace conservan el trabajo.',
  },
  document: {
    title: (caseName) => `Ofertas de compra comparadas: ${caseName}`,
    edited: 'con cambios',
    lens: (lens) => `Según ${lens}.`,
    offers: 'Las ofertas',
    columns: {
      offer: 'Oferta',
      rank: 'Puesto',
      total: 'Costo total, US$ M',
      upfront: 'Pago inicial, US$ M',
      exit: 'Costo de salida, US$ M',
      index: 'Índice de dependencia',
    },
    out: 'fuera',
    line: ({ name, rank, total, exit }) =>
      `${rank}. ${name}: ${total} en total, ${exit} para salir`,
    made: ({ model, date }) => `Balanza, modelo ${model}, ${date}.`,
    open: 'Abrir la comparación',
    citation: ({ date, title, model, link }) =>
      `Balanza. (${date}). ${title} [Comparación de ofertas, modelo ${model}]. ${link}`,
    software: 'Balanza: un simulador de ofertas de compra en seguridad pública',
    comparison: (model) => `Comparación de ofertas, modelo ${model}`,
  },
};
