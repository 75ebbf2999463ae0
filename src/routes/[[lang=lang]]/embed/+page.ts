import { loadEmbedWords } from '$lib/ui/embed/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({
  pageWords: await loadEmbedWords(params.lang ?? 'en'),
});
