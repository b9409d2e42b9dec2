/** What a browser would show of a built page of the throw-away project. */
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

export interface ReadPage {
  /** The text of every block, in order. */
  blocks: string[];
  /** Names of all elements of the page, each once. */
  elements: Set<string>;
}

export function readPage(html: string): ReadPage {
  const page: ReadPage = { blocks: [], elements: new Set() };
  visit(parse(html), page);
  return page;
}

function visit(node: Node, page: ReadPage): void {
  if ('tagName' in node) {
    page.elements.add(node.tagName);
    const has = (name: string): boolean => node.attrs.some((attribute) => attribute.name === name);
    if (has('data-block')) page.blocks.push(textOf(node));
  }
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, page);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
