import { loadDecideWords } from './words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({
  pageWords: await loadDecideWords(params.lang ?? 'en'),
});
