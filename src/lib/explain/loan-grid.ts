/** What the rows of a loan lean on: the grid of periods, the rates of its years, and the levels set. */
import {
  AMOUNT,
  COUNT,
  dateText,
  figure,
  list,
  made,
  RATE,
  rowId,
  type LoanFigureContext,
} from './loan-context';
import type { LevelSetting } from './loan-levels';
import type { Figure, FigureId } from './types';

/** The grid: how many periods, how many of them grace, and where principal begins. */
export function gridFigures(ctx: LoanFigureContext, lastRow: number, firstRow: number): Figure[] {
  const { prefix, terms, inputs, words } = ctx;
  const [periods, grace] = [`${prefix}.periods`, `${prefix}.gracePeriods`];
  const m = figure(inputs.perYear);
  const graceRows = Math.min(
    Math.max(Math.round(terms.graceYears * terms.instalmentsPerYear), 0),
    lastRow,
  );
  const rule = terms.profile === 'bullet' ? 'bullet' : terms.firstInstalment;
  const firstIs = { 'after-grace': 'min(G + 1, T)', 'at-grace-end': 'max(G, 1)', bullet: 'T' };
  const because = [inputs.profile, inputs.firstInstalment].filter((id) => id !== undefined);
  const first = made(`${prefix}.firstRow`, words.firstInstalment, firstRow, COUNT, {
    expression: firstIs[rule],
    operands: {
      ...(rule === 'bullet' ? {} : { G: figure(grace) }),
      ...(rule === 'at-grace-end' ? {} : { T: figure(periods) }),
    },
    note: words.notes.first[rule],
  });
  return [
    made(periods, words.periods, lastRow, COUNT, {
      expression: 'max(1, round(n * m))',
      operands: { n: figure(inputs.maturity), m },
    }),
    made(grace, words.gracePeriods, graceRows, COUNT, {
      expression: 'min(max(round(g * m), 0), T)',
      operands: { g: figure(inputs.grace), m, T: figure(periods) },
    }),
    because.length === 0 ? first : { ...first, because },
  ];
}

/** Rate of the loan's year (counted from 0): the fixed one, or a figure of base and spread. */
export function rateId({ prefix, inputs }: LoanFigureContext, year: number): FigureId {
  switch (inputs.rate.kind) {
    case 'fixed':
      return inputs.rate.annualRate;
    case 'floating':
      return `${prefix}.rate.${year}`;
    case 'by-year': {
      const { rateByYear } = inputs.rate;
      return rateByYear[Math.min(year, rateByYear.length - 1)] ?? `${prefix}.rate.${year}`;
    }
  }
}

export function rateFigures(ctx: LoanFigureContext, lastRow: number): Figure[] {
  const { prefix, terms, inputs, words } = ctx;
  if (inputs.rate.kind !== 'floating' || terms.rate.kind === 'fixed') return [];
  const { spread, baseByYear } = inputs.rate;
  const figures: Figure[] = [];
  for (let year = 0; year * terms.instalmentsPerYear < lastRow; year += 1) {
    const base = baseByYear[Math.min(year, baseByYear.length - 1)];
    const bases = terms.rate.baseByYear;
    const value = terms.rate.spread + (bases[Math.min(year, bases.length - 1)] ?? 0);
    figures.push(
      made(`${prefix}.rate.${year}`, words.rateOfYear(year + 1), value, RATE, {
        expression: base === undefined ? 'spread' : 'base + spread',
        operands: {
          spread: figure(spread),
          ...(base === undefined ? {} : { base: figure(base) }),
        },
      }),
    );
  }
  return figures;
}

/** Below this rate a period, 1 − (1+i)^−n written out keeps too few digits to be checked. */
const TINY_RATE = 1e-6;

/** One level as it was set at a row, with the instalments then to come. */
export function levelFigures(ctx: LoanFigureContext, setting: LevelSetting): Figure[] {
  const { prefix, terms, inputs, words, schedule } = ctx;
  const { row, left, year, periodRate, level } = setting;
  const date = dateText(ctx, schedule.rows[row]?.atYears ?? 0);
  const id = `${prefix}.level.${row}`;
  const leftId = `${id}.left`;
  const opening = figure(rowId(prefix, row, 'opening'));
  const leftFigure = made(leftId, words.instalmentsLeft(row), left, COUNT, {
    expression: `T - ${row} + 1`,
    operands: { T: figure(`${prefix}.periods`) },
  });
  const note = words.notes.level;
  if (terms.profile !== 'annuity' || periodRate === 0) {
    const name = terms.profile === 'annuity' ? words.levelPayment : words.levelPrincipal;
    const operands = { opening, left: figure(leftId) };
    const set = made(id, name(date), level, AMOUNT, {
      expression: 'opening / left',
      operands,
      note,
    });
    return [leftFigure, set];
  }
  const rate = `${id}.rate`;
  const i = made(rate, words.periodRate(year + 1), periodRate, RATE, {
    expression: 'rate / m',
    operands: { rate: figure(rateId(ctx, year)), m: figure(inputs.perYear) },
  });
  const name = words.levelPayment(date);
  if (Math.abs(periodRate) >= TINY_RATE) {
    return [
      leftFigure,
      i,
      made(id, name, level, AMOUNT, {
        expression: 'opening * i / (1 - (1 + i)^(-left))',
        operands: { opening, i: figure(rate), left: figure(leftId) },
        note,
      }),
    ];
  }
  const factors = Array.from({ length: left }, (_, index) =>
    made(
      `${id}.factor.${index + 1}`,
      words.levelFactor(index + 1),
      (1 + periodRate) ** -(index + 1),
      COUNT,
      { expression: `(1 + i)^(-${index + 1})`, operands: { i: figure(rate) } },
    ),
  );
  return [
    i,
    ...factors,
    made(id, name, level, AMOUNT, {
      expression: 'opening / sum(factors)',
      operands: { opening, factors: list(factors.map((factor) => factor.id)) },
      note,
    }),
  ];
}
