/** Props of the pages with task tables 任务分解表, of one department and of a whole region. */
import { countDuties } from '../../corpus/counts.ts';
import { commitmentOf, dutyPlaces } from '../../corpus/places.ts';
import type { DepartmentDuties } from '../../corpus/duties.ts';
import type { RegionDepartments } from '../../corpus/regionDepartments.ts';
import type { Region } from '../../model/region.ts';
import type { PageHead } from '../shared/pageHead.ts';
import type { Link } from '../../naming/links.ts';
import { nameKinds } from '../../naming/kindCounts.ts';
import { toTaskPlans } from './taskTable.ts';
import type { TaskPlan } from './taskTable.ts';
import {
  departmentPath,
  departmentsPath,
  regionDepartmentsPath,
  tasksFilePath,
  tasksPath,
} from '../../naming/routes/departmentRoutes.ts';
import { nameWithRegion } from '../../naming/names.ts';
import { must } from '../../text/must.ts';

export interface TaskFile extends Link {
  /** File name for saving. */
  saveAs: string;
}

export interface TaskPage {
  head: PageHead;
  title: string;
  /** What its rows are: 主要目标. */
  charged: string;
  path: string;
  /** Its content, in a sentence by this site. */
  summary: string;
  /** True when rows state the role of a department. */
  hasRoles: boolean;
  plans: TaskPlan[];
  /** Further texts of these plans: shown folded, in no file and no count. */
  otherTexts: TaskPlan[];
  files: TaskFile[];
}

/** The task table of a department: every goal and task that names it. */
export function toDepartmentTaskPage(duties: DepartmentDuties): TaskPage {
  const { department, region, named, inOtherTexts } = duties;
  const { id, name } = department;
  const { leads, responsibles } = countDuties(duties);
  const both = leads + responsibles - named.length;
  const twice = both === 0 ? '' : `，其中${String(both)}项原文既列牵头又列责任`;
  const counts = `牵头${String(leads)}项、责任${String(responsibles)}项${twice}`;
  return toPage({
    id,
    region,
    name,
    crumb: { label: name, path: departmentPath(id) },
    summary: `${region.name}的规划里点名${name}的全部${nameKinds(named)}：${counts}。`,
    charged: nameKinds(named),
    plans: toTaskPlans(named, id),
    otherTexts: toTaskPlans(inOtherTexts.named, id),
    hasRoles: true,
  });
}

/** The task table of a region: every goal and task of its plans, including those that name nobody. */
export function toRegionTaskPage({ region, plans, otherTexts }: RegionDepartments): TaskPage {
  const places = dutyPlaces(plans);
  const without = places.filter((place) => commitmentOf(place).leads.length === 0).length;
  return toPage({
    id: region.slug,
    region,
    name: region.name,
    crumb: null,
    summary: `${region.name}各规划的全部${nameKinds(places)}共${String(places.length)}项，逐项列出牵头单位和责任单位；其中${String(without)}项原文没有写明牵头单位。`,
    charged: nameKinds(places),
    plans: toTaskPlans(places, null),
    otherTexts: toTaskPlans(dutyPlaces(otherTexts), null),
    hasRoles: false,
  });
}

/** The task table of a department or region, by the id of either, as files with names for saving. */
export function toTaskFiles(id: string, saveAs: string): TaskFile[] {
  return [
    { label: '表格文件（XLSX）', path: tasksFilePath(id, 'xlsx'), saveAs: `${saveAs}.xlsx` },
    { label: '数据文件（CSV）', path: tasksFilePath(id, 'csv'), saveAs: `${saveAs}.csv` },
  ];
}

interface Parts extends Pick<TaskPage, 'charged' | 'summary' | 'plans' | 'otherTexts' | 'hasRoles'> {
  /** Id of the department or the region. */
  id: string;
  region: Region;
  name: string;
  crumb: Link | null;
}

function toPage({ id, region, name, crumb, ...rest }: Parts): TaskPage {
  const title = `${crumb === null ? name : nameWithRegion(name, region)}任务分解表`;
  const files = toTaskFiles(id, title);
  const types = ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'];
  return {
    head: {
      title,
      description: `${rest.summary}注明原文编号、行号和地址，可打印、下载。`,
      breadcrumbs: [
        { label: '部门', path: departmentsPath },
        { label: region.name, path: regionDepartmentsPath(region.slug) },
        ...(crumb === null ? [] : [crumb]),
        { label: '任务分解表', path: null },
      ],
      metadata: { ColumnName: title, ColumnType: '部门' },
      alternates: files.map(({ path }, at) => ({ type: must(types[at], `media type of ${path}`), title, path })),
      paper: 'landscape',
    },
    title,
    path: tasksPath(id),
    files,
    ...rest,
  };
}
