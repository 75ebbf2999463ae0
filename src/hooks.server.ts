import { version } from '$app/environment';
import { render } from 'svelte/server';
import type { Handle } from '@sveltejs/kit';
import { lightened } from '$lib/charts/lightened';
import { noScript as english } from '$lib/i18n/en/no-script';
import { noScript as spanish } from '$lib/i18n/es/no-script';
import { loadFullMessages } from '$lib/i18n/messages';
import { evaluate } from '$lib/model/evaluate';
import { preset } from '$lib/scenario/presets';
import { CHARTS_MARK } from '$lib/views/charts-mark';
import Charts from './routes/[[lang=lang]]/Charts.svelte';

/** The charts of the published case as pictures, readable before any script has run. */
async function chartsOf(lang: 'en' | 'es'): Promise<string> {
  const scenario = preset('jujuy-2016');
  const words = await loadFullMessages(lang);
  const ctx = { scenario, evaluation: evaluate(scenario), words };
  const props = { ctx, onfail: () => undefined };
  // One element around it all: hydration steps over the mark's content node by node.
  const { body } = render(Charts, { props, idPrefix: 'charts' });
  return `<div class="prerendered">${lightened(body)}</div>`;
}

/** Fills in what the page says of itself: language, build, a word to browsers without script, prerendered charts. */
export const handle: Handle = async ({ event, resolve }) => {
  const lang = event.params.lang ?? 'en';
  const charts = event.route.id === '/[[lang=lang]]' ? await chartsOf(lang) : '';
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', lang)
        .replace('%no-script%', lang === 'es' ? spanish : english)
        .replace('%build%', version)
        .replace(CHARTS_MARK, () => charts),
  });
};
