/**
 * Offset maps: the original place of each code unit of a rewritten text.
 *
 * Entry i of `starts` and `ends` is the range [start, end) of the original that became code unit i. Dropped characters
 * lie between those ranges, so the range of a run includes the ones dropped inside it.
 */

export interface OffsetMap {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The range of the original that became [start, end) of the rewritten text; undefined when that is empty or outside.
 * For 居（村）委 folded to 居村委: `toOriginalRange(map, 0, 2) // => [0, 3]`
 */
export function toOriginalRange(map: OffsetMap, start: number, end: number): [number, number] | undefined {
  const first = map.starts[start];
  const last = map.ends[end - 1];
  return start < end && first !== undefined && last !== undefined ? [first, last] : undefined;
}
