/** The first doors of the home page: places and plans, as long as they are few enough to be seen at a glance. */
import { countPlan } from '../../corpus/counts.ts';
import { toProvinces } from '../../corpus/provinces.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { RegionDepartments } from '../../corpus/regionDepartments.ts';
import { kindsIn } from '../../naming/kindCounts.ts';
import { toPlanLink } from '../../naming/links.ts';
import type { Link } from '../../naming/links.ts';
import { provinceSlug } from '../../naming/provinceSlugs.ts';
import { regionPath } from '../../naming/routes/regionRoutes.ts';
import { toDocumentLine } from '../shared/documentLine.ts';

/** A place with its province; a province by itself when there are too many places. */
export interface PlaceDoor extends Link {
  province: Link | null;
}

export interface PlanDoor extends Link {
  /** True when the label is the plan's own title. */
  printed: boolean;
  /** e.g. 2021—2025年, 62 项目标, 80 项措施. */
  facts: string[];
}

const most = 12;

/** The list itself while it is short enough for a door; else nothing. `atMost(regions) // => 4 regions` */
export function atMost<Value>(list: readonly Value[]): readonly Value[] {
  return list.length > most ? [] : list;
}

/** `toPlaceDoors(regions) // => [{ label: '聊城市', province: { label: '山东省' … } … }]` */
export function toPlaceDoors(regions: readonly RegionDepartments[]): PlaceDoor[] {
  const provinces = toProvinces(regions).flatMap(({ code, name, regions: own }) => {
    const province = { label: name, path: regionPath(provinceSlug(code)) };
    return own.map(({ region }) => ({ label: region.name, path: regionPath(region.slug), province }));
  });
  if (provinces.length <= most) return provinces;
  return [...new Map(provinces.map(({ province }) => [province.path, { ...province, province: null }])).values()];
}

/** `toPlanDoors(plans) // => [{ label: '聊城市“十四五”儿童发展规划', facts: ['2021—2025年', '62 项目标', …] … }]` */
export function toPlanDoors(plans: readonly PublishedPlan[]): PlanDoor[] {
  return atMost(plans).map((plan) => ({
    ...toPlanLink(plan),
    printed: plan.title !== null,
    facts: [
      toDocumentLine(plan).period?.years ?? '期限原文未载',
      ...kindsIn(countPlan(plan)).map(({ short, count }) => `${String(count)} 项${short}`),
    ],
  }));
}
