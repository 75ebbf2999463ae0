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
    ['grace beyond maturity', [], { grace: '9', maturity: '8' }, 2],
    ['an unknown example', [], { example: 'constructor' }, 2],
    ['a link of such a loan', ['#loans=1&1.principal=5&1.grace=9&1.maturity=8'], {}, 3],
    ['another page’s link', ['#v=1&case=jujuy-2016'], {}, 3],
    ['an address without loans', ['https://example.org/loans'], {}, 3],
    ['a file that is not there', ['no-such-file'], {}, 3],
  ] as const)('refuses %s in one line', async (_, operands, options, code) => {
    for (const lang of ['en', 'es'] as const) {
      const outcome = await call(operands, options, lang);
      expect(outcome).toMatchObject({ kind: 'refusal', code });
      if (outcome.kind === 'refusal') expect(outcome.lines).toHaveLength(1);
    }
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
