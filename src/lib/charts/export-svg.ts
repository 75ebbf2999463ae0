/** Draws a spec once more, on white paper and at a fixed width, and takes it as a file. */
import { flushSync, mount, unmount } from 'svelte';
import type { AnySpec } from './layout/types';
import SvgChart from './svg/SvgChart.svelte';
import type { ExportFrame } from '$lib/export/frame';
import { readSvg, toSvg } from './to-svg';

const WIDTH = 760;

/** `linkInside` says in the picture that its link is too long to be printed. */
export function exportSvg(spec: AnySpec, frame: ExportFrame, linkInside: string): string {
  const host = document.createElement('div');
  host.className = 'chart-export';
  host.dataset['theme'] = 'light';
  host.ariaHidden = 'true';
  document.body.append(host);
  const chart = mount(SvgChart, { target: host, props: { spec, width: WIDTH } });
  try {
    flushSync();
    const svg = host.querySelector('svg');
    if (svg === null) throw new Error('The chart was not drawn.');
    return toSvg(readSvg(svg), frame, linkInside);
  } finally {
    void unmount(chart);
    host.remove();
  }
}
