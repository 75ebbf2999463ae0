// Serves the folder it lies in, as any static host would: `node serve.mjs`, and nothing has to be installed.
// PORT chooses the port. Only this machine can reach it. The project's own server answers with the same code.
import { createReadStream, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEFAULT_PORT = 8000;
const PORTS_TO_TRY = 20;

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** Pages made to stand inside other sites' pages. */
const EMBED = /^\/(?:es\/)?embed(?:\.html)?$/;

/**
 * The pages state their own policy; what a meta element cannot say is said here.
 * @param {string} path
 * @returns {Record<string, string>}
 */
function securityHeaders(path) {
  const embed = EMBED.test(path);
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': embed ? 'frame-ancestors *' : "frame-ancestors 'self'",
    ...(embed ? {} : { 'Cross-Origin-Opener-Policy': 'same-origin' }),
  };
}

/**
 * @param {string} file
 * @returns {import('node:fs').Stats | undefined} undefined where there is no such file
 */
function fileAt(file) {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? stats : undefined;
}

/**
 * The file that an address means; a page's address is its file's name without `.html`. Undefined for whatever
 * leads out of the folder, is hidden, or is not there.
 * @param {string} folder
 * @param {string} path
 * @returns {{ file: string, stats: import('node:fs').Stats } | undefined}
 */
function find(folder, path) {
  let plain;
  try {
    plain = normalize(decodeURIComponent(path)).split(sep).join('/');
  } catch {
    return undefined;
  }
  if (!plain.startsWith('/') || plain.includes('\0') || /\/\.|\\/.test(plain)) return undefined;
  const file = join(folder, plain);
  const names = plain.endsWith('/') ? [join(file, 'index.html')] : [file, `${file}.html`];
  for (const name of names) {
    const stats = fileAt(name);
    // A link inside the folder may lead out of it.
    if (stats !== undefined && realpathSync(name).startsWith(realpathSync(folder) + sep)) {
      return { file: name, stats };
    }
  }
  return undefined;
}

/**
 * Answers requests from the folder: pages are asked for again each time, hashed files never.
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
export function answerFrom(folder) {
  const notFoundPage = join(folder, '404.html');
  return (request, response) => {
    const [path = '', query] = (request.url ?? '').split('?');
    const headers = securityHeaders(path);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
      return;
    }
    // Scripts and styles are named relative to the page, so that a page has one address: without a slash.
    if (/^\/[^/\\].*\/$/.test(path)) {
      const to = path.replace(/\/+$/, '') + (query === undefined ? '' : `?${query}`);
      response.writeHead(308, { ...headers, Location: to }).end();
      return;
    }
    const found = find(folder, path);
    if (found === undefined) {
      const page = fileAt(notFoundPage) ? readFileSync(notFoundPage) : 'Not found';
      const type = { 'Content-Type': TYPES['.html'], 'Cache-Control': 'no-cache' };
      response.writeHead(404, { ...headers, ...type });
      response.end(request.method === 'HEAD' ? undefined : page);
      return;
    }
    const { file, stats } = found;
    const hashed = path.startsWith('/_app/immutable/');
    const etag = `W/"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`;
    const caching = {
      'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: etag,
    };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { ...headers, ...caching }).end();
      return;
    }
    response.writeHead(200, {
      ...headers,
      ...caching,
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': stats.size,
    });
    if (request.method === 'HEAD') response.end();
    // The file may go while it is read; the connection then ends short, and the reader asks again.
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
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
 * @param {{ port: number, answer: import('node:http').RequestListener, say?: (line: string) => void }} options
 * @returns {Promise<{ url: string, close: () => void } | undefined>} undefined if no port is free
 */
export async function startServer({ port, answer, say = () => undefined }) {
  const server = createServer(answer);
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

/**
 * The command behind `node serve.mjs`: serves the folder until it is told to stop.
 * @param {string} folder
 * @param {number} usualPort
 * @returns {Promise<void>}
 */
export async function runServer(folder, usualPort) {
  const asked = process.env['PORT'] ?? String(usualPort);
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT must be a whole number from 0 to 65535, not "${asked}".`);
    process.exit(2);
  }
  const running = await startServer({ port, answer: answerFrom(folder), say: console.log });
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

const self = fileURLToPath(import.meta.url);
if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(self)) {
  await runServer(dirname(self), DEFAULT_PORT);
}
