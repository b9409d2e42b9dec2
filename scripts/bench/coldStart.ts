/**
 * A reader on a slow phone who opens an address with a query: what is loaded until the first hit shows, in Chromium with
 * its network slowed down, nothing in its cache, from a server that compresses.
 */
import { chromium } from 'playwright';
import type { Browser, Request } from 'playwright';
import { searchQueryPath } from '../../src/naming/routes/siteRoutes.ts';
import { findBrowser } from '../browser/findBrowser.ts';
import { serveSite } from '../site/serveSite.ts';

export interface ColdStart {
  query: string;
  /** From the start of the navigation to the first hit; only meaningful on a quiet machine. */
  milliseconds: number;
  requests: number;
  /** Bodies as they travel. */
  bytes: number;
  /** Requests of the longest chain in which each was made after the one before had been answered. */
  steps: number;
}

declare global {
  interface Window {
    /** When the first hit was about to be painted, by the clock of the page. */
    firstHit?: number;
  }
}

/** 400 kbit/s, and 400 ms until an answer begins. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

interface Loaded {
  request: Request;
  from: number;
  to: number;
}

/** A row for each query, on the site in a folder. */
export async function measureColdStarts(site: string, queries: readonly string[]): Promise<ColdStart[]> {
  const { origin, close } = await serveSite(site);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const rows: ColdStart[] = [];
    for (const query of queries) rows.push(await measureOne(browser, origin, query));
    return rows;
  } finally {
    await browser.close();
    close();
  }
}

async function measureOne(browser: Browser, origin: string, query: string): Promise<ColdStart> {
  const context = await browser.newContext({ viewport: { width: 375, height: 800 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW);
  const begun = new Map<Request, number>();
  const loaded: Loaded[] = [];
  page.on('request', (request) => begun.set(request, performance.now()));
  page.on('requestfinished', (request) => {
    loaded.push({ request, from: begun.get(request) ?? 0, to: performance.now() });
  });
  await page.addInitScript(noteFirstHit);
  await page.goto(`${origin}${searchQueryPath(query)}`, { waitUntil: 'commit' });
  // The page notes the moment itself: Playwright looks for a hit every half a second only.
  await page.waitForFunction(() => window.firstHit !== undefined);
  const { milliseconds, at } = await page.evaluate(() => {
    const milliseconds = window.firstHit ?? NaN;
    return { milliseconds, at: performance.timeOrigin + milliseconds };
  });
  const shown = at - performance.timeOrigin;
  const sized = await Promise.all(
    loaded
      .filter(({ to, request }) => to <= shown && !request.url().endsWith('.svg'))
      .map(async (one) => ({ ...one, bytes: (await one.request.sizes()).responseBodySize })),
  );
  await context.close();
  // What the cache answers has no body that travels.
  const travelled = sized.filter(({ bytes }) => bytes > 0);
  const bytes = travelled.reduce((sum, one) => sum + one.bytes, 0);
  return { query, milliseconds, requests: travelled.length, bytes, steps: longestChain(travelled) };
}

/** Runs in the page, before its scripts. */
function noteFirstHit(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('[data-part="hits"] > li') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => (window.firstHit = performance.now()));
  }).observe(document, { childList: true, subtree: true });
}

function longestChain(loaded: readonly Loaded[]): number {
  const chains: { to: number; length: number }[] = [];
  for (const { from, to } of [...loaded].sort((a, b) => a.from - b.from)) {
    const before = chains.filter((chain) => chain.to <= from).map(({ length }) => length);
    chains.push({ to, length: 1 + Math.max(0, ...before) });
  }
  return Math.max(0, ...chains.map(({ length }) => length));
}
