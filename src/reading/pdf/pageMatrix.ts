/** Matrices of the PDF standard: from the units of what is drawn to points of the page. */

/** 2×3, in the order of the standard. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The matrix of six values; what is no number counts as 0. */
export function toMatrix(values: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = values.map((value) => (typeof value === 'number' && Number.isFinite(value) ? value : 0));
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0];
}

/** What the second does, and then the first. */
export function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The place of a point. */
export function placeOf([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
