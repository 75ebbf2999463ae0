// What the build does once Kit has written the pages: makes them open on any server for plain files, completes the
// list of what is kept offline, and packs all of it into one archive to carry along.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { filesOf } from './files.js';
import { ARCHIVE, pack } from './pack.js';

const BUILD = 'build';

/** Where src/service-worker.ts waits for the files that Kit does not list. */
const UNLISTED = '%unlisted%';

const TURN =
  'location.replace(document.currentScript.dataset.to + location.search + location.hash)';
const TURN_HASH = createHash('sha256').update(TURN).digest('base64');

/**
 * A page that sends on to another; what stands behind # goes along.
 * @param {string} to
 * @param {string} lang
 */
function signpost(to, lang) {
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="robots" content="noindex" />
    <meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-${TURN_HASH}'; base-uri 'none'; form-action 'none'" />
    <title>Balanza</title>
    <script data-to="${to}">${TURN}</script>
  </head>
  <body><p><a href="${to}">Balanza</a></p></body>
</html>
`;
}

/**
 * A server that knows nothing of addresses without `.html` answers `/loans` with the folder `loans/`; there stands a
 * signpost to the page.
 * @param {string} folder
 */
export function writeSignposts(folder) {
  const pages = filesOf(folder).filter((path) => path.endsWith('.html'));
  for (const page of pages) {
    if (page === 'index.html' || page === '404.html') continue;
    const file = join(folder, page.replace(/\.html$/, ''), 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    const to = relative(dirname(file), join(folder, page)).split(sep).join('/');
    writeFileSync(file, signpost(to, /^es[./]/.test(page) ? 'es' : 'en'));
  }
}

/**
 * Kit lists what its own bundle holds; what a worker fetches by itself is not among it.
 * @param {string} folder
 */
export function listTheRest(folder) {
  const file = join(folder, 'service-worker.js');
  const worker = readFileSync(file, 'utf8');
  if (!worker.includes(UNLISTED))
    throw new Error(`service-worker.js has no place for ${UNLISTED}.`);
  const rest = filesOf(folder).filter(
    (path) => path.startsWith('_app/immutable/') && !worker.includes(`/${path}`),
  );
  writeFileSync(
    file,
    worker.replace(UNLISTED, () => rest.join(' ')),
  );
}

/** @returns {import('@sveltejs/kit').Adapter} */
export function siteAdapter() {
  const site = adapter({ pages: BUILD });
  return {
    name: 'balanza',
    async adapt(builder) {
      await site.adapt(builder);
      listTheRest(BUILD);
      writeSignposts(BUILD);
      const bytes = pack(BUILD);
      writeFileSync(join(BUILD, ARCHIVE), bytes);
      builder.log(
        `  Packed the site into "${BUILD}/${ARCHIVE}", ${(bytes.length / 1e6).toFixed(1)} MB`,
      );
    },
  };
}
