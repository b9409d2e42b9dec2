/** The target rail, third step: placed shapes → SVG. `railChart` runs all steps. */
import type { Element } from 'xast';
import type { Chart, Drawing, Form } from '../chart.ts';
import { element, formatCoordinate } from '../svg.ts';
import { toMark } from './comparatorMarks.ts';
import { placeRail } from './place.ts';
import type { PlacedFlag, PlacedLine, PlacedRail, RailLayout } from './place.ts';
import { isLogarithmic } from './railScale.ts';
import { highOf, lowOf } from './series.ts';
import type { RailSeries } from './series.ts';

const layouts: Record<Exclude<Form, 'any'>, RailLayout> = {
  wide: { width: 736, font: 14, ticks: 5 },
  narrow: { width: 288, font: 12, ticks: 3 },
};

/**
 * All plans' targets of one indicator on one number line, in a wide and a narrow form.
 *
 * railChart({ title: '婴儿死亡率', targets: […], wish: { words: '越低越好', end: 'low' }, … })
 */
export function railChart(series: RailSeries): Chart {
  const { id, title, desc } = series;
  return { id, title, desc, drawings: [drawRail(series, 'wide'), drawRail(series, 'narrow')] };
}

function drawRail(series: RailSeries, form: Exclude<Form, 'any'>): Drawing {
  const layout = layouts[form];
  const placed = placeRail(series, layout);
  const { axis, ticks, flags, steps } = placed;
  const { font, width } = layout;
  return {
    form,
    width,
    height: placed.height,
    body: [
      ...drawWish(series, placed, layout),
      ...ticks.flatMap(({ x, text }) => [
        line('hair', [x, axis.y - font * 0.5], [x, axis.y]),
        element('text', { class: 'soft tick', x, y: axis.y - font * 0.8, 'text-anchor': 'middle' }, [text]),
      ]),
      line('line', [axis.from, axis.y], [axis.to, axis.y]),
      ...(axis.broken ? [line('line', [axis.from - 5, axis.y + 5], [axis.from + 3, axis.y - 5])] : []),
      ...flags.map((flag) => drawStem(flag, axis.y)),
      ...steps.flatMap(drawStep),
      ...flags.flatMap((flag) => drawFlag(flag, font)),
    ],
  };
}

/** The desired direction at its end of the line, and the kind of scale if it is logarithmic. */
function drawWish({ wish, targets, logWords }: RailSeries, { axis }: PlacedRail, { font }: RailLayout): Element[] {
  const y = font * 1.1;
  const log = isLogarithmic(targets.flatMap((target) => [lowOf(target), highOf(target)]));
  const low = { class: 'soft', x: axis.from - 5, y };
  const high = { class: 'soft', x: axis.to + 5, y, 'text-anchor': 'end' };
  const scale = log ? [element('text', wish?.end === 'low' ? high : low, [logWords])] : [];
  if (wish === null) return scale;
  return [
    wish.end === 'low' ? element('text', low, [`← ${wish.words}`]) : element('text', high, [`${wish.words} →`]),
    ...scale,
  ];
}

/** A stem down to the last plan of a flag. */
function drawStem({ x, head, lines }: PlacedFlag, top: number): Element {
  const last = lines.at(-1) ?? head.at(-1);
  return line('hair', [x, top], [x, (last?.y ?? top) - 4]);
}

function drawFlag({ group, x, endX, textX, head, lines }: PlacedFlag, font: number): Element[] {
  const mark = toMark(group.comparator, font * 0.75);
  const toY = ({ y }: PlacedLine): number => y - font * 0.36;
  return [
    ...head.map(({ y, text }) => element('text', { class: 'strong', x: textX, y }, [text])),
    ...lines.flatMap((placed) => [
      ...(placed.marked && placed.plan === null ? [reference([x, toY(placed)])] : []),
      ...(placed.marked && placed.plan !== null && endX > x ? [bar(placed.plan, [x, toY(placed)], endX - x)] : []),
      ...(placed.marked && placed.plan !== null
        ? [
            element('path', {
              class: mark.open ? 'mark open' : 'mark',
              'data-plan': placed.plan,
              transform: `translate(${formatCoordinate(x)} ${formatCoordinate(toY(placed))})`,
              d: mark.path,
            }),
          ]
        : []),
      element('text', { 'data-plan': placed.plan, x: textX, y: placed.y }, [placed.text]),
    ]),
  ];
}

/** From a plan's value for one year to its value for a later one, with a tip at the later. */
function drawStep({ plan, from, to, y }: PlacedRail['steps'][number]): Element[] {
  const back = from < to ? -9 : 9;
  return [
    element('path', { class: 'step', 'data-plan': plan, d: `M${point([from, y])}L${point([to + back / 2, y])}` }),
    element('path', { class: 'tip', 'data-plan': plan, d: `M${point([to, y])}l${back} -6v12z` }),
  ];
}

/** The mark of a value that is no plan's: two bars, so that it is not read as a comparator. */
function reference([x, y]: [number, number]): Element {
  const bar = 'v12h2.5v-12z';
  return element('path', { class: 'tip', d: `M${point([x - 4, y - 6])}${bar}M${point([x + 1.5, y - 6])}${bar}` });
}

/** A range: from its lower value, where the mark is, to its upper. */
function bar(plan: string | null, [x, y]: [number, number], width: number): Element {
  return element('path', { class: 'step', 'data-plan': plan, d: `M${point([x, y])}h${formatCoordinate(width)}` });
}

function line(name: string, from: [number, number], to: [number, number]): Element {
  return element('path', { class: name, d: `M${point(from)}L${point(to)}` });
}

function point([x, y]: [number, number]): string {
  return `${formatCoordinate(x)} ${formatCoordinate(y)}`;
}
