/** The command line as a shell meets it: the bundle itself, its exit codes and what it prints where. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { withAllInCost } from '$lib/model/all-in';
import { evaluate } from '$lib/model/evaluate';
import { fileOf } from '$lib/scenario/write-file';
import { linkOf, readLink } from '$lib/scenario/link';
import { preset } from '$lib/scenario/presets';
import { bundle } from '../../../src/cli/bundle.js';
import { call } from '../../support/cli';

const JUJUY = preset('jujuy-2016');
const RUN = 'src/cli/run.js';
// Each run is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'balanza-cli-'));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function balanza(args: readonly string[], input: string | Buffer = ''): Run {
  const run = spawnSync(process.execPath, [RUN, ...args], { input, encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

function fileWith(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

let bundlePath = '';
beforeAll(async () => {
  bundlePath = await bundle({ entry: 'src/cli/main.ts', output: 'dist-cli/balanza.js' });
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the bundle', () => {
  it('holds nothing of the browser', () => {
    const code = readFileSync(bundlePath, 'utf8');
    // `document` is also what a file holds, so it is the page's own members that are looked for.
    expect(code).not.toMatch(/\bdocument\.(?:body|head|documentElement|create|query|get|add)/);
    expect(code).not.toMatch(/\b(?:window|localStorage|sessionStorage|indexedDB|navigator)\b[.[]/);
    expect(code).not.toMatch(/svelte/i);
  });

  it('starts without building again', () => {
    const before = readFileSync(bundlePath, 'utf8');
    expect(balanza(['--version']).out).toMatch(/^balanza \d+\.\d+\.\d+, model \d+\n$/);
    expect(readFileSync(bundlePath, 'utf8')).toBe(before);
  });
});

describe('evaluate', () => {
  it('prints the same figures as evaluate(), unrounded, as JSON', () => {
    const { code, out, err } = balanza(['evaluate', 'jujuy-2016', '--json']);
    expect([code, err]).toEqual([0, '']);
    const plain: unknown = JSON.parse(JSON.stringify(withAllInCost(evaluate(JUJUY), JUJUY)));
    const { options, judgements, cheapest, front } = plain as { options: object[] } & Record<
      string,
      unknown
    >;
    const names = [
      'Turnkey, export credit',
      'Device loan (commodatum)',
      'Carrier’s fibre',
      'Supplier, bought up front',
    ];
    const spanish = [
      'Llave en mano con crédito a la exportación',
      'Comodato de equipos',
      'Fibra de la operadora',
      'Proveedor, compra al contado',
    ];
    expect(JSON.parse(out)).toEqual({
      format: 1,
      kind: 'evaluation',
      model: 1,
      case: 'jujuy-2016',
      lens: 'jujuy-ministry',
      problems: [],
      events: [],
      options: options.map((figures, index) => ({
        name: names[index],
        names: { en: names[index], es: spanish[index] },
        archetype: JUJUY.options[index]?.archetype,
        ...figures,
      })),
      judgements,
      cheapest,
      front,
    });
    expect(out).not.toContain('null');
  });

  it('reads a link, its fragment, a packed link, a file and standard input alike', async () => {
    const fragment = 'v=1&case=jujuy-2016&a.loan.rate=7.25';
    const reading = await readLink(fragment);
    if (reading.kind !== 'scenario') throw new Error('the link does not read');
    const packed = await linkOf({
      ...reading.scenario,
      options: reading.scenario.options.map((option) => ({ ...option, name: 'ñ'.repeat(80) })),
    });
    const expected = balanza(['evaluate', fragment, '--json']);
    expect(expected.code).toBe(0);
    expect(expected.out).not.toBe(balanza(['evaluate', 'jujuy-2016', '--json']).out);
    const file = fileOf(reading.scenario);
    const others = [
      balanza(['evaluate', `#${fragment}`, '--json']),
      balanza(['evaluate', `https://example.org/es#${fragment}`, '--json']),
      balanza(['evaluate', fileWith('scenario.json', file), '--json']),
      balanza(['evaluate', '-', '--json'], file),
      balanza(['evaluate', '-', '--json'], `#${fragment}\n`),
    ];
    for (const other of others) expect(other).toEqual(expected);
    expect(balanza(['evaluate', '-', '--json'], 'jujuy-2016\n')).toEqual(
      balanza(['evaluate', 'jujuy-2016', '--json']),
    );
    expect(packed).toMatch(/^z=/);
    expect(balanza(['evaluate', packed, '--json']).code).toBe(0);
  });

  it('names each offer with its figures and says who leads, in both languages', () => {
    const english = balanza(['evaluate', 'jujuy-2016']).out;
    const spanish = balanza(['evaluate', 'jujuy-2016', '--lang', 'es']).out;
    expect(english).toMatch(/^A\. Turnkey, export credit — Rank 1 /m);
    expect(english).toMatch(/^ {3}✗ the cameras would not be the state’s$/m);
    expect(english).toMatch(/^Under .* leads /m);
    expect(spanish).toMatch(/^(?:Según|Bajo) /m);
    expect(spanish).toContain('las cámaras no serían del Estado');
    expect(spanish).toMatch(/US\$\u00a039,1\u00a0M/);
  });

  it('says the same to programs in every language', () => {
    const english = balanza(['evaluate', 'jujuy-2016', '--json']);
    expect(balanza(['evaluate', 'jujuy-2016', '--json', '--lang', 'es'])).toEqual(english);
  });

  it('ranks under another lens when asked', () => {
    const { out } = balanza(['evaluate', 'jujuy-2016', '--lens', 'foreign-critics', '--json']);
    expect(JSON.parse(out)).toMatchObject({ lens: 'foreign-critics' });
  });
});

describe('what goes wrong', () => {
  it('keeps the good part of a link, lists the rest a line each, and answers 0', () => {
    const link = 'v=1&case=jujuy-2016&a.loan.rate=400&a.loan.years=12&nonsense=1';
    const { code, out, err } = balanza(['evaluate', link, '--json']);
    expect(code).toBe(0);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
    expect((JSON.parse(out) as { problems: unknown[] }).problems).toHaveLength(2);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['weigh', 'jujuy-2016']],
    ['no input', ['evaluate']],
    ['an unquoted link', ['evaluate', 'v=1', 'case=jujuy-2016']],
    ['an unknown option', ['evaluate', 'jujuy-2016', '--colour']],
    ['an option without its value', ['evaluate', 'jujuy-2016', '--lens']],
    ['an option given twice', ['evaluate', 'jujuy-2016', '--lens', 'even', '--lens=rights']],
    ['an option that swallows the next', ['evaluate', 'jujuy-2016', '--lens', '--json']],
    ['a value where none is taken', ['evaluate', 'jujuy-2016', '--json=yes']],
    ['an option of another command', ['evaluate', 'jujuy-2016', '--group', 'money']],
    ['an unknown language', ['evaluate', 'jujuy-2016', '--lang', 'fr']],
    ['an unknown lens', ['evaluate', 'jujuy-2016', '--lens', 'nobody']],
  ])('answers 2 to %s', async (_, args) => {
    const { code, out, err } = await call(args);
    expect([code, out, err.length]).toEqual([2, '', 1]);
  });

  it('puts one line on standard error and nothing on standard output', () => {
    expect(balanza(['weigh', 'jujuy-2016'])).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^balanza: .+\n$/) as string,
    });
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    expect(balanza(['evaluate', '-'], picture)).toEqual({
      code: 3,
      out: '',
      err: 'balanza: Standard input is no text (UTF-8): it cannot be read.\n',
    });
  });

  it.each([
    ['a case that does not exist', 'jujuy-1999', ''],
    ['a folder', '.', ''],
    ['a link without a scenario', 'https://example.org/', ''],
    ['a link that is not ours', '#about', ''],
    ['a packed link that was cut', 'z=AQAA', ''],
    ['an unknown case in a link', 'v=1&case=atlantis', ''],
    ['text that is no JSON', '-', 'hello'],
    ['a file of another program', '-', '{"a":1}'],
    ['nothing at all', '-', ''],
    ['a picture', '-', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['text with a NUL', '-', 'v=1&case=jujuy-2016\0'],
    ['text of another encoding', '-', Buffer.from('{"ñandú": 1}', 'latin1')],
  ])('answers 3 to %s', async (_, given, input) => {
    const { code, out, err } = await call(['evaluate', given], input);
    expect([code, out, err.length]).toEqual([3, '', 1]);
  });

  it('shows hostile text as text', () => {
    const { err } = balanza(['evaluate', 'v=1&case=jujuy-2016&%1b%5B2J%0Aevil=1']);
    // eslint-disable-next-line no-control-regex -- the point of the test
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('answers many lines through a pipe, and ends quietly when its reader stops early', () => {
    const run = (tail: string) =>
      execFileSync(
        'sh',
        [
          '-c',
          `yes jujuy-2016 | head -n 300 | "${process.execPath}" ${RUN} evaluate - --each | ${tail}`,
        ],
        { stdio: 'pipe', encoding: 'utf8' },
      );
    expect(run('wc -l').trim()).toBe('300');
    expect(run('head -n 1')).toContain('"line":1,');
  });

  it('ends quietly when the reader of one answer stops early', () => {
    const command = `"${process.execPath}" ${RUN} evaluate jujuy-2016 --json | head -c 10`;
    expect(() => execFileSync('sh', ['-c', command], { stdio: 'pipe' })).not.toThrow();
  });

  it.skipIf(!existsSync('/dev/full')).each([
    ['json', 'evaluate jujuy-2016 --json'],
    ['text', 'evaluate jujuy-2016 --lang es'],
    ['line by line', 'evaluate jujuy-2016 --each'],
    ['help', '--help'],
  ])('answers 4 where the disk is full: %s', (_, args) => {
    const command = `"${process.execPath}" ${RUN} ${args} > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(status).toBe(4);
    expect(stderr).toMatch(/^balanza: (?:The answer could not|La respuesta no se pudo) .+\n$/);
  });

  it.skipIf(!existsSync('/dev/full'))(
    'keeps its exit code where even the complaint finds no room',
    () => {
      const command = `"${process.execPath}" ${RUN} weigh 2> /dev/full`;
      expect(spawnSync('sh', ['-c', command]).status).toBe(2);
    },
  );
});
