/** Both stories come out as they did, and the paths through them are scenarios like any other. */
import { describe, expect, it } from 'vitest';
import { stories } from '$lib/evidence/stories';
import { findEvidence } from '$lib/evidence/register';
import { evaluate } from '$lib/model/evaluate';
import { caseData } from '$lib/parameters/cases';
import { backTest, darkShare } from '$lib/replay/back-test';
import {
  dateText,
  knownMonth,
  modelYear,
  signedMonth,
  spanOf,
  STORY_IDS,
} from '$lib/replay/calendar';
import { decisionRefs } from '$lib/replay/decision-refs';
import { allPaths, CHOICES, REAL_PATHS, takenDecisions } from '$lib/replay/decisions';
import { scenarioOf } from '$lib/replay/scenarios';
import { storyView } from '$lib/replay/story-view';
import { evaluated, tellingOf } from '$lib/replay/telling';
import { frameAt } from '$lib/replay/texts';
import { addEvent, newEvent } from '$lib/scenario/edit';
import { preset } from '$lib/scenario/presets';
import { scenarioCrossProblems } from '$lib/scenario/rules';

const ECU = scenarioOf('ecu-911', REAL_PATHS['ecu-911']);
const JSEI = scenarioOf('jsei', REAL_PATHS.jsei);
const ecu = evaluated(ECU).figures;
const jsei = evaluated(JSEI).figures;

describe('the calendar', () => {
  it('covers what the stories of the evidence cover', () => {
    for (const { id, from, to } of stories) {
      expect(spanOf(id)).toEqual({ from: knownMonth(from), to: knownMonth(to) });
    }
  });

  it('puts what happened on the year that the case has it in', () => {
    const year = (date: string) => modelYear('ecu-911', knownMonth(date));
    expect(['2011-02', '2019-01', '2020-11', '2022-01', '2022-12'].map(year)).toEqual([
      0, 8, 10, 11, 12,
    ]);
    const jujuy = (date: string) => modelYear('jsei', knownMonth(date));
    expect(['2017-05', '2019-03', '2021-02', '2022-12'].map(jujuy)).toEqual([0, 2, 4, 6]);
  });

  it('has no year before signature', () => {
    for (const story of STORY_IDS) {
      expect(modelYear(story, signedMonth(story))).toBe(0);
      expect(modelYear(story, signedMonth(story) - 1)).toBeLessThan(0);
    }
  });

  it('writes months as it reads them', () => {
    for (const text of ['2008-01', '2016-12', '2022-07']) {
      expect(dateText(knownMonth(text))).toBe(text);
    }
  });
});

describe('ECU 911', () => {
  it('is the published case with all that happened switched on', () => {
    const published = caseData('ecuador-2011').events.map(({ kind, year, values }) => ({
      kind,
      year,
      values,
    }));
    expect(ECU.scenario.events.map(({ kind, year, values }) => ({ kind, year, values }))).toEqual(
      published,
    );
    expect(ECU.scenario.values).toEqual(preset('ecuador-2011').values);
    expect(ECU.scenario.options).toEqual(preset('ecuador-2011').options);
  });

  it('has as many dark cameras at the start of 2022 as were counted, and nothing was fitted to it', () => {
    expect(darkShare(11)).toBeGreaterThan(1_081 / 7_000);
    expect(darkShare(11)).toBeLessThan(1_081 / 4_600);
    const test = backTest();
    expect(test.countedLow).toBeCloseTo(0.154, 3);
    expect(test.countedHigh).toBeCloseTo(0.235, 3);
    // A rate of one in fifteen a year, a life of seven: the rate taken lies between.
    expect(test.failureRate).toBeGreaterThan(1 / 15);
    expect(test.failureRate).toBeLessThan(1 / 7);
    expect(test.low).toBeLessThan(test.model);
    expect(test.high).toBeGreaterThan(test.model);
  });

  it('goes without its vendor from January 2019', () => {
    const support = ECU.scenario.options[0]?.values.support ?? 0;
    expect(ecu.startYear + support).toBe(modelYear('ecu-911', knownMonth('2019-01')));
    expect(ecu.renewal).toMatchObject({ answer: 'lapse', year: 8 });
    expect(ecu.workingByYear[8]).toBe(0.95);
    expect(ecu.workingByYear[9]).toBeLessThan(0.95);
  });

  it('pays most for its loan in year 3', () => {
    expect(ecu.loan?.peakService.year).toBe(3);
    expect(ecu.loan?.peakService.amount).toBeCloseTo(56.5e6, -5);
  });

  it('fails to renew at the price first and at the law second', () => {
    const base = preset('ecuador-renewal-2019');
    const withLaw = (lawful: boolean) =>
      evaluate({
        ...base,
        options: base.options.map((option) =>
          option.archetype === 'renew'
            ? { ...option, values: { ...option.values, 'vendor.lawful': lawful } }
            : option,
        ),
      });
    const renewing = (lawful: boolean) =>
      withLaw(lawful)
        .judgements.find(({ lensId }) => lensId === 'ecuador-technical')
        ?.options.find(({ optionId }) => optionId === 'a');
    // While it is lawful nothing stands in its way but what it costs.
    const lawful = renewing(true);
    expect(lawful?.passes).toBe(true);
    expect(lawful?.rank).not.toBe(1);
    const { options } = withLaw(true);
    const markups = options.map(({ renewal }) => renewal.markupPv);
    expect(Math.max(...markups)).toBe(markups[0]);
    expect(renewing(false)).toMatchObject({ passes: false });
  });
});

describe('JSeI', () => {
  const turnkey = JSEI.scenario.options[0];

  it('was tendered with one bid, for 85 % over 8 years, and waited 22 months', () => {
    expect(turnkey?.values).toMatchObject({
      'price.method': 'tender',
      'price.bidders': 1,
      'loan.share': 0.85,
      'loan.years': 8,
    });
    const waited = knownMonth('2019-03') - signedMonth('jsei');
    expect(waited).toBe(22);
    const delay = JSEI.scenario.events.find(({ kind }) => kind === 'delay');
    expect(delay?.values).toEqual({ years: Math.round(waited / 12) });
  });

  it('changes no figure by changing its lender on the same terms', () => {
    const without = addEvent(preset('jujuy-2016'), newEvent('delay', 0, 'a'));
    const before = evaluated({ scenario: without, option: 'a' }).figures;
    expect({ ...jsei, eventNotes: [] }).toEqual({ ...before, eventNotes: [] });
  });

  it('had 18 months promised, and four fifths of the cameras at 21', () => {
    expect(knownMonth('2021-02') - knownMonth('2019-05')).toBe(21);
    const card = storyView('jsei', 'en').cards.find(({ when }) => when === '2021-02');
    const reported = card?.reported.map(({ id, values }) => [id, values[0]]);
    expect(reported).toEqual([
      ['camerasUp', 0.8],
      ['fibreLaid', expect.closeTo(0.633, 3)],
    ]);
    expect(findEvidence('J22')?.text.en).toContain('18 months');
    // The model counts whole years: at that date its cameras are built, and work from the year after.
    expect(frameAt(tellingOf(JSEI), 'jsei', knownMonth('2021-02'))).toMatchObject({
      year: 4,
      working: 0,
    });
  });
});

describe('the paths', () => {
  it.each(STORY_IDS)('of %s are scenarios that contradict nothing, each once', (story) => {
    const paths = allPaths(story);
    expect(new Set(paths.map(String)).size).toBe(paths.length);
    for (const path of paths) {
      for (const known of [true, false]) {
        const { scenario, option } = scenarioOf(story, path, { known });
        expect(scenarioCrossProblems(scenario), path.join('.')).toEqual([]);
        const { figures } = evaluated({ scenario, option });
        expect(Number.isFinite(figures.totalPv), path.join('.')).toBe(true);
      }
    }
  });

  it('are as many as the decisions allow', () => {
    expect(allPaths('jsei')).toHaveLength(2 * 3 + 3 * 2 * 2);
    expect(allPaths('ecu-911')).toHaveLength(3 * 3 + 2 + 3 * 4 * 2);
  });

  it('rest on entries of the register', () => {
    for (const story of STORY_IDS) {
      for (const path of allPaths(story)) {
        for (const { id, choices } of takenDecisions(story, path)) {
          expect(choices).toEqual(CHOICES[id]);
          const { known, happened } = decisionRefs(story, id);
          for (const refs of [known, happened]) {
            expect(refs.length, `${story} ${id}`).toBeGreaterThan(0);
            expect(refs.filter((ref) => findEvidence(ref) === undefined)).toEqual([]);
          }
        }
      }
    }
  });
});
