import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { loan } from '../../../src/cli/commands/loan';
import { cliWords } from '../../../src/cli/words';
import { firstDocument } from '../../../src/lib/loans/document';
import { loansLink } from '../../../src/lib/loans/link';

function call(
  operands: readonly string[],
  options: Readonly<Record<string, string | true>> = {},
  lang: 'en' | 'es' = 'en',
  stdin: readonly (string | Uint8Array)[] = [],
) {
  const given = new Map(Object.entries({ ...options, lang }));
  const words = cliWords[lang];
  const request = {
    operands,
    lang,
    words,
    stdin: Readable.from(stdin),
    width: 100,
    writeLine: () => undefined,
  };
  return loan.run(request, given);
}

async function textOf(...given: Parameters<typeof call>): Promise<string> {
  const outcome = await call(...given);
  if (outcome.kind !== 'answer') throw new Error(outcome.lines.join(' '));
  return outcome.text;
}

const BOTH = `#${loansLink(firstDocument())}`;

describe('the command `loan`', () => {
  it('compares the loans of a link, in either language', async () => {
    expect(await textOf([BOTH])).toMatch(/All-in cost, a year +8\.22\u00a0% +7\.29\u00a0%/);
    expect(await textOf([BOTH], {}, 'es')).toContain('609,18\u00a0%');
  });

  it('reads the link inside an address or from standard input', async () => {
    const text = await textOf([BOTH]);
    expect(await textOf([`https://example.org/loans${BOTH}`])).toBe(text);
    expect(await textOf(['-'], {}, 'en', [`${BOTH}\n`])).toBe(text);
  });

  it('takes a link to an explanation for the link that it stands in', async () => {
    const outcome = await call([`${BOTH}&explain=1.allIn`]);
    expect(outcome).toMatchObject({ kind: 'answer', text: await textOf([BOTH]), notes: [] });
  });

  it('works out one loan from its terms, with its schedule', async () => {
    const terms = { principal: '1000', rate: '10', maturity: '2', grace: '0', 'per-year': '1' };
    const text = await textOf([], { ...terms, schedule: true });
    expect(text).toContain('Interest in all');
    expect(text).toMatch(/^ *2 +500 +0 +50 +500 +0 +550 +0$/m);
  });

  it('answers programs alike in both languages, and its link leads back to the same answer', async () => {
    const json = await textOf([], { example: 'ecu911', json: true });
    expect(await textOf([], { example: 'ecu911', json: true }, 'es')).toBe(json);
    const parsed = JSON.parse(json) as { kind: string; link: string; loans: unknown[] };
    expect(parsed).toMatchObject({ kind: 'loans', loans: [{ example: 'ecu911' }] });
    expect(await textOf([`#${parsed.link}`], { json: true })).toBe(json);
  });

  it.each([
    ['nothing', [], {}, 2],
    ['two links', [BOTH, BOTH], {}, 2],
    ['a link and terms', [BOTH], { rate: '3' }, 2],
    ['a rate beyond all bounds', [], { rate: '900' }, 2],
    ['a word for a number', [], { principal: 'lots' }, 2],
    ['no instalments', [], { principal: '5', 'per-year': '0' }, 2],
    ['grace beyond maturity', [], { principal: '5', grace: '9', maturity: '8' }, 2],
    ['no principal', [], { rate: '5' }, 2],
    ['a rate beside a floating kind', [], { principal: '5', kind: 'floating', rate: '7' }, 2],
    ['a link of another version without terms', ['#loans=9'], {}, 3],
    ['such a link whose terms are none', ['#loans=9&1.rate=x'], {}, 3],
    ['an unknown example', [], { example: 'constructor' }, 2],
    ['a link of such a loan', ['#loans=1&1.principal=5&1.grace=9&1.maturity=8'], {}, 3],
    ['another page’s link', ['#v=1&case=jujuy-2016'], {}, 3],
    ['an address without loans', ['https://example.org/loans'], {}, 3],
    ['a file that is not there', ['no-such-file'], {}, 3],
  ] as const)('refuses %s in one line', async (_, operands, options, code) => {
    for (const lang of ['en', 'es'] as const) {
      const outcome = await call(operands, options, lang);
      expect(outcome).toMatchObject({ kind: 'refusal', code });
      if (outcome.kind !== 'refusal' || operands[0] === '#loans=9&1.rate=x') continue;
      expect(outcome.lines).toHaveLength(1);
    }
  });

  it.each([
    [{ spread: '3', base: '2' }, '--spread', 'floating'],
    [{ principal: '5', base: '2' }, '--base', 'floating'],
    [{ principal: '5', kind: 'floating', rate: '7' }, '--rate', 'fixed'],
    [{ example: 'ecu911', base: '2' }, '--base', 'floating'],
  ])('says which kind a term goes with: %o', async (options, option, kind) => {
    for (const lang of ['en', 'es'] as const) {
      const outcome = await call([], options, lang);
      const line = outcome.kind === 'refusal' ? outcome.lines[0] : '';
      expect(line).toMatch(
        new RegExp(`^${option} ${lang === 'en' ? 'goes with' : 'va con'} --kind ${kind}\\. `),
      );
    }
  });

  it.each([
    [{ kind: 'floating', base: '2;3' }, /^--base takes numbers with "\/" between them/],
    [{ draws: 'soon' }, /^--draws takes numbers with "\/" between them/],
    [{ kind: 'fijo' }, /^--kind takes fixed, floating; not "fijo"\./],
    [{ profile: 'Annuity' }, /^--profile takes equal-principal, annuity, bullet; not "Annuity"/],
    [{ 'per-year': '3' }, /^--per-year takes 1, 2, 4, 12;/],
    [{ rate: '900' }, /^--rate takes at most 100 \(percent a year\)/],
    [{ maturity: '0' }, /^--maturity takes at least 1 \(years\)/],
  ])('says what an option takes as it is typed: %o', async (options, line) => {
    const outcome = await call([], { principal: '5', ...options });
    expect(outcome.kind === 'refusal' && outcome.lines[0]).toMatch(line);
  });

  it('names the key of a link, and what it takes there', async () => {
    const outcome = await call(['#loans=1&1.principal=5&1.draws=1;2&discount=900']);
    expect(outcome.kind === 'answer' && outcome.notes).toEqual([
      '1.draws takes numbers with "/" between them, such as 2.1/2.4/3; not "1;2".',
      'discount takes at most 30 (percent a year); not "900".',
    ]);
  });

  it('refuses two links, one under the other', async () => {
    const outcome = await call(['-'], {}, 'en', [`${BOTH}\n${BOTH}\n`]);
    expect(outcome).toMatchObject({ kind: 'refusal', code: 3 });
    expect(outcome.kind === 'refusal' && outcome.lines).toEqual([
      'Standard input holds more than one line; a link of loans is one line.',
    ]);
  });

  it('answers what could be read of a newer link, and says so without speaking of a page', async () => {
    const outcome = await call(['#loans=9&1.principal=5e6']);
    expect(outcome).toMatchObject({ kind: 'answer', code: 0 });
    expect(outcome.kind === 'answer' && outcome.notes[0]).toMatch(/version 9\)\. Update this copy/);
  });

  it('refuses binary input in one line', async () => {
    const outcome = await call(['-'], {}, 'en', [Uint8Array.of(0, 255, 254, 3)]);
    expect(outcome).toMatchObject({ kind: 'refusal', code: 3 });
  });

  it('says what of a link could not be used', async () => {
    const outcome = await call(['#loans=1&1.principal=5e6&1.rate=x&1.colour=red']);
    expect(outcome).toMatchObject({ kind: 'answer', code: 0 });
    if (outcome.kind === 'answer') expect(outcome.notes).toHaveLength(2);
  });
});
