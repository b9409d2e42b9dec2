/**
 * A small tree of SVG: what a chart is drawn into. One component renders it in a page, `formatSvg` writes it as a file.
 *
 * Guarantees: numbers have at most two decimals, so that the same data gives the same bytes on any machine; text is
 * text and is escaped by whoever writes the tree out.
 */

export interface SvgElement {
  name: string;
  attributes: Record<string, string>;
  children: SvgNode[];
}

export type SvgNode = SvgElement | string;

/**
 * An element; attributes that are null are left out.
 *
 * element('text', { x: 12.3456, y: 8 }, ['婴儿死亡率']) // => <text x="12.35" y="8">婴儿死亡率</text>
 */
export function element(
  name: string,
  attributes: Record<string, string | number | null>,
  children: SvgNode[] = [],
): SvgElement {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [[key, typeof value === 'number' ? formatCoordinate(value) : value] as const],
  );
  return { name, attributes: Object.fromEntries(written), children };
}

/**
 * A number as SVG has it here: two decimals at most, never -0.
 *
 * formatCoordinate(12.3456) // => '12.35'
 */
export function formatCoordinate(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** Whether a node is a link or holds one. */
export function hasLink(node: SvgNode): boolean {
  return typeof node !== 'string' && (node.name === 'a' || node.children.some(hasLink));
}
