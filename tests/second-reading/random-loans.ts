/** Random loans over the whole input space of the loan tools, the same on every machine. */
import { BASIS_FIELDS, LOAN_FIELDS, type Field, type NumberField } from '$lib/loans/fields';
import type { Basis, Loan } from '$lib/loans/types';
import type { LoanQuestion } from './loan-answer';
import { integer, pick, streamOf, type Stream } from './streams';

function short(value: number): number {
  return Number(value.toPrecision(6)) || 0;
}

/** At a bound, nothing, as an ordinary contract has it, or anywhere; `wild` is how often the last. */
function drawNumber(next: Stream, { min, max, step }: NumberField, wild: number): number {
  if (next() < wild) return short(min + (max - min) * next());
  const kind = next();
  if (kind < 0.08) return min;
  if (kind < 0.12) return max;
  if (kind < 0.25) return Math.min(max, Math.max(min, 0));
  return short(Math.min(max, Math.max(min, 0) + step * integer(next, 0, 100)));
}

function drawField(next: Stream, field: Field, wild: number): unknown {
  switch (field.kind) {
    case 'choice':
      return pick(next, field.choices);
    case 'number':
      return drawNumber(next, field, wild);
    case 'list': {
      const most = next() < 0.05 ? field.most : Math.min(field.most, 5);
      const { min, max } = field;
      return Array.from({ length: integer(next, field.least, most) }, () =>
        next() < 0.2 ? Math.max(min, 0) : short(min + (max - min) * next() ** 3),
      );
    }
  }
}

function drawFields(name: string, fields: Readonly<Record<string, Field>>, wild: number): unknown {
  return Object.fromEntries(
    Object.entries(fields).map(([id, field]) => [
      id,
      drawField(streamOf(`${name}/${id}`), field, wild),
    ]),
  );
}

/** What the gate would refuse, drawn again inside its rules (`loans/check.ts`). */
function keepRules(name: string, loan: Loan): Loan {
  const next = streamOf(`${name}/rules`);
  const { maturity, perYear } = loan;
  const grace =
    loan.grace <= maturity || loan.profile === 'bullet'
      ? loan.grace
      : pick(next, [maturity, short(maturity * next())]);
  // On the grid, off it, close before maturity.
  const inside = () =>
    pick(next, [
      short(0.999 * maturity * next()),
      Math.floor(0.999 * maturity * next() * Number(perYear)) / Number(perYear),
      short(maturity * 0.9999),
    ]);
  const draws = loan.draws.map((date) => (date < maturity ? date : inside()));
  return { ...loan, grace, draws: draws.filter((date) => date < maturity) };
}

export function randomLoan(seed: number): LoanQuestion {
  const name = `second reading of loan ${seed}`;
  const wild = pick(streamOf(name), [0.05, 0.3, 0.9]);
  const drawn = drawFields(name, LOAN_FIELDS, wild) as Loan;
  // Long and steep at once is rare among loans and frequent among numbers.
  const tame = streamOf(`${name}/tame`)() < 0.5;
  const loan = tame
    ? { ...drawn, maturity: Math.min(drawn.maturity, 12), base: drawn.base.map((b) => b / 10) }
    : drawn;
  return {
    loan: keepRules(name, loan),
    basis: drawFields(`${name}/basis`, BASIS_FIELDS, wild) as Basis,
  };
}
