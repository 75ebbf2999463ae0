// `npm run size`: how much script the built pages ask for, brotli-compressed, against the budgets.
// The first figure of a page is what it needs to answer to input: the scripts that its HTML names,
// everything they import, and the words of its language. The second adds what the page then fetches by
// itself, chart.js among it. The third adds what waits for the reader to do something.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { parseSync, Visitor } from 'vite';

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));

/** In kB of 1000 bytes: what the project aims at. */
export const BUDGETS = Object.freeze({ interactive: 60, page: 120, route: 200 });

/**
 * What fails. Neither what the pages need to answer nor the page with chart.js is within its budget yet
 * (docs/PERFORMANCE.md says why), so the gate holds both where they are. No bar speaks of what waits for the reader; it is printed to be seen.
 */
const CEILINGS = Object.freeze({ interactive: 66.7, page: 186.2 });

/** The draws' page shows no chart that takes chart.js, which is counted with the charts all the same. */
const LARGER = Object.freeze({ page: /sure\.html$/, ceiling: 217.4 });

/**
 * @param {string} page
 * @returns {number}
 */
function ceilingOf(page) {
  return LARGER.page.test(page) ? LARGER.ceiling : CEILINGS.page;
}

/**
 * Dynamic imports that are not simply fetched once the page stands, each known by a text that minifying
 * leaves alone. A page waits for the words of its language and never fetches the other's; what has no
 * language waits for the reader; `late` words are fetched like the scripts that use them. An import
 * that is not listed here counts as fetched by the page. What is `asked` for waits for the reader even
 * though it is in a language.
 * @type {readonly { name: string, text: RegExp, lang?: string, late?: boolean, asked?: boolean }[]}
 */
const MARKS = [
  { name: 'English words', text: /Skip to the answer/, lang: 'en' },
  { name: 'Spanish words', text: /Ir a la respuesta/, lang: 'es' },
  { name: 'English words of inputs', text: /Number of cameras to install/, lang: 'en', late: true },
  { name: 'Spanish words of inputs', text: /Cantidad de cámaras/, lang: 'es', late: true },
  { name: 'English explanations', text: /How this figure comes about/, lang: 'en', asked: true },
  { name: 'Spanish explanations', text: /Cómo se llega a esta cifra/, lang: 'es', asked: true },
  { name: 'English loan figures', text: /Date of period/, lang: 'en', asked: true },
  { name: 'Spanish loan figures', text: /Fecha del período/, lang: 'es', asked: true },
  { name: 'figures of a comparison', text: /need \* \(1 - a\) \* R/ },
  { name: 'figures of loans', text: /1 - paid \/ lent/ },
  { name: 'explanation', text: /class="explain/ },
  { name: 'other cases', text: /A-ecu-hypothetical/ },
  { name: 'criticism', text: /dollar-debt/ },
  { name: 'English criticism', text: /Critics abroad object/, lang: 'en', asked: true },
  { name: 'Spanish criticism', text: /por otras razones/, lang: 'es', asked: true },
  { name: 'English draws', text: /about three quarters/, lang: 'en', late: true },
  { name: 'Spanish draws', text: /unas tres cuartas partes/, lang: 'es', late: true },
  { name: 'English draws’ page', text: /The draws begin in a moment/, lang: 'en' },
  { name: 'Spanish draws’ page', text: /Los sorteos comienzan en un momento/, lang: 'es' },
  { name: 'English ranges', text: /No input has this in its name/, lang: 'en', late: true },
  { name: 'Spanish ranges', text: /Ningún dato tiene esto en/, lang: 'es', late: true },
  { name: 'sources', text: /source-heading/ },
  { name: 'notices', text: /data-notice/ },
  { name: 'word of a new version', text: /offline-notice|\.show\(/ },
  { name: 'saving', text: /save-dialog/ },
  { name: 'English library', text: /Kept until you delete it/, lang: 'en' },
  { name: 'Spanish library', text: /hasta que se elimine/, lang: 'es' },
  { name: 'reading of files', text: /abortPipeEarly/ },
  { name: 'calls of the command line', text: /npm run -s balanza/ },
  { name: 'files of charts', text: /text\/csv/ },
  { name: 'tables of charts', text: /<table data-figures/ },
  { name: 'lens form', text: /weighs/ },
  { name: 'formula parser', text: /Undefined symbol / },
  { name: 'futures', text: /stress-heading/ },
  { name: 'English futures', text: /Support not renewed/, lang: 'en', asked: true },
  { name: 'Spanish futures', text: /Soporte sin renovar/, lang: 'es', asked: true },
  { name: 'why it is cheaper', text: /data-why-choose/, asked: true },
  {
    name: 'English comparison of scenarios',
    text: /What each difference does/,
    lang: 'en',
    asked: true,
  },
  {
    name: 'Spanish comparison of scenarios',
    text: /Qué hace cada diferencia/,
    lang: 'es',
    asked: true,
  },
  { name: 'evidence register', text: /kind:[`"']assumption[`"'],id:/ },
];

const CHART_JS = 'getDatasetMeta';

/**
 * @typedef {{ imports: string[], dynamic: string[], bytes: number, code: string }} Script
 * @typedef {{ page: string, interactive: number, whole: number, route: number }} PageSize
 */

/** @type {Map<string, Script>} */
const scripts = new Map();

/**
 * @param {string} path
 * @returns {Script}
 */
function readScript(path) {
  const code = readFileSync(path, 'utf8');
  /** @type {string[]} */
  const imports = [];
  /** @type {string[]} */
  const dynamic = [];
  new Visitor({
    ImportDeclaration: ({ source }) => imports.push(source.value),
    ExportAllDeclaration: ({ source }) => imports.push(source.value),
    ExportNamedDeclaration: ({ source }) => {
      if (source !== null) imports.push(source.value);
    },
    ImportExpression: ({ source }) => {
      // Minified code may write a plain text as a template without holes.
      if (source.type === 'Literal') dynamic.push(String(source.value));
      if (source.type === 'TemplateLiteral') dynamic.push(source.quasis[0]?.value.cooked ?? '');
    },
  }).visit(parseSync(path, code).program);
  const local = (/** @type {string} */ specifier) => resolve(dirname(path), specifier);
  return {
    imports: imports.map(local),
    dynamic: dynamic.map(local),
    bytes: brotliCompressSync(code).length,
    code,
  };
}

/**
 * @param {string} path
 * @returns {Script}
 */
function scriptAt(path) {
  const known = scripts.get(path);
  if (known !== undefined) return known;
  const script = readScript(path);
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
 * What a dynamic import brings beyond what is there already, by the marks above.
 * @param {string} path
 * @param {Set<string>} there
 * @returns {(typeof MARKS)[number] | undefined}
 */
function markOf(path, there) {
  const brought = [...closure([path], () => false)].filter((part) => !there.has(part));
  const codes = brought.map((part) => scriptAt(part).code);
  return MARKS.find(({ text }) => codes.some((code) => text.test(code)));
}

/**
 * @param {string} page
 * @returns {PageSize}
 */
function sizeOf(page) {
  const named = namedScripts(page);
  const lang = /<html lang="(\w+)"/.exec(readFileSync(page, 'utf8'))?.[1];
  const there = closure(named, () => false);
  /**
   * @param {(mark: (typeof MARKS)[number] | undefined) => boolean} wanted
   * @returns {number} kB
   */
  const sizeWith = (wanted) =>
    weight(closure(named, (path) => !isRoute(path) && wanted(markOf(path, there))));
  return {
    page: relative(BUILD, page).replaceAll(sep, '/'),
    interactive: sizeWith((mark) => mark?.lang === lang && !mark?.late && !mark?.asked),
    whole: sizeWith((mark) => mark === undefined || (mark.lang === lang && !mark.asked)),
    route: sizeWith((mark) => mark?.lang === undefined || mark.lang === lang),
  };
}

/** @returns {string[]} the marks that no script bears any more, so that nothing is miscounted unseen */
function lostMarks() {
  const codes = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(BUILD, name), 'utf8'));
  return MARKS.filter(({ text }) => !codes.some((code) => text.test(code))).map(({ name }) => name);
}

/** @returns {PageSize[]} one a page, the entry page first */
export function measureSizes() {
  return (
    readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      // Signposts and the page for unknown addresses have no scripts.
      .filter((name) => namedScripts(join(BUILD, name)).length > 0)
      .sort((a, b) => Number(b === 'index.html') - Number(a === 'index.html') || a.localeCompare(b))
      .map((name) => sizeOf(join(BUILD, name)))
  );
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
  for (const { page, interactive, whole, route } of pages) {
    console.log(`${page.padEnd(width)}${cell(interactive)}${cell(whole)}${cell(route)}`);
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
  const lost = lostMarks();
  if (lost.length > 0) console.error(`No script bears the mark of: ${lost.join(', ')}.`);
  const over = pages.flatMap(({ page, interactive, whole }) => [
    ...(interactive > CEILINGS.interactive ? [`${page} to interactive`] : []),
    ...(whole > ceilingOf(page) ? [`${page} as a page`] : []),
  ]);
  const missed = pages.filter(({ whole }) => whole > BUDGETS.page).map(({ page }) => page);
  if (missed.length > 0) console.log(`Over the aim of ${BUDGETS.page} kB: ${missed.join(', ')}.`);
  console.log(
    over.length === 0
      ? `Size budget: ${pages.length} pages, all under the ceilings.`
      : `Size budget: over for ${over.join('; ')}.`,
  );
  return over.length === 0 && lost.length === 0 ? 0 : 1;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = main();
}
