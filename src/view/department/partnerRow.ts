/** A row of the departments that goals and tasks name together with one department. */
import { countCharged } from '../../corpus/counts.ts';
import { commitmentOf } from '../../corpus/places.ts';
import type { Partner } from '../../corpus/duties.ts';
import type { Link } from '../../naming/links.ts';
import { shortPlanName } from '../../naming/names.ts';
import { nameInPlan, pathOf } from '../../naming/placeLinks.ts';
import { departmentPath } from '../../naming/routes/departmentRoutes.ts';

/** A department named together with this one, and the goals and tasks that name both. */
export interface PartnerRow extends Link {
  count: number;
  /** Grouped by text of a plan. */
  plans: { name: string; goals: { label: string; title: string; path: string }[] }[];
}

/** The row of a partner: its link, how many goals name both, and these goals by plan. */
export function toPartnerRow({ duties: { department }, goals }: Partner): PartnerRow {
  return {
    label: department.name,
    path: departmentPath(department.id),
    count: countCharged(goals.map((place) => commitmentOf(place))).all,
    plans: [...Map.groupBy(goals, ({ plan }) => plan)].map(([plan, inPlan]) => ({
      name: shortPlanName(plan),
      goals: inPlan.map((place) => ({
        label: `${place.domain.num ?? place.domain.heading}-${String(commitmentOf(place).num)}`,
        title: nameInPlan(place),
        path: pathOf(place),
      })),
    })),
  };
}
