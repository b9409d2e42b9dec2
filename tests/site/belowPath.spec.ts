/**
 * The site below a path of its host: a small one of every kind of page is built for https://example.org/zhigui/, read as
 * files, opened in the browser from `npm run preview`, and asked from nginx with the configuration for such a path.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import getPort from 'get-port';
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { packSite } from '../../scripts/pack/packSite.ts';
import { serverFiles } from '../../scripts/deploy/serverFiles.ts';
import { must } from '../../src/text/must.ts';
import { findNginx } from './support/findNginx.ts';
import { toPattern } from './support/routePattern.ts';
import {
  buildNextRelease,
  datedCopy,
  expectHits,
  openSearch,
  typeOn,
  isStillOpen,
  servePlain,
} from './support/releases.ts';
import { startNginx } from './support/runNginx.ts';
import { base, buildSiteBelowPath, ended, host, planId } from './support/siteBelowPath.ts';
import { hasPath, writtenAddresses } from './support/writtenAddresses.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let site: string;
let preview: ChildProcess;
let origin: string;
let next: string | undefined;

/** The hits of its word in the first release and in the second. */
const [before, after] = [8, 9];

function nextRelease(): string {
  return (next ??= buildNextRelease(site));
}

test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = await buildSiteBelowPath();
  preview = spawn(process.execPath, ['scripts/preview.ts'], {
    cwd: join(site, '..'),
    env: { ...process.env, PORT: '0', SITE_URL: undefined },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  origin = await new Promise<string>((resolve, reject) => {
    let said = '';
    preview.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const [, found] = /(http:\/\/localhost:\d+)\/zhigui\/ /.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    preview.once('exit', () => reject(new Error(`preview ended: ${said}`)));
  });
});

test.afterAll(() => (preview as ChildProcess | undefined)?.kill());

test('every address that a file holds is below the path and leads to what is there', () => {
  const written = writtenAddresses(site).map((one) => ({ ...one, path: one.address.replace(host, '') }));
  const below = written.filter(({ path }) => path.startsWith(`${base}/`));
  expect(new Set(below.map(({ file }) => extname(file)))).toEqual(
    new Set(['.csv', '.html', '.js', '.json', '.md', '.svg', '.txt', '.xml']),
  );
  // A slash alone is a separator in scripts; see the next test.
  const outside = written.filter(
    ({ address, path }) =>
      !path.startsWith(`${base}/`) && (address.startsWith(host) || (/^\/(?![?#]|$)/.test(path) && hasPath(site, path))),
  );
  expect(outside).toEqual([]);
  const broken = below.filter(
    ({ file, path }) => file !== examples && !leftOut.test(path) && !hasPath(site, path.slice(base.length)),
  );
  expect(broken).toEqual([]);
});

test('no page leads to the home page of the host', () => {
  const pages = globSync('**/*.html', { cwd: site });
  expect(
    pages.filter((page) => /(?:href|src|action)="\/(?:[?#][^"]*)?"/.test(readFileSync(join(site, page), 'utf8'))),
  ).toEqual([]);
});

/** Its examples are of the plans of the real site. */
const examples = 'help/index.html';

/**
 * Pictures, drawn by a step that this build leaves out; the address that the page for unknown ones says it has; and patterns
 * that search completes with a number. And the offline copy, which `npm run pack` makes.
 */
const leftOut = /\/(?:card|icon-300|apple-touch-icon)\.png$|\/zhigui-offline\.zip$|\/404\/$|\*/;

/** Tasks are goals under another name. */
const missing = ['plans/[plan]/[section]/task-[num]'];

test('every kind of page is in it', () => {
  const paths = globSync('**/*.html', { cwd: site }).map((file) =>
    `/${file}`.replace(/index\.html$/, '').replace('404.html', '404/'),
  );
  const routes = globSync('**/*.astro', { cwd: 'src/pages' }).map((file) => file.replace(/(index)?\.astro$/, ''));
  expect(routes.filter((route) => !paths.some((path) => toPattern(route).test(path)))).toEqual(missing);
});

test('an address that ended leads on below the path', async ({ page }) => {
  await page.goto(`${origin}${base}${ended.moved}`);
  await expect(page).toHaveURL(`${origin}${base}${ended.to}`);
  await page.goto(`${origin}${base}${ended.gone}`);
  await expect(page.getByRole('main').getByRole('link', { name: '从这里往下看' })).toHaveAttribute(
    'href',
    `${base}${ended.see}`,
  );
});

test('a reader goes from the home page through search and a goal to a comparison', async ({ page }) => {
  const lost = listenForLost(page);
  await page.goto(`${origin}${base}/`);
  await page.getByRole('searchbox').fill('健康档案');
  await page.getByRole('searchbox').press('Enter');
  const hits = page.locator('[data-part="hits"] > li [data-part="link"]');
  await expect(hits.first()).toBeVisible();
  await hits.first().click();
  await expect(page).toHaveURL(new RegExp(`${base}/plans/[^/]+/health/`));
  await page.goto(`${origin}${base}/plans/${planId}/health/goal-1/`);
  await expect(page.locator('share-panel')).toHaveAttribute(
    'data-address',
    `${host}${base}/plans/${planId}/health/goal-1/`,
  );
  await page.goto(`${origin}${base}/compare/`);
  await page.getByRole('main').locator(`a[href^="${base}/compare/${planId}/"]`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(lost).toEqual([]);
});

test('what scripts fetch is below the path: a department by its card, a quotation, a file of the reader’s own', async ({
  page,
}) => {
  const lost = listenForLost(page);
  await page.goto(`${origin}${base}/search/?q=${encodeURIComponent('苍原 医疗保障局')}`);
  const card = page.locator('[data-part="jumps"] a').first();
  await expect(card).toHaveAttribute('href', new RegExp(`^${base}/departments/`));
  await page.goto(`${origin}${base}/verify/`);
  await page.locator('quote-check textarea').fill('为牧民建立健康档案。');
  await page.getByRole('button', { name: '核对' }).click();
  await expect(page.locator(`quote-check a[href^="${base}/plans/"]`).first()).toBeVisible();
  await page.goto(`${origin}${base}/try/`);
  await page
    .getByRole('textbox', { name: '或者贴入规划全文' })
    .fill(readFileSync(join(site, `sources/herders/plan.txt`), 'utf8'));
  await page.getByRole('button', { name: '读贴入的文字' }).click();
  await expect(page.locator('[data-part="result"]')).toContainText('苍原县');
  expect(lost).toEqual([]);
});

/** Answers other than 200, and complaints of the browser. */
function listenForLost(page: Page): string[] {
  const lost: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) lost.push(`${String(response.status())} ${response.url()}`);
  });
  page.on('pageerror', ({ message }) => lost.push(message));
  return lost;
}

test('nginx serves it below the path', async () => {
  const found = findNginx();
  if (typeof found === 'string') {
    test.skip(true, found);
    return;
  }
  const nginx = await startNginx(found, must(serverFiles(base).get('nginx.conf'), 'nginx.conf'), site);
  try {
    const script = must(
      readdirSync(join(site, '_astro')).find((name) => name.endsWith('.js')),
      'script',
    );
    const asked = ['/', `/_astro/${script}`, '/data/goals.csv', '/nowhere/', '/_astro/'].map((path) => base + path);
    const answers = await Promise.all([...asked, base, `${base}/plans`, '/'].map((path) => nginx.ask(path)));
    const seen = answers.map(({ status, headers }) => [
      ...[status, headers['content-type'], headers['cache-control'], headers['access-control-allow-origin']],
      headers.location,
    ]);
    const [html, js, csv] = ['text/html', 'text/javascript', 'text/csv'].map((type) => `${type}; charset=utf-8`);
    const kept = 'public, max-age=31536000, immutable';
    expect(seen.slice(0, 5)).toEqual([
      [200, html, 'no-cache', undefined, undefined],
      [200, js, kept, undefined, undefined],
      [200, csv, 'no-cache', '*', undefined],
      [404, html, 'no-cache', undefined, undefined],
      [404, html, 'no-cache', undefined, undefined],
    ]);
    expect(answers[3]?.body.equals(readFileSync(join(site, '404.html')))).toBe(true);
    expect(seen.slice(5, 7).map(([status, , , , location]) => [status, location])).toEqual([
      [301, `${base}/`],
      [301, `${base}/plans/`],
    ]);
    expect(seen[7]?.[0]).toBe(404);
  } finally {
    await nginx.stop();
  }
});

test('behind nginx, a page that is open works on after the next release, and after the way back', async ({
  page,
  context,
}) => {
  const found = findNginx();
  if (typeof found === 'string') {
    test.skip(true, found);
    return;
  }
  const served = mkdtempSync(join(tmpdir(), 'zhigui-served-'));
  const port = await getPort();
  const origins = `http://127.0.0.1:${String(port)}`;
  packSite(site, served);
  const nginx = await startNginx(found, must(serverFiles(base).get('nginx.conf'), 'nginx.conf'), served, port);
  try {
    await openSearch(page, origins, '健康档案');
    packSite(nextRelease(), served);
    await typeOn(page);
    await expectHits(page, before);
    expect(await isStillOpen(page)).toBe(true);
    const other = await context.newPage();
    await openSearch(other, origins);
    await expectHits(other, after);
    packSite(site, served);
    await typeOn(other, '草原巡护');
    await expect(other.locator('[data-part="status"]')).toContainText('共 1 条');
    expect(await isStillOpen(other)).toBe(true);
    await openSearch(page, origins);
    await expectHits(page, before);
  } finally {
    await nginx.stop();
    rmSync(served, { recursive: true });
  }
});

test('behind a plain server, an open page loads itself once, and who returns searches at once', async ({
  page,
  context,
}) => {
  const server = await servePlain();
  const [old, young] = [datedCopy(site, 60), datedCopy(nextRelease(), 1)];
  try {
    server.use(old);
    const returning = await context.newPage();
    for (const reader of [page, returning]) {
      await openSearch(reader, server.origin, '健康档案');
      await expect(reader.locator('[data-part="status"]')).toContainText(/^共 \d+ 条/);
    }
    server.use(young);
    await typeOn(page);
    await expectHits(page, after);
    expect(await isStillOpen(page)).toBe(false);
    await openSearch(returning, server.origin);
    await expectHits(returning, after);
    // The way back is the same: what the browser does not have yet is of the release before.
    server.use(old);
    await typeOn(page, '基本医疗');
    await expect.poll(() => isStillOpen(page)).toBe(false);
    await typeOn(page);
    await expectHits(page, before);
  } finally {
    server.stop();
    for (const folder of [old, young]) rmSync(folder, { recursive: true });
  }
});
