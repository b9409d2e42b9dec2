/**
 * The first column of a table of tasks names groups of its rows, once for each: 领域⇥序号⇥重点任务⇥责任单位 and below it
 * 儿童与健康⇥1⇥建设孕妇学校12所⇥县卫健局, 2⇥……. Its cells are cut off, each into a line of its own.
 */
import { partOfLine } from './readLines.ts';
import type { Line } from './readLines.ts';
import { isShort } from './stackedHead.ts';
import { NUMBERED_HEAD } from './taskRow.ts';

const GAP = '(?:\\t|[ \\u00a0]{2,}|\\u3000+)\\s*';
const FIRST = new RegExp(`^[^\\t。；;：:\\d]{2,20}?${GAP}`, 'u');
const NUMBER = new RegExp(`^\\d{1,3}\\p{Cf}?${GAP}`, 'u');
const LONGEST = 400;

/** The lines, with the cells of such a column in lines of their own; they end with the first line that is prose. */
export function cutGroupCells(lines: readonly Line[]): Line[] {
  let grouped = false;
  return lines.flatMap((line) => {
    const first = line.value.length > LONGEST ? 0 : (FIRST.exec(line.value)?.[0].length ?? 0);
    const rest = line.value.slice(first);
    const isHead = first > 0 && NUMBERED_HEAD.test(rest);
    if (isHead) grouped = true;
    else if (/[。；;：:]$/u.test(line.value)) grouped = false;
    if (first === 0 || (!isHead && !(grouped && NUMBER.test(rest)))) return [line];
    return [partOfLine(line, 0, first, line.page), partOfLine(line, first, line.value.length, line.page)];
  });
}

/**
 * The names of groups among rows that stand in a line each: cells of such a column, and short lines between rows, where one
 * stands below the first row. `heads` are the cells above the names.
 */
export function groupsAmong(
  lines: readonly Line[],
  { rows, heads }: { rows: ReadonlyMap<Line, unknown>; heads: ReadonlySet<Line> },
): { groups: Line[]; heads: Line[] } {
  const found: { groups: Line[]; heads: Line[] } = { groups: [], heads: [] };
  let grouped = false;
  lines.forEach((line, at) => {
    const [above, below] = [lines[at - 1], lines[at + 1]];
    if (heads.has(line)) grouped = false;
    if (below === undefined || rows.has(line) || heads.has(line)) return;
    const isCut = line.line === below.line;
    if (isCut && heads.has(below)) found.heads.push(line);
    if (!rows.has(below)) return;
    const isAmong = isShort(line) && above !== undefined && (heads.has(above) || (grouped && rows.has(above)));
    if (!isCut && !isAmong) return;
    grouped = true;
    found.groups.push(line);
  });
  return found;
}
