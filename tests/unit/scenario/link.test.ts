import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fnv1a } from '$lib/scenario/checksum';
import { linkOf, readableLink, readLink, type LinkReading } from '$lib/scenario/link';
import { pack, unpack } from '$lib/scenario/packed';
import { preset } from '$lib/scenario/presets';
import type { Problem } from '$lib/scenario/problems';
import type { ScenarioEvent } from '$lib/scenario/types';
import { arbitraryScenarioOfAnyCase, JUJUY, scenarioWith } from '../../support/builders';

async function read(fragment: string): Promise<Extract<LinkReading, { kind: 'scenario' }>> {
  const reading = await readLink(fragment);
  if (reading.kind !== 'scenario') throw new Error(`${reading.kind}: ${fragment}`);
  return reading;
}

async function codesOf(fragment: string): Promise<string[]> {
  const reading = await readLink(fragment);
  return reading.kind === 'none' ? [] : reading.problems.map(({ code }) => code);
}

const START = 'v=1&case=jujuy-2016';

/** A packed link of anything, as a forger would write it. */
function forge(plain: Uint8Array, format = 1, checksum = fnv1a(plain)): string {
  const header = Buffer.alloc(5);
  header.writeUInt8(format, 0);
  header.writeUInt32BE(checksum, 1);
  return `z=${Buffer.concat([header, deflateRawSync(plain)]).toString('base64url')}`;
}

describe('a link', () => {
  it('brings any scenario back exactly, readable', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScenarioOfAnyCase, async (scenario) => {
        const { scenario: back, problems } = await read(`#${readableLink(scenario)}`);
        expect(problems).toEqual([]);
        expect(back).toEqual(scenario);
        expect(readableLink(back)).toBe(readableLink(scenario));
      }),
      { numRuns: 300 },
    );
  });

  it('brings any scenario back exactly, packed', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScenarioOfAnyCase, async (scenario) => {
        const packed = `z=${await pack(readableLink(scenario))}`;
        const { scenario: back, problems } = await read(packed);
        expect(problems).toEqual([]);
        expect(back).toEqual(scenario);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same text for the same scenario and holds only what differs', () => {
    expect(readableLink(JUJUY)).toMatch(/^v=1&k=[0-9a-z]{1,7}&case=jujuy-2016$/);
    const edited = scenarioWith({ case: { tax: 0.105 }, options: { a: { 'loan.rate': 0.045 } } });
    expect(readableLink(edited)).toMatch(
      /^v=1&k=[0-9a-z]{1,7}&case=jujuy-2016&tax=10\.5&a\.loan\.rate=4\.5$/,
    );
    expect(readableLink(scenarioWith({ case: { tax: 0.21 } }))).toBe(readableLink(JUJUY));
  });

  it('is packed where that makes it shorter, and readable otherwise', async () => {
    expect(await linkOf(JUJUY)).toBe(readableLink(JUJUY));
    const long = scenarioWith({
      all: { 'agency.design': [0.25, 0.25, 0.25, 0.25], 'loan.rate': 0.0451, sla: 0.9 },
      case: Object.fromEntries(
        ['cameras', 'network', 'centre', 'storage', 'platform'].flatMap((part) => [
          [`life.${part}`, 11],
          [`maint.${part}`, 0.0731],
          [`trend.${part}`, -0.021],
          [`local.${part}`, 0.41],
        ]),
      ),
    });
    const link = await linkOf({
      ...long,
      options: long.options.map((option) => ({ ...option, name: `Offer ${'ñandú '.repeat(10)}` })),
    });
    expect(link).toMatch(/^z=[A-Za-z0-9_-]+$/);
    expect(link.length).toBeLessThan(1_000);
    expect((await read(link)).problems).toEqual([]);
  });

  it('may be written by hand, without a checksum, in the units of the screen', async () => {
    const { scenario, problems } = await read(
      `#${START}&horizon=10&tax=10.5&residual=no&a.loan.rate=4.5&b.own.cameras=state&lens=even`,
    );
    expect(problems).toEqual([]);
    expect(scenario).toEqual(
      scenarioWith({
        case: { horizon: 10, tax: 0.105, residual: false },
        options: { a: { 'loan.rate': 0.045 }, b: { 'own.cameras': 'state' } },
        lens: 'even',
      }),
    );
  });

  it('may be copied from the documentation', async () => {
    const guide = readFileSync(new URL('../../../docs/LINKS.md', import.meta.url), 'utf8');
    const link = /#v=1&case=\S+/.exec(guide)?.[0] ?? '';
    const { scenario, problems } = await read(link);
    expect(problems).toEqual([]);
    expect(scenario).toEqual(
      scenarioWith({
        case: { horizon: 10, residual: false },
        options: { a: { 'loan.rate': 0.045 }, b: { 'fee.term': 6 } },
        lens: 'even',
      }),
    );
  });

  it('may add, drop, order and name options', async () => {
    const { scenario, problems } = await read(
      `${START}&o=e,c,a&e.from=turnkey&e.name=Own%20cameras,%20leased%20fibre&e.own.network=carrier`,
    );
    expect(problems).toEqual([]);
    expect(scenario.options.map(({ id }) => id)).toEqual(['e', 'c', 'a']);
    expect(scenario.options[0]).toMatchObject({
      archetype: 'turnkey',
      name: 'Own cameras, leased fibre',
      values: { 'own.network': 'carrier', 'loan.share': 0.85 },
    });
  });

  it('may carry lenses of the reader', async () => {
    const { scenario, problems } = await read(
      `${START}&lens=x1&lens.x1.from=rights&lens.x1.name=Ours&lens.x1.screens=ownCameras,lawful` +
        `&lens.x1.method=lexicographic&lens.x1.weights=cost:2.5,exit:1e-3,origin:0&lens.even.screens=openTender`,
    );
    expect(problems).toEqual([]);
    expect(scenario.lens).toBe('x1');
    expect(scenario.lenses.at(-1)).toEqual({
      id: 'x1',
      base: 'rights',
      name: 'Ours',
      screens: ['ownCameras', 'lawful'],
      method: 'lexicographic',
      weights: { cost: 2.5, exit: 0.001 },
    });
    expect(scenario.lenses.find(({ id }) => id === 'even')?.screens).toEqual(['openTender']);
  });

  it('without content is no link', async () => {
    expect(await readLink('')).toEqual({ kind: 'none' });
    expect(await readLink('#')).toEqual({ kind: 'none' });
  });
});

describe('what does not fit in a link', () => {
  it('is listed with its place while the rest is kept', async () => {
    const { scenario, problems } = await read(
      `${START}&tax=10.5&colour=red&horizon=99&a.loan.rate=cheap&a.loan.mood=3&z.own.cameras=state&tax=1&nonsense`,
    );
    expect(scenario).toEqual(scenarioWith({ case: { tax: 0.105 } }));
    expect(problems).toEqual<Problem[]>([
      { kind: 'document', code: 'unknown-key', key: 'nonsense' },
      { kind: 'document', code: 'unknown-key', key: 'colour', given: 'red' },
      { kind: 'value', code: 'above', place: { parameter: 'horizon' }, given: '99', limit: 30 },
      {
        kind: 'value',
        code: 'not-number',
        place: { parameter: 'loan.rate', option: 'a' },
        given: 'cheap',
      },
      { kind: 'document', code: 'unknown-key', key: 'a.loan.mood', given: '3' },
      { kind: 'document', code: 'repeated-key', key: 'tax', given: '1' },
      { kind: 'document', code: 'unknown-key', key: 'z.…', given: '' },
    ]);
  });

  it.each([
    ['a repeated version', `${START}&v=1`, 'repeated-key'],
    ['a repeated case', `${START}&case=jujuy-2016`, 'repeated-key'],
    ['a second checksum', `v=1&k=1ncgyh8&case=jujuy-2016&k=0`, 'unknown-key'],
    ['an empty value', `${START}&tax=`, 'empty'],
    ['an escape that is none', `${START}&a.name=%E0%A4%A`, 'unknown-key'],
    ['a key of every object', `${START}&__proto__=1`, 'unknown-key'],
    ['a key of every object, of an option', `${START}&a.constructor=1`, 'unknown-key'],
    ['a key of every object, of a lens', `${START}&lens.even.__proto__=1`, 'unknown-key'],
    ['a lens named after one', `${START}&lens.__proto__.weights=cost:1`, 'unknown-key'],
    ['an archetype named after one', `${START}&a.from=constructor`, 'bad-value'],
    ['a criterion named after one', `${START}&lens.even.weights=__proto__:1`, 'bad-value'],
    ['an unknown lens', `${START}&lens=mine`, 'bad-value'],
    ['a lens copy of nothing', `${START}&lens.x1.method=weighted`, 'missing-key'],
    ['a published lens from another', `${START}&lens.even.from=rights`, 'bad-value'],
    ['a published lens renamed', `${START}&lens.even.name=Mine`, 'bad-value'],
    ['a weight that is none', `${START}&lens.even.weights=cost:-1`, 'bad-value'],
    ['a weight too heavy', `${START}&lens.even.weights=cost:1001`, 'bad-value'],
    ['a weight given twice', `${START}&lens.even.weights=cost:1,cost:2`, 'bad-value'],
    ['an unknown screen', `${START}&lens.even.screens=pretty`, 'bad-value'],
    ['an empty name', `${START}&a.name=%20%00`, 'bad-value'],
    ['an option of no kind', `${START}&o=a,q`, 'missing-key'],
    ['an option twice', `${START}&o=a,a`, 'bad-value'],
    ['an option with a long name', `${START}&o=a,bb`, 'bad-value'],
    ['no options', `${START}&o=`, 'no-options'],
    ['nine options', `${START}&o=a,b,c,d,e,f,g,h,i`, 'too-many-options'],
    ['grace past maturity', `${START}&a.loan.grace=9`, 'grace-after-maturity'],
    ['a loan over the rest', `${START}&a.price.down=50`, 'loan-over-rest'],
    ['an older version', 'v=0&case=jujuy-2016', 'unknown-version'],
    ['no version', 'case=jujuy-2016', 'unknown-version'],
    ['a newer version', 'v=2&case=jujuy-2016', 'newer-version'],
  ])('is listed: %s', async (_, link, code) => {
    expect(await codesOf(link)).toContain(code);
    expect((await read(link)).scenario.options.length).toBeGreaterThan(0);
  });

  it('leaves a lens as published where nothing in it can be read', async () => {
    const { scenario } = await read(
      `${START}&lens.jujuy-ministry.screens=pretty&lens.jujuy-ministry.weights=cost:much`,
    );
    expect(scenario).toEqual(JUJUY);
  });

  it('is read as far as it goes where it is from a newer version', async () => {
    const { scenario, problems } = await read('v=2&case=jujuy-2016&tax=10.5&new.thing=7');
    expect(scenario.values.tax).toBe(0.105);
    expect(problems.map(({ code }) => code)).toEqual(['newer-version', 'unknown-key']);
  });

  it('makes a link unreadable where the case is unknown, or where it is not ours at all', async () => {
    const code = async (fragment: string) => {
      const reading = await readLink(fragment);
      expect(reading.kind).toBe('unreadable');
      return reading.kind === 'unreadable' ? reading.problems[0]?.code : undefined;
    };
    expect(await code('v=1&case=atlantis')).toBe('unknown-case');
    expect(await code('v=1&case=__proto__')).toBe('unknown-case');
    expect(await code('v=1')).toBe('unknown-case');
    expect(await code('v=2&case=atlantis')).toBe('newer-version');
    expect(await code('section-3')).toBe('not-ours');
    expect(await code('%')).toBe('not-ours');
    expect(await code('z=')).toBe('not-readable');
    expect(await code('z=%%%')).toBe('not-readable');
    expect(await code(forge(Buffer.from(START), 2))).toBe('newer-version');
    expect(await code(forge(Buffer.from(START), 0))).toBe('not-readable');
    expect(await code(forge(Buffer.from(START), 1, 1))).toBe('altered');
    expect(await code(forge(Buffer.from([0xff, 0xfe, 0xfd])))).toBe('not-readable');
    expect(await code(forge(Buffer.from('z=AAAA')))).toBe('not-ours');
  });

  it('is told from a whole link wherever it was cut off', async () => {
    const link = readableLink(
      scenarioWith({ case: { tax: 0.105, horizon: 12 }, options: { a: { 'loan.rate': 0.0455 } } }),
    );
    for (let length = 1; length < link.length; length += 1) {
      expect(await codesOf(link.slice(0, length)), link.slice(0, length)).not.toEqual([]);
    }
  });

  it('is told from a whole packed link wherever it was cut off', async () => {
    const link = `z=${await pack(readableLink(scenarioWith({ case: { tax: 0.105 } })))}`;
    for (let length = 2; length < link.length; length += 1) {
      expect((await readLink(link.slice(0, length))).kind, String(length)).toBe('unreadable');
    }
  });

  it('is said where a machine-made link was changed by hand, and the change holds', async () => {
    const { scenario, problems } = await read(`${readableLink(JUJUY)}&tax=10.5`);
    expect(problems).toEqual([{ kind: 'document', code: 'altered' }]);
    expect(scenario).toEqual(scenarioWith({ case: { tax: 0.105 } }));
  });

  it('is listed up to a limit, however much there is', async () => {
    const many = Array.from({ length: 900 }, (_, index) => `x${index}=${index}`).join('&');
    const { problems } = await read(`${START}&${many}`);
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)?.code).toBe('too-many-problems');
    const values = Array.from({ length: 8 }, (_, i) => 'abcdefgh'[i] ?? '')
      .flatMap((id) =>
        ['loan.rate', 'loan.base', 'sla', 'support', 'fee.term'].map((p) => `${id}.${p}=x`),
      )
      .concat(
        Array.from({ length: 40 }, (_, index) => `tax${index}=1`),
        `tax=no`,
        `horizon=no`,
      )
      .join('&');
    expect((await read(`${START}&o=a,b,c,d&${values}`)).problems).toHaveLength(51);
  });
});

describe('events in a link', () => {
  const WITH = `${START}&event.1=`;

  it('may be written by hand, fields in any order, letters too', async () => {
    const { scenario, problems } = await read(
      `${WITH}squeeze,share:25,off,for:ca,year:1e1&event.3=exit,year:9`,
    );
    expect(problems).toEqual([]);
    expect(scenario.events).toEqual([
      {
        id: '1',
        kind: 'squeeze',
        year: 10,
        values: { years: 2, share: 0.25 },
        options: 'ac',
        off: true,
      },
      { id: '3', kind: 'exit', year: 9, values: { lead: 1 } },
    ]);
  });

  it.each([
    ['no kind', `${WITH},year:3`, ['event.1.kind']],
    ['a kind of every object', `${WITH}constructor,year:3`, ['event.1.kind']],
    ['no year', `${WITH}exit`, ['event.1.year']],
    ['a year before signature', `${WITH}exit,year:-1`, ['event.1.year']],
    ['a year beyond all', `${WITH}exit,year:1e999`, ['event.1.year']],
    ['half a year', `${WITH}exit,year:2.5`, ['event.1.year']],
    ['a year twice', `${WITH}exit,year:3,year:5`, ['event.1.year']],
    ['a field twice', `${WITH}exit,year:3,lead:1,lead:2`, ['event.1.lead']],
    ['a field of another kind', `${WITH}exit,year:3,rise:5`, ['event.1.rise']],
    ['a field of every object', `${WITH}exit,year:3,__proto__:5`, ['event.1.__proto__']],
    ['a field out of bounds', `${WITH}exit,year:3,lead:11`, ['event.1.lead']],
    ['an answer that is none', `${WITH}renewal,year:9,answer:maybe`, ['event.1.answer']],
    ['options twice', `${WITH}exit,year:3,for:a,for:b`, ['event.1.for']],
    ['no option', `${WITH}exit,year:3,for:`, ['event.1.for']],
    ['a letter twice', `${WITH}exit,year:3,for:aa`, ['event.1.for']],
    ['only options that there are not', `${WITH}exit,year:3,for:xz`, ['event.1.for']],
    ['a number that is none', `${START}&event.0=exit,year:3`, ['event.0']],
    ['a number in another form', `${START}&event.1e1=exit,year:3`, ['event.1e1']],
    ['the same event twice', `${WITH}exit,year:3&event.1=exit,year:4`, ['event.1']],
    [
      'more than twelve',
      `${START}${Array.from({ length: 14 }, (_, at) => `&event.${at + 1}=exit,year:${at}`).join('')}`,
      ['event.13', 'event.14'],
    ],
  ])('are listed: %s', async (_, link, keys) => {
    const { scenario, problems } = await read(link);
    expect(problems.map((problem) => (problem.kind === 'document' ? problem.key : ''))).toEqual(
      keys,
    );
    const again = await read(readableLink(scenario));
    expect(again).toMatchObject({ scenario, problems: [] });
  });

  it('make room where those of the case are taken out', async () => {
    const base = preset('ecuador-2011');
    const events = Array.from({ length: 12 }, (_, at): ScenarioEvent => ({
      id: String(at + 80),
      kind: 'exit',
      year: at,
      values: { lead: 1 },
    }));
    const scenario = { ...base, events };
    expect(await read(readableLink(scenario))).toEqual({
      kind: 'scenario',
      scenario,
      problems: [],
    });
  });

  it('of the case go with the option that they are meant for', async () => {
    const { scenario, problems } = await read('v=1&case=ecuador-2011&o=b,c');
    expect(problems).toEqual([]);
    expect(scenario.events.map(({ id }) => id)).toEqual(['2']);
    expect(readableLink(scenario)).toContain('&event.1=none&event.3=none');
  });
});

describe('links made to harm', () => {
  it('are cut at 16 kB', async () => {
    const fits = `${START}&a.name=${'x'.repeat(16 * 1024 - START.length - 8)}`;
    expect(fits).toHaveLength(16 * 1024);
    expect((await readLink(fits)).kind).toBe('scenario');
    expect(await codesOf(`${fits}x`)).toEqual(['too-long']);
    expect(await codesOf(`z=${'A'.repeat(16 * 1024)}`)).toEqual(['too-long']);
    expect(await unpack('A'.repeat(16 * 1024 + 1))).toEqual({ ok: false, code: 'too-long' });
  });

  it('are given up while they inflate', async () => {
    const bomb = forge(Buffer.alloc(11_000_000, 'v=1&'));
    expect(bomb.length).toBeLessThan(16 * 1024);
    const start = performance.now();
    for (let round = 0; round < 5; round += 1) expect(await codesOf(bomb)).toEqual(['too-long']);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('keep names harmless', async () => {
    const name = encodeURIComponent('\u202e<img src=x onerror=alert(1)>\u0000\u0007');
    const { scenario } = await read(`${START}&a.name=${name}`);
    expect(scenario.options[0]?.name).toBe('<img src=x onerror=alert(1)>');
  });

  it('leave what all objects share as it was', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    for (const key of [
      '__proto__.tax',
      'a.__proto__.tax',
      'constructor.prototype.tax',
      'lens.__proto__.from',
    ]) {
      await read(`${START}&${key}=10`);
    }
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    expect(({} as Record<string, unknown>)['tax']).toBeUndefined();
  });
});

describe('the model version of a link', () => {
  it('is model 1 where the link does not say', async () => {
    const reading = await readLink('#v=1&m=1&case=jujuy-2016&a.loan.rate=4.5');
    expect(reading.kind === 'scenario' && reading.problems).toEqual([]);
  });

  it('is said to be newer where this release does not know it, and the rest is kept', async () => {
    const reading = await readLink('#v=1&m=7&case=jujuy-2016&a.loan.rate=4.5');
    if (reading.kind !== 'scenario') throw new Error('not read');
    expect(reading.problems.map((problem) => problem.code)).toEqual(['newer-version']);
    expect(reading.scenario.options[0]?.values['loan.rate']).toBe(0.045);
  });
});
