/**
 * The OpenSearch description, read like a browser: well-formed, linked from pages where a search begins, and correct.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import type { Page } from 'playwright/test';
import { builtFile } from './support/builtSite.ts';

const link = (page: Page) => page.locator('head link[rel="search"]');

test('it is well-formed, and its address answers', async ({ page }) => {
  const xml = readFileSync(builtFile('/opensearch.xml'), 'utf8');
  await page.goto('/');
  const address = await page.locator('link[rel="canonical"]').getAttribute('href');
  const described = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const textOf = (name: string) => document.getElementsByTagName(name)[0]?.textContent ?? null;
    return {
      root: document.documentElement.nodeName,
      namespace: document.documentElement.namespaceURI,
      name: textOf('ShortName'),
      encoding: textOf('InputEncoding'),
      language: textOf('Language'),
      template: document.getElementsByTagName('Url')[0]?.getAttribute('template') ?? '',
    };
  }, xml);
  expect(described).toEqual({
    root: 'OpenSearchDescription',
    namespace: 'http://a9.com/-/spec/opensearch/1.1/',
    name: '知规',
    encoding: 'UTF-8',
    language: 'zh-CN',
    template: `${address ?? ''}search/?q={searchTerms}`,
  });
  const asked = new URL(described.template.replace('{searchTerms}', encodeURIComponent('近视')));
  await page.goto(`${asked.pathname}${asked.search}`);
  await expect(page.locator('[data-part="status"]')).toHaveText(/^共 8 条：/);
});

test('the home page and the search page name it, other pages do not carry its weight', async ({ page, request }) => {
  for (const path of ['/', '/search/']) {
    await page.goto(path);
    await expect(link(page)).toHaveAttribute('type', 'application/opensearchdescription+xml');
    const href = (await link(page).getAttribute('href')) ?? '';
    expect((await request.get(href)).status(), path).toBe(200);
  }
  for (const path of ['/plans/', '/about/', '/t/lcc-1-3/']) {
    await page.goto(path);
    await expect(link(page)).toHaveCount(0);
  }
});
