/** Links of the replay: written as read, and mangled ones told and never thrown at. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words as en } from '$lib/i18n/en/replay';
import { words as es } from '$lib/i18n/es/replay';
import { dateText, knownMonth, STORY_IDS } from '$lib/replay/calendar';
import { allPaths } from '$lib/replay/decisions';
import { reachable, readReplayLink, replayLink, type Place } from '$lib/replay/link';

const place = fc.constantFrom(...STORY_IDS).chain((story) =>
  fc
    .tuple(
      fc.constantFrom(...allPaths(story)),
      fc.constantFrom(undefined, 0, 1, 2, 3),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([path, length, part]): Place => {
      const run = length === undefined ? undefined : path.slice(0, length);
      const { from, to } = reachable(story, run);
      return { story, run, month: from + Math.floor(part * (to - from)) };
    }),
);

function codes(fragment: string): readonly string[] {
  const reading = readReplayLink(fragment);
  return reading.kind === 'none' ? [] : reading.problems.map(({ code }) => code);
}

describe('a link of the replay', () => {
  it('comes back as the place it was made of', () => {
    fc.assert(
      fc.property(place, (at) => {
        expect(readReplayLink(`#${replayLink(at)}`)).toEqual({
          kind: 'place',
          place: at,
          problems: [],
        });
      }),
    );
  });

  it('is written as the handbook has it', () => {
    expect(replayLink({ story: 'ecu-911', month: knownMonth('2019-01'), run: ['turnkey'] })).toBe(
      'v=1&story=ecu-911&at=2019-01&run=turnkey',
    );
  });

  it('may leave out date and version, in any order', () => {
    expect(readReplayLink('run=turnkey&story=ecu-911')).toEqual({
      kind: 'place',
      place: { story: 'ecu-911', month: knownMonth('2019-01'), run: ['turnkey'] },
      problems: [],
    });
    expect(readReplayLink('story=jsei&run=')).toMatchObject({ place: { run: [] } });
    expect(readReplayLink('')).toEqual({ kind: 'none' });
  });

  it.each([
    ['v=1&case=jujuy-2016', ['not-ours']],
    [`story=${'x'.repeat(2_000)}`, ['too-long']],
    ['story=atlantis', ['unknown-story']],
    ['v=2&story=jsei', ['newer-version']],
    ['v=one&story=jsei', ['unknown-version']],
    ['story=jsei&colour=red', ['unknown-key']],
    ['story=jsei&at', ['unknown-key']],
    ['story=jsei&at=2018-01&at=2019-01', ['repeated-key']],
    ['story=jsei&at=soon', ['bad-date']],
    ['story=jsei&at=2018-13', ['bad-date']],
    ['story=jsei&at=1999', ['outside-story']],
    ['story=ecu-911&at=2020-01&run=turnkey', ['not-yet']],
    ['story=jsei&run=turnkey.gift', ['unknown-choice']],
    ['story=jsei&run=carrier.tender.wait', ['unknown-choice']],
    ['story=jsei&run=turnkey.tender.wait.more', ['unknown-choice']],
    ['story=jsei&at=x&run=y&z=1', ['unknown-key', 'unknown-choice', 'bad-date']],
  ])('%s is told: %j', (fragment, expected) => {
    expect(codes(fragment)).toEqual(expected);
  });

  it('keeps what can be used of a bad one', () => {
    const reading = readReplayLink('story=ecu-911&at=2021-06&run=turnkey.bribe.wait');
    expect(reading).toMatchObject({ kind: 'place', place: { run: ['turnkey'] } });
    if (reading.kind === 'place') expect(dateText(reading.place.month)).toBe('2019-01');
  });

  it('may be mangled in any way: it never throws, and every problem has its words', () => {
    const good = fc.constant('v=1&story=ecu-911&at=2019-01&run=turnkey.lapse');
    const mangled = fc
      .tuple(good, fc.nat(45), fc.nat(8), fc.string({ maxLength: 8 }))
      .map(([text, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(mangled, fc.string({ maxLength: 200 })), (fragment) => {
        const reading = readReplayLink(fragment);
        if (reading.kind === 'none') return;
        for (const { code, given } of reading.problems) {
          expect(en.problems.codes[code](given)).not.toBe('');
          expect(es.problems.codes[code](given)).not.toBe('');
        }
        if (reading.kind !== 'place') return;
        const { story, run, month } = reading.place;
        const { from, to } = reachable(story, run);
        expect(month).toBeGreaterThanOrEqual(from);
        expect(month).toBeLessThanOrEqual(to);
      }),
      { numRuns: 2_000 },
    );
  });
});
