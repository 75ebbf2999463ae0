import { version } from '$app/environment';
import { resolve } from '$app/paths';
import { BUILD_PARAM } from '$lib/offline/build-param';
import type { StoryView } from '$lib/replay/story-view';
import { langParams } from '$lib/ui/lang-params';
import { loadPageWords } from './words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
  const lang = params.lang ?? 'en';
  const address = resolve('/[[lang=lang]]/replay/view.json', langParams(lang));
  const [pageWords, response] = await Promise.all([
    loadPageWords(lang),
    fetch(`${address}?${BUILD_PARAM}=${version}`),
  ]);
  return { pageWords, stories: (await response.json()) as readonly StoryView[] };
};
