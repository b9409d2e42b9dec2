/**
 * Plan → search records: one for each goal, each measure, and each section of text, in the order of the text.
 *
 * Searched are the words of goals, of measures, and of sections with their headings, and the department names and
 * collective tails that stand behind them. A section without a heading takes that of its part. Not searched: titles,
 * the printed contents, covering notice and imprint, domain headings, markers (主要目标：), and what only introduces
 * (牵头单位：).
 */
import type { Domain, Goal, Measure, Paragraph, Part, Plan, Section } from '../model/plan.ts';
import type { RecordBlock, SearchRecord } from '../text/search/record.ts';
import { commitmentName } from './names.ts';
import { blockPath, domainSectionPath, goalPath, measurePath, sectionPath } from './routes.ts';
import { toShortCode } from './shortAddress.ts';

/** All records of a plan of the catalogue. */
export function toSearchRecords(plan: Plan): SearchRecord[] {
  const { id } = plan;
  if (id === null) throw new Error(`${plan.displayTitle}: a plan without id has no pages to find`);
  return [
    ...plan.domains.flatMap((domain) => domainRecords(plan, domain)),
    ...plan.parts.flatMap((part) => toPages(part).flatMap((page) => pageRecords(plan, id, page))),
  ];
}

function domainRecords(plan: Plan, domain: Domain): SearchRecord[] {
  const about = { plan: plan.displayTitle, place: domain.heading };
  const text = domain.paragraphs.map((paragraph, at) => ({
    text: paragraph.text,
    url: `${domainSectionPath(domain.id)}#p-${String(at + 1)}`,
  }));
  return [
    ...domain.goals.map((goal) => ({ ...toGoalRecord(goal), ...about, short: shortCode(plan, { domain, goal }) })),
    ...domain.measures.map((measure) => ({
      ...toMeasureRecord(measure),
      ...about,
      short: shortCode(plan, { domain, measure }),
    })),
    ...(text.length === 0 ? [] : [{ ...toTextRecord('说明', text, domain.paragraphs), ...about }]),
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
  const duties = paragraphs.flatMap(({ duty }) => duty ?? []);
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

function pageRecords(plan: Plan, planId: string, { slug, heading, sections }: ReadingPage): SearchRecord[] {
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
      ...(headed ? [{ text: ownHeading, url: placeHeading(section.num, order) }] : []),
      ...section.paragraphs.map((paragraph, at) => toBlock(paragraph, at, section)),
    ];
    return {
      ...toTextRecord(ownHeading?.replace(/\s+/gu, '') ?? '附则', blocks, section.paragraphs),
      plan: plan.displayTitle,
      place: section.heading === null ? null : heading,
      lines: section.lines,
    };
  });
}
