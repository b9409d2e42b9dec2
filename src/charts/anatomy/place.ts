/**
 * The anatomy of a plan, second step: a column for each goal, three squares high, and a row of squares for measures.
 */
import { max, range, scaleBand } from 'd3';
import type { Area } from '../chartShapes.ts';
import { measureText, wrapText } from '../textSize.ts';
import type { AnatomyGoal, AnatomyMeasure, AnatomyRow, AnatomySeries } from './series.ts';
import { traits } from './series.ts';

export interface AnatomyLayout {
  width: number;
  /** Room for the domains' names; 0 when they are above their squares. */
  names: number;
  /** Room for everything left of the squares. */
  labels: number;
  font: number;
  /** From the top of a domain to its squares. */
  top: number;
  /** Height of a row of squares. */
  line: number;
  /** The maximum width of a column. */
  column: number;
  /** Whether goals and measures are links; where they are too small for a finger, only the domain's name is one. */
  linked: boolean;
}

export interface PlacedSquare {
  x: number;
  y: number;
  full: boolean;
}

export interface PlacedItem<Of> {
  of: Of;
  area: Area;
  /** The middle of its number. */
  x: number;
  squares: PlacedSquare[];
}

export interface PlacedAnatomyRow {
  row: AnatomyRow;
  /** The domain's name: its touch area, its lines, and the baseline of the first. */
  name: { area: Area; lines: string[]; y: number };
  /** Baselines of the goals' numbers, of each trait, and of the measures' numbers and squares. */
  lines: { goals: number; traits: number[]; measures: number; squares: number };
  goals: PlacedItem<AnatomyGoal>[];
  measures: PlacedItem<AnatomyMeasure>[];
}

export interface PlacedAnatomy {
  height: number;
  rows: PlacedAnatomyRow[];
}

export function placeAnatomy({ rows, words }: AnatomySeries, layout: AnatomyLayout): PlacedAnatomy {
  const { width, labels, line, column, font } = layout;
  // The minimum width of a column: the longest number fits.
  const least = 1 + (max(rows, (row) => max(row.goals, ({ num }) => measureText(num, font)) ?? 0) ?? 0);
  const parts = rows.flatMap((row) => toParts(row, Math.floor((width - labels) / Math.max(16, least))));
  const most = Math.max(1, max(parts, ({ goals, measures }) => Math.max(goals.length, measures.length)) ?? 1);
  const end = Math.min(width, labels + column * most);
  const bands = scaleBand(range(most), [labels, end]);
  const height = layout.top + line * (traits.length + (words.measures === null ? 1.5 : 4));
  const toX = (index: number): number => bands(index) ?? labels;
  return {
    height: parts.length * height,
    rows: parts.map((row, index) => placeRow(row, index * height, toX, bands.bandwidth(), layout)),
  };
}

/** A domain in as many parts as its longest row needs, each with its name. */
function toParts(row: AnatomyRow, perLine: number): AnatomyRow[] {
  const parts = Math.max(1, Math.ceil(Math.max(row.goals.length, row.measures.length) / perLine));
  return range(parts).map((part) => ({
    ...row,
    goals: row.goals.slice(part * perLine, (part + 1) * perLine),
    measures: row.measures.slice(part * perLine, (part + 1) * perLine),
  }));
}

function placeRow(
  row: AnatomyRow,
  top: number,
  toX: (index: number) => number,
  band: number,
  layout: AnatomyLayout,
): PlacedAnatomyRow {
  const { line } = layout;
  const goals = top + layout.top;
  const measures = goals + line * (traits.length + 1.5);
  const middle = (index: number): number => toX(index) + band / 2;
  const toArea = (index: number, y: number, lines: number): Area => ({
    x: toX(index),
    y,
    width: band,
    height: lines * line,
  });
  return {
    row,
    name: placeName(row, top, layout),
    lines: {
      goals: goals + line * 0.75,
      traits: traits.map((_, index) => goals + line * (index + 1.75)),
      measures: measures + line * 0.75,
      squares: measures + line * 1.75,
    },
    goals: row.goals.map((goal, index) => ({
      of: goal,
      area: toArea(index, goals, traits.length + 1),
      x: middle(index),
      squares: traits.map((trait, at) => ({ x: middle(index), y: goals + line * (at + 1.5), full: goal[trait] })),
    })),
    measures: row.measures.map((measure, index) => ({
      of: measure,
      area: toArea(index, measures, 2),
      x: middle(index),
      squares: [{ x: middle(index), y: measures + line * 1.5, full: measure.number }],
    })),
  };
}

/** Beside the squares, with its first line level with the goals' numbers; else above them. */
function placeName(
  { label }: AnatomyRow,
  top: number,
  { names, labels, font, line, top: above }: AnatomyLayout,
): PlacedAnatomyRow['name'] {
  if (names === 0) {
    const area = { x: 0, y: top, width: labels * 2.5, height: above };
    return { area, lines: [label], y: top + above - font * 1.3 };
  }
  const area = { x: 0, y: top, width: names, height: above + line * (traits.length + 3.5) };
  return { area, lines: wrapText(label, font, names - font), y: top + above + line * 0.75 };
}
