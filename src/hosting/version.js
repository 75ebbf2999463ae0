// The name of a build: a hash of all that it is made of.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './files.js';

const FOLDERS = ['src', 'static'];
const FILES = ['package-lock.json', 'svelte.config.js', 'vite.config.ts'];
const DIGITS = 12;

/**
 * @param {string} root folder of the project
 * @returns {string}
 */
export function versionOf(root) {
  const hash = createHash('sha256');
  const inFolders = FOLDERS.flatMap((folder) =>
    filesOf(join(root, folder)).map((path) => `${folder}/${path}`),
  );
  for (const path of [...inFolders, ...FILES]) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, DIGITS);
}
