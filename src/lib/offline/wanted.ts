/** What an address asks the site for, judged by the lists of one build. */
import { BUILD_PARAM } from './build-param';

export interface Site {
  /** Path of the folder that the site is served from, without a slash at its end: '' or '/x/balanza'. */
  readonly base: string;
  /** Pages by their one address behind the base: '/', '/es', '/es/loans'. */
  readonly pages: ReadonlySet<string>;
  /** Files whose names stay the same from build to build: icons, data, the manifest. */
  readonly files: ReadonlySet<string>;
}

/** Paths stand behind the base. */
export type Wanted =
  | { readonly kind: 'page'; readonly path: string }
  /** A page under another name of its own: with a slash behind it, or as a folder's index. */
  | { readonly kind: 'moved'; readonly path: string }
  /** A file whose name tells its content, so that it is right in whichever build it is found. */
  | { readonly kind: 'hashed'; readonly path: string }
  /** Of the build that the page asking for it was made with, where it says so. */
  | { readonly kind: 'file'; readonly path: string; readonly build: string | undefined }
  /** A page of ours that does not exist. */
  | { readonly kind: 'unknown' }
  /** Nothing that is kept. */
  | { readonly kind: 'other' };

const HASHED = '/_app/immutable/';

/** The query of a page plays no part, since the site has no server that could read it. */
export function wantedOf(url: URL, navigates: boolean, site: Site): Wanted {
  if (!url.pathname.startsWith(`${site.base}/`)) return { kind: 'other' };
  const path = url.pathname.slice(site.base.length);
  if (path.startsWith(HASHED)) return { kind: 'hashed', path };
  if (site.files.has(path)) {
    return { kind: 'file', path, build: url.searchParams.get(BUILD_PARAM) ?? undefined };
  }
  if (!navigates) return { kind: 'other' };
  if (site.pages.has(path)) return { kind: 'page', path };
  // The page itself puts its address right; what it names is named from the same folder.
  const beside = path === '/index.html' ? '/' : path.replace(/\.html$/, '');
  if (site.pages.has(beside)) return { kind: 'page', path: beside };
  const above = path.replace(/\/+(?:index\.html)?$/, '');
  if (site.pages.has(above)) return { kind: 'moved', path: above };
  return { kind: 'unknown' };
}
