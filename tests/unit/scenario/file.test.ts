import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, type FileReading } from '$lib/scenario/read-file';
import { fileOf } from '$lib/scenario/write-file';
import type { Problem } from '$lib/scenario/problems';
import { arbitraryScenarioOfAnyCase, JUJUY, scenarioWith } from '../../support/builders';

interface Content {
  [key: string]: unknown;
  app: unknown;
  schema: unknown;
  model: unknown;
  scenario: {
    [key: string]: unknown;
    case: unknown;
    lens: unknown;
    values: Record<string, unknown>;
    options: ({ values: Record<string, unknown> } & Record<string, unknown>)[];
    lenses: ({ weights: Record<string, unknown> } & Record<string, unknown>)[];
  };
}

/** The published case as a file, changed by hand. */
function edited(edit: (content: Content) => void): string {
  const content = JSON.parse(fileOf(JUJUY)) as Content;
  edit(content);
  return JSON.stringify(content);
}

function read(text: string): Extract<FileReading, { kind: 'scenario' }> {
  const reading = readFile(text);
  if (reading.kind !== 'scenario') throw new Error(JSON.stringify(reading.problems));
  return reading;
}

function codes(problems: readonly Problem[]): string[] {
  return problems.map(({ code }) => code);
}

function option(content: Content, index: number): Content['scenario']['options'][number] {
  const found = content.scenario.options[index];
  if (found === undefined) throw new Error(`no option ${index}`);
  return found;
}

function lens(content: Content, id: string): Content['scenario']['lenses'][number] {
  const found = content.scenario.lenses.find((other) => other['id'] === id);
  if (found === undefined) throw new Error(`no lens ${id}`);
  return found;
}

describe('a file', () => {
  it('brings any scenario back exactly', () => {
    fc.assert(
      fc.property(arbitraryScenarioOfAnyCase, (scenario) => {
        const reading = readFile(fileOf(scenario));
        expect(reading).toEqual({ kind: 'scenario', scenario, problems: [] });
        expect(fileOf(read(fileOf(scenario)).scenario)).toBe(fileOf(scenario));
      }),
      { numRuns: 200 },
    );
  });

  it('says what it is and spells every input out', () => {
    const content = JSON.parse(fileOf(JUJUY)) as Content;
    expect(content).toMatchObject({ app: 'balanza', schema: 1, model: 1 });
    expect(content.scenario.values).toEqual(JUJUY.values);
    expect(Object.keys(option(content, 0))).toEqual(['id', 'archetype', 'values']);
    expect(fileOf(JUJUY)).toMatch(/\n {2}"schema": 1,\n/);
  });

  it('may begin with a byte-order mark and be laid out in any way', () => {
    expect(readFile(`\ufeff${JSON.stringify(JSON.parse(fileOf(JUJUY)))}`)).toEqual({
      kind: 'scenario',
      scenario: JUJUY,
      problems: [],
    });
  });
});

describe('what does not fit in a file', () => {
  it.each([
    ['no text', '', 'not-json'],
    ['a picture', '\u0089PNG\r\n', 'not-json'],
    ['half a file', fileOf(JUJUY).slice(0, 500), 'not-json'],
    ['a number', '1', 'not-ours'],
    ['nothing', 'null', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['another file', '{"name":"x","version":"1"}', 'not-ours'],
    ['a file without a scenario', '{"app":"balanza","schema":1}', 'not-ours'],
    ['a scenario that is a list', '{"app":"balanza","scenario":[]}', 'not-ours'],
    ['a sea of brackets', '['.repeat(100_000), 'not-json'],
    ['a file over the limit', `${fileOf(JUJUY)}${' '.repeat(1024 * 1024)}`, 'too-long'],
    [
      'no case',
      edited((c) => delete (c.scenario as Record<string, unknown>)['case']),
      'unknown-case',
    ],
    ['another case', edited((c) => (c.scenario.case = 'atlantis')), 'unknown-case'],
    [
      'a case of a newer version',
      edited((c) => {
        c.schema = 2;
        c.scenario.case = 'atlantis';
      }),
      'newer-version',
    ],
  ])('makes it unreadable: %s', (_, text, code) => {
    const reading = readFile(text);
    expect(reading.kind).toBe('unreadable');
    expect(reading.problems.map((problem) => problem.code)).toEqual([code]);
    for (const problem of reading.problems) {
      if (problem.kind === 'document') expect(problem.given?.length ?? 0).toBeLessThanOrEqual(60);
    }
  });

  it('is listed with its place while the rest is kept', () => {
    const { scenario, problems } = read(
      edited((c) => {
        c.scenario.values['tax'] = 0.105;
        c.scenario.values['horizon'] = 99;
        c.scenario.values['colour'] = 'red';
        delete c.scenario.values['discount'];
        option(c, 0).values['loan.rate'] = '5';
        option(c, 1)['mood'] = 1;
        option(c, 2).values['agency.design'] = [1, 1, 1, 1];
      }),
    );
    expect(scenario).toEqual(scenarioWith({ case: { tax: 0.105 } }));
    expect(problems).toEqual<Problem[]>([
      { kind: 'document', code: 'unknown-key', key: 'colour', given: 'red' },
      { kind: 'value', code: 'above', place: { parameter: 'horizon' }, given: '99', limit: 30 },
      { kind: 'document', code: 'missing-key', key: 'discount' },
      {
        kind: 'value',
        code: 'not-number',
        place: { parameter: 'loan.rate', option: 'a' },
        given: '5',
      },
      { kind: 'document', code: 'unknown-key', key: 'b.mood', given: '1' },
      {
        kind: 'value',
        code: 'shares-sum',
        place: { parameter: 'agency.design', option: 'c' },
        given: '[1,1,1,1]',
        limit: 4,
      },
    ]);
  });

  it('is a figure that is not finite, however JSON writes it', () => {
    const text = fileOf(JUJUY).replace('"discount": 0.086', '"discount": 1e999');
    const { scenario, problems } = read(text);
    expect(scenario).toEqual(JUJUY);
    expect(codes(problems)).toEqual(['not-finite']);
  });

  it.each<[string, (content: Content) => void, string]>([
    ['no version', (c) => delete (c as Partial<Content>).schema, 'unknown-version'],
    ['a version that is none', (c) => (c.schema = '1'), 'unknown-version'],
    ['a version of no release', (c) => (c.schema = 0), 'unknown-version'],
    ['a newer version', (c) => (c.schema = 2), 'newer-version'],
    ['a newer model', (c) => (c.model = 2), 'newer-version'],
    ['no model', (c) => delete (c as Partial<Content>).model, 'missing-key'],
    ['a key of its own', (c) => (c['colour'] = 'red'), 'unknown-key'],
    ['a key of its own inside', (c) => (c.scenario['colour'] = 'red'), 'unknown-key'],
    [
      'no lens in use',
      (c) => delete (c.scenario as Record<string, unknown>)['lens'],
      'missing-key',
    ],
    ['an unknown lens in use', (c) => (c.scenario.lens = 'mine'), 'bad-value'],
    ['no values', (c) => delete (c.scenario as Record<string, unknown>)['values'], 'missing-key'],
    ['values that are a list', (c) => (c.scenario['values'] = [] as never), 'bad-value'],
    ['no options', (c) => (c.scenario.options = []), 'no-options'],
    ['options that are none', (c) => (c.scenario.options = 7 as never), 'bad-value'],
    ['an option that is none', (c) => c.scenario.options.push(7 as never), 'bad-value'],
    ['an option of no kind', (c) => (option(c, 0)['archetype'] = '__proto__'), 'bad-value'],
    ['an option without kind', (c) => delete option(c, 0)['archetype'], 'missing-key'],
    [
      'an option without values',
      (c) => delete (option(c, 0) as Record<string, unknown>)['values'],
      'missing-key',
    ],
    ['a name that is none', (c) => (option(c, 0)['name'] = 7), 'bad-value'],
    ['an empty name', (c) => (option(c, 0)['name'] = ' '), 'bad-value'],
    ['no lenses', (c) => (c.scenario.lenses = []), 'missing-key'],
    ['a lens that is none', (c) => c.scenario.lenses.push('x' as never), 'bad-value'],
    ['a lens twice', (c) => c.scenario.lenses.push(lens(c, 'even')), 'repeated-key'],
    ['a lens of an unknown base', (c) => (lens(c, 'even')['base'] = 'constructor'), 'bad-value'],
    ['a lens of another base', (c) => (lens(c, 'even')['base'] = 'rights'), 'bad-value'],
    ['a lens of an odd name', (c) => (lens(c, 'even')['id'] = 'y1'), 'bad-value'],
    ['a published lens renamed', (c) => (lens(c, 'even')['name'] = 'Mine'), 'bad-value'],
    ['an unknown method', (c) => (lens(c, 'even')['method'] = 'dice'), 'bad-value'],
    ['an unknown screen', (c) => (lens(c, 'even')['screens'] = ['pretty']), 'bad-value'],
    ['screens that are none', (c) => (lens(c, 'even')['screens'] = 'lawful'), 'bad-value'],
    ['a weight that is none', (c) => (lens(c, 'even').weights['cost'] = -1), 'bad-value'],
    ['a weight too heavy', (c) => (lens(c, 'even').weights['cost'] = 1e9), 'bad-value'],
    ['an unknown criterion', (c) => (lens(c, 'even').weights['toString'] = 1), 'unknown-key'],
    ['grace past maturity', (c) => (option(c, 0).values['loan.grace'] = 9), 'grace-after-maturity'],
  ])('is listed: %s', (_, edit, code) => {
    const { scenario, problems } = read(edited(edit));
    expect(codes(problems)).toContain(code);
    expect(scenario.options.length).toBeGreaterThan(0);
    expect(scenario.lenses.length).toBeGreaterThanOrEqual(7);
  });

  it('is a letter that two options share, or no letter: they get free ones', () => {
    const { scenario, problems } = read(
      edited((c) => {
        option(c, 1)['id'] = 'a';
        option(c, 2)['id'] = 'carrier';
        delete option(c, 3)['id'];
      }),
    );
    expect(scenario.options.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(scenario.options.map(({ archetype }) => archetype)).toEqual([
      'turnkey',
      'commodatum',
      'carrier',
      'supplier',
    ]);
    expect(problems).toHaveLength(3);
    expect(new Set(codes(problems))).toEqual(new Set(['bad-value']));
  });

  it('never takes a letter from an option that has it by right', () => {
    const { scenario } = read(
      edited((c) => {
        option(c, 0)['id'] = '?';
        option(c, 1)['id'] = 'a';
      }),
    );
    expect(scenario.options.map(({ id }) => id)).toEqual(['b', 'a', 'c', 'd']);
  });

  it('is what goes beyond eight options and twelve lenses', () => {
    const { scenario, problems } = read(
      edited((c) => {
        const extra = Array.from('efghij').map((id) => ({ ...option(c, 0), id }));
        c.scenario.options.push(...extra);
        for (let n = 1; n <= 9; n += 1) {
          c.scenario.lenses.push({ ...lens(c, 'even'), id: `x${n}` });
        }
      }),
    );
    expect(scenario.options).toHaveLength(8);
    expect(scenario.lenses).toHaveLength(12);
    expect(codes(problems)).toEqual(['too-many-options', ...Array<string>(4).fill('bad-value')]);
  });

  it('is listed up to a limit, however much there is', () => {
    const { problems } = read(
      edited((c) => {
        for (let n = 0; n < 10_000; n += 1) c.scenario.values[`x${n}`] = n;
      }),
    );
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)?.code).toBe('too-many-problems');
  });
});

describe('events in a file', () => {
  const EXIT = { id: '1', kind: 'exit', year: 9, values: { lead: 1 } };

  function withEvents(events: unknown): string {
    return edited((c) => (c.scenario['events'] = events));
  }

  it.each<[string, unknown, string[]]>([
    ['no list', 7, ['bad-value events']],
    ['nothing', [null], ['bad-value events.1']],
    ['a list', [[]], ['bad-value events.1']],
    ['no number', [{ ...EXIT, id: undefined }], ['missing-key events.1.id']],
    ['a number that is no text', [{ ...EXIT, id: 1 }], ['bad-value events.1.id']],
    ['number 0', [{ ...EXIT, id: '0' }], ['bad-value events.1.id']],
    ['a number too long', [{ ...EXIT, id: '99999' }], ['bad-value events.1.id']],
    ['a number in another form', [{ ...EXIT, id: '1e1' }], ['bad-value events.1.id']],
    ['a number twice', [EXIT, EXIT], ['repeated-key event.1']],
    ['a kind of every object', [{ ...EXIT, kind: 'toString' }], ['bad-value event.1.kind']],
    ['no year', [{ ...EXIT, year: undefined }], ['bad-value event.1.year']],
    ['a year before signature', [{ ...EXIT, year: -1 }], ['bad-value event.1.year']],
    ['a year as text', [{ ...EXIT, year: '9' }], ['bad-value event.1.year']],
    ['a field of its own', [{ ...EXIT, colour: 'red' }], ['unknown-key event.1.colour']],
    ['no values', [{ ...EXIT, values: undefined }], ['missing-key event.1.values']],
    ['a value missing', [{ ...EXIT, values: {} }], ['missing-key event.1.lead']],
    ['a value as text', [{ ...EXIT, values: { lead: '1' } }], ['bad-value event.1.lead']],
    [
      'a value of another kind that has no text',
      [{ ...EXIT, values: { lead: 1, rise: { toString: 1, valueOf: 1 } } }],
      ['bad-value event.1.rise'],
    ],
    ['options that there are not', [{ ...EXIT, options: 'z' }], ['bad-value event.1.for']],
    ['an option twice', [{ ...EXIT, options: 'aa' }], ['bad-value event.1.for']],
    ['options as a list', [{ ...EXIT, options: ['a'] }], ['bad-value event.1.options']],
    ['off as text', [{ ...EXIT, off: 'no' }], ['bad-value event.1.off']],
  ])('are listed: %s', (_, events, expected) => {
    const { scenario, problems } = read(withEvents(events));
    const told = problems.map((problem) =>
      problem.kind === 'document' ? `${problem.code} ${problem.key ?? ''}` : problem.code,
    );
    expect(told).toEqual(expected);
    expect(read(fileOf(scenario))).toEqual({ kind: 'scenario', scenario, problems: [] });
  });

  it('stay where only a figure does not fit', () => {
    const text = withEvents([{ ...EXIT, values: { lead: 4 } }]).replace('"lead":4', '"lead":1e999');
    const { scenario, problems } = read(text);
    expect(scenario.events).toEqual([EXIT]);
    expect(codes(problems)).toEqual(['bad-value']);
  });

  it('beyond twelve are listed, up to a limit', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({ ...EXIT, id: String(at + 1) }));
    const { scenario, problems } = read(withEvents(many));
    expect(scenario.events).toHaveLength(12);
    expect(problems).toHaveLength(51);
  });

  it('take nothing from a deep or long value', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = withEvents([{ ...EXIT, values: { lead: 1, mood: 'DEEP', ['x'.repeat(1e5)]: 1 } }]);
    const { scenario, problems } = read(text.replace('"DEEP"', deep));
    expect(scenario.events).toEqual([EXIT]);
    expect(problems).toHaveLength(2);
    expect(JSON.stringify(problems).length).toBeLessThan(500);
  });

  it('leave what all objects share as it was', () => {
    const text = withEvents([EXIT]).replaceAll('"lead":', '"__proto__":{"polluted":1},"lead":');
    const { scenario, problems } = read(
      text.replace('"kind":', '"__proto__":{"off":true},"kind":'),
    );
    expect(scenario.events).toEqual([EXIT]);
    expect(codes(problems)).toEqual(['unknown-key', 'bad-value']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('files made to harm', () => {
  it('leave what all objects share as it was', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const evil = '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, ';
    const text = fileOf(JUJUY)
      .replace('"app"', `${evil}"app"`)
      .replace('"case"', `${evil}"case"`)
      .replace('"scope.cameras"', `${evil}"scope.cameras"`)
      .replace('"own.cameras"', `${evil}"own.cameras"`)
      .replace('"archetype"', `${evil}"archetype"`)
      .replace('"cost": 40', `${evil}"cost": 40`);
    const { scenario, problems } = read(text);
    expect(scenario).toEqual(JUJUY);
    expect(codes(problems)).toEqual(Array<string>(12).fill('unknown-key'));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    for (const part of [scenario, scenario.values, ...scenario.options, ...scenario.lenses]) {
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
    }
  });

  it('cannot hide a field in what a field inherits', () => {
    const text = edited((c) => {
      const { values } = c.scenario;
      c.scenario.values = {};
      Object.defineProperty(c.scenario.values, '__proto__', { value: values, enumerable: true });
    });
    expect(codes(read(text).problems)).toContain('missing-key');
  });

  it('take no long time, however deep they are', () => {
    const start = performance.now();
    const deep = `${'['.repeat(400_000)}${']'.repeat(400_000)}`;
    const text = fileOf(JUJUY).replace('"discount": 0.086', `"discount": ${deep}`);
    expect(codes(read(text).problems)).toEqual(['not-number']);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
