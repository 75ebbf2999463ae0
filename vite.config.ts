import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/**
 * Scripts that a page names at once, in three files: what every page stands on, the inputs with their
 * published values, and what works out and words the first answer. Cut finer, as the bundler does by
 * itself, they compress worse (2 kB) and take ten requests more; in one, the other pages would fetch
 * the model for nothing. Scripts that follow later are cut by who imports them.
 */
const START_UP_GROUPS = [
  { name: 'framework', test: /node_modules|preload-helper/, priority: 3 },
  { name: 'inputs', test: /src\/lib\/(parameters|scenario\/(types|presets|rules))/, priority: 2 },
  {
    name: 'answer',
    test: /src\/lib\/(model|scenario\/edit|state\/(session|history|workspace)|views\/(answer|cards|context))/,
    priority: 1,
  },
].map((group) => ({ ...group, tags: ['$initial' as const] }));

export default defineConfig({
  plugins: [sveltekit()],
  server: { port: 4173 },
  build: { target: 'es2022', assetsInlineLimit: 0 },
  environments: {
    client: {
      build: { rolldownOptions: { output: { codeSplitting: { groups: START_UP_GROUPS } } } },
    },
  },
  test: {
    include: [
      'tests/unit/**/*.test.ts',
      'tests/checks/**/*.test.ts',
      'tests/golden/**/*.test.ts',
      'tests/second-reading/**/*.test.ts',
    ],
    environment: 'node',
  },
});
