/**
 * The target rail, second step: groups → flags below the number line. A flag hangs from its value to the right: the
 * words first, then one line for each plan, so that equal values are listed one below another and none hides another.
 * Placed from right to left, each flag hangs below those it would run into, so that none covers another or its stem.
 */
import { max, min } from 'd3';
import { measureText, wrapText } from '../textSize.ts';
import { highOf, lowOf, toGroups, toSteps } from './series.ts';
import type { RailGroup, RailSeries } from './series.ts';
import { toRailScale } from './railScale.ts';
import type { RailScale } from './railScale.ts';

/** Dimensions of a form, in units of the drawing. */
export interface RailLayout {
  width: number;
  font: number;
  ticks: number;
}

export interface PlacedLine {
  y: number;
  text: string;
  /** The plan it names; null for the words of a value, and for a value that is no plan's. */
  plan: string | null;
  /** True on the line with the mark: the first line of a name. */
  marked: boolean;
}

export interface PlacedFlag {
  group: RailGroup;
  x: number;
  /** Where the value ends; equal to x unless it is a range. */
  endX: number;
  textX: number;
  /** The words of the value, in one line or more. */
  head: PlacedLine[];
  lines: PlacedLine[];
}

export interface PlacedRail {
  height: number;
  /** The number line itself. */
  axis: { y: number; from: number; to: number; broken: boolean };
  ticks: { x: number; text: string }[];
  flags: PlacedFlag[];
  steps: { plan: string; from: number; to: number; y: number }[];
}

const edge = 14;
const gap = 12;
const stepGap = 6;

/** Places a rail; without targets it is a bare line. */
export function placeRail(series: RailSeries, layout: RailLayout): PlacedRail {
  const { targets, limit, suffix } = series;
  const scale = toRailScale(
    targets.flatMap((target) => [lowOf(target), highOf(target)]),
    limit,
  );
  const boxes = toGroups(targets).map((group) => toBox(group, layout));
  const to = toEnd(boxes, scale, layout);
  const toX = (value: number): number => edge + scale(value) * (to - edge);
  const steps = toSteps(targets);
  const y = layout.font * 3.25 + Math.max(0, steps.length - 1) * stepGap;
  const flags = hang(boxes, toX, y + layout.font * 0.75, layout.font);
  return {
    height: (max(flags, bottomOf) ?? y) + layout.font,
    axis: { y, from: edge, to, broken: (scale.domain()[0] ?? 0) > 0 },
    ticks: placeTicks(scale, toX, suffix, layout),
    flags,
    steps: steps.map((step, index) => ({
      plan: step.plan,
      from: toX(step.from),
      to: toX(step.to),
      y: y - index * stepGap,
    })),
  };
}

/** Ticks from the left; one whose label would overlap the previous one is left out. */
function placeTicks(
  scale: RailScale,
  toX: (value: number) => number,
  suffix: string,
  { ticks, font, width }: RailLayout,
): PlacedRail['ticks'] {
  const label = scale.tickFormat(ticks, ',~f');
  const placed: PlacedRail['ticks'] = [];
  let free = 0;
  for (const value of scale.ticks(ticks).filter((tick) => label(tick) !== '')) {
    const x = toX(value);
    // The minus sign as in the values beside it.
    const text = `${label(value).replace('−', '-')}${suffix}`;
    const half = measureText(text, font) / 2;
    if (x - half < free - edge || x + half > width) continue;
    placed.push({ x, text });
    free = x + half + font + edge;
  }
  return placed;
}

interface Box {
  group: RailGroup;
  head: string[];
  lines: Omit<PlacedLine, 'y'>[];
  width: number;
}

/** A flag's text, long lines wrapped. */
function toBox(group: RailGroup, { width, font }: RailLayout): Box {
  const room = width / 2;
  const head = wrapText(group.words, font, room);
  const lines = group.plans.flatMap(({ plan, name }) =>
    wrapText(name, font, room).map((text, index) => ({ text, plan, marked: index === 0 })),
  );
  const widest = max([...head, ...lines.map(({ text }) => text)], (text) => measureText(text, font)) ?? 0;
  return { group, head, lines, width: widest + font + gap };
}

/** The right end of the longest line that leaves room for every flag. */
function toEnd(boxes: Box[], scale: (value: number) => number, { width, font }: RailLayout): number {
  const ends = boxes
    .filter(({ group }) => scale(group.high) > 0)
    .map((box) => edge + (width - box.width - edge) / scale(box.group.high));
  return Math.min(width - font * 1.5, min(ends) ?? width);
}

function hang(boxes: Box[], toX: (value: number) => number, top: number, font: number): PlacedFlag[] {
  const step = font * 1.5;
  const flags: PlacedFlag[] = [];
  for (const box of boxes.toReversed()) {
    const x = toX(box.group.low);
    const endX = toX(box.group.high);
    const inWay = flags.filter((flag) => flag.x - font < endX + box.width);
    const start = max(inWay, (flag) => bottomOf(flag) + font * 0.75) ?? top;
    const toY = (index: number): number => start + (index + 0.75) * step;
    flags.push({
      group: box.group,
      x,
      endX,
      textX: endX + font,
      head: box.head.map((text, index) => ({ y: toY(index), text, plan: null, marked: false })),
      lines: box.lines.map((line, index) => ({ ...line, y: toY(box.head.length + index) })),
    });
  }
  return flags.reverse();
}

function bottomOf({ head, lines }: PlacedFlag): number {
  return max([...head, ...lines], ({ y }) => y) ?? 0;
}
