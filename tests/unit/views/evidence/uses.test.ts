import { describe, expect, it } from 'vitest';
import { chanceDeclarations } from '$lib/parameters/chances';
import { register } from '../../../../src/lib/evidence/register';
import { timeline } from '../../../../src/lib/evidence/timeline';
import { unknowns } from '../../../../src/lib/evidence/unknowns';
import { loadFullMessages } from '../../../../src/lib/i18n/messages';
import { words as enBook } from '../../../../src/lib/i18n/en/evidence-book';
import { words as esBook } from '../../../../src/lib/i18n/es/evidence-book';
import { preset } from '../../../../src/lib/scenario/presets';
import { sourceOf } from '../../../../src/lib/scenario/presets';
import { CASE_PARAMETER_IDS, OPTION_PARAMETER_IDS } from '../../../../src/lib/parameters/registry';
import { caseData } from '../../../../src/lib/parameters/cases';
import { eventFields } from '../../../../src/lib/parameters/events';
import { lensPresets } from '../../../../src/lib/parameters/lenses';
import { evaluate } from '../../../../src/lib/model/evaluate';
import { exampleById } from '../../../../src/lib/loans/examples';
import { modelConstants } from '../../../../src/lib/views/evidence/constants';
import { gradeSections } from '../../../../src/lib/views/evidence/groups';
import { useLines } from '../../../../src/lib/views/evidence/use-text';
import { inputsOf, mentionsOf, usesOf } from '../../../../src/lib/views/evidence/uses';

const published = preset('jujuy-2016');
const uses = [...register.keys()].flatMap((id) => usesOf(id).map((use) => ({ id, use })));

describe('what uses an entry', () => {
  it('is the reverse of where each input’s value comes from', () => {
    for (const { id, archetype } of published.options) {
      for (const parameter of OPTION_PARAMETER_IDS) {
        for (const ref of sourceOf('jujuy-2016', parameter, archetype).refs) {
          const used = usesOf(ref).some(
            (use) =>
              use.kind === 'input' &&
              use.parameter === parameter &&
              use.offers?.includes(archetype) === true,
          );
          expect(used, `${ref} for ${id}.${parameter}`).toBe(true);
        }
      }
    }
    for (const parameter of CASE_PARAMETER_IDS) {
      for (const ref of sourceOf('jujuy-2016', parameter).refs) {
        expect(usesOf(ref), ref).toContainEqual({
          kind: 'input',
          parameter,
          value: published.values[parameter],
          case: 'jujuy-2016',
        });
      }
    }
  });

  it('names nothing that does not lead back', () => {
    for (const { id, use } of uses) {
      switch (use.kind) {
        case 'input': {
          const from = (use.offers ?? [undefined]).map((offer) =>
            sourceOf(use.case, use.parameter, offer),
          );
          for (const { refs, value } of from) {
            expect(refs).toContain(id);
            expect(value).toEqual(use.value);
          }
          break;
        }
        case 'strike': {
          const refs =
            use.case === undefined
              ? Object.values(eventFields(use.event)).flatMap((field) => field.default.refs)
              : caseData(use.case).events.flatMap((event) => event.refs);
          expect(refs).toContain(id);
          break;
        }
        case 'chance':
          expect(chanceDeclarations[use.event].default.refs).toContain(id);
          break;
        case 'lens':
          expect(lensPresets[use.lens].refs).toContain(id);
          break;
        case 'entry': {
          const entry = register.get(use.id);
          const names =
            entry?.kind === 'outside'
              ? entry.sources
              : entry?.kind === 'assumption'
                ? entry.leansOn
                : [];
          expect(names).toContain(id);
          break;
        }
        case 'event':
          expect(use.event.refs).toContain(id);
          break;
        case 'constant':
          expect(use.constant.refs).toContain(id);
          break;
        case 'sentence':
          expect(use.sentence.refs).toContain(id);
          break;
        case 'loan':
          expect(
            Object.values(exampleById(use.example)?.terms ?? {}).flatMap(({ refs }) => refs),
          ).toContain(id);
      }
    }
  });

  it('tells offers with different values apart', () => {
    expect(inputsOf(['J16'])).toEqual([
      {
        kind: 'input',
        parameter: 'loan.share',
        value: 0.85,
        case: 'jujuy-2016',
        offers: ['turnkey'],
      },
    ]);
    const premium = inputsOf(['A-premium-none']).find(
      ({ parameter }) => parameter === 'price.premium',
    );
    expect(premium?.offers).toEqual(['commodatum', 'carrier', 'supplier']);
  });

  it('is nothing for an entry that nothing leans on', () => {
    expect(usesOf('J29')).toEqual([]);
    expect(usesOf('no such entry')).toEqual([]);
  });

  it('is written in both languages without repeating itself', async () => {
    for (const [lang, own] of [
      ['en', enBook],
      ['es', esBook],
    ] as const) {
      const words = await loadFullMessages(lang);
      for (const id of register.keys()) {
        const lines = useLines(usesOf(id), words, own);
        expect(new Set(lines.map(({ key }) => key)).size, id).toBe(lines.length);
        for (const { text } of lines) expect(text).toMatch(/\S/);
      }
    }
  });

  it('includes events and constants that name entries which exist', () => {
    for (const { refs } of [...timeline, ...modelConstants]) {
      expect(refs.filter((ref) => !register.has(ref))).toEqual([]);
    }
  });

  it('says of the grant element’s rate what the model does', () => {
    // At the register's 5 % a loan that bears 5 % a year, without fees, grants nothing.
    const plain = published.options.map((option) =>
      option.id === 'a'
        ? {
            ...option,
            values: {
              ...option.values,
              'loan.rate': 0.05,
              'loan.perYear': '1' as const,
              'loan.fee': 0,
              'loan.commitment': 0,
              'loan.insurance': 0,
            },
          }
        : option,
    );
    const [turnkey] = evaluate({ ...published, options: plain }).options;
    expect(turnkey?.loan?.grantElement).toBeCloseTo(0, 9);
  });
});

describe('the register’s order', () => {
  it('holds every entry once', async () => {
    const words = await loadFullMessages('en');
    const ids = gradeSections(words, enBook).flatMap(({ groups }) =>
      groups.flatMap(({ entries }) => entries.map(({ id }) => id)),
    );
    expect([...ids].sort()).toEqual([...register.keys()].sort());
  });
});

describe('what is not known', () => {
  it('names entries that exist', () => {
    for (const { saidBy, instead } of unknowns) {
      expect([...saidBy, ...instead].filter((id) => !register.has(id))).toEqual([]);
    }
  });

  it('says what the app does instead, every time', () => {
    for (const { id, instead, without } of unknowns) {
      expect(instead.length > 0 || without !== undefined, id).toBe(true);
      for (const ref of instead) expect(register.get(ref)?.kind, ref).toBe('assumption');
    }
  });

  it('holds every search without a find, and every figure not verified', () => {
    const said = new Set(unknowns.flatMap(({ saidBy }) => saidBy));
    const gaps = [...register.values()].filter(
      (entry) => entry.kind === 'outside' && ['not-found', 'unverified'].includes(entry.solidity),
    );
    expect(gaps.filter(({ id }) => !said.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('holds every assumption that says that nobody published it', () => {
    const instead = new Set(unknowns.flatMap((unknown) => unknown.instead));
    const silent = /never published|Nobody publishes|No price was found|price itself has no source/;
    const gaps = [...register.values()].filter(
      (entry) => entry.kind === 'assumption' && silent.test(entry.reason.en),
    );
    expect(gaps.length).toBeGreaterThan(5);
    expect(gaps.filter(({ id }) => !instead.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('is spoken of at the entries that say so', () => {
    expect(mentionsOf('X14').map(({ id }) => id)).toContain('loan-rate');
    expect(mentionsOf('J13').map(({ id }) => id)).toContain('jsei-price');
  });
});
