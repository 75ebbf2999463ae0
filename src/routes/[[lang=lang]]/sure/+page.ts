import { loadPageWords } from './words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({
  pageWords: await loadPageWords(params.lang ?? 'en'),
});
