// `npm test`: every gate in order. Each runs even if an earlier one failed, so that one run shows all
// there is to mend; the end says what passed, and the exit code is 0 only if everything did.
import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '../../src/cli/bundle.js';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, flaky: number }} Counts
 * @typedef {{ name: string, script: string, count?: (output: string) => Counts | undefined }} Gate
 */

/**
 * The numbers before words, as in "2 failed | 31 passed (33)".
 * @param {string} text
 * @param {string} word
 * @returns {number} the sum over all places
 */
function before(text, word) {
  const found = text.matchAll(new RegExp(String.raw`(\d+) ${word}\b`, 'g'));
  return [...found].reduce((sum, [, digits]) => sum + Number(digits), 0);
}

/**
 * Vitest closes with "Test Files …" and "Tests …"; a file that does not load has no tests to fail.
 * @param {string} output
 * @returns {Counts | undefined}
 */
function countVitest(output) {
  const line = (/** @type {string} */ head) =>
    new RegExp(String.raw`^\s*${head}\s+(.*)$`, 'm').exec(output)?.[1];
  const tests = line('Tests');
  const files = line('Test Files');
  if (tests === undefined || files === undefined) return undefined;
  const failed = before(tests, 'failed');
  return {
    passed: before(tests, 'passed'),
    failed: Math.max(failed, before(files, 'failed')) + before(output, 'unhandled errors?'),
    skipped: before(tests, 'skipped') + before(tests, 'todo'),
    flaky: 0,
  };
}

/**
 * Playwright closes with one line for each kind of outcome.
 * @param {string} output
 * @returns {Counts | undefined}
 */
function countPlaywright(output) {
  const sum = (/** @type {string} */ word) => {
    const lines = output.matchAll(new RegExp(String.raw`^ {2}(\d+) ${word}\b.*$`, 'gm'));
    return Number([...lines].at(-1)?.[1] ?? 0);
  };
  const flaky = sum('flaky');
  const passed = sum('passed') + flaky;
  const failed = sum('failed') + sum('interrupted') + sum('did not run');
  if (passed + failed + sum('skipped') === 0) return undefined;
  return { passed, failed, skipped: sum('skipped'), flaky };
}

/** @type {Gate[]} */
const GATES = [
  { name: 'svelte-check', script: 'check' },
  { name: 'eslint', script: 'lint' },
  { name: 'prettier', script: 'format:check' },
  { name: 'knip', script: 'dead' },
  { name: 'vitest', script: 'unit', count: countVitest },
  { name: 'build', script: 'build' },
  { name: 'size budget', script: 'size' },
  { name: 'playwright', script: 'e2e', count: countPlaywright },
];

/**
 * Runs one of package.json's scripts, showing its output as it comes and keeping it.
 * @param {string} script
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run(script) {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: ROOT,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    });
    let output = '';
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
      output += chunk.toString('utf8');
      process.stdout.write(chunk);
    });
    child.stderr.on('data', (/** @type {Buffer} */ chunk) => {
      output += chunk.toString('utf8');
      process.stderr.write(chunk);
    });
    child.on('error', () => done({ ok: false, output }));
    child.on('close', (code) => done({ ok: code === 0, output: stripVTControlCharacters(output) }));
  });
}

/**
 * What a gate adds to the total: its tests, or itself. A runner that fails without naming a failed
 * test, or without a closing line, has failed all the same.
 * @param {Gate} gate
 * @param {boolean} ok
 * @param {string} output
 * @returns {Counts}
 */
function countsOf({ count }, ok, output) {
  const alone = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, flaky: 0 };
  if (count === undefined) return alone;
  const counts = count(output);
  if (counts === undefined) return { ...alone, passed: 0 };
  return ok ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

/**
 * @param {Counts} counts
 * @returns {string}
 */
function inWords({ passed, failed, skipped, flaky }) {
  const more = [
    ...(skipped > 0 ? [`, ${skipped} skipped`] : []),
    ...(flaky > 0 ? [`, ${flaky} flaky`] : []),
  ];
  return `${passed} passed, ${failed} failed${more.join('')}`;
}

/** @type {Counts} */
const total = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
/** @type {string[]} */
const summary = [];
let allOk = true;
for (const gate of GATES) {
  console.log(`\n── ${gate.name}`);
  const start = Date.now();
  const { ok, output } = await run(gate.script);
  const counts = countsOf(gate, ok, output);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  allOk &&= ok && counts.failed === 0;
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  total.flaky += counts.flaky;
  const verdict = gate.count === undefined ? (ok ? 'passed' : 'failed') : inWords(counts);
  summary.push(
    `${ok ? '✓' : '✗'} ${gate.name.padEnd(14)}${`${seconds} s`.padStart(9)}  ${verdict}`,
  );
}

console.log(`\n${summary.join('\n')}`);
console.log(`all gates: ${inWords(total)}`);
// The CI run adds its own counts to these and states the sum in its last line.
const resultFile = process.env['BALANZA_RESULT_FILE'];
if (resultFile !== undefined) appendFileSync(resultFile, `${JSON.stringify(total)}\n`);
process.exitCode = allOk ? 0 : 1;
