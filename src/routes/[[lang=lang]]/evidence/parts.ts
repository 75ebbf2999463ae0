/**
 * The long parts of the page: disagreeing figures, gaps, register and sources, a thousand lines that
 * never change. The server renders them into the page and the browser leaves them as they stand, so
 * that no script has to bring them. Only who arrives from another page or language has them rendered.
 */
import type { Lang } from '$lib/i18n/lang';
import type { LiveParts } from './live-parts';

export type Parts =
  | { readonly kind: 'html'; readonly rest: string; readonly register: string }
  | { readonly kind: 'kept' }
  | ({ readonly kind: 'live' } & LiveParts);

function isInPage(lang: Lang): boolean {
  return document.querySelector(`[data-part][lang="${lang}"]`) !== null;
}

export async function loadParts(lang: Lang): Promise<Parts> {
  if (!import.meta.env.SSR && isInPage(lang)) return { kind: 'kept' };
  const { Rest, Register, props } = await (await import('./live-parts')).loadLiveParts(lang);
  if (!import.meta.env.SSR) return { kind: 'live', Rest, Register, props };
  const { render } = await import('svelte/server');
  return {
    kind: 'html',
    rest: render(Rest, { props, idPrefix: 'rest' }).body,
    register: render(Register, { props, idPrefix: 'register' }).body,
  };
}
