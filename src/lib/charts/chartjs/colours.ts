/** The page's colour tokens as strings that a canvas accepts, read anew at every drawing. */
import type { OptionHue } from '$lib/views/chart-spec';
import { PART_IDS, PART_TEXTURES, type Texture } from '../marks';

export interface Colours {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly base: string;
  readonly edge: string;
  readonly family: string;
  readonly hue: (hue: OptionHue) => string;
  readonly part: (part: string) => string;
  readonly onPart: (part: string) => string;
  readonly fill: (part: string) => string | CanvasPattern;
}

/** `rgb(1, 2, 3)` at some opacity. */
export function faded(colour: string, alpha: number): string {
  return colour.replace(/^rgb\((.*)\)$/, `rgba($1, ${alpha})`);
}

export function readColours(canvas: HTMLCanvasElement): Colours {
  const cache = new Map<string, string>();
  const probe = document.createElement('span');
  (canvas.parentElement ?? document.body).append(probe);
  const resolve = (expression: string): string => {
    const known = cache.get(expression);
    if (known !== undefined) return known;
    // A custom property holds text; only a property that takes a colour resolves it.
    probe.style.color = expression;
    const colour = getComputedStyle(probe).color;
    cache.set(expression, colour);
    return colour;
  };
  const token = (name: string): string => resolve(`var(--${name})`);
  const names = ['ink', 'muted', 'rule', 'rule-strong', 'part-edge'] as const;
  names.forEach(token);
  for (let hue = 0; hue < 8; hue++) token(`option-${hue}`);
  const ground = resolve('var(--chart-ground, var(--surface))');
  const family = getComputedStyle(canvas).fontFamily;
  for (const part of PART_IDS) {
    token(`part-${part}`);
    token(`on-part-${part}`);
  }
  probe.remove();
  const read = (name: string): string => cache.get(`var(--${name})`) ?? ground;
  const colours = {
    ground,
    family,
    ink: read('ink'),
    muted: read('muted'),
    rule: read('rule'),
    base: read('rule-strong'),
    edge: read('part-edge'),
    hue: (hue: OptionHue) => read(`option-${hue}`),
    part: (part: string) => read(`part-${part}`),
    onPart: (part: string) => read(`on-part-${part}`),
  };
  const fills = new Map<string, string | CanvasPattern>();
  return {
    ...colours,
    fill: (part) => {
      const known = fills.get(part);
      if (known !== undefined) return known;
      const texture = PART_TEXTURES[part];
      const plain = colours.part(part);
      const fill = texture ? (patternOf(texture, plain, colours.onPart(part)) ?? plain) : plain;
      fills.set(part, fill);
      return fill;
    },
  };
}

/** A texture drawn on a tile as dense as the screen, so that it stays sharp. */
function patternOf(texture: Texture, fill: string, grain: string): CanvasPattern | undefined {
  const density = Math.max(1, Math.ceil(window.devicePixelRatio));
  const tile = document.createElement('canvas');
  tile.width = texture.tile * density;
  tile.height = texture.tile * density;
  const context = tile.getContext('2d');
  if (context === null) return undefined;
  context.scale(density, density);
  context.fillStyle = fill;
  context.fillRect(0, 0, texture.tile, texture.tile);
  context.strokeStyle = grain;
  context.globalAlpha = 0.55;
  context.lineWidth = texture.weight;
  context.lineCap = 'round';
  context.stroke(new Path2D(texture.path));
  const pattern = context.createPattern(tile, 'repeat') ?? undefined;
  pattern?.setTransform(new DOMMatrix().scale(1 / density));
  return pattern;
}
