/**
 * Workbooks recalculated by LibreOffice give the app's figures, cell by cell. Twelve random scenarios and all
 * published cases here; `tests/campaigns/workbook.js` does any number. Skipped by name where soffice is not to be had.
 */
import { describe, expect, it } from 'vitest';
import { loadBookTexts } from '$lib/export/xlsx/words';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { TOLERANCE } from './compare';
import { changeDrill, exportDrill, type Totals } from './drill';
import { hasSoffice } from './soffice';

const RANDOM = 12;
const CHANGES = 6;

function said(what: string, { workbooks, cells, worst, ties, flagged }: Totals): void {
  console.log(
    `${what}: ${String(workbooks)} workbooks, ${String(cells)} cells, worst difference ${worst.toExponential(1)}, ${String(ties)} ties, ${String(flagged)} asked for a new export`,
  );
}

describe.skipIf(!hasSoffice())('a workbook recalculated by LibreOffice (needs soffice)', () => {
  it('gives every figure of the app as it was exported, and asks for nothing', async () => {
    const totals = await exportDrill(RANDOM, await loadBookTexts('en'));
    said('as exported', totals);
    expect(totals.faults).toEqual([]);
    expect(totals.workbooks).toBe(CASE_IDS.length + RANDOM);
    expect(totals.cells).toBeGreaterThan(30_000);
    expect(totals.worst).toBeLessThanOrEqual(TOLERANCE);
  }, 300_000);

  it('gives the figures of changed inputs, or asks for a new export', async () => {
    const totals = await changeDrill(CHANGES, await loadBookTexts('es'));
    said('after changes', totals);
    expect(totals.faults).toEqual([]);
    expect(totals.flagged).toBeLessThan(totals.workbooks);
  }, 300_000);
});
