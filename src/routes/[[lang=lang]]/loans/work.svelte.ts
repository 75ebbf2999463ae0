/** The comparison being worked on: loans, drafts that could not be taken, and what the link said. */
import type { Lang } from '$lib/i18n/lang';
import { firstDocument, newLoan, withLoan, withLoanAt, withoutLoan } from '$lib/loans/document';
import { checkTyped, typeInto, type Draft, type EditedLoan } from '$lib/loans/edit';
import { exampleLoan, type ExampleId } from '$lib/loans/examples';
import { BASIS_FIELDS, DEFAULT_BASIS } from '$lib/loans/fields';
import { loansLink, readLoansLink } from '$lib/loans/link';
import type { DocumentProblem } from '$lib/loans/problems';
import {
  MAX_LOANS,
  withField,
  type BasisFieldId,
  type LoanFieldId,
  type LoansDocument,
  type NamedLoan,
} from '$lib/loans/types';
import { cleanName } from '$lib/scenario/name';
import { push, redo, startHistory, undo, type History } from '$lib/state/history';

/** What undo goes back to. */
interface Step {
  readonly document: LoansDocument;
  /** One a loan, in the same order. */
  readonly drafts: readonly EditedLoan['drafts'][];
  readonly selected: number;
}

function untouched(document: LoansDocument): Step {
  return { document, drafts: document.loans.map(() => ({})), selected: 0 };
}

interface Removed {
  readonly loan: NamedLoan;
  readonly drafts: EditedLoan['drafts'];
  readonly index: number;
  /** As it was called on the page. */
  readonly name: string;
}

export interface LinkNotice {
  readonly kind: 'loans' | 'unreadable';
  readonly problems: readonly DocumentProblem[];
}

export class LoansWork {
  #history: History<Step> = $state.raw(startHistory(untouched(firstDocument())));
  #step = $derived(this.#history.present);
  readonly document = $derived(this.#step.document);
  /** Position of the loan in the form and in the schedule. */
  selected = $state(0);
  readonly canUndo = $derived(this.#history.past.length > 0);
  readonly canRedo = $derived(this.#history.future.length > 0);
  removed: Removed | undefined = $state.raw();
  notice: LinkNotice | undefined = $state.raw();
  /** Whether the reader has changed anything, so that the address may say so. */
  touched = $state(false);
  basisDrafts: Readonly<Partial<Record<BasisFieldId, Draft>>> = $state.raw({});

  readonly full = $derived(this.document.loans.length >= MAX_LOANS);

  get current(): NamedLoan {
    const { loans } = this.document;
    const loan = loans[this.selected] ?? loans[0];
    if (loan === undefined) throw new Error('A comparison holds at least one loan.');
    return loan;
  }

  get drafts(): EditedLoan['drafts'] {
    return this.#drafts[this.selected] ?? {};
  }

  get #drafts(): Step['drafts'] {
    return this.#step.drafts;
  }

  /** Edits with the same key in quick succession are one step of undo. */
  #set(document: LoansDocument, drafts: Step['drafts'], key: string): void {
    const selected = Math.min(this.selected, document.loans.length - 1);
    this.selected = selected;
    this.#history = push(this.#history, { document, drafts, selected }, key, Date.now());
    this.touched = true;
  }

  #go(history: History<Step>): void {
    this.#history = history;
    this.selected = history.present.selected;
    this.removed = undefined;
    this.basisDrafts = {};
    this.touched = true;
  }

  undo(): void {
    this.#go(undo(this.#history));
  }

  redo(): void {
    this.#go(redo(this.#history));
  }

  type(field: LoanFieldId, text: string, lang: Lang): void {
    const { current, selected } = this;
    const edited = typeInto({ loan: current.loan, drafts: this.drafts }, field, text, lang);
    const document = withLoan(this.document, selected, { ...current, loan: edited.loan });
    this.#set(document, this.#drafts.with(selected, edited.drafts), `${String(selected)}.${field}`);
  }

  typeBasis(field: BasisFieldId, text: string, lang: Lang): void {
    const others = Object.fromEntries(
      Object.entries(this.basisDrafts).filter(([name]) => name !== field),
    ) as LoansWork['basisDrafts'];
    const checked = checkTyped(BASIS_FIELDS[field], text, lang);
    if (checked.ok) {
      this.basisDrafts = others;
      const basis = withField(this.document.basis, field, checked.value);
      this.#set({ ...this.document, basis }, this.#drafts, `basis.${field}`);
    } else {
      const { code, limit } = checked;
      const bound = limit === undefined ? {} : { limit };
      const problem = { kind: 'field', code, field, given: text, ...bound } as const;
      this.basisDrafts = { ...others, [field]: { text, problem } };
    }
  }

  resetBasis(): void {
    this.basisDrafts = {};
    this.#set({ ...this.document, basis: DEFAULT_BASIS }, this.#drafts, 'reset');
  }

  rename(raw: string): void {
    const loan = { ...this.current, name: cleanName(raw) };
    this.#set(withLoan(this.document, this.selected, loan), this.#drafts, 'rename');
  }

  #insert(index: number, loan: NamedLoan): void {
    if (this.full) return;
    this.selected = index;
    this.#set(withLoanAt(this.document, index, loan), this.#drafts.toSpliced(index, 0, {}), 'add');
  }

  add(): void {
    this.#insert(this.document.loans.length, newLoan());
  }

  /** Behind the original, under a name of its own. */
  duplicate(name: string): void {
    this.#insert(this.selected + 1, { ...this.current, name: cleanName(name) });
  }

  addExample(id: ExampleId): void {
    this.#insert(this.document.loans.length, exampleLoan(id));
  }

  /** Puts an example in the place of the loan in the form. */
  replace(id: ExampleId): void {
    const document = withLoan(this.document, this.selected, exampleLoan(id));
    this.#set(document, this.#drafts.with(this.selected, {}), 'replace');
  }

  remove(name: string): void {
    const { selected: index, current: loan, drafts } = this;
    if (this.document.loans.length <= 1) return;
    this.#set(withoutLoan(this.document, index), this.#drafts.toSpliced(index, 1), 'remove');
    this.removed = { loan, drafts, index, name };
  }

  restore(): void {
    const { removed } = this;
    if (removed === undefined || this.full) return;
    const { loan, drafts, index } = removed;
    this.selected = index;
    const allDrafts = this.#drafts.toSpliced(index, 0, drafts);
    this.#set(withLoanAt(this.document, index, loan), allDrafts, 'restore');
    this.removed = undefined;
  }

  /** What a link says, as far as it can be read; an empty fragment changes nothing. */
  open(fragment: string): void {
    const reading = readLoansLink(fragment);
    if (reading.kind === 'none' || fragment.replace(/^#/, '') === this.link) return;
    const document = reading.kind === 'loans' ? reading.document : firstDocument();
    this.#history = push(this.#history, untouched(document), 'open', Date.now());
    this.selected = 0;
    this.removed = undefined;
    this.basisDrafts = {};
    this.touched = false;
    const { kind, problems } = reading;
    this.notice = problems.length > 0 ? { kind, problems } : undefined;
  }

  startOver(): void {
    this.#go(push(this.#history, untouched(firstDocument()), 'start over', Date.now()));
    this.notice = undefined;
  }

  get link(): string {
    return loansLink(this.document);
  }
}
