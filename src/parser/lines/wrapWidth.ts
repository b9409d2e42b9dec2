/** The width that the lines of a text were wrapped at, if they were: nearly all are equally long and none is longer. */
import type { Line } from './readLines.ts';

/** The fewest lines that show a width. */
const FEWEST_LINES = 20;
const NARROWEST = 12;
/** Lines may fall this short of the width, because no line may begin with a comma. */
const SLACK = 2;
const SHARE_FULL = 0.4;
const SHARE_WITHIN = 0.97;

/** Tells the full lines of a text; undefined when it was not wrapped. */
export function fullLinesOf(text: Line[]): ((line: Line) => boolean) | undefined {
  if (text.length < FEWEST_LINES) return undefined;
  for (const measure of [countUnits, countColumns]) {
    const width = wrapWidth(text.map(measure));
    if (width !== undefined) return (line) => measure(line) >= width - SLACK;
  }
  return undefined;
}

/** The width a text was wrapped at; undefined when it was not wrapped. */
function wrapWidth(widths: number[]): number | undefined {
  const width = mostFrequent(widths.filter((candidate) => candidate >= NARROWEST));
  if (width === undefined) return undefined;
  const full = widths.filter((candidate) => Math.abs(candidate - width) <= SLACK).length;
  const within = widths.filter((candidate) => candidate <= width + SLACK).length;
  return full >= SHARE_FULL * widths.length && within >= SHARE_WITHIN * widths.length ? width : undefined;
}

function mostFrequent(values: number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, times], [b, others]) => others - times || b - a)[0]?.[0];
}

function countUnits({ column, value }: Line): number {
  return column - 1 + value.length;
}

/** Width in typewriter columns: two for Han and full-width signs, one for the rest. */
function countColumns({ column, value }: Line): number {
  let wide = 0;
  for (let at = 0; at < value.length; at += 1) wide += isWide(value.charCodeAt(at)) ? 1 : 0;
  return column - 1 + value.length + wide;
}

/** Han, kana, hangul and full-width signs. */
function isWide(unit: number): boolean {
  return unit >= 0x2e80 && unit <= 0xffdf;
}
