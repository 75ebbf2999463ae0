/** `rank` as it is called: what it prints, and one clear line for each thing that is wrong. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { call } from '../../../support/cli';

const folder = mkdtempSync(join(tmpdir(), 'balanza-rank-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const GOOD = `offer,cost,exit,own
#direction,min,min,max
#worst,60,10,0
#best,20,0,1
#weight,40,30,30
Turnkey,39.1,5,1
"Carrier, leased",36.6,9,0
`;

interface Ranked {
  readonly alternatives: readonly { name: string; score?: number; rank: number }[];
  readonly criteria: readonly { name: string; weight: number }[];
}

async function json(text: string, ...args: readonly string[]): Promise<Ranked> {
  const { code, out } = await call(['rank', '-', '--json', ...args], text);
  expect(code).toBe(0);
  return JSON.parse(out) as Ranked;
}

describe('rank', () => {
  it('shows levels, values, contributions, scores and ranks, in both languages', async () => {
    const { code, out, err } = await call(['rank', '-'], GOOD);
    expect([code, err]).toEqual([0, []]);
    expect(out).toMatch(/^Turnkey +39\.1 +5 +1$/m);
    expect(out).toMatch(/^Turnkey +0\.5225 +0\.5 +1$/m);
    expect(out).toMatch(/^Turnkey +20\.9 +15 +30$/m);
    expect(out).toMatch(/^ +1 {2}Turnkey +65\.9$/m);
    expect(out).toMatch(/^ +2 {2}Carrier, leased +26\.4$/m);
    const spanish = await call(['rank', '-', '--lang', 'es'], GOOD);
    expect(spanish.out).toMatch(/^ +1 {2}Turnkey +65,9$/m);
    expect(spanish.out).not.toMatch(/\d\.\d/);
  });

  it('answers the same to programs in every language', async () => {
    const english = await call(['rank', '-', '--json'], GOOD);
    expect(await call(['rank', '-', '--json', '--lang', 'es'], GOOD)).toEqual(english);
  });

  it('reads files, semicolons, tabs, a byte-order mark and empty rows at the end', async () => {
    const expected = await json(GOOD);
    const plain = GOOD.replace('"Carrier, leased"', 'Carrier');
    const semicolons = `\ufeff${plain.replaceAll(',', ';').replaceAll('\n', '\r\n')};;;\r\n`;
    const tabs = plain.replaceAll(',', '\t');
    for (const text of [semicolons, tabs]) {
      const answer = await json(text);
      expect(answer.criteria).toEqual(expected.criteria);
      expect(answer.alternatives.map(({ score }) => score)).toEqual(
        expected.alternatives.map(({ score }) => score),
      );
    }
    const { out } = await call(['rank', fileWith('good.csv', GOOD), '--json']);
    expect(JSON.parse(out)).toEqual(expected);
    const forced = await call(['rank', '-', '--separator', ';'], semicolons);
    expect(forced.code).toBe(0);
  });

  it('takes weights, anchors and directions from the call before those of the matrix', async () => {
    const inline = await json(GOOD, '--weights', 'cost=1,exit=3');
    expect(inline.criteria.map(({ weight }) => weight)).toEqual([1, 3, 0]);
    const path = fileWith('weights.json', '{"exit": 3, "cost": 1}');
    expect(await json(GOOD, '--weights', path)).toEqual(inline);
    const bare = GOOD.replaceAll(/^#.*\n/gm, '');
    const all = [
      '--weights',
      'cost=40,exit=30,own=30',
      '--anchors',
      'cost=60:20,exit=10:0,own=0:1',
    ];
    expect((await json(bare, ...all)).alternatives.map(({ score }) => score)).toEqual(
      (await json(GOOD)).alternatives.map(({ score }) => score),
    );
    const turned = await json(GOOD, '--anchors', 'own=1:0', '--directions', 'own=min');
    expect(turned.alternatives[0]?.score).toBeCloseTo(0.359, 12);
  });

  it('warns of a range at hand and of criteria without weight', async () => {
    const bare = GOOD.replaceAll(/^#(?:worst|best).*\n/gm, '');
    const { code, err } = await call(
      ['rank', '-', '--scale', 'range', '--weights', 'cost=1,own=1'],
      bare,
    );
    expect(code).toBe(0);
    expect(err).toHaveLength(2);
    expect(err[0]).toContain('adding or removing an alternative may turn the order');
    expect(err[1]).toContain('"exit"');
  });

  it('shows hostile names as text', async () => {
    const { out } = await call(['rank', '-'], GOOD.replace('Turnkey', 'T\u001b[2J\u202e'));
    expect(out).toContain('T [2J');
    expect(out).not.toContain('\u001b');
  });

  it('keeps to a hundred columns with many criteria', async () => {
    const names = Array.from({ length: 25 }, (_, at) => `criterion number ${at}`);
    const row = (head: string, cell: string) => [head, ...names.map(() => cell)].join(',');
    const text = [
      ['', ...names].join(','),
      row('#worst', '0'),
      row('#best', '100'),
      row('#weight', '1'),
      row('An alternative with a name that is rather long for a table', '12.345'),
    ].join('\n');
    const { code, out } = await call(['rank', '-'], text);
    expect(code).toBe(0);
    for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(100);
  });
});

describe('decimal marks', () => {
  const SPANISH = 'a;costo\n#worst;60,5\n#best;20\n#weight;1\nX;39,1\nY;1.036,6\n';
  const levelsOf = async (text: string, ...args: readonly string[]) => {
    const { alternatives } = (await json(text, ...args)) as unknown as {
      alternatives: { cells: { level: number }[] }[];
    };
    return alternatives.map(({ cells }) => cells[0]?.level);
  };

  it('are commas where semicolons part the cells and one shows', async () => {
    expect(await levelsOf(SPANISH)).toEqual([39.1, 1036.6]);
    expect(await levelsOf(SPANISH.replace('1.036,6', '5.500'))).toEqual([39.1, 5500]);
    expect(await levelsOf(`sep=;\r\n${SPANISH}`)).toEqual([39.1, 1036.6]);
  });

  it('are points there too where no comma shows', async () => {
    const text = SPANISH.replace('60,5', '60.5')
      .replace('39,1', '39.1')
      .replace('1.036,6', '0.125');
    expect(await levelsOf(text)).toEqual([39.1, 0.125]);
  });

  const UNCLEAR = 'a;costo\n#worst;10.000\n#best;1.000\n#weight;1\nX;5.500\nY;900\n';

  it('are asked for where 10.000 could be ten or ten thousand', async () => {
    const english = await call(['rank', '-'], UNCLEAR);
    expect([english.code, english.out, english.err.length]).toEqual([3, '', 1]);
    expect(english.err[0]).toMatch(
      /^Row 2 \("#worst"\), column "costo": "10\.000" may .*--decimal/,
    );
    const spanish = await call(['rank', '-', '--lang', 'es'], UNCLEAR);
    expect([spanish.code, spanish.err.length]).toEqual([3, 1]);
    expect(spanish.err[0]).toContain('--decimal .');
    expect(await levelsOf(UNCLEAR, '--decimal', ',')).toEqual([5500, 900]);
    expect(await levelsOf(UNCLEAR, '--decimal=.')).toEqual([5.5, 900]);
    const best = await json(UNCLEAR, '--decimal', ',');
    expect(best.alternatives.map(({ rank }) => rank)).toEqual([2, 1]);
  });

  it('of a file with other separators are told in one line, with the way out', async () => {
    const text = SPANISH.replaceAll(';', '\t');
    const { code, out, err } = await call(['rank', '-'], text);
    expect([code, out, err]).toEqual([
      3,
      '',
      [
        'Row 2 ("#worst"), column "costo": "60,5" is not a number with a decimal point; --decimal , reads commas (2 more cells like it).',
      ],
    ]);
    expect(await levelsOf(text, '--decimal', ',')).toEqual([39.1, 1036.6]);
    const quoted = GOOD.replace('39.1', '"10,000"');
    expect((await call(['rank', '-'], quoted)).err[0]).toMatch(/"10,000" may have .*--decimal/);
    expect((await json(quoted, '--decimal', '.')).alternatives[0]?.name).toBe('Turnkey');
  });

  it('that differ within a file are told once, the rest of what is wrong beside them', async () => {
    const { err } = await call(
      ['rank', '-'],
      SPANISH.replace('#best;20', '#best;20.5').replace('1.036,6', 'x'),
    );
    expect(err).toHaveLength(2);
    expect(err[0]).toMatch(
      /"20\.5" is not a number with a decimal comma; --decimal \. reads points\.$/,
    );
    expect(err[1]).toMatch(/"x" is not a number \(decimal comma/);
  });
});

describe('what is wrong with a matrix', () => {
  const change = (from: string | RegExp, to: string) => GOOD.replace(from, to);

  it.each([
    [
      'a missing cell',
      change('39.1,5,1', '39.1,,1'),
      ['Row 6 ("Turnkey"), column "exit": the cell is empty.'],
    ],
    [
      'a cell that is no number',
      change('39.1,5', '"39,1",5'),
      [/^Row 6 \("Turnkey"\), column "cost": "39,1" is not a number/],
    ],
    ['infinity', change('39.1', '1e999'), [/"1e999" is not a number/]],
    ['a number beyond all reckoning', change('39.1', '1e16'), [/"1e16" is not a number/]],
    [
      'a row too short',
      change('39.1,5,1', '39.1,5'),
      ['Row 6 ("Turnkey"): 2 cells for 3 criteria.'],
    ],
    ['a single cell', change('39.1,5,1', '39.1'), ['Row 6 ("Turnkey"): 1 cell for 3 criteria.']],
    [
      'a single criterion',
      'offer,cost\n#worst,2\n#best,1\n#weight,1\nA,1,2\nB\n',
      ['Row 5 ("A"): 2 cells for 1 criterion.', 'Row 6 ("B"): 0 cells for 1 criterion.'],
    ],
    [
      'a row too long',
      change('39.1,5,1', '39.1,5,1,7'),
      ['Row 6 ("Turnkey"): 4 cells for 3 criteria.'],
    ],
    [
      'a criterion named twice',
      change('cost,exit', 'cost,cost'),
      ['Column 3: there is another criterion "cost".'],
    ],
    [
      'a criterion without a name',
      change('cost,exit', 'cost,'),
      ['Column 3: the first row names no criterion there.'],
    ],
    [
      'an alternative named twice',
      change('"Carrier, leased"', 'Turnkey'),
      ['Row 7: there is another alternative "Turnkey".'],
    ],
    [
      'an alternative without a name',
      change('Turnkey', ''),
      ['Row 6: the alternative has no name in the first column.'],
    ],
    ['a row of another kind', change('#worst', '#wurst'), [/^Row 3: "#wurst" is none of/]],
    [
      'a row about criteria given twice',
      change('#best', '#worst'),
      ['Row 4: "#worst" stands there a second time.'],
    ],
    [
      'a direction that is none',
      change('min,min', 'down,min'),
      ['Row 2 (#direction): the direction of "cost" is min or max, not "down".'],
    ],
    [
      'an anchor that is no number',
      change('#best,20', '#best,low'),
      ['Row 4 (#best): the anchor of "cost" is a number, not "low".'],
    ],
    ['no anchors', change('#best,20', '#best,'), [/^"cost" lacks its anchors/]],
    [
      'anchors that are the same',
      change('#best,20', '#best,60'),
      [/^The anchors of "cost" are the same/],
    ],
    [
      'anchors against the direction',
      change('min,min', 'max,min'),
      [/^The anchors of "cost" run against/],
    ],
    [
      'a negative weight',
      change('#weight,40', '#weight,-40'),
      ['Row 5 (#weight): the weight of "cost" is negative (-40).'],
    ],
    [
      'only zero weights',
      change('#weight,40,30,30', '#weight,0,0,0'),
      ['All weights are zero, so there is nothing to rank by.'],
    ],
    ['no weights', change(/^#weight.*\n/m, ''), [/^There are no weights/]],
    ['no criteria', 'offer\nTurnkey\n', [/^The matrix has no criteria/]],
    ['no alternatives', 'offer,cost\n', [/^The matrix has no alternatives/]],
    ['nothing', '', [/^(?:Standard input is empty|La entrada estándar no trae nada)\.$/]],
    ['a quote left open', change('Turnkey', '"Turnkey'), [/^Row \d+: a quotation mark/]],
    ['several at once', change('39.1,5,1', ',x,1'), [/is empty/, /"x" is not a number/]],
  ])('is told in a line: %s', async (_, text, expected) => {
    const { code, out, err } = await call(['rank', '-'], text);
    expect([code, out]).toEqual([3, '']);
    expect(err).toHaveLength(expected.length);
    for (const [at, line] of expected.entries()) {
      if (typeof line === 'string') expect(err[at]).toBe(line);
      else expect(err[at]).toMatch(line);
    }
    // Spanish says as much.
    const spanish = await call(['rank', '-', '--lang', 'es'], text);
    expect([spanish.code, spanish.out, spanish.err.length]).toEqual([3, '', expected.length]);
    expect(spanish.err).not.toEqual(err);
  });

  it('is told for twenty cells, the rest by their number', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `A${at},x,1,1`).join('\n');
    const { code, err } = await call(['rank', '-'], GOOD + rows);
    expect([code, err.length, err.at(-1)]).toEqual([3, 21, '… and 10 more.']);
  });

  it('is told at its size, before it is ranked', async () => {
    const rows = Array.from({ length: 2001 }, (_, at) => `A${at},1,1,1`).join('\n');
    const { code, err } = await call(['rank', '-'], GOOD + rows);
    expect([code, err]).toEqual([
      3,
      ['The matrix has more than 2000 alternatives, the most that are ranked here.'],
    ]);
  });

  it('is told of binary in one line', async () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256);
    const { code, out, err } = await call(['rank', '-'], bytes);
    expect([code, out, err]).toEqual([
      3,
      '',
      [
        'Standard input is no text (UTF-8): it cannot be read. In a spreadsheet, save it as "CSV UTF-8".',
      ],
    ]);
  });
});

describe('what is wrong with the call', () => {
  it.each([
    [
      'an unknown criterion',
      ['--weights', 'price=1'],
      /^--weights: the matrix has no criterion "price"/,
    ],
    ['a weight given twice', ['--weights', 'cost=1,cost=2'], /"cost" stands there more than once/],
    [
      'a negative weight',
      ['--weights', 'cost=-1'],
      /^--weights: the weight of "cost" is negative \(-1\)/,
    ],
    [
      'a weight that is no number',
      ['--weights', 'cost=1,exit=much'],
      /^--weights: the weight of "exit" is a number/,
    ],
    ['all zero weights', ['--weights', 'cost=0,exit=0'], /^All weights are zero/],
    ['a weight without its name', ['--weights', 'cost=1,=3'], /"=3" is not written as name=value/],
    ['anchors of an unknown criterion', ['--anchors', 'price=1:2'], /^--anchors: .*"price"/],
    ['anchors without a colon', ['--anchors', 'cost=1'], /written worst:best, not "1"/],
    [
      'a direction that is none',
      ['--directions', 'cost=up'],
      /^--directions: the direction of "cost" is min or max, not "up"/,
    ],
    [
      'anchors that are the same',
      ['--anchors', 'cost=20:20'],
      /^--anchors: the anchors of "cost" are the same/,
    ],
    [
      'anchors against the direction of the matrix',
      ['--anchors', 'cost=20:60'],
      /^--anchors: the anchors of "cost" run against/,
    ],
    [
      'a direction against the anchors of the matrix',
      ['--directions', 'cost=max'],
      /^--directions: the anchors of "cost" run against/,
    ],
    ['a decimal mark that is none', ['--decimal', ';'], /^--decimal takes \., ,; not ";"/],
    [
      'an unknown method',
      ['--method', 'topsis'],
      /^--method takes weighted, lexicographic; not "topsis"/,
    ],
    ['an unknown scale', ['--scale', 'log'], /^--scale takes anchors, range/],
    ['an unknown separator', ['--separator', '|'], /^--separator takes/],
    [
      'a tolerance that is none',
      ['--method', 'lexicographic', '--tolerance', '2'],
      /^--tolerance is/,
    ],
    ['a tolerance for a sum', ['--tolerance', '0.1'], /goes with --method lexicographic/],
    ['another operand', ['more.csv'], /"more.csv" is one too many/],
    ['both from standard input', ['--weights', '-'], /cannot both come from standard input/],
  ])('is told in a line: %s', async (_, args, line) => {
    const { code, out, err } = await call(['rank', '-', ...args], GOOD);
    expect([code, out, err.length]).toEqual([2, '', 1]);
    expect(err[0]).toMatch(line);
  });

  it('includes having no matrix', async () => {
    expect(await call(['rank'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('what is wrong with a weight file', () => {
  it.each([
    ['an unknown criterion', '{"price": 1}', /weights\.json": the matrix has no criterion "price"/],
    [
      'text for a number',
      '{"cost": "40"}',
      /weights\.json": the weight of "cost" is a number of zero or more, not "40"/,
    ],
    [
      'a negative weight',
      '{"cost": -4}',
      /weights\.json": the weight of "cost" is negative \(-4\)/,
    ],
    [
      'infinity',
      '{"cost": 1e999}',
      /the weight of "cost" is a number of zero or more, not 1e999\./,
    ],
    [
      'a name given twice',
      '{"cost": 1, "exit": 2, "co\\u0073t": 3}',
      /"cost" stands there more than once/,
    ],
    ['an object for a number', '{"cost": {"a": 1, "a": 2}}', /not \{"a": 1, "a": 2\}\./],
    ['a list', '[40, 60]', /is not a JSON object/],
    ['no JSON', 'cost: 40', /is not a JSON object/],
    ['nothing in it', '{}', /^There are no weights/],
  ])('is told in a line: %s', async (_, text, line) => {
    const path = fileWith('weights.json', text);
    const { code, out, err } = await call(['rank', '-', '--weights', path], GOOD);
    expect([code, out, err.length]).toEqual([3, '', 1]);
    expect(err[0]).toMatch(line);
  });

  it('is told when it is not there', async () => {
    const { code, err } = await call(['rank', '-', '--weights', 'none.json'], GOOD);
    expect([code, err]).toEqual([3, ['There is no file "none.json" here.']]);
  });
});
