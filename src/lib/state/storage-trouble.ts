/** What can go wrong with the browser's storage, told apart by what a reader can do about it. */

/**
 * `full`: no room is left. `blocked`: the browser allows no storage here. `slow`: it did not answer in time.
 * `newer`: a newer release has written it. `broken`: anything else.
 */
export type TroubleKind = 'full' | 'blocked' | 'slow' | 'newer' | 'broken';

export class StorageTrouble extends Error {
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, options?: ErrorOptions) {
    super(`storage: ${kind}`, options);
    this.name = 'StorageTrouble';
    this.kind = kind;
  }
}

const KINDS: Readonly<Record<string, TroubleKind>> = {
  QuotaExceededError: 'full',
  NS_ERROR_DOM_QUOTA_REACHED: 'full',
  SecurityError: 'blocked',
  NotAllowedError: 'blocked',
  // There is no database at all, as in some private windows.
  ReferenceError: 'blocked',
  TypeError: 'blocked',
  // An opening that is refused twice.
  InvalidStateError: 'blocked',
  VersionError: 'newer',
  TimeoutError: 'slow',
};

/** The name of an error, as browsers name them; empty for what is none. */
export function errorName(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

/** What stands behind an error of the browser. */
export function troubleOf(error: unknown): StorageTrouble {
  if (error instanceof StorageTrouble) return error;
  return new StorageTrouble(KINDS[errorName(error)] ?? 'broken', { cause: error });
}
