/**
 * The elements of charts: SVG as an xast tree, made with xastscript. One component renders it in a page, `formatSvg`
 * writes it as a file. It is xast and not hast because an SVG file is XML, and HTML's writer leaves `<` in attributes.
 *
 * Guarantees: numbers have at most two decimals, so that the same data gives the same bytes on any machine; text is
 * stored unescaped, and every writer of the tree escapes it.
 */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';

/**
 * An element; attributes that are null are left out.
 *
 * element('text', { x: 12.3456, y: 8 }, ['婴儿死亡率']) // => <text x="12.35" y="8">婴儿死亡率</text>
 */
export function element(
  name: string,
  attributes: Record<string, string | number | null>,
  children: (ElementContent | string)[] = [],
): Element {
  const written = Object.entries(attributes).map(
    ([key, value]) => [key, typeof value === 'number' ? formatCoordinate(value) : value] as const,
  );
  return x(name, Object.fromEntries(written), children);
}

/**
 * A coordinate as text: at most two decimals, never -0.
 *
 * formatCoordinate(12.3456) // => '12.35'
 */
export function formatCoordinate(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** Whether a node is a link or contains one. */
export function hasLink(node: ElementContent): boolean {
  return node.type === 'element' && (node.name === 'a' || node.children.some(hasLink));
}
