/** Opens a page of a given type as a reader would, and waits until it is complete. */
import { expect } from 'playwright/test';
import type { Page, Request } from 'playwright/test';
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

/** Opens the page at this address and the parts in which its charts are folded. */
export async function openCharts(page: Page, path: string): Promise<void> {
  await page.goto(path);
  for (const fold of await page.locator('details:has(figure.chart)').all())
    if (!(await fold.evaluate(({ open }: HTMLDetailsElement) => open))) await fold.locator('> summary').click();
}

/** How long nothing has been requested when a page counts as complete: a script asks for the next thing at once. */
const QUIET = 100;
/** How long nothing has changed when an answer is whole: search thinks in a worker, and adds what it offers at last. */
const STILL = 500;

/** Opens the page, and waits until its script, if it has one, has fetched and added its content. */
export async function openWhole(page: Page, pageType: PageType): Promise<void> {
  const { waitForQuiet, stop } = watchRequests(page);
  await openPage(page, pageType);
  if (pageType.says !== undefined) await waitForStill(page);
  if (pageType.script === true) await waitForQuiet();
  stop();
}

async function waitForStill(page: Page): Promise<void> {
  await page.evaluate(
    (still) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, still);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, still);
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    STILL,
  );
}

/** Playwright's own `networkidle` waits for half a second of silence, which is most of the time of a visit. */
function watchRequests(page: Page): { waitForQuiet: () => Promise<void>; stop: () => void } {
  const open = new Set<Request>();
  let last = Date.now();
  const begin = (request: Request): void => {
    open.add(request);
    last = Date.now();
  };
  const end = (request: Request): void => {
    open.delete(request);
    last = Date.now();
  };
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
  return {
    waitForQuiet: () =>
      expect.poll(() => open.size === 0 && Date.now() - last >= QUIET, { intervals: [QUIET / 2] }).toBe(true),
    stop: () => {
      page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
    },
  };
}
