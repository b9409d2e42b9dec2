/** A page of pdf.js → what is printed on it, with its place as a reader sees the page. */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { multiply, toMatrix } from './pageMatrix.ts';
import { isComparable } from './printed.ts';
import type { Printed, PrintedPage } from './printed.ts';
import { groupByLine } from './printedRows.ts';
import { readRules } from './readRules.ts';
import { toGrids } from './ruledGrids.ts';

/** Degrees that a line may be off, for a page that was laid on a scanner. */
const TILT = 8;

/** In heights of the font: less is between the words of a line, not between cells. */
const BETWEEN_CELLS = 0.5;

/**
 * What is printed; the same words twice in one place count once. Rules take as long to read as words: they are looked
 * for on pages with words set apart, and behind a table, which may go on with a single cell.
 */
export async function readPage(page: PDFPageProxy, number: number, before?: PrintedPage): Promise<PrintedPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const view = toMatrix(transform);
  const printed: PrintedPage = { number, width, height, pieces: [], upright: [], slanted: [], doubled: [], grids: [] };
  const places = new Map<string, Printed>();
  const content = await page.getTextContent({ disableNormalization: true });
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const matrix = multiply(view, toMatrix(item.transform));
    const angle = (Math.atan2(-matrix[1], matrix[0]) * 180) / Math.PI;
    if (Math.abs(angle) > TILT) {
      const isUpright = Math.abs(Math.abs(angle) - 90) <= TILT || Math.abs(angle) > 180 - TILT;
      (isUpright ? printed.upright : printed.slanted).push(item.str);
      continue;
    }
    const size = Math.hypot(matrix[2], matrix[3]);
    const piece = { text: item.str, x0: matrix[4], x1: matrix[4] + item.width, y: matrix[5], size };
    if (isDoubled(piece, places)) printed.doubled.push(item.str);
    else printed.pieces.push(piece);
  }
  const isBehindTable = before !== undefined && before.grids.length > 0;
  if (isComparable(printed) && (isBehindTable || hasBlanks(printed.pieces)))
    printed.grids = toGrids(await readRules(page));
  return printed;
}

function hasBlanks(pieces: readonly Printed[]): boolean {
  return groupByLine(pieces).some((row) => {
    const ordered = row.toSorted((a, b) => a.x0 - b.x0);
    return ordered.some(({ x0, size }, at) => x0 - (ordered[at - 1]?.x1 ?? x0) > BETWEEN_CELLS * size);
  });
}

/** Whether the same words were printed a hair's breadth away. */
function isDoubled(piece: Printed, places: Map<string, Printed>): boolean {
  const key = `${piece.text} ${Math.round(piece.y / 4)}`;
  const before = places.get(key);
  places.set(key, piece);
  if (before === undefined) return false;
  return Math.abs(before.x0 - piece.x0) < 0.2 * piece.size && Math.abs(before.y - piece.y) < 0.2 * piece.size;
}
