/** The deadline line, third step: placed shapes → SVG. `deadlineChart` runs all steps. */
import type { Element } from 'xast';
import type { Chart, Drawing, Form } from '../chart.ts';
import { drawDots, drawLine, drawLink } from '../chartShapes.ts';
import { element } from '../svg.ts';
import { dot, placeDeadlines } from './place.ts';
import type { DeadlineLayout, PlacedDeadline } from './place.ts';
import type { DeadlineSeries } from './series.ts';

const layouts: Record<Exclude<Form, 'any'>, DeadlineLayout> = {
  wide: { width: 736, font: 14, labels: 130, undated: 120 },
  narrow: { width: 288, font: 12, labels: 0, undated: 96 },
};

/**
 * When targets fall due, plan by plan, and how many name no year.
 *
 * deadlineChart({ title: '写明年份的目标值', rows: […], … })
 */
export function deadlineChart(series: DeadlineSeries): Chart {
  const { id, title, desc } = series;
  return { id, title, desc, drawings: [drawLines(series, 'wide'), drawLines(series, 'narrow')] };
}

function drawLines(series: DeadlineSeries, form: Exclude<Form, 'any'>): Drawing {
  const layout = layouts[form];
  const { height, ticks, rows } = placeDeadlines(series, layout);
  const { font, width } = layout;
  return {
    form,
    width,
    height: height + font,
    body: [
      ...ticks.flatMap(({ x, year }) => [
        element('text', { class: 'soft tick', x, y: font * 1.1, 'text-anchor': 'middle' }, [String(year)]),
        drawLine('dash', [x, font * 1.5], [x, height]),
      ]),
      ...rows.flatMap((row) => drawRow(row, layout)),
    ],
  };
}

function drawRow(
  { row, y, label, labelY, period, due }: PlacedDeadline,
  { width, undated }: DeadlineLayout,
): Element[] {
  return [
    drawLink(row.href, row.label, label, [element('text', { class: 'halo', x: 0, y: labelY }, [row.label])]),
    ...(period === null ? [] : [drawLine(period.stated ? 'line' : 'line broken', [period.from, y], [period.to, y])]),
    ...due.flatMap(({ x, count, dots, textY }) => [
      element('g', { 'data-plan': row.plan }, drawDots(dots, 'dot', dot.size)),
      element('text', { class: 'strong halo', x, y: textY, 'text-anchor': 'middle' }, [String(count)]),
    ]),
    element('text', { class: 'soft', x: width - undated, y: y + 5 }, [row.undatedWords]),
  ];
}
