/** A site of one's own for a test: it can be stopped, exchanged for another build, and made to fail. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { answerFrom, startServer } from '../../src/hosting/carry/serve.mjs';
import { filesOf } from '../../src/hosting/files.js';

export const BUILD = 'build';

export interface Site {
  readonly url: string;
  /** From now on another folder is served; what is only in the one before is gone. */
  serveFolder(folder: string): void;
  /** Requests whose path this says yes to get an answer of its own. */
  fail(answers: (path: string) => number | undefined): void;
  stop(): void;
  restart(): Promise<void>;
}

/** Serves `folder` under `base`, with nothing beside it. */
export async function startSite(folder: string, base = ''): Promise<Site> {
  let serve = answerFrom(folder);
  let failing: (path: string) => number | undefined = () => undefined;
  const answer: RequestListener = (request, response) => {
    const url = request.url ?? '';
    const status = url.startsWith(`${base}/`) ? failing(url) : 404;
    if (status !== undefined) {
      response.writeHead(status, { 'Cache-Control': 'no-store' }).end();
      return;
    }
    request.url = url.slice(base.length);
    serve(request, response);
  };
  const start = async (port: number) => {
    const running = await startServer({ port, answer });
    if (running === undefined) throw new Error('There is no free port.');
    return running;
  };
  let running = await start(0);
  const { url } = running;
  return {
    url: `${url.slice(0, -1)}${base}/`,
    serveFolder(next) {
      serve = answerFrom(next);
    },
    fail(answers) {
      failing = answers;
    },
    stop() {
      running.close();
    },
    async restart() {
      running = await start(Number(new URL(url).port));
    },
  };
}

export function versionIn(folder: string): string {
  const text = readFileSync(join(folder, '_app/version.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/**
 * The next build, as if something small had changed everywhere: another version, another name for every script, and the
 * policies of the pages to match.
 */
export function nextBuild(from = BUILD): string {
  const folder = mkdtempSync(join(tmpdir(), 'balanza-next-'));
  cpSync(from, folder, { recursive: true });
  const version = versionIn(from);
  const isScript = (path: string) => path.startsWith('_app/immutable/') && path.endsWith('.js');
  const names = new Map(
    filesOf(folder)
      .filter(isScript)
      .map((path) => [basename(path), `next-${basename(path)}`]),
  );
  const NAMES = /[\w-]+(?:\.[\w-]+)*\.js/g;
  for (const path of filesOf(folder)) {
    if (!/\.(?:html|js|json)$/.test(path)) continue;
    const file = join(folder, path);
    const before = readFileSync(file, 'utf8');
    let text = before
      .replaceAll(version, `${version}-next`)
      .replace(NAMES, (name) => names.get(name) ?? name);
    if (path.endsWith('.html')) {
      const scripts = (html: string) =>
        [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => hashOf(script));
      const fresh = scripts(text);
      for (const [at, hash] of scripts(before).entries()) {
        text = text.replace(hash, fresh[at] ?? hash);
      }
    }
    writeFileSync(file, text);
    if (isScript(path)) renameSync(file, join(folder, dirname(path), `next-${basename(path)}`));
  }
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** The build that the page is of. */
export function buildOf(page: Page): Promise<string | null> {
  return page.locator('html').getAttribute('data-build');
}

export function offlineNotice(page: Page, said: 'ready' | 'update'): Locator {
  return page.locator(`[data-offline="${said}"]`);
}

/** Waits until the browser has said that it keeps everything. */
export async function keptBy(page: Page): Promise<void> {
  await expect(offlineNotice(page, 'ready')).toBeVisible({ timeout: 20_000 });
}

/** Names of the caches with how many files each holds. */
export function cachesOf(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const counts = names.map(async (name) => {
      const kept = await (await caches.open(name)).keys();
      return [name, kept.length] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  });
}

/** Has the browser look for a newer build, as it does by itself at the next visit. */
export function askForUpdate(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    // An update that fails to install rejects nothing, one that cannot be fetched does.
    await registration?.update().catch(() => undefined);
  });
}
