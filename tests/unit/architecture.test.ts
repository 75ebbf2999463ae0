/** Imports run one way: each room of the house uses only the rooms below it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = resolve(dirname(fileURLToPath(import.meta.url)), '../../src');
const LIB = join(SRC, 'lib');

interface ImportLine {
  /** Path from `src`, with the line's number. */
  readonly at: string;
  /** Path from `src/lib` without extension. */
  readonly from: string;
  readonly specifier: string;
  /** Path from `src/lib` of what is imported, where it is ours. */
  readonly to: string | undefined;
  readonly typeOnly: boolean;
}

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|js|svelte)$/.test(path))
  .map((path) => path.replaceAll('\\', '/'))
  // Models of earlier links, each in one file with all that it needs.
  .filter((path) => !path.startsWith('lib/versions/frozen/'))
  .sort();

function textOf(path: string): string {
  return readFileSync(join(SRC, path), 'utf8');
}

const IMPORT =
  /\b(?:import|export)\b\s*(type\b)?[^'"`;()]*?\bfrom\s*(['"])(.+?)\2|\bimport\s*\(?\s*(['"`])(.+?)\4/g;

function withoutComments(text: string): string {
  const blank = (match: string) => match.replace(/[^\n]/g, ' ');
  return text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/^\s*\/\/.*$/gm, blank);
}

function resolveSpecifier(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('$lib/')) return specifier.slice('$lib/'.length);
  if (!specifier.startsWith('.')) return undefined;
  return relative(LIB, resolve(SRC, dirname(path), specifier)).replaceAll('\\', '/');
}

function importsOf(path: string): ImportLine[] {
  const text = withoutComments(textOf(path));
  return [...text.matchAll(IMPORT)].map((match) => {
    const specifier = match[3] ?? match[5] ?? '';
    const line = text.slice(0, match.index).split('\n').length;
    return {
      at: `${path}:${line}: ${match[0].replace(/\s+/g, ' ').trim()}`,
      from: path.replace(/^lib\//, ''),
      specifier,
      to: resolveSpecifier(path, specifier),
      typeOnly: match[1] !== undefined,
    };
  });
}

const IMPORTS = FILES.flatMap(importsOf);

function room(path: string): string {
  return path.split('/')[0] ?? '';
}

/** What each room may use besides itself. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  evidence: [],
  parameters: ['evidence'],
  scenario: ['parameters', 'evidence'],
  model: ['scenario', 'parameters', 'evidence', 'engine'],
  versions: ['model', 'scenario', 'parameters', 'evidence', 'engine'],
  offline: [],
  workers: ['model', 'scenario', 'parameters', 'evidence', 'engine'],
  views: ['versions', 'model', 'scenario', 'parameters', 'evidence', 'engine', 'i18n', 'formula'],
  export: ['explain', 'views', 'model', 'scenario', 'parameters', 'evidence', 'engine', 'i18n'],
  state: [
    'export',
    'views',
    'versions',
    'workers',
    'model',
    'scenario',
    'parameters',
    'evidence',
    'engine',
    'i18n',
  ],
  explain: ['views', 'model', 'scenario', 'parameters', 'evidence', 'engine', 'i18n'],
  loans: [
    'charts',
    'export',
    'explain',
    'views',
    'scenario',
    'parameters',
    'evidence',
    'engine',
    'i18n',
    'formula',
    'model',
  ],
  replay: ['views', 'model', 'scenario', 'parameters', 'evidence', 'engine', 'i18n'],
  compare: ['views', 'model', 'scenario', 'parameters', 'evidence', 'engine', 'i18n'],
  method: ['explain', 'views', 'model', 'scenario', 'parameters', 'evidence', 'engine', 'i18n'],
  // Figures inside text, for whoever shows text: charts, pages, panels.
  figures: ['views'],
  charts: ['export', 'views', 'i18n', 'figures'],
};

/** Single files that may use one more room, with the reason. */
const MAY_ALSO_USE: readonly {
  readonly from: RegExp;
  readonly to: RegExp;
  readonly typesOnly: boolean;
  readonly why: string;
}[] = [
  {
    from: /^parameters\/criteria\.ts$/,
    to: /^i18n\/format$/,
    typesOnly: true,
    why: 'a criterion says in which style its measure is shown',
  },
  {
    from: /^scenario\/distribution\.ts$/,
    to: /^engine\/numeric\/distributions$/,
    typesOnly: true,
    why: 'what can be drawn is what a reader may ask for',
  },
  {
    from: /^i18n\/(?:en|es)(?:\/|\.ts$)/,
    to: /^(?:parameters|scenario|evidence|engine\/numeric\/never$)/,
    typesOnly: false,
    why: 'messages speak of inputs and their limits',
  },
  {
    from: /^i18n\//,
    to: /^(?:parameters|scenario|evidence|engine|model|versions|views|loans|replay|compare|export|state)\//,
    typesOnly: true,
    why: 'messages are typed by what they name',
  },
  {
    from: /^views\/evidence\/uses\.ts$/,
    to: /^loans\/examples$/,
    typesOnly: false,
    why: 'the loans of the evidence use its entries, as inputs do',
  },
];

/** Rooms beside the line: i18n is used from the views up and uses others only as listed. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = { ...MAY_USE, i18n: [] };

function isAllowed({ from, to, typeOnly }: ImportLine): boolean {
  const rooms = ALLOWED[room(from)];
  // Rooms without a row (ui, routes, cli) stand above all others.
  if (to === undefined || rooms === undefined) return true;
  if (room(to) === room(from) || rooms.includes(room(to))) return true;
  return MAY_ALSO_USE.some(
    (also) => also.from.test(from) && also.to.test(to) && (typeOnly || !also.typesOnly),
  );
}

describe('imports', () => {
  it('are found', () => {
    expect(IMPORTS.length).toBeGreaterThan(100);
    expect(IMPORTS.filter(({ to }) => to !== undefined).length).toBeGreaterThan(80);
  });

  it('run one way between the rooms', () => {
    const wrong = IMPORTS.filter((line) => !isAllowed(line));
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('never lead from a room back up to pages or the command line', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) => MAY_USE[room(from)] !== undefined && (to?.startsWith('..') ?? false),
    );
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('bring the browser and the framework into no room of the core', () => {
    const core = [
      'engine',
      'evidence',
      'parameters',
      'scenario',
      'model',
      'versions',
      'views',
      'export',
      'i18n',
    ];
    const wrong = IMPORTS.filter(
      ({ from, specifier }) =>
        core.includes(room(from)) && /^(?:\$app\/|\$env\/|svelte|@sveltejs)/.test(specifier),
    );
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('bring nothing but the engine into the engine', () => {
    const wrong = IMPORTS.filter(({ from, to }) => room(from) === 'engine' && to === undefined);
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('reach chart.js from its own folder only, mathjs from the three files that read formulas', () => {
    const charts = IMPORTS.filter(
      ({ from, specifier }) =>
        /^chart\.js(?:\/|$)/.test(specifier) && !from.startsWith('charts/chartjs'),
    );
    expect(charts.map(({ at }) => at)).toEqual([]);
    const maths = IMPORTS.filter(({ specifier }) => /^mathjs(?:\/|$)/.test(specifier));
    const places = new Set(maths.map(({ from }) => from));
    expect([...places].sort()).toEqual([
      'explain/check-formula.ts',
      'export/xlsx/formula.ts',
      'formula/evaluate-formula.ts',
    ]);
  });

  it('go in no circle between files', () => {
    const files = new Set(
      FILES.filter((path) => path.startsWith('lib/')).map((path) => path.replace(/^lib\//, '')),
    );
    const target = (to: string) =>
      [to, `${to}.ts`, `${to}.svelte.ts`, `${to}/index.ts`, to.replace(/\.js$/, '.ts')].find(
        (path) => files.has(path),
      );
    const edges = new Map<string, string[]>();
    for (const { from, to, typeOnly } of IMPORTS) {
      const end = to === undefined || typeOnly ? undefined : target(to);
      if (end !== undefined) edges.set(from, [...(edges.get(from) ?? []), end]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of edges.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });
});

describe('the core', () => {
  it('reads no clock, draws no lots, and touches neither network nor browser', () => {
    const rooms = ['engine', 'evidence', 'parameters', 'scenario', 'model'];
    const forbidden =
      /\bDate\.now\b|\bnew Date\b|\bperformance\.now\b|\bMath\.random\b|\bcrypto\.getRandomValues\b|\bfetch\(|\blocalStorage\b|\bdocument\.(?:create|query|get)|\bwindow\./;
    const wrong = FILES.filter((path) => rooms.includes(room(path.replace(/^lib\//, ''))))
      .flatMap((path) =>
        withoutComments(textOf(path))
          .split('\n')
          .map((line, index) => ({ at: `${path}:${index + 1}: ${line.trim()}`, line })),
      )
      .filter(({ line }) => forbidden.test(line));
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });
});
