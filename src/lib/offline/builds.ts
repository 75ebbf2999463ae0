/**
 * Names by which a build is known: its cache, and the lock that every open tab of it holds. They bear the folder
 * that the site is served from, since several may share one origin.
 */

/** Name of a build's cache and of its tabs' lock. `folder` is the path of the site, with a slash at its end. */
export function buildName(folder: string, version: string): string {
  return `balanza ${folder} ${version}`;
}

/** Whether it is the name of any build of this site. */
export function isBuildOf(folder: string, name: string): boolean {
  return name.startsWith(buildName(folder, ''));
}

/**
 * Caches that nobody needs any more: of this site, not the newest build's, and of no build that a tab still runs.
 *
 * @param held names of the locks that tabs hold, one a tab
 * @param tabs how many are open; while one of them has not said yet which build it runs, all is kept
 */
export function outlived(
  caches: readonly string[],
  own: { readonly folder: string; readonly version: string },
  held: readonly string[],
  tabs: number,
): string[] {
  const ours = (name: string) => isBuildOf(own.folder, name);
  const running = held.filter(ours);
  if (running.length < tabs) return [];
  const needed = new Set([buildName(own.folder, own.version), ...running]);
  return caches.filter((name) => ours(name) && !needed.has(name));
}
