/**
 * A table of numbered rows → a line each, its cells parted by tabs. Cells that are lines of their own tell no longer which
 * column they are of where one is empty or has several lines, as a list of bodies does.
 */

/** The lines of a cell; none where it is empty. */
export type CellLines = readonly string[];

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
/** A label of a column; a longer cell is of a page that is laid out as a table. */
const LONGEST_LABEL = 14;
const LABEL = /^\P{Number}+$/u;
const NUMBER = /^\d{1,3}$/u;

/**
 * A line for each row; undefined for a table whose cells can stand in lines of their own.
 * `toNumberedRows([['序号', '任务', '单位'], ['1', '建园', ''], …]) // => ['序号\t任务\t单位', '1\t建园\t', …]`
 */
export function toNumberedRows(rows: readonly (readonly CellLines[])[]): string[] | undefined {
  const [head, ...others] = rows;
  if (head === undefined || head.length < FEWEST_COLUMNS || others.length < FEWEST_ROWS) return undefined;
  const isGrid =
    head.every((cell) => LABEL.test(wordsOf(cell)) && wordsOf(cell).length <= LONGEST_LABEL) &&
    others.every((row) => row.length === head.length && NUMBER.test(wordsOf(row[0] ?? [])));
  const isTold = others.every((row) => row.every((cell) => cell.length === 1));
  return isGrid && !isTold ? rows.map((row) => row.map(wordsOf).join('\t')) : undefined;
}

/** Names below one another are as good as names beside one another. */
function wordsOf(cell: CellLines): string {
  return cell.map((line) => line.trim().replace(/\s+/gu, ' ')).join(' ');
}
