/** Props of the home page. */
import { countKinds, joinKinds } from '../../naming/kindCounts.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { GoalPlace } from '../../corpus/places.ts';
import type { RegionDepartments } from '../../corpus/regionDepartments.ts';
import { toTargetFields } from '../indicator/targetField.ts';
import type { TargetFields } from '../indicator/targetField.ts';
import { toDomainGroups } from '../subject/domainList.ts';
import type { DomainGroup } from '../subject/domainList.ts';
import { toRegionDuties } from '../department/departmentList.ts';
import type { RegionDuties } from '../department/departmentList.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { siteName } from '../../naming/siteName.ts';
import type { Link } from '../../naming/links.ts';
import { joinAudiences } from '../../naming/audienceNames.ts';
import { commitmentName, formatCount, shortPlanName } from '../../naming/names.ts';
import { toPlanGroups } from '../plan/planList.ts';
import type { PlanGroup } from '../plan/planList.ts';
import { commitmentPath } from '../../naming/routes/itemRoutes.ts';
import { regionPath } from '../../naming/routes/regionRoutes.ts';
import { sourceLinePath } from '../../naming/routes/siteRoutes.ts';
import { searchExamples } from '../search/searchPage.ts';
import { toLineStarts, toSentences } from '../shared/sentenceRuns.ts';
import type { Sentence } from '../shared/sentenceRuns.ts';

/** One goal as the site shows it, with the names of its parts. */
export interface Specimen {
  sentences: Sentence[];
  linePath: (line: number) => string;
  goal: Link;
  leads: string[];
}

export interface HomePage {
  head: PageHead;
  /** The subject of the site: 地方妇女儿童发展规划. */
  subject: string;
  /** e.g. 6 部规划, 947 条. */
  counts: { regions: number; plans: number; commitments: string };
  /** What they are: 目标和措施. */
  commitmentsName: string;
  examples: Link[];
  specimen: Specimen | null;
  targets: TargetFields;
  /** Each with its plans. */
  places: (Link & { note: string })[];
  plans: PlanGroup[];
  domains: DomainGroup[];
  regions: RegionDuties[];
}

export function toHomePage({ plans, texts, counts: all, domains, regions, goals: places }: Corpus): HomePage {
  const specimen = findSpecimen(places);
  const counts = {
    regions: regions.length,
    plans: all.plans,
    commitments: formatCount(countKinds(all), '条'),
  };
  const people = joinAudiences(plans, '');
  const commitmentsName = joinKinds(all);
  const subject = `地方${people}发展规划`;
  return {
    head: {
      title: `${siteName}：${subject}，逐条可查`,
      description: `${String(counts.regions)}地${String(counts.plans)}部${people}发展规划，${counts.commitments.replace(' ', '')}${commitmentsName}逐条可查，注明原文行号和责任部门。`,
      breadcrumbs: [],
    },
    subject,
    commitmentsName,
    counts,
    examples: searchExamples,
    specimen: specimen ? toSpecimen(specimen) : null,
    targets: toTargetFields(plans, domains),
    places: regions.map(toPlaceDoor),
    plans: toPlanGroups(plans, texts),
    domains: toDomainGroups(domains),
    regions: regions.map(toRegionDuties),
  };
}

/** A place with the audiences of its plans: 聊城市 妇女、儿童. */
function toPlaceDoor({ region, plans }: RegionDepartments): Link & { note: string } {
  return { label: region.name, path: regionPath(region.slug), note: joinAudiences(plans, '、') };
}

/**
 * A goal that is a good example: the first that fits on a few lines, contains a percentage and names a lead department.
 */
function findSpecimen(places: readonly GoalPlace[]): GoalPlace | undefined {
  return places.find(
    ({ goal: { text, leads } }) => leads.length > 0 && text.length >= 40 && text.length <= 70 && /\d+%/.test(text),
  );
}

function toSpecimen({ plan, domain, goal }: GoalPlace): Specimen {
  return {
    sentences: toSentences(goal.text, { starts: toLineStarts(goal.slices) }),
    linePath: (line) => sourceLinePath(plan.sourceId, line),
    goal: {
      label: `${shortPlanName(plan)} · ${domain.heading} · ${commitmentName('goal', goal.num)}`,
      path: commitmentPath(goal.id),
    },
    leads: goal.leads.map(({ text }) => text),
  };
}
