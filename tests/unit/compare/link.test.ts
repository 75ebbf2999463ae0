/** Links of the comparison: round trips, what people write by hand, and everything hostile told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareLink,
  firstView,
  fitting,
  readableCompareLink,
  readCompareLink,
  type Place,
  type Slot,
} from '$lib/compare/link';
import { COMPARED } from '$lib/model/compare/measures';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { preset } from '$lib/scenario/presets';
import { arbitraryScenario, JUJUY, scenarioWith } from '../../support/builders';

const TEN = scenarioWith({ case: { horizon: 10 } });
const slots: readonly Slot[] = [
  { name: undefined, scenario: JUJUY },
  { name: 'Ten years & more = less', scenario: TEN },
];

async function placeOf(link: string): Promise<Place> {
  const reading = await readCompareLink(link);
  if (reading.kind !== 'place') throw new Error(`does not open: ${link}`);
  return reading.place;
}

async function codesOf(link: string): Promise<string[]> {
  const reading = await readCompareLink(link);
  if (reading.kind === 'none') return ['none'];
  return reading.problems.map((one) =>
    one.kind === 'link' ? one.code : `slot ${String(one.slot)}: ${one.problem.code}`,
  );
}

describe('links of the comparison', () => {
  it('can be read and written by hand', async () => {
    const place: Place = { slots, view: { ...firstView(slots), measure: 'exit' } };
    const link = readableCompareLink(place);
    expect(link).toMatch(
      /^compare=1&k=\w+&1\.case=jujuy-2016&2\.name=Ten%20years%20%26%20more%20%3D%20less&2\.case=jujuy-2016&2\.horizon=10&measure=exit$/,
    );
    expect(await placeOf(`#${link}`)).toEqual(place);
    const written = '#compare=1&2.horizon=10&2.case=jujuy-2016&1.case=jujuy-2016';
    expect((await placeOf(written)).slots.map(({ scenario }) => scenario)).toEqual([JUJUY, TEN]);
    expect(await codesOf(written)).toEqual([]);
  });

  it('come back whole, whatever the scenarios, readable or packed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryScenario, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...COMPARED),
        async (scenarios, measure) => {
          const own = scenarios.map((scenario, at) => ({
            name: at % 2 === 0 ? undefined : `Nº ${String(at)}`,
            scenario,
          }));
          const view = fitting({ ...firstView(own), measure, pair: [own.length - 1, 0] }, own);
          const link = await compareLink({ slots: own, view });
          // Four scenarios of which everything is changed may be too long, and then there is no link.
          if (link === undefined) return;
          expect(await readCompareLink(link)).toEqual({
            kind: 'place',
            place: { slots: own, view },
            problems: [],
          });
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('open scenarios that are packed themselves, and every case', async () => {
    for (const id of CASE_IDS) {
      const { slots: found } = await placeOf(`compare=1&1.case=${id}&2.case=jujuy-2016`);
      expect(found[0]?.scenario).toEqual(preset(id));
    }
  });

  it('keep what can be read and tell the rest, by place', async () => {
    expect(await codesOf('')).toEqual(['none']);
    expect(await codesOf('v=1&case=jujuy-2016')).toEqual(['not-ours']);
    expect(await codesOf('compare=1')).toEqual(['no-slots']);
    expect(await codesOf('compare=2&1.case=jujuy-2016')).toEqual(['newer-version']);
    expect(await codesOf('compare=x&1.case=jujuy-2016')).toEqual(['unknown-version']);
    expect(await codesOf('compare=1&k=zz&1.case=jujuy-2016')).toEqual(['altered']);
    expect(await codesOf('compare=1&1.case=jujuy-2016&huh=1&odd')).toEqual([
      'unknown-key',
      'unknown-key',
    ]);
    expect(await codesOf('compare=1&1.case=jujuy-2016&1.horizon=x')).toEqual([
      'slot 1: not-number',
    ]);
    expect(await codesOf('compare=1&1.case=jujuy-2016&2.case=atlantis')).toEqual([
      'slot 2: unknown-case',
    ]);
    expect(await codesOf('compare=1&1.case=jujuy-2016&5.case=jujuy-2016')).toEqual([
      'too-many-slots',
    ]);
    expect(await codesOf('compare=1&1.case=jujuy-2016&1.name=%20&1.name=%E0%A4%A')).toEqual([
      'bad-value',
      'bad-value',
    ]);
    expect(await codesOf('compare=1&1.case=jujuy-2016&1.name=A&1.name=B&offer=a&offer=b')).toEqual([
      'repeated-key',
      'repeated-key',
    ]);
    expect(
      await codesOf('compare=1&1.case=jujuy-2016&pair=1,7&offer=AA&measure=luck&why=1,a'),
    ).toEqual(['bad-value', 'bad-value', 'bad-value', 'bad-value']);
    expect(await codesOf(`compare=1&1.case=jujuy-2016&1.name=${'x'.repeat(17_000)}`)).toEqual([
      'too-long',
    ]);
    expect(await codesOf('compare=1&z=AAAA')).toEqual(['not-readable']);
  });

  it('go by the numbers of the link, gaps and all', async () => {
    const place = await placeOf(
      'compare=1&2.case=jujuy-2016&4.case=ecuador-2011&pair=4,2&why=4,b,a&offer=b',
    );
    expect(place.view).toEqual({
      pair: [1, 0],
      offer: 'b',
      measure: 'total',
      why: { slot: 1, from: 'b', to: 'a' },
    });
  });

  it('never break, whatever stands in them, and touch no prototype', async () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom('1.case=jujuy-2016', '2.case=blank', 'z=', '__proto__.x=1', '1.__proto__=1'),
      fc.constantFrom('pair=1,1', 'why=,,', '%', '1.a.loan.rate=1e999', 'constructor=1', 'k='),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const reading = await readCompareLink(`compare=1&${pieces.join('&')}`);
        if (reading.kind !== 'place') return;
        const again = await compareLink(reading.place);
        expect(again === undefined || (await readCompareLink(again)).kind === 'place').toBe(true);
      }),
      { numRuns: 400 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  }, 60_000);
});

describe('what is looked at', () => {
  it('is put back to what is there', () => {
    const one = slots.slice(0, 1);
    const view = {
      pair: [3, 2],
      offer: 'z',
      measure: 'peak',
      why: { slot: 3, from: 'q', to: 'q' },
    };
    expect(fitting(view as never, one)).toEqual({
      pair: [0, 0],
      offer: 'a',
      measure: 'peak',
      why: { slot: 0, from: 'a', to: 'b' },
    });
    expect(firstView([])).toEqual({
      pair: [0, 0],
      offer: 'a',
      measure: 'total',
      why: { slot: 0, from: 'a', to: 'a' },
    });
  });
});
