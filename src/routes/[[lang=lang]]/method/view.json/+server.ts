/**
 * The whole page is worked out while the site is built: neither model nor words are sent as scripts.
 * What a reader presses is explained by scripts that come when it is pressed.
 */
import { json } from '@sveltejs/kit';
import type { Lang } from '$lib/i18n/lang';
import { loadFullMessages } from '$lib/i18n/messages';
import { CONVENTIONS } from '$lib/loans/compare';
import { methodView } from '$lib/method/method-view';
import { explanations } from '../explanations';
import { loadFigureWords, loadPageWords } from '../words';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = async ({ params }) => {
  const lang: Lang = params.lang ?? 'en';
  const [words, otherWords, figureWords, messages, graph] = await Promise.all([
    loadPageWords(lang),
    loadPageWords(lang === 'en' ? 'es' : 'en'),
    loadFigureWords(lang),
    loadFullMessages(lang),
    explanations(lang),
  ]);
  return json(
    methodView({
      lang,
      words,
      otherWords,
      figureWords,
      messages,
      graph,
      conventions: CONVENTIONS,
    }),
  );
};
