import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { siteAdapter } from './src/hosting/adapter.js';
import { versionOf } from './src/hosting/version.js';

/** @param {string} script */
const hashOf = (script) =>
  /** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`);

/** The script that stands in every page as it is; the policy names it by its hash. */
const pageScript =
  /<script>([^]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'))?.[1] ?? '';

/** Each in both languages. */
const PAGES = [
  '',
  'scenarios',
  'sure',
  'decide',
  'compare',
  'loans',
  'replay',
  'evidence',
  'method',
  'brief',
  'embed',
];

/**
 * @param {string} page
 * @returns {`/${string}`[]}
 */
const inBothLanguages = (page) => [`/${page}`, page === '' ? '/es' : `/es/${page}`];

/** @type {import('@sveltejs/kit').Config} */
const config = {
  preprocess: vitePreprocess(),
  kit: {
    adapter: siteAdapter(),
    // The same sources are the same build: no reader is told of a new version that is none.
    version: { name: versionOf(import.meta.dirname) },
    paths: { relative: true },
    // Registered by hand, once the page stands: src/lib/ui/offline/start.ts.
    serviceWorker: { register: false, files: (path) => !/^[._]/.test(path) },
    // Kit would leave the service worker unchecked.
    typescript: {
      config: (settings) => ({
        ...settings,
        exclude: settings.exclude.filter(
          (/** @type {string} */ path) => !path.includes('service-worker'),
        ),
      }),
    },
    prerender: {
      entries: [...PAGES.flatMap(inBothLanguages), '/404.html'],
    },
    // One trip fewer before the first paint; the policy below carries the styles' hashes.
    inlineStyleThreshold: 50_000,
    output: { preloadStrategy: 'modulepreload' },
    // The strictest policy that a static site can state about itself: nothing loads from anywhere
    // else, no string becomes script. Hashes cover Kit's own start-up script; the one style hash is
    // for the route announcer that Kit styles inline (sveltejs/kit#11993).
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', hashOf(pageScript)],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        // The preview of a figure for other sites is the app's own page in a frame.
        'frame-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'balanza-worker'],
      },
    },
  },
};

export default config;
