/**
 * The one way to reach a chart's points, whichever painter drew them: arrow keys, pointer or tap.
 * The element it is attached to becomes the chart's one stop in the tab order.
 */
import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';
import type { ChartLayout, Spot } from './layout/types';
import { spotAt, step, type Direction } from './nearest';

const KEYS: Readonly<Record<string, Direction | undefined>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

export class Walk {
  readonly #layout: () => ChartLayout;
  #index = $state<number>();
  #spoken = $state('');

  constructor(layout: () => ChartLayout) {
    this.#layout = layout;
  }

  /** The point now pointed at, if it is still there. */
  get active(): Spot | undefined {
    return this.#index === undefined ? undefined : this.#layout().spots[this.#index];
  }

  /** What a screen reader says after a step; pointers stay silent. */
  get spoken(): string {
    return this.#spoken;
  }

  readonly attach: Attachment<HTMLElement> = (node) => {
    node.tabIndex = 0;
    node.setAttribute('role', 'application');
    const offs = [
      on(node, 'keydown', (event) => this.#key(node, event)),
      on(node, 'pointermove', (event) => this.#point(node, event)),
      on(node, 'pointerdown', (event) => this.#press(node, event)),
      on(node, 'pointerleave', () => this.#leave(node)),
      on(node, 'blur', () => this.#leave(node)),
    ];
    return () => offs.forEach((off) => off());
  };

  #key(node: HTMLElement, event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && this.#index !== undefined) {
      // The first Escape closes the tip; only the next may close a dialog around the chart.
      event.stopPropagation();
      this.#leave(node);
      return;
    }
    if (event.key === 'Enter') {
      // Whoever listens for presses on `data-explain` opens the explanation.
      if (node.dataset['explain'] !== undefined) node.click();
      return;
    }
    const direction = KEYS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    this.#index = step(this.#layout().spots, this.#index, direction);
    const spot = this.active;
    this.#spoken = spot === undefined ? '' : [spot.heading, ...spot.lines].join('. ');
    this.#offer(node);
  }

  #point(node: HTMLElement, event: PointerEvent): void {
    const box = node.getBoundingClientRect();
    const scale = this.#layout().width / Math.max(1, box.width);
    const x = (event.clientX - box.left) * scale;
    const y = (event.clientY - box.top) * scale;
    this.#index = spotAt(this.#layout().spots, x, y);
    this.#offer(node);
  }

  /** A first tap shows a point; the next one on it opens its explanation. */
  #press(node: HTMLElement, event: PointerEvent): void {
    const before = this.#index;
    this.#point(node, event);
    if (event.pointerType === 'touch' && this.#index !== before) delete node.dataset['explain'];
  }

  /** Makes the element stand for the point's explanation. */
  #offer(node: HTMLElement): void {
    const figure = this.active?.figure;
    if (figure === undefined) delete node.dataset['explain'];
    else node.dataset['explain'] = figure;
  }

  #leave(node: HTMLElement): void {
    delete node.dataset['explain'];
    this.#index = undefined;
    this.#spoken = '';
  }
}
