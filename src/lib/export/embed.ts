/**
 * One figure in a frame on somebody's site: `…/embed#show=map&theme=dark&v=1&case=jujuy-2016&horizon=10`. What to
 * show and in which colours stands before or between the lines of an ordinary link, which is read as any other.
 * See docs/LINKS.md.
 */
import type { Lang } from '$lib/i18n/lang';
import { shorten } from '$lib/scenario/problems';

export const EMBED_FIGURES = [
  'answer',
  'cards',
  'map',
  'cost',
  'cash',
  'exit',
  'bands',
  'profile',
  'lenses',
] as const;
export type EmbedFigure = (typeof EMBED_FIGURES)[number];

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Of the frame, in px. Narrower ones are no place for a figure, larger ones no frame. */
export const EMBED_SIZES = { width: [280, 2000], height: [200, 2000] } as const;

export interface Embed {
  readonly show: EmbedFigure;
  readonly theme: EmbedTheme;
}

const DEFAULT_EMBED: Embed = { show: 'answer', theme: 'auto' };

/** A line of the frame's own that could not be read; the first of its kind holds, or what is usual. */
export interface EmbedProblem {
  readonly key: 'show' | 'theme';
  readonly code: 'unknown' | 'repeated';
  readonly given: string;
}

export interface EmbedReading {
  readonly embed: Embed;
  readonly problems: readonly EmbedProblem[];
  /** The scenario's own lines, for `readLink`. */
  readonly link: string;
}

/** No more problems are told than anybody reads. */
const MOST_PROBLEMS = 10;

function known<T extends string>(all: readonly T[], given: string): T | undefined {
  return all.find((one) => one === given);
}

/** Parts a fragment, with or without `#`. Whatever stands in it, there is something to show. */
export function readEmbed(fragment: string): EmbedReading {
  const lines = fragment.replace(/^#/, '').split('&');
  const problems: EmbedProblem[] = [];
  const told = (problem: EmbedProblem) => {
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
  };
  let show: EmbedFigure | undefined;
  let theme: EmbedTheme | undefined;
  const rest = lines.filter((line) => {
    const [, key, given = ''] = /^(show|theme)=(.*)$/s.exec(line) ?? [];
    if (key !== 'show' && key !== 'theme') return true;
    if ((key === 'show' ? show : theme) !== undefined)
      told({ key, code: 'repeated', given: shorten(given) });
    else {
      if (key === 'show') show = known(EMBED_FIGURES, given);
      else theme = known(EMBED_THEMES, given);
      if ((key === 'show' ? show : theme) === undefined)
        told({ key, code: 'unknown', given: shorten(given) });
    }
    return false;
  });
  return {
    embed: { show: show ?? DEFAULT_EMBED.show, theme: theme ?? DEFAULT_EMBED.theme },
    problems,
    link: rest.join('&'),
  };
}

/** The fragment of a frame, without `#`; `link` is the scenario's own fragment, or empty for the first case. */
export function embedFragment({ show, theme }: Embed, link: string): string {
  const own = [`show=${show}`, ...(theme === 'auto' ? [] : [`theme=${theme}`])];
  return [...own, ...(link === '' ? [] : [link])].join('&');
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s+/g, ' ');
}

function within(value: number, [least, most]: readonly [number, number]): number {
  return Number.isFinite(value) ? Math.round(Math.min(most, Math.max(least, value))) : least;
}

export interface EmbedCode {
  /** The app's own address up to and including the slash before the pages. */
  readonly base: string;
  readonly lang: Lang;
  readonly embed: Embed;
  readonly link: string;
  /** In px; 0 fills the place it stands in. */
  readonly width: number;
  readonly height: number;
  /** What a screen reader calls the frame. */
  readonly title: string;
}

export function embedAddress({ base, lang, embed, link }: Omit<EmbedCode, 'title'>): string {
  return `${base}${lang === 'en' ? '' : `${lang}/`}embed#${embedFragment(embed, link)}`;
}

/**
 * What the frame is allowed: scripts to draw, its own origin so that hosts that send no CORS header can deliver
 * them, and windows of its own for the comparison, which are not bound by the sandbox.
 */
export const EMBED_SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The text to paste into a page; whatever the names, nothing but one frame. */
export function embedCode(code: EmbedCode): string {
  const { width, height } = EMBED_SIZES;
  const wide = code.width === 0 ? '100%' : String(within(code.width, width));
  return [
    `<iframe src="${attribute(embedAddress(code))}"`,
    `title="${attribute(code.title)}"`,
    `width="${wide}" height="${String(within(code.height, height))}"`,
    `loading="lazy" referrerpolicy="no-referrer"`,
    `sandbox="${EMBED_SANDBOX}" style="border:0"></iframe>`,
  ].join(' ');
}
