/** The search page for tests, and a scan of the texts that gives the expected hits. */
import { fileURLToPath } from 'node:url';
import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';
import { countedRecords } from '../../unit/search/builtIndex.ts';
import { readRecords } from '../../../scripts/search/readRecords.ts';
import { createScan } from '../../unit/search/scan.ts';

export const plans = readRecords(fileURLToPath(new URL('../../../content', import.meta.url)));
export const records = countedRecords(plans);
export const scan = createScan(records);

export const field = (page: Page): Locator => page.getByRole('searchbox', { name: '检索词' });
export const status = (page: Page): Locator => page.locator('[data-part="status"]');
export const hits = (page: Page): Locator => page.locator('[data-part="hits"] > li');
/** The link of each hit; others lead to the goals that a measure serves. */
export const hitLinks = (page: Page): Locator => hits(page).locator('[data-part="link"]');
export const facet = (page: Page, name: string): Locator => page.locator(`[data-facet="${name}"]`);
export const searchAddress = (query: string): string => `/search/?q=${encodeURIComponent(query)}`;
/** Taken as characters only. */
export const literalAddress = (query: string): string => `${searchAddress(query)}&literal=1`;

/** Waits until the page announces as many records as a scan finds. */
export async function expectCount(page: Page, query: string): Promise<void> {
  const count = scan(query).length;
  await expect(status(page)).toHaveText(count === 0 ? /没有/ : new RegExp(`^共 ${String(count)} 条：`));
}
