/** The files that a comparison is taken away in; each comes with all that makes it only when it is asked for. */
import { loadCases } from '$lib/parameters/cases';
import type { Lang } from '$lib/i18n/lang';
import { loadFullMessages } from '$lib/i18n/messages';
import type { Evaluation } from '$lib/model/evaluation';
import { MODEL_VERSION, type Scenario } from '$lib/scenario/types';

export const FILES = ['workbook', 'tables', 'scenario', 'figures'] as const;
export type FileKind = (typeof FILES)[number];

export interface Taken {
  readonly scenario: Scenario;
  readonly evaluation: Evaluation;
  readonly lang: Lang;
  /** The whole address. */
  readonly link: string;
  readonly date: string;
}

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly content: Blob | string;
}

const JSON_TYPE = 'application/json';

async function workbook({ scenario, lang, link, date }: Taken): Promise<MadeFile> {
  const { workbookFile } = await import('$lib/export/xlsx/workbook-file');
  const { name, type, bytes } = await workbookFile({ scenario, lang, link, date });
  return { name, type, content: new Blob([bytes], { type }) };
}

async function tables({ scenario, evaluation, lang, link, date }: Taken): Promise<MadeFile> {
  const [{ tablesZip }, words, { loadFuturesWords }, { loadTakeWords, loadShareWords }] =
    await Promise.all([
      import('$lib/export/tables-zip'),
      loadFullMessages(lang),
      import('../futures/words'),
      import('./words'),
    ]);
  const [futures, take, share] = await Promise.all([
    loadFuturesWords(lang),
    loadTakeWords(lang),
    loadShareWords(lang),
  ]);
  const caseName = words.vocabulary.cases[scenario.case].name;
  const bytes = tablesZip(
    { scenario, evaluation, words, futures, take },
    {
      title: share.document.title(caseName),
      subtitle: '',
      source: words.panels.charts.source(caseName),
      modelVersion: words.ui.footer.version(MODEL_VERSION),
      link,
      date,
    },
  );
  const type = 'application/zip';
  return {
    name: `balanza-${scenario.case}-tables.zip`,
    type,
    content: new Blob([bytes], { type }),
  };
}

async function scenarioFile({ scenario }: Taken): Promise<MadeFile> {
  const { fileOf } = await import('$lib/scenario/write-file');
  return { name: `balanza-${scenario.case}.json`, type: JSON_TYPE, content: fileOf(scenario) };
}

async function figures({ scenario, evaluation }: Taken): Promise<MadeFile> {
  const { resultsJson } = await import('$lib/export/results-json');
  const content = await resultsJson(scenario, evaluation);
  return { name: `balanza-${scenario.case}-figures.json`, type: JSON_TYPE, content };
}

const MAKERS = { workbook, tables, scenario: scenarioFile, figures };

export async function makeFile(kind: FileKind, taken: Taken): Promise<MadeFile> {
  await loadCases();
  return MAKERS[kind](taken);
}
