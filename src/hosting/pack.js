// The site as an archive to carry along: the same sources give the same bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { filesOf } from './files.js';

/** Its name in the build, and so its address. */
export const ARCHIVE = 'balanza-offline.zip';

const FOLDER = 'balanza';
const CARRIED = fileURLToPath(new URL('carry/', import.meta.url));
/** A date that means nothing; archives must have one, and none before 1980. */
const NO_DATE = new Date(1980, 0, 1);

/**
 * A carried page does not offer to be taken along: the archive does not hold itself.
 * @param {string} path
 * @param {Buffer} bytes
 * @returns {Uint8Array}
 */
function carried(path, bytes) {
  if (!path.endsWith('.html')) return bytes;
  return Buffer.from(bytes.toString('utf8').replace('<html ', '<html data-carried '));
}

/**
 * @param {string} folder the built site
 * @returns {Uint8Array} the archive
 */
export function pack(folder) {
  const site = filesOf(folder).filter((path) => path !== ARCHIVE);
  /** @type {import('fflate').Zippable} */
  const files = {};
  for (const path of site) {
    files[`${FOLDER}/${path}`] = carried(path, readFileSync(join(folder, path)));
  }
  for (const path of filesOf(CARRIED)) {
    files[`${FOLDER}/${path}`] = readFileSync(join(CARRIED, path));
  }
  return zipSync(files, { level: 9, mtime: NO_DATE });
}
