import { evaluate as evaluateText } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { CONFLICT_IDS } from '../../../../src/lib/evidence/conflicts';
import { register } from '../../../../src/lib/evidence/register';
import { closure } from '../../../../src/lib/explain/walk';
import { words as enBook } from '../../../../src/lib/i18n/en/evidence-book';
import { words as esBook } from '../../../../src/lib/i18n/es/evidence-book';
import { loadFullMessages } from '../../../../src/lib/i18n/messages';
import { evaluate } from '../../../../src/lib/model/evaluate';
import { preset } from '../../../../src/lib/scenario/presets';
import { switches } from '../../../../src/lib/views/evidence/switches';
import {
  inputId,
  moveId,
  switchFigures,
  switchGraph,
} from '../../../../src/routes/[[lang=lang]]/evidence/switch-graph';

const moves = CONFLICT_IDS.flatMap((id) =>
  switches[id].flatMap((one) => one.moves.map((move, at) => ({ id: moveId(one.id, at), move }))),
);

async function wordsOf(lang: 'en' | 'es') {
  return { full: await loadFullMessages(lang), own: (lang === 'en' ? enBook : esBook).figures };
}

describe('the account of an input that a switch moves', () => {
  it('exists for both values shown, down to sources and inputs', async () => {
    for (const lang of ['en', 'es'] as const) {
      const graph = switchGraph(await wordsOf(lang));
      const shown = moves.flatMap(({ id, move }) => [id, inputId(move.target)]);
      const { figures, missing } = closure(graph, shown);
      expect(missing).toEqual([]);
      for (const { id, name, account } of figures.values()) {
        expect(name, id).toMatch(/\S/);
        if (account.kind === 'constant') {
          expect(account.refs.filter((ref) => !register.has(ref))).toEqual([]);
        }
      }
    }
  });

  it('comes to the value that is shown', async () => {
    const figures = switchFigures(await wordsOf('en'));
    let formulas = 0;
    for (const { id, value, account } of figures.values()) {
      if (account.kind !== 'formula') continue;
      formulas += 1;
      const scope = new Map<string, unknown>();
      for (const [symbol, operand] of Object.entries(account.operands)) {
        if (operand.kind === 'figure') scope.set(symbol, figures.get(operand.id)?.value);
      }
      const result = Number(evaluateText(account.expression, scope));
      expect(Math.abs(result - value) <= 1e-9 * Math.max(1, Math.abs(value)), id).toBe(true);
    }
    expect(formulas).toBe(moves.length + 2);
  });

  it('starts from the engine’s market price and price', async () => {
    const figures = switchFigures(await wordsOf('en'));
    const [turnkey] = evaluate(preset('jujuy-2016')).options;
    expect(figures.get('benchmark')?.value).toBe(turnkey?.benchmarkUsd);
    expect(figures.get('price')?.value).toBeCloseTo(turnkey?.priceUsd ?? 0, 6);
  });
});
