/** The messages of the search page while it searches, and when a file it needs does not arrive. */
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { expectCount, facet, field, searchAddress, status } from './support/searchPage.ts';

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
  const release = await hold(page, '**/pagefind/*/index/**');
  await page.goto(searchAddress('近视'));
  await expect(status(page)).toHaveText('正在检索……');
  release();
  await expectCount(page, '近视');
});

test('an answer stays announced while the counts beside the filters are pending', async ({ page }) => {
  const release = await hold(page, '**/pagefind/facets/**');
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

test('a missing or unreachable index is reported, with advice', async ({ page }) => {
  await page.route('**/pagefind/*/index/**', (route) => route.abort());
  await page.goto(searchAddress('近视'));
  await expect(status(page)).toContainText('检索索引没有取到');
  await page.unroute('**/pagefind/*/index/**');
  await page.getByRole('button', { name: '重试' }).click();
  await expectCount(page, '近视');

  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(searchAddress('近视'));
  await expect(status(page)).toContainText('检索索引不存在');
  await expect(page.getByRole('heading', { name: '按规划查找' })).toBeVisible();
});

for (const [file, address] of [
  ['the list of chunks', '**/pagefind/1/*.pf_meta'],
  ['the program', '**/pagefind/wasm.*'],
] as const) {
  test(`an index without ${file} is no empty answer`, async ({ page }) => {
    await page.route(address, (route) => route.abort());
    await page.goto(searchAddress('近视'));
    await expect(status(page)).toContainText('检索索引没有取到');
  });
}

test('a missing network is reported, with advice', async ({ page, context }) => {
  await page.goto('/search/');
  await context.setOffline(true);
  await field(page).fill('近视');
  await expect(status(page)).toContainText('设备没有联网');
  await context.setOffline(false);
  await page.getByRole('button', { name: '重试' }).click();
  await expect(status(page)).toHaveText(/^共/);
});
