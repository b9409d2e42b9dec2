/** Props of the page of a province: of each of its places the plans, and the beginning of what its own page says. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { ProvinceRegions } from '../../corpus/provinces.ts';
import type { RegionDepartments } from '../../corpus/regionDepartments.ts';
import type { Link } from '../../naming/links.ts';
import { regionPath, regionsPath } from '../../naming/routes/regionRoutes.ts';
import type { RegionDuties } from '../department/departmentList.ts';
import type { PageHead } from '../shared/pageHead.ts';
import type { NumberRow } from './localityNumbers.ts';
import { toLocalityPage } from './localityPage.ts';
import type { LocalityPage } from './localityPage.ts';

type ProvincePlan = LocalityPage['plans'][number] & {
  /** The first of each domain, at most six. */
  firstNumbers: NumberRow[];
  /** Where all of them stand; null when there is none. */
  allNumbers: Link | null;
};

export interface ProvincePlace extends Link {
  plans: ProvincePlan[];
  /** Those with most duties, and how all of them are named. */
  duties: Pick<RegionDuties, 'path' | 'rows'> & { all: string };
  topics: LocalityPage['topics'];
}

export interface ProvincePage {
  head: PageHead;
  name: string;
  places: ProvincePlace[];
}

const mostNumbers = 6;
const mostDepartments = 5;
const mostTopics = 8;
const mostPeers = 3;

/** The page of a province, of which a place may have the same name: then its plans are on that place's page. */
export function toProvincePage({ name, regions }: ProvinceRegions, corpus: Corpus): ProvincePage {
  const places = regions.map((entry) => toPlace(entry, corpus));
  return {
    head: {
      title: `${name}：各地的规划`,
      description: `${name}${places.map(({ label }) => label).join('、')}的发展规划：承诺了哪些数，由谁负责，写到哪些主题，与别处相比如何。`,
      breadcrumbs: [
        { label: '地方', path: regionsPath },
        { label: name, path: null },
      ],
      metadata: { ColumnName: name, ColumnType: '地方' },
    },
    name,
    places,
  };
}

function toPlace(entry: RegionDepartments, corpus: Corpus): ProvincePlace {
  const path = regionPath(entry.region.slug);
  const { name, plans, duties, topics } = toLocalityPage(entry, corpus);
  return {
    label: name,
    path,
    plans: plans.map((plan, at) => toPlan(plan, `${path}#numbers-${String(at + 1)}`)),
    duties: {
      path: duties.path,
      rows: duties.rows.slice(0, mostDepartments),
      all: `全部 ${String(duties.rows.length)} 个部门`,
    },
    topics: topics.slice(0, mostTopics),
  };
}

function toPlan(plan: LocalityPage['plans'][number], path: string): ProvincePlan {
  const all = plan.numbers.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    ...plan,
    firstNumbers: plan.numbers.flatMap(({ rows }) => rows.slice(0, 1)).slice(0, mostNumbers),
    allNumbers: all === 0 ? null : { label: `全部 ${String(all)} 个数`, path },
    peers: plan.peers.slice(0, mostPeers),
  };
}
