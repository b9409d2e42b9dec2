/**
 * Plan → search records: one for each goal, each measure, and each section of text, in the order of the text.
 *
 * Searched are the words of goals, of measures, and of sections with their headings, and the department names and
 * collective tails that stand behind them. A section without a heading takes that of its part. Not searched: titles,
 * the printed contents, covering notice and imprint, domain headings, markers (主要目标：), and what only introduces
 * (牵头单位：).
 */
import type { Domain, Duty, Goal, Measure, Paragraph, Part, Plan, Section } from '../../model/plan.ts';
import type { IndexedRecord, RecordBlock, SearchRecord } from './record.ts';
import { commitmentName } from '../../naming/names.ts';
import { goalPath, measurePath } from '../../naming/routes/itemRoutes.ts';
import { blockPath, domainSectionPath, sectionPath } from '../../naming/routes/planRoutes.ts';
import { toDomainValue, toIndexedTarget, toRecordFacets } from './searchFacets.ts';
import type { Within } from './searchFacets.ts';
import { toShortCode } from '../../naming/shortAddress.ts';

type Names = Within['departmentNames'];

/** All records of a plan of the catalogue; departments are known by the names given, else as the plan writes them. */
export function toSearchRecords(plan: Plan, departmentNames: Names = new Map()): IndexedRecord[] {
  const { id } = plan;
  if (id === null) throw new Error(`${plan.displayTitle}: a plan without id has no pages to find`);
  return [
    ...plan.domains.flatMap((domain) => domainRecords(plan, domain, departmentNames)),
    ...plan.parts.flatMap((part) => toPages(part).flatMap((page) => pageRecords(plan, id, page, departmentNames))),
  ];
}

function domainRecords(plan: Plan, domain: Domain, departmentNames: Names): IndexedRecord[] {
  const about = { plan: plan.displayTitle, place: domain.heading };
  const { region, period } = plan;
  const within = { region, period, domain: toDomainValue(plan, domain), departmentNames };
  const text = domain.paragraphs.map((paragraph, at) => ({
    text: paragraph.text,
    url: `${domainSectionPath(domain.id)}#p-${String(at + 1)}`,
  }));
  return [
    ...domain.goals.map((goal) => ({
      ...toGoalRecord(goal),
      ...about,
      short: shortCode(plan, { domain, goal }),
      facets: toRecordFacets(within, [goal], goal.targets),
      targets: goal.targets.map((target) => toIndexedTarget(target, period)),
    })),
    ...domain.measures.map((measure) => ({
      ...toMeasureRecord(measure),
      ...about,
      short: shortCode(plan, { domain, measure }),
      facets: toRecordFacets(within, [], measure.targets),
      targets: measure.targets.map((target) => toIndexedTarget(target, period)),
    })),
    ...(text.length === 0
      ? []
      : [
          {
            ...toTextRecord('说明', text, domain.paragraphs),
            ...about,
            facets: toRecordFacets(within, dutiesOf(domain.paragraphs), []),
            targets: [],
          },
        ]),
  ];
}

function shortCode(plan: Plan, place: { domain: Domain } & ({ goal: Goal } | { measure: Measure })): string | null {
  return plan.code === null ? null : toShortCode({ plan: { code: plan.code, domains: plan.domains }, ...place });
}

type Unplaced = Omit<SearchRecord, 'plan' | 'place'>;

function toGoalRecord({ id, num, text, leads, responsibles, collective, lines }: Goal): Unplaced {
  return {
    kind: 'goal',
    label: commitmentName('goal', num),
    num,
    short: null,
    lines,
    blocks: [{ text, url: goalPath(id) }],
    leads: leads.map((lead) => lead.text),
    responsibles: responsibles.map((responsible) => responsible.text),
    collective,
  };
}

function toMeasureRecord({ id, num, text, lines }: Measure): Unplaced {
  return {
    kind: 'measure',
    label: commitmentName('measure', num),
    num,
    short: null,
    lines,
    blocks: [{ text, url: measurePath(id) }],
    leads: [],
    responsibles: [],
    collective: null,
  };
}

function toTextRecord(label: string, blocks: RecordBlock[], paragraphs: readonly Paragraph[]): Unplaced {
  const duties = dutiesOf(paragraphs);
  return {
    kind: 'text',
    label,
    num: null,
    short: null,
    lines: [Math.min(...paragraphs.map(({ lines }) => lines[0])), Math.max(...paragraphs.map(({ lines }) => lines[1]))],
    blocks,
    leads: duties.flatMap(({ leads }) => leads.map((lead) => lead.text)),
    responsibles: duties.flatMap(({ responsibles, collective }) => [
      ...responsibles.map((responsible) => responsible.text),
      ...(collective === null ? [] : [collective]),
    ]),
    collective: null,
  };
}

function dutiesOf(paragraphs: readonly Paragraph[]): Duty[] {
  return paragraphs.flatMap(({ duty }) => duty ?? []);
}

/** The sections of a part that share a reading page. */
interface ReadingPage {
  slug: string;
  heading: string | null;
  sections: Section[];
}

const OVERALL_GOAL = /总体目标|总目标/u;

/** The reading pages of a part that holds no domains, cut as `npm run ingest` cuts them; a test compares. */
function toPages({ kind, heading, sections }: Part): ReadingPage[] {
  if (kind === 'domains') return [];
  if (heading === null) return [{ slug: 'closing', heading, sections }];
  const goal = kind === 'guidance' ? sections.findIndex((section) => OVERALL_GOAL.test(section.heading ?? '')) : -1;
  const slug = kind === 'other' ? 'part' : kind;
  if (goal < 0) return [{ slug, heading, sections }];
  return [
    { slug, heading, sections: sections.slice(0, goal) },
    { slug: 'overall-goal', heading, sections: sections.slice(goal) },
  ];
}

function pageRecords(
  plan: Plan,
  planId: string,
  { slug, heading, sections }: ReadingPage,
  departmentNames: Names,
): IndexedRecord[] {
  const within = { region: plan.region, period: plan.period, domain: null, departmentNames };
  const counted = { section: 0, p: 0 };
  const place = (anchor: 'section' | 'p'): string => {
    counted[anchor] += 1;
    return blockPath(planId, slug, `${anchor}-${String(counted[anchor])}`);
  };
  const toBlock = ({ text }: Paragraph, at: number, { num, runIn }: Section): RecordBlock => ({
    text,
    url: place(at === 0 && runIn && num !== null ? 'section' : 'p'),
  });
  // A heading without a number has no anchor: the first opens its page, another what follows it.
  const placeHeading = (num: string | null, at: number): string => {
    if (num !== null) return place('section');
    return at === 0 ? sectionPath(planId, slug) : blockPath(planId, slug, `p-${String(counted.p + 1)}`);
  };
  return sections.map((section, order) => {
    const ownHeading = section.heading ?? heading;
    const headed = ownHeading !== null && !section.runIn;
    const blocks = [
      ...(headed ? [{ text: ownHeading, url: placeHeading(section.num, order), heading: true as const }] : []),
      ...section.paragraphs.map((paragraph, at) => toBlock(paragraph, at, section)),
    ];
    return {
      ...toTextRecord(ownHeading?.replace(/\s+/gu, '') ?? '附则', blocks, section.paragraphs),
      plan: plan.displayTitle,
      place: section.heading === null ? null : heading,
      lines: section.lines,
      facets: toRecordFacets(within, dutiesOf(section.paragraphs), []),
      targets: [],
    };
  });
}
