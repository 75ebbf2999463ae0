// Turns one TypeScript entry and the core it uses into a single file that Node runs, and keeps that
// file until a source is newer. Node 20 strips no types, so whatever runs the core outside the
// browser comes through here: the command line and the benchmark.
import { mkdirSync, readdirSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * When a file or anything in a folder was last changed, in milliseconds; 0 if it is not there.
 * Folders count too, since removing a file changes only them.
 * @param {string} path
 * @returns {number}
 */
export function lastChange(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, lastChange(join(path, name))),
    stat.mtimeMs,
  );
}

/**
 * Bundles `entry` into `output` (both from the project's root) if that is missing or out of date.
 * @param {{ entry: string, output: string }} options
 * @returns {Promise<string>} the bundle's path
 */
export async function bundle({ entry, output }) {
  const target = join(ROOT, output);
  const sources = ['src', 'package.json', entry].map((path) => lastChange(join(ROOT, path)));
  const newest = Math.max(...sources);
  if (lastChange(target) >= newest && newest > 0) return target;

  const { build } = await import('vite');
  const built = await build({
    root: ROOT,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { $lib: join(ROOT, 'src/lib') } },
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, entry),
      write: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs
    .flatMap((result) => ('output' in result ? result.output : []))
    .find((file) => file.type === 'chunk' && file.isEntry);
  if (chunk?.type !== 'chunk') throw new Error(`vite made no bundle of ${entry}`);

  // Two first calls at once must not see half a file; and a source saved during the build is newer
  // than the bundle, which therefore bears the time of the newest source it was built from.
  mkdirSync(dirname(target), { recursive: true });
  const temporary = `${target}.${process.pid}`;
  writeFileSync(temporary, chunk.code);
  utimesSync(temporary, newest / 1000, newest / 1000);
  renameSync(temporary, target);
  return target;
}
