/** Looks into a chart's tree. */
import type { SvgElement, SvgNode } from '../../../src/charts/svg.ts';

/** Every element of that name that has the class, in the order of the tree. */
export function findElements(nodes: SvgNode[], name: string, className: string): SvgElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const own = node.name === name && (node.attributes['class'] ?? '').split(' ').includes(className) ? [node] : [];
    return [...own, ...findElements(node.children, name, className)];
  });
}

/** All the words of a tree, in its order. */
export function textOf(nodes: SvgNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}

/** How many dots paths draw: one for every point that they begin at. */
export function countPoints(paths: SvgElement[]): number {
  return paths.reduce((total, { attributes }) => total + (attributes['d'] ?? '').split('M').length - 1, 0);
}
