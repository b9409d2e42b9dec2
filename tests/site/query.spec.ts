/** `npm run query` and the search page give the same answer: the same hits in the same order, all of them. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';

interface Printed {
  total: number;
  hits: { url: string; kind: string; num: number | null }[];
}

/** Hits that the page shows before more are asked for. */
const FIRST_SHOWN = 10;

const queries: readonly (readonly [query: string, why: string])[] = [
  ['近视', 'a word'],
  ['近视 小学生', 'two terms'],
  ['留守儿童', 'a frequent word'],
  ['共青团聊城市委', 'a department'],
  ['98%', 'a percentage'],
  ['8.2/10万', 'a rate'],
  ['0-6岁', 'a range'],
  ['兒童權利', 'traditional characters'],
  ['指导思想', 'texts of parts'],
  ['托育服务供给', 'a phrase'],
  ['腾冲近视怎么防', 'a question'],
  ['榆树 彩礼', 'the closest'],
  ['彩票', 'nothing'],
];

for (const [query, why] of queries) {
  test(`${why}: ${query}`, async ({ page }) => {
    const { total, hits } = ask(query);
    expect(hits.length).toBe(total);
    expect(await hitsOfPage(page, query, total)).toEqual(hits.map(({ url }) => pathOf(url)));
  });
}

/** Prints nothing but JSON. */
function ask(query: string): Printed {
  return JSON.parse(execFileSync(process.execPath, ['scripts/query.ts', query], { encoding: 'utf8' })) as Printed;
}

/** The pages of all hits on the search page, loaded up to the last, when the button for more disappears. */
async function hitsOfPage(page: Page, query: string, total: number): Promise<string[]> {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  const says = total === 0 ? /没有/ : new RegExp(`(^共|最接近的) ${String(total)} 条`);
  await expect(page.getByRole('status').first()).toHaveText(says);
  const more = page.locator('[data-part="more"]');
  const links = page.locator('[data-part="hits"] > li [data-part="link"]');
  // The first ten arrive in two parts; until they are there, more are not offered.
  await expect.poll(() => links.count()).toBeGreaterThanOrEqual(Math.min(total, FIRST_SHOWN));
  for (let shown = await links.count(); shown < total; shown = await links.count()) {
    await more.click();
    await expect.poll(() => links.count()).toBeGreaterThan(shown);
  }
  await expect(more).toBeHidden();
  const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map(pathOf);
}

/** The path without marks and anchor: the page links to the sentence, the command to the record. */
function pathOf(url: string): string {
  return url.replace(/[?#].*$/, '');
}
