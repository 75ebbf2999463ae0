/** Events that cannot strike an offer, or meet others: each is set aside with its reason, or says its rule. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventNoteCode } from '$lib/model/course';
import { evaluate } from '$lib/model/evaluate';
import type { OptionEvaluation } from '$lib/model/evaluation';
import { readLink } from '$lib/scenario/link';
import type { Scenario } from '$lib/scenario/types';
import { arbitraryScenarioOfAnyCase } from '../../support/builders';

async function scenarioOf(lines: string): Promise<Scenario> {
  const reading = await readLink(`v=1&case=jujuy-2016&${lines}`);
  if (reading.kind !== 'scenario') throw new Error(lines);
  expect(reading.problems).toEqual([]);
  return reading.scenario;
}

/** All figures; what is noted of events, and which one asked, apart. */
function figures({ eventNotes: _, renewal: _r, renewals: _s, ...rest }: OptionEvaluation): object {
  return rest;
}

/** These keep counting, by the rule that their note tells. */
const COUNTING: readonly EventNoteCode[] = ['overlap'];

describe('an event of Jujuy’s offers', () => {
  // Service starts in year 2; a: support to 5, loan to 8, no fee. b: term to 5. c: term to 8. d: support to 4.
  it.each<[string, string, Partial<Record<string, string>>]>([
    ['at the horizon', 'event.1=exit,year:15', all('1 outside-horizon')],
    ['far beyond the horizon', 'event.1=fx,year:40', all('1 outside-horizon')],
    ['beyond a shorter horizon', 'horizon=10&event.1=fee,year:10', all('1 outside-horizon')],
    ['a renewal ask before service', 'event.1=renewal,year:1', all('1 before-service')],
    [
      'an ask while support or term runs',
      'event.1=renewal,year:4',
      { a: '1 before-renewal', b: '1 before-renewal', c: '1 before-renewal', d: '' },
    ],
    [
      'an ask after the vendor went',
      'event.1=exit,year:6&event.2=renewal,year:10',
      all('2 vendor-gone'),
    ],
    [
      'an ask in the year in which the vendor goes',
      'event.1=exit,year:9&event.2=renewal,year:9',
      all('2 vendor-gone'),
    ],
    [
      'an ask after the devices were taken back',
      'event.1=withdrawal,year:5&event.2=renewal,year:10',
      { a: '1 nothing-lent', b: '2 vendor-gone', c: '2 vendor-gone', d: '1 nothing-lent' },
    ],
    [
      'devices taken back before service',
      'event.1=withdrawal,year:1',
      { a: '1 nothing-lent', b: '1 before-service', c: '1 before-service', d: '1 nothing-lent' },
    ],
    [
      'devices taken back once they passed to the state',
      'event.1=withdrawal,year:8',
      { a: '1 nothing-lent', b: '', c: '1 nothing-lent', d: '1 nothing-lent' },
    ],
    [
      'squeezes that overlap',
      'event.1=squeeze,year:6,years:3&event.2=squeeze,year:8,years:2,share:20',
      all('1 overlap,2 overlap'),
    ],
    [
      'squeezes that follow one another',
      'event.1=squeeze,year:6,years:2&event.2=squeeze,year:8,years:2',
      all(''),
    ],
    ['a squeeze over before service', 'event.1=squeeze,year:0,years:2', all('1 before-service')],
    [
      'a squeeze while support is inside the price',
      'event.1=squeeze,year:3,years:2',
      { a: '1 nothing-due', b: '', c: '', d: '1 nothing-due' },
    ],
    ['a squeeze that lasts into service', 'event.1=squeeze,year:0,years:9', all('')],
    ['a delay of a running service', 'event.1=delay,year:2', all('1 service-running')],
    [
      'delays that leave no service',
      'event.1=delay,year:0,years:10&event.2=delay,year:0,years:10',
      all('2 no-service-left'),
    ],
    ['a rise of fees', 'event.1=fee,year:5', { a: '1 no-fee', b: '', c: '', d: '1 no-fee' }],
    [
      'a dearer base rate',
      'event.1=base,year:4',
      { a: '1 fixed-rate', b: '1 no-loan', c: '1 no-loan', d: '1 no-loan' },
    ],
    [
      'a lender after the loan is repaid',
      'event.1=lender,year:8',
      { a: '1 loan-over', b: '1 no-loan', c: '1 no-loan', d: '1 no-loan' },
    ],
    [
      'two lenders in a year',
      'event.1=lender,year:4,rate:6&event.2=lender,year:4,rate:5,for:a',
      { a: '2 other-lender', b: '1 no-loan', c: '1 no-loan', d: '1 no-loan' },
    ],
    [
      'a devaluation at home in dollars',
      'fx.dollarised=yes&event.1=fx,year:4',
      all('1 dollarised'),
    ],
    ['a second exit', 'event.1=exit,year:9&event.2=exit,year:6', all('1 vendor-gone')],
    [
      'a vendor that had been left',
      'event.1=renewal,year:9,answer:switch&event.2=exit,year:11',
      all('2 vendor-gone'),
    ],
    [
      'two asks in a year',
      'event.1=renewal,year:9,markup:60&event.2=renewal,year:9,markup:50',
      all('2 other-ask'),
    ],
    ['switched off', 'event.1=renewal,year:1,off', all('')],
    [
      'meant for one offer',
      'event.1=renewal,year:1,for:c',
      { a: '', b: '', c: '1 before-service', d: '' },
    ],
  ])('%s', async (_, lines, expected) => {
    const { options } = evaluate(await scenarioOf(lines));
    const noted = options.map(({ id, eventNotes }) => [
      id,
      eventNotes.map(({ eventId, code }) => `${eventId} ${code}`).join(),
    ]);
    expect(Object.fromEntries(noted)).toEqual(expected);
  });
});

function all(notes: string): Record<string, string> {
  return { a: notes, b: notes, c: notes, d: notes };
}

describe('any event', () => {
  it(
    'that is said to do nothing does nothing, and is noted once an offer',
    { timeout: 30_000 },
    () => {
      let seen = 0;
      fc.assert(
        fc.property(arbitraryScenarioOfAnyCase, (scenario) => {
          for (const { id, eventNotes } of evaluate(scenario).options) {
            const noted = eventNotes.map(({ eventId }) => eventId);
            expect(new Set(noted).size, `${id} ${noted.join()}`).toBe(noted.length);
            const idle = eventNotes.filter(({ code }) => !COUNTING.includes(code));
            if (idle.length === 0) continue;
            seen += idle.length;
            const without = {
              ...scenario,
              events: scenario.events.filter((event) =>
                idle.every(({ eventId }) => eventId !== event.id),
              ),
            };
            const [before, after] = [scenario, without].map((one) =>
              evaluate(one).options.find((option) => option.id === id),
            );
            if (before === undefined || after === undefined) throw new Error(id);
            expect(figures(after)).toEqual(figures(before));
          }
        }),
        { numRuns: 150 },
      );
      expect(seen).toBeGreaterThan(100);
    },
  );
});
