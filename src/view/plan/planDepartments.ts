/** Who answers for a plan: its departments, those that lead most first. */
import { countDuties } from '../../corpus/counts.ts';
import { dutiesIn } from '../../corpus/duties.ts';
import type { DepartmentDuties } from '../../corpus/duties.ts';
import { dutyPlaces } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { nameKinds } from '../../naming/kindCounts.ts';
import type { Link } from '../../naming/links.ts';
import { shortKindNames } from '../../naming/names.ts';
import { departmentPath, regionDepartmentsPath } from '../../naming/routes/departmentRoutes.ts';

/** A department with its counts of goals and tasks led and shared in this plan. */
export interface DepartmentCounts extends Link {
  led: number;
  shared: number;
}

export interface PlanDepartments {
  /** What departments are charged with, in full: 主要目标和重点任务. */
  charged: string;
  /** The same in short: 目标. */
  chargedShort: string;
  /** Empty when the plan names no departments. */
  rows: DepartmentCounts[];
  /** All departments of the place. */
  departments: Link;
}

export function toPlanDepartments(plan: PublishedPlan, departments: Iterable<DepartmentDuties>): PlanDepartments {
  const charged = dutyPlaces([plan]);
  return {
    charged: nameKinds(charged),
    chargedShort: nameKinds(charged, shortKindNames),
    rows: [...departments]
      .map((duties) => toDutyRow(plan, duties))
      .filter(({ led, shared }) => led + shared > 0)
      .sort(byDuty),
    departments: { label: `${plan.region.name}各部门`, path: regionDepartmentsPath(plan.region.slug) },
  };
}

function toDutyRow(plan: PublishedPlan, duties: DepartmentDuties): DepartmentCounts {
  const { department } = duties;
  const { leads, responsibles } = countDuties(dutiesIn(plan, duties));
  return { label: department.name, path: departmentPath(department.id), led: leads, shared: responsibles };
}

function byDuty(a: DepartmentCounts, b: DepartmentCounts): number {
  return b.led - a.led || b.shared - a.shared;
}
