// WebKit through its own driver (Debian: webkit2gtk-driver, xvfb): the few commands of W3C WebDriver that are needed.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const DRIVER = '/usr/bin/WebKitWebDriver';
const LIBRARIES = '/usr/lib';

/** @returns {string | undefined} */
function miniBrowser() {
  for (const machine of readdirSync(LIBRARIES)) {
    for (const version of ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']) {
      const path = join(LIBRARIES, machine, version, 'MiniBrowser');
      if (existsSync(path)) return path;
    }
  }
  return undefined;
}

/**
 * @typedef {{
 *   goto: (url: string) => Promise<void>,
 *   run: (body: string, ...args: unknown[]) => Promise<unknown>,
 *   close: () => Promise<void>,
 * }} Driven a browser that opens addresses and runs the body of an async function in the page
 */

/**
 * @param {{ port: number }} options
 * @returns {Promise<Driven | undefined>} undefined where driver, browser or a display are missing
 */
export async function openWebKit({ port }) {
  const binary = existsSync(DRIVER) ? miniBrowser() : undefined;
  if (binary === undefined) return undefined;
  const hasDisplay = process.env['DISPLAY'] !== undefined;
  if (!hasDisplay && !existsSync('/usr/bin/xvfb-run')) return undefined;
  const args = [`--port=${port}`];
  const process_ = hasDisplay
    ? spawn(DRIVER, args, { stdio: 'ignore', detached: true })
    : spawn('/usr/bin/xvfb-run', ['-a', DRIVER, ...args], {
        stdio: 'ignore',
        detached: true,
        // The sandbox of its web process wants user namespaces, which root in a container has not.
        env: {
          ...process.env,
          WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
          LIBGL_ALWAYS_SOFTWARE: '1',
          WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        },
      });
  const stop = () => {
    try {
      // xvfb-run starts two more: the whole group goes.
      if (process_.pid !== undefined) process.kill(-process_.pid, 'SIGTERM');
    } catch {
      // It is gone already.
    }
  };
  const base = `http://127.0.0.1:${port}`;
  /** @param {string} method @param {string} path @param {unknown} [body] */
  async function call(method, path, body) {
    const response = await fetch(base + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value).slice(0, 300)}`);
    return value;
  }
  try {
    for (let tries = 0; ; tries += 1) {
      try {
        await call('GET', '/status');
        break;
      } catch (error) {
        if (tries > 60) throw error;
        await wait(250);
      }
    }
    const { sessionId } = await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary, args: ['--automation'] },
          timeouts: { script: 600_000, pageLoad: 60_000 },
        },
      },
    });
    const session = `/session/${sessionId}`;
    return {
      goto: async (url) => {
        await call('POST', `${session}/url`, { url });
      },
      run: async (body, ...values) => {
        const script = `const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);
          (async (...args) => { ${body} })(...args).then((value) => done({ value }), (error) => done({ error: String(error) + '\\n' + error.stack }));`;
        const answer = await call('POST', `${session}/execute/async`, { script, args: values });
        if (answer.error !== undefined) throw new Error(answer.error);
        return answer.value;
      },
      close: async () => {
        await call('DELETE', session).catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
