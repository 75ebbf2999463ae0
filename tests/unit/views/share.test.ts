import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words as english } from '$lib/i18n/en/share';
import { words as spanish } from '$lib/i18n/es/share';
import { loadFullMessages } from '$lib/i18n/messages';
import { evaluate } from '$lib/model/evaluate';
import { cleanName } from '$lib/scenario/name';
import { renameOption } from '$lib/scenario/edit';
import { preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';
import {
  asBibtex,
  asCitation,
  asMarkdown,
  asText,
  escapeMarkdown,
  type SharedText,
} from '$lib/views/share';
import { randomScenario } from '../../second-reading/scenarios';

const JUJUY = preset('jujuy-2016');
const LINK = 'https://example.org/balanza/#v=1&case=jujuy-2016';

async function shared(scenario: Scenario, lang: 'en' | 'es' = 'en'): Promise<SharedText> {
  const ctx = { scenario, evaluation: evaluate(scenario), words: await loadFullMessages(lang) };
  return { ctx, words: lang === 'en' ? english : spanish, link: LINK, date: '2026-11-25' };
}

describe('a comparison as text', () => {
  it('gives the answer, every offer by rank, model, date and link', async () => {
    const lines = asText(await shared(JUJUY)).split('\n');
    expect(lines[0]).toBe('Procurement offers compared: Jujuy 2016');
    expect(lines.at(-2)).toBe(LINK);
    expect(lines.at(-3)).toBe('Balanza, model 1, 2026-11-25.');
    const offers = lines.filter((line) => line.includes(' to leave'));
    expect(offers.map((line) => line.slice(0, 2))).toEqual(['1.', '2.', 'ou', 'ou']);
    expect(offers[0]).toMatch(/^1\. Turnkey, export credit: US\$\u00a039\.1\u00a0M in all/);
  });

  it('says that it differs from the published case where it does, in Spanish too', async () => {
    const text = asText(await shared(renameOption(JUJUY, 'a', 'Nuestra'), 'es'));
    expect(text.split('\n')[0]).toBe('Ofertas de compra comparadas: Jujuy 2016 (con cambios)');
    expect(text).toContain('US$\u00a039,1\u00a0M en total');
  });

  it('shows no figure mark, no NaN and no undefined, whatever the scenario', async () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const of = await shared(randomScenario(seed), seed % 2 === 0 ? 'en' : 'es');
      for (const text of [asText(of), asMarkdown(of), asCitation(of), asBibtex(of)]) {
        expect(text).not.toMatch(/[\uE000-\uE002]|NaN|undefined|Infinity/);
      }
    }
  });
});

describe('a comparison as Markdown', () => {
  it('is a heading, sentences and a table of as many columns in each row', async () => {
    const text = asMarkdown(await shared(JUJUY));
    expect(text.startsWith('## ')).toBe(true);
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(2 + JUJUY.options.length);
    for (const cells of rows) expect(cells.split(/(?<!\\)\|/)).toHaveLength(8);
    expect(text).toContain('| Turnkey, export credit | 1 | 39.1 | 10.7 | 4.0 | 43 |');
    expect(text).toContain(`[Open the comparison](<${LINK}>)`);
  });

  it('keeps every name text: no row more, no link, no markup', async () => {
    const nasty = '| [x](javascript:alert(1)) | <img src=x onerror=1> ![](a) **b** `c` # d';
    const text = asMarkdown(await shared(renameOption(JUJUY, 'b', nasty)));
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(2 + JUJUY.options.length);
    for (const cells of rows) expect(cells.split(/(?<!\\)\|/)).toHaveLength(8);
    expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)\[x\]|(?<!\\)\*\*/);
  });

  it('leaves no mark of Markdown or HTML unescaped, and no line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/[\n\r]/);
        expect(escaped.replace(/\\[\\`*_[\]<>|#~&]/g, '')).not.toMatch(/[\\`*_[\]<>|#~&]/);
      }),
    );
  });
});

describe('a comparison as a reference', () => {
  it('names model, date and link', async () => {
    expect(asCitation(await shared(JUJUY))).toBe(
      `Balanza. (2026-11-25). Procurement offers compared: Jujuy 2016 [Comparison of offers, model 1]. ${LINK}`,
    );
  });

  it('is BibTeX whose braces match, whatever the link holds', async () => {
    const of = { ...(await shared(JUJUY, 'es')), link: `${LINK}&a.name={}\\x%7D` };
    const entry = asBibtex(of);
    const depth = [...entry.replace(/\\[{}]/g, '')].reduce(
      (open, mark) => open + (mark === '{' ? 1 : mark === '}' ? -1 : 0),
      0,
    );
    expect(depth).toBe(0);
    expect(entry).toContain(
      'url = {https://example.org/balanza/#v=1&case=jujuy-2016&a.name=%7B%7D%5Cx%7D}',
    );
  });
});

describe('names', () => {
  it('from right to left stay between isolates', async () => {
    const name = cleanName('عرض 12') ?? '';
    const text = asText(await shared(renameOption(JUJUY, 'c', name)));
    expect(text).toContain(`\u2068${name}\u2069: US$`);
  });
});
