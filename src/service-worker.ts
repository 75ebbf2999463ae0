/**
 * Keeps one whole build in the browser, so that every page works without a network. A new build waits until the
 * reader asks for it or no tab is open; a tab goes on with the files of its own build until it is loaded again.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import { answerTo, NOT_FOUND } from '$lib/offline/answer';
import { buildName, outlived } from '$lib/offline/builds';
import { fill, mend, type Build, type Kept } from '$lib/offline/keep';
import type { WorkerScope } from '$lib/offline/scope';
import { SETTLED, TAKE_OVER, type Said } from '$lib/offline/talk';
import type { Site } from '$lib/offline/wanted';

const folder = `${base}/`;
const scope = globalThis as unknown as WorkerScope;

/** Fonts of other alphabets (Greek is for symbols): fetched, and then kept, when a reader writes in one. */
const SELDOM_USED = /-(?:cyrillic|cyrillic-ext|vietnamese|greek-ext)-/;

/** What workers fetch by themselves; Kit does not list it, so the build writes it in (src/hosting/adapter.js). */
const unlisted = '%unlisted%'.split(' ').map((path) => folder + path);

const isPage = (path: string) => !/\.\w+$/.test(path);
const pages = prerendered.filter(isPage);
const notFound = base + NOT_FOUND;
const data = prerendered.filter((path) => !isPage(path) && path !== notFound);
const plainFiles = [...files, ...data];

/** By its file first: that name every server answers, be it with the file or by sending on to the page's own. */
function keptPage(path: string): Kept {
  const file = path === folder ? `${folder}index.html` : `${path}.html`;
  return { key: path, from: [file, path], kind: 'page' };
}

const site: Site = {
  base,
  pages: new Set(pages.map((path) => path.slice(base.length))),
  files: new Set(plainFiles.map((path) => path.slice(base.length))),
};

const own: Build = {
  folder,
  version,
  name: buildName(folder, version),
  kept: [
    ...[...build, ...unlisted]
      .filter((path) => !SELDOM_USED.test(path))
      .map((path): Kept => ({ key: path, from: [path], kind: 'hashed' })),
    ...plainFiles.map((path): Kept => ({ key: path, from: [path], kind: 'file' })),
    ...pages.map(keptPage),
    { key: notFound, from: [notFound], kind: 'page' },
  ],
};

async function tabs() {
  const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.filter(({ url }) => url.startsWith(scope.registration.scope));
}

async function tell(said: Said): Promise<void> {
  for (const tab of await tabs()) tab.postMessage(said);
}

/** Removes builds that no open tab runs any more; in doubt they stay. */
async function tidy(): Promise<void> {
  const names = await caches.keys();
  // A newer build on its way in has a cache too.
  if (scope.registration.installing !== null || scope.registration.waiting !== null) return;
  const held = (await navigator.locks.query()).held ?? [];
  const locks = held.map(({ name }) => name ?? '');
  const old = outlived(names, own, locks, (await tabs()).length);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** What can wait, and may fail: the site works all the same. */
async function putInOrder(): Promise<void> {
  try {
    await tidy();
    await mend(own);
  } catch {
    return;
  }
}

/** Whether this browser has no build yet; only the worker that brings the first one finds it so. */
let isFirst = false;

async function install(): Promise<void> {
  await fill(own);
  isFirst = scope.registration.active === null;
  if (!isFirst) await tell('update');
}

/**
 * The page of a first visit has no service worker yet; from here on it works without a network too. Where one tab
 * takes a new build, the others go on with theirs and may load it when they like.
 */
async function activate(): Promise<void> {
  await scope.clients.claim();
  await tell(isFirst ? 'ready' : 'update');
}

/** A tab that stays open for days learns of a new build all the same. */
const ASK_AGAIN_MS = 3_600_000;
let asked = Date.now();

function askForNewBuild(): void {
  if (Date.now() - asked < ASK_AGAIN_MS) return;
  asked = Date.now();
  // Without a network there is nothing new to be had.
  scope.registration.update().catch(() => undefined);
}

scope.addEventListener('install', (event) => event.waitUntil(install()));

scope.addEventListener('activate', (event) => event.waitUntil(activate()));

scope.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request, own, site);
  if (answer !== undefined) event.respondWith(answer);
  askForNewBuild();
});

scope.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(scope.skipWaiting());
  if (event.data === SETTLED) event.waitUntil(putInOrder());
});
