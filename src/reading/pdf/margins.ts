/** Where the lines of a text begin and end: the margins that a typesetter used, found from the lines themselves. */
import type { LineOnPage } from './printed.ts';

export interface Margins {
  /** Where lines begin that continue another. */
  left: number;
  /** Where full lines end. */
  right: number;
  /** From line to line. */
  pitch: number;
  /** Whether the first line of a paragraph shows as such, by an indent or a blank above it. */
  marksParagraphs: boolean;
}

/** Lines that begin or end at one place make a margin when they are so many, as a share of all. */
const SHARE = 0.03;
const FEWEST = 2;
/** So many lines are full in a text whose lines are broken. */
const FULL_SHARE = 0.2;
const MOST = 0.7;
/** In heights of the font: a line that stands in. */
export const INDENT = 0.8;
/** In distances from line to line: a blank between paragraphs. */
export const WIDE_GAP = 1.45;
/** In points: what counts as one place. */
const NEAR = 3;

/** Signs that may stand beyond the margin. */
const HANGING = /[，。、；：！？,.;:!?）”’》]\s*$/u;

/** The margins of lines of one kind: of pages of one size, left or right ones, and of one column. */
export function findMargins(lines: readonly LineOnPage[]): Margins {
  const prose = lines.filter(({ isCell }) => !isCell);
  const fewest = Math.max(FEWEST, SHARE * prose.length);
  const right = -smallestSupported(
    prose.filter(({ text }) => !HANGING.test(text)).map(({ x1 }) => -x1),
    fewest,
  );
  const left = smallestSupported(
    prose.map(({ x0 }) => x0),
    fewest,
  );
  const margins = { left, right: Math.max(right, likelyRight(prose, left, right)), pitch: pitchOf(prose) };
  return { ...margins, marksParagraphs: marksParagraphs(prose, margins) };
}

/** Lines behind one that is not full begin a paragraph: most of them show it, or the text does not use such marks. */
function marksParagraphs(
  lines: readonly LineOnPage[],
  { left, right, pitch }: Omit<Margins, 'marksParagraphs'>,
): boolean {
  let first = 0;
  let marked = 0;
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before?.page !== line.page || line.y <= before.y || before.x1 > right - 4 * line.size) return;
    first += 1;
    if (line.x0 - left > INDENT * line.size || line.y - before.y > WIDE_GAP * pitch) marked += 1;
  });
  return marked > MOST * first;
}

/** A text of short lines shows no right margin: it is as wide as the left one then. */
function likelyRight(lines: readonly LineOnPage[], left: number, right: number): number {
  const [line] = lines;
  if (line === undefined || line.column > 0) return right;
  const { pageWidth, size } = line;
  const full = lines.filter(({ x1 }) => x1 > right - 2 * size).length;
  if (full >= FULL_SHARE * lines.length && full > FEWEST) return right;
  return pageWidth - right > 1.5 * left + 2 * size ? pageWidth - left : right;
}

/** The smallest value that is not alone; the smallest of all when each is. */
function smallestSupported(values: number[], fewest: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  let last = 0;
  for (const [first, value] of sorted.entries()) {
    while (last < sorted.length && (sorted[last] ?? 0) <= value + NEAR) last += 1;
    if (last - first >= fewest) return value;
  }
  return sorted[0] ?? 0;
}

function pitchOf(lines: readonly LineOnPage[]): number {
  const gaps: number[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before?.page === line.page && line.y > before.y) gaps.push(line.y - before.y);
  });
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? Infinity;
}
