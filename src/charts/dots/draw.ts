/** The field of dots, third step: placed shapes → SVG. `dotChart` runs all steps. */
import type { Element } from 'xast';
import type { Chart, Drawing, Form } from '../chart.ts';
import { drawDots, drawLine, drawLink } from '../chartShapes.ts';
import type { Area } from '../chartShapes.ts';
import { element } from '../svg.ts';
import { placeDots } from './place.ts';
import type { DotLayout, PlacedDotCell, PlacedDots } from './place.ts';
import { countOf } from './series.ts';
import type { DotSeries } from './series.ts';

/**
 * Every target as a dot, domains down and plans across; each cell links to its targets.
 *
 * dotChart({ title: '儿童规划的目标值', columns: […], rows: […], … })
 */
export function dotChart(series: DotSeries): Chart {
  const { id, title, desc, columns } = series;
  const wide = { labels: 116, column: 116, font: 14, dot: 8, step: 11 };
  const narrow = { labels: 68, column: columns.length > 2 ? 44 : 110, font: 12, dot: 6, step: 8 };
  return { id, title, desc, drawings: [drawField(series, 'wide', wide), drawField(series, 'narrow', narrow)] };
}

function drawField(series: DotSeries, form: Form, layout: DotLayout): Drawing {
  const placed = placeDots(series, layout);
  const { width, height, columns, rows } = placed;
  const foot = height - layout.font * 0.7;
  return {
    form,
    width,
    height,
    body: [
      ...rules(placed),
      ...columns.flatMap(({ column: { href, label }, area, lines }) =>
        drawHead(lines, label, href, area, layout, 'end'),
      ),
      ...rows.flatMap(({ row: { href, label }, area, lines }) => drawHead(lines, label, href, area, layout, 'start')),
      ...rows.flatMap(({ cells }) => cells.flatMap((cell) => drawCell(cell, layout))),
      element('text', { class: 'soft', x: 0, y: foot }, [series.totalWords]),
      ...columns.map(({ x, total }) => element('text', { class: 'strong', x, y: foot }, [String(total)])),
    ],
  };
}

/** A hairline above every row and below the last. */
function rules({ width, height, rows }: PlacedDots): Element[] {
  const last = rows.at(-1)?.area;
  const bottom = last === undefined ? height : last.y + last.height;
  return [...rows.map(({ area }) => area.y), bottom].map((y) => drawLine('hair', [0, y - 3], [width, y - 3]));
}

/** The name of a row or column, at the top or bottom of its area; a link where it has an address. */
function drawHead(
  lines: string[],
  label: string,
  href: string | null,
  area: Area,
  { font }: DotLayout,
  at: 'start' | 'end',
): Element[] {
  const first = at === 'start' ? area.y + font * 1.25 : area.y + area.height - 4 - (lines.length - 1) * font * 1.2;
  const texts = lines.map((text, index) =>
    element(
      'text',
      { class: at === 'end' ? 'soft' : null, x: area.x + (at === 'end' ? 2 : 0), y: first + index * font * 1.2 },
      [text],
    ),
  );
  return href === null ? texts : [drawLink(href, label, area, texts)];
}

function drawCell({ cell, area, shared, single }: PlacedDotCell, { dot }: DotLayout): Element[] {
  const dots = [...drawDots(shared, 'dot', dot), ...drawDots(single, 'ring', dot)];
  return cell.href === null || countOf(cell) === 0 ? dots : [drawLink(cell.href, cell.name, area, dots)];
}
