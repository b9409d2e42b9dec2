/** Props of the home page: its doors, and what stands below them. */
import { countKinds, joinKinds } from '../../naming/kindCounts.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { toTargetFields } from '../indicator/targetField.ts';
import type { TargetField, TargetFields } from '../indicator/targetField.ts';
import { endOf } from '../../charts/chart.ts';
import { toDomainGroups } from '../subject/domainList.ts';
import type { DomainGroup } from '../subject/domainList.ts';
import { toRegionDuties } from '../department/departmentList.ts';
import type { RegionDuties } from '../department/departmentList.ts';
import { feedAlternates } from '../shared/feedAlternates.ts';
import type { PageHead } from '../shared/pageHead.ts';
import type { Link } from '../../naming/links.ts';
import { joinAudiences } from '../../naming/audienceNames.ts';
import { formatCount } from '../../naming/names.ts';
import { regionDepartmentsPath } from '../../naming/routes/departmentRoutes.ts';
import { searchQueryPath } from '../../naming/routes/siteRoutes.ts';
import { topicPath } from '../../naming/routes/subjectRoutes.ts';
import { atMost, toPlaceDoors, toPlanDoors } from './homeDoors.ts';
import type { PlaceDoor, PlanDoor } from './homeDoors.ts';
import { toSpecimen } from './specimen.ts';
import type { Specimen } from './specimen.ts';

export interface HomePage {
  head: PageHead;
  /** The subject of the site: 地方妇女儿童发展规划. */
  subject: string;
  /** e.g. 6 部规划, 947 条. */
  counts: { regions: number; plans: number; commitments: string; topics: number };
  /** What they are: 目标和措施. */
  commitmentsName: string;
  examples: Link[];
  places: PlaceDoor[];
  /** The subjects that people ask about most. */
  topics: Link[];
  /** Empty when there are too many for a door: their list has its own page. */
  plans: PlanDoor[];
  specimen: Specimen | null;
  domains: DomainGroup[];
  /** The departments of the places whose plans name any, and the other places; empty when there are too many. */
  departments: { named: RegionDuties[]; unnamed: Link[] };
  /** Audiences with too many plans to be drawn side by side are `undrawn`: their anchors stay. */
  targets: TargetFields & { undrawn: { anchor: string; name: string }[] };
}

export function toHomePage(corpus: Corpus): HomePage {
  const { plans, counts, domains, regions, goals, topics, readerQuestions } = corpus;
  const people = joinAudiences(plans, '');
  const subject = `地方${people}发展规划`;
  const commitments = formatCount(countKinds(counts), '条');
  const commitmentsName = joinKinds(counts);
  return {
    head: {
      title: `${subject}，逐条可查`,
      description: `${String(regions.length)}地${String(counts.plans)}部${people}发展规划，${commitments.replace(' ', '')}${commitmentsName}逐条可查，注明原文行号和责任部门。`,
      breadcrumbs: [],
      alternates: [...feedAlternates],
    },
    subject,
    commitmentsName,
    counts: { regions: regions.length, plans: counts.plans, commitments, topics: topics.length },
    examples: readerQuestions.examples.map((query) => ({ label: query, path: searchQueryPath(query) })),
    places: toPlaceDoors(regions),
    topics: readerQuestions.topics.map(({ topic }) => ({ label: topic.name, path: topicPath(topic.id) })),
    plans: toPlanDoors(plans),
    specimen: toSpecimen(goals),
    domains: toDomainGroups(domains),
    departments: toDepartments(corpus),
    targets: toTargets(corpus),
  };
}

function toDepartments({ regions, allottingRegions }: Corpus): HomePage['departments'] {
  return {
    named: atMost(allottingRegions).map(toRegionDuties),
    unnamed: atMost(regions.filter((entry) => !allottingRegions.includes(entry))).map(({ region }) => ({
      label: region.name,
      path: regionDepartmentsPath(region.slug),
    })),
  };
}

function toTargets({ plans, domains }: Corpus): HomePage['targets'] {
  const all = toTargetFields(plans, domains);
  const isDrawn = ({ heads }: TargetField): boolean => atMost(heads).length > 0;
  return {
    ...all,
    fields: all.fields.filter(isDrawn),
    undrawn: all.fields.filter((field) => !isDrawn(field)).map(({ chart, name }) => ({ anchor: endOf(chart), name })),
  };
}
