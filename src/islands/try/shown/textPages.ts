/** A text cut into pages that a browser can show at once, however long it or one of its lines is. */

/** Characters of one line: from one column, from 1, up to another, which is no longer in it. */
export interface LineStretch {
  line: number;
  from: number;
  to: number;
}

const MOST_LINES = 200;
const MOST_CHARACTERS = 20_000;

/** The pages in order; every character of every line is on exactly one of them. An empty text has one empty page. */
export function toTextPages(lines: readonly string[]): LineStretch[][] {
  const pages: LineStretch[][] = [[]];
  let room = MOST_CHARACTERS;
  for (const [at, { length }] of lines.entries()) {
    for (let from = 0; from < Math.max(length, 1);) {
      let page = pages.at(-1) ?? [];
      if (page.length === MOST_LINES || room <= 0) {
        page = [];
        pages.push(page);
        room = MOST_CHARACTERS;
      }
      const to = Math.min(length, from + room);
      page.push({ line: at + 1, from: from + 1, to: to + 1 });
      room -= to - from;
      from = Math.max(to, from + 1);
    }
  }
  return pages;
}

/** Index of the page with a column of a line, or with the beginning of the line; the last page for a line beyond all. */
export function findTextPage(pages: readonly LineStretch[][], line: number, column = 1): number {
  const at = pages.findIndex((page) =>
    page.some((piece) => piece.line === line && column < Math.max(piece.to, piece.from + 1)),
  );
  return at === -1 ? pages.length - 1 : at;
}
