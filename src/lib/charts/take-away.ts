/** A chart as a file: its figures as CSV, or its picture as SVG or PNG. */
import { tableCsv } from '$lib/export/csv';
import { isoDay, type ExportFrame } from '$lib/export/frame';
import { download } from './download';
import { exportSvg } from './export-svg';
import type { AnySpec } from './layout/types';
import { toPng } from './to-png';

export type FileKind = 'csv' | 'svg' | 'png';

/** `linkInside` says in a picture that its link is too long to be printed. Rejects where the browser cannot draw the picture. */
export async function takeAway(
  kind: FileKind,
  spec: AnySpec,
  frame: ExportFrame,
  linkInside: string,
): Promise<void> {
  const dated = { ...frame, date: frame.date ?? isoDay(new Date()) };
  switch (kind) {
    case 'csv':
      download(tableCsv(spec.table, dated), `${spec.id}.csv`, 'text/csv;charset=utf-8');
      return;
    case 'svg':
      download(exportSvg(spec, dated, linkInside), `${spec.id}.svg`, 'image/svg+xml');
      return;
    case 'png': {
      const picture = await toPng(exportSvg(spec, dated, linkInside), dated);
      download(picture, `${spec.id}.png`, 'image/png');
    }
  }
}
