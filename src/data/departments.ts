/** Queries for departments and what they answer for. */
import type { DepartmentDuties, GoalPlace, Partner, RegionDepartments } from '../model/published.ts';
import { getCatalogue } from './catalogue.ts';
import { goalPlaces } from './duties.ts';

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

/** The goals that name a department, whether it leads or shares, in the order of the plans and texts. */
export async function goalsNaming(departmentId: string): Promise<GoalPlace[]> {
  return goalPlaces((await getCatalogue()).plans).filter(({ goal }) =>
    [...goal.leads, ...goal.responsibles].some(({ department }) => department === departmentId),
  );
}

/** The departments named beside this one, most often first. */
export async function partnersOf(departmentId: string): Promise<Partner[]> {
  const { departments } = await getCatalogue();
  const goalsWith = new Map<string, GoalPlace[]>();
  for (const place of await goalsNaming(departmentId)) {
    const named = new Set([...place.goal.leads, ...place.goal.responsibles].map(({ department }) => department));
    for (const id of named) {
      if (id !== null && id !== departmentId) goalsWith.set(id, [...(goalsWith.get(id) ?? []), place]);
    }
  }
  return [...goalsWith]
    .flatMap(([id, goals]) => {
      const partner = departments.get(id);
      return partner ? [{ duties: partner, goals }] : [];
    })
    .sort((a, b) => b.goals.length - a.goals.length);
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

/** The departments of one region, in the order of the registry. */
export async function getDepartmentsOf(regionSlug: string): Promise<DepartmentDuties[]> {
  return (await getDepartments()).filter(({ region }) => region.slug === regionSlug);
}

/** The regions whose plans name departments. */
export async function getAllottingRegions(): Promise<RegionDepartments[]> {
  return (await getRegionDepartments()).filter(({ departments }) => departments.length > 0);
}
