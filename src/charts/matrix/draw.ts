/** The responsibility matrix, third step: placed shapes → SVG. `matrixChart` runs all steps. */
import type { Element } from 'xast';
import type { Chart, Drawing, Form } from '../chart.ts';
import { drawAreas, drawLine, drawLink } from '../chartShapes.ts';
import { element, formatCoordinate } from '../svg.ts';
import { placeMatrix } from './place.ts';
import type { MatrixLayout, PlacedHead, PlacedMatrix, PlacedRow } from './placed.ts';
import type { MatrixSeries } from './series.ts';

const layouts: Record<Exclude<Form, 'any'>, MatrixLayout> = {
  wide: { width: 736, font: 14, labels: 150, totals: 62, line: 24, column: { least: 28, most: 56 }, linked: true },
  narrow: { width: 288, font: 12, labels: 80, totals: 0, line: 22, column: { least: 25, most: 48 }, linked: false },
};

/**
 * Which department is responsible for what: solid for goals led, hollow for goals shared; by domain or, where those
 * would be too narrow, by plan.
 *
 * matrixChart({ title: '聊城各规划责任矩阵', plans: […], groups: […], … })
 */
export function matrixChart(series: MatrixSeries): Chart {
  const { id, title, desc } = series;
  return { id, title, desc, drawings: [drawMatrix(series, 'wide'), drawMatrix(series, 'narrow')] };
}

function drawMatrix(series: MatrixSeries, form: Exclude<Form, 'any'>): Drawing {
  const layout = layouts[form];
  const placed = placeMatrix(series, layout);
  const { font } = layout;
  return {
    form,
    width: layout.width,
    height: placed.height,
    body: [
      ...drawRules(placed),
      ...placed.heads.flatMap((head) => drawHead(head, layout)),
      ...(placed.totalX === null
        ? []
        : [element('text', { class: 'soft', x: placed.totalX, y: placed.top - font * 0.6 }, [series.totalWords])]),
      ...placed.groups.map(({ y, heading }) => element('text', { class: 'strong', x: 0, y }, [heading])),
      ...placed.rows.map((row) => drawRow(row, layout)),
    ],
  };
}

/** A hairline above every row and below the last, and one at the start of every plan. */
function drawRules({ rows, end, height, seams }: PlacedMatrix): Element[] {
  const levels = [...rows.map(({ area }) => area.y), height - 1].map(
    (y) => `M0 ${formatCoordinate(y)}H${formatCoordinate(end)}`,
  );
  return [
    element('path', { class: 'hair', 'stroke-width': 0.5, d: levels.join('') }),
    ...seams.map((x) => drawLine('hair', [x, 0], [x, height - 1])),
  ];
}

/** The name of a domain above the middle of its column; the name of a plan at its first column. */
function drawHead({ lines, area, column }: PlacedHead, { font, linked }: MatrixLayout): Element[] {
  const middle = column !== null;
  const attributes = {
    class: column?.current === true ? 'strong' : 'soft',
    x: middle ? area.x + area.width / 2 : area.x + 4,
    'text-anchor': middle ? 'middle' : null,
  };
  const first = area.y + area.height - font * (0.6 + (lines.length - 1) * 1.2);
  const texts = lines.map((text, at) => element('text', { ...attributes, y: first + at * font * 1.2 }, [text]));
  return linked && column !== null ? [drawLink(column.href, column.name, area, texts)] : texts;
}

function drawRow({ row, area, lines, led, shared, figures }: PlacedRow, { font, linked }: MatrixLayout): Element {
  const middle = area.y + area.height / 2;
  const base = middle + font * 0.36;
  const first = base - (lines.length - 1) * font * 0.6;
  const drawn = [
    ...lines.map((text, at) => element('text', { x: 0, y: first + at * font * 1.2 }, [text])),
    ...drawAreas(led, 'mark'),
    ...drawAreas(shared, 'line'),
    ...figures.map(({ x, text }) => element('text', { class: 'soft', x, y: base }, [text])),
  ];
  return linked ? drawLink(row.href, row.name, area, drawn) : element('g', {}, drawn);
}
