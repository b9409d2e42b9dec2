/** How the plans write the name of a department. */
import type { DepartmentDuties } from '../../corpus/duties.ts';
import { commitmentOf } from '../../corpus/places.ts';
import type { DutyPlace } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { shortPlanName } from '../../naming/names.ts';

export interface WrittenForm {
  /** As the plans write it. */
  text: string;
  /** Short names of the plans that write it this way. */
  plans: string[];
  /** The reason why it counts as this department; null for its own name. */
  reason: string | null;
}

/** The forms in which the plans of these places write the department, in order. */
export function toWrittenForms({ id, aliases }: DepartmentDuties['department'], places: DutyPlace[]): WrittenForm[] {
  const plansOf = new Map<string, Set<PublishedPlan>>();
  for (const place of places) {
    const { leads, responsibles } = commitmentOf(place);
    for (const { text, department } of [...leads, ...responsibles]) {
      if (department === id) plansOf.set(text, (plansOf.get(text) ?? new Set()).add(place.plan));
    }
  }
  return [...plansOf].map(([text, plans]) => ({
    text,
    plans: [...plans].map(shortPlanName),
    reason: aliases.find((alias) => alias.name === text)?.reason ?? null,
  }));
}
