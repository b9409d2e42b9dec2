/** Lists stand in the order of their registry, never in that of ids: indicators wherever they are listed, and topics. */
import { expect, test } from 'playwright/test';
import { readRegistry } from '../../scripts/read/readRegistry.ts';
import { attributeOf, elementsIn } from '../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../scripts/site/htmlTree.ts';
import { contentFolder } from '../support/corpus.ts';
import { builtPaths, elementsOfPage } from './support/builtSite.ts';

const { indicators, topics } = readRegistry(contentFolder);
const places = new Map(indicators.map(({ id }, at) => [`/indicators/${id}/`, at]));

test('indicators stand in the order of the registry in every table that lists them', () => {
  const listing = builtPaths().filter((path) => /^\/(?:indicators|domains|topics|compare)\//u.test(path));
  let lists = 0;
  for (const path of listing) {
    for (const rows of rowsOf(path)) {
      lists += 1;
      expect(rows, path).toEqual(inOrder(rows));
    }
  }
  expect(lists).toBeGreaterThan(100);
});

test('topics stand in the order of the registry within their groups', () => {
  const lists = elementsOfPage('/topics/').filter(({ tagName }) => tagName === 'ul');
  const listed = lists.map((list) => linksIn(list, /^\/topics\/[^/]+\/$/u)).filter(({ length }) => length > 1);
  expect(listed.length).toBeGreaterThan(5);
  const order = topics.map(({ id }) => `/topics/${id}/`);
  for (const list of listed) expect(list).toEqual(order.filter((path) => list.includes(path)));
});

/** The indicators that head the rows of each table. */
function rowsOf(path: string): string[][] {
  const tables = elementsOfPage(path).filter(({ tagName }) => tagName === 'table');
  return tables
    .map((table) =>
      elementsIn(table)
        .filter((cell) => cell.tagName === 'th' && attributeOf(cell, 'scope') === 'row')
        .flatMap((cell) => linksIn(cell, /^\/indicators\/[^/]+\/$/u)),
    )
    .filter(({ length }) => length > 1);
}

function inOrder(rows: readonly string[]): string[] {
  return rows.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

function linksIn(element: HtmlElement, pattern: RegExp): string[] {
  return elementsIn(element).flatMap((link) => {
    const href = link.tagName === 'a' ? attributeOf(link, 'href') : undefined;
    return href !== undefined && pattern.test(href) ? [href] : [];
  });
}
