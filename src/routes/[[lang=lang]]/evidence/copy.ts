/** What the page's copy buttons hand over. They stand in prerendered parts, so one listener serves all. */
import { download } from '$lib/charts/download';

export type CopyResult = 'copied' | 'downloaded' | 'failed';

/** The page's address with another fragment. */
export function addressWith(fragment: string): string {
  const { origin, pathname, search } = location;
  return origin + pathname + search + (fragment === '' ? '' : `#${fragment}`);
}

function shownApa(within: ParentNode): string {
  const lines = [...within.querySelectorAll('[data-apa]')].map((line) => line.textContent.trim());
  return lines.join('\n');
}

/** The register comes only now: whoever reads the page does not need it as data. */
async function bibtexOf(key: string | undefined): Promise<string> {
  const [{ references }, { bibliography }] = await Promise.all([
    import('$lib/evidence/cite'),
    import('$lib/evidence/bibtex'),
  ]);
  return bibliography(key === undefined ? references : references.filter((one) => one.key === key));
}

async function textOf(button: HTMLElement): Promise<string> {
  const reference = button.closest<HTMLElement>('[data-reference]');
  switch (button.dataset['copy']) {
    case 'link':
      return addressWith(button.dataset['id'] ?? '');
    case 'apa':
      return shownApa(reference ?? document);
    case 'bibtex':
      return bibtexOf(reference?.dataset['reference']);
    case 'all-apa':
      return shownApa(document);
    default:
      return bibtexOf(undefined);
  }
}

/** Does what a pressed button says; undefined where what was pressed is none of them. */
export async function copyPressed(pressed: EventTarget | null): Promise<CopyResult | undefined> {
  const button = pressed instanceof Element ? pressed.closest<HTMLElement>('[data-copy]') : null;
  if (button === null) return undefined;
  try {
    const text = await textOf(button);
    if (button.dataset['copy'] === 'download') {
      download(text, 'balanza-evidence.bib', 'application/x-bibtex');
      return 'downloaded';
    }
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}
