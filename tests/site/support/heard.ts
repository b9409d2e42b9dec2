/** What a browser hears and keeps of a page: requests, complaints, cookies, storage. */
import type { BrowserContext, Page } from 'playwright/test';

interface Complaint {
  text: string;
  /** Its source. */
  url: string;
}

export interface Heard {
  requested: string[];
  complaints: Complaint[];
  cookies: string[];
}

/** Records a page's requests and responses and the browser's complaints; the lists grow over time. */
export async function listen(page: Page, context: BrowserContext): Promise<Heard> {
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
export async function findStored(page: Page, context: BrowserContext): Promise<string[]> {
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  const inPage = await page.evaluate(async () => [...Object.keys(sessionStorage), ...(await caches.keys())]);
  return [
    ...cookies.map(({ name }) => `cookie ${name}`),
    ...origins.map((origin) => `storage ${JSON.stringify(origin)}`),
    ...inPage,
    ...context.serviceWorkers().map((worker) => `service worker ${worker.url()}`),
  ];
}
