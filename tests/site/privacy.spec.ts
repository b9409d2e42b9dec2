/** Privacy: no requests to other hosts, nothing stored with the reader, no complaints by the browser. */
import { expect, test } from 'playwright/test';
import type { BrowserContext, Page } from 'playwright/test';
import { openWhole } from './support/openPage.ts';
import { pageTypes } from '../../scripts/site/pageTypes.ts';

test('every page type asks no other host, stores nothing, breaks no policy', async ({ page, context, baseURL }) => {
  test.slow();
  const { requested, complaints, cookies } = await listen(page, context);
  for (const pageType of pageTypes) {
    await test.step(pageType.name, async () => {
      // Without a script, nothing can be requested after the page has loaded.
      await openWhole(page, pageType);
      const asked = requested.splice(0);
      expect(asked).toContain(page.url().replace(/#.*$/, ''));
      const foreign = asked.filter((url) => !url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url));
      expect.soft(foreign, pageType.name).toEqual([]);
      const isOwnStatus = ({ url }: Complaint): boolean => pageType.status !== undefined && url === page.url();
      const said = complaints.splice(0).filter((complaint) => !isOwnStatus(complaint));
      expect.soft(said, pageType.name).toEqual([]);
      expect.soft(cookies.splice(0), pageType.name).toEqual([]);
      expect.soft(await findStored(page, context), pageType.name).toEqual([]);
    });
  }
});

interface Complaint {
  text: string;
  /** Its source. */
  url: string;
}

interface Heard {
  requested: string[];
  complaints: Complaint[];
  cookies: string[];
}

/** Records a page's requests and responses and the browser's complaints; the lists grow over time. */
async function listen(page: Page, context: BrowserContext): Promise<Heard> {
  const heard: Heard = { requested: [], complaints: [], cookies: [] };
  context.on('request', (request) => heard.requested.push(request.url()));
  context.on('response', (response) => {
    const cookie = response.headers()['set-cookie'];
    if (cookie !== undefined) heard.cookies.push(cookie);
  });
  page.on('pageerror', ({ message }) => heard.complaints.push({ text: message, url: page.url() }));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    heard.complaints.push({ text: message.text(), url: message.location().url });
  });
  // Also records policy violations that the console does not mention.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Policy violation: ${violatedDirective}, ${blockedURI}`);
    });
  });
  return heard;
}

/** Everything that was stored in the reader's browser. */
async function findStored(page: Page, context: BrowserContext): Promise<string[]> {
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  const inPage = await page.evaluate(async () => [...Object.keys(sessionStorage), ...(await caches.keys())]);
  return [
    ...cookies.map(({ name }) => `cookie ${name}`),
    ...origins.map((origin) => `storage ${JSON.stringify(origin)}`),
    ...inPage,
    ...context.serviceWorkers().map((worker) => `service worker ${worker.url()}`),
  ];
}
