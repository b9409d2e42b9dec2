/**
 * The responsibility matrix 责任矩阵: departments by domains, goals led and goals shared counted separately.
 *
 * A goal counts once for every department it names, and once per role. The texts of one plan are never added up.
 */
import type { DutyCounts } from '../../charts/dutyBar.ts';
import type { DepartmentKind } from '../../model/department.ts';
import type { Domain } from '../../model/plan.ts';
import { allDuties } from '../../corpus/duties.ts';
import type { DepartmentDuties } from '../../corpus/duties.ts';
import type { DutyPlace } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Table } from '../../tables/table.ts';
import { shortPlanName } from '../../naming/names.ts';
import { toDomainCode } from '../../naming/shortAddress.ts';

export interface MatrixDomain {
  plan: PublishedPlan;
  domain: Domain;
  /** Beginning of the short codes of its goals, e.g. lcc-1. */
  code: string;
}

export interface MatrixDepartment {
  duties: DepartmentDuties;
  /** One for every column. */
  cells: DutyCounts[];
  total: DutyCounts;
}

/** `led`: most goals led first; `kind`: party, government and so on; otherwise the code of a domain. */
export type MatrixOrder = 'led' | 'kind' | (string & {});

/** Kinds of bodies in the order of official lists. */
export const kindNames: Record<DepartmentKind, string> = {
  party: '党委',
  congress: '人大',
  government: '政府',
  consultative: '政协',
  judicial: '司法',
  'mass-organisation': '群团',
  enterprise: '企事业',
  coordination: '议事协调机构',
};

/** The domains of these plans, in the order of the texts. */
export function toMatrixColumns(plans: PublishedPlan[]): MatrixDomain[] {
  return plans.flatMap((plan) =>
    plan.domains.map((domain) => ({ plan, domain, code: toDomainCode({ plan, domain }) })),
  );
}

/** One row for every department named in the columns, sorted; ties keep the order of the registry. */
export function toMatrixRows(
  departments: DepartmentDuties[],
  columns: MatrixDomain[],
  order: MatrixOrder,
): MatrixDepartment[] {
  const rows = departments.map((duties) => toRow(duties, columns)).filter(({ total }) => total.led + total.shared > 0);
  return rows.toSorted(compareBy(order, columns));
}

function toRow(duties: DepartmentDuties, columns: MatrixDomain[]): MatrixDepartment {
  const all = allDuties(duties);
  const led = countByDomain(all.led);
  const shared = countByDomain(all.shared);
  const cells = columns.map(({ domain }) => ({ led: led.get(domain) ?? 0, shared: shared.get(domain) ?? 0 }));
  return { duties, cells, total: addUp(cells) };
}

function countByDomain(places: DutyPlace[]): Map<Domain, number> {
  return new Map([...Map.groupBy(places, ({ domain }) => domain)].map(([domain, group]) => [domain, group.length]));
}

/** addUp([{ led: 1, shared: 2 }, { led: 0, shared: 3 }]) // => { led: 1, shared: 5 } */
function addUp(counts: DutyCounts[]): DutyCounts {
  return counts.reduce((sum, { led, shared }) => ({ led: sum.led + led, shared: sum.shared + shared }), {
    led: 0,
    shared: 0,
  });
}

function compareBy(order: MatrixOrder, columns: MatrixDomain[]): (a: MatrixDepartment, b: MatrixDepartment) => number {
  if (order === 'kind') return (a, b) => kindPlace(a) - kindPlace(b);
  const at = columns.findIndex(({ code }) => code === order);
  const byTotal = (a: MatrixDepartment, b: MatrixDepartment): number => compareCounts(a.total, b.total);
  return order === 'led' ? byTotal : (a, b) => compareCounts(a.cells[at], b.cells[at]) || byTotal(a, b);
}

/** More led first, then more shared. */
function compareCounts(a?: DutyCounts, b?: DutyCounts): number {
  return (b?.led ?? 0) - (a?.led ?? 0) || (b?.shared ?? 0) - (a?.shared ?? 0);
}

function kindPlace({ duties }: MatrixDepartment): number {
  return Object.keys(kindNames).indexOf(duties.department.kind);
}

/** Every count of these texts, one row per department and domain; rows without any are left out. */
export function toMatrixTable(
  plans: PublishedPlan[],
  departments: DepartmentDuties[],
  order: MatrixOrder = 'kind',
): Table {
  const columns = toMatrixColumns(plans);
  return {
    columns: ['部门', '规划', '领域', '牵头项数', '责任项数'].map((name) => ({ name })),
    rows: toMatrixRows(departments, columns, order).flatMap(({ duties, cells }) =>
      columns.flatMap(({ plan, domain }, at) => {
        const { led, shared } = cells[at] ?? { led: 0, shared: 0 };
        return led + shared === 0 ? [] : [[duties.department.name, shortPlanName(plan), domain.heading, led, shared]];
      }),
    ),
  };
}
