/** Two scenarios compared, for people: who leads, what differs, what each difference does, and how that was found. */
import type { CompareContext, LetteredSlot } from '$lib/compare/context';
import { differenceGroups, reletteredSentences, sameInAll } from '$lib/compare/difference-table';
import { leadSentences, resultGroups } from '$lib/compare/results';
import { sharesView } from '$lib/compare/shares-view';
import { formatBare } from '$lib/i18n/format';
import type { NoShares, Shares } from '$lib/model/compare/shares';
import { plainText } from '$lib/views/marked-text';
import { printable, tableInBlocks, wrap, type Column } from '../columns';

export interface Pair {
  readonly from: LetteredSlot;
  readonly to: LetteredSlot;
}

function said(text: string, width: number): string[] {
  return wrap(printable(plainText(text)), width);
}

function results(ctx: CompareContext, width: number): string[] {
  const { results: text } = ctx.words;
  const columns: Column[] = [
    { head: text.figure },
    ...ctx.slots.map(({ letter }) => ({ head: letter, align: 'right' as const })),
  ];
  return resultGroups(ctx).flatMap(({ name, rows }) => [
    '',
    ...said(name, width),
    ...tableInBlocks(
      columns,
      rows.map((row) => [
        row.name,
        ...row.cells.map(({ text: shown, change }) =>
          printable(`${plainText(shown)}${change === undefined ? '' : ` (${change})`}`),
        ),
      ]),
      width,
    ),
  ]);
}

function differences(
  ctx: CompareContext,
  shares: ReadonlyMap<string, string>,
  pair: Pair,
  width: number,
): string[] {
  const { differs } = ctx.words;
  const groups = differenceGroups(ctx);
  const same = formatBare(sameInAll(ctx, groups), { kind: 'plain' }, ctx.full.lang);
  const columns: Column[] = [
    { head: differs.what },
    ...ctx.slots.map(({ letter }) => ({ head: letter })),
    {
      head: differs.share({ from: pair.from.letter, to: pair.to.letter }),
      align: 'right',
    },
  ];
  const rows = groups.flatMap((group) =>
    group.rows.map(({ id, what, cells }) => [
      printable(what),
      ...cells.map((cell) => printable(plainText(cell))),
      shares.get(id) ?? differs.noShare,
    ]),
  );
  return [
    ...(rows.length === 0 ? said(differs.nothing, width) : tableInBlocks(columns, rows, width)),
    ...said(differs.same(same), width),
    ...reletteredSentences(ctx).flatMap((sentence) => said(sentence, width)),
  ];
}

export function compareReport(
  ctx: CompareContext,
  pair: Pair,
  found: Shares | NoShares,
  told: number,
  width: number,
): string {
  const view = sharesView(found, pair, told, ctx);
  const { shares, differs, answer } = ctx.words;
  const lines = [
    ...ctx.slots.flatMap(({ full }) => said(full, width)),
    '',
    ...leadSentences(ctx).flatMap((sentence) => said(sentence, width)),
    ...said(told === 0 ? answer.same : view.sentence, width),
    ...results(ctx, width),
    '',
    ...said(differs.heading, width),
    ...differences(ctx, view.shares, pair, width),
    ...(view.notes.length === 0 ? [] : ['', ...said(shares.heading, width)]),
    ...view.notes.flatMap((note) => said(note, width)),
  ];
  return `${lines.join('\n')}\n`;
}
