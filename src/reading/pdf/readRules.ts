/** A page of pdf.js → the rules drawn on it: straight lines, and the edges of boxes, as which many programs draw lines. */
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { multiply, placeOf, toMatrix } from './pageMatrix.ts';
import type { Matrix } from './pageMatrix.ts';

/** A level or an upright line, in points. */
export interface DrawnRule {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** In points: what is shorter is a dash, or the end of a line drawn as a box. */
const SHORTEST = 4;
/** In points: how far a line may be off level. */
const LEVEL = 1;
/** A page with more is a drawing. */
const MOST_RULES = 5000;
/** The numbers that each step of a path has: move, line, curve, short curve, close. */
const VALUES = [2, 2, 6, 4, 0];

/** The rules of a page, as a reader sees it; none for a drawing, or where what is drawn cannot be read. */
export async function readRules(page: PDFPageProxy): Promise<DrawnRule[]> {
  const { AnnotationMode, OPS } = await import('unpdf/pdfjs');
  const list = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }).catch(() => undefined);
  const rules: DrawnRule[] = [];
  const kept: Matrix[] = [];
  let matrix = toMatrix(page.getViewport({ scale: 1 }).transform);
  list?.fnArray.forEach((operator, at) => {
    const values = listOf(list.argsArray[at]);
    if (operator === OPS.save) kept.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = multiply(matrix, toMatrix(values));
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(matrix);
      if (Array.isArray(values[0])) matrix = multiply(matrix, toMatrix(values[0]));
    } else if (operator === OPS.constructPath && values[0] !== OPS.endPath && rules.length <= MOST_RULES)
      rules.push(...rulesOf(listOf(listOf(values[1])[0]), matrix));
  });
  return rules.length > MOST_RULES ? [] : rules;
}

/** The level and the upright lines of a path. */
function rulesOf(path: readonly unknown[], matrix: Matrix): DrawnRule[] {
  const rules: DrawnRule[] = [];
  let [from, start] = [placeOf(matrix, 0, 0), placeOf(matrix, 0, 0)];
  for (let at = 0; at < path.length && rules.length <= MOST_RULES;) {
    const step = Number(path[at]);
    const count = VALUES[step];
    if (count === undefined) break;
    const [x, y] = path
      .slice(at + 1, at + 1 + count)
      .slice(-2)
      .map(Number);
    const to = x === undefined || y === undefined ? start : placeOf(matrix, x, y);
    if (step === 0) start = to;
    else if (step === 1 || step === 4) rules.push(...toRules(from, to));
    from = to;
    at += 1 + count;
  }
  return rules;
}

function toRules([xa, ya]: readonly [number, number], [xb, yb]: readonly [number, number]): DrawnRule[] {
  const rule = { x0: Math.min(xa, xb), x1: Math.max(xa, xb), y0: Math.min(ya, yb), y1: Math.max(ya, yb) };
  const [width, height] = [rule.x1 - rule.x0, rule.y1 - rule.y0];
  return Math.min(width, height) <= LEVEL && Math.max(width, height) >= SHORTEST ? [rule] : [];
}

/** pdf.js packs numbers in typed arrays. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value instanceof Float32Array ? Array.from(value) : [];
}
