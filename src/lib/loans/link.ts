/**
 * Links of the loan tools, version 1: `#loans=1&k=1x2y3z&1.principal=20400000&1.rate=4.5&2.principal=…`.
 * Only what differs from the default loan and the default assumptions is written, apart from the
 * principal, which says that there is a loan. Percentages as on the screen, a decimal point in every
 * language, `/` between several figures; `k` is a checksum that hand-written links may leave out.
 */
import { checksumText } from '$lib/scenario/checksum';
import { cleanName } from '$lib/scenario/name';
import { shorten } from '$lib/scenario/problems';
import { checkText, crossProblem, sameFieldValue } from './check';
import {
  BASIS_FIELD_IDS,
  BASIS_FIELDS,
  DEFAULT_BASIS,
  DEFAULT_LOAN,
  LOAN_FIELD_IDS,
  LOAN_FIELDS,
  type Field,
} from './fields';
import { fractionOfPercent, percentText } from './percent';
import type { DocumentProblem, LinkCode } from './problems';
import {
  MAX_LOANS,
  withField,
  type Basis,
  type BasisFieldId,
  type Loan,
  type LoanFieldId,
  type LoansDocument,
  type NamedLoan,
} from './types';

const VERSION = '1';
/** Four loans with every field at its longest stay below it. */
const MAX_LENGTH = 16 * 1024;
const MAX_PROBLEMS = 20;
const EXAMPLE_ID = /^[a-z0-9-]{1,40}$/;
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function isPercent(field: Field): boolean {
  return field.kind !== 'choice' && field.unit.startsWith('percent');
}

/** A number of a link or of the command line: a point for decimals, percentages as on the screen. */
export function readPlain(text: string, field: Field): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  return isPercent(field) ? fractionOfPercent(text) : Number(text);
}

/** A value as links and the command line write it. */
function plainText(value: Loan[LoanFieldId] | number, field: Field): string {
  const one = (number: number) => (isPercent(field) ? percentText(number) : String(number));
  if (typeof value === 'number') return one(value);
  return typeof value === 'string' ? value : value.map(one).join('/');
}

function encodePart(text: string): string {
  return encodeURIComponent(text).replace(/%2F/g, '/');
}

function linesOf({ name, from, loan }: NamedLoan, number: number): string[] {
  const fields = LOAN_FIELD_IDS.filter(
    (id) => id === 'principal' || !sameFieldValue(loan[id], DEFAULT_LOAN[id]),
  );
  return [
    ...(name === undefined ? [] : [`${number}.name=${encodePart(name)}`]),
    ...(from === undefined ? [] : [`${number}.from=${from}`]),
    ...fields.map((id) => `${number}.${id}=${encodePart(plainText(loan[id], LOAN_FIELDS[id]))}`),
  ];
}

/** The fragment without `#`, always the same for the same loans. */
export function loansLink({ loans, basis }: LoansDocument): string {
  const shared = BASIS_FIELD_IDS.filter((id) => basis[id] !== DEFAULT_BASIS[id]).map(
    (id) => `${id}=${plainText(basis[id], BASIS_FIELDS[id])}`,
  );
  const lines = [...shared, ...loans.flatMap((loan, index) => linesOf(loan, index + 1))];
  const head = `loans=${VERSION}`;
  return [head, `k=${checksumText([head, ...lines].join('&'))}`, ...lines].join('&');
}

export type LoansReading =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'loans';
      readonly document: LoansDocument;
      readonly problems: readonly DocumentProblem[];
    }
  | { readonly kind: 'unreadable'; readonly problems: readonly DocumentProblem[] };

function decodePart(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A link as it is read: what could be used so far, and what could not. */
class Reader {
  readonly problems: DocumentProblem[] = [];
  readonly #loans = new Map<number, { name?: string; from?: string; loan: Loan }>();
  readonly #seen = new Set<string>();
  #basis: Basis = DEFAULT_BASIS;

  complain(problem: DocumentProblem): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push(problem);
  }

  link(code: LinkCode, given: string): void {
    this.complain({ kind: 'link', code, given: shorten(given) });
  }

  take(key: string, text: string): void {
    if (this.#seen.has(key)) {
      this.link('repeated-key', key);
      return;
    }
    this.#seen.add(key);
    const basis = BASIS_FIELD_IDS.find((id) => id === key);
    if (basis !== undefined) {
      this.#takeBasis(basis, text);
      return;
    }
    const match = /^([1-9]\d{0,2})\.([a-zA-Z]+)$/.exec(key);
    const number = Number(match?.[1]);
    const part = match?.[2];
    const field = LOAN_FIELD_IDS.find((id) => id === part);
    if (part !== 'name' && part !== 'from' && field === undefined) {
      this.link('unknown-key', key);
      return;
    }
    if (number > MAX_LOANS) {
      this.link('too-many-loans', key);
      return;
    }
    const slot = this.#loans.get(number) ?? { loan: DEFAULT_LOAN };
    this.#loans.set(number, slot);
    if (field !== undefined) this.#takeField(slot, number, field, text);
    else if (part === 'name') {
      const name = cleanName(text);
      if (name !== undefined) slot.name = name;
    } else if (EXAMPLE_ID.test(text)) slot.from = text;
    else this.link('unknown-key', `${key}=${text}`);
  }

  #takeBasis(id: BasisFieldId, text: string): void {
    const field = BASIS_FIELDS[id];
    const checked = checkText(field, text, (part) => readPlain(part, field), /\//);
    if (checked.ok) this.#basis = withField(this.#basis, id, checked.value);
    else this.#complainOf(id, undefined, text, checked);
  }

  #takeField(slot: { loan: Loan }, number: number, id: LoanFieldId, text: string): void {
    const field = LOAN_FIELDS[id];
    const checked = checkText(field, text, (part) => readPlain(part, field), /\//);
    if (checked.ok) slot.loan = withField(slot.loan, id, checked.value);
    else this.#complainOf(id, number, text, checked);
  }

  #complainOf(
    field: LoanFieldId | BasisFieldId,
    loan: number | undefined,
    text: string,
    { code, limit }: Extract<ReturnType<typeof checkText>, { ok: false }>,
  ): void {
    const given = shorten(text);
    const bound = limit === undefined ? {} : { limit };
    this.complain({ kind: 'field', code, field, loan, given, ...bound });
  }

  /** The loans in the order of their numbers; terms that make no schedule fall back to the default's. */
  finish(): LoansDocument | undefined {
    const loans = [...this.#loans].sort(([a], [b]) => a - b);
    if (loans.length === 0) return undefined;
    return {
      basis: this.#basis,
      loans: loans.map(([number, { name, from, loan }]) => ({
        name,
        from,
        loan: this.#mended(loan, number),
      })),
    };
  }

  #mended(loan: Loan, number: number): Loan {
    const problem = crossProblem(loan);
    if (problem === undefined) return loan;
    this.complain({ ...problem, loan: number });
    const mended =
      problem.code === 'grace-after-maturity'
        ? { ...loan, grace: loan.maturity }
        : { ...loan, draws: DEFAULT_LOAN.draws };
    return this.#mended(mended, number);
  }
}

function unreadable(code: LinkCode, given: string): LoansReading {
  return { kind: 'unreadable', problems: [{ kind: 'link', code, given: shorten(given) }] };
}

function versionCode(version: string): LinkCode | undefined {
  if (version === VERSION) return undefined;
  return /^\d{1,6}$/.test(version) && Number(version) > Number(VERSION)
    ? 'newer-version'
    : 'unknown-version';
}

/** Reads a fragment with or without `#`; an empty one is no link at all. */
export function readLoansLink(fragment: string): LoansReading {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (text === '') return { kind: 'none' };
  if (text.length > MAX_LENGTH) return unreadable('too-long', text);
  const lines = text.split('&').filter((line) => line !== '');
  const header = lines.find((line) => line.startsWith('loans='));
  if (header === undefined) return unreadable('not-ours', text);
  const reader = new Reader();
  const version = header.slice('loans='.length);
  const code = versionCode(version);
  if (code !== undefined) reader.link(code, version);
  const checksum = lines.find((line) => line.startsWith('k='));
  const body = lines.filter((line) => line !== checksum);
  if (checksum !== undefined && checksum.slice(2) !== checksumText(body.join('&'))) {
    reader.link('altered', '');
  }
  for (const line of body) {
    if (line === header) continue;
    const equals = line.indexOf('=');
    const key = equals < 0 ? undefined : decodePart(line.slice(0, equals));
    const value = decodePart(line.slice(equals + 1));
    if (key === undefined || value === undefined) reader.link('unknown-key', line);
    else reader.take(key, value);
  }
  const document = reader.finish();
  if (document === undefined) {
    return { kind: 'unreadable', problems: [...reader.problems, ...noLoans(reader, text)] };
  }
  return { kind: 'loans', document, problems: reader.problems };
}

function noLoans({ problems }: Reader, text: string): DocumentProblem[] {
  return problems.length > 0 ? [] : [{ kind: 'link', code: 'no-loans', given: shorten(text) }];
}
