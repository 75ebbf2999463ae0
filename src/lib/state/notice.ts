/** What there is to say of a link, a file or the browser's storage. */
import type { Problem } from '$lib/scenario/problems';
import type { Scenario } from '$lib/scenario/types';
import type { Written } from '$lib/versions/then-and-now';
import type { TroubleKind } from './storage-trouble';

/** What an older model made, as it was written and as it was read. */
export interface OlderDocument {
  readonly olderModel: number;
  readonly written: Written;
  readonly scenario: Scenario;
}

export type Notice =
  | {
      readonly kind: 'link-opened';
      readonly problems: readonly Problem[];
      readonly hasOther: boolean;
      readonly older?: OlderDocument;
    }
  | {
      readonly kind: 'link-unreadable';
      readonly problems: readonly Problem[];
      readonly hasOther: boolean;
    }
  | {
      readonly kind: 'file-opened';
      readonly name: string;
      readonly problems: readonly Problem[];
      readonly older?: OlderDocument;
    }
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
