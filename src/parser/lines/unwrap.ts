/**
 * Physical lines → logical lines.
 *
 * Some texts were wrapped at a fixed width: nearly all their lines are equally long and none is longer. In those, a
 * full line continues on the next, unless its sentence ended and a heading's number begins there. In all other texts every
 * line is a logical line. Page furniture never ends a line.
 */
import { matchEnumerator } from './enumerator.ts';
import { findTables } from './findTables.ts';
import { findPageFurniture } from './furniture.ts';
import type { FurniturePatterns } from './furniture.ts';
import { OF_HEADINGS, beginsHeading } from './headingNumbers.ts';
import { joinLines } from './logicalLine.ts';
import type { LogicalLine } from './logicalLine.ts';
import type { DutyPatterns } from './dutyLabel.ts';
import type { TablePatterns } from './tableCells.ts';
import { isYearsOfTitle, titleLines } from './title.ts';
import type { TitlePatterns } from './title.ts';
import type { Line } from './readLines.ts';
import { fullLinesOf } from './wrapWidth.ts';

const MOST_TITLE_LINES = 5;

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
  const isFull = fullLinesOf(text);
  const groups: Line[][] = [];
  let open = false;
  let numbered = false;
  let above: Line | undefined;
  for (const line of lines) {
    const last = groups.at(-1);
    const years = last !== undefined && goesOnAsTitle(last, line, patterns.titles);
    const goesOn =
      further.has(line) ||
      (!cells.has(line) &&
        ((open && !begins(above, line)) ||
          isHeadingOf(numbered, line) ||
          years ||
          titles.has(line) ||
          line.page === 'goes-on'));
    if (last !== undefined && (goesOn || furniture.has(line))) last.push(line);
    else groups.push([line]);

    if (furniture.has(line)) continue;
    above = line;
    numbered = !cells.has(line) && isNumberAlone(line);
    open = !cells.has(line) && isFull?.(line) === true;
  }
  return groups.map((group) => {
    const [first] = group;
    const row = (first === undefined ? undefined : rows.get(first)) ?? null;
    const cell = (first === undefined ? undefined : cells.get(first)) ?? null;
    return { ...joinLines(group, furniture), cell: row === null ? cell : null, row };
  });
}

/** A converter may print the number of a heading in a line of its own: （一） / 妇女与健康. */
function isNumberAlone({ compact }: Line): boolean {
  const number = matchEnumerator(compact);
  return number?.length === compact.length && OF_HEADINGS.has(number.style);
}

/** The end of a sentence, or of its list of departments. */
const ENDED = /[。;:!?)\]】〕]$/u;

/** 一、指导思想 below a full line that ends with its sentence. */
function begins(above: Line | undefined, { compact }: Line): boolean {
  return ENDED.test(above?.compact ?? '') && beginsHeading(compact);
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
