/** What the browser says about its surroundings, as reactive values; calm defaults on the server. */
import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';

const PRINT = 'print';
const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

class Media {
  #printEvent = false;
  readonly #subscribe = createSubscriber((update) => {
    const print = (printing: boolean) => (): void => {
      this.#printEvent = printing;
      update();
    };
    const offs = [PRINT, FORCED, DARK].map((query) => on(matchMedia(query), 'change', update));
    offs.push(on(window, 'beforeprint', print(true)), on(window, 'afterprint', print(false)));
    offs.push(on(window, 'resize', update));
    const themes = new MutationObserver(update);
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      offs.forEach((off) => off());
      themes.disconnect();
    };
  });

  #matches(query: string): boolean {
    this.#subscribe();
    return typeof matchMedia === 'function' && matchMedia(query).matches;
  }

  get printing(): boolean {
    return this.#matches(PRINT) || this.#printEvent;
  }

  get forcedColors(): boolean {
    return this.#matches(FORCED);
  }

  /** A name for the colours in force: it changes whenever they may have changed. */
  get theme(): string {
    this.#subscribe();
    const chosen = typeof document === 'undefined' ? '' : document.documentElement.dataset['theme'];
    return `${chosen ?? ''}/${this.#matches(DARK)}/${this.#matches(FORCED)}`;
  }

  /** Device pixels to a CSS pixel. */
  get density(): number {
    this.#subscribe();
    return typeof devicePixelRatio === 'number' ? devicePixelRatio : 1;
  }

  /** The root's text size against the usual 16 px. */
  get textScale(): number {
    this.#subscribe();
    if (typeof document === 'undefined') return 1;
    return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  }
}

export const media = new Media();
