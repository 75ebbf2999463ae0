/**
 * How wide elements are, read together. Each chart that draws itself dirties the page, and asking the
 * next one for its width would lay the page out anew: seven times at the start, for seven charts.
 */
import type { Attachment } from 'svelte/attachments';

type Tell = (width: number) => void;

let waiting: (() => () => void)[] = [];

function readAll(): void {
  const reads = waiting;
  waiting = [];
  // All reading comes before any telling: what is told makes charts draw.
  for (const tell of reads.map((read) => read())) tell();
}

/** Tells the element's width before the next frame, and again whenever it changes. */
export function width(tell: Tell): Attachment<HTMLElement> {
  return (element) => {
    let gone = false;
    const read = () => {
      const { clientWidth } = element;
      return () => {
        if (!gone) tell(clientWidth);
      };
    };
    if (waiting.length === 0) queueMicrotask(readAll);
    waiting.push(read);
    const observer = new ResizeObserver(() => read()());
    observer.observe(element);
    return () => {
      gone = true;
      observer.disconnect();
    };
  };
}
