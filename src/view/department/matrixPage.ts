/** Props of the pages with a responsibility matrix 责任矩阵: one page for every scope and order, all prerendered. */
import { dutyPlacesIn } from '../../corpus/places.ts';
import { nameKinds } from '../../naming/kindCounts.ts';
import { countCharged } from '../../corpus/counts.ts';
import { placeDutyBar } from '../../charts/dutyBar.ts';
import type { DutyBar, DutyCounts } from '../../charts/dutyBar.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { RegionDepartments } from '../../corpus/regionDepartments.ts';
import type { SavedChart } from '../shared/savedChart.ts';
import type { PageHead } from '../shared/pageHead.ts';
import type { Link } from '../../naming/links.ts';
import { toMatrixScopes } from './matrixAddresses.ts';
import type { MatrixScope } from './matrixAddresses.ts';
import { kindNames, toMatrixColumns, toMatrixRows } from './matrix.ts';
import type { MatrixDomain, MatrixOrder, MatrixDepartment } from './matrix.ts';
import { toMatrixFinding } from './matrixFinding.ts';
import { shortDomainName, shortKindNames, shortPlanName } from '../../naming/names.ts';
import {
  departmentPath,
  departmentsPath,
  matrixChartPath,
  matrixFilePath,
  matrixPath,
  matrixTablePath,
  regionDepartmentsPath,
  taskPlacePath,
} from '../../naming/routes/departmentRoutes.ts';
import type { TaskFile } from './taskPage.ts';
import { must } from '../../text/must.ts';

interface MatrixChoice extends Link {
  current: boolean;
}

/**
 * Counts, with the path of the rows of a task table that they count; null when there are none, or no page has exactly
 * these.
 */
export interface LinkedCounts extends DutyCounts {
  path: string | null;
}

export interface MatrixLine extends Link {
  cells: (LinkedCounts & { bar: DutyBar })[];
  total: LinkedCounts;
}

export interface MatrixPage {
  head: PageHead;
  title: string;
  finding: string[];
  scopes: MatrixChoice[];
  orders: MatrixChoice[];
  /** One for each plan, above its domains. */
  spans: { label: string; width: number }[];
  /** Domains; each links to the matrix sorted by it. */
  columns: (MatrixChoice & {
    /** Its name without the plan's audience. */
    short: string;
    goals: { all: number; leaderless: number };
    /** True for the first domain of its plan. */
    first: boolean;
  })[];
  /** Departments; in groups only when sorted by kind. */
  groups: { heading: string | null; lines: MatrixLine[] }[];
  goals: { all: number; leaderless: number };
  /** What is counted, in short: 目标. */
  charged: string;
  saved: SavedChart;
  /** The numbers of all matrices of the region. */
  files: TaskFile[];
  /** A note for a plan with another text that is not counted here; null for others. */
  otherTexts: string | null;
}

/** The matrix of one scope in one order; ties keep the order of the registry. */
export function toMatrixPage(entry: RegionDepartments, scope: MatrixScope, order: MatrixOrder): MatrixPage {
  const { slug } = entry.region;
  const columns = toMatrixColumns(scope.plans);
  const rows = toMatrixRows(entry.departments, columns, order);
  const charged = columns.flatMap(({ domain }) => [...domain.goals, ...domain.tasks]);
  const title = `${scope.name}责任矩阵`;
  const toChoice = (label: string, to: MatrixOrder): MatrixChoice => ({
    label,
    path: matrixPath(slug, scope.slug, to),
    current: to === order,
  });
  return {
    head: toHead(entry, title, columns.find(({ code }) => code === order)?.domain.heading ?? order),
    title,
    finding: toMatrixFinding(columns, rows),
    scopes: toMatrixScopes(entry).map((one) => ({
      label: one.name,
      path: matrixPath(slug, one.slug, 'led'),
      current: one.slug === scope.slug,
    })),
    orders: [toChoice('按牵头项数', 'led'), toChoice('按机构类别', 'kind')],
    spans: scope.plans.map((plan) => ({ label: plan.audienceEntry.planName, width: plan.domains.length })),
    columns: columns.map(({ plan, domain, code }) => ({
      ...toChoice(domain.heading, code),
      short: shortDomainName(domain.heading, plan.audienceEntry),
      first: domain === plan.domains[0],
      goals: countCharged([...domain.goals, ...domain.tasks]),
    })),
    groups: toGroups(rows, columns, scope, order),
    goals: countCharged(charged),
    charged: nameKinds(columns.flatMap(dutyPlacesIn), shortKindNames),
    saved: {
      name: title,
      svgPath: matrixChartPath(slug, scope.slug, order),
      csvPath: matrixTablePath(slug, scope.slug, order),
    },
    files: [{ label: '全部文本（CSV）', path: matrixFilePath(slug), saveAs: `${entry.region.name}责任矩阵.csv` }],
    otherTexts: scope.slug === 'all' ? formatOtherTexts(entry.otherTexts) : null,
  };
}

function toHead({ region }: RegionDepartments, title: string, by: string): PageHead {
  const order = by === 'led' ? '' : `：按${by === 'kind' ? '机构类别' : by}`;
  return {
    title: `${title}${order}`,
    description: `${title}：部门逐行，领域逐列，牵头和责任分开计数${order === '' ? '' : `，${order.slice(1)}排列`}，每格都连到所计的目标。`,
    breadcrumbs: [
      { label: '部门', path: departmentsPath },
      { label: region.name, path: regionDepartmentsPath(region.slug) },
      { label: `责任矩阵${order}`, path: null },
    ],
    metadata: { ColumnName: title, ColumnType: '部门' },
    paper: 'landscape',
  };
}

function toGroups(
  rows: MatrixDepartment[],
  columns: MatrixDomain[],
  { plans }: MatrixScope,
  order: MatrixOrder,
): MatrixPage['groups'] {
  const most = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ led, shared }) => led + shared)));
  const whole = plans.length === 1 ? plans[0]?.code : undefined;
  const toLine = ({ duties: { department }, cells, total }: MatrixDepartment): MatrixLine => ({
    label: department.name,
    path: departmentPath(department.id),
    cells: cells.map((counts, at) => ({
      ...counts,
      path:
        counts.led + counts.shared === 0
          ? null
          : taskPlacePath(department.id, must(columns[at], 'column of a cell').code),
      bar: placeDutyBar(counts, most),
    })),
    total: { ...total, path: whole === undefined ? null : taskPlacePath(department.id, whole) },
  });
  if (order !== 'kind') return [{ heading: null, lines: rows.map(toLine) }];
  return [...Map.groupBy(rows, ({ duties }) => duties.department.kind)].map(([kind, group]) => ({
    heading: kindNames[kind],
    lines: group.map(toLine),
  }));
}

function formatOtherTexts(plans: PublishedPlan[]): string | null {
  return plans.length === 0
    ? null
    : `${plans.map(shortPlanName).join('、')}是同一部规划的另一份文本，单独成表，不计入这里。`;
}
