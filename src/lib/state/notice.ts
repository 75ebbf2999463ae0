/** What there is to say of a link, a file or the browser's storage. */
import type { Problem } from '$lib/scenario/problems';
import type { TroubleKind } from './storage-trouble';

export type Notice =
  | {
      readonly kind: 'link-opened';
      readonly problems: readonly Problem[];
      readonly hasOther: boolean;
    }
  | {
      readonly kind: 'link-unreadable';
      readonly problems: readonly Problem[];
      readonly hasOther: boolean;
    }
  | { readonly kind: 'file-opened'; readonly name: string; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'file-unreadable';
      readonly name: string;
      readonly problems: readonly Problem[];
    }
  /** A file of many scenarios: it is taken in on the page of scenarios. */
  | { readonly kind: 'file-of-many'; readonly name: string }
  | { readonly kind: 'restore' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'copy-failed'; readonly link: string }
  | { readonly kind: 'storage-failed'; readonly trouble: TroubleKind }
  /** What this tab kept no longer reads; the text is what is left of it. */
  | { readonly kind: 'work-unreadable'; readonly text: string }
  | { readonly kind: 'picture-failed' }
  | { readonly kind: 'saved' };
