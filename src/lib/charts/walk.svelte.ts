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
      on(node, 'keydown', (event) => this.#key(event)),
      on(node, 'pointermove', (event) => this.#point(node, event)),
      on(node, 'pointerdown', (event) => this.#point(node, event)),
      on(node, 'pointerleave', () => this.#leave()),
      on(node, 'blur', () => this.#leave()),
    ];
    return () => offs.forEach((off) => off());
  };

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && this.#index !== undefined) {
      // The first Escape closes the tip; only the next may close a dialog around the chart.
      event.stopPropagation();
      this.#leave();
      return;
    }
    const direction = KEYS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    this.#index = step(this.#layout().spots, this.#index, direction);
    const spot = this.active;
    this.#spoken = spot === undefined ? '' : [spot.heading, ...spot.lines].join('. ');
  }

  #point(node: HTMLElement, event: PointerEvent): void {
    const box = node.getBoundingClientRect();
    const scale = this.#layout().width / Math.max(1, box.width);
    const x = (event.clientX - box.left) * scale;
    const y = (event.clientY - box.top) * scale;
    this.#index = spotAt(this.#layout().spots, x, y);
  }

  #leave(): void {
    this.#index = undefined;
    this.#spoken = '';
  }
}
