/**
 * Makes the page work without a network: a moment after it stands, it registers the service worker, and lets
 * that one say when all is kept and when a newer build waits. Where the browser has none or refuses, nothing changes
 * and nothing is said. Every page fetches this: what can be left to the worker or to the notice, is, and where the
 * site lies and which build this is are read off the page, so that no import is needed for them.
 */
import { buildName } from '$lib/offline/builds';
import { trustedUrl } from '$lib/workers/trusted-url';

/** Long enough for the page's own scripts and charts to come first. */
const SETTLE_MS = 1000;

const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;

function follow(registration: ServiceWorkerRegistration): void {
  const say = (told?: MessageEvent) =>
    void import('./notice')
      .then((notice) => notice.say(registration, told?.data))
      .catch(() => undefined);
  container?.addEventListener('message', say);
  if (registration.waiting !== null && registration.active !== null) say();
  registration.active?.postMessage('settled');
}

function register(): void {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
  const { build } = document.documentElement.dataset;
  if (manifest === null || build === undefined) return;
  const { pathname } = new URL('.', manifest.href);
  // Held as long as the page lives: no worker removes a build that a tab still runs. Older browsers have no locks;
  // there, old builds stay until the browser wants the room.
  const locks = navigator.locks as LockManager | undefined;
  locks
    ?.request(buildName(pathname, build), { mode: 'shared' }, () => new Promise(() => undefined))
    .catch(() => undefined);
  container
    ?.register(trustedUrl(`${pathname}service-worker.js`))
    .then(follow)
    .catch(() => undefined);
}

const settle = () => void setTimeout(register, SETTLE_MS);

// Inside another site's page the browser would keep everything once more, for that site alone.
if (container !== undefined && window.top === window.self) {
  if (document.readyState === 'complete') settle();
  else addEventListener('load', settle);
}
