/** Two releases of the small site below a path, for serving them in turn: the second has one more goal for 草原. */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Page } from 'playwright/test';
import { typeAt } from '../../../scripts/deploy/types.ts';
import { runInCopy } from '../../built/partialSite.ts';
import { edit } from '../../support/contentCopy.ts';
import { field, status } from './searchPage.ts';
import { base, env, rehash } from './siteBelowPath.ts';

/** The word whose hits tell the releases apart. */
const word = '草原';

/**
 * Builds the second release from the project in which the first was built, and returns its folder: its search page, its
 * scripts and its index come from a build of changed content, all other pages are those of the first.
 */
export function buildNextRelease(site: string): string {
  const project = join(site, '..');
  const next = `${site}-2`;
  const text = join(project, 'content/sources', 'herders/plan.txt');
  edit(text, '2.为牧民建立健康档案。', `2.为牧民建立健康档案，开展${word}巡护。`);
  rehash(join(project, 'content/sources/herders'));
  runInCopy(project, ['scripts/ingest.ts']);
  for (const page of globSync('**/*.{astro,ts}', { cwd: join(project, 'src/pages') }))
    if (page !== 'search.astro') rmSync(join(project, 'src/pages', page));
  const settings = { ...env, ZHIGUI_SITE: next };
  runInCopy(project, ['scripts/astro.ts', 'build', '--silent'], settings);
  runInCopy(project, ['scripts/indexSearch.ts'], settings);
  cpSync(site, next, { recursive: true, force: false, filter: (path) => !/[/\\]pagefind(?:[/\\]|$)/.test(path) });
  return next;
}

/**
 * A server that knows nothing but files: no cache headers, a date of each file that is long ago, so that a browser keeps
 * what it has without asking.
 */
export async function servePlain(): Promise<{ origin: string; use: (site: string) => void; stop: () => void }> {
  let folder = '';
  const server = createServer(({ url = '/', headers }, response) => {
    const path = decodeURIComponent(url.replace(/[?#].*$/, '').slice(base.length));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats?.isFile() !== true) return void response.writeHead(404).end();
    const date = stats.mtime.toUTCString();
    const type = typeAt(path);
    if (headers['if-modified-since'] === date) return void response.writeHead(304).end();
    response.writeHead(200, { 'content-type': type, 'last-modified': date }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    use: (site) => (folder = site),
    stop: () => void server.close(),
  };
}

/** A copy of a release with the dates that its files got a number of days ago. */
export function datedCopy(site: string, daysAgo: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-release-'));
  cpSync(site, folder, { recursive: true });
  const date = new Date(Date.now() - daysAgo * 86_400_000);
  for (const entry of globSync('**/*', { cwd: folder })) utimesSync(join(folder, entry), date, date);
  return folder;
}

export async function openSearch(page: Page, origin: string, query = word): Promise<void> {
  await page.goto(`${origin}${base}/search/?q=${encodeURIComponent(query)}`);
}

/** Types a query into the page as it is, and leaves a mark that goes with the page. */
export async function typeOn(page: Page, query = word): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-open', ''));
  await field(page).fill(query);
}

/** Whether the page is the one that was typed into, not loaded again since. */
export async function isStillOpen(page: Page): Promise<boolean> {
  return (await page.locator('html[data-open]').count()) > 0;
}

export async function expectHits(page: Page, count: number): Promise<void> {
  await expect(status(page)).toContainText(`共 ${String(count)} 条`);
  await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(word)}`));
}
