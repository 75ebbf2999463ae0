// Rules for every source of the project. Types are checked by the strict, type-aware set; the import
// direction of docs/ARCHITECTURE.md is a rule here, so that the core cannot come to need the page.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Rooms of src/lib, each with the rooms it may use beside itself. */
const CORE = ['engine', 'evidence', 'parameters', 'scenario', 'model'];
const ROOMS = {
  engine: [],
  evidence: [],
  parameters: ['evidence', 'i18n'],
  // Distributions are arithmetic, and a scenario holds them.
  scenario: ['engine/numeric', 'evidence', 'parameters', 'i18n'],
  model: ['engine', 'evidence', 'parameters', 'scenario'],
  versions: CORE,
  // Messages are typed by what they name.
  i18n: [
    ...CORE,
    'versions/history',
    'views/method',
    'views/library',
    'loans/examples',
    'replay',
    'compare',
    'export/embed',
    'state/library',
    'state/storage-trouble',
  ],
  formula: [...CORE, 'i18n'],
  // What uses an entry of the register: the loans of the evidence are data like the inputs.
  workers: CORE,
  views: [...CORE, 'i18n', 'formula', 'loans/examples', 'versions'],
  offline: [],
  export: [...CORE, 'i18n', 'views', 'explain'],
  explain: [...CORE, 'i18n', 'views'],
  figures: [...CORE, 'i18n', 'views'],
  charts: [...CORE, 'i18n', 'views', 'figures', 'export'],
  replay: [...CORE, 'i18n', 'views'],
  compare: [...CORE, 'i18n', 'views'],
  state: [...CORE, 'i18n', 'views', 'formula', 'export', 'workers', 'versions'],
};

const FRAMEWORK = {
  regex: String.raw`^\$app/`,
  message: 'Only routes, components and state know the framework.',
};

const importDirection = Object.entries(ROOMS).map(([room, allowed]) => ({
  files: [`src/lib/${room}/**/*.{ts,svelte}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: String.raw`^\$lib/(?!(?:${[room, ...allowed].join('|')})(?:/|$))`,
            message: `${room} may use only ${allowed.join(', ') || 'itself'} of src/lib.`,
          },
          ...(room === 'state' ? [] : [FRAMEWORK]),
        ],
      },
    ],
  },
}));

export default defineConfig(
  globalIgnores([
    '.svelte-kit/',
    'build/',
    'dist-cli/',
    'coverage/',
    'shots/',
    'test-results/',
    'playwright-report/',
    // Models as they were when they made links; nobody edits them.
    'src/lib/versions/frozen/',
  ]),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: {
          allowDefaultProject: ['eslint.config.js', 'playwright.config.ts'],
        },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      // The compiler knows better which names exist.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Numbers in text are the product's daily bread.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => done()` says enough.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Spreading a string is how its characters are had one by one, surrogate pairs whole.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `number | 'auto' | string` tells the reader more than `number | string`.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // The page rewrites its own fragment; there is no route to resolve.
      'svelte/no-navigation-without-resolve': ['error', { ignoreReplaceState: true }],
    },
  },
  {
    // Here ESLint sees less than svelte-check does: what Svelte's syntax and JSDoc casts give a type
    // looks untyped to it.
    files: ['**/*.svelte', '**/*.js'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.js', 'tests/**/*.ts', 'tests/**/*.js'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'TSEnumDeclaration', message: 'A union of literals serves better.' },
      ],
    },
  },
  ...importDirection,
  {
    files: ['src/cli/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`^(?:svelte|\$app|\$lib/(?:state|charts|ui|workers))(?:/|$)`,
              message: 'The command line runs without a browser.',
            },
          ],
        },
      ],
    },
  },
);
