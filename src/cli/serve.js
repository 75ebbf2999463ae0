// Serves ./build as any static host would, with the headers that a page cannot give itself.
// `node src/cli/serve.js`; PORT chooses the port, and a taken one gives way to the next that is free.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));
const DEFAULT_PORT = 4173;
const PORTS_TO_TRY = 20;

/** The pages state their own policy; what a meta element cannot say is said here. */
const SECURITY_HEADERS = Object.freeze({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
});

/** Figures for other sites stand in frames there: who frames them is not asked. */
const EMBED_PAGES = Object.freeze(['/embed', '/es/embed']);

/**
 * @param {string} path
 * @returns {readonly (readonly [string, string])[]}
 */
function headersOf(path) {
  const headers = Object.entries(SECURITY_HEADERS);
  if (!EMBED_PAGES.includes(path)) return headers;
  return headers
    .filter(([name]) => name !== 'Cross-Origin-Opener-Policy')
    .map(([name, value]) =>
      name === 'Content-Security-Policy' ? [name, 'frame-ancestors *'] : [name, value],
    );
}

/**
 * Answers requests from the folder: pages are asked for again each time, hashed files never.
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
function handlerFor(folder) {
  const notFoundPage = join(folder, '404.html');
  const notFound = existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found';
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      const hashed = path.startsWith('/_app/immutable/');
      const caching = hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('Cache-Control', caching);
    },
  });
  return (request, response) => {
    // Scripts and styles are named relative to the page, so that a page has one address: without a slash.
    const [path = '', query] = (request.url ?? '').split('?');
    for (const [name, value] of headersOf(path)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (/^\/[^/].*\/$/.test(path)) {
      const to = path.replace(/\/+$/, '') + (query === undefined ? '' : `?${query}`);
      response.writeHead(308, { Location: to }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-cache',
      });
      response.end(request.method === 'HEAD' ? undefined : notFound);
    });
  };
}

/**
 * Settles on the port that was bound, or on undefined where it is taken.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number | undefined>}
 */
function listen(server, port) {
  return new Promise((done, failed) => {
    /** @param {NodeJS.ErrnoException} error */
    const onError = (error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(undefined);
      else failed(error);
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * Starts the server on the first free port from `port` on; 0 takes any.
 * @param {{ port: number, folder?: string, say?: (line: string) => void }} options
 * @returns {Promise<{ url: string, close: () => void } | undefined>} undefined if no port is free
 */
export async function serve({ port, folder = BUILD, say = () => undefined }) {
  const server = createServer(handlerFor(folder));
  for (let next = port; next <= Math.min(port + PORTS_TO_TRY, 65_535); next += 1) {
    const bound = await listen(server, next);
    if (bound !== undefined) {
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      return { url: `http://localhost:${bound}/`, close };
    }
    say(`Port ${next} is taken, trying ${next + 1}.`);
  }
  return undefined;
}

/** @returns {Promise<void>} */
async function main() {
  const asked = process.env['PORT'] ?? String(DEFAULT_PORT);
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT must be a whole number from 0 to 65535, not "${asked}".`);
    process.exit(2);
  }
  if (!existsSync(join(BUILD, 'index.html'))) {
    console.error('There is no build to serve yet: run "npm run build" first, or "npm start".');
    process.exit(1);
  }
  const running = await serve({ port, say: console.log });
  if (running === undefined) {
    console.error(`No port from ${port} to ${port + PORTS_TO_TRY} is free; set PORT to another.`);
    process.exit(1);
  }
  console.log(`Balanza is running at ${running.url} (Ctrl+C to stop)`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      running.close();
      process.exit(0);
    });
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main();
}
