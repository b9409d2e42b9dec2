/** What finds and follows the site: site map, robots, feeds, the twins of items; read by programs that are not ours. */
import { createReadStream, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parseAtomFeed } from 'feedsmith';
import jsonFeedSchema from 'jsonfeed-schema/schema-v1.json' with { type: 'json' };
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { expect, test } from 'playwright/test';
import type { Parents, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { unified } from 'unified';
import { readEditions } from '../../scripts/ledger/editions.ts';
import { contentFolder } from '../../scripts/command/folders.ts';
import { attributeOf, textOf as textOfElement } from '../../scripts/site/htmlTree.ts';
import { builtFile, builtPaths, elementsOfPage } from './support/builtSite.ts';
import { commitmentsOf, readDocuments } from './support/content.ts';
import { findSchemaFaults } from './support/schemaOrg.ts';

/** RFC 3339, in UTC. */
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

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

test('the site map keeps to the schema of sitemaps.org, and the index names it alone', async () => {
  const schema = fileURLToPath(new URL('../../node_modules/sitemap/schema/sitemap.xsd', import.meta.url));
  using schemaDocument = XmlDocument.fromBuffer(readFileSync(schema));
  using validator = XsdValidator.fromDoc(schemaDocument);
  using siteMap = XmlDocument.fromBuffer(readFileSync(builtFile('/sitemap-0.xml')));
  validator.validate(siteMap);
  using broken = XmlDocument.fromString(textAt('/sitemap-0.xml').replaceAll('lastmod>', 'modified>'));
  expect(() => validator.validate(broken)).toThrow(/modified/);
  const [only, ...others] = await parseSitemapIndex(createReadStream(builtFile('/sitemap-index.xml')));
  expect([new URL(only?.url ?? '').pathname, others]).toEqual(['/sitemap-0.xml', []]);
});

test('Atom has what RFC 4287 asks of a feed and its entries; JSON Feed keeps to its schema and says the same', () => {
  const feed = parseAtomFeed(textAt('/feed.xml'));
  const links = new Map(feed.links?.map(({ rel, href }) => [rel, href]));
  expect(links.get('self')).toBe(`${feed.id ?? ''}feed.xml`);
  expect([feed.title?.value, feed.updated, feed.authors?.length]).toEqual([
    expect.stringMatching(/./),
    expect.stringMatching(instant),
    1,
  ]);
  const entries = feed.entries ?? [];
  for (const { id, title, updated, links: own } of entries)
    expect([id, title?.value, updated, own?.[0]?.href]).toEqual([
      expect.stringMatching(/^https?:/),
      expect.stringMatching(/./),
      expect.stringMatching(instant),
      expect.stringMatching(/^https?:/),
    ]);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  for (const id of ['yushu-children-2021', 'tengchong-women-2021'])
    expect(entries.map((entry) => new URL(entry.id ?? '').pathname)).toContain(`/plans/${id}/`);

  const json = JSON.parse(textAt('/feed.json')) as { items: { id: string; title: string }[] };
  const keeps = new Ajv({ validateFormats: false }).compile(jsonFeedSchema);
  expect([keeps(json), keeps.errors]).toEqual([true, null]);
  expect(json.items.map(({ id, title }) => [id, title])).toEqual(entries.map(({ id, title }) => [id, title?.value]));
});

test('the linked data of a plan, an item, data and their breadcrumbs keep to schema.org', () => {
  const graphs = [
    '/plans/liaocheng-children-2021/',
    '/plans/liaocheng-children-2021/health/goal-8/',
    '/indicators/infant-mortality-rate/',
    '/data/',
  ].map(linkedDataAt);
  const kinds = ['BreadcrumbList', 'CreativeWork', 'DataDownload', 'Dataset', 'Legislation', 'LegislationObject'];
  for (const kind of kinds) expect(graphs.join('')).toContain(`"@type":"${kind}"`);
  const broken = graphs[0]?.replaceAll('"legislationDate"', '"legislationDay"') ?? '';
  expect(findSchemaFaults([...graphs, broken])).toEqual([expect.stringContaining('legislationDay')]);
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

function linkedDataAt(path: string): string {
  const script = elementsOfPage(path).find((one) => attributeOf(one, 'type') === 'application/ld+json');
  return script === undefined ? '' : textOfElement(script);
}

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
