/** What finds and follows the site: site map, robots, feeds, the twins of items; read by programs that are not ours. */
import { createReadStream, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import type { Parents, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { SaxesParser } from 'saxes';
import { parseSitemap } from 'sitemap';
import { unified } from 'unified';
import { readEditions } from '../../scripts/ledger/editions.ts';
import { contentFolder } from '../../scripts/command/folders.ts';
import { builtFile, builtPaths } from './support/builtSite.ts';
import { commitmentsOf, readDocuments } from './support/content.ts';

const textAt = (path: string): string => readFileSync(builtFile(path), 'utf8');

test('the site map lists every page but short addresses, data versions and the page for unknown ones, with the days of their plans', async () => {
  expect(textAt('/robots.txt')).toMatch(/^Sitemap: http:\/\/\S+\/sitemap-index\.xml$/m);
  expect(textAt('/sitemap-index.xml')).toContain('/sitemap-0.xml</loc>');
  const entries = await parseSitemap(createReadStream(builtFile('/sitemap-0.xml')));
  const listed = entries.map(({ url }) => new URL(url).pathname);
  const pages = builtPaths();
  const expected = pages.filter((path) => !/^\/(?:t\/|data\/v|404\.html)/u.test(path));
  expect(listed.toSorted()).toEqual(expected.toSorted());
  const goal = entries.find(({ url }) => url.endsWith('/plans/yushu-children-2021/health/goal-1/'));
  expect(goal?.lastmod?.slice(0, 10)).toBe(readEditions(contentFolder)['yushu-children-2021']?.changed);
});

test('the feeds are well-formed and name every plan', () => {
  const xml = textAt('/feed.xml');
  const entries: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => void entries.push(name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const json = JSON.parse(textAt('/feed.json')) as { version: string; items: { title: string }[] };
  expect(json.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
  expect(entries.filter((name) => name === 'entry')).toHaveLength(json.items.length);
  for (const id of ['yushu-children-2021', 'tengchong-women-2021']) expect(xml).toContain(`/plans/${id}/</id>`);
});

test('every item has its words as Markdown, and its data, which its page names', () => {
  const items = commitmentsOf(readDocuments());
  expect(items.length).toBeGreaterThan(1000);
  for (const { path, commitment } of items) {
    expect(quotedIn(textAt(path.replace(/\/$/, '.md'))), path).toBe(commitment.text);
    const data = JSON.parse(textAt(`${path}data.json`)) as { address: string; commitment: { text: string } };
    expect(data.commitment.text).toBe(commitment.text);
    expect(new URL(data.address).pathname).toBe(path);
  }
  const html = textAt('/plans/yushu-children-2021/health/goal-1/index.html');
  expect(html).toContain(
    '<link rel="alternate" type="text/markdown" href="/plans/yushu-children-2021/health/goal-1.md">',
  );
});

test('a plan has its data under both of its names', () => {
  const path = '/plans/yushu-children-2021/';
  expect(textAt(`${path}data.json`)).toBe(textAt(`${path}plan.json`));
});

/** The text of the quotation in a Markdown file. */
function quotedIn(markdown: string): string {
  const root: Root = unified().use(remarkParse).parse(markdown);
  const quotation = root.children.find(({ type }) => type === 'blockquote');
  return quotation?.type === 'blockquote' ? textOf(quotation) : '';
}

function textOf(node: Parents): string {
  return node.children
    .map((child) => ('children' in child ? textOf(child) : 'value' in child ? child.value : ''))
    .join('');
}
