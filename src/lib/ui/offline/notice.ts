/** What the service worker says, shown. Without imports of its own, so that naming it costs every page little. */

/** Without a word from the worker, a newer build waits. */
export async function say(
  registration: ServiceWorkerRegistration,
  said: unknown = 'update',
): Promise<void> {
  const { show } = await import('./show');
  await show(said, registration);
}
