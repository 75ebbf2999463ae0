/** What can happen after signature, in the order in which events of one date are taken. */
export const EVENT_KINDS = [
  'renewal',
  'exit',
  'squeeze',
  'fx',
  'base',
  'delay',
  'lender',
  'fee',
  'withdrawal',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
