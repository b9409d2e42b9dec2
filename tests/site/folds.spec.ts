/**
 * Long pages in folded parts: short on a phone, with a bar of their parts that stays; a link into a part opens it, paper
 * and a reader without script have everything.
 */
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { foldedAnchors, followAnchor, openOneByOne } from './support/foldedParts.ts';
import { longestPages } from './support/longestPages.ts';

const department = '/departments/liaocheng/education-sports/';
const tasks = `${department}tasks/`;
const domain = '/plans/liaocheng-children-2021/legal-protection/';
const longPages = [
  department,
  tasks,
  '/departments/liaocheng/',
  '/departments/tengchong/',
  '/departments/liaocheng/tasks/',
  '/domains/children/health/',
  '/regions/anshan-tiexi/',
  '/compare/liaocheng-children-2021/',
  '/compare/liaocheng-children-2021/liaocheng-children-2021-undated/',
  '/compare/anshan-tiexi-children-2021/tengchong-children-2021/',
  '/compare/anshan-tiexi-children-2021/liaocheng-children-2021/health/',
  '/plans/liaocheng-women-2021/',
  '/plans/anshan-tiexi-children-2021/',
  '/compare/liaocheng-children-2021/liaocheng-children-2021-undated/parts/',
  domain,
  '/plans/liaocheng-women-2021/full/',
  '/sources/liaocheng-2021/',
  '/topics/',
  '/keywords/',
  '/corrections/',
  '/data/dictionary/',
  '/data/',
];
/** Pages with a part that is long by itself. */
const deepPages = [
  '/departments/liaocheng/womens-federation/',
  '/plans/liaocheng-children-2021/full/',
  '/sources/tengchong-2021/',
  '/topics/gender-equality/',
  '/regions/liaocheng/',
  '/laws/',
];
/** Of most pages, in pixels. Files are for those who know what they look for: half of that. */
const mostHeight = (path: string): number => (path === '/data/' ? 4000 : 8000);
const bar = (page: Page) => page.locator('.jump-bar');

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 } });

  for (const path of longPages) {
    test(`below its limit, whatever is opened, and its bar leads to parts that open: ${path}`, async ({ page }) => {
      await page.goto(path);
      await expectBarLeads(page, path);
      await expectPartsOpen(page, path);
    });
  }

  for (const path of deepPages) {
    test(`below its limit, whatever is opened: ${path}`, async ({ page }) => {
      await page.goto(path);
      await expectPartsOpen(page, path);
    });
  }

  test('the pages that have most to show, of every route, are below their limit', async ({ page }) => {
    const paths = longestPages();
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      expect.soft(await heightOf(page), path).toBeLessThan(8000);
    }
  });

  test('an anchor within a folded part opens it, also after the page has come', async ({ page }) => {
    await page.goto(`${department}#shared-lcw-1`);
    await expect(page.locator('#shared-lcw-1')).toBeInViewport();
    await page.evaluate(() => (location.hash = '#led-lcw-2'));
    await expect(page.locator('#led-lcw-2')).toBeInViewport();
    await page.goto(`${tasks}#lcw-2-1`);
    await expect(page.locator('#lcw-2-1 .words').first()).toBeInViewport();
    await page.goto(`${domain}#measure-9`);
    await expect(page.locator('#measure-9')).toBeInViewport();
  });

  test('one button opens all parts and folds them again', async ({ page }) => {
    const closed = (): Promise<number> => page.locator('details.part:not([open]), tr[hidden]').count();
    for (const path of [department, tasks]) {
      await page.goto(path);
      await page.getByRole('button', { name: '全部展开' }).click();
      expect(await closed(), path).toBe(0);
      await page.getByRole('button', { name: '全部收起' }).click();
      expect(await closed(), path).toBeGreaterThan(3);
    }
  });

  test('rows of a task table open and fold under their domain, by keyboard too', async ({ page }) => {
    await page.goto(tasks);
    const group = page.locator('tbody[data-fold]').first();
    const row = group.locator('tr.task td.words').first();
    await expect(row).toBeHidden();
    await group.getByRole('button').press('Enter');
    await expect(row).toBeVisible();
    await group.getByRole('button').press('Enter');
    await expect(row).toBeHidden();
  });

  test('paper shows what is folded', async ({ page }) => {
    for (const path of [department, tasks, domain, '/domains/children/health/']) {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      // The sheet for paper takes effect with the next frame.
      await expect.poll(() => page.evaluate(countHidden), { message: path }).toBe(0);
      await page.emulateMedia({ media: 'screen' });
    }
  });
});

/** The parts and rows of a page whose first link is not shown. */
function countHidden(): number {
  return [...document.querySelectorAll('.part > div:not(.screen-only *), tr.task:not(details.screen-only *)')].filter(
    (one) => one.querySelector('a')?.checkVisibility({ contentVisibilityAuto: true }) === false,
  ).length;
}

test('a wide screen has room for all parts', async ({ page }) => {
  await page.goto(department);
  for (const link of await page.locator('.part .commitments a').all()) await expect(link).toBeVisible();
  await page.goto(tasks);
  await expect(page.locator('tr.task td.words').first()).toBeVisible();
  await page.goto(domain);
  await expect(page.locator('#measure-14')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } });
  test('parts open by a click or a link, rows do not fold', async ({ page }) => {
    await page.goto(`${department}#shared-lcw-1`);
    await expect(page.locator('#shared-lcw-1')).toBeInViewport();
    const part = page.locator('details', { has: page.locator('> #partners') });
    await part.locator('summary').first().click();
    await expect(part.getByRole('link').first()).toBeVisible();
    await page.goto(tasks);
    await expect(page.locator('tr.task td.words').first()).toBeVisible();
    await expect(page.getByRole('button', { name: '展开' })).toHaveCount(0);
  });
});

async function expectBarLeads(page: Page, path: string): Promise<void> {
  expect.soft(await heightOf(page), 'as it comes').toBeLessThan(mostHeight(path));
  await bar(page).getByRole('link').last().click();
  const target = page.locator(decodeURIComponent(new URL(page.url()).hash));
  await expect.soft(target, 'the last part').toBeInViewport();
  const { y = 0, height = 0 } = (await bar(page).boundingBox()) ?? {};
  expect.soft(y, 'the bar').toBeLessThanOrEqual(812 - height);
  expect.soft(await isCovered(page), 'the last part').toBe(false);
}

/** A link within the page into each part, an address that leads into the last one, and then part after part by hand. */
async function expectPartsOpen(page: Page, path: string): Promise<void> {
  const anchors = await page.evaluate(foldedAnchors, 3);
  const last = anchors.at(-1);
  for (const id of anchors) {
    if (id !== last) await page.evaluate(followAnchor, id);
    else {
      await page.goto('about:blank');
      await page.goto(`${path}#${id}`);
    }
    expect.soft(await heightOf(page), `#${id}`).toBeLessThan(8000);
    await expect.soft(page.locator(`[id="${id}"]`), `#${id}`).toBeInViewport();
  }
  const { highest, moved } = await page.evaluate(openOneByOne);
  expect.soft(highest, 'opened by hand').toBeLessThan(8000);
  expect.soft(moved, 'a heading moves away under the finger').toBeLessThan(2);
}

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/** True when the bar lies over the heading of the part that the address names. */
async function isCovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const target = document.querySelector(decodeURIComponent(location.hash));
    const heading = target?.matches('.part > div') === true ? target.previousElementSibling : target;
    const bottom = document.querySelector('.jump-bar')?.getBoundingClientRect().bottom;
    const top = heading?.getBoundingClientRect().top;
    return bottom === undefined || top === undefined || top < bottom - 1;
  });
}
