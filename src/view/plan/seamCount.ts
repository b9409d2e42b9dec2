/** Seams: places where lines of a source were joined into one paragraph across a page break. */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';

const joins: ReadonlySet<string> = new Set(['page-break-joined', 'paragraph-joined']);

/** Number of seams of a plan between two source lines, both included. */
export function countSeams({ messages }: PublishedPlan, [first, last]: readonly [number, number]): number {
  return messages.filter(({ ruleId, line }) => joins.has(ruleId) && line !== null && line >= first && line <= last)
    .length;
}
