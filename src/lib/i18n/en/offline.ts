import type { OfflineWords } from '$lib/i18n/offline-words';

export const words: OfflineWords = {
  updateReady: 'A new version is ready. Your work is kept.',
  load: 'Load it now',
  later: 'Later',
  offlineReady: 'Ready to work without a network.',
  close: 'Close',
};
