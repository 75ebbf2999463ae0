/** `loan`: one loan from its terms, or up to four from a link of the loan tools. */
import type { Lang } from '$lib/i18n/lang';
import type { LoansWords } from '$lib/i18n/loans-words';
import { checkText, crossProblem } from '$lib/loans/check';
import { EXAMPLE_IDS, exampleLoan, type ExampleId } from '$lib/loans/examples';
import {
  BASIS_FIELD_IDS,
  BASIS_FIELDS,
  DEFAULT_BASIS,
  LOAN_FIELD_IDS,
  LOAN_FIELDS,
  type Field,
} from '$lib/loans/fields';
import { newLoan } from '$lib/loans/document';
import { loansLink, readLoansLink, readPlain, type LoansReading } from '$lib/loans/link';
import {
  withField,
  type BasisFieldId,
  type LoanFieldId,
  type LoansDocument,
} from '$lib/loans/types';
import { problemText } from '$lib/loans/views/problem-text';
import { shorten } from '$lib/scenario/problems';
import { splitExplain } from '$lib/views/explain-link';
import { answer, command, unreadable, usageError, type Outcome, type Request } from '../command';
import { printable } from '../columns';
import { holdsSeveralLines, readTextInput } from '../input';
import { jsonText } from '../json';
import { fieldLine, linkLine } from '../loan/problems';
import { loansAnswer, loansReport } from '../loan/report';
import { loanWords } from '../loan/words';

/** What fields are called as options, where that is not their key in a link. */
const OPTION_OF: Readonly<Partial<Record<LoanFieldId | BasisFieldId, string>>> = {
  perYear: 'per-year',
  foreignInflation: 'foreign-inflation',
  localInflation: 'local-inflation',
};

const text = (value: string, en: string, es: string, esValue = value) =>
  ({ type: 'string', value: { en: value, es: esValue }, about: { en, es } }) as const;

const options = {
  principal: text(
    '<US$>',
    'principal, such as 20400000; asked for without an --example',
    'monto, como 20400000; hace falta si no hay --example',
  ),
  currency: text('foreign|local', 'currency of the loan (foreign)', 'moneda del crédito (foreign)'),
  kind: text('fixed|floating', 'kind of interest (fixed)', 'clase de interés (fixed)'),
  rate: text(
    '<%>',
    'rate of a fixed loan, percent a year (5)',
    'tasa de un crédito fixed, por ciento anual (5)',
  ),
  spread: text(
    '<%>',
    'of a floating loan, over the base, percent a year (2)',
    'de un crédito floating, sobre la base, por ciento anual (2)',
  ),
  base: text(
    '<%/%/…>',
    'of a floating loan, base rate by year: 2.1/2.4/3 (3)',
    'de un crédito floating, tasa base por año: 2.1/2.4/3 (3)',
  ),
  maturity: text('<years>', 'maturity, grace included (10)', 'plazo, con la gracia (10)', '<años>'),
  grace: text('<years>', 'grace (2)', 'gracia (2)', '<años>'),
  'per-year': text('1|2|4|12', 'instalments a year (2)', 'cuotas por año (2)'),
  profile: text(
    '<profile>',
    'equal-principal, annuity or bullet (equal-principal)',
    'equal-principal, annuity o bullet: constante, cuota constante, al vencimiento (equal-principal)',
    '<perfil>',
  ),
  first: text(
    '<rule>',
    'first instalment: after-grace or at-grace-end (after-grace)',
    'primera cuota: after-grace o at-grace-end, después de la gracia o al terminar (after-grace)',
    '<regla>',
  ),
  draws: text(
    '<years/…>',
    'dates of equal draws, such as 1/2 (all on the first day)',
    'fechas de desembolsos iguales, como 1/2 (todo el primer día)',
    '<años/…>',
  ),
  fee: text(
    '<%>',
    'management fee, percent of the principal (0)',
    'comisión de administración, por ciento del monto (0)',
  ),
  insurance: text(
    '<%>',
    'credit insurance, percent of the principal (0)',
    'seguro de crédito, por ciento del monto (0)',
  ),
  commitment: text(
    '<%>',
    'commitment fee, percent a year (0)',
    'comisión de compromiso, por ciento anual (0)',
  ),
  discount: text('<%>', 'real discount rate (8.6)', 'tasa de descuento real (8.6)'),
  'foreign-inflation': text('<%>', 'inflation abroad (2)', 'inflación externa (2)'),
  'local-inflation': text('<%>', 'inflation at home (25)', 'inflación local (25)'),
  depreciation: text('<%>', 'real depreciation a year (0)', 'depreciación real por año (0)'),
  example: text(
    '<id>',
    `start from a loan of the evidence: ${EXAMPLE_IDS.join(', ')}`,
    `partir de un crédito de la evidencia: ${EXAMPLE_IDS.join(', ')}`,
  ),
  schedule: {
    type: 'boolean',
    about: { en: 'also every payment of each loan', es: 'además, todos los pagos de cada crédito' },
  },
  json: {
    type: 'boolean',
    about: {
      en: 'every figure, unrounded, with the schedules, as JSON (kind "loans")',
      es: 'todas las cifras, sin redondear, con los cronogramas, como JSON (kind "loans")',
    },
  },
} as const;

type LoanCall = Request<typeof options>;

/** Options that say what the loan is. */
const TERM_OPTIONS = (Object.keys(options) as (keyof typeof options)[]).filter(
  (name) => name !== 'json' && name !== 'schedule',
);

async function pageWords(lang: Lang): Promise<LoansWords> {
  switch (lang) {
    case 'en':
      return (await import('$lib/i18n/en/loans')).words;
    case 'es':
      return (await import('$lib/i18n/es/loans')).words;
  }
}

type Read =
  | {
      readonly kind: 'document';
      readonly document: LoansDocument;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'outcome'; readonly outcome: Outcome };

function refused(outcome: Outcome): Read {
  return { kind: 'outcome', outcome };
}

/** The fragment of a link, of an address with one, or of a text that holds it. */
async function fragmentOf(
  given: string,
  { stdin, words, lang }: LoanCall,
): Promise<{ readonly fragment: string } | { readonly reason: string }> {
  if (/^#?loans=|^https?:\/\/|^#/.test(given)) {
    const at = given.indexOf('#');
    return { fragment: at < 0 && !given.startsWith('loans=') ? '#' : given.slice(Math.max(at, 0)) };
  }
  const reading = await readTextInput(given, stdin, words);
  if (reading.kind === 'missing') return { reason: reading.reason };
  const line = reading.text.trim();
  if (holdsSeveralLines(line)) {
    return { reason: loanWords[lang].severalLines(words.source(shorten(given))) };
  }
  return { fragment: line.slice(Math.max(0, line.indexOf('#'))) };
}

/**
 * A link of another version of which no term could be read, as `evaluate` has it: the default loan would
 * pass for an answer to it.
 */
function saysNothing({ document, problems }: Extract<LoansReading, { kind: 'loans' }>): boolean {
  const other = problems.some(
    ({ kind, code }) => kind === 'link' && (code === 'newer-version' || code === 'unknown-version'),
  );
  const empty = { basis: DEFAULT_BASIS, loans: document.loans.map(() => newLoan()) };
  return other && loansLink(document) === loansLink(empty);
}

async function fromLink(given: string, call: LoanCall, words: LoansWords): Promise<Read> {
  const found = await fragmentOf(given, call);
  if ('reason' in found) return refused(unreadable([printable(found.reason)]));
  // An empty fragment is no link at all; as an operand it still had to be one.
  const { fragment } = splitExplain(found.fragment);
  const reading = readLoansLink(fragment.replace(/^#/, '') === '' ? 'loans' : fragment);
  if (reading.kind === 'none') return refused(usageError(loanWords[call.lang].none, call.words));
  const lines = reading.problems.map((problem) => linkLine(problem, words, call.lang));
  // A page shows the nearest loan that has a schedule; a program that asked for this one must be told.
  const impossible = reading.problems.some(({ kind }) => kind === 'cross');
  if (reading.kind === 'unreadable' || impossible || saysNothing(reading)) {
    return refused(unreadable(lines));
  }
  return { kind: 'document', document: reading.document, notes: lines };
}

/** The values of fields that were given as options, put over those of `whole`; or the first fault. */
function withOptions<T extends object, F extends LoanFieldId | BasisFieldId>(
  whole: T,
  ids: readonly (F & keyof T)[],
  fields: Readonly<Record<F, Field>>,
  { options: given, lang }: LoanCall,
): T | string {
  const typed = new Map<string, unknown>(Object.entries(given));
  let result = whole;
  for (const id of ids) {
    const raw = typed.get(OPTION_OF[id] ?? id);
    if (typeof raw !== 'string') continue;
    const field = fields[id];
    const checked = checkText(field, raw, (part) => readPlain(part, field), /\//);
    if (!checked.ok) {
      const { code, limit } = checked;
      const problem = { kind: 'field', code, field: id, given: shorten(raw) } as const;
      const bound = limit === undefined ? {} : { limit };
      return fieldLine({ ...problem, ...bound }, `--${OPTION_OF[id] ?? id}`, lang);
    }
    result = withField(result, id, checked.value);
  }
  return result;
}

/** Terms that the loan's kind of interest would leave unread. */
const KIND_OF = { rate: 'fixed', spread: 'floating', base: 'floating' } as const;

function ofOtherKind({ options: given, lang }: LoanCall, kind: string): string | undefined {
  const names = Object.keys(KIND_OF) as (keyof typeof KIND_OF)[];
  const idle = names.find((name) => given[name] !== undefined && KIND_OF[name] !== kind);
  return idle && loanWords[lang].otherKind(`--${idle}`, KIND_OF[idle]);
}

function fromOptions(call: LoanCall, example: ExampleId | undefined, words: LoansWords): Read {
  const wrong = (line: string) => refused(usageError(line, call.words));
  const start = example === undefined ? newLoan() : exampleLoan(example);
  const loan = withOptions(start.loan, LOAN_FIELD_IDS, LOAN_FIELDS, call);
  if (typeof loan === 'string') return wrong(loan);
  const basis = withOptions(DEFAULT_BASIS, BASIS_FIELD_IDS, BASIS_FIELDS, call);
  if (typeof basis === 'string') return wrong(basis);
  const idle = ofOtherKind(call, loan.kind);
  if (idle !== undefined) return wrong(idle);
  if (example === undefined && call.options.principal === undefined) {
    return wrong(loanWords[call.lang].noPrincipal);
  }
  const problem = crossProblem(loan);
  if (problem !== undefined) return wrong(problemText(problem, words, call.lang));
  return { kind: 'document', document: { loans: [{ ...start, loan }], basis }, notes: [] };
}

async function run(call: LoanCall): Promise<Outcome> {
  const { operands, options: given, lang, words: cli } = call;
  const words = await pageWords(lang);
  const [link, extra] = operands;
  if (extra !== undefined) return usageError(cli.manyOperands(shorten(extra)), cli);
  const { json, schedule } = given;
  const example = EXAMPLE_IDS.find((id) => id === given.example);
  if (given.example !== undefined && example === undefined) {
    return usageError(cli.badChoice('--example', shorten(given.example), EXAMPLE_IDS), cli);
  }
  const hasTerms = TERM_OPTIONS.some((name) => given[name] !== undefined);
  if (link === undefined && !hasTerms) return usageError(loanWords[lang].none, cli);
  if (link !== undefined && hasTerms) return usageError(loanWords[lang].both, cli);
  const read =
    link === undefined ? fromOptions(call, example, words) : await fromLink(link, call, words);
  if (read.kind === 'outcome') return read.outcome;
  const report =
    json === true
      ? jsonText(loansAnswer(read.document))
      : loansReport(read.document, schedule === true, words, lang, call.width);
  return answer(report, read.notes);
}

export const loan = command({
  name: 'loan',
  summary: {
    en: 'schedule, all-in cost, grant elements and value of any loan',
    es: 'cronograma, costo total, elementos de donación y valor de cualquier crédito',
  },
  usage: {
    en: [
      '--principal <US$> [--rate <%> …] [--schedule] [--json]',
      '--example <id> [--rate <%> …] [--schedule] [--json]',
      '<link> [--schedule] [--json]',
    ],
    es: [
      '--principal <US$> [--rate <%> …] [--schedule] [--json]',
      '--example <id> [--rate <%> …] [--schedule] [--json]',
      '<enlace> [--schedule] [--json]',
    ],
  },
  options,
  help: {
    en: [
      {
        head: 'Numbers',
        lines: [
          'Rates and fees are percent, with a decimal point; several numbers have "/" between them. In brackets: what holds where nothing is given. --rate goes with --kind fixed, --spread and --base with --kind floating.',
        ],
      },
      {
        head: 'A link',
        lines: [
          'One of the loans page, whole or from its "#" on, in quotes; or a file that holds one, or "-" for standard input.',
        ],
      },
    ],
    es: [
      {
        head: 'Números',
        lines: [
          'Las tasas y comisiones van en por ciento, con punto decimal; varios números llevan «/» entre sí. Entre paréntesis, lo que rige si no se da nada. --rate va con --kind fixed; --spread y --base, con --kind floating.',
        ],
      },
      {
        head: 'Un enlace',
        lines: [
          'De la página de créditos, entero o desde su «#», entre comillas; o un archivo que lleve uno, o «-» para la entrada estándar.',
        ],
      },
    ],
  },
  examples: [
    '--principal 20400000 --rate 5 --maturity 8 --insurance 7',
    '--example ecu911 --schedule',
    "'#loans=1&1.principal=2e7&1.rate=4.5&2.principal=2e7&2.rate=3' --json",
  ],
  run,
});
