/** A cell's value as an input is given one: words of either language become choices, 1 and 0 yes and no. */
import { LANGS } from '$lib/i18n/lang';
import { loadInputMessages, type InputMessages } from '$lib/i18n/messages';
import { parameter, type ParameterId } from '$lib/parameters/registry';
import type { ChoiceShape } from '$lib/parameters/types';
import type { DocumentCode } from '$lib/scenario/problems';
import type { ReadCell } from './read-cells';

/** What a cell gives: something for the gate to check, or why there is nothing. */
export type Given =
  | { readonly ok: true; readonly raw: unknown }
  | { readonly ok: false; readonly code: DocumentCode; readonly given?: string };

/** Names of choices in every language the workbook may have been made in. */
export interface ReadingWords {
  readonly inputs: readonly InputMessages['inputs'][];
}

export async function loadReadingWords(): Promise<ReadingWords> {
  const messages = await Promise.all(LANGS.map(loadInputMessages));
  return { inputs: messages.map(({ inputs }) => inputs) };
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** The text, number or flag of a cell; a formula counts by the value that was saved with it. */
export function plainValue(cell: ReadCell | undefined): Given {
  if (cell === undefined) return { ok: false, code: 'cell-empty' };
  const { value, isFormula } = cell;
  switch (value.kind) {
    case 'number':
      return { ok: true, raw: value.value };
    case 'flag':
      return { ok: true, raw: value.value };
    case 'text':
      return value.text.trim() === '' && !isFormula
        ? { ok: false, code: 'cell-empty' }
        : { ok: true, raw: value.text };
    case 'error':
      return { ok: false, code: 'cell-error', given: value.text };
    case 'none':
      return { ok: false, code: 'cell-formula' };
  }
}

function flagOf(raw: unknown, { inputs }: ReadingWords): unknown {
  if (raw === 1 || raw === 0) return raw === 1;
  if (typeof raw !== 'string') return raw;
  if (inputs.some(({ flags }) => same(raw, flags.yes))) return true;
  return inputs.some(({ flags }) => same(raw, flags.no)) ? false : raw;
}

/** The choice that a cell names, by its word or its own id. */
export function choiceOf(
  id: ParameterId,
  { choices }: ChoiceShape,
  raw: unknown,
  { inputs }: ReadingWords,
): unknown {
  const text = typeof raw === 'number' ? String(raw) : raw;
  if (typeof text !== 'string') return raw;
  const named = choices.find((choice) =>
    inputs.some((words) => {
      const own: Readonly<Record<string, Readonly<Record<string, string>>>> = words.choices;
      return same(text, own[id]?.[choice] ?? choice);
    }),
  );
  return named ?? choices.find((choice) => same(text, choice)) ?? raw;
}

/** What the gate of inputs is to check. */
export function inputValue(
  id: ParameterId,
  cell: ReadCell | undefined,
  words: ReadingWords,
): Given {
  const plain = plainValue(cell);
  if (!plain.ok) return plain;
  const { raw } = plain;
  const declared = parameter(id);
  switch (declared.kind) {
    case 'number': {
      const auto = typeof raw === 'string' && words.inputs.some((own) => same(raw, own.auto));
      return { ok: true, raw: auto && declared.auto === true ? 'auto' : raw };
    }
    case 'flag':
      return { ok: true, raw: flagOf(raw, words) };
    case 'choice':
      return { ok: true, raw: choiceOf(id, declared, raw, words) };
    case 'shares':
      return plain;
  }
}
