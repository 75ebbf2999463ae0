import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/**
 * Scripts that a page names at once, in few files: what every page stands on, the frame around the
 * pages, the arithmetic of loans, solving for their rates, and the inputs and the model of the first answer. Cut finer, as the
 * bundler does by itself, they compress worse and take a dozen requests more; cut coarser, a page would
 * fetch what only another one needs. Scripts that follow later are cut by who imports them.
 */
const START_UP_GROUPS = [
  { name: 'framework', test: /node_modules|preload-helper/ },
  { name: 'preferences', test: /src\/lib\/state\/preferences/ },
  {
    name: 'frame',
    test: /src\/lib\/(parameters\/(source-counts|sourced)|scenario\/types|i18n\/(format|lang)|figures|views\/(explain|marked|bidi)|ui\/(words|lang-params|Footer|SiteNav|LangLinks|ThemeSelect))/,
  },
  {
    name: 'loan',
    test: /src\/lib\/engine\/(numeric\/never|lifecycle\/flows|finance\/(loan|level|grant|constant|periods))/,
  },
  { name: 'rates', test: /src\/lib\/engine\/(numeric\/roots|finance\/(irr|all-in))/ },
  // What only other pages need of inputs and model at once: the other cases, events as they are declared, futures.
  {
    name: 'cases',
    test: /src\/lib\/parameters\/(cases\/(all|blank|ecuador|neutral|resource)|events\.)/,
  },
  {
    name: 'futures',
    test: /src\/lib\/model\/(all-in|event-cost|futures|journal|stress|take-over)/,
  },
  // The answer and its cards; figures in frames and on paper say the same, later.
  { name: 'answer', test: /src\/lib\/views\/(answer|cards|context)/ },
  { name: 'explain', test: /src\/lib\/ui\/explain/ },
  { name: 'inputs', test: /src\/lib\/(parameters|scenario\/presets)/ },
  { name: 'model', test: /src\/lib\/model/ },
].map((group, at) => ({ ...group, tags: ['$initial' as const], priority: 20 - at }));

export default defineConfig({
  plugins: [sveltekit()],
  server: { port: 4173 },
  build: { target: 'es2022', assetsInlineLimit: 0 },
  // Cases other than the first are fetched by the worker itself, when one is studied.
  worker: { format: 'es' },
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
    setupFiles: ['tests/support/load-cases.ts'],
  },
});
