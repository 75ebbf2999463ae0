import { loadBriefWords } from './words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({
  pageWords: await loadBriefWords(params.lang ?? 'en'),
});
