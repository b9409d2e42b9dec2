/** A task table 任务分解表: rows by plan and domain. */
import { commitmentOf } from '../../corpus/places.ts';
import type { DutyPlace } from '../../corpus/places.ts';
import type { Link } from '../../naming/links.ts';
import { toDomainLink, toPlanLink } from '../../naming/links.ts';
import { shortPlanName } from '../../naming/names.ts';
import { toDomainCode } from '../../naming/shortAddress.ts';
import { toTaskRow } from './taskRows.ts';
import type { TaskRow } from './taskRows.ts';

/** Whether a department leads, or only shares. */
type TaskRole = '牵头' | '责任';

export interface TaskDomain extends Link {
  /** Beginning of its rows' short codes, e.g. lcc-1. */
  code: string;
  /** Its anchor: the code, with -shared where rows of the domain stand above already, in another role. */
  anchor: string;
  /** The rows of the domain in another role, further down; null when there are none. */
  further: { anchor: string; count: number } | null;
  /** In the table of a department, its role in all rows; null in that of a region. */
  role: TaskRole | null;
  /** Printed number, e.g. 一; null when the heading has none. */
  num: string | null;
  rows: TaskRow[];
}

export interface TaskPlan extends Link {
  /** Code of the plan, also its anchor, e.g. lcc. */
  code: string;
  shortName: string;
  /** True when the title is the plan's own. */
  printed: boolean;
  /** e.g. 聊政发〔2021〕9号; null when the text prints none. */
  number: string | null;
  /** Name of the source text. */
  file: string;
  /** Of its data. */
  version: string;
  domains: TaskDomain[];
  count: number;
}

/**
 * The rows of these goals and tasks, which come in the order of the plans and texts. In the table of a department, those of a plan
 * that it leads come first.
 */
export function toTaskPlans(places: DutyPlace[], departmentId: string | null): TaskPlan[] {
  return [...Map.groupBy(places, ({ plan }) => plan)].map(([plan, inPlan]) => ({
    ...toPlanLink(plan),
    code: plan.code,
    shortName: shortPlanName(plan),
    printed: plan.title !== null,
    number: plan.issued?.number ?? null,
    file: plan.source.file,
    version: plan.version,
    domains: toDomains(inPlan, departmentId),
    count: inPlan.length,
  }));
}

function toDomains(places: readonly DutyPlace[], departmentId: string | null): TaskDomain[] {
  const roleOf = (place: DutyPlace): TaskRole | null =>
    departmentId === null
      ? null
      : commitmentOf(place).leads.some(({ department }) => department === departmentId)
        ? '牵头'
        : '责任';
  const byRole = (['牵头', '责任', null] as const).map((role) => ({
    role,
    inRole: places.filter((place) => roleOf(place) === role),
  }));
  const domains = byRole.flatMap(({ role, inRole }) =>
    [...Map.groupBy(inRole, ({ domain }) => domain)].map(([domain, inDomain]) => ({ role, domain, inDomain })),
  );
  return domains.flatMap(({ role, domain, inDomain }, at) => {
    const [place] = inDomain;
    if (place === undefined) return [];
    const code = toDomainCode({ plan: place.plan, domain });
    const above = domains.slice(0, at).some((one) => one.domain === domain);
    const below = domains.slice(at + 1).find((one) => one.domain === domain);
    const rows = inDomain.map((one) => toTaskRow(one, departmentId));
    return [
      {
        ...toDomainLink(domain),
        code,
        anchor: above ? `${code}-shared` : code,
        further: below === undefined ? null : { anchor: `${code}-shared`, count: below.inDomain.length },
        role,
        num: domain.num,
        rows,
      },
    ];
  });
}
