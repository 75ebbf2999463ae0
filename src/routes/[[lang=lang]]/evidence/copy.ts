/** What the page's copy buttons hand over. They stand in prerendered parts, so one listener serves all. */
import { download } from '$lib/charts/download';
import type { Lang } from '$lib/i18n/lang';

export type CopyResult = 'copied' | 'downloaded' | 'failed';

/** The page's address with another fragment. */
function addressWith(fragment: string): string {
  const { origin, pathname, search } = location;
  return origin + pathname + search + (fragment === '' ? '' : `#${fragment}`);
}

function shownApa(within: ParentNode): string {
  const lines = [...within.querySelectorAll('[data-apa]')].map((line) => line.textContent.trim());
  return lines.join('\n');
}

/** The register comes only now: whoever reads the page does not need it as data. */
async function bibtexOf(key: string | undefined, lang: Lang): Promise<string> {
  const [{ references }, { bibliography }] = await Promise.all([
    import('$lib/evidence/cite'),
    import('$lib/evidence/bibtex'),
  ]);
  const asked = key === undefined ? references : references.filter((one) => one.key === key);
  return bibliography(asked, lang);
}

async function textOf(button: HTMLElement, lang: Lang): Promise<string> {
  const reference = button.closest<HTMLElement>('[data-reference]');
  switch (button.dataset['copy']) {
    case 'link':
      return addressWith(button.dataset['id'] ?? '');
    case 'command':
      return button.closest('[data-command]')?.querySelector('code')?.textContent ?? '';
    case 'apa':
      return shownApa(reference ?? document);
    case 'bibtex':
      return bibtexOf(reference?.dataset['reference'], lang);
    case 'all-apa':
      return shownApa(document);
    default:
      return bibtexOf(undefined, lang);
  }
}

/** The button that was pressed, where it is one of these. */
export function copyButton(pressed: EventTarget | null): HTMLElement | undefined {
  const button = pressed instanceof Element ? pressed.closest<HTMLElement>('[data-copy]') : null;
  return button ?? undefined;
}

/** Does what the button says, in the reader's language. */
export async function copyFor(button: HTMLElement, lang: Lang): Promise<CopyResult> {
  try {
    const text = await textOf(button, lang);
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
