/** CSV files of the site, read back. */
import { csvParseRows } from 'd3';

const byteOrderMark = '\uFEFF';

/**
 * The head and rows of a CSV file written here, with protective apostrophes removed; numbers come back as text, null as
 * ''.
 *
 * parseCsv('\uFEFF编号\n\'=1+1\n') // => [['编号'], ['=1+1']]
 */
export function parseCsv(text: string): string[][] {
  const [head = [], ...rows] = csvParseRows(text.replace(byteOrderMark, ''));
  return [head, ...rows.map((row) => row.map((cell) => cell.replace(/^'/, '')))];
}
