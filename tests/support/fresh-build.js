// Makes sure that ./build is there and not older than what it is made of, for whatever opens it in a
// browser. BALANZA_BUILD=keep uses it as it is.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { lastChange, ROOT } from '../../src/cli/bundle.js';

const SOURCES = ['src', 'static', 'package.json', 'svelte.config.js', 'vite.config.ts'];

/**
 * Runs `vite build` in the project's root.
 * @param {'inherit' | 'ignore'} output
 * @returns {boolean} whether it succeeded
 */
export function build(output = 'inherit') {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const run = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: ['ignore', output, 'inherit'],
  });
  return run.status === 0;
}

/** Builds if needed; ends the process with 1 where that fails. */
export function ensureBuild() {
  const built = lastChange(join(ROOT, 'build/index.html'));
  if (built > 0 && process.env['BALANZA_BUILD'] === 'keep') return;
  const newest = Math.max(...SOURCES.map((path) => lastChange(join(ROOT, path))));
  if (built > newest) return;
  console.log('Building the site first.');
  if (build()) return;
  console.error('The site does not build, so there is nothing to open in a browser.');
  process.exit(1);
}
