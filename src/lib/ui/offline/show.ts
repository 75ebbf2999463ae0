/** Puts the notice on the page, one at a time. */
import { mount, unmount } from 'svelte';
import { isLang, type Lang } from '$lib/i18n/lang';
import { isSaid, TAKE_OVER, type Said } from '$lib/offline/talk';
import OfflineNotice from './OfflineNotice.svelte';
import { loadOfflineWords } from './words';

let shown: { readonly said: Said; readonly close: () => void } | undefined;

function isShown(said: Said): boolean {
  return shown?.said === said;
}

function pageLang(): Lang {
  const { lang } = document.documentElement;
  return isLang(lang) ? lang : 'en';
}

/** Once the waiting build answers for the site, the page is loaded again as that build; leaving keeps the work. */
async function loadWaiting(registration: ServiceWorkerRegistration): Promise<void> {
  const { waiting } = registration;
  if (waiting !== null) {
    await new Promise<void>((over) => {
      waiting.addEventListener('statechange', () => {
        if (waiting.state === 'activated' || waiting.state === 'redundant') over();
      });
      waiting.postMessage(TAKE_OVER);
    });
  }
  location.reload();
}

export async function show(data: unknown, registration: ServiceWorkerRegistration): Promise<void> {
  if (!isSaid(data) || isShown(data)) return;
  const lang = pageLang();
  const words = await loadOfflineWords(lang);
  // Another word may have come meanwhile.
  if (isShown(data)) return;
  shown?.close();
  const target = document.createElement('div');
  document.body.append(target);
  const close = () => {
    shown = undefined;
    void unmount(notice);
    target.remove();
  };
  const onload = () => void loadWaiting(registration);
  const props = { said: data, lang, words, onload, onclose: close };
  const notice = mount(OfflineNotice, { target, props });
  shown = { said: data, close };
}
