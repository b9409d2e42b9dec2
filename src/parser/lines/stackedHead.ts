/** What stands above the rows of a table whose cells are lines: the first row and, where rows stand in groups, the name of the first. */
import type { DutyPatterns } from './dutyLabel.ts';
import { beginsHeading } from './headingNumbers.ts';
import type { Line } from './readLines.ts';
import { FEWEST_CELLS, NUMBERED_HEAD, columnsOf, rowNumber } from './taskRow.ts';
import type { CellText, Columns } from './taskRow.ts';

export interface StackedHead {
  columns: Columns;
  /** The lines of the first row. */
  lines: readonly Line[];
  /** The name of the first group; undefined where rows stand in none. */
  group: Line | undefined;
}

/** More lines are no first row, or no row. */
const MOST_COLUMNS = 9;
const LONGEST_HEAD = 12;
/** The line below a first row, as Markdown has it. */
const RULE = /^:?-{3,}:?$/u;

/** The first row above the row that begins at a line; undefined when there is none. `head` matches a cell of a first row. */
export function headAbove(
  lines: readonly Line[],
  at: number,
  { duties, head }: { duties: DutyPatterns; head: RegExp },
): StackedHead | undefined {
  const rules = rulesAbove(lines, at);
  const above = headsAbove(lines, at - rules, head);
  // A column before the numbers names the groups.
  const numbers = Math.max(
    above.findIndex(({ compact }) => NUMBERED_HEAD.test(compact)),
    0,
  );
  const own = above.slice(numbers);
  const last = own.at(-1);
  // Without such a column, the first of the rows tells whether the last of these cells is one too many.
  const second = lines.slice(at, at + MOST_COLUMNS).findIndex(({ compact }) => rowNumber(compact) === 2);
  const isGroup =
    last !== undefined &&
    !head.test(last.compact) &&
    (numbers > 0 || beginsHeading(last.compact) || second === own.length - 1);
  const cells = isGroup ? own.slice(0, -1) : own;
  const columns = cells.length < FEWEST_CELLS ? undefined : columnsOf(cells.map(toCell), duties);
  if (columns === undefined) return undefined;
  const first = at - rules - above.length;
  return { columns, lines: lines.slice(first, isGroup ? at - 1 : at), group: isGroup ? last : undefined };
}

function rulesAbove(lines: readonly Line[], at: number): number {
  let rules = 0;
  while (rules < MOST_COLUMNS && RULE.test(lines[at - rules - 1]?.compact ?? '')) rules += 1;
  return rules;
}

/** Short lines, from the first that is a known cell of a first row on. */
function headsAbove(lines: readonly Line[], at: number, head: RegExp): readonly Line[] {
  let from = at;
  while (at - from < MOST_COLUMNS && isShort(lines[from - 1])) from -= 1;
  const heads = lines.slice(from, at);
  const first = heads.findIndex(({ compact }) => head.test(compact));
  return first < 0 ? [] : heads.slice(first);
}

/** True for a line as short as a cell of a first row, or the name of a group. */
export function isShort(line: Line | undefined): boolean {
  return line !== undefined && line.compact.length <= LONGEST_HEAD && !/[\d。;:,]/u.test(line.compact);
}

function toCell({ compact }: Line): Pick<CellText, 'text'> {
  return { text: compact };
}
