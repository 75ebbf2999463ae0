// What a folder holds.
import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * @param {string} folder
 * @returns {string[]} paths of the files in it and below, with slashes, in a fixed order
 */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
}
