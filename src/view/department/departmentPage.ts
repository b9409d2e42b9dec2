/** Props of the page of a department: the goals it leads and shares, the spellings of its name, its partners. */
import { countDuties } from '../../corpus/counts.ts';
import type { DepartmentDuties, Partner } from '../../corpus/duties.ts';
import type { GoalPlace } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Domain } from '../../model/plan.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { joinAudiences } from '../../naming/audienceNames.ts';
import { toDomainLink, toMeasuredGoalLink, toPlanLink } from '../../naming/links.ts';
import type { CommitmentLink, Link } from '../../naming/links.ts';
import { shortPlanName } from '../../naming/names.ts';
import { departmentsPath, matrixPath, regionDepartmentsPath, tasksPath } from '../../naming/routes/departmentRoutes.ts';
import { toDomainCode } from '../../naming/shortAddress.ts';
import { toDepartmentMentions } from './mentionedBodies.ts';
import type { MentionSentence } from './mentionedBodies.ts';
import { toPartnerRow } from './partnerRow.ts';
import type { PartnerRow } from './partnerRow.ts';
import { toTaskFiles } from './taskPage.ts';
import type { TaskFile } from './taskPage.ts';

interface DomainDuties {
  /** Anchor of its goals on the page, e.g. led-lcc-1. */
  anchor: string;
  domain: Link;
  goals: CommitmentLink[];
}

/** Counts of goals that a department leads and shares in one domain, each with the anchor of these goals. */
interface DutySummary {
  domain: Link;
  led: { count: number; anchor: string };
  shared: { count: number; anchor: string };
}

export interface PlanDuties {
  plan: Link;
  domains: DomainDuties[];
  count: number;
}

export interface WrittenForm {
  /** As the plans write it. */
  text: string;
  /** Short names of the plans that write it this way. */
  plans: string[];
  /** The reason why it counts as this department; null for its own name. */
  reason: string | null;
}

type DutyRole = 'led' | 'shared';

export interface DepartmentPage {
  head: PageHead;
  name: string;
  region: Link;
  ledCount: number;
  sharedCount: number;
  led: PlanDuties[];
  shared: PlanDuties[];
  /** The same in further texts of these plans, counted nowhere. */
  otherTexts: { led: PlanDuties[]; shared: PlanDuties[] };
  /** Counts by plan and domain. */
  summary: { plan: Link; domains: DutySummary[] }[];
  tasks: Link;
  matrix: Link;
  files: TaskFile[];
  forms: WrittenForm[];
  /** Sentences in goals and measures that name it: no assignment. */
  mentions: MentionSentence[];
  partners: PartnerRow[];
}

export function toDepartmentPage(
  duties: DepartmentDuties,
  partners: Partner[],
  plans: PublishedPlan[],
): DepartmentPage {
  const { department, region, led, shared, inOtherTexts } = duties;
  const { leads, responsibles } = countDuties(duties);
  const regionLink = { label: `${region.name}各部门`, path: regionDepartmentsPath(region.slug) };
  const { name } = department;
  const ofRegion = plans.filter((plan) => plan.region.code === region.code);
  const people = joinAudiences(ofRegion, '');
  return {
    head: {
      title: `${region.shortName} ${name}：牵头和责任目标`,
      description: `${region.name}${people}规划中，${name}牵头${String(leads)}项、负责${String(responsibles)}项主要目标，逐项列出，注明原文。`,
      breadcrumbs: [
        { label: '部门', path: departmentsPath },
        { ...regionLink, label: region.name },
        { label: name, path: null },
      ],
      metadata: { ColumnName: name, ColumnDescription: `${region.name}${name}的牵头和责任目标`, ColumnType: '部门' },
    },
    name,
    region: regionLink,
    ledCount: leads,
    sharedCount: responsibles,
    led: groupByPlan(led, 'led'),
    shared: groupByPlan(shared, 'shared'),
    otherTexts: { led: groupByPlan(inOtherTexts.led, 'led'), shared: groupByPlan(inOtherTexts.shared, 'shared') },
    summary: toSummary(led, shared),
    tasks: { label: '任务分解表', path: tasksPath(department.id) },
    matrix: { label: '责任矩阵', path: matrixPath(region.slug, 'all', 'led') },
    files: toTaskFiles(department.id, `${region.name}${name}任务分解表`),
    forms: toWrittenForms(department, [...led, ...shared, ...inOtherTexts.named]),
    mentions: toDepartmentMentions(ofRegion, department.id),
    partners: partners.map(toPartnerRow),
  };
}

function groupByPlan(places: GoalPlace[], role: DutyRole): PlanDuties[] {
  return [...Map.groupBy(places, ({ plan }) => plan)].map(([plan, inPlan]) => ({
    plan: toPlanLink(plan),
    count: inPlan.length,
    domains: [...Map.groupBy(inPlan, ({ domain }) => domain)].map(([domain, inDomain]) => ({
      anchor: toAnchor(role, { plan, domain }),
      domain: toDomainLink(domain),
      goals: inDomain.map(({ goal }) => toMeasuredGoalLink(goal)),
    })),
  }));
}

function toSummary(led: GoalPlace[], shared: GoalPlace[]): DepartmentPage['summary'] {
  const plans = new Set([...led, ...shared].map(({ plan }) => plan));
  return [...plans].map((plan) => ({
    plan: { ...toPlanLink(plan), label: shortPlanName(plan) },
    domains: plan.domains
      .map((domain) => ({
        domain: toDomainLink(domain),
        led: { count: countIn(led, domain), anchor: toAnchor('led', { plan, domain }) },
        shared: { count: countIn(shared, domain), anchor: toAnchor('shared', { plan, domain }) },
      }))
      .filter(({ led: leads, shared: shares }) => leads.count + shares.count > 0),
  }));
}

function countIn(places: GoalPlace[], domain: Domain): number {
  return places.filter((place) => place.domain === domain).length;
}

function toAnchor(role: DutyRole, place: Pick<GoalPlace, 'plan' | 'domain'>): string {
  return `${role}-${toDomainCode(place)}`;
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
