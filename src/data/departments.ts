/** Queries for departments and what they answer for. */
import type { DepartmentDuties, GoalPlace, Partner, RegionDepartments } from '../model/published.ts';
import { getCatalogue } from './catalogue.ts';

/** Every department that a plan names, in the order of the registry. */
export async function getDepartments(): Promise<DepartmentDuties[]> {
  return [...(await getCatalogue()).departments.values()];
}

/** The goals a department leads, in the order of the plans and texts. */
export async function goalsLedBy(departmentId: string): Promise<GoalPlace[]> {
  return (await getCatalogue()).departments.get(departmentId)?.led ?? [];
}

/** The goals a department shares in, in the order of the plans and texts. */
export async function goalsSharedBy(departmentId: string): Promise<GoalPlace[]> {
  return (await getCatalogue()).departments.get(departmentId)?.shared ?? [];
}

/** The departments named beside this one, most often first. */
export async function partnersOf(departmentId: string): Promise<Partner[]> {
  const { departments } = await getCatalogue();
  const duties = departments.get(departmentId);
  const counts = new Map<string, number>();
  for (const { goal } of new Set([...(duties?.led ?? []), ...(duties?.shared ?? [])])) {
    const named = new Set([...goal.leads, ...goal.responsibles].map(({ department }) => department));
    for (const id of named) if (id !== null && id !== departmentId) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([id, goals]) => {
      const partner = departments.get(id);
      return partner ? [{ duties: partner, goals }] : [];
    })
    .sort((a, b) => b.goals - a.goals);
}

/** Every region with its plans and the departments they name. */
export async function getRegionDepartments(): Promise<RegionDepartments[]> {
  const { regions, plans, departments } = await getCatalogue();
  return regions
    .map((region) => ({
      region,
      plans: plans.filter((plan) => plan.region.slug === region.slug),
      departments: [...departments.values()]
        .filter((duties) => duties.region.slug === region.slug)
        .sort((a, b) => b.led.length - a.led.length || b.shared.length - a.shared.length),
    }))
    .filter((entry) => entry.plans.length > 0);
}
