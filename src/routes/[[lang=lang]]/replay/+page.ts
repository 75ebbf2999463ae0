import { resolve } from '$app/paths';
import type { StoryView } from '$lib/replay/story-view';
import { langParams } from '$lib/ui/lang-params';
import { loadPageWords } from './words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
  const lang = params.lang ?? 'en';
  const address = resolve('/[[lang=lang]]/replay/view.json', langParams(lang));
  const [pageWords, response] = await Promise.all([loadPageWords(lang), fetch(address)]);
  return { pageWords, stories: (await response.json()) as readonly StoryView[] };
};
