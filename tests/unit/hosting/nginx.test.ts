/** The nginx configuration as nginx itself reads and follows it; skipped by name where there is no nginx. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { smallSite } from './small-site';

const CONF = readFileSync('docs/hosting/nginx.conf', 'utf8');
const NGINX = ['nginx', '/usr/sbin/nginx'].find(
  (command) => spawnSync(command, ['-v']).error === undefined,
);

async function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}

/** Takes the comment signs off the variant for a folder, and the lines away that it stands for. */
function inFolder(conf: string): string {
  const from = conf.indexOf('    error_page 404');
  const variant = conf.indexOf('    # In a folder of a larger site');
  const lines = conf.slice(variant).split('\n');
  const uncommented = lines.map((line) =>
    /^ {4}# {3,}/.test(line) ? line.replace('#', ' ') : line,
  );
  return conf.slice(0, from) + uncommented.join('\n');
}

async function start(conf: string, root: string): Promise<{ url: string; server: ChildProcess }> {
  const port = await freePort();
  const file = join(root, 'nginx.conf');
  const text = conf
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('root /usr/share/nginx/html', `root ${root}`)
    .replaceAll(/\/tmp\/nginx/g, join(root, 'nginx'))
    .replace('access_log /dev/stdout', 'access_log off')
    .replace('error_log /dev/stderr', `error_log ${join(root, 'error.log')}`);
  writeFileSync(file, text);
  // Started as root its workers would be someone who may not read the test's folder.
  const user = process.getuid?.() === 0 ? ' user root;' : '';
  const args = ['-e', join(root, 'error.log'), '-c', file, '-g', `daemon off;${user}`];
  const server = spawn(NGINX ?? '', args, { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => fetch(url), { timeout: 8000 });
  return { url, server };
}

const HASHED = '_app/immutable/chunks/a.js';

for (const [where, base, conf] of [
  ['at the top of a host', '', CONF],
  ['in a folder of a larger site', '/x/balanza', inFolder(CONF)],
] as const) {
  describe.skipIf(NGINX === undefined)(`nginx with the site ${where}`, () => {
    const root = smallSite(base.slice(1));
    let url = '';
    let server: ChildProcess | undefined;
    beforeAll(async () => {
      ({ url, server } = await start(conf, root));
    });
    afterAll(async () => {
      const running = server;
      if (running !== undefined) {
        const ended = new Promise((done) => running.once('exit', done));
        running.kill();
        await ended;
      }
      rmSync(root, { recursive: true, force: true });
    });
    const ask = (path: string) => fetch(`${url}${base}/${path}`, { redirect: 'manual' });

    it('answers every page under its address and under the name of its file', async () => {
      for (const [path, words] of [
        ['', 'home'],
        ['es', 'inicio'],
        ['es.html', 'inicio'],
        ['loans?a=1', 'loans'],
        ['es/loans', 'créditos'],
      ] as const) {
        const answer = await ask(path);
        expect(answer.status, path).toBe(200);
        expect(answer.headers.get('content-type'), path).toBe('text/html; charset=utf-8');
        expect(await answer.text(), path).toContain(words);
      }
    });

    it('sends a page with a slash behind it to its one address, without host or port', async () => {
      for (const [path, to] of [
        ['es/', '/es'],
        ['es/loans/?a=1', '/es/loans?a=1'],
      ] as const) {
        const answer = await ask(path);
        expect(answer.status).toBe(308);
        expect(answer.headers.get('location')).toBe(base + to);
      }
    });

    it('answers what there is not with the page that says so', async () => {
      for (const path of ['nonsense', 'es/no/such', `${HASHED}x`]) {
        const answer = await ask(path);
        expect(answer.status, path).toBe(404);
        expect(await answer.text(), path).toContain('no such page');
      }
    });

    it('says what pages cannot say of themselves, errors included', async () => {
      for (const path of ['', 'es', 'nonsense', HASHED]) {
        const { headers } = await ask(path);
        expect(headers.get('x-content-type-options'), path).toBe('nosniff');
        expect(headers.get('referrer-policy'), path).toBe('no-referrer');
        expect(headers.get('content-security-policy'), path).toBe("frame-ancestors 'self'");
        expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin');
        expect(headers.get('server'), path).toBe('nginx');
      }
      for (const path of ['embed', 'es/embed', 'embed.html']) {
        const { headers } = await ask(path);
        expect(headers.get('content-security-policy'), path).toBe('frame-ancestors *');
        expect(headers.get('cross-origin-opener-policy'), path).toBeNull();
      }
    });

    it('lets hashed files be kept for ever, and has all else asked for again', async () => {
      expect((await ask(HASHED)).headers.get('cache-control')).toBe(
        'public, max-age=31536000, immutable',
      );
      for (const path of [
        '',
        'es',
        'service-worker.js',
        'manifest.webmanifest',
        'method/view.json',
      ]) {
        expect((await ask(path)).headers.get('cache-control'), path).toBe('no-cache');
      }
    });

    it('names types as browsers need them, and compresses', async () => {
      const script = await ask(HASHED);
      expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
      expect(script.headers.get('content-encoding')).toBe('gzip');
      expect((await ask('manifest.webmanifest')).headers.get('content-type')).toBe(
        'application/manifest+json',
      );
    });
  });
}
