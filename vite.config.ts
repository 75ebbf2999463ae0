import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * Scripts that a page names at once, in few files: what every page stands on, the frame around the
 * pages, the arithmetic of loans, solving for their rates, and the inputs and the model of the first answer. Cut finer, as the
 * bundler does by itself, they compress worse and take a dozen requests more; cut coarser, a page would
 * fetch what only another one needs. Scripts that follow later are cut by who imports them.
 */
const START_UP_GROUPS = [
  // Not the fonts' styles, which are the layout's: every script that follows would name them.
  { name: 'framework', test: /node_modules.*(?<!\.css)$|preload-helper/ },
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
  { name: 'explain', test: /src\/lib\/ui\/explain/ },
  { name: 'inputs', test: /src\/lib\/(parameters|scenario\/presets)/ },
  { name: 'model', test: /src\/lib\/model/ },
].map((group, at) => ({ ...group, tags: ['$initial' as const], priority: 20 - at }));

/** Groups that every page has long loaded when a script follows; naming them again would only make scripts longer. */
const ON_EVERY_PAGE = ['rolldown-runtime', 'framework', 'preferences', 'frame'];
const onEveryPage = new Set<string>();

/** Scripts are known by a hash alone; which of them hold those groups is seen once all are made. */
const noteStartUp: Plugin = {
  name: 'note-start-up',
  enforce: 'pre',
  generateBundle(_options, bundle) {
    for (const part of Object.values(bundle)) {
      if (part.type === 'chunk' && ON_EVERY_PAGE.includes(part.name)) {
        onEveryPage.add(part.fileName);
      }
    }
  },
};

export default defineConfig({
  plugins: [noteStartUp, sveltekit()],
  server: { port: 4173 },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: {
      resolveDependencies: (_file, scripts) => {
        const further = scripts.filter((script) => !onEveryPage.has(script));
        // The script itself is fetched by being imported.
        return further.length > 1 ? further : [];
      },
    },
  },
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
      'tests/workbook/**/*.test.ts',
    ],
    environment: 'node',
    setupFiles: ['tests/support/load-cases.ts'],
  },
});
