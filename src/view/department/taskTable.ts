/** A task table 任务分解表: rows by plan and domain. */
import type { DutyPlace } from '../../corpus/places.ts';
import type { Link } from '../../naming/links.ts';
import { toDomainLink, toPlanLink } from '../../naming/links.ts';
import { shortPlanName } from '../../naming/names.ts';
import { toDomainCode } from '../../naming/shortAddress.ts';
import { toTaskRow } from './taskRows.ts';
import type { TaskRow } from './taskRows.ts';

export interface TaskDomain extends Link {
  /** Beginning of its rows' short codes, also its anchor, e.g. lcc-1. */
  code: string;
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
  domains: TaskDomain[];
  count: number;
}

/** The rows of these goals and tasks, which come in the order of the plans and texts. */
export function toTaskPlans(places: DutyPlace[], departmentId: string | null): TaskPlan[] {
  return [...Map.groupBy(places, ({ plan }) => plan)].map(([plan, inPlan]) => ({
    ...toPlanLink(plan),
    code: plan.code,
    shortName: shortPlanName(plan),
    printed: plan.title !== null,
    number: plan.issued?.number ?? null,
    file: plan.source.file,
    domains: [...Map.groupBy(inPlan, ({ domain }) => domain)].map(([domain, inDomain]) => ({
      ...toDomainLink(domain),
      code: toDomainCode({ plan, domain }),
      num: domain.num,
      rows: inDomain.map((place) => toTaskRow(place, departmentId)),
    })),
    count: inPlan.length,
  }));
}
