/** A page of pdf.js → what is printed on it, with its place as a reader sees the page. */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { Printed, PrintedPage } from './printed.ts';

/** Degrees that a line may be off, for a page that was laid on a scanner. */
const TILT = 8;

/** A 2×3 matrix, in the order of the PDF standard. */
type Matrix = readonly [number, number, number, number, number, number];

/** What is printed; the same words twice in one place count once. */
export async function readPage(page: PDFPageProxy, number: number): Promise<PrintedPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const view = toMatrix(transform);
  const printed: PrintedPage = { number, width, height, pieces: [], upright: [], slanted: [], doubled: [] };
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
  return printed;
}

/** Whether the same words were printed a hair's breadth away. */
function isDoubled(piece: Printed, places: Map<string, Printed>): boolean {
  const key = `${piece.text} ${Math.round(piece.y / 4)}`;
  const before = places.get(key);
  places.set(key, piece);
  if (before === undefined) return false;
  return Math.abs(before.x0 - piece.x0) < 0.2 * piece.size && Math.abs(before.y - piece.y) < 0.2 * piece.size;
}

function toMatrix(values: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = values.map((value) => (typeof value === 'number' && Number.isFinite(value) ? value : 0));
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0];
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
