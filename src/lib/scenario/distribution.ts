/**
 * What an uncertain input may be, in stored units. The engine draws from the same shapes; a lognormal's two
 * numbers are those that one in twenty stays below and one in twenty exceeds.
 */
export type Distribution =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | {
      readonly kind: 'triangular' | 'pert';
      readonly low: number;
      readonly mode: number;
      readonly high: number;
    }
  | { readonly kind: 'lognormal'; readonly low: number; readonly high: number }
  | {
      readonly kind: 'discrete';
      readonly values: readonly number[];
      readonly weights: readonly number[];
    }
  | {
      readonly kind: 'mixture';
      readonly parts: readonly { readonly weight: number; readonly distribution: Distribution }[];
    };
