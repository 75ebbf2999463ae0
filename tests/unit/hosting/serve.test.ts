/** The server that is carried along: what it serves, what it refuses, what it says beside it. */
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFrom, startServer } from '../../../src/hosting/carry/serve.mjs';
import { smallSite } from './small-site';

const folder = smallSite();
const outside = `${folder}-outside.txt`;
let running: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  writeFileSync(outside, 'outside');
  symlinkSync(outside, join(folder, 'leads-out.txt'));
  running = await startServer({ port: 0, answer: answerFrom(folder) });
});
afterAll(() => {
  running?.close();
  rmSync(folder, { recursive: true });
  rmSync(outside);
});

/** As it stands: `fetch` would put the path right first. */
async function ask(
  path: string,
  { method = 'GET', headers = {} } = {},
): Promise<{ status: number | undefined; text: string; headers: IncomingMessage['headers'] }> {
  const url = new URL(running?.url ?? '');
  return new Promise((done, failed) => {
    const options = { host: '127.0.0.1', port: url.port, path, method, headers };
    get(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        done({ status: response.statusCode, text, headers: response.headers }),
      );
    }).on('error', failed);
  });
}

describe('the server', () => {
  it('answers a page under its address and under the name of its file', async () => {
    for (const path of ['/loans', '/loans.html', '/loans?a=1']) {
      const { status, text } = await ask(path);
      expect([status, text], path).toEqual([200, '<html lang="en">loans']);
    }
    expect((await ask('/es/loans')).text).toContain('créditos');
    expect((await ask('/')).text).toContain('home');
  });

  it('sends a page with a slash behind it to its one address', async () => {
    const { status, headers } = await ask('/es/loans/?a=1');
    expect([status, headers.location]).toEqual([308, '/es/loans?a=1']);
    // Two slashes would be another host.
    expect((await ask('//elsewhere.example/')).status).toBe(404);
    expect((await ask('/\\elsewhere.example/')).status).toBe(404);
  });

  it('answers what there is not with the page that says so', async () => {
    const { status, text, headers } = await ask('/nonsense');
    expect([status, text]).toEqual([404, '<html lang="en">no such page']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('serves nothing outside its folder, nothing hidden, and takes no nonsense', async () => {
    const name = outside.split('/').pop() ?? '';
    for (const path of [
      `/../${name}`,
      `/%2e%2e/${name}`,
      `/es/..%2f..%2f${name}`,
      `/..%5c${name}`,
      `//${outside}`,
      '/leads-out.txt',
      '/.secret',
      '/%2esecret',
      '/loans%00.html',
      '/%zz',
    ]) {
      expect((await ask(path)).status, path).toBe(404);
    }
    expect((await ask('/es')).status).toBe(200);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  it('lets hashed files be kept for ever, and has all else asked for again', async () => {
    const hashed = await ask('/_app/immutable/chunks/a.js');
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/es', '/service-worker.js', '/method/view.json', '/nonsense']) {
      expect((await ask(path)).headers['cache-control'], path).toBe('no-cache');
    }
    const { etag = '' } = (await ask('/')).headers;
    const again = await ask('/', { headers: { 'If-None-Match': etag } });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('says what pages cannot say of themselves; embedded pages alone may stand in others', async () => {
    for (const path of ['/', '/es', '/nonsense', '/_app/immutable/chunks/a.js']) {
      const { headers } = await ask(path);
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['referrer-policy'], path).toBe('no-referrer');
      expect(headers['content-security-policy'], path).toBe("frame-ancestors 'self'");
      expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    }
    for (const path of ['/embed', '/es/embed', '/embed.html']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy'], path).toBe('frame-ancestors *');
      expect(headers['cross-origin-opener-policy'], path).toBeUndefined();
    }
  });
});
