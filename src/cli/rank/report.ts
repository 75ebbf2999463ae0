/** A ranking as tables for people, step by step, and as a record for programs. */
import { formatBare, formatNumber } from '$lib/i18n/format';
import type { FullMessages } from '$lib/i18n/messages';
import { printable, table, tableInBlocks, wrap, type Column } from '../columns';
import type { Answer } from '../json';
import type { RankedAlternative, RankedCell, Ranking } from './ranking';
import { rankWords } from './words';

/** A ranking for programs; criteria and cells stand in the matrix's order. */
export function rankingAnswer({ criteria, alternatives, ...ranking }: Ranking): Answer {
  return {
    kind: 'ranking',
    ...ranking,
    criteria: criteria.map(({ scaling, ...criterion }) => ({ ...criterion, ...scaling })),
    alternatives,
  };
}

export function rankingTables(ranking: Ranking, messages: FullMessages, width: number): string[] {
  const { lang } = messages;
  const words = rankWords[lang];
  // Levels are typed in, so all their digits are meant.
  const level = (value: number) => formatBare(value, { kind: 'plain', digits: 12 }, lang);
  const bare = (value: number, digits: number) =>
    formatBare(value, { kind: 'plain', digits }, lang);
  const { criteria, alternatives, method, tolerance } = ranking;

  const criterionRows = criteria.map(({ name, weight, share, scaling }) => [
    printable(name),
    ...(scaling === undefined
      ? ['', '', '', '']
      : [
          scaling.direction,
          level(scaling.worst),
          level(scaling.best),
          words.scales[scaling.scale],
        ]),
    level(weight),
    formatNumber(share, { kind: 'percent', digits: 1 }, lang),
  ]);
  const criterionColumns: Column[] = [
    { head: words.criterion },
    { head: words.direction },
    { head: words.worst, align: 'right' },
    { head: words.best, align: 'right' },
    { head: words.scale },
    { head: words.weight, align: 'right' },
    { head: words.share, align: 'right' },
  ];
  const matrix = (text: (cell: RankedCell) => string): string[] =>
    tableInBlocks(
      [
        { head: words.alternative },
        ...criteria.map(({ name }): Column => ({ head: printable(name), align: 'right' })),
      ],
      alternatives.map(({ name, cells }) => [printable(name), ...cells.map(text)]),
      width,
    );
  const some = (value: number | undefined, times: number, digits: number) =>
    value === undefined ? '' : bare(value * times, digits);

  const weighted = method === 'weighted';
  const ordered = alternatives.toSorted((a, b) => a.rank - b.rank);
  const orderRow = ({ rank, name, score }: RankedAlternative) =>
    weighted
      ? [String(rank), printable(name), some(score, 100, 2)]
      : [String(rank), printable(name)];
  const orderColumns: Column[] = [
    { head: words.rank, align: 'right' },
    { head: words.alternative },
    ...(weighted ? [{ head: words.score, align: 'right' } as const] : []),
  ];
  const steps = tolerance === undefined ? '' : ` (${words.steps(bare(tolerance, 4))})`;
  return [
    ...wrap(`${words.method}: ${messages.terms.lensMethods[method].name}${steps}`, width),
    '',
    ...table(criterionColumns, criterionRows, width),
    '',
    words.levels,
    '',
    ...matrix((cell) => level(cell.level)),
    '',
    words.values,
    '',
    ...matrix(({ value }) => some(value, 1, 4)),
    ...(weighted
      ? ['', words.contributions, '', ...matrix(({ contribution }) => some(contribution, 100, 2))]
      : []),
    '',
    words.order,
    '',
    ...table(orderColumns, ordered.map(orderRow), width),
  ];
}
