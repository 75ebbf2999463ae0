import { version } from '$app/environment';
import { resolve } from '$app/paths';
import type { MethodView } from '$lib/method/method-view';
import { BUILD_PARAM } from '$lib/offline/build-param';
import { langParams } from '$lib/ui/lang-params';
import type { PageLoad } from './$types';

/** From a file made while the site is built; a server load would cost every page Kit's reader of it. */
export const load: PageLoad = async ({ fetch, params }) => {
  const address = resolve('/[[lang=lang]]/method/view.json', langParams(params.lang ?? 'en'));
  const view = (await (await fetch(`${address}?${BUILD_PARAM}=${version}`)).json()) as MethodView;
  return { view };
};
