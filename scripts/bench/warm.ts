/**
 * How long the search page takes for a query whose words are already loaded: the built site in Chromium, timed by the
 * page itself from the query to the answer shown, without the typing pause. Elapsed time, so only meaningful on a quiet
 * machine.
 */
import { chromium } from 'playwright';
import type { Page } from 'playwright';
import { searchPath } from '../../src/naming/routes/siteRoutes.ts';
import { recordText } from '../../src/search/records/recordText.ts';
import { findBrowser } from '../browser/findBrowser.ts';
import { builtFolder, contentFolder } from '../command/folders.ts';
import { randomFor } from '../fuzz/random.ts';
import { readRecords } from '../search/readRecords.ts';
import { serveSite } from '../site/serveSite.ts';

export interface WarmTimes {
  queries: number;
  /** Milliseconds over all queries: the median, the 95th percentile and the longest. */
  median: number;
  p95: number;
  longest: number;
}

const SEED = 20211203;
const QUERIES = 100;

/** Runs every query twice, and times the second run. */
export async function benchWarm(): Promise<WarmTimes> {
  const { origin, close } = await serveSite(builtFolder);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${origin}${searchPath}`);
    const queries = createQueries();
    for (const query of queries) await timeOf(page, query);
    const times: number[] = [];
    for (const query of queries) times.push(await timeOf(page, query));
    return summarise(times);
  } finally {
    await browser.close();
    close();
  }
}

/** Slices of the texts, of two to six characters. */
function createQueries(): string[] {
  const texts = readRecords(contentFolder).flatMap(({ records }) => records.map(recordText));
  return Array.from({ length: QUERIES }, (_, run) => {
    const { below, pick } = randomFor(SEED, run);
    const text = pick(texts);
    const start = below(Math.max(1, text.length - 6));
    return text.slice(start, start + 2 + below(5));
  }).filter((query) => /^[\p{Script=Han}\d]{2,}$/u.test(query));
}

async function timeOf(page: Page, query: string): Promise<number> {
  await page.evaluate(() => {
    performance.clearMeasures();
  });
  const field = page.getByRole('searchbox', { name: '检索词' });
  await field.fill(query);
  await field.press('Enter');
  await page.waitForFunction(() => performance.getEntriesByName('search').length > 0);
  return page.evaluate(() => performance.getEntriesByName('search')[0]?.duration ?? NaN);
}

function summarise(times: readonly number[]): WarmTimes {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { queries: times.length, median: at(0.5), p95: at(0.95), longest: at(1) };
}
