/** What the workbook campaign runs, bundled for Node by `workbook.js`. */
import '$lib/parameters/cases/all';
import { loadBookTexts } from '$lib/export/xlsx/words';
import { preset } from '$lib/scenario/presets';
import { changeDrill, everyLiveInput, exportDrill, type Totals } from '../workbook/drill';
import { hasSoffice } from '../workbook/soffice';

function closing(what: string, totals: Totals, seconds: number): string {
  const { workbooks, cells, worst, ties, flagged, faults } = totals;
  return `${what}: ${String(workbooks)} workbooks, ${String(cells)} cells compared, worst difference ${worst.toExponential(1)}, ${String(ties)} ties, ${String(flagged)} asked for a new export, ${String(faults.length)} faults, ${String(Math.round(seconds))} s`;
}

/** Runs the drills at the given sizes, prints a closing line each, and gives the exit code. */
export async function campaign(
  exported: number,
  changes: number,
  print: (line: string) => void,
): Promise<number> {
  if (!hasSoffice()) {
    print('workbook campaign: soffice is not here; nothing was compared');
    return 1;
  }
  const texts = await loadBookTexts('en');
  const faults: string[] = [];
  const timed = async (
    what: string,
    drill: (progress: (done: number) => void) => Promise<Totals>,
  ) => {
    const start = performance.now();
    const totals = await drill((done) => {
      const seconds = Math.round((performance.now() - start) / 1000);
      print(`${what}: ${String(done)} after ${String(seconds)} s`);
    });
    for (const fault of totals.faults) print(`fault: ${fault}`);
    faults.push(...totals.faults);
    print(closing(what, totals, (performance.now() - start) / 1000));
  };
  if (exported > 0)
    await timed('as exported', (progress) => exportDrill(exported, texts, progress));
  if (changes > 0) {
    await timed('after random changes', (progress) => changeDrill(changes, texts, progress));
    await timed('every live input of jujuy-2016', (progress) =>
      everyLiveInput(preset('jujuy-2016'), texts, progress),
    );
  }
  print(
    `workbook campaign: ${faults.length === 0 ? 'all equal' : `${String(faults.length)} faults`}`,
  );
  return faults.length === 0 ? 0 : 1;
}
