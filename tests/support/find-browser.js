// Decides which browser the tests drive. In this order: the one named in BALANZA_BROWSER, Playwright's
// own build, a system browser, a fresh download by Playwright, the system's package manager. Each is
// tried before it is chosen, and nothing is remembered between runs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const DOWNLOAD_LIMIT_MS = 120_000;
const PACKAGE_LIMIT_MS = 300_000;

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
];

const HOW_TO_GET_ONE =
  'No browser found: install Chromium or Chrome, or run "npx playwright install chromium", or set BALANZA_BROWSER to the path of one.';

/**
 * @typedef {{ path: string, from: string }} Browser
 */

/**
 * Whether the program is there and starts: a browser without its libraries, or a stub that only says
 * how to install it, is none.
 * @param {string} path
 * @returns {boolean}
 */
function works(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window; being there has to do.
  if (process.platform === 'win32') return true;
  const run = spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' });
  return run.status === 0;
}

/** @returns {string[]} where system browsers usually are on this platform */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((root) => root !== undefined);
    const programs = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return roots.flatMap((root) => programs.map((parts) => join(root, ...parts)));
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @returns {Browser | undefined} */
function fromEnvironment() {
  const asked = process.env['BALANZA_BROWSER'];
  if (asked === undefined || asked === '') return undefined;
  const path = resolve(asked);
  if (works(path)) return { path, from: 'BALANZA_BROWSER' };
  // Whoever names a browser wants that one: another in its place would only hide the mistake.
  throw new Error(`BALANZA_BROWSER names "${asked}", which does not start.`);
}

/** @returns {Browser | undefined} */
function playwrightsOwn() {
  const path = chromium.executablePath();
  return works(path) ? { path, from: "Playwright's own" } : undefined;
}

/** @returns {Browser | undefined} */
function ofTheSystem() {
  const path = usualPlaces().find(works);
  return path === undefined ? undefined : { path, from: 'system' };
}

/** @returns {Browser | undefined} */
function downloaded() {
  console.log('No browser here yet: asking Playwright to download one (at most two minutes).');
  const packageFile = createRequire(import.meta.url).resolve('@playwright/test/package.json');
  spawnSync(process.execPath, [join(dirname(packageFile), 'cli.js'), 'install', 'chromium'], {
    timeout: DOWNLOAD_LIMIT_MS,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return playwrightsOwn();
}

/** @returns {Browser | undefined} */
function fromPackages() {
  const root = process.getuid?.() === 0;
  if (!root || !existsSync('/etc/debian_version')) return undefined;
  console.log("No browser yet: asking the system's package manager for chromium.");
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: PACKAGE_LIMIT_MS,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return ofTheSystem();
}

/**
 * The browser to drive, named on standard output. Where there is none, says in one line how to get
 * one and ends the process with 1.
 * @returns {Browser}
 */
export function findBrowser() {
  try {
    for (const look of [fromEnvironment, playwrightsOwn, ofTheSystem, downloaded, fromPackages]) {
      const browser = look();
      if (browser === undefined) continue;
      console.log(`Browser: ${browser.path} (${browser.from})`);
      return browser;
    }
    console.error(HOW_TO_GET_ONE);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  process.exit(1);
}

/**
 * How to start it: alone, without calls home, and as root without the sandbox that root cannot have.
 * @type {readonly string[]}
 */
export const BROWSER_ARGS = Object.freeze([
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]);

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  findBrowser();
}
