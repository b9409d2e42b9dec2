/** Opens a page of a given type as a reader would, and waits until it is complete. */
import { expect } from 'playwright/test';
import type { Page } from 'playwright/test';
import type { PageType } from '../../../scripts/site/pageTypes.ts';

/**
 * Opens the page, or the target of its redirect; with JavaScript off, it does not wait for text that only a script
 * adds.
 */
export async function openPage(
  page: Page,
  { path, status = 200, redirects = false, says }: PageType,
  scripts = true,
): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status()).toBe(status);
  if (redirects) await page.waitForURL((url) => url.pathname !== path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (scripts && says !== undefined) await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible();
}

/** Opens the page, and waits until its script, if it has one, has fetched and added its content. */
export async function openWhole(page: Page, pageType: PageType): Promise<void> {
  await openPage(page, pageType);
  if (pageType.script === true) await page.waitForLoadState('networkidle');
}
