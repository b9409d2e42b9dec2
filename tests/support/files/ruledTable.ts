/** Tables between drawn lines for pages of PDF files: each cell's words wrapped as an office program wraps them. */
import { widthOf } from './pdfFile.ts';
import type { Word } from './pdfFile.ts';

export interface TableSetting {
  /** Widths of columns. */
  widths: readonly number[];
  left: number;
  top: number;
  size: number;
  padding: number;
  /** From line to line, in heights of the font. */
  pitch: number;
  /** Of the page. */
  height: number;
  /** How a line is drawn. */
  line: (x0: number, y0: number, x1: number, y1: number) => string;
}

/** As most programs draw lines. */
export const stroked: TableSetting['line'] = (x0, y0, x1, y1) => `${x0} ${y0} m ${x1} ${y1} l S`;
/** As browsers do: a filled box, half a point thick. */
export const filled: TableSetting['line'] = (x0, y0, x1, y1) =>
  `${x0 - 0.25} ${y0 - 0.25} ${x1 - x0 + 0.5} ${y1 - y0 + 0.5} re f`;

export const PLAIN: TableSetting = {
  widths: [40, 150, 90, 100],
  left: 80,
  top: 200,
  size: 10,
  padding: 4,
  pitch: 1.5,
  height: 842,
  line: stroked,
};

export interface SetTable {
  words: Word[];
  drawn: string;
  /** Where it ends, from the top of the page. */
  bottom: number;
}

/** A table with its lines; a row or several lines of a cell are parted by `\n`, and a cell `null` is joined with the one above it. */
export function setTable(rows: readonly (readonly (string | null)[])[], setting: TableSetting = PLAIN): SetTable {
  const { widths, left, top, size, padding, pitch, height, line } = setting;
  const places = widths.reduce((sum, width) => [...sum, (sum.at(-1) ?? 0) + width], [left]);
  const words: Word[] = [];
  const lines: string[] = [line(left, height - top, places.at(-1) ?? 0, height - top)];
  let y = top;
  rows.forEach((row, at) => {
    const wrapped = row.map((text, column) => wrap(text ?? '', (widths[column] ?? 0) - 2 * padding, size));
    const end = y + Math.max(...wrapped.map((some) => some.length), 1) * pitch * size + 2 * padding;
    wrapped.forEach((some, column) => {
      const x = (places[column] ?? 0) + padding;
      some.forEach((text, number) => words.push({ text, x, y: y + padding + (number * pitch + 1) * size, size }));
      if (rows[at + 1]?.[column] !== null)
        lines.push(line(places[column] ?? 0, height - end, places[column + 1] ?? 0, height - end));
    });
    for (const x of places) lines.push(line(x, height - end, x, height - y));
    y = end;
  });
  return { words: words.filter(({ text }) => text !== ''), drawn: lines.join('\n'), bottom: y };
}

function wrap(text: string, width: number, size: number): string[] {
  return text.split('\n').flatMap((part) => {
    const lines = [''];
    for (const [word] of part.matchAll(/(?:[!-~]+|[^])[，。、；：]*/gu)) {
      const line = lines.at(-1) ?? '';
      if (line !== '' && widthOf(line + word, size) > width) lines.push(word);
      else lines.splice(-1, 1, line + word);
    }
    return lines;
  });
}
