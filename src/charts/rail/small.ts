/**
 * The small rail: one plan among the others. Its own values stand out by shape and words; the others' are strokes on
 * the line, stacked where they are equal. Light enough to accompany every target.
 */
import { extent, rollups } from 'd3';
import type { Element } from 'xast';
import type { Chart } from '../chart.ts';
import { element, formatCoordinate } from '../svg.ts';
import { measureText } from '../textSize.ts';
import { toMark } from './comparatorMarks.ts';
import { toRailScale } from './railScale.ts';
import { highOf, lowOf, toSteps } from './series.ts';
import type { RailTarget } from './series.ts';

export interface SmallRailSeries {
  id: string;
  title: string;
  desc: string;
  own: RailTarget[];
  others: RailTarget[];
  suffix: string;
  limit: number | null;
}

const width = 288;
const font = 12;
const edge = 10;
const pile = 7;

/**
 * The values of a plan among those of the others, in one form for every width.
 *
 * smallRailChart({ title: '婴儿死亡率', own: […], others: […], … })
 */
export function smallRailChart({ id, title, desc, own, others, suffix, limit }: SmallRailSeries): Chart {
  const values = [...own, ...others].flatMap((target) => [lowOf(target), highOf(target)]);
  const scale = toRailScale(values, limit);
  const toX = (value: number): number => edge + scale(value) * (width - 2 * edge);
  const piles = rollups(
    others,
    (alike) => alike.length,
    (target) => lowOf(target),
  );
  const y = Math.max(14, ...piles.map(([, count]) => count * pile + 4));
  const [low = 0, high = 1] = extent(scale.domain());
  return {
    id,
    title,
    desc,
    drawings: [
      {
        form: 'any',
        width,
        height: y + 24,
        body: [
          element('path', { class: 'hair', 'data-from': low, 'data-to': high, d: `M${edge} ${y}H${width - edge}` }),
          ...piles.flatMap(([value, count]) => strokes(toX(value), y, count)),
          ...toSteps(own).map(({ from, to }) => bar(toX(from), toX(to), y)),
          ...own.flatMap((target) => drawOwn(target, toX, y)),
          ...drawEnds(own, toX, [low, high], suffix, y),
        ],
      },
    ],
  };
}

/** One stroke for each other plan with this value, stacked. */
function strokes(x: number, y: number, count: number): Element[] {
  return Array.from({ length: count }, (_, index) =>
    element('path', { class: 'line', d: `M${formatCoordinate(x)} ${formatCoordinate(y - index * pile)}v-5` }),
  );
}

function drawOwn(target: RailTarget, toX: (value: number) => number, y: number): Element[] {
  const { path, open } = toMark(target.comparator, 10);
  const x = toX(lowOf(target));
  const text = element('text', { class: 'strong', x: labelX(target, toX), y: y + 20, 'text-anchor': 'middle' }, [
    target.words,
  ]);
  const range = highOf(target) > lowOf(target) ? [bar(x, toX(highOf(target)), y)] : [];
  return [
    ...range,
    element('path', {
      class: open ? 'mark open' : 'mark',
      transform: `translate(${formatCoordinate(x)} ${y})`,
      d: path,
    }),
    text,
  ];
}

function bar(from: number, to: number, y: number): Element {
  return element('path', { class: 'step', d: `M${formatCoordinate(from)} ${y}H${formatCoordinate(to)}` });
}

/** Middle of a value's label: below the value, but never over the edge. */
function labelX(target: RailTarget, toX: (value: number) => number): number {
  const half = measureText(target.words, font) / 2;
  return Math.min(width - half, Math.max(half, toX(lowOf(target))));
}

/** The ends of the line as numbers, unless a value's label is in the way. */
function drawEnds(
  own: RailTarget[],
  toX: (value: number) => number,
  ends: [number, number],
  suffix: string,
  y: number,
): Element[] {
  return ends.flatMap((value, index) => {
    const text = `${formatCoordinate(value)}${suffix}`;
    const reach = measureText(text, font);
    const from = index === 0 ? 0 : width - reach;
    const free = own.every((target) => {
      const half = measureText(target.words, font) / 2 + 4;
      const x = labelX(target, toX);
      return x + half < from || x - half > from + reach;
    });
    const anchor = index === 0 ? null : 'end';
    return free
      ? [element('text', { class: 'soft', x: index === 0 ? 0 : width, y: y + 20, 'text-anchor': anchor }, [text])]
      : [];
  });
}
