import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseDeclarations } from '../../../src/lib/parameters/case-declarations';
import { parameter } from '../../../src/lib/parameters/registry';
import { crossProblem } from '../../../src/lib/loans/check';
import { firstDocument, newLoan } from '../../../src/lib/loans/document';
import {
  BASIS_FIELD_IDS,
  BASIS_FIELDS,
  DEFAULT_BASIS,
  DEFAULT_LOAN,
} from '../../../src/lib/loans/fields';
import { loansLink, readLoansLink, type LoansReading } from '../../../src/lib/loans/link';
import { BASIS_PARAMETERS } from '../../../src/lib/loans/sources';
import { anyDocument } from './documents';

function read(fragment: string): Extract<LoansReading, { kind: 'loans' }> {
  const reading = readLoansLink(fragment);
  if (reading.kind !== 'loans') throw new Error(`${fragment} reads as ${reading.kind}`);
  return reading;
}

function codes(fragment: string): string[] {
  const reading = readLoansLink(fragment);
  return reading.kind === 'none' ? [] : reading.problems.map(({ code }) => code);
}

describe('a link of loans', () => {
  it('is readable and holds only what differs from the default loan', () => {
    const loan = { ...DEFAULT_LOAN, rate: 0.045, draws: [1, 2.5] };
    const link = loansLink({
      loans: [{ name: 'Offer A & B', from: undefined, loan }],
      basis: { ...DEFAULT_BASIS, discount: 0.1 },
    });
    expect(link.replace(/k=\w+/, 'k=…')).toBe(
      'loans=1&k=…&discount=10&1.name=Offer%20A%20%26%20B&1.principal=10000000&1.rate=4.5&1.draws=1/2.5',
    );
  });

  it('brings back every comparison to the last bit', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { problems, document: back } = read(`#${loansLink(document)}`);
        expect(problems).toEqual([]);
        expect(back).toEqual(document);
      }),
      { numRuns: 300, seed: 41 },
    );
  });

  it('stays below the longest that is read, with every field at its longest', () => {
    const long = 0.012345678901234567;
    const loan = {
      ...DEFAULT_LOAN,
      kind: 'floating' as const,
      base: Array.from({ length: 50 }, () => long),
      draws: Array.from({ length: 24 }, () => 3.3333333333333335),
      principal: 123456789012.34567,
    };
    const document = {
      loans: Array.from({ length: 4 }, () => ({ name: 'ñ'.repeat(60), from: undefined, loan })),
      basis: DEFAULT_BASIS,
    };
    expect(codes(loansLink(document))).toEqual([]);
  });

  it('may be written by hand, in any order and without a checksum', () => {
    const { document, problems } = read('#1.rate=3&loans=1&1.principal=5e6');
    expect(problems).toEqual([]);
    expect(document.loans).toEqual([
      { ...newLoan(), loan: { ...DEFAULT_LOAN, principal: 5e6, rate: 0.03 } },
    ]);
  });

  it('says that it was changed', () => {
    const link = loansLink(firstDocument());
    expect(codes(link.replace('20400000', '30400000'))).toEqual(['altered']);
    expect(codes(link.slice(0, -10))).toContain('altered');
  });

  it.each([
    ['another page’s link', '#v=1&case=jujuy-2016', ['not-ours']],
    ['nothing but a version', '#loans=1', ['no-loans']],
    ['a newer version', '#loans=2&1.principal=5', ['newer-version']],
    ['a version that is none', '#loans=x&1.principal=5', ['unknown-version']],
    ['an unknown field', '#loans=1&1.principal=5&1.colour=red', ['unknown-key']],
    ['a name of every object', '#loans=1&1.principal=5&1.constructor=1', ['unknown-key']],
    ['a line without a value', '#loans=1&1.principal=5&rubbish', ['unknown-key']],
    ['a broken escape', '#loans=1&1.principal=5&1.name=%E0%A4%A', ['unknown-key']],
    ['a fifth loan', '#loans=1&1.principal=5&5.principal=5', ['too-many-loans']],
    ['a repeated field', '#loans=1&1.principal=5&1.principal=6', ['repeated-key']],
    ['a word for a number', '#loans=1&1.principal=lots', ['not-number']],
    ['infinity', '#loans=1&1.principal=1e999', ['not-number']],
    ['a negative principal', '#loans=1&1.principal=-1', ['below']],
    ['no instalments', '#loans=1&1.principal=5&1.perYear=0', ['not-choice']],
    ['a list with a word', '#loans=1&1.principal=5&1.base=2/x', ['not-list']],
    ['an empty base path', '#loans=1&1.principal=5&1.base=', ['too-few']],
    [
      'grace beyond maturity',
      '#loans=1&1.principal=5&1.grace=9&1.maturity=8',
      ['grace-after-maturity'],
    ],
    ['a draw beyond maturity', '#loans=1&1.principal=5&1.draws=12', ['draw-after-maturity']],
    ['more than any link', `#loans=1&1.principal=5&1.name=${'x'.repeat(20_000)}`, ['too-long']],
  ])('tells what is wrong with %s', (_, fragment, expected) => {
    expect(codes(fragment)).toEqual(expected);
  });

  it('keeps what could be read beside what could not', () => {
    const { document } = read('#loans=1&1.principal=7e6&1.rate=dear&2.principal=8e6&2.rate=3');
    expect(document.loans.map(({ loan }) => [loan.principal, loan.rate])).toEqual([
      [7e6, DEFAULT_LOAN.rate],
      [8e6, 0.03],
    ]);
  });

  it('never throws, and gives only loans that have a schedule', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('1.', '2.', 'loans=1', '&', '=', '#', '%', 'grace', 'draws', '9', '1e9', '/'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const reading = readLoansLink(`#loans=1&1.principal=5&${pieces.join('')}`);
        if (reading.kind !== 'loans') return;
        expect(reading.document.loans.length).toBeLessThanOrEqual(4);
        for (const { loan } of reading.document.loans) expect(crossProblem(loan)).toBeUndefined();
      }),
      { numRuns: 500, seed: 42 },
    );
  });
});

describe('the assumptions', () => {
  it('have the bounds and the defaults of the comparison’s inputs of the same meaning', () => {
    for (const id of BASIS_FIELD_IDS) {
      const declared = caseDeclarations[BASIS_PARAMETERS[id] as keyof typeof caseDeclarations];
      const { min, max } = BASIS_FIELDS[id];
      expect({ min, max }).toEqual({
        min: (declared as { min: number }).min,
        max: (declared as { max: number }).max,
      });
      expect(parameter(BASIS_PARAMETERS[id]).default.value).toBe(DEFAULT_BASIS[id]);
    }
  });
});
