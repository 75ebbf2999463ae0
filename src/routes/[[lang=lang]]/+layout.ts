import type { Lang } from '$lib/i18n/lang';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const load: LayoutLoad = ({ params }) => {
  const lang: Lang = params.lang ?? 'en';
  return { lang };
};
