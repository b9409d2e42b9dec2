/** Landmarks for screen-reader users: headings in steps, regions in order. Every page type: everyPage.spec.ts. */
import { expect, test } from 'playwright/test';
import { builtPages } from './support/builtSite.ts';
import { listLandmarks } from './support/landmarks.ts';

test('headings begin with the first level and skip none, in every page', () => {
  const skipped = builtPages().flatMap(({ path, levels }) => {
    const at = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
    return at < 0 ? [] : [`${path}: h${String(levels[at])} after ${levels.slice(0, at).join(', ') || 'nothing'}`];
  });
  expect(skipped).toEqual([]);
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
