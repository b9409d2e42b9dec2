/** Every page type on paper: no navigation, the text, and the page's address. */
import { expect, test } from 'playwright/test';
import { openPage } from './support/openPage.ts';
import { pageTypes } from '../../scripts/site/pageTypes.ts';

// The breadcrumbs (当前位置) tell on paper where the page belongs; any other navigation is useless there.
const navigations = 'nav:not([aria-label="当前位置"]), .skip-link, .pager';

test('every page type prints without navigation, with its text and its address', async ({ page }) => {
  test.slow();
  const address = page.getByText('本页地址：');
  for (const pageType of pageTypes) {
    await test.step(pageType.name, async () => {
      await page.emulateMedia({ media: 'screen' });
      await openPage(page, pageType);
      await expect(address).toBeHidden();

      await page.emulateMedia({ media: 'print' });
      await expect(address).toBeVisible();
      if (pageType.status === undefined) await expect(address).toContainText(new URL(page.url()).pathname);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const words of await page.locator('[data-plan-text]').all()) await expect(words).toBeVisible();
      const shown = await page
        .locator(navigations)
        .evaluateAll((found) =>
          found.filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 120)),
        );
      expect.soft(shown, pageType.name).toEqual([]);
    });
  }
});
