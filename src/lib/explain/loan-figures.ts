/**
 * How each number of a loan's schedule comes about, as figures:
 *
 *   interest_k = opening_k · rate / m          closing_k = opening_k − principal_k + draw_k
 *   principal by profile (engine/finance/loan.ts), fees by date, totals as sums of the rows
 *
 * It knows neither a form nor a scenario: whoever builds a graph says under which ids the loan's terms
 * stand. Ids are `prefix.row.5.interest`, `prefix.total.interest`, `prefix.level.5` and the like.
 */
import type { LoanRow } from '$lib/engine/finance/loan';
import {
  AMOUNT,
  COUNT,
  dateText,
  figure,
  list,
  made,
  rowId,
  serviceOf,
  type Formula,
  type LoanFigureContext,
  type RowPart,
  type Rule,
} from './loan-context';
import { gridFigures, levelFigures, rateFigures, rateId } from './loan-grid';
import { levelSettings, type LevelSetting } from './loan-levels';
import type { Figure, FigureId } from './types';

function principalFrom(
  ctx: LoanFigureContext,
  k: number,
  lastRow: number,
  setting: LevelSetting | undefined,
): Formula | Rule {
  const { prefix, terms, words } = ctx;
  const opening = figure(rowId(prefix, k, 'opening'));
  if (k === lastRow)
    return { expression: 'opening', operands: { opening }, note: words.notes.last };
  if (setting === undefined) {
    return { note: words.notes.beforeFirst, because: [`${prefix}.firstRow`] };
  }
  const level = figure(`${prefix}.level.${setting.row}`);
  return terms.profile === 'annuity'
    ? {
        expression: 'min(level - interest, opening)',
        operands: { level, interest: figure(rowId(prefix, k, 'interest')), opening },
      }
    : { expression: 'min(level, opening)', operands: { level, opening } };
}

function feesFrom(
  ctx: LoanFigureContext,
  k: number,
  undrawn: FigureId | undefined,
): Formula | Rule {
  const { inputs, words } = ctx;
  if (k === 0) {
    return {
      expression: 'P * (management + insurance)',
      operands: {
        P: figure(inputs.principal),
        management: figure(inputs.managementFee),
        insurance: figure(inputs.insurance),
      },
      note: words.notes.feesAtStart,
    };
  }
  if (undrawn === undefined) return { note: words.notes.noFees };
  return {
    expression: 'undrawn * commitment',
    operands: { undrawn: figure(undrawn), commitment: figure(inputs.commitmentFee) },
    note: words.notes.commitment,
  };
}

function times(count: number, symbol: string): string {
  return count === 1 ? symbol : `${count} * ${symbol}`;
}

/** Money that later draws will bring, as a year of the loan begins: what the commitment fee is on. */
function undrawnFigure(
  ctx: LoanFigureContext,
  k: number,
  undrawnCount: number,
): Figure | undefined {
  const { prefix, terms, inputs, words, schedule } = ctx;
  if (undrawnCount === 0) return undefined;
  const count = Math.max(1, terms.drawTimesYears.length);
  const date = dateText(ctx, schedule.rows[k]?.atYears ?? 0);
  const value = (terms.principal * undrawnCount) / count;
  return made(`${prefix}.undrawn.${k}`, words.undrawn(date), value, AMOUNT, {
    expression: `${times(undrawnCount, 'P')} / draws`,
    operands: { P: figure(inputs.principal), draws: figure(inputs.drawCount) },
  });
}

function rowFigures(
  ctx: LoanFigureContext,
  k: number,
  row: LoanRow,
  parts: {
    readonly principal: Formula | Rule;
    readonly fees: Formula | Rule;
    readonly drawsHere: number;
  },
): Figure[] {
  const { prefix, terms, inputs, words } = ctx;
  const id = (part: Parameters<typeof rowId>[2]) => rowId(prefix, k, part);
  const of = (part: Parameters<typeof rowId>[2]) => figure(id(part));
  const date = dateText(ctx, row.atYears);
  const m = figure(inputs.perYear);
  const year = Math.floor((k - 1) / terms.instalmentsPerYear);
  const { effectiveAt } = inputs;
  const paid = { interest: of('interest'), principal: of('principal'), fees: of('fees') };
  const { notes } = words;
  const drawn: Formula | Rule =
    parts.drawsHere === 0
      ? { note: notes.noDraw }
      : {
          expression: `${times(parts.drawsHere, 'P')} / draws`,
          operands: { P: figure(inputs.principal), draws: figure(inputs.drawCount) },
        };
  return [
    made(id('date'), words.row.date(k), row.atYears, COUNT, {
      expression: effectiveAt === undefined ? `${k} / m` : `start + ${k} / m`,
      operands: effectiveAt === undefined ? { m } : { start: figure(effectiveAt), m },
    }),
    made(
      id('opening'),
      words.row.opening(date),
      row.opening,
      AMOUNT,
      k === 0
        ? { note: notes.nothingOwedYet }
        : { expression: 'closing', operands: { closing: figure(rowId(prefix, k - 1, 'closing')) } },
    ),
    made(id('draw'), words.row.draw(date), row.draw, AMOUNT, drawn),
    made(
      id('interest'),
      words.row.interest(date),
      row.interest,
      AMOUNT,
      k === 0
        ? { note: notes.noInterestYet }
        : {
            expression: 'opening * rate / m',
            operands: { opening: of('opening'), rate: figure(rateId(ctx, year)), m },
          },
    ),
    made(id('principal'), words.row.principal(date), row.principalPaid, AMOUNT, parts.principal),
    made(id('fees'), words.row.fees(date), row.fees, AMOUNT, parts.fees),
    made(id('service'), words.row.service(date), serviceOf(row), AMOUNT, {
      expression: 'interest + principal + fees',
      operands: paid,
    }),
    made(id('flow'), words.row.flow(date), row.draw - serviceOf(row), AMOUNT, {
      expression: 'draw - service',
      operands: { draw: of('draw'), service: of('service') },
    }),
    made(id('closing'), words.row.closing(date), row.closing, AMOUNT, {
      expression: 'opening - principal + draw',
      operands: { opening: of('opening'), principal: of('principal'), draw: of('draw') },
    }),
  ];
}

function totalFigures(ctx: LoanFigureContext): Figure[] {
  const { prefix, schedule, words } = ctx;
  const all = (part: RowPart) => list(schedule.rows.map((_, k) => rowId(prefix, k, part)));
  const sum = (part: 'draw' | 'principal', pick: (row: LoanRow) => number) => ({
    value: schedule.rows.reduce((total, row) => total + pick(row), 0),
    from: { expression: 'sum(rows)', operands: { rows: all(part) } },
  });
  const drawn = sum('draw', (row) => row.draw);
  const principal = sum('principal', (row) => row.principalPaid);
  const id = (name: string) => `${prefix}.total.${name}`;
  const rows = (part: RowPart): Formula => ({
    expression: 'sum(rows)',
    operands: { rows: all(part) },
  });
  return [
    made(id('drawn'), words.total.drawn, drawn.value, AMOUNT, drawn.from),
    made(id('principal'), words.total.principal, principal.value, AMOUNT, principal.from),
    made(id('interest'), words.total.interest, schedule.totalInterest, AMOUNT, rows('interest')),
    made(id('fees'), words.total.fees, schedule.totalFees, AMOUNT, rows('fees')),
    made(id('service'), words.total.service, schedule.totalService, AMOUNT, {
      expression: 'interest + principal + fees',
      operands: {
        interest: figure(id('interest')),
        principal: figure(id('principal')),
        fees: figure(id('fees')),
      },
    }),
    made(id('charges'), words.total.charges, schedule.totalInterest + schedule.totalFees, AMOUNT, {
      expression: 'interest + fees',
      operands: { interest: figure(id('interest')), fees: figure(id('fees')) },
    }),
    made(
      `${prefix}.peak.instalment`,
      words.total.peakInstalment,
      Math.max(0, ...schedule.rows.map(serviceOf)),
      AMOUNT,
      { expression: 'max(rows)', operands: { rows: all('service') } },
    ),
  ];
}

/** Every figure of a whole schedule on its grid (not of one settled early). */
export function loanFigures(ctx: LoanFigureContext): Figure[] {
  const { terms, schedule } = ctx;
  const { instalmentsPerYear: perYear, principal } = terms;
  const lastRow = schedule.rows.length - 1;
  const { firstRow, settings } = levelSettings(terms, schedule);
  const figures = [...gridFigures(ctx, lastRow, firstRow), ...rateFigures(ctx, lastRow)];
  for (const setting of settings) figures.push(...levelFigures(ctx, setting));
  const drawCount = Math.max(1, terms.drawTimesYears.length);
  const share = principal / drawCount;
  let undrawnCount = drawCount;
  let undrawnId: FigureId | undefined;
  for (const [k, row] of schedule.rows.entries()) {
    const drawsHere = share === 0 ? 0 : Math.round(row.draw / share);
    const yearEnds = k % perYear === 0;
    const setting = settings.findLast((one) => one.row <= k);
    figures.push(
      ...rowFigures(ctx, k, row, {
        principal: principalFrom(ctx, k, lastRow, k >= firstRow ? setting : undefined),
        fees: feesFrom(ctx, k, yearEnds ? undrawnId : undefined),
        drawsHere,
      }),
    );
    undrawnCount -= drawsHere;
    if (yearEnds) {
      const undrawn = undrawnFigure(ctx, k, undrawnCount);
      if (undrawn !== undefined) figures.push(undrawn);
      undrawnId = undrawn?.id;
    }
  }
  return [...figures, ...totalFigures(ctx)];
}
