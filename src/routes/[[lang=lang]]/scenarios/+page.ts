import { loadLibraryWords } from '$lib/ui/library/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({
  pageWords: await loadLibraryWords(params.lang ?? 'en'),
});
