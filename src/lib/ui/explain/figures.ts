/** Groups of figures for the keyboard: one stop a group, arrows inside. */
const GROUP = '[data-figures]';
const FIGURE = '[data-explain]';

function figuresOf(group: Element): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(FIGURE)];
}

/** Leaves one figure of every group in the tab order; run again when figures come or go. */
export function groupFigures(root: ParentNode): void {
  for (const group of root.querySelectorAll(GROUP)) {
    const figures = figuresOf(group);
    const stop = figures.find(
      (figure) => figure.tabIndex === 0 && figure.dataset['stop'] !== undefined,
    );
    for (const figure of figures) figure.tabIndex = figure === (stop ?? figures[0]) ? 0 : -1;
  }
}

/** The next figure in the direction of an arrow, by where figures stand on the page. */
function neighbour(
  figures: readonly HTMLElement[],
  from: HTMLElement,
  key: string,
): HTMLElement | undefined {
  const index = figures.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return figures[index + 1];
    case 'ArrowLeft':
      return figures[index - 1];
    case 'Home':
      return figures[0];
    case 'End':
      return figures.at(-1);
    default: {
      const here = from.getBoundingClientRect();
      const down = key === 'ArrowDown';
      const beyond = figures
        .map((figure) => ({ figure, box: figure.getBoundingClientRect() }))
        .filter(({ box }) => (down ? box.top >= here.bottom - 2 : box.bottom <= here.top + 2))
        .map(({ figure, box }) => ({
          figure,
          // Rows first, then the nearest column.
          distance: Math.abs(box.top - here.top) * 4 + Math.abs(box.left - here.left),
        }));
      return beyond.sort((a, b) => a.distance - b.distance)[0]?.figure;
    }
  }
}

const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** Moves between the figures of a group; true where the key was one of ours. */
export function moveInGroup(event: KeyboardEvent): boolean {
  const from = event.target;
  if (!(from instanceof HTMLElement) || !from.matches(FIGURE) || !KEYS.includes(event.key)) {
    return false;
  }
  const group = from.closest(GROUP);
  if (group === null) return false;
  const to = neighbour(figuresOf(group), from, event.key);
  if (to === undefined) return false;
  from.tabIndex = -1;
  delete from.dataset['stop'];
  to.tabIndex = 0;
  to.dataset['stop'] = '';
  to.focus();
  return true;
}
