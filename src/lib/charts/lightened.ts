/** Prerendered pictures on a diet: they are replaced when the scripts come, never hydrated. */
const COORDINATES =
  /(?<= (?:[cr]?[xy][12]?|r|d|width|height|points|transform|viewBox)=")[^"]*(?=")/g;

/**
 * Markup that nobody hydrates needs no marks for hydration, and no coordinate finer than a hundredth
 * of a pixel: a ninth of the page's weight. Words and figures, also in labels, are left alone.
 */
export function lightened(html: string): string {
  const short = (number: string) => String(Number(Number(number).toFixed(2)));
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(COORDINATES, (value) => value.replace(/\d+\.\d{3,}/g, short));
}
