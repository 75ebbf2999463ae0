/** The two languages of the app; neither is a translation of the other. */
export const LANGS = ['en', 'es'] as const;
export type Lang = (typeof LANGS)[number];

export function isLang(value: string): value is Lang {
  return (LANGS as readonly string[]).includes(value);
}

/** Spanish follows the Río de la Plata and the Andes: decimal comma, thousands point. */
export const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-US', es: 'es-AR' };
