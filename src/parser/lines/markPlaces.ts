/** Numbers told by their sequence, put into the lines that have them. */
import type { Enumerator } from './enumerator.ts';
import type { LogicalLine } from './logicalLine.ts';

/** The lines, with the nth of these numbers at the nth of these places; as they are where a place has none. */
export function markPlaces(
  lines: readonly LogicalLine[],
  places: readonly number[],
  numbers: ReadonlyMap<number, Enumerator> | undefined,
): LogicalLine[] {
  const marked = [...lines];
  if (numbers === undefined || numbers.size < places.length) return marked;
  places.forEach((at, nth) => {
    const line = lines[at];
    if (line !== undefined) marked[at] = { ...line, bare: numbers.get(nth) ?? null };
  });
  return marked;
}
