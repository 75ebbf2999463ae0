import { loadCompareWords } from '$lib/ui/compare/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({
  pageWords: await loadCompareWords(params.lang ?? 'en'),
});
