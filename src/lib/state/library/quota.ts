/** How much room the browser gives, and whether it will keep what is there. */

export interface Room {
  /** Bytes in use by this site, and that it may use; undefined where the browser does not say. */
  readonly used: number | undefined;
  readonly quota: number | undefined;
  /** Whether the browser has promised not to clear it by itself. */
  readonly lasting: boolean;
}

const ASKED_KEY = 'balanza.persist';

export async function roomLeft(): Promise<Room> {
  try {
    const [{ usage, quota }, lasting] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return { used: usage, quota, lasting };
  } catch {
    // An older browser, or a page without a secure address.
    return { used: undefined, quota: undefined, lasting: false };
  }
}

/** Asks the browser, once and for all, to keep what is saved here: some browsers ask the reader in turn. */
export async function askToLast(): Promise<void> {
  try {
    if (localStorage.getItem(ASKED_KEY) !== null) return;
    localStorage.setItem(ASKED_KEY, 'asked');
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    return;
  }
}
