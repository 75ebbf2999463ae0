/** Lo que dice cada página a un navegador sin JavaScript. */
export const noScript =
  'Este navegador no ejecuta JavaScript. Las cifras de esta página son las del caso publicado. Si se llegó por un enlace, su contenido está después del # de la dirección: ningún servidor lo ha visto y solo un programa puede calcularlo. Abrir el enlace en un navegador con JavaScript para ver su comparación; entretanto, cada línea después del # nombra un dato y su valor.';
