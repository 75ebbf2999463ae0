import { loadMessages } from '$lib/i18n/messages';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const load: LayoutLoad = async ({ params }) => ({
  words: await loadMessages(params.lang ?? 'en'),
});
