/** What the app says of itself as a thing that is kept in the browser. */
export interface OfflineWords {
  readonly updateReady: string;
  readonly load: string;
  readonly later: string;
  readonly offlineReady: string;
  readonly close: string;
}
