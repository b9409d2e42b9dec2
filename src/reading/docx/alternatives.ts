/** Content that a file holds twice, for newer and for older readers. */
import { childOf, childrenOf } from './parseXml.ts';
import type { XmlElement } from './parseXml.ts';

/** The one version to read: the first that holds text, else the first; undefined when there is none. */
export function chooseAlternative(alternatives: XmlElement): XmlElement | undefined {
  const fallback = childOf(alternatives, 'mc:Fallback');
  const versions = [...childrenOf(alternatives, 'mc:Choice'), ...(fallback === undefined ? [] : [fallback])];
  return versions.find(hasText) ?? versions[0];
}

function hasText(element: XmlElement): boolean {
  if (element.attributes['string'] !== undefined && element.name === 'v:textpath') return true;
  return element.children.some((child) => (typeof child === 'string' ? child.trim() !== '' : hasText(child)));
}
