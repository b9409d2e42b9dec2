/** Props of the page of a department: the goals and tasks it leads and shares, the spellings of its name, its partners. */
import { countDuties } from '../../corpus/counts.ts';
import type { DepartmentDuties, Partner } from '../../corpus/duties.ts';
import { commitmentOf } from '../../corpus/places.ts';
import type { DutyPlace } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Domain } from '../../model/plan.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { joinAudiences } from '../../naming/audienceNames.ts';
import { toDomainLink, toMeasuredLink, toPlanLink } from '../../naming/links.ts';
import type { CommitmentLink, Link } from '../../naming/links.ts';
import { nameKinds } from '../../naming/kindCounts.ts';
import { nameWithRegion, shortKindNames, shortPlanName } from '../../naming/names.ts';
import { departmentsPath, matrixPath, regionDepartmentsPath, tasksPath } from '../../naming/routes/departmentRoutes.ts';
import { toDomainCode } from '../../naming/shortAddress.ts';
import { toDepartmentMentions } from './mentionedBodies.ts';
import type { MentionSentence } from './mentionedBodies.ts';
import { toPartnerRow } from './partnerRow.ts';
import type { PartnerRow } from './partnerRow.ts';
import { toTaskFiles } from './taskPage.ts';
import type { TaskFile } from './taskPage.ts';
import { toWrittenForms } from './writtenForms.ts';
import type { WrittenForm } from './writtenForms.ts';

interface DomainDuties {
  /** Anchor of its goals and tasks on the page, e.g. led-lcc-1. */
  anchor: string;
  domain: Link;
  goals: CommitmentLink[];
}

/** Counts of what a department leads and shares in one domain, each with its anchor. */
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

type DutyRole = 'led' | 'shared';

export interface DepartmentPage {
  head: PageHead;
  /** What it is charged with, in short: 目标. */
  charged: string;
  /** The kind of the example that explains its table: 主要目标. */
  example: string;
  name: string;
  region: Link;
  ledCount: number;
  sharedCount: number;
  led: PlanDuties[];
  shared: PlanDuties[];
  /** The same in further texts of these plans, counted nowhere. */
  otherTexts: { led: PlanDuties[]; shared: PlanDuties[] };
  /** Domains as a whole for which a plan names it. */
  domains: { plan: Link; domain: Link; role: string }[];
  /** Counts by plan and domain. */
  summary: { plan: Link; domains: DutySummary[] }[];
  tasks: Link;
  matrix: Link;
  files: TaskFile[];
  forms: WrittenForm[];
  /** Sentences in commitments that name it: no assignment. */
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
  const kinds = nameKinds([...led, ...shared], shortKindNames);
  const ofRegion = plans.filter((plan) => plan.region.code === region.code);
  return {
    head: toHead(duties, kinds, joinAudiences(ofRegion, '')),
    charged: kinds,
    example: nameKinds([...led, ...shared].slice(0, 1)),
    name,
    region: regionLink,
    ledCount: leads,
    sharedCount: responsibles,
    led: groupByPlan(led, 'led'),
    shared: groupByPlan(shared, 'shared'),
    otherTexts: { led: groupByPlan(inOtherTexts.led, 'led'), shared: groupByPlan(inOtherTexts.shared, 'shared') },
    domains: duties.domains.map(({ place: { plan, domain }, leads: lead }) => ({
      plan: toPlanLink(plan),
      domain: toDomainLink(domain),
      role: lead ? '牵头' : '负责',
    })),
    summary: toSummary(led, shared),
    tasks: { label: '任务分解表', path: tasksPath(department.id) },
    matrix: { label: '责任矩阵', path: matrixPath(region.slug, 'all', 'led') },
    files: toTaskFiles(department.id, `${nameWithRegion(name, region)}任务分解表`),
    forms: toWrittenForms(department, [...led, ...shared, ...inOtherTexts.named]),
    mentions: toDepartmentMentions(ofRegion, department.id),
    partners: partners.map(toPartnerRow),
  };
}

function toHead(duties: DepartmentDuties, kinds: string, people: string): PageHead {
  const { department, region, led, shared } = duties;
  const { leads, responsibles } = countDuties(duties);
  const { name } = department;
  return {
    title: `${region.shortName} ${name}：牵头和责任${kinds}`,
    description: `${region.name}${people}规划中，${name}牵头${String(leads)}项、负责${String(responsibles)}项${nameKinds([...led, ...shared])}，逐项列出，注明原文。`,
    breadcrumbs: [
      { label: '部门', path: departmentsPath },
      { label: region.name, path: regionDepartmentsPath(region.slug) },
      { label: name, path: null },
    ],
    metadata: {
      ColumnName: name,
      ColumnDescription: `${region.name}${name}的牵头和责任${kinds}`,
      ColumnType: '部门',
    },
  };
}

function groupByPlan(places: DutyPlace[], role: DutyRole): PlanDuties[] {
  return [...Map.groupBy(places, ({ plan }) => plan)].map(([plan, inPlan]) => ({
    plan: toPlanLink(plan),
    count: inPlan.length,
    domains: [...Map.groupBy(inPlan, ({ domain }) => domain)].map(([domain, inDomain]) => ({
      anchor: toAnchor(role, { plan, domain }),
      domain: toDomainLink(domain),
      goals: inDomain.map((place) => toMeasuredLink(commitmentOf(place))),
    })),
  }));
}

function toSummary(led: DutyPlace[], shared: DutyPlace[]): DepartmentPage['summary'] {
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

function countIn(places: DutyPlace[], domain: Domain): number {
  return places.filter((place) => place.domain === domain).length;
}

function toAnchor(role: DutyRole, place: Pick<DutyPlace, 'plan' | 'domain'>): string {
  return `${role}-${toDomainCode(place)}`;
}
