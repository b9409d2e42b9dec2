/** A tree of SVG as a file that stands on its own: with its size, its paper and the style that a page would give it. */
import type { Chart, Drawing } from './chart.ts';
import { toSvg } from './chart.ts';
import { element } from './svg.ts';
import type { SvgElement, SvgNode } from './svg.ts';

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
  const root = site === undefined ? drawn : toAbsolute(drawn, site);
  return `${formatNode({
    ...root,
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      ...root.attributes,
      width: String(width),
      height: String(Math.ceil(height)),
    },
    children: [
      element('style', {}, [style]),
      element('rect', { width: '100%', height: '100%', fill: '#fcfbf8' }),
      ...root.children,
    ],
  })}\n`;
}

function toAbsolute(node: SvgElement, site: URL): SvgElement {
  const { attributes, children } = node;
  const { href } = attributes;
  return {
    ...node,
    attributes: href === undefined ? attributes : { ...attributes, href: new URL(href, site).href },
    children: children.map((child) => (typeof child === 'string' ? child : toAbsolute(child, site))),
  };
}

function formatNode(node: SvgNode): string {
  if (typeof node === 'string') return escapeText(node);
  const { name, attributes, children } = node;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.map(formatNode).join('')}</${name}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
