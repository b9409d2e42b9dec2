/** The anatomy of a plan, third step: placed shapes → SVG. `anatomyChart` runs all steps. */
import type { Element } from 'xast';
import type { Chart, Drawing, Form } from '../chart.ts';
import { drawLine, drawLink } from '../chartShapes.ts';
import { element } from '../svg.ts';
import { placeAnatomy } from './place.ts';
import type { AnatomyLayout, PlacedAnatomyRow, PlacedItem, PlacedSquare } from './place.ts';
import type { AnatomyGoal, AnatomyMeasure, AnatomySeries } from './series.ts';

const layouts: Record<Exclude<Form, 'any'>, AnatomyLayout> = {
  wide: { width: 736, names: 140, labels: 186, font: 14, top: 10, line: 15, column: 34, linked: true },
  narrow: { width: 288, names: 0, labels: 30, font: 12, top: 44, line: 16, column: 20, linked: false },
};

/**
 * What can be measured in a plan, domain by domain: a full square where the text states it, a point where it does not.
 *
 * anatomyChart({ title: '聊城儿童规划可衡量之处', rows: […], … })
 */
export function anatomyChart(series: AnatomySeries): Chart {
  const { id, title, desc } = series;
  return { id, title, desc, drawings: [drawAnatomy(series, 'wide'), drawAnatomy(series, 'narrow')] };
}

function drawAnatomy(series: AnatomySeries, form: Exclude<Form, 'any'>): Drawing {
  const layout = layouts[form];
  const placed = placeAnatomy(series, layout);
  return {
    form,
    width: layout.width,
    height: placed.height,
    body: placed.rows.flatMap((row) => drawRow(row, series, layout)),
  };
}

function drawRow(placed: PlacedAnatomyRow, { words }: AnatomySeries, layout: AnatomyLayout): Element[] {
  const { row, name, lines, goals, measures } = placed;
  const { width, font, names } = layout;
  const [number, deadline, lead] = lines.traits;
  const heads: [number | undefined, string][] = [
    [lines.goals, words.goals],
    [number, words.number],
    [deadline, words.deadline],
    [lead, words.lead],
    ...(words.measures === null
      ? []
      : ([
          [lines.measures, words.measures],
          [lines.squares, words.number],
        ] as [number, string][])),
  ];
  const title = name.lines.map((text, at) =>
    element('text', { class: 'strong', x: 0, y: name.y + at * font * 1.3 }, [text]),
  );
  return [
    drawLine('hair', [0, name.area.y + 4], [width, name.area.y + 4]),
    drawLink(row.href, row.label, name.area, title),
    ...heads.map(([y = 0, text]) => element('text', { class: 'soft', x: names, y }, [text])),
    ...goals.flatMap((goal) => drawItem(goal, lines.goals, layout)),
    ...measures.flatMap((measure) => drawItem(measure, lines.measures, layout)),
  ];
}

function drawItem(
  { of, area, x, squares }: PlacedItem<AnatomyGoal | AnatomyMeasure>,
  y: number,
  layout: AnatomyLayout,
): Element[] {
  const drawn = [
    element('text', { class: 'soft', x, y, 'text-anchor': 'middle' }, [of.num]),
    ...squares.map((square) => drawSquare(square, layout)),
  ];
  return layout.linked ? [drawLink(of.href, of.name, area, drawn)] : drawn;
}

function drawSquare({ x, y, full }: PlacedSquare, { font }: AnatomyLayout): Element {
  const size = full ? font * 0.85 : 2;
  return element('rect', {
    class: full ? 'mark' : 'none',
    x: x - size / 2,
    y: y - size / 2,
    width: size,
    height: size,
  });
}
