/** Rows of values as a text table: names on the left, numbers on the right. */

/** Every row is an array of cells; the first holds the names of the columns. */
export function formatColumns(rows: (string | number)[][]): string {
  const cells = rows.map((row) => row.map(String));
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const isNumber = (cell: string): boolean => /^[\d.–]/u.test(cell);
  return cells
    .map((row, line) =>
      row
        .map((cell, at) => {
          const width = widths[at] ?? 0;
          return isNumber(line === 0 ? (cells[1]?.[at] ?? '') : cell) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
