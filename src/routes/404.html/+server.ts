/**
 * The page that servers answer unknown addresses with. Served for an address of any depth, it cannot name scripts
 * or styles of the app from where it stands, so that it is whole in itself.
 */
import { createHash } from 'node:crypto';
import { version } from '$app/environment';
import { errorWords } from '$lib/i18n/error-words';
import { LANGS } from '$lib/i18n/lang';
import findHome from './find-home.js?raw';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Colours are said rather than left to the browser, whose dark ones nothing can measure. */
const STYLE = [
  ':root{color-scheme:light dark;font:1rem/1.45 system-ui,sans-serif}',
  'body{background:#faf9f6;color:#1d1f24}a{color:#1f4f99}',
  '@media(prefers-color-scheme:dark){body{background:#14171c;color:#eceef2}a{color:#9ec1ff}}',
  'main{max-width:60ch;margin:20vh auto;padding:16px}',
].join('');

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const POLICY = [
  "default-src 'none'",
  `script-src '${hashOf(findHome)}'`,
  `style-src '${hashOf(STYLE)}'`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const HOMES = { en: '', es: 'es' } as const;

export const GET: RequestHandler = () => {
  const paragraphs = LANGS.map((lang) => {
    const { notFound, home } = errorWords[lang];
    const to = HOMES[lang];
    return `<p lang="${lang}">${notFound} <a href="./${to}" data-home="${to}">${home}</a></p>`;
  });
  const html = `<!doctype html>
<html lang="en" data-build="${version}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="content-security-policy" content="${POLICY}" />
    <title>Balanza</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <main>
      <h1>Balanza</h1>
      ${paragraphs.join('\n      ')}
    </main>
    <script>${findHome}</script>
  </body>
</html>
`;
  return new Response(html, { headers: { 'content-type': 'text/html' } });
};
