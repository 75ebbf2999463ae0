import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
const config = {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ fallback: '404.html' }),
    paths: { relative: true },
    prerender: {
      entries: [
        '/',
        '/scenarios',
        '/sure',
        '/decide',
        '/loans',
        '/replay',
        '/evidence',
        '/method',
      ].flatMap((path) => [path, path === '/' ? '/es' : `/es${path}`]),
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
        'script-src': ['self'],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'balanza-worker'],
      },
    },
  },
};

export default config;
