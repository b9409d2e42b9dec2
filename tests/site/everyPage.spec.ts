/**
 * Every page type in one visit: it asks no other host, stores nothing and breaks no policy; zoomed and spaced, nothing
 * leaves the screen, is cut off, or covers something else; on paper there is no navigation, but its text and its
 * address. Colours, regions and the keyboard are tested in access.spec.ts.
 */
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { pageTypes } from '../../scripts/site/pageTypes.ts';
import type { PageType } from '../../scripts/site/pageTypes.ts';
import { findStored, listen } from './support/heard.ts';
import type { Heard } from './support/heard.ts';
import { openWhole } from './support/openPage.ts';
import { readings, readText, setSheet } from './support/readings.ts';
import { findBesideScreen, findUnreadable } from './support/screen.ts';

// The breadcrumbs (当前位置) tell on paper where the page belongs; any other navigation is useless there.
const navigations = 'nav:not([aria-label="当前位置"]), .skip-link, .pager';

for (const pageType of pageTypes) {
  test(`private, readable zoomed and spaced, printable: ${pageType.name}`, async ({ page, context, baseURL }) => {
    const heard = await listen(page, context);
    await openWhole(page, pageType);
    expectPrivate(page, pageType, heard, baseURL ?? '');
    expect.soft(await findStored(page, context), 'stored').toEqual([]);

    await expectReadable(page);
    await expectPrintable(page, pageType);
  });
}

/** Without a script, nothing can be requested after the page has loaded. */
function expectPrivate(page: Page, { status }: PageType, { requested, complaints, cookies }: Heard, own: string): void {
  expect(requested).toContain(page.url().replace(/#.*$/, ''));
  const foreign = requested.filter((url) => !url.startsWith(own) && !/^(data|blob):/.test(url));
  expect.soft(foreign, 'other hosts').toEqual([]);
  const isOwnStatus = ({ url }: Heard['complaints'][number]): boolean => status !== undefined && url === page.url();
  expect
    .soft(
      complaints.filter((complaint) => !isOwnStatus(complaint)),
      'complaints',
    )
    .toEqual([]);
  expect.soft(cookies, 'cookies').toEqual([]);
}

async function expectReadable(page: Page): Promise<void> {
  for (const { name, width, sheet } of readings) {
    await page.setViewportSize({ width, height: 900 });
    await setSheet(page, '');
    const text = await readText(page);
    await setSheet(page, sheet);
    expect.soft(await findBesideScreen(page), name).toEqual([]);
    // A reader's own spacing may crowd the figures of a chart; the table beside it has the same content.
    expect.soft(await findUnreadable(page, sheet === ''), name).toEqual([]);
    expect.soft(await readText(page), name).toBe(text);
  }
}

async function expectPrintable(page: Page, { status }: PageType): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await setSheet(page, '');
  const address = page.getByText('本页地址：');
  await expect(address).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(address).toBeVisible();
  if (status === undefined) await expect(address).toContainText(new URL(page.url()).pathname);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-plan-text]').filter({ visible: false })).toHaveCount(0);
  const shown = await page
    .locator(navigations)
    .evaluateAll((found) =>
      found.filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 120)),
    );
  expect.soft(shown, 'on paper').toEqual([]);
}
