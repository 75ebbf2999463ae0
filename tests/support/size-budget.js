// `npm run size`: how much script the built pages ask for, brotli-compressed, against the budgets.
// The first figure of a page is what it needs to answer to input: the scripts that its HTML names and
// everything they import. The second adds what the page then fetches by itself, chart.js among it. The
// third adds what waits for an action of the reader, such as the formula parser.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { parseAst } from 'vite';

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));

/** In kB of 1000 bytes. */
export const BUDGETS = Object.freeze({ interactive: 60, page: 120, route: 200 });

/**
 * Libraries that are fetched only when the reader does something, known by a text that minifying
 * leaves alone. Any other dynamic import counts as fetched by the page.
 */
const ON_DEMAND = [{ name: 'mathjs', text: 'Undefined symbol ' }];

const CHART_JS = 'getDatasetMeta';

/**
 * @typedef {{ imports: string[], dynamic: string[], bytes: number, code: string }} Script
 * @typedef {{ page: string, interactive: number, page2: number, route: number }} PageSize
 */

/** @type {Map<string, Script>} */
const scripts = new Map();

/**
 * Collects what the code imports, as it is written there.
 * @param {unknown} node part of a syntax tree
 * @param {{ imports: string[], dynamic: string[] }} found
 * @returns {void}
 */
function collectImports(node, found) {
  if (Array.isArray(node)) {
    for (const item of node) collectImports(item, found);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && 'source' in node) {
    const { type, source } = node;
    const specifier =
      typeof source === 'object' && source !== null && 'value' in source ? source.value : undefined;
    if (typeof specifier === 'string' && typeof type === 'string') {
      (type === 'ImportExpression' ? found.dynamic : found.imports).push(specifier);
    }
  }
  for (const value of Object.values(node)) collectImports(value, found);
}

/**
 * @param {string} path
 * @returns {Script}
 */
function scriptAt(path) {
  const known = scripts.get(path);
  if (known !== undefined) return known;
  const code = readFileSync(path, 'utf8');
  /** @type {{ imports: string[], dynamic: string[] }} */
  const found = { imports: [], dynamic: [] };
  collectImports(parseAst(code), found);
  const local = (/** @type {string} */ specifier) => resolve(dirname(path), specifier);
  const script = {
    imports: found.imports.map(local),
    dynamic: found.dynamic.map(local),
    bytes: brotliCompressSync(code).length,
    code,
  };
  scripts.set(path, script);
  return script;
}

/**
 * The files and everything they import statically, or also dynamically where `follow` says so.
 * @param {Iterable<string>} from
 * @param {(path: string) => boolean} follow
 * @returns {Set<string>}
 */
function closure(from, follow) {
  /** @type {Set<string>} */
  const seen = new Set();
  const queue = [...from];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path) || !existsSync(path)) continue;
    seen.add(path);
    const { imports, dynamic } = scriptAt(path);
    queue.push(...imports, ...dynamic.filter(follow));
  }
  return seen;
}

/**
 * @param {Set<string>} paths
 * @returns {number} kB
 */
function weight(paths) {
  return [...paths].reduce((sum, path) => sum + scriptAt(path).bytes, 0) / 1000;
}

/**
 * The scripts that a page's HTML names: module preloads and the imports of its start-up script.
 * @param {string} page
 * @returns {string[]}
 */
function namedScripts(page) {
  const html = readFileSync(page, 'utf8');
  const named = html.matchAll(/["'(]([^"'()\s]*\/_app\/immutable\/[^"'()\s]+\.js)["')]/g);
  return [...named].map(([, address = '']) =>
    // Pages name their scripts from where they stand; the fallback page names them from the top.
    address.startsWith('/') ? join(BUILD, address) : resolve(dirname(page), address),
  );
}

/**
 * Kit's start-up script can load every route of the site; a page fetches only the routes it names.
 * @param {string} path
 * @returns {boolean}
 */
function isRoute(path) {
  return relative(BUILD, path).split(sep).includes('nodes');
}

/**
 * @param {string} path
 * @returns {boolean}
 */
function isOnDemand(path) {
  if (!existsSync(path)) return false;
  const reached = [...closure([path], () => false)].map((part) => scriptAt(part).code);
  return ON_DEMAND.some(({ text }) => reached.some((code) => code.includes(text)));
}

/**
 * @param {string} page
 * @returns {PageSize}
 */
function sizeOf(page) {
  const named = namedScripts(page);
  const first = closure(named, () => false);
  const then = closure(named, (path) => !isRoute(path) && !isOnDemand(path));
  const all = closure(named, (path) => !isRoute(path));
  const name = relative(BUILD, page).replaceAll(sep, '/');
  return { page: name, interactive: weight(first), page2: weight(then), route: weight(all) };
}

/** @returns {PageSize[]} one a page, the entry page first */
export function measureSizes() {
  return readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort((a, b) => Number(b === 'index.html') - Number(a === 'index.html') || a.localeCompare(b))
    .map((name) => sizeOf(join(BUILD, name)));
}

/** @returns {number} kB of the scripts that contain chart.js; 0 if the site has none */
export function chartJsSize() {
  const parts = [...scripts.values()].filter(({ code }) => code.includes(CHART_JS));
  return parts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}

/**
 * @param {PageSize[]} pages
 * @returns {void}
 */
function print(pages) {
  const cell = (/** @type {number} */ kB) => kB.toFixed(1).padStart(12);
  const width = Math.max(24, ...pages.map(({ page }) => page.length + 2));
  const heads = ['interactive', 'page', 'on demand'].map((head) => head.padStart(12)).join('');
  console.log(`${'script, kB brotli'.padEnd(width)}${heads}`);
  for (const { page, interactive, page2, route } of pages) {
    console.log(`${page.padEnd(width)}${cell(interactive)}${cell(page2)}${cell(route)}`);
  }
  const { interactive, page, route } = BUDGETS;
  console.log(`${'budget'.padEnd(width)}${cell(interactive)}${cell(page)}${cell(route)}`);
  console.log(`chart.js is ${chartJsSize().toFixed(1)} kB of it.`);
}

/** @returns {number} the exit code */
function main() {
  if (!existsSync(join(BUILD, 'index.html'))) {
    console.error('Size budget: there is no build; run "npm run build" first.');
    return 1;
  }
  const pages = measureSizes();
  print(pages);
  const over = pages.flatMap(({ page, interactive, page2, route }) => [
    ...(interactive > BUDGETS.interactive ? [`${page} to interactive`] : []),
    ...(page2 > BUDGETS.page ? [`${page} as a page`] : []),
    ...(route > BUDGETS.route ? [`${page} with all it can load`] : []),
  ]);
  // The other routes have their cap; the tight budgets hold for the page that everyone opens first,
  // and for its other language, which is why they are asked of all.
  console.log(
    over.length === 0
      ? `Size budget: ${pages.length} pages, all within.`
      : `Size budget: over for ${over.join('; ')}.`,
  );
  return over.length === 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = main();
}
