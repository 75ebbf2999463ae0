/** What the browser says about its surroundings, as reactive values; calm defaults on the server. */
import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';

const PRINT = 'print';
const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

class Media {
  #printEvent = false;
  /**
   * What was asked since the last change, kept while changes are listened to: an answer makes the
   * browser work out styles and, with container queries, the layout of all that was drawn before.
   */
  readonly #known = new Map<string, unknown>();
  #listening = false;
  readonly #subscribe = createSubscriber((tell) => {
    const update = () => {
      this.#known.clear();
      tell();
    };
    this.#listening = true;
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
      this.#listening = false;
      this.#known.clear();
      offs.forEach((off) => off());
      themes.disconnect();
    };
  });

  #ask<T>(question: string, answer: () => T): T {
    this.#subscribe();
    if (!this.#listening) return answer();
    // What stands under a question is what its own answer gave.
    if (!this.#known.has(question)) this.#known.set(question, answer());
    return this.#known.get(question) as T;
  }

  #matches(query: string): boolean {
    return this.#ask(query, () => typeof matchMedia === 'function' && matchMedia(query).matches);
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
    if (typeof document === 'undefined') return 1;
    return this.#ask(
      'text scale',
      () => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1,
    );
  }
}

export const media = new Media();
