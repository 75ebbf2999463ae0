/** Sentences and tables of the page, laid out for a terminal. */
import type { TableSpec } from '$lib/views/chart-spec';
import { activeLens, lensName } from '$lib/views/context';
import { plainText } from '$lib/views/marked-text';
import type { SureView } from '$lib/views/sure/view';
import { printable, tableInBlocks, wrap } from '../columns';

export function said(text: string, width: number): string[] {
  return wrap(printable(plainText(text)), width);
}

export function saidAll(texts: readonly string[], width: number): string[] {
  return texts.flatMap((text) => said(text, width));
}

export function tableLines({ columns, rows }: TableSpec, width: number): string[] {
  return tableInBlocks(
    columns.map(({ label, numeric }) => ({
      head: printable(label),
      ...(numeric ? { align: 'right' as const } : {}),
    })),
    rows.map((row) => row.map(({ text }) => printable(text))),
    width,
  );
}

/** A heading with lines under it, parted from what stands before; nothing where there are no lines. */
export function section(heading: string, lines: readonly string[], width: number): string[] {
  return lines.length === 0 ? [] : ['', ...said(heading, width), '', ...lines];
}

/** Case and lens, as every report begins. */
export function opening({ scenario, words }: SureView, width: number): string[] {
  const lens = lensName(activeLens(scenario), words);
  const name = words.vocabulary.cases[scenario.case].name;
  return said(`${name}. ${words.ui.header.lens}: ${lens}`, width);
}
