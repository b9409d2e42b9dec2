/** Props of the page of a department: what it leads, what it shares, how it is written, with whom it works. */
import type { DepartmentDuties, GoalPlace, Partner, PublishedPlan } from '../model/published.ts';
import type { Domain } from '../model/plan.ts';
import type { PageHead } from './head.ts';
import { toDomainLink, toMeasuredGoalLink, toPlanLink } from './links.ts';
import type { CommitmentLink, Link } from './links.ts';
import { shortPlanName } from './names.ts';
import { departmentPath, departmentsPath, regionDepartmentsPath } from './routes.ts';

export interface DomainDuties {
  domain: Link;
  goals: CommitmentLink[];
}

export interface PlanDuties {
  plan: Link;
  domains: DomainDuties[];
  count: number;
}

export interface WrittenForm {
  /** As the plans write it. */
  text: string;
  /** Short names of the plans that write it so. */
  plans: string[];
  /** Why it is taken for this department; null for its own name. */
  reason: string | null;
}

export interface PartnerRow extends Link {
  goals: number;
}

export interface DepartmentPage {
  head: PageHead;
  name: string;
  region: Link;
  ledCount: number;
  sharedCount: number;
  led: PlanDuties[];
  shared: PlanDuties[];
  forms: WrittenForm[];
  partners: PartnerRow[];
}

export function toDepartmentPage(
  { department, region }: DepartmentDuties,
  led: GoalPlace[],
  shared: GoalPlace[],
  partners: Partner[],
): DepartmentPage {
  const regionLink = { label: `${region.name}各部门`, path: regionDepartmentsPath(region.slug) };
  const { name } = department;
  return {
    head: {
      title: `${region.shortName} ${name}：牵头和责任目标`,
      description: `${region.name}妇女儿童规划中，${name}牵头${String(led.length)}项、负责${String(shared.length)}项主要目标，逐项列出，注明原文。`,
      breadcrumbs: [
        { label: '部门', path: departmentsPath },
        { ...regionLink, label: region.name },
        { label: name, path: null },
      ],
      metadata: { ColumnName: name, ColumnDescription: `${region.name}${name}的牵头和责任目标`, ColumnType: '部门' },
    },
    name,
    region: regionLink,
    ledCount: led.length,
    sharedCount: shared.length,
    led: groupByPlan(led),
    shared: groupByPlan(shared),
    forms: toWrittenForms(department, [...led, ...shared]),
    partners: partners.map(({ duties, goals }) => ({
      label: duties.department.name,
      path: departmentPath(duties.department.id),
      goals,
    })),
  };
}

function groupByPlan(places: GoalPlace[]): PlanDuties[] {
  return group(places, ({ plan }) => plan).map(([plan, inPlan]) => ({
    plan: toPlanLink(plan),
    count: inPlan.length,
    domains: group(inPlan, ({ domain }) => domain).map(([domain, inDomain]: [Domain, GoalPlace[]]) => ({
      domain: toDomainLink(domain),
      goals: inDomain.map(({ goal }) => toMeasuredGoalLink(goal)),
    })),
  }));
}

/** The places with one key together, keys in the order in which they first come. */
function group<Key>(places: GoalPlace[], keyOf: (place: GoalPlace) => Key): [Key, GoalPlace[]][] {
  const groups = new Map<Key, GoalPlace[]>();
  for (const place of places) {
    const found = groups.get(keyOf(place));
    if (found) found.push(place);
    else groups.set(keyOf(place), [place]);
  }
  return [...groups];
}

function toWrittenForms({ id, aliases }: DepartmentDuties['department'], places: GoalPlace[]): WrittenForm[] {
  const plansOf = new Map<string, Set<PublishedPlan>>();
  for (const { plan, goal } of places) {
    for (const { text, department } of [...goal.leads, ...goal.responsibles]) {
      if (department === id) plansOf.set(text, (plansOf.get(text) ?? new Set()).add(plan));
    }
  }
  return [...plansOf].map(([text, plans]) => ({
    text,
    plans: [...plans].map(shortPlanName),
    reason: aliases.find((alias) => alias.name === text)?.reason ?? null,
  }));
}
