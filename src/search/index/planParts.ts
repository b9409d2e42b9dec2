/** What the index keeps of the records of a plan, read when needed and cached: one by one, or of all when many are wanted. */
import { Kept } from './indexReader.ts';
import { getPlace } from './recordPlaces.ts';
import type { Places } from './recordPlaces.ts';

export interface PlanParts<Part> {
  /** Reads the parts of these records, in their order. */
  read: (ids: readonly string[]) => Promise<Part[]>;
  /** Reads those of a whole plan. */
  readPlan: (planId: string) => Promise<unknown>;
}

/** The files of the parts. */
interface PartFiles<Part> {
  /** With more unread parts of one plan than this, the file of the whole plan costs less. */
  mostSingle: number;
  readOne: (id: string) => Promise<Part>;
  /** Gives the part of a record by its index in the list of the plan. */
  readPlan: (planId: string) => Promise<(at: number) => Part>;
}

export function createPlanParts<Part>(places: Places, files: PartFiles<Part>): PlanParts<Part> {
  const single = new Kept<Part>();
  const whole = new Kept<(at: number) => Part>();
  const readPlan = (planId: string): Promise<(at: number) => Part> => whole.get(planId, () => files.readPlan(planId));

  const read = (ids: readonly string[]): Promise<Part[]> => {
    const unread = countByPlan(ids.filter((id) => !single.has(id)));
    return Promise.all(
      ids.map((id) => {
        const { plan, at } = getPlace(places, id);
        const isWhole = whole.has(plan.id) || (unread.get(plan.id) ?? 0) > files.mostSingle;
        return single.get(id, isWhole ? async () => (await readPlan(plan.id))(at[2]) : () => files.readOne(id));
      }),
    );
  };

  function countByPlan(ids: readonly string[]): Map<string, number> {
    const counts = new Map<string, number>();
    for (const id of new Set(ids)) {
      const { plan } = getPlace(places, id);
      counts.set(plan.id, (counts.get(plan.id) ?? 0) + 1);
    }
    return counts;
  }

  return { read, readPlan };
}
