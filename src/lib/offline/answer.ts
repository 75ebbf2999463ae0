/** What the service worker answers a request with. Nothing that is not of this site passes through it. */
import { buildName } from './builds';
import { inAnyBuild, inBuild, type Build } from './keep';
import { wantedOf, type Site } from './wanted';

/** Where the page for unknown addresses is kept, behind the base. */
export const NOT_FOUND = '/404.html';

/** Undefined leaves the request to the browser. */
export function answerTo(
  request: Request,
  build: Build,
  site: Site,
): Promise<Response> | undefined {
  if (request.method !== 'GET' || request.headers.has('range')) return undefined;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return undefined;
  const wanted = wantedOf(url, request.mode === 'navigate', site);
  const key = (path: string) => site.base + path;
  switch (wanted.kind) {
    case 'other':
      return undefined;
    case 'page':
      return pageAt(request, key(wanted.path), build);
    case 'moved':
      return Promise.resolve(
        Response.redirect(new URL(key(wanted.path) + url.search, url).href, 302),
      );
    case 'hashed':
      return hashedAt(request, key(wanted.path), build);
    case 'file':
      return fileAt(request, key(wanted.path), wanted.build, build);
    case 'unknown':
      return unknownAt(request, key(NOT_FOUND), build);
  }
}

/** Of this build and at once, so that a page and its scripts are always of one build. */
async function pageAt(request: Request, key: string, build: Build): Promise<Response> {
  const kept = await inBuild(build.name, key);
  if (kept !== undefined) return kept;
  // The browser threw the cache away.
  return fetch(request).catch(
    async () => (await inAnyBuild(build, build.name, key)) ?? Response.error(),
  );
}

/** An open tab of an older build finds its scripts here, though the server may have dropped them. */
async function hashedAt(request: Request, key: string, build: Build): Promise<Response> {
  const kept = await inAnyBuild(build, build.name, key);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  const isPage = response.headers.get('content-type')?.includes('text/html') ?? false;
  if (response.ok && !isPage) await remember(build, key, response.clone());
  return response;
}

/** Where there is no room to keep it, it is fetched again the next time. */
async function remember(build: Build, key: string, response: Response): Promise<void> {
  try {
    // Not opened anew: a build whose cache is gone is mended as a whole.
    if (await caches.has(build.name)) await (await caches.open(build.name)).put(key, response);
  } catch {
    return;
  }
}

async function fileAt(
  request: Request,
  key: string,
  wantedBuild: string | undefined,
  build: Build,
): Promise<Response> {
  const version = wantedBuild ?? build.version;
  const kept = await inBuild(buildName(build.folder, version), key);
  if (kept !== undefined) return kept;
  return fetch(request).catch(
    async () => (await inAnyBuild(build, build.name, key)) ?? Response.error(),
  );
}

/** The server may know it: what can be downloaded, a page of a newer build. */
async function unknownAt(request: Request, notFound: string, build: Build): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    const kept = await inBuild(build.name, notFound);
    if (kept === undefined) return Response.error();
    return new Response(kept.body, { status: 404, headers: kept.headers });
  }
}
