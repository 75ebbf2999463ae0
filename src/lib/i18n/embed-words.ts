/** What a figure in a frame says of itself, and the maker of its code; both languages fill this shape. */
import type { EmbedFigure, EmbedProblem } from '$lib/export/embed';

type Words = string;

export interface EmbedWords {
  readonly title: Words;
  readonly lead: Words;
  readonly noScript: Words;
  readonly loading: Words;
  readonly open: Words;
  readonly newTab: Words;
  readonly figures: Readonly<Record<EmbedFigure, Words>>;
  /** Head of the column of what an offer falls at. */
  readonly screens: Words;
  readonly problems: {
    readonly heading: (count: number) => Words;
    readonly own: (problem: EmbedProblem) => Words;
    readonly unreadable: Words;
  };
  readonly maker: Readonly<
    Record<
      | 'heading'
      | 'lead'
      | 'figure'
      | 'language'
      | 'theme'
      | 'width'
      | 'fill'
      | 'height'
      | 'preview'
      | 'code'
      | 'copy'
      | 'copied'
      | 'copyFailed'
      | 'privacy',
      Words
    >
  > & {
    readonly frameTitle: (figure: Words, caseName: Words) => Words;
    readonly long: (length: Words) => Words;
    readonly outside: (least: number, most: number) => Words;
  };
}
