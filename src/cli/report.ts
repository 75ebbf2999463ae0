/** The answer as text for a terminal: the offers one after the other, then who leads and why. */
import { answerView } from '$lib/views/answer';
import { cardsView, type Card } from '$lib/views/cards';
import { plainText } from '$lib/views/marked-text';
import { activeJudgement, activeLens, lensName, type ViewContext } from '$lib/views/context';
import { printable, wrap } from './columns';

/** A column as wide as its widest text; labels are in one script, so characters are columns. */
function align(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `   ${label.padEnd(width)}  ${value}`);
}

/** Every screen of the lens in use, passed and failed. */
function screenLines(card: Card, ctx: ViewContext): string[] {
  const judged = activeJudgement(ctx).options.find(({ optionId }) => optionId === card.id);
  const screens = judged?.screens ?? [];
  if (screens.length === 0) return [`   ${ctx.words.ui.cards.noScreens}`];
  return screens.map(({ id, passed }) => {
    const text = ctx.words.vocabulary.screens[id];
    return `   ${passed ? `✓ ${text.passed}` : `✗ ${text.reason}`}`;
  });
}

function cardLines(card: Card, ctx: ViewContext): string[] {
  const rows = card.figures.map(({ label, text, note }): readonly [string, string] => [
    label,
    note === undefined ? text : `${text}, ${note}`,
  ]);
  const heading = `${card.id.toUpperCase()}. ${card.name} — ${card.rankLabel}`;
  return [heading, ...align(rows), ...screenLines(card, ctx), ''];
}

export function textReport(ctx: ViewContext, width: number): string {
  const { lead, outs, cost, change } = answerView(ctx);
  const answer = [lead, outs, cost, change?.text].filter(
    (line): line is string => line !== undefined && line !== '',
  );
  const lens = lensName(activeLens(ctx.scenario), ctx.words);
  const lines = [
    `${ctx.words.vocabulary.cases[ctx.scenario.case].name}. ${ctx.words.ui.header.lens}: ${lens}`,
    '',
    ...cardsView(ctx).flatMap((card) => cardLines(card, ctx)),
    ...answer,
  ].map(plainText);
  return `${lines.flatMap((line) => wrap(printable(line), width)).join('\n')}\n`;
}
