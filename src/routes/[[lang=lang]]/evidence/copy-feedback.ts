/** Says at a pressed button that it did its work: its words change for a moment, its width does not shrink. */

/** Long enough to be seen where the eye is; the status below says it longer. */
const SHOWN_FOR_MS = 2000;

interface Shown {
  readonly nodes: readonly ChildNode[];
  readonly timer: ReturnType<typeof setTimeout>;
}
const before = new WeakMap<HTMLElement, Shown>();

export function flash(button: HTMLElement, done: string): void {
  const label = button.querySelector<HTMLElement>('[data-copy-label]') ?? button;
  const shown = before.get(label);
  clearTimeout(shown?.timer);
  // The nodes themselves come back: some are Svelte's, which writes into them.
  const nodes = shown?.nodes ?? [...label.childNodes];
  // A button whose neighbours jump is missed by the next press.
  if (shown === undefined && nodes.length > 0) {
    button.style.minWidth = `${String(button.offsetWidth)}px`;
  }
  label.replaceChildren(done);
  const timer = setTimeout(() => {
    label.replaceChildren(...nodes);
    button.style.minWidth = '';
    before.delete(label);
  }, SHOWN_FOR_MS);
  before.set(label, { nodes, timer });
}
