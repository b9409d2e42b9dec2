/** Landmarks for screen-reader users: headings in steps, one main text, every region with a distinct name. */
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { builtPages } from './support/builtSite.ts';
import { openPage } from './support/openPage.ts';
import { pageTypes } from '../../scripts/site/pageTypes.ts';

/** Each occurs once on every page. */
const frame = ['banner ', 'main ', 'contentinfo '];

test('headings begin with the first level and skip none, in every page', () => {
  const skipped = [...builtPages().values()].flatMap(({ path, levels }) => {
    const at = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
    return at < 0 ? [] : [`${path}: h${String(levels[at])} after ${levels.slice(0, at).join(', ') || 'nothing'}`];
  });
  expect(skipped).toEqual([]);
});

test('every page type has one banner, main text and footer, and its other regions have distinct names', async ({
  page,
}) => {
  test.slow();
  for (const pageType of pageTypes) {
    await test.step(pageType.name, async () => {
      await openPage(page, pageType);
      const landmarks = await listLandmarks(page);
      expect.soft(landmarks, pageType.name).toEqual(expect.arrayContaining(frame));
      const others = landmarks.filter((one) => !frame.includes(one));
      // The only search of a page needs no name.
      const nameless = others.filter((one) => one.endsWith(' ') && one !== 'search ');
      const alike = landmarks.filter((one, at) => landmarks.indexOf(one) !== at);
      expect.soft([...nameless, ...alike], pageType.name).toEqual([]);
    });
  }
});

test('the order is head, way here, text, foot', async ({ page }) => {
  await page.goto('/plans/liaocheng-children-2021/health/goal-8/');
  expect(await listLandmarks(page)).toEqual(
    expect.arrayContaining(['banner ', 'navigation 主导航', 'navigation 当前位置', 'main ', 'contentinfo ']),
  );
  const order = (await listLandmarks(page)).map((one) => one.split(' ')[0]);
  expect([order[0], order.at(-1)]).toEqual(['banner', 'contentinfo']);
  expect(order.indexOf('main')).toBeGreaterThan(order.lastIndexOf('banner'));
});

/** Role and name of every visible region, in the order of the page. */
async function listLandmarks(page: Page): Promise<string[]> {
  const snapshot = await page.locator('body').ariaSnapshot();
  const roles = 'banner|navigation|main|complementary|contentinfo|region|search|form';
  return [...snapshot.matchAll(new RegExp(`^\\s*- (${roles})(?: "([^"]*)")?:?$`, 'gm'))].map(
    ([, role = '', name = '']) => `${role} ${name}`,
  );
}
