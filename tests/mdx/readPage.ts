/** The content that a browser would show of a built page of the temporary project. */
import { attributeOf, readElements, textOf } from '../../scripts/site/htmlTree.ts';

export interface ReadPage {
  /** The text of every block, in order. */
  blocks: string[];
  /** Names of all elements of the page, each once. */
  elements: Set<string>;
}

export function readPage(html: string): ReadPage {
  const elements = readElements(html);
  return {
    blocks: elements
      .filter((element) => attributeOf(element, 'data-block') !== undefined)
      .map((element) => textOf(element)),
    elements: new Set(elements.map(({ tagName }) => tagName)),
  };
}
