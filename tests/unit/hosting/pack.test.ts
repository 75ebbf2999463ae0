/** What the build adds to the pages, and the archive of it all. */
import { readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { listTheRest, writeSignposts } from '../../../src/hosting/adapter.js';
import { filesOf } from '../../../src/hosting/files.js';
import { pack } from '../../../src/hosting/pack.js';
import { smallSite } from './small-site';

const folder = smallSite();
afterAll(() => rmSync(folder, { recursive: true }));

describe('what the build adds', () => {
  it('lists for the service worker what Kit leaves out, and only that', () => {
    listTheRest(folder);
    const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
    expect(worker).toContain('"_app/immutable/workers/b.js"');
    expect(() => listTheRest(folder)).toThrow('no place');
  });

  it('puts a signpost where a plain server looks for a page’s folder', () => {
    writeSignposts(folder);
    for (const [at, to, lang] of [
      ['loans/index.html', '../loans.html', 'en'],
      ['es/index.html', '../es.html', 'es'],
      ['es/loans/index.html', '../loans.html', 'es'],
    ] as const) {
      const html = readFileSync(join(folder, at), 'utf8');
      expect(html, at).toContain(`<script data-to="${to}">`);
      expect(html, at).toContain(`<a href="${to}">`);
      expect(html, at).toContain(`<html lang="${lang}">`);
    }
    expect(filesOf(folder)).not.toContain('404/index.html');
    expect(filesOf(folder)).not.toContain('index/index.html');
  });
});

describe('the archive', () => {
  it('has the same bytes whenever it is packed', () => {
    const first = pack(folder);
    utimesSync(join(folder, 'es.html'), new Date(), new Date(2001, 1, 1));
    expect(Buffer.compare(first, pack(folder))).toBe(0);
  });

  it('holds the site, a server and how to start it in both languages, in one folder', () => {
    const files = unzipSync(pack(folder));
    const names = Object.keys(files);
    expect(names.every((name) => name.startsWith('balanza/'))).toBe(true);
    for (const name of ['es/loans.html', 'serve.mjs', 'README.txt', 'LEEME.txt']) {
      expect(names).toContain(`balanza/${name}`);
    }
    expect(strFromU8(files['balanza/es.html'] ?? new Uint8Array())).toMatch(/^<html data-carried /);
    for (const [name, words] of [
      ['README.txt', 'python3 -m http.server'],
      ['LEEME.txt', 'node serve.mjs'],
    ] as const) {
      expect(strFromU8(files[`balanza/${name}`] ?? new Uint8Array())).toContain(words);
    }
  });
});
