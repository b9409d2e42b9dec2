/**
 * Search as readers use it: in the page, from its address, by keyboard, without JavaScript, and when the index fails.
 */
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { recordText } from '../../src/search/records/recordText.ts';
import { generateQueries } from '../unit/search/generateQueries.ts';
import { findViolations } from './support/axe.ts';
import {
  expectCount,
  field,
  hitLinks,
  hits,
  literalAddress,
  records,
  scan,
  searchAddress,
  status,
} from './support/searchPage.ts';

/** The plan's own words on a page, without the site's additions. */
async function planText(page: Page): Promise<string> {
  return page
    .locator('[data-plan-text]')
    .first()
    .evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const added of copy.querySelectorAll('[data-ui]')) added.remove();
      return copy.textContent;
    });
}

/** Moves to another query of the open page, as the browser's own buttons do: without loading it again. */
async function moveTo(page: Page, address: string): Promise<void> {
  await page.evaluate((next) => {
    history.pushState(null, '', next);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

/** All complaints of the browser, about the policy or missing files. */
function listenForComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

test(
  'a typed query finds what a scan finds, marks it, and its hit opens the sentence',
  { tag: '@both' },
  async ({ page }) => {
    const complaints = listenForComplaints(page);
    await page.goto('/search/');
    await field(page).fill('近视');
    await expectCount(page, '近视');
    await expect(page).toHaveURL(searchAddress('近视'));
    await expect(page).toHaveTitle(/^近视/);
    await expect(hits(page)).toHaveCount(8);
    for (const hit of await hits(page).all()) await expect(hit.locator('mark').first()).toHaveText('近视');

    const first = hits(page).first();
    const sentence = (await first.locator('.plan-words').innerText()).replaceAll('……', '');
    const addresses = await hitLinks(page).evaluateAll((links) =>
      links.map((link) => (link.getAttribute('href') ?? '').replace(/[?#].*$/, '')),
    );
    expect(addresses.sort()).toEqual(scan('近视').sort());
    await first.locator('[data-part="link"]').click();
    await expect(page).toHaveURL(/\/plans\/[\w-]+\/health\/(goal|measure)-\d+\/\?hl=%E8%BF%91%E8%A7%86#s\d+$/);
    expect(await planText(page)).toContain(sentence);
    expect(complaints).toEqual([]);
  },
);

test('in a worker, every query gives the count of a scan', async ({ page }) => {
  test.slow();
  const texts = records.map(recordText);
  const written = ['近视', '校园欺凌', '校园 欺凌', '共青团聊城市委', '98%', '0.85名', '兒童權利', '的'];
  const queries = [...written, ...generateQueries(texts, 24, 5, (text) => text).map(({ query }) => query.trim())];
  const working = page.waitForEvent('worker');
  await page.goto(literalAddress('近视'));
  await working;
  for (const query of queries) {
    await moveTo(page, literalAddress(query));
    await expectCount(page, query);
  }
});

test('where no worker runs, the page answers by itself', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: () => {
        throw new Error('no workers here');
      },
    });
  });
  for (const query of ['近视', '共青团聊城市委', '98%', '校园欺凌', '儿童健康水平']) {
    await page.goto(literalAddress(query));
    await expectCount(page, query);
  }
  expect(page.workers()).toEqual([]);
});

test('a department is shown as such, and a hit contains all of several terms', async ({ page }) => {
  await page.goto(literalAddress('共青团聊城市委 儿童'));
  await expectCount(page, '共青团聊城市委 儿童');
  await expect(hits(page).first().getByText('牵头单位：')).toBeVisible();
  await expect(hits(page).first().locator('mark', { hasText: '共青团聊城市委' })).toBeVisible();
});

test('load more leads to the last hit', async ({ page }) => {
  await page.goto(searchAddress('留守'));
  const count = scan('留守').length;
  expect(count).toBeGreaterThan(10);
  const more = page.getByRole('button', { name: /^继续显示/ });
  await expect(more).toHaveText(`继续显示（还有 ${String(count - 10)} 条）`);
  await more.focus();
  for (let shown = 10; shown < count; shown += 30) {
    await page.keyboard.press('Enter');
    await expect(hits(page)).toHaveCount(Math.min(count, shown + 30));
    await expect(hitLinks(page).nth(shown)).toBeFocused();
    if (shown + 30 < count) await more.focus();
  }
  await expect(more).toBeHidden();
});

test('going back leads through the queries', async ({ page }) => {
  await page.goto('/search/');
  for (const query of ['近视', '托育']) {
    await field(page).fill(query);
    await field(page).press('Enter');
    await expectCount(page, query);
  }
  await page.goBack();
  await expect(field(page)).toHaveValue('近视');
  await expectCount(page, '近视');
  await hitLinks(page).first().click();
  await page.goBack();
  await expect(field(page)).toHaveValue('近视');
  await expectCount(page, '近视');
  await page.goBack();
  await expect(page).toHaveURL('/search/');
  await expect(status(page)).toBeEmpty();
});

test('by keyboard alone: type, go to a hit, open it', async ({ page }) => {
  await page.goto('/search/');
  await field(page).focus();
  await page.keyboard.type('0.85名');
  await expectCount(page, '0.85名');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '检索', exact: true })).toBeFocused();
  const first = hitLinks(page).first();
  for (let step = 0; step < 10 && !(await first.evaluate((link) => link === document.activeElement)); step += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-plan-text]').first()).toContainText(/0\.85\s*名/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('readers are referred to the plans', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.locator('noscript p')).toContainText('检索需要脚本');
    await expect(page.locator('plan-search ul').getByRole('link')).toHaveCount(6);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`results are accessible, ${colorScheme}, and fit 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(searchAddress('共青团聊城市委'));
    await expectCount(page, '共青团聊城市委');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await findViolations(page)).toEqual([]);
  });
}
