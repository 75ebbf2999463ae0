// Builds the site as it might be after the next version of model and format, in a folder of its own: the rehearsal
// of what docs/LINKS.md asks of whoever adds a version. The changes are made up; that they apply at all says that
// the places which the page names are still the places to change.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../src/cli/bundle.js';

const COPIED = [
  'src',
  'static',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
];

/** @type {readonly (readonly [file: string, from: string, to: string])[]} */
const CHANGES = [
  // A formula: residual values count for half.
  [
    'src/lib/model/evaluate-option.ts',
    'const totalPv = paymentsPv + components.residual.presentValue;',
    'const totalPv = paymentsPv + components.residual.presentValue / 2;',
  ],
  ['src/lib/scenario/types.ts', 'MODEL_VERSION: number = 1', 'MODEL_VERSION: number = 2'],
  [
    'src/lib/versions/history.ts',
    '] as const satisfies',
    "  { version: 2, change: 'formula', load: () => import('./frozen/model-1') },\n] as const satisfies",
  ],
  ['src/lib/i18n/en/versions.ts', 'changes: {', "changes: { 2: 'residual values count for half.',"],
  [
    'src/lib/i18n/es/versions.ts',
    'changes: {',
    "changes: { 2: 'los valores residuales cuentan la mitad.',",
  ],
  // A name: the lens in use stands under another key, in links and in files.
  ['src/lib/scenario/types.ts', 'SCHEMA_VERSION = 1', 'SCHEMA_VERSION = 2'],
  [
    'src/lib/scenario/migrations.ts',
    'const LINK_STEPS: Steps<readonly Entry[]> = [];',
    "const LINK_STEPS: Steps<readonly Entry[]> = [(lines) => lines.map(([key, value]) => [key === 'lens' ? 'view' : key, value])];",
  ],
  [
    'src/lib/scenario/migrations.ts',
    'const FILE_STEPS: Steps<JsonObject> = [];',
    "const FILE_STEPS: Steps<JsonObject> = [(file) => { const { lens, ...rest } = file['scenario'] as JsonObject; return { ...file, scenario: { ...rest, view: lens } }; }];",
  ],
  ['src/lib/scenario/entries.ts', "else if (key === 'lens') this", "else if (key === 'view') this"],
  [
    'src/lib/scenario/entries.ts',
    "[['lens', scenario.lens] as const]",
    "[['view', scenario.lens] as const]",
  ],
  ['src/lib/scenario/write-file.ts', 'lens: scenario.lens', 'view: scenario.lens'],
  ['src/lib/scenario/read-file.ts', "['case', 'lens', 'values'", "['case', 'view', 'values'"],
  [
    'src/lib/scenario/read-file.ts',
    "reader.field(document, 'lens', text, 'lens')",
    "reader.field(document, 'view', text, 'view')",
  ],
];

/**
 * @param {string} folder inside the project, so that its packages are found
 * @returns {string} the folder of the built site
 */
export function buildNextVersion(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const [name, from, to] of CHANGES) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${name} no longer says: ${from}`);
    writeFileSync(path, text.replace(from, to));
  }
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const run = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (run.status !== 0) throw new Error('the next version does not build');
  return join(folder, 'build');
}
