/** Finds elements, texts and dots in a chart's tree. */
import type { Element, ElementContent } from 'xast';

/** Every element with this name and class, in the order of the tree. */
export function findElements(nodes: ElementContent[], name: string, className: string): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    const own = node.name === name && (node.attributes['class'] ?? '').split(' ').includes(className) ? [node] : [];
    return [...own, ...findElements(node.children, name, className)];
  });
}

/** All text of a tree, in order. */
export function textOf(nodes: ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'element' ? textOf(node.children) : node.type === 'text' ? node.value : ''))
    .join('');
}

/** The number of dots that paths draw: one for every point at which they begin. */
export function countPoints(paths: Element[]): number {
  return paths.reduce((total, { attributes }) => total + (attributes['d'] ?? '').split('M').length - 1, 0);
}
