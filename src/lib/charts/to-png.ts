/** A standalone SVG file as pixels, at twice its size so that it stays sharp in a report. */
import type { ExportFrame } from '$lib/export/frame';
import { withPngText, type PngText } from './png-text';

const SCALE = 2;

async function loaded(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** What the picture says of itself, for programs; what it shows is drawn. */
function described(frame: ExportFrame): readonly PngText[] {
  const { title, subtitle, source, modelVersion, link, date = '' } = frame;
  return [
    { key: 'Title', text: title },
    { key: 'Description', text: subtitle },
    { key: 'Source', text: source },
    { key: 'Software', text: modelVersion },
    { key: 'Creation Time', text: date },
    { key: 'URL', text: link },
  ];
}

export async function toPng(svg: string, frame: ExportFrame): Promise<Blob> {
  const drawn = await drawPng(svg);
  const bytes = new Uint8Array(await drawn.arrayBuffer());
  return new Blob([withPngText(bytes, described(frame))], { type: 'image/png' });
}

async function drawPng(svg: string): Promise<Blob> {
  const image = await loaded(svg);
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No 2D canvas in this browser.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture is too large to be drawn.'));
      else resolve(blob);
    }, 'image/png');
  });
}
