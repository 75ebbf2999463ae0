import type { Handle } from '@sveltejs/kit';

/** The page says which language it is in, for screen readers and search engines. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.params['lang'] ?? 'en';
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', lang) });
};
