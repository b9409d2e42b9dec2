/** The search page of a site that has a search service: asked first, and done without where it does not answer. */
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { openEngines } from '../../scripts/service/engineAnswers.ts';
import { toAnswer } from '../../scripts/service/serveAnswers.ts';
import { noStore } from '../../scripts/service/sqlStore.ts';
import { builtIndexFolder } from '../../scripts/command/folders.ts';
import { expectCount, hitLinks, searchAddress } from './support/searchPage.ts';

const stores = { store: noStore, engines: openEngines(builtIndexFolder) };

/** Serves the search page as it is built with SEARCH_SERVICE=/service/, and the service while `answers` is true. */
async function serve(page: Page, answers: () => boolean): Promise<{ asked: string[]; ofIndex: string[] }> {
  const [asked, ofIndex]: [string[], string[]] = [[], []];
  await page.route('**/search/**', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace(/ data-service(?:="")?/, ' data-service="/service/"')
      .replace(/<link rel="preload"[^>]*pagefind[^>]*>/, '');
    await route.fulfill({ response, body });
  });
  await page.route('**/service/**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    asked.push(pathname);
    if (!answers()) return route.abort('connectionrefused');
    return route.fulfill(await toAnswer(stores, pathname.replace('/service', '') + search));
  });
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) ofIndex.push(request.url());
  });
  return { asked, ofIndex };
}

test('answers and numbers come from it, and no file of the index is fetched', async ({ page }) => {
  const { asked, ofIndex } = await serve(page, () => true);
  await page.goto(searchAddress('托育'));
  await expectCount(page, '托育');
  await expect(hitLinks(page)).toHaveCount(10);
  await page.getByRole('link', { name: '数', exact: true }).click();
  await expect(page.locator('plan-search table tbody tr').first()).toBeVisible();
  expect(new Set(asked)).toContain('/service/engine/numbers');
  expect(ofIndex).toEqual([]);
});

test('where hits are of too many plans to be counted, it says what to choose first', async ({ page }) => {
  await serve(page, () => true);
  const plan: unknown[] = [];
  await page.route('**/service/engine/count**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const { body, ...answer } = await toAnswer(stores, pathname.replace('/service', '') + search);
    await route.fulfill({ ...answer, body: JSON.stringify({ ...(JSON.parse(body) as object), plan }) });
  });
  await page.goto(searchAddress('托育'));
  await expect(page.getByText('先选地区，再按规划、领域和部门筛选')).toBeVisible();
});

test('where it does not answer, the index in the browser does, with nothing to be seen of it', async ({ page }) => {
  let answers = true;
  const { asked, ofIndex } = await serve(page, () => answers);
  await page.goto(searchAddress('托育'));
  await expectCount(page, '托育');
  answers = false;
  await page.getByRole('searchbox', { name: '检索词' }).fill('近视');
  await expectCount(page, '近视');
  await expect(hitLinks(page).first()).toBeVisible();
  expect(ofIndex.length).toBeGreaterThan(3);
  const failed = asked.length;
  await page.getByRole('searchbox', { name: '检索词' }).fill('妇女');
  await expectCount(page, '妇女');
  expect(asked).toHaveLength(failed);
});
