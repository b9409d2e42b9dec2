/** Regions with their plans and the departments named in them. */
import type { Region } from '../model/region.ts';
import type { DepartmentDuties } from './duties.ts';
import type { PublishedPlan } from './publishedPlans.ts';

export interface RegionDepartments {
  region: Region;
  plans: PublishedPlan[];
  /** Further texts of these plans. */
  otherTexts: PublishedPlan[];
  /** Departments that a text names, in the order of the registry; empty where the plans name none. */
  departments: DepartmentDuties[];
}

/** Every region that has a plan, in the order of the regions' codes. */
export function toRegionDepartments(
  regions: readonly Region[],
  texts: readonly PublishedPlan[],
  departments: Iterable<DepartmentDuties>,
): RegionDepartments[] {
  const textsOf = Map.groupBy(texts, ({ region }) => region.slug);
  const departmentsOf = Map.groupBy(departments, ({ region }) => region.slug);
  return regions
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((region) => ({
      region,
      plans: (textsOf.get(region.slug) ?? []).filter(({ otherText }) => !otherText),
      otherTexts: (textsOf.get(region.slug) ?? []).filter(({ otherText }) => otherText),
      departments: departmentsOf.get(region.slug) ?? [],
    }))
    .filter((entry) => entry.plans.length > 0);
}

/** The regions whose plans name departments. */
export function allottingRegions(regions: readonly RegionDepartments[]): RegionDepartments[] {
  return regions.filter(({ departments }) => departments.length > 0);
}
