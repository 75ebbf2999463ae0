/** What an address asks for, in a folder and at the top of a host. */
import { describe, expect, it } from 'vitest';
import { wantedOf, type Site } from '$lib/offline/wanted';

for (const base of ['', '/x/balanza']) {
  const site: Site = {
    base,
    pages: new Set(['/', '/es', '/loans', '/es/loans']),
    files: new Set(['/favicon.svg', '/method/view.json']),
  };
  const wanted = (path: string, navigates = true) =>
    wantedOf(new URL(`http://localhost${base}${path}`), navigates, site);

  describe(`an address below "${base}/"`, () => {
    it('is a page under its own address, whatever its query', () => {
      expect(wanted('/')).toEqual({ kind: 'page', path: '/' });
      expect(wanted('/es?from=mail')).toEqual({ kind: 'page', path: '/es' });
      expect(wanted('/es/loans#v=1')).toEqual({ kind: 'page', path: '/es/loans' });
    });

    it('is a page under the name of its file', () => {
      expect(wanted('/loans.html')).toEqual({ kind: 'page', path: '/loans' });
      expect(wanted('/index.html')).toEqual({ kind: 'page', path: '/' });
    });

    it('is sent on where a page has a slash or an index behind it', () => {
      expect(wanted('/loans/')).toEqual({ kind: 'moved', path: '/loans' });
      expect(wanted('/es/loans/index.html')).toEqual({ kind: 'moved', path: '/es/loans' });
      expect(wanted('/es//')).toEqual({ kind: 'moved', path: '/es' });
    });

    it('is unknown where there is no such page, and not ours to judge where nobody goes there', () => {
      expect(wanted('/nonsense')).toEqual({ kind: 'unknown' });
      expect(wanted('/es/loans/more/')).toEqual({ kind: 'unknown' });
      expect(wanted('/balanza-offline.zip')).toEqual({ kind: 'unknown' });
      expect(wanted('/nonsense', false)).toEqual({ kind: 'other' });
      expect(wanted('/loans', false)).toEqual({ kind: 'other' });
    });

    it('is a file, of the build that it is asked of', () => {
      expect(wanted('/method/view.json?build=abc', false)).toEqual({
        kind: 'file',
        path: '/method/view.json',
        build: 'abc',
      });
      expect(wanted('/favicon.svg', false)).toEqual({
        kind: 'file',
        path: '/favicon.svg',
        build: undefined,
      });
    });

    it('is a hashed file by its folder', () => {
      expect(wanted('/_app/immutable/chunks/x.js', false)).toEqual({
        kind: 'hashed',
        path: '/_app/immutable/chunks/x.js',
      });
      expect(wanted('/_app/version.json', false)).toEqual({ kind: 'other' });
    });
  });
}

describe('an address outside the folder of the site', () => {
  it('is none of ours', () => {
    const site: Site = { base: '/x/balanza', pages: new Set(['/']), files: new Set() };
    for (const path of ['/', '/x/', '/x/balanza', '/x/balanza2/', '/y/balanza/es']) {
      expect(wantedOf(new URL(`http://localhost${path}`), true, site), path).toEqual({
        kind: 'other',
      });
    }
  });
});
