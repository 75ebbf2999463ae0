/** What this tab last looked at, for who comes back without a link. */
const KEPT = 'balanza-replay';

export function kept(): string {
  try {
    return sessionStorage.getItem(KEPT) ?? '';
  } catch {
    // Storage is blocked: the address bar still holds the place.
    return '';
  }
}

export function keep(fragment: string): void {
  try {
    sessionStorage.setItem(KEPT, fragment);
  } catch {
    return;
  }
}
