/** How the reader likes the page; kept in this browser, never in a link. */
import { browser } from '$app/environment';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'balanza.theme';

function stored(): Theme {
  if (!browser) return 'auto';
  try {
    const value = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === value) ?? 'auto';
  } catch {
    // Storage may be blocked; the preference then lasts as long as the page.
    return 'auto';
  }
}

class Preferences {
  /** As chosen in this page; until then what the browser keeps, which is read when it is first asked for. */
  #theme: Theme | undefined = $state();
  #kept: Theme | undefined;

  get theme(): Theme {
    return this.#theme ?? (this.#kept ??= stored());
  }

  set theme(theme: Theme) {
    this.#theme = theme;
    this.apply();
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      return;
    }
  }

  /** Writes the theme where the stylesheet reads it. */
  apply(): void {
    const root = document.documentElement;
    if (this.theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = this.theme;
  }
}

export const preferences = new Preferences();
