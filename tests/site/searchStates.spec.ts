/** The messages of the search page while it searches, and when a file it needs does not arrive. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { measureColdStarts } from '../../scripts/bench/coldStart.ts';
import { builtFolder } from '../../scripts/command/folders.ts';
import { damages } from '../support/indexDamage.ts';
import { expectCount, facet, field, hits, searchAddress, status } from './support/searchPage.ts';

/** Holds back requests to addresses like this, until the returned function is called. */
async function hold(page: Page, address: string): Promise<() => void> {
  const held = Promise.withResolvers<undefined>();
  await page.route(address, async (route) => {
    await held.promise;
    await route.continue();
  });
  return () => held.resolve(undefined);
}

test('a slow answer is announced as pending', async ({ page }) => {
  const release = await hold(page, '**/pagefind/*/words/**');
  await page.goto(searchAddress('近视'));
  await expect(status(page)).toHaveText('正在检索……');
  release();
  await expectCount(page, '近视');
});

test('an answer stays announced while the counts beside the filters are pending', async ({ page }) => {
  const release = await hold(page, '**/pagefind/*/facets/**');
  const counts = facet(page, 'kind').locator('.count');
  await page.clock.install();
  await page.goto(searchAddress('近视'));
  await expectCount(page, '近视');
  // From here on the engine is ready, and answers before the page would announce a search.
  await field(page).fill('托育');
  await expectCount(page, '托育');
  await page.clock.fastForward(1000);
  await expectCount(page, '托育');
  await expect(counts).toHaveCount(0);
  release();
  await expect(counts.first()).toBeVisible();
  await expectCount(page, '托育');
});

/** What an index consists of, each with the address of a page that reads it and with its answer. */
const parts = [
  { part: '**/start.json', address: searchAddress('近视'), answer: /^共/ },
  { part: '**/words/**', address: searchAddress('近视'), answer: /^共/ },
  { part: '**/records/**', address: searchAddress('近视'), answer: /^共/ },
  { part: '**/facets/**', address: searchAddress('近视'), answer: /^共/ },
  { part: '**/bundle.json', address: `${searchAddress('近视')}&view=numbers`, answer: /个数/ },
  { part: '**/targets/**', address: `${searchAddress('近视')}&view=numbers`, answer: /个数/ },
  { part: '**/vocabulary.json', address: searchAddress('彩票'), answer: /没有/ },
];
const offers = ['**/offers.json', '**/words.json'];

/** Gives every file of a part with a damage. */
async function spoil(page: Page, part: string, damage: (typeof damages)[string]): Promise<void> {
  await page.route(part, async (route) => {
    const whole = readFileSync(join(builtFolder, new URL(route.request().url()).pathname));
    const body = damage(whole, Buffer.from('{"kind":"goal"}'));
    await route.fulfill(body === undefined ? { status: 404 } : { body: Buffer.from(body) }).catch(() => undefined);
  });
}

for (const { part, address, answer } of parts) {
  test(`a file of the index that is not what it should be is no empty answer, and can be tried again: ${part}`, async ({
    page,
  }) => {
    for (const [name, damage] of Object.entries(damages)) {
      await spoil(page, part, damage);
      await page.goto(address, { waitUntil: 'commit' });
      await expect(status(page), name).toContainText('检索数据没有取全');
      await page.unroute(part);
    }
    await page.getByRole('button', { name: '重试' }).click();
    await expect(status(page)).toHaveText(answer);
  });
}

test('the files of whole plans, which a long export reads, are no cut export when they are damaged', async ({
  page,
}) => {
  const query = '教育 学校 儿童';
  for (const [name, damage] of Object.entries(damages)) {
    await page.goto(searchAddress(query));
    await expect(status(page)).toHaveText(/^共/);
    await spoil(page, '**/packs/**', damage);
    let saved = false;
    page.once('download', () => (saved = true));
    await page.getByRole('button', { name: /CSV/ }).first().click();
    await expect(status(page), name).toContainText('检索数据没有取全');
    expect(saved, name).toBe(false);
    await page.unroute('**/packs/**');
  }
});

test('a file that hangs is reported too', async ({ page }) => {
  let hangs = true;
  await page.route('**/words/**', async (route) => {
    if (!hangs) await route.continue();
  });
  await page.goto(searchAddress('近视'));
  await expect(status(page)).toContainText('检索数据没有取全', { timeout: 12_000 });
  hangs = false;
  await page.getByRole('button', { name: '重试' }).click();
  await expectCount(page, '近视');
});

test('without the files for suggestions, the answer is whole', async ({ page }) => {
  for (const [name, damage] of Object.entries(damages)) {
    for (const part of offers) await spoil(page, part, damage);
    await page.goto(searchAddress('近视'));
    await expectCount(page, '近视');
    await expect(page.locator('[data-part="jumps"]')).toBeHidden();
    await page.goto(searchAddress('彩票'));
    await expect(status(page), name).toHaveText(/没有/);
    for (const part of offers) await page.unroute(part);
  }
});

test('a page whose index was replaced says so and loads itself anew, once', async ({ page }) => {
  const html = await (await page.request.get('/search/')).text();
  const [, own = ''] = /data-index="([^"]+)"/.exec(html) ?? [];
  const body = html.replaceAll(own, '/pagefind/replaced/');
  let loads = 0;
  await page.route('**/search/*', async (route) => {
    const isPage = route.request().resourceType() === 'document';
    loads += isPage ? 1 : 0;
    await (isPage && loads < 3 ? route.fulfill({ body, contentType: 'text/html' }) : route.continue());
  });
  await page.goto(searchAddress('近视'));
  await expect.poll(() => loads).toBe(2);
  // The cache gave the old page once more.
  await expect(status(page)).toContainText('网站刚刚更新');
  expect(loads).toBe(2);
  await page.reload();
  await expectCount(page, '近视');
});

test('without its script, the page says so and leads to the words', async ({ page }) => {
  await page.route('**/_astro/SearchPanel*', (route) => route.abort());
  await page.goto(searchAddress('近视'));
  await expect(page.getByText('检索程序没有取到')).toBeVisible({ timeout: 12_000 });
  await expect(page.getByRole('main').getByRole('link', { name: '词语索引' })).toBeVisible();
});

test('a first answer is few steps away and light', async () => {
  // A word, words that are glued, a word that plans do not use, a question with yes or no, one in traditional characters.
  for (const start of await measureColdStarts(builtFolder, [
    '近视',
    '腾冲近视怎么防',
    '校园霸凌',
    '补课班管不管',
    '衞生',
  ])) {
    const plain = start.query === '近视';
    expect.soft(start.steps, start.query).toBeLessThanOrEqual(5);
    expect.soft(start.bytes, start.query).toBeLessThanOrEqual(90_000);
    expect.soft(start.requests, start.query).toBeLessThanOrEqual(plain ? 24 : 30);
  }
});

test('a traditional character that a plan prints is read without the table of all', async ({ page }) => {
  const tables: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/traditional.')) tables.push(request.url());
  });
  await page.goto(`${searchAddress('保护的权利')}&plan=liaocheng-children-2021`);
  await expect(hits(page).locator('mark').filter({ hasText: '權利' })).toHaveText(['權利']);
  expect(tables).toEqual([]);
});

test('a missing network is reported, with advice', async ({ page, context }) => {
  await page.goto('/search/');
  await context.setOffline(true);
  await field(page).fill('近视');
  await expect(status(page)).toContainText('设备没有联网');
  await context.setOffline(false);
  await page.getByRole('button', { name: '重试' }).click();
  await expect(status(page)).toHaveText(/^共/);
});
