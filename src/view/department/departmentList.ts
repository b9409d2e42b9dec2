/** The departments as lists show them, by region; regions whose plans name none say so. */
import { shortKindNames } from '../../naming/names.ts';
import { nameKinds } from '../../naming/kindCounts.ts';
import { dutyPlaces } from '../../corpus/places.ts';
import { countDuties, isNamedByPlan } from '../../corpus/counts.ts';
import { compareDuties } from '../../corpus/duties.ts';
import type { DepartmentDuties } from '../../corpus/duties.ts';
import type { RegionDepartments } from '../../corpus/regionDepartments.ts';
import type { PageHead } from '../shared/pageHead.ts';
import type { Link } from '../../naming/links.ts';
import { joinAudiences } from '../../naming/audienceNames.ts';
import { toPlanLink } from '../../naming/links.ts';
import type { DepartmentCounts } from '../plan/planDepartments.ts';
import { departmentPath, departmentsPath, regionDepartmentsPath } from '../../naming/routes/departmentRoutes.ts';

export interface RegionDuties {
  region: string;
  path: string;
  plans: Link[];
  /** The audiences of the plans: 妇女儿童. */
  people: string;
  /** What departments are charged with: 主要目标, and in short. */
  charged: { name: string; short: string };
  /** Those that lead most first; empty when the region's plans name none. */
  rows: DepartmentCounts[];
}

/** Head of the list of all departments. */
export const departmentsHead: PageHead = {
  title: '责任部门',
  description: '规划点名的部门：谁牵头、谁负责哪些目标。没有写明分工的规划照实说明。',
  breadcrumbs: [{ label: '部门', path: null }],
  metadata: { ColumnName: '部门', ColumnType: '部门' },
};

/** A region with its departments. */
export function toRegionDuties({ region, plans, departments }: RegionDepartments): RegionDuties {
  const places = dutyPlaces(plans);
  return {
    region: region.name,
    path: regionDepartmentsPath(region.slug),
    plans: plans.map(toPlanLink),
    people: joinAudiences(plans, ''),
    charged: { name: nameKinds(places), short: nameKinds(places, shortKindNames) },
    rows: departments.filter(isNamedByPlan).toSorted(compareDuties).map(toDutyRow),
  };
}

/** Head of the page of one region's departments. */
export function toRegionHead({ region, people, charged, rows }: RegionDuties): PageHead {
  return {
    title: rows.length === 0 ? `${region}各部门：原文未分工` : `${region}各部门：牵头和责任${charged.short}`,
    description:
      rows.length === 0
        ? `${region}的规划没有把${charged.name}分工到部门；列出文中提到的机构和原句。`
        : `${region}${people}规划点名的${String(rows.length)}个部门，各牵头、负责哪些${charged.name}。`,
    breadcrumbs: [
      { label: '部门', path: departmentsPath },
      { label: region, path: null },
    ],
    metadata: { ColumnName: `${region}各部门`, ColumnType: '部门' },
  };
}

function toDutyRow(duties: DepartmentDuties): DepartmentCounts {
  const { leads, responsibles } = countDuties(duties);
  return {
    label: duties.department.name,
    path: departmentPath(duties.department.id),
    led: leads,
    shared: responsibles,
  };
}
