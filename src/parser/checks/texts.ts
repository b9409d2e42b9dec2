/** The texts of a plan, and the place in the source of an offset into one of them. */
import type { Plan } from '../../model/plan.ts';
import type { Slice } from '../../model/position.ts';

export interface CheckedText {
  text: string;
  slices: Slice[];
}

/** Goals and measures, in order. */
export function itemsOf({ domains }: Plan): CheckedText[] {
  return domains.flatMap(({ goals, measures }) => [...goals, ...measures]);
}

/** Every text of a plan: paragraphs of parts and domains, goals and measures. */
export function textsOf(plan: Plan): CheckedText[] {
  const paragraphs = [...plan.parts.flatMap(({ sections }) => sections), ...plan.domains].flatMap((holder) => holder.paragraphs);
  return [...paragraphs, ...itemsOf(plan)];
}

/** Line and column at which a text has its n-th code unit, from 0. */
export function placeAt({ slices }: CheckedText, offset: number): { line: number; column: number } {
  let left = offset;
  for (const { line, column, length } of slices) {
    if (left < length) return { line, column: column + left };
    left -= length;
  }
  const last = slices.at(-1);
  return { line: last?.line ?? 1, column: (last?.column ?? 1) + (last?.length ?? 0) };
}
