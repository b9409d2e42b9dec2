/** Sums over a list, so that the sum of any piece of it is one subtraction. */

/** Sums of the first n values, for n from 0. `toSums([2, 3]) // => [0, 2, 5]` */
export function toSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}
