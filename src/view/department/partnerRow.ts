/** A row of the departments that goals name together with one department. */
import { countGoals } from '../../corpus/counts.ts';
import type { Partner } from '../../corpus/duties.ts';
import type { Link } from '../../naming/links.ts';
import { commitmentName, shortPlanName } from '../../naming/names.ts';
import { departmentPath } from '../../naming/routes/departmentRoutes.ts';
import { goalPath } from '../../naming/routes/itemRoutes.ts';

/** A department named together with this one, and the goals that name both. */
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
    count: countGoals(goals.map(({ goal }) => goal)).all,
    plans: [...Map.groupBy(goals, ({ plan }) => plan)].map(([plan, inPlan]) => ({
      name: shortPlanName(plan),
      goals: inPlan.map(({ domain, goal }) => ({
        label: `${domain.num ?? domain.heading}-${String(goal.num)}`,
        title: `${domain.heading} ${commitmentName('goal', goal.num)}`,
        path: goalPath(goal.id),
      })),
    })),
  };
}
