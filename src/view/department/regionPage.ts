/** Props of the page of one region's departments; for plans that assign nothing, of the bodies they only mention. */
import { commitmentOf, dutyPlaces } from '../../corpus/places.ts';
import type { DutyPlace } from '../../corpus/places.ts';
import type { RegistryNames } from '../../corpus/corpus.ts';
import type { RegionDepartments } from '../../corpus/regionDepartments.ts';
import { toRegionDuties, toRegionHead } from './departmentList.ts';
import type { RegionDuties } from './departmentList.ts';
import type { PageHead } from '../shared/pageHead.ts';
import type { CommitmentLink, Link } from '../../naming/links.ts';
import { toMeasuredLink } from '../../naming/links.ts';
import { toMentionRows } from './mentionedBodies.ts';
import type { MentionRow } from './mentionedBodies.ts';
import { shortPlanName } from '../../naming/names.ts';
import { matrixPath, tasksPath } from '../../naming/routes/departmentRoutes.ts';
import { domainSectionPath } from '../../naming/routes/planRoutes.ts';
import { toTaskFiles } from './taskPage.ts';
import type { TaskFile } from './taskPage.ts';

/** Goals and tasks without assignment, in a plan that assigns others to departments. */
interface UnallottedGoals {
  domain: Link;
  /** The words in place of names, verbatim, each once. */
  collectives: string[];
  goals: CommitmentLink[];
}

export interface RegionPage {
  head: PageHead;
  /** What departments are charged with, in short: 目标. */
  charged: string;
  duties: RegionDuties;
  /** Bodies that the region's plans only mention. */
  mentions: MentionRow[];
  /** Matrix and task table; null when the plans assign nothing. */
  ways: { matrix: Link; tasks: Link; files: TaskFile[] } | null;
  /** Goals and tasks that name no body; empty when the plans assign nothing at all. */
  nobody: UnallottedGoals[];
  /** Goals and tasks that name bodies, but no lead. */
  leaderless: UnallottedGoals[];
}

export function toRegionPage(entry: RegionDepartments, names: RegistryNames): RegionPage {
  const { region, plans, departments } = entry;
  const allots = departments.length > 0;
  const places = dutyPlaces(plans);
  const withoutLead = allots ? places.filter((place) => commitmentOf(place).leads.length === 0) : [];
  const namesNobody = (place: DutyPlace): boolean => commitmentOf(place).responsibles.length === 0;
  const duties = toRegionDuties(entry);
  return {
    head: toRegionHead(duties),
    charged: duties.charged.short,
    duties,
    mentions: toMentionRows(plans, names),
    ways: allots
      ? {
          matrix: { label: '责任矩阵', path: matrixPath(region.slug, 'all', 'led') },
          tasks: { label: '全部目标任务分解表（可打印）', path: tasksPath(region.slug) },
          files: toTaskFiles(region.slug, `${region.name}任务分解表`),
        }
      : null,
    nobody: toUnallotted(withoutLead.filter(namesNobody)),
    leaderless: toUnallotted(withoutLead.filter((place) => !namesNobody(place))),
  };
}

function toUnallotted(places: DutyPlace[]): UnallottedGoals[] {
  return [...Map.groupBy(places, ({ domain }) => domain)].map(([domain, group]) => ({
    domain: {
      label: `${group.map(({ plan }) => shortPlanName(plan))[0] ?? ''} ${domain.heading}`,
      path: domainSectionPath(domain.id),
    },
    collectives: [...new Set(group.flatMap((place) => commitmentOf(place).collective ?? []))],
    goals: group.map((place) => toMeasuredLink(commitmentOf(place))),
  }));
}
