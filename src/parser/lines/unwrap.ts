/**
 * Physical lines → logical lines.
 *
 * Some texts were wrapped at a fixed width: nearly all their lines are equally long and none is longer. In those, a
 * full line continues on the next. In all other texts every line is a logical line. Page furniture never ends a line.
 */
import { matchEnumerator } from './enumerator.ts';
import type { EnumeratorStyle } from './enumerator.ts';
import { findTables } from './findTables.ts';
import { findPageFurniture } from './furniture.ts';
import type { FurniturePatterns } from './furniture.ts';
import { joinLines } from './logicalLine.ts';
import type { LogicalLine } from './logicalLine.ts';
import type { DutyPatterns } from './dutyLabel.ts';
import type { TablePatterns } from './tableCells.ts';
import { isYearsOfTitle, titleLines } from './title.ts';
import type { TitlePatterns } from './title.ts';
import type { Line } from './readLines.ts';

/** The fewest lines that show a width. */
const FEWEST_LINES = 20;
const MOST_TITLE_LINES = 5;
const NARROWEST = 12;
/** Lines may fall this short of the width, because no line may begin with a comma. */
const SLACK = 2;
const SHARE_FULL = 0.4;
const SHARE_WITHIN = 0.97;

/** Patterns of everything that decides where a line goes on. */
export interface LayoutPatterns extends FurniturePatterns {
  tables: TablePatterns;
  duties: DutyPatterns;
}

/** The logical lines of a text, in order; together they hold every line. */
export function unwrapLines(lines: Line[], patterns: LayoutPatterns): LogicalLine[] {
  const { rows, further, cells } = findTables(lines, patterns.duties, patterns.tables);
  const furniture = findPageFurniture(
    lines.filter((line) => !cells.has(line)),
    patterns,
  );
  const titles = findBrokenTitles(lines, patterns.titles);
  const text = lines.filter((line) => !furniture.has(line));
  const measure = findMeasure(text);
  const width = measure === undefined ? Infinity : (wrapWidth(text.map(measure)) ?? Infinity);
  const groups: Line[][] = [];
  let open = false;
  let numbered = false;
  for (const line of lines) {
    const last = groups.at(-1);
    const years = last !== undefined && goesOnAsTitle(last, line, patterns.titles);
    const goesOn =
      further.has(line) ||
      (!cells.has(line) &&
        (open || isHeadingOf(numbered, line) || years || titles.has(line) || line.page === 'goes-on'));
    if (last !== undefined && (goesOn || furniture.has(line))) last.push(line);
    else groups.push([line]);

    if (furniture.has(line)) continue;
    numbered = !cells.has(line) && isNumberAlone(line);
    open = !cells.has(line) && measure !== undefined && measure(line) >= width - SLACK;
  }
  return groups.map((group) => {
    const [first] = group;
    const row = (first === undefined ? undefined : rows.get(first)) ?? null;
    const cell = (first === undefined ? undefined : cells.get(first)) ?? null;
    return { ...joinLines(group, furniture), cell: row === null ? cell : null, row };
  });
}

/** Numbers of headings, which a converter may print in a line of their own: （一） / 妇女与健康. */
const OF_HEADINGS: ReadonlySet<EnumeratorStyle> = new Set([
  'chapter',
  'subchapter',
  'chinese-comma',
  'chinese-bracket',
]);

function isNumberAlone({ compact }: Line): boolean {
  const number = matchEnumerator(compact);
  return number?.length === compact.length && OF_HEADINGS.has(number.style);
}

function isHeadingOf(numbered: boolean, { compact }: Line): boolean {
  return numbered && matchEnumerator(compact) === undefined;
}

function goesOnAsTitle(last: readonly Line[], line: Line, patterns: TitlePatterns): boolean {
  if (last.length > MOST_TITLE_LINES) return false;
  return isYearsOfTitle(last.map(({ compact }) => compact).join(''), line.compact, patterns);
}

/** The lines that go on with the title in the line before them. */
function findBrokenTitles(lines: readonly Line[], patterns: TitlePatterns): Set<Line> {
  const found = new Set<Line>();
  lines.forEach((line, at) => {
    if (found.has(line)) return;
    const count = titleLines(
      lines.slice(at, at + MOST_TITLE_LINES).map(({ compact }) => compact),
      patterns,
    );
    for (const next of lines.slice(at + 1, at + (count ?? 0))) found.add(next);
  });
  return found;
}

/** The way of measuring by which the lines of a text are equally long; undefined when it was not wrapped. */
function findMeasure(text: Line[]): ((line: Line) => number) | undefined {
  if (text.length < FEWEST_LINES) return undefined;
  return [countUnits, countColumns].find((candidate) => wrapWidth(text.map(candidate)) !== undefined);
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
