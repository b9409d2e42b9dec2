/** Debian's nginx with the shipped configuration: its answers, and the bytes it sends. No browser is needed. */
import { readFileSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from 'playwright/test';
import { builtFolder } from '../../scripts/command/folders.ts';
import { headersAt, headers as table } from '../../scripts/deploy/headerTable.ts';
import { types } from '../../scripts/deploy/types.ts';
import { fileAt } from '../../scripts/site/siteFiles.ts';
import { weighPage } from '../../scripts/weigh/weighPage.ts';
import { findNginx } from './support/findNginx.ts';
import { startNginx } from './support/runNginx.ts';
import type { Running } from './support/runNginx.ts';

const goal = '/plans/yushu-children-2021/education/goal-1/';
const html = 'text/html; charset=utf-8';
const json = 'application/json; charset=utf-8';
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const forEver = 'public, max-age=31536000, immutable';

type Row = readonly [path: string, status: number, type: string, compressed: boolean, cache: string];

const files = readdirSync(builtFolder, { recursive: true, encoding: 'utf8' });
const first = (pattern: RegExp): string =>
  `/${files.find((file) => pattern.test(file)) ?? `nothing like ${pattern.source}`}`;

const rows: readonly Row[] = [
  ['/', 200, html, true, 'no-cache'],
  [goal, 200, html, true, 'no-cache'],
  ['/search/?q=%E8%BF%91%E8%A7%86', 200, html, true, 'no-cache'],
  [first(/^_astro\/.*\.js$/), 200, 'text/javascript; charset=utf-8', true, forEver],
  [first(/^_astro\/.*\.css$/), 200, 'text/css; charset=utf-8', true, forEver],
  ['/data/goals.csv', 200, 'text/csv; charset=utf-8', true, 'no-cache'],
  [first(/^pagefind\/.*\/start\.json$/), 200, json, true, forEver],
  [first(/\.bin$/), 200, 'application/octet-stream', false, forEver],
  ['/datapackage.json', 200, json, true, 'no-cache'],
  [first(/\.md$/), 200, 'text/markdown; charset=utf-8', true, 'no-cache'],
  [first(/\.xlsx$/), 200, sheet, false, 'no-cache'],
  [first(/\.png$/), 200, 'image/png', false, 'no-cache'],
  ['/favicon.svg', 200, 'image/svg+xml; charset=utf-8', true, 'no-cache'],
  ['/feed.xml', 200, 'text/xml; charset=utf-8', true, 'no-cache'],
  ['/llms.txt', 200, 'text/plain; charset=utf-8', true, 'no-cache'],
  ['/nowhere/', 404, html, true, 'no-cache'],
  ['/data/nowhere.csv', 404, html, true, 'no-cache'],
  ['/_astro/nowhere.js', 404, html, true, 'no-cache'],
  ['/_astro/', 404, html, true, 'no-cache'],
  ['/%2e%2e/package.json', 400, 'text/html', false, 'no-cache'],
];

test.describe.configure({ mode: 'serial' });

let nginx: Running;

test.beforeAll(async () => {
  const found = findNginx();
  if (typeof found !== 'string')
    nginx = await startNginx(found, readFileSync('scripts/deploy/nginx.conf', 'utf8'), builtFolder);
  else {
    console.log(found);
    test.skip(true, found);
  }
});

test.afterAll(() => (nginx as Running | undefined)?.stop());

test('twenty addresses are answered by the table', async () => {
  const answers = await Promise.all(rows.map(([path]) => nginx.ask(path, { 'accept-encoding': 'gzip, br' })));
  const seen = answers.map(({ status, headers }, at) => [
    ...[rows[at]?.[0], status, headers['content-type']],
    ...[headers['content-encoding'] === 'br', headers['cache-control']],
  ]);
  expect(seen).toEqual(rows);
  for (const [at, { status, headers }] of answers.entries()) {
    const path = status === 200 ? (rows[at]?.[0] ?? '').replace(/\?.*/, '') : '/404.html';
    const wanted = new Map(Object.entries(headersAt(path)));
    const sent = table.map(({ name }) => [name, headers[name.toLowerCase()]]);
    expect.soft(sent, rows[at]?.[0]).toEqual(table.map(({ name }) => [name, wanted.get(name)]));
  }
  const lost = answers.filter(({ status }) => status === 404);
  const { body } = await nginx.ask('/404.html', { 'accept-encoding': 'br' });
  expect(lost.every((answer) => answer.body.equals(body))).toBe(true);
});

test('the bytes received are the bytes weighed, or the file itself', async () => {
  for (const path of ['/', goal, '/data/goals.csv', first(/^_astro\/.*\.css$/)]) {
    const [brotli, gzip, plain] = await Promise.all(
      ['gzip, deflate, br', 'gzip', 'identity'].map((accepted) => nginx.ask(path, { 'accept-encoding': accepted })),
    );
    expect(brotli?.body.length, path).toBe(weighPage(builtFolder, path, 'brotli').html);
    expect(gzip?.body.length, path).toBe(weighPage(builtFolder, path, 'gzip').html);
    expect(plain?.body.equals(readFileSync(fileAt(builtFolder, path))), path).toBe(true);
    for (const answer of [brotli, gzip]) expect(answer?.headers.vary, path).toBe('Accept-Encoding');
  }
});

test('a page is asked for again by its tag, and a folder without its slash leads to it', async () => {
  for (const accepted of ['br', 'gzip', 'identity']) {
    const { headers } = await nginx.ask(goal, { 'accept-encoding': accepted });
    const again = { 'accept-encoding': accepted, 'if-none-match': String(headers.etag) };
    const { status, body } = await nginx.ask(goal, again);
    expect([status, body.length], accepted).toEqual([304, 0]);
  }
  const { status, headers } = await nginx.ask('/plans');
  expect([status, headers.location]).toEqual([301, '/plans/']);
});

test('the type of every file of the site is known', () => {
  const endings = new Set(files.filter((file) => !/\.(?:bin|br|gz)$/.test(file)).map(extname));
  expect([...endings].filter((ending) => ending !== '' && !types.has(ending.slice(1)))).toEqual([]);
});
