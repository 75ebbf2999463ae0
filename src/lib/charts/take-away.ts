/** A chart as a file: its figures as CSV, or its picture as SVG or PNG. */
import type { ChartSpec } from '$lib/views/chart-spec';
import { download } from './download';
import { exportSvg } from './export-svg';
import { toCsv, type ExportFrame } from './to-csv';
import { toPng } from './to-png';

export type FileKind = 'csv' | 'svg' | 'png';

/** Rejects where the browser cannot draw the picture. */
export async function takeAway(kind: FileKind, spec: ChartSpec, frame: ExportFrame): Promise<void> {
  switch (kind) {
    case 'csv':
      download(toCsv(spec.table, frame), `${spec.id}.csv`, 'text/csv;charset=utf-8');
      return;
    case 'svg':
      download(exportSvg(spec, frame), `${spec.id}.svg`, 'image/svg+xml');
      return;
    case 'png':
      download(await toPng(exportSvg(spec, frame)), `${spec.id}.png`, 'image/png');
  }
}
