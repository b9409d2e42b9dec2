/** A chart as an SVG file that stands on its own: with its size, its paper and the style that a page would give it. */
import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import type { Chart, Drawing } from './chart.ts';
import { toSvg } from './chart.ts';
import { element } from './svg.ts';

/** The classes of src/styles/charts.css in ink on paper; a file has no page to take tokens from. */
const style = [
  'text{font:14px -apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;fill:#1c1b19}',
  '.narrow text,.any text{font-size:12px}',
  '.strong{font-weight:700}',
  '.soft{fill:#4c4943}',
  '.line,.step,.dot,.ring,.hole{fill:none;stroke:#1c1b19}',
  '.hair{fill:none;stroke:#8d887d}',
  '.dash{fill:none;stroke:#8d887d;stroke-dasharray:3 3}',
  '.step{stroke-width:4}',
  '.broken{stroke-dasharray:6 4}',
  '.halo{paint-order:stroke;stroke:#fcfbf8;stroke-width:6px}',
  '.dot,.ring,.hole{stroke-linecap:round}',
  '.hole{stroke:#fcfbf8}',
  '.mark,.tip{fill:#1c1b19}',
  '.open{fill:#fcfbf8;stroke:#1c1b19;stroke-width:1.5}',
  '.none{fill:#8d887d}',
  '.hit{fill:none}',
].join('');

/**
 * One form of a chart as an SVG file, in UTF-8; its links lead to the site it comes from, where that is known.
 *
 * formatSvg(chart, drawing) // => '<svg xmlns="http://www.w3.org/2000/svg" …'
 */
export function formatSvg(chart: Chart, drawing: Drawing, site?: URL): string {
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
      element('style', {}, [style]),
      element('rect', { width: '100%', height: '100%', fill: '#fcfbf8' }),
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
