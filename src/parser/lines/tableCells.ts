/**
 * Tables whose cells a conversion put into lines of their own, or into lines parted by tabs. Such a line is kept apart
 * from its neighbours, or 4.9 and 4.6 would become 4.94.6.
 */
import type { PlanWords } from '../../model/planWords.ts';
import { wordsOfLists } from '../../model/sourcedWords.ts';
import { oneOf } from '../../text/oneOf.ts';
import { matchEnumerator } from './enumerator.ts';
import { countWhile, figureCells } from './figureTables.ts';
import { beginsHeading } from './headingNumbers.ts';
import { matchMarker } from './marker.ts';
import type { MarkerPatterns } from './markerPatterns.ts';
import type { Line } from './readLines.ts';

export interface TablePatterns {
  /** A cell of the first row. */
  head: RegExp;
  markers: MarkerPatterns;
  /** The end of a body's name. */
  body: RegExp;
}

/** The fewest heads that begin a table, and the longest line that can be a cell. */
const FEWEST_HEADS = 2;
const LONGEST_CELL = 40;
/** A first row that stands in one line, with all its cells. */
const LONGEST_HEAD = 200;
const LONGEST_BODY = 20;
/** A part ends a table, whatever it holds. */
const PARTS: ReadonlySet<string> = new Set(['chapter', 'chinese-comma']);

/** The pattern of the cells of first rows, built from their words; what bodies do (协助单位) and a year may stand there too. */
export function toTableHead({ tableHeads }: PlanWords['documentWords'], labels: PlanWords['dutyLabels']): RegExp {
  const charges = `${oneOf(wordsOfLists([...labels.lead, ...labels.responsible]))}${oneOf(wordsOfLists(labels.bodies))}`;
  const words = wordsOfLists([...tableHeads, ...labels.persons, ...labels.deadlines]);
  return new RegExp(
    `^(?:${charges}|${oneOf(words)}|\\d{4}年?\\p{Script=Han}{0,4}(?:[(].{1,8}[)])?)+(?:[(].{1,8}[)])?$`,
    'u',
  );
}

/**
 * What a cell is to the text around it: further ones belong to a table as a whole, those beside to the list in it; a group
 * names the rows below it.
 */
export type CellKind = 'first' | 'further' | 'above' | 'beside' | 'group';

/** The lines that are cells. */
export function findCells(lines: readonly Line[], patterns: TablePatterns): ReadonlyMap<Line, CellKind> {
  const fits = ({ compact }: Line): boolean => isCell(compact, patterns.markers);
  const cells = new Map<Line, CellKind>(figureCells(lines, fits, (at) => headsFrom(lines, at, patterns) > 0));
  let inList = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const heads = headsFrom(lines, at, patterns);
    if (line !== undefined && heads === 0) {
      inList &&= !PARTS.has(matchEnumerator(line.compact)?.style ?? '');
      if (inList && isBody(line, patterns)) cells.set(line, 'beside');
      continue;
    }
    const rest = countWhile(lines, at + heads, fits);
    const rows = lines.slice(at, at + heads + rest);
    const marker = rest > 0 ? undefined : markerAbove(rows, lines[at + heads], patterns);
    inList ||= marker !== undefined;
    if (rest > 0) rows.forEach((row, nth) => cells.set(row, nth === 0 ? 'first' : 'further'));
    else if (marker !== undefined) for (const row of rows) cells.set(row, row === marker ? 'above' : 'further');
    at += heads + rest - 1;
  }
  return cells;
}

/** The number of lines that are the first row of a table; 0 for none. */
function headsFrom(lines: readonly Line[], from: number, { head }: TablePatterns): number {
  const first = lines[from];
  if (first !== undefined && /\t| {2,}|\u3000/u.test(first.value) && isHead(first, head)) return 1;
  const heads = countWhile(lines, from, (line) => isHead(line, head));
  return heads < FEWEST_HEADS ? 0 : heads;
}

/**
 * The marker in the first row of a table that is a list, above all domains, with the bodies in rows of their own
 * (主要目标 / 牵头单位 / （一）儿童与健康 / 1.…… / 县卫生局); undefined when it is none.
 */
function markerAbove(heads: readonly Line[], below: Line | undefined, { markers }: TablePatterns): Line | undefined {
  if (heads.length < FEWEST_HEADS || !beginsHeading(below?.compact ?? '')) return undefined;
  return heads.find(({ compact }) => matchMarker(compact, markers)?.length === compact.length);
}

function isBody({ compact }: Line, { body }: TablePatterns): boolean {
  return compact.length <= LONGEST_BODY && !/[。;:,\d]/u.test(compact) && body.test(compact);
}

function isHead({ compact }: Line, head: RegExp): boolean {
  return compact.length <= LONGEST_HEAD && head.test(compact);
}

function isCell(compact: string, markers: MarkerPatterns): boolean {
  if (compact.length > LONGEST_CELL || /[。;；:：]$|[。,].{12}/u.test(compact)) return false;
  // Headings of parts and domains end a table; the numbers of rows do not.
  return !beginsHeading(compact) && matchMarker(compact, markers) === undefined;
}
