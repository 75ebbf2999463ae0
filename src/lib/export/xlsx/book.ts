/**
 * The workbook while it is laid out. Layouts say where each figure goes and write the words around it; when all
 * have their places, the figures are written: each formula over the cells of its operands.
 */
import type { ExplainWords } from '$lib/i18n/explain-words';
import type { LoanFigureWords } from '$lib/i18n/explain-loan-words';
import type { FullMessages } from '$lib/i18n/messages';
import type { WorkbookWords } from '$lib/i18n/workbook-words';
import type { Figure, FigureId } from '$lib/explain/types';
import type { Evaluation } from '$lib/model/evaluation';
import type { ParameterId } from '$lib/parameters/registry';
import type { Scenario } from '$lib/scenario/types';
import { SheetBuilder, type Role } from './cells';
import { cellReference, type CellPlace } from './names';

export interface BookTexts {
  readonly messages: FullMessages;
  readonly explain: ExplainWords;
  readonly loan: LoanFigureWords;
  readonly book: WorkbookWords;
}

export interface PlacedFigure {
  readonly figure: Figure;
  readonly place: CellPlace;
  /** Bold, where the reader looks first. */
  readonly strong: boolean;
}

/** A condition that decided which rows there are; where it turns, the workbook says so. */
export interface Check {
  readonly label: string;
  /** The state now, as a formula on the sheet of checks. */
  readonly formula: string;
  /** The state when the workbook was made. */
  readonly exported: number;
}

export class Book {
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
  readonly figures: ReadonlyMap<FigureId, Figure>;
  readonly texts: BookTexts;
  readonly placed = new Map<FigureId, PlacedFigure>();
  /** Cells of inputs that no figure stands for: texts, shares. */
  readonly #inputs = new Map<string, CellPlace>();
  readonly names = new Map<string, CellPlace>();
  readonly sheets: SheetBuilder[] = [];

  constructor(
    scenario: Scenario,
    evaluation: Evaluation,
    figures: ReadonlyMap<FigureId, Figure>,
    texts: BookTexts,
  ) {
    this.scenario = scenario;
    this.evaluation = evaluation;
    this.figures = figures;
    this.texts = texts;
  }

  add(name: string): SheetBuilder {
    const sheet = new SheetBuilder(name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Says where a figure stands; the cell itself is written at the end. */
  place(figure: Figure, sheet: SheetBuilder, row: number, column: number, strong = false): void {
    if (this.placed.has(figure.id)) throw new Error(`${figure.id} has two places`);
    this.placed.set(figure.id, { figure, place: { sheet: sheet.name, row, column }, strong });
  }

  placeOf(id: FigureId): CellPlace {
    const found = this.placed.get(id);
    if (found === undefined) throw new Error(`${id} has no place in the workbook`);
    return found.place;
  }

  /** The figure's cell as a formula on the named sheet speaks of it. */
  reference(id: FigureId, from: string): string {
    return cellReference(this.placeOf(id), from);
  }

  cell(place: CellPlace, from: string): string {
    return cellReference(place, from);
  }

  setInput(key: string, place: CellPlace): void {
    this.#inputs.set(key, place);
  }

  hasInput(key: string): boolean {
    return this.#inputs.has(key);
  }

  inputPlace(key: string): CellPlace {
    const found = this.#inputs.get(key);
    if (found === undefined) throw new Error(`the input ${key} has no cell`);
    return found;
  }

  /** An input's cell; of a list of shares, that of one part. */
  inputReference(
    parameter: ParameterId,
    option: string | undefined,
    from: string,
    part?: string,
  ): string {
    const key = `${option === undefined ? '' : `${option}.`}${parameter}`;
    return cellReference(this.inputPlace(part === undefined ? key : `${key}.${part}`), from);
  }
}

/** What the cell of a figure looks like, by how the figure comes about. */
export function roleOf(figure: Figure, strong: boolean, isFormula: boolean): Role {
  if (isFormula) return strong ? 'result' : 'formula';
  return figure.account.kind === 'rule' ? 'rule' : 'constant';
}
