/** Spans of a text, as offsets [start, end). */

/** Whether two spans share a character. `overlap([0, 2], [1, 3]) // => true` */
export function overlap(one: readonly [number, number], other: readonly [number, number]): boolean {
  return one[0] < other[1] && other[0] < one[1];
}
