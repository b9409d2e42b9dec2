/** Shapes that several charts share. */
import type { Element, ElementContent } from 'xast';
import { element, formatCoordinate } from './svg.ts';

export type Point = [x: number, y: number];

/**
 * Dots as one path: zero-length strokes with round caps. A ring is a dot with a hole drawn over it.
 *
 * drawDots([[5, 5], [15, 5]], 'dot', 8) // => <path class="dot" stroke-width="8" d="M5 5h0M15 5h0"/>
 */
export function drawDots(points: Point[], kind: 'dot' | 'ring', size: number): Element[] {
  if (points.length === 0) return [];
  const d = points.map((point) => `M${formatPoint(point)}h0`).join('');
  const dots = element('path', { class: kind, 'stroke-width': size, d });
  return kind === 'dot' ? [dots] : [dots, element('path', { class: 'hole', 'stroke-width': size - 2.5, d })];
}

/**
 * A straight line.
 *
 * drawLine('hair', [0, 8], [288, 8]) // => <path class="hair" d="M0 8L288 8"/>
 */
export function drawLine(name: string, from: Point, to: Point): Element {
  return element('path', { class: name, d: `M${formatPoint(from)}L${formatPoint(to)}` });
}

/**
 * Rectangles as one path: filled, or as outlines drawn inside their edges, so that both have the same size.
 *
 * drawAreas([{ x: 2, y: 4, width: 6, height: 6 }], 'mark') // => <path class="mark" d="M2 4h6v6h-6z"/>
 */
export function drawAreas(areas: Area[], kind: 'mark' | 'line'): Element[] {
  const inset = kind === 'line' ? 0.5 : 0;
  const outlines = areas.map(({ x, y, width, height }) => {
    const across = formatCoordinate(width - 2 * inset);
    const down = formatCoordinate(height - 2 * inset);
    return `M${formatPoint([x + inset, y + inset])}h${across}v${down}h-${across}z`;
  });
  return outlines.length === 0 ? [] : [element('path', { class: kind, d: outlines.join('') })];
}

/**
 * A link around drawn content, as large as its area.
 *
 * drawLink('/plans/yushu-children-2021/health/', '榆树儿童规划 健康：28 个目标值', area, [])
 */
export function drawLink(
  href: string,
  name: string,
  { x, y, width, height }: Area,
  children: ElementContent[],
): Element {
  const area = element('rect', { class: 'hit', x, y, width, height });
  return element('a', { href, 'aria-label': name }, [area, ...children]);
}

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The positions of `count` dots in rows of `perRow`, the first at `start`. */
export function toGrid(count: number, perRow: number, [x, y]: Point, step: number): Point[] {
  return Array.from({ length: count }, (_, index) => [
    x + (index % perRow) * step,
    y + Math.floor(index / perRow) * step,
  ]);
}

function formatPoint([x, y]: Point): string {
  return `${formatCoordinate(x)} ${formatCoordinate(y)}`;
}
