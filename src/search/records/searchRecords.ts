/**
 * Plan → search records: one for each goal, each measure, and each section of text, in the order of the text.
 *
 * Searched: the words of goals, of measures, and of sections with their headings, and the department names and
 * collective tails after them. A section without a heading takes that of its part. Not searched: titles, the printed
 * contents, covering notice and imprint, domain headings, markers (主要目标：), and mere labels (牵头单位：).
 */
import type { Duty } from '../../model/duty.ts';
import type { Domain, Goal, Measure, Paragraph, Part, Plan } from '../../model/plan.ts';
import type { IndexedRecord, RecordBlock, SearchRecord } from './record.ts';
import { commitmentName, domainTextName, sectionTextName } from '../../naming/names.ts';
import { toHeadingLink } from '../../naming/placeLinks.ts';
import { goalPath, measurePath, placePath } from '../../naming/routes/itemRoutes.ts';
import { toDomainValue, toIndexedTarget, toRecordFacets } from './facets.ts';
import type { Within } from './facets.ts';
import { findServedGoals, toServedGoal } from './servedGoals.ts';
import { toShortCode } from '../../naming/shortAddress.ts';

type Names = Within['departmentNames'];

/** All records of a plan in the catalogue; departments have the given names, else those in the plan. */
export function toSearchRecords(plan: Plan, departmentNames: Names = new Map()): IndexedRecord[] {
  if (plan.id === null) throw new Error(`${plan.displayTitle}: a plan without id has no pages to find`);
  return [
    ...plan.domains.flatMap((domain) => domainRecords(plan, domain, departmentNames)),
    ...plan.parts.flatMap((part) => partRecords(plan, part, departmentNames)),
  ];
}

function domainRecords(plan: Plan, domain: Domain, departmentNames: Names): IndexedRecord[] {
  const about = { plan: plan.displayTitle, place: domain.heading };
  const { region, period } = plan;
  const within = { region, period, domain: toDomainValue(plan, domain), departmentNames };
  const text = domain.paragraphs.map(toBlock);
  return [
    ...domain.goals.map((goal) => ({
      ...toGoalRecord(goal),
      ...about,
      short: shortCode(plan, { domain, goal }),
      facets: toRecordFacets(within, [goal], goal.targets),
      ...factsOf(goal, period),
    })),
    ...domain.measures.map((measure) => {
      const served = findServedGoals(plan, measure);
      return {
        ...toMeasureRecord(measure),
        ...about,
        short: shortCode(plan, { domain, measure }),
        goals: served.map(toServedGoal),
        facets: toRecordFacets(within, [measure], measure.targets, served),
        ...factsOf(measure, period),
      };
    }),
    ...(text.length === 0
      ? []
      : [
          {
            ...toTextRecord(domainTextName, text, domain.paragraphs),
            ...about,
            facets: toRecordFacets(within, dutiesOf(domain.paragraphs), []),
            ...factsOfText(domain.paragraphs),
          },
        ]),
  ];
}

type Facts = Pick<IndexedRecord, 'targets' | 'topics' | 'indicators'>;

function factsOf({ text, targets, topics }: Pick<Goal, 'text' | 'targets' | 'topics'>, period: Plan['period']): Facts {
  return {
    targets: targets.map((target) => toIndexedTarget(target, text, period)),
    topics: [...new Set(topics.map(({ topic }) => topic))],
    indicators: [...new Set(targets.flatMap(({ indicatorId }) => indicatorId ?? []))],
  };
}

function factsOfText(paragraphs: readonly Paragraph[]): Facts {
  const topics = paragraphs.flatMap((paragraph) => paragraph.topics.map(({ topic }) => topic));
  return { targets: [], topics: [...new Set(topics)], indicators: [] };
}

function shortCode(plan: Plan, place: { domain: Domain } & ({ goal: Goal } | { measure: Measure })): string | null {
  return plan.code === null ? null : toShortCode({ plan: { code: plan.code, domains: plan.domains }, ...place });
}

type Unplaced = Omit<SearchRecord, 'plan' | 'place'>;

function toGoalRecord(goal: Goal): Unplaced {
  return { kind: 'goal', ...toItemRecord(goal, commitmentName('goal', goal.num), goalPath(goal.id)) };
}

function toMeasureRecord(measure: Measure): Unplaced {
  return { kind: 'measure', ...toItemRecord(measure, commitmentName('measure', measure.num), measurePath(measure.id)) };
}

function toItemRecord(
  { num, text, leads, responsibles, collective, lines }: Goal | Measure,
  label: string,
  url: string,
): Omit<Unplaced, 'kind'> {
  return {
    label,
    num,
    short: null,
    lines,
    blocks: [{ text, url }],
    leads: leads.map((lead) => lead.text),
    responsibles: responsibles.map((responsible) => responsible.text),
    collective,
    goals: [],
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
    goals: [],
  };
}

function dutiesOf(paragraphs: readonly Paragraph[]): Duty[] {
  return paragraphs.flatMap(({ duty }) => duty ?? []);
}

function partRecords(plan: Plan, part: Part, departmentNames: Names): IndexedRecord[] {
  const within = { region: plan.region, period: plan.period, domain: null, departmentNames };
  return part.sections.map((section) => {
    const heading = toHeadingLink(part, section);
    const headingBlock: RecordBlock[] =
      heading === null ? [] : [{ text: heading.label, url: heading.path, heading: true }];
    const blocks = [...headingBlock, ...section.paragraphs.map(toBlock)];
    return {
      ...toTextRecord(sectionTextName(part, section), blocks, section.paragraphs),
      plan: plan.displayTitle,
      place: section.heading === null ? null : part.heading,
      lines: section.lines,
      facets: toRecordFacets(within, dutiesOf(section.paragraphs), []),
      ...factsOfText(section.paragraphs),
    };
  });
}

function toBlock({ id, text }: Paragraph): RecordBlock {
  return { text, url: placePath(id) };
}
