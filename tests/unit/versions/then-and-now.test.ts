/** Links and files of older models; `Older` stands for versions that there may be one day. */
import { describe, expect, it } from 'vitest';
import { words as english } from '$lib/i18n/en/versions';
import { words as spanish } from '$lib/i18n/es/versions';
import { loadFullMessages } from '$lib/i18n/messages';
import { evaluate } from '$lib/model/evaluate';
import { readableLink } from '$lib/scenario/link';
import { preset } from '$lib/scenario/presets';
import { MODEL_VERSION, type Scenario } from '$lib/scenario/types';
import { fileOf } from '$lib/scenario/write-file';
import { headlineOf, type FrozenModel, type Headline } from '$lib/versions/headline';
import { MODEL_VERSIONS } from '$lib/versions/history';
import { headlinesSince } from '$lib/versions/then-and-now';
import { olderModelView } from '$lib/views/older-model';
import { randomScenario } from '../../second-reading/scenarios';

const JUJUY = preset('jujuy-2016');

/** This model's answer with offer `a` dearer by some interest, as an older formula might have had it. */
function dearer(scenario: Scenario, model: number, by: number): Headline {
  const now = headlineOf(scenario, evaluate(scenario));
  const options = now.options.map((option) =>
    option.id === 'a'
      ? {
          ...option,
          total: option.total + by,
          components: { ...option.components, interest: (option.components['interest'] ?? 0) + by },
        }
      : option,
  );
  return { ...now, model, options };
}

const LIVE = headlineOf(JUJUY, evaluate(JUJUY));

async function viewOf(headlines: readonly Headline[], lang: 'en' | 'es' = 'en') {
  return olderModelView('link', headlines, {
    scenario: JUJUY,
    words: await loadFullMessages(lang),
    versions: lang === 'en' ? english : spanish,
    history: [
      { version: -1, change: 'first' },
      { version: 0, change: 'datum' },
      { version: 1, change: 'formula' },
    ],
  });
}

describe('the frozen models', () => {
  it('are all versions up to this one, each under its number', () => {
    expect(MODEL_VERSIONS.map(({ version }) => version)).toEqual(
      Array.from({ length: MODEL_VERSION }, (_, at) => at + 1),
    );
  });

  it('say the same as the engine where they are its own version, in links and in files', async () => {
    const current = await MODEL_VERSIONS.find(({ version }) => version === MODEL_VERSION)?.load();
    for (let seed = 1; seed <= 150; seed += 1) {
      const scenario = randomScenario(40_000 + seed);
      const live = headlineOf(scenario, evaluate(scenario));
      expect(await current?.headlineOfLink(readableLink(scenario))).toEqual(live);
      if (seed % 5 === 0) expect(await current?.headlineOfFile(fileOf(scenario))).toEqual(live);
    }
  });

  it('say nothing of what they cannot read', async () => {
    for (const { load } of MODEL_VERSIONS) {
      const { headlineOfLink, headlineOfFile } = await load();
      expect(await headlineOfLink('nonsense')).toBeUndefined();
      expect(await headlineOfFile('{"app":"other"}')).toBeUndefined();
    }
  });
});

describe('a document of an older model', () => {
  it('is asked of every model since it was made, this one last', async () => {
    const asked: string[] = [];
    const model = (version: number): { version: number; load: () => Promise<FrozenModel> } => ({
      version,
      load: () =>
        Promise.resolve({
          headlineOfLink: async (fragment) => {
            asked.push(`${version} ${fragment}`);
            return Promise.resolve(dearer(JUJUY, version, 1e6));
          },
          headlineOfFile: async () => Promise.resolve(undefined),
        }),
    });
    const versions = [-2, -1, 0, 1].map(model);
    const found = await headlinesSince(-1, { kind: 'link', fragment: 'v=1' }, JUJUY, versions);
    expect(asked).toEqual(['-1 v=1', '0 v=1']);
    expect(found.map((headline) => headline.model)).toEqual([-1, 0, MODEL_VERSION]);
    expect(found.at(-1)).toEqual(LIVE);
    const file = await headlinesSince(0, { kind: 'file', text: '{}' }, JUJUY, versions);
    expect(file).toEqual([LIVE]);
  });

  it('shows only offers and figures that moved, with what each change did', async () => {
    const view = await viewOf([dearer(JUJUY, -1, 3e6), dearer(JUJUY, 0, 2e6), LIVE]);
    expect(view?.tables).toHaveLength(1);
    const [total] = view?.tables ?? [];
    expect(total?.caption).toBe('Total cost, US$ M');
    expect(total?.columns).toEqual([
      'Offer',
      'Then (model -1)',
      'Model 0',
      'Model 1',
      'Now (model 1)',
    ]);
    expect(total?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['42.07', '−1.00', '−2.00', '39.07'],
    ]);
    expect(view?.changes).toHaveLength(2);
    expect(view?.changes[0]).toContain('Model 0 changed a datum');
    expect(view?.changes[0]).toContain('It moves interest and fees.');
  });

  it('says so where nothing moved, in either language', async () => {
    const same = await viewOf([{ ...LIVE, model: 0 }, LIVE]);
    expect(same?.tables).toEqual([]);
    expect(same?.sentences).toEqual(['Both give the same figures.']);
    const spanishSame = await viewOf([{ ...LIVE, model: 0 }, LIVE], 'es');
    expect(spanishSame?.heading).toContain('El modelo 0 hizo este enlace');
  });

  it('says who led then and now, and does not lose what is too small for a digit', async () => {
    const then: Headline = { ...dearer(JUJUY, 0, 100), leaders: ['b'] };
    const view = await viewOf([then, LIVE]);
    expect(view?.sentences[0]).toMatch(/^In first place then: .+\. Now: .+\.$/);
    expect(view?.tables[0]?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      '39.07',
      'less than shown',
      '39.07',
    ]);
  });

  it('has nothing to show of one model alone', async () => {
    expect(await viewOf([LIVE])).toBeUndefined();
  });
});
