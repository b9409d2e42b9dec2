/** The plans as lists show them, by region. */
import { kindsIn } from '../../naming/kindCounts.ts';
import { countPlan } from '../../corpus/counts.ts';
import type { CorpusCounts } from '../../corpus/counts.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Region } from '../../model/region.ts';
import { feedAlternates } from '../shared/feedAlternates.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { toPlanLink } from '../../naming/links.ts';
import type { Link } from '../../naming/links.ts';
import { pairPath } from '../../naming/routes/compareRoutes.ts';

interface PlanListRow extends Link {
  /** True when the label is the plan's own title. */
  printed: boolean;
  /** 8 个领域 · 79 项目标 · 93 项措施. */
  counts: string;
  /** Further texts of the plan, each with the page that sets it against this one. */
  otherTexts: { text: Link; redline: Link }[];
}

export interface PlanGroup {
  /** e.g. 聊城市. */
  region: string;
  province: string;
  plans: PlanListRow[];
}

/** Head of the list of plans. */
export function toPlansHead(plans: PublishedPlan[], counts: CorpusCounts): PageHead {
  return {
    title: `${String(counts.plans)} 部规划`,
    description: `${plans.map(({ displayTitle }) => displayTitle).join('、')}。`,
    breadcrumbs: [{ label: '规划', path: null }],
    metadata: { ColumnName: '规划', ColumnType: '规划' },
    alternates: [...feedAlternates],
  };
}

/** The plans by region; plans come in the order of their regions. `texts` holds their further texts too. */
export function toPlanGroups(plans: PublishedPlan[], texts: PublishedPlan[]): PlanGroup[] {
  const regions = new Map<string, Region>(plans.map(({ region }) => [region.code, region]));
  return [...regions.values()].map(({ code, name, province }) => ({
    region: name,
    province,
    plans: plans.filter(({ region }) => region.code === code).map((plan) => toPlanRow(plan, texts)),
  }));
}

function toPlanRow(plan: PublishedPlan, texts: PublishedPlan[]): PlanListRow {
  return {
    ...toPlanLink(plan),
    printed: plan.title !== null,
    counts: [
      `${String(plan.domains.length)} 个领域`,
      ...kindsIn(countPlan(plan)).map(({ short, count }) => `${String(count)} 项${short}`),
    ].join(' · '),
    otherTexts: texts
      .filter(({ textOf }) => textOf === plan.id)
      .map((text) => ({
        text: toPlanLink(text),
        redline: { label: '与本文本逐字对照', path: pairPath(plan.id, text.id) },
      })),
  };
}
