/** A chart as a self-contained SVG file: with its size, its background and the style that a page would give it. */
import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import type { Chart, Drawing } from './chart.ts';
import { toSvg } from './chart.ts';
import type { FileStyle } from './fileStyle.ts';
import { element } from './svg.ts';

/**
 * One form of a chart as an SVG file, in UTF-8; with `site` known, its links are absolute.
 *
 * formatSvg(chart, drawing, style) // => '<svg xmlns="http://www.w3.org/2000/svg" …'
 */
export function formatSvg(chart: Chart, drawing: Drawing, style: FileStyle, site?: URL): string {
  const { width, height } = drawing;
  const drawn = toSvg(chart, drawing);
  const { attributes, children } = site === undefined ? drawn : toAbsolute(drawn, site);
  const file: Element = {
    ...drawn,
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      ...attributes,
      width: String(width),
      height: String(Math.ceil(height)),
    },
    children: [
      element('style', {}, [style.rules]),
      element('rect', { width: '100%', height: '100%', fill: style.paper }),
      ...children,
    ],
  };
  return `${toXml(file, { closeEmptyElements: true, tightClose: true })}\n`;
}

function toAbsolute(node: Element, site: URL): Element {
  const { attributes, children } = node;
  const { href } = attributes;
  return {
    ...node,
    attributes: typeof href === 'string' ? { ...attributes, href: new URL(href, site).href } : attributes,
    children: children.map((child): ElementContent => (child.type === 'element' ? toAbsolute(child, site) : child)),
  };
}
