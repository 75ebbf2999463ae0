/** The one door through which an address becomes that of a script: a worker's or the service worker's. */

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

/** The page's policy lets no string become a script's address but through here; a policy is made once a page. */
export function trustedUrl(url: string): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  policy ??= types?.createPolicy('balanza-worker', { createScriptURL: (own) => own });
  return policy?.createScriptURL(url) ?? url;
}
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;
