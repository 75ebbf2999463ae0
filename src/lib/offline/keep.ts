/**
 * Fills the cache of one build: all of it or nothing. What has a name that tells its content is taken from an
 * older build's cache where it is there, so that an update fetches only what is new.
 */
import { isBuildOf } from './builds';

export interface Kept {
  /** Whole path under which it is kept. */
  readonly key: string;
  /** Paths to ask for, one after the other, since servers differ in which of a page's names they answer. */
  readonly from: readonly string[];
  readonly kind: 'page' | 'hashed' | 'file';
}

export interface Build {
  /** Path of the site, with a slash at its end. */
  readonly folder: string;
  readonly version: string;
  readonly name: string;
  readonly kept: readonly Kept[];
}

/** At a time; the page that is open goes on fetching beside it. */
const AT_ONCE = 4;

/** In a cache of any build of the site, `first` before the others. */
export async function inAnyBuild(
  build: Pick<Build, 'folder'>,
  first: string,
  key: string,
): Promise<Response | undefined> {
  const ours = (await caches.keys()).filter((name) => isBuildOf(build.folder, name));
  for (const name of [first, ...ours.filter((other) => other !== first)]) {
    const found = await inBuild(name, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Compression is the server's business: `Vary` says nothing here. */
export async function inBuild(name: string, key: string): Promise<Response | undefined> {
  return caches.match(key, { cacheName: name, ignoreVary: true });
}

/** A browser refuses to open a page from an answer that was redirected on the way. */
function plain(response: Response): Response {
  if (!response.redirected) return response;
  const { status, statusText, headers } = response;
  return new Response(response.body, { status, statusText, headers });
}

/** Whether a page says that it was made by this build: a server may be half way through its own update. */
async function isOfBuild(response: Response, version: string): Promise<boolean> {
  return (await response.clone().text()).includes(`data-build="${version}"`);
}

async function isRight(response: Response, kept: Kept, build: Build): Promise<boolean> {
  if (kept.kind === 'page') return isOfBuild(response, build.version);
  // A server's own page in place of a file is not the file.
  const isPage = response.headers.get('content-type')?.includes('text/html') ?? false;
  return response.ok && !isPage;
}

async function bring(kept: Kept, build: Build): Promise<Response> {
  if (kept.kind === 'hashed') {
    const known = await inAnyBuild(build, build.name, kept.key);
    if (known !== undefined) return known;
  }
  const cache = kept.kind === 'hashed' ? 'default' : 'no-cache';
  for (const path of kept.from) {
    const response = await fetch(path, { cache, credentials: 'same-origin' });
    if (await isRight(response, kept, build)) return plain(response);
  }
  throw new Error(`${kept.key} is not to be had as build ${build.version} has it.`);
}

async function putAll(cache: Cache, queue: Kept[], build: Build): Promise<void> {
  for (let kept = queue.pop(); kept !== undefined; kept = queue.pop()) {
    await cache.put(kept.key, await bring(kept, build));
  }
}

/** Rejects, and leaves nothing behind, where one file cannot be had or the browser has no room. */
export async function fill(build: Build): Promise<void> {
  const cache = await caches.open(build.name);
  const queue = [...build.kept];
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, () => putAll(cache, queue, build)));
  } catch (error) {
    // The others stop at their next file.
    queue.length = 0;
    await caches.delete(build.name);
    throw error;
  }
}

/**
 * Fetches again what the browser threw away, if the server still has this very build. Between two builds there is
 * nothing to mend: the next one brings its own.
 */
export async function mend(build: Build): Promise<void> {
  const cache = await caches.open(build.name);
  const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = build.kept.filter(({ key }) => !there.has(key));
  if (missing.length === 0) return;
  const told = await fetch(`${build.folder}_app/version.json`, { cache: 'no-store' });
  const { version } = (await told.json()) as { readonly version?: unknown };
  if (version === build.version) await putAll(cache, missing, build);
}
