/** A chart as a file: its figures as CSV, or its picture as SVG or PNG. */
import { download } from './download';
import { exportSvg } from './export-svg';
import type { AnySpec } from './layout/types';
import { toCsv, type ExportFrame } from './to-csv';
import { toPng } from './to-png';

export type FileKind = 'csv' | 'svg' | 'png';

/** Rejects where the browser cannot draw the picture. */
export async function takeAway(kind: FileKind, spec: AnySpec, frame: ExportFrame): Promise<void> {
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
