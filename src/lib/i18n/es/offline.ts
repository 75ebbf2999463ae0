import type { OfflineWords } from '$lib/i18n/offline-words';

export const words: OfflineWords = {
  updateReady: 'Hay una versión nueva. El trabajo se conserva.',
  load: 'Cargar ahora',
  later: 'Más tarde',
  offlineReady: 'Listo para trabajar sin conexión.',
  close: 'Cerrar',
};
