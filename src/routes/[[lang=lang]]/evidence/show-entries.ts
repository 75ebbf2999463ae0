/** Shows the entries that answer a search; the list itself stands in the page and is only hidden in part. */
import { reveal } from './fold';

/** Hides every entry that is not among `ids`, and every group left without one; counts what is left. */
export function showEntries(
  root: ParentNode,
  ids: ReadonlySet<string> | undefined,
  count: (number: number) => string,
): void {
  for (const entry of root.querySelectorAll<HTMLElement>('[data-entry]')) {
    entry.hidden = ids !== undefined && !ids.has(entry.id);
  }
  for (const group of root.querySelectorAll<HTMLElement>('[data-entry-group]')) {
    const left = group.querySelectorAll('[data-entry]:not([hidden])').length;
    group.hidden = left === 0;
    const counted = group.querySelector('[data-entry-count]');
    if (counted !== null) counted.textContent = count(left);
  }
}

/** Brings an entry or section into view, opens what it is folded into, and puts the focus there, as following its link would. */
export function goTo(id: string): void {
  const place = document.getElementById(id);
  reveal(place);
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}
