/**
 * Tables whose cells a conversion put into lines of their own, or into lines parted by tabs. Such a line is kept apart
 * from its neighbours, or 4.9 and 4.6 would become 4.94.6.
 */
import type { PlanWords } from '../../model/planWords.ts';
import { wordsOfLists } from '../../model/sourcedWords.ts';
import { oneOf } from '../../text/oneOf.ts';
import { matchEnumerator } from './enumerator.ts';
import { matchMarker } from './marker.ts';
import type { MarkerPatterns } from './marker.ts';
import type { Line } from './readLines.ts';

export interface TablePatterns {
  /** A cell of the first row. */
  head: RegExp;
  markers: MarkerPatterns;
}

/** The fewest heads that begin a table, and the longest line that can be a cell. */
const FEWEST_HEADS = 2;
const LONGEST_CELL = 40;
/** A first row that stands in one line, with all its cells. */
const LONGEST_HEAD = 200;
/** Headings of parts and domains end a table; the numbers of rows do not. */
const HEADED: ReadonlySet<string> = new Set(['chapter', 'subchapter', 'chinese-comma', 'chinese-bracket']);

/** The pattern of the cells of first rows, built from their words; a year may stand there too. */
export function toTableHead({ tableHeads }: PlanWords['documentWords']): RegExp {
  return new RegExp(`^(?:${oneOf(wordsOfLists(tableHeads))}|\\d{4}年?(?:[(].{1,8}[)])?)+(?:[(].{1,8}[)])?$`, 'u');
}

/** The lines that are cells, each table as a list of its own, in order. */
export function findTables(lines: readonly Line[], patterns: TablePatterns): Line[][] {
  const tables: Line[][] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const cells = cellsFrom(lines, at, patterns);
    if (cells.length === 0) continue;
    tables.push(cells);
    at += cells.length - 1;
  }
  return tables;
}

function cellsFrom(lines: readonly Line[], from: number, { head, markers }: TablePatterns): Line[] {
  const first = lines[from];
  const inOneLine = first !== undefined && /\t| {2,}|\u3000/u.test(first.value) && isHead(first, head);
  const heads = inOneLine ? 1 : countWhile(lines, from, (line) => isHead(line, head));
  if (heads === 0 || (!inOneLine && heads < FEWEST_HEADS)) return [];
  const rest = countWhile(lines, from + heads, ({ compact }) => isCell(compact, markers));
  return rest === 0 ? [] : lines.slice(from, from + heads + rest);
}

function isHead({ compact }: Line, head: RegExp): boolean {
  return compact.length <= LONGEST_HEAD && head.test(compact);
}

function countWhile(lines: readonly Line[], from: number, fits: (line: Line) => boolean): number {
  let at = from;
  for (let line = lines[at]; line !== undefined && fits(line); line = lines[at]) at += 1;
  return at - from;
}

function isCell(compact: string, markers: MarkerPatterns): boolean {
  if (compact.length > LONGEST_CELL || /[。;；:：]$|[。,].{12}/u.test(compact)) return false;
  const style = matchEnumerator(compact)?.style;
  return (style === undefined || !HEADED.has(style)) && matchMarker(compact, markers) === undefined;
}
