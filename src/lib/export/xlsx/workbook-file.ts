/** A workbook as a file to hand over: its bytes, its type and the name it is best saved under. */
import type { Lang } from '$lib/i18n/lang';
import type { Scenario } from '$lib/scenario/types';
import { loadBookTexts } from './words';
import { workbookOf } from './workbook';

export interface WorkbookFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface WorkbookRequest {
  readonly scenario: Scenario;
  readonly lang: Lang;
  /** The full link to the comparison: it stands in the workbook as text. */
  readonly link: string;
  /** The day it was made, as it is to be shown; `2026-03-14` is read alike everywhere. */
  readonly date: string;
}

/** Fetches the words and makes the workbook; cases beside the first one must have been loaded. */
export async function workbookFile(request: WorkbookRequest): Promise<WorkbookFile> {
  const { scenario, lang, link, date } = request;
  return {
    name: `balanza-${scenario.case}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: workbookOf({ scenario, texts: await loadBookTexts(lang), link, date }),
  };
}
