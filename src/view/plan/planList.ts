/** The plans as lists show them, by region. */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Region } from '../../model/region.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { toPlanLink } from '../../naming/links.ts';
import type { Link } from '../../naming/links.ts';
import { countCommitments } from '../../naming/names.ts';

interface PlanListRow extends Link {
  /** True when the label is the plan's own title. */
  printed: boolean;
  domains: number;
  goals: number;
  measures: number;
}

export interface PlanGroup {
  /** e.g. 聊城市. */
  region: string;
  province: string;
  plans: PlanListRow[];
}

/** Head of the list of plans. */
export function toPlansHead(plans: PublishedPlan[]): PageHead {
  return {
    title: `${String(plans.length)} 部规划`,
    description: `${plans.map(({ displayTitle }) => displayTitle).join('、')}。`,
    breadcrumbs: [{ label: '规划', path: null }],
    metadata: { ColumnName: '规划', ColumnType: '规划' },
  };
}

/** The plans by region; plans come in the order of their regions. */
export function toPlanGroups(plans: PublishedPlan[]): PlanGroup[] {
  const regions = new Map<string, Region>(plans.map(({ region }) => [region.code, region]));
  return [...regions.values()].map(({ code, name, province }) => ({
    region: name,
    province,
    plans: plans.filter(({ region }) => region.code === code).map(toPlanRow),
  }));
}

function toPlanRow(plan: PublishedPlan): PlanListRow {
  return {
    ...toPlanLink(plan),
    printed: plan.title !== null,
    domains: plan.domains.length,
    ...countCommitments(plan.domains),
  };
}
