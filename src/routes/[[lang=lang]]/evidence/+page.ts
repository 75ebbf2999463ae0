import { loadParts } from './parts';
import { loadPageWords } from './words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
  const lang = params.lang ?? 'en';
  const [pageWords, parts] = await Promise.all([loadPageWords(lang), loadParts(lang)]);
  return { pageWords, parts };
};
