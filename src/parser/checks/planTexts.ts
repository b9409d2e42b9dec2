/** The texts of a plan, and the place in the source of an offset into one of them. */
import { commitmentsOf } from '../../model/commitment.ts';
import type { Plan } from '../../model/plan.ts';
import type { Slice } from '../../model/position.ts';

export interface CheckedText {
  text: string;
  slices: Slice[];
}

/** Goals, measures and tasks, in order. */
export function itemsOf({ domains }: Plan): CheckedText[] {
  return domains.flatMap(commitmentsOf);
}

/** Every text of a plan: paragraphs of parts and domains, goals, measures and tasks. */
export function textsOf(plan: Plan): CheckedText[] {
  const paragraphs = [...plan.parts.flatMap(({ sections }) => sections), ...plan.domains].flatMap(
    (holder) => holder.paragraphs,
  );
  return [...paragraphs, ...itemsOf(plan)];
}

/** A function that gives the line and column of a text's n-th code unit, from 0. */
export function placesIn({ slices }: CheckedText): (offset: number) => { line: number; column: number } {
  const ends: number[] = [];
  for (const { length } of slices) ends.push((ends.at(-1) ?? 0) + length);
  return (offset) => {
    const at = Math.min(firstAbove(ends, offset), slices.length - 1);
    const slice = slices[at];
    if (slice === undefined) return { line: 1, column: 1 };
    return { line: slice.line, column: slice.column + offset - (ends[at - 1] ?? 0) };
  };
}

/** Index of the first number greater than the given one, in an ascending list; the length when there is none. */
function firstAbove(numbers: number[], number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Infinity) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}
