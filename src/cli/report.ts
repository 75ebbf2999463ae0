/** The answer as text for a terminal: the offers one after the other, then who leads and why. */
import { answerView } from '$lib/views/answer';
import { cardsView, type Card } from '$lib/views/cards';
import { activeLens, lensName, type ViewContext } from '$lib/views/context';
import type { CliWords } from './words';

/** A column as wide as its widest text; labels are in one script, so characters are columns. */
function align(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `   ${label.padEnd(width)}  ${value}`);
}

function cardLines(card: Card, ctx: ViewContext): string[] {
  const rows = card.figures.map(({ label, text, note }): readonly [string, string] => [
    label,
    note === undefined ? text : `${text}, ${note}`,
  ]);
  const screens = card.verdicts.map(({ passed, text }) => `   ${passed ? '✓' : '✗'} ${text}`);
  const noScreens = ctx.words.ui.cards.noScreens;
  return [
    `${card.id.toUpperCase()}. ${card.name} — ${card.rankLabel}`,
    ...align(rows),
    ...(screens.length > 0 ? screens : [`   ${noScreens}`]),
    '',
  ];
}

export function textReport(ctx: ViewContext, words: CliWords): string {
  const { lead, outs, cost, change } = answerView(ctx);
  const answer = [lead, outs, cost, change].filter((line) => line !== undefined && line !== '');
  const lens = lensName(activeLens(ctx.scenario), ctx.words);
  const lines = [
    `${ctx.words.vocabulary.cases[ctx.scenario.case].name}. ${words.lens(lens)}`,
    '',
    ...cardsView(ctx).flatMap((card) => cardLines(card, ctx)),
    ...answer,
  ];
  return `${lines.join('\n')}\n`;
}
