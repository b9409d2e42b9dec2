/** The places with plans, by province. */
import type { RegionDepartments } from './regionDepartments.ts';

export interface ProvinceRegions {
  /** First two digits of GB/T 2260. */
  code: string;
  /** e.g. 山东省. */
  name: string;
  /** In the order of their codes; the province itself first, if it has a plan. */
  regions: RegionDepartments[];
}

/** Provinces in the order of their codes. */
export function toProvinces(regions: readonly RegionDepartments[]): ProvinceRegions[] {
  return [...Map.groupBy(regions, ({ region }) => region.code.slice(0, 2))].map(([code, group]) => ({
    code,
    name: group[0]?.region.province ?? code,
    regions: group,
  }));
}
