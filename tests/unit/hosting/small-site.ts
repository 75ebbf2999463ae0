/** A site of a few files, shaped like the built one. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<html lang="en">home',
  'es.html': '<html lang="es">inicio',
  'loans.html': '<html lang="en">loans',
  'es/loans.html': '<html lang="es">créditos',
  'embed.html': '<html lang="en">embed',
  'es/embed.html': '<html lang="es">embed',
  '404.html': '<html lang="en">no such page',
  'method/view.json': '{}',
  'manifest.webmanifest': '{}',
  'service-worker.js': 'const unlisted = "%unlisted%"; // /_app/immutable/chunks/a.js',
  '_app/immutable/chunks/a.js': `export const long = "${'a'.repeat(3000)}";`,
  '_app/immutable/workers/b.js': 'export {};',
  '.secret': 'hidden',
};

/** Writes it below `under` in a new folder, whose path it gives. */
export function smallSite(under = ''): string {
  const top = mkdtempSync(join(tmpdir(), 'balanza-site-'));
  for (const [path, text] of Object.entries(FILES)) {
    const file = join(top, under, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return top;
}
