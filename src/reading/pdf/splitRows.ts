/** Rows → lines: the cells of a table stay apart, a wide blank within a line of text does not part it. */
import { joinLetters } from './letterSpacing.ts';
import { joinPieces } from './printedRows.ts';
import type { Row } from './printedRows.ts';
import type { Printed, PrintedLine } from './printed.ts';

/** So many rows before and after are looked at. */
const AROUND = 2;
/** In heights of the font: what two blanks must have in common to be one of a table. */
const SHARED = 0.5;
/** A number and a blank before the text it belongs to. */
const NUMBER =
  /^(?:第[\d一二三四五六七八九十百零〇]{1,5}[部分编章节条]{1,2}|[（(]?[\dA-Za-z一二三四五六七八九十百]{1,5}[)）.．、]|[\u2460-\u249b\u3220-\u3229\u3280-\u3289\ue000-\uf8ff•●■◆▪○□➢★*-])$/u;
/** 前 言, 目 录: characters set apart to fill the line. */
const SPACED = 2;

/** The lines of rows that follow one another. */
export function toLines(rows: readonly Row[]): PrintedLine[] {
  return rows.flatMap((row, at) => {
    const around = rows.slice(Math.max(0, at - AROUND), at + AROUND + 1).filter((other) => other !== row);
    const cells: Row[] = [];
    row.forEach((piece, index) => {
      const left = row[index - 1];
      const cell = cells.at(-1);
      if (left === undefined || cell === undefined || (isTableBlank(left, piece, around) && !belongs(row, cell)))
        cells.push([piece]);
      else cell.push(piece);
    });
    return cells.flatMap((cell) => {
      const line = joinPieces(cell);
      return line === undefined ? [] : [{ ...line, text: joinLetters(line.text), isCell: cells.length > 1 }];
    });
  });
}

/** Whether the blank between two pieces goes on in a row above or below. */
function isTableBlank(left: Printed, right: Printed, around: readonly Row[]): boolean {
  const shared = SHARED * Math.max(left.size, right.size);
  return around.some((row) =>
    row.some((piece, at) => {
      const before = row[at - 1];
      if (before === undefined) return false;
      return Math.min(right.x0, piece.x0) - Math.max(left.x1, before.x1) >= shared;
    }),
  );
}

/** Whether what follows belongs to the cell all the same. */
function belongs(row: Row, cell: Row): boolean {
  const text = joinPieces(cell)?.text.trim() ?? '';
  return NUMBER.test(text) || row.every((piece) => piece.text.trim().length <= SPACED);
}
