// What the campaigns share: the bundle that they run, numbers from the command line, the closing line.
import { bundle } from '../../src/cli/bundle.js';

/** @returns {Promise<string>} path of one file with everything in it */
export function campaignBundle() {
  return bundle({
    entry: 'tests/campaigns/entry.ts',
    output: 'node_modules/.cache/balanza-campaigns.js',
  });
}

/**
 * The whole number given as argument `at`, or `usual`.
 * @param {number} at
 * @param {number} usual
 * @returns {number}
 */
export function sizeArgument(at, usual) {
  const given = process.argv[2 + at];
  if (given === undefined) return usual;
  const size = Number(given);
  if (!Number.isInteger(size) || size < 1) {
    console.error(`Not a size: ${given}`);
    process.exit(2);
  }
  return size;
}

/**
 * Ends the process with one line of what was seen.
 * @param {string} what
 * @param {readonly string[]} faults
 * @returns {never}
 */
export function close(what, faults) {
  for (const fault of faults.slice(0, 10)) console.log(`  ${fault.slice(0, 400)}`);
  console.log(`${what}: ${faults.length === 0 ? 'no fault' : `${faults.length} faults`}`);
  process.exit(faults.length === 0 ? 0 : 1);
}
