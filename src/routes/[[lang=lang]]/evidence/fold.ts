/**
 * Groups of the register are closed at first, as are the long parts of other lists. What a reader asks
 * for, by a search or a link, is opened; all of it is native <details> and opens without scripts too.
 */

/** Opens every <details> around a place, so that a link into it leads somewhere. */
export function reveal(place: Element | null): void {
  let around = place?.closest('details');
  while (around !== null && around !== undefined) {
    around.open = true;
    around = around.parentElement?.closest('details');
  }
}

function groupsOf(root: ParentNode): NodeListOf<HTMLDetailsElement> {
  return root.querySelectorAll<HTMLDetailsElement>('details[data-entry-group]');
}

/** Opens all groups while a search is on; once it is over, closes those that it opened. */
export function openForSearch(root: ParentNode, searching: boolean): void {
  for (const group of groupsOf(root)) {
    if (searching && !group.open) {
      group.open = true;
      group.dataset['opened'] = 'search';
    } else if (!searching && group.dataset['opened'] !== undefined) {
      group.open = false;
      delete group.dataset['opened'];
    }
  }
}

/** All at once: before printing, or to look for something with the browser's own search. */
export function foldAll(root: ParentNode, open: boolean): void {
  for (const group of groupsOf(root)) {
    group.open = open;
    delete group.dataset['opened'];
  }
}
