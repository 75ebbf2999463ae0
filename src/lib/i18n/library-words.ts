/** Words of saving scenarios in the browser, and of the page of those that are saved. */
import type { NameProblem } from '$lib/state/library/labels';
import type { Refusal } from '$lib/state/library/import';
import type { TroubleKind } from '$lib/state/storage-trouble';
import type { Sort } from '$lib/views/library/find';

type Words = string;
type Counted = (count: number, shown: string) => Words;

export interface SaveWords {
  readonly heading: Words;
  readonly close: Words;
  readonly here: Words;
  readonly hereHelp: Words;
  readonly asVersion: (name: string) => Words;
  readonly asNew: Words;
  readonly how: Words;
  readonly name: Words;
  readonly folder: Words;
  readonly folderHelp: Words;
  readonly tags: Words;
  readonly tagsHelp: Words;
  readonly note: Words;
  readonly noteHelp: Words;
  readonly save: Words;
  readonly saving: Words;
  /** The entry has as many versions as are kept. */
  readonly full: (most: number) => Words;
  readonly file: Words;
  readonly fileHelp: Words;
  readonly saveFile: Words;
  readonly fileSaved: Words;
  readonly all: Words;
  readonly done: Readonly<
    Record<'unchanged' | 'meanwhile' | 'back' | 'gone' | 'tooMany', Words>
  > & {
    readonly saved: (name: string) => Words;
    readonly version: (name: string, count: number) => Words;
    readonly dropped: Counted;
  };
  readonly nameProblems: Readonly<Record<NameProblem, Words>>;
  /** What storage fails of, what it means, and what to do. */
  readonly troubles: Readonly<Record<TroubleKind, Words>>;
  readonly retry: Words;
  readonly room: (used: string, quota: string) => Words;
  readonly lasting: Words;
  readonly notLasting: Words;
}

export interface LibraryWords {
  readonly title: Words;
  readonly lead: Words;
  readonly noScript: Words;
  readonly save: SaveWords;
  /** Said above any page. */
  readonly notice: {
    readonly many: (name: string) => Words;
    readonly page: Words;
    readonly unreadable: Words;
    readonly take: Words;
  };
  readonly present: Readonly<
    Record<'heading' | 'show' | 'published' | 'unsaved' | 'never', Words>
  > & {
    readonly saved: (name: string) => Words;
    readonly changed: (name: string) => Words;
  };
  readonly list: Readonly<
    Record<
      | 'heading'
      | 'empty'
      | 'loading'
      | 'name'
      | 'case'
      | 'answer'
      | 'date'
      | 'versions'
      | 'actions'
      | 'open'
      | 'unknownCase'
      | 'unreadable'
      | 'allOut'
      | 'more'
      | 'tags'
      | 'folder',
      Words
    >
  > & {
    /** The button; `details` is what it is called for those who do not see where it stands. */
    readonly unfold: Words;
    readonly details: (name: string) => Words;
    readonly openNamed: (name: string) => Words;
    readonly answerLine: (leaders: string, total: string) => Words;
    readonly under: (lens: string) => Words;
    readonly count: Counted;
    readonly showing: (shown: string, all: string) => Words;
    readonly opened: (name: string) => Words;
  };
  readonly find: Readonly<
    Record<
      'legend' | 'q' | 'qHelp' | 'folder' | 'tag' | 'case' | 'sort' | 'any' | 'none' | 'clear',
      Words
    >
  > & {
    readonly sorts: Readonly<Record<Sort, Words>>;
    readonly all: Counted;
    readonly found: (found: string, all: string) => Words;
  };
  readonly select: Readonly<
    Record<
      | 'legend'
      | 'all'
      | 'clear'
      | 'compare'
      | 'compareTooLong'
      | 'export'
      | 'delete'
      | 'move'
      | 'moveTo'
      | 'exportAll',
      Words
    >
  > & {
    readonly one: (name: string) => Words;
    readonly count: Counted;
    readonly moved: Counted;
    readonly exported: Counted;
    /** Out of an export. */
    readonly left: Counted;
  };
  readonly details: Readonly<
    Record<
      | 'versions'
      | 'openVersion'
      | 'saveVersion'
      | 'label'
      | 'change'
      | 'changed'
      | 'duplicate'
      | 'delete'
      | 'gone'
      | 'loading',
      Words
    >
  > & {
    readonly model: (model: number) => Words;
    readonly duplicated: (name: string) => Words;
    readonly elsewhere: (name: string) => Words;
    /** Of a version, told apart by its date. */
    readonly openOf: (date: string) => Words;
    readonly saveOf: (date: string) => Words;
  };
  readonly bin: Readonly<
    Record<'heading' | 'putBack' | 'empty' | 'sure' | 'keep' | 'undo' | 'emptied', Words>
  > & {
    readonly help: (days: number) => Words;
    readonly deleted: Counted;
    readonly back: Counted;
    readonly backOf: (name: string) => Words;
    readonly deletedOn: (date: string) => Words;
    readonly forGood: Counted;
  };
  readonly import: Readonly<
    Record<
      | 'heading'
      | 'help'
      | 'files'
      | 'folder'
      | 'drop'
      | 'cancel'
      | 'cancelled'
      | 'undo'
      | 'nothing'
      | 'unnamed'
      | 'progress',
      Words
    >
  > & {
    readonly running: (percent: string, taken: string) => Words;
    readonly added: Counted;
    readonly merged: Counted;
    readonly skipped: Counted;
    readonly back: Counted;
    readonly refused: Counted;
    readonly more: Counted;
    readonly reasons: Readonly<Record<Refusal, (name: string) => Words>>;
  };
  readonly others: Readonly<Record<'heading' | 'help' | 'open' | 'unreadable' | 'raw', Words>> & {
    readonly openOf: (date: string) => Words;
  };
  readonly unreadable: Readonly<
    Record<'heading' | 'help' | 'take' | 'delete' | 'newer' | 'damaged', Words>
  > & { readonly record: (id: string) => Words };
  readonly lost: {
    readonly said: Counted;
    readonly held: Counted;
    readonly rescue: Words;
    readonly dismiss: Words;
  };
}
