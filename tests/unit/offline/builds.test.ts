/** Which builds a browser may forget. */
import { describe, expect, it } from 'vitest';
import { buildName, isBuildOf, outlived } from '$lib/offline/builds';

const own = { folder: '/x/', version: 'new' };
const old = buildName('/x/', 'old');
const caches = [buildName('/x/', 'new'), old, buildName('/', 'old'), 'of another app'];

describe('a build that no tab runs', () => {
  it('is forgotten, and so is nothing of another site or app', () => {
    expect(outlived(caches, own, [buildName('/x/', 'new')], 1)).toEqual([old]);
    expect(outlived(caches, own, [], 0)).toEqual([old]);
  });

  it('stays while a tab runs it', () => {
    expect(outlived(caches, own, [buildName('/x/', 'new'), old], 2)).toEqual([]);
  });

  it('stays while a tab has not said what it runs, whatever else holds locks', () => {
    expect(outlived(caches, own, [buildName('/x/', 'new')], 2)).toEqual([]);
    expect(outlived(caches, own, [buildName('/', 'old'), 'of another app'], 1)).toEqual([]);
  });
});

describe('the name of a build', () => {
  it('tells its site from one in a folder above or beside it', () => {
    expect(isBuildOf('/x/', buildName('/x/', '1'))).toBe(true);
    expect(isBuildOf('/', buildName('/x/', '1'))).toBe(false);
    expect(isBuildOf('/x/', buildName('/x/y/', '1'))).toBe(false);
  });
});
