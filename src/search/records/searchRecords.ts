/**
 * Plan → search records: one for each commitment, and each section of text, in the order of the text.
 *
 * Searched: the words of commitments, and of sections with their headings, and the department names and
 * collective tails after them. A section without a heading takes that of its part. Not searched: titles, the printed
 * contents, covering notice and imprint, domain headings, markers (主要目标：), and mere labels (牵头单位：).
 */
import type { Duty } from '../../model/duty.ts';
import type { Commitment, CommitmentKind } from '../../model/commitment.ts';
import type { Domain, Paragraph, Part, Plan } from '../../model/plan.ts';
import { commitmentOf, heldIn, kindOf } from '../../corpus/places.ts';
import type { IndexedRecord, RecordBlock, SearchRecord } from './record.ts';
import { commitmentName, domainTextName, sectionTextName } from '../../naming/names.ts';
import { toHeadingLink } from '../../naming/placeLinks.ts';
import { commitmentPath, placePath } from '../../naming/routes/itemRoutes.ts';
import { toDomainValue, toRecordFacets } from './facets.ts';
import type { Within } from './facets.ts';
import { toIndexedTarget } from './indexedTarget.ts';
import type { Indicators } from './indexedTarget.ts';
import { findServedGoals, toServedGoal } from './servedGoals.ts';
import { toShortCode } from '../../naming/shortAddress.ts';

/** What the registries call departments and indicators, by their ids; without an entry a name is as printed. */
export interface RegisteredNames {
  departmentNames: Within['departmentNames'];
  indicators: Indicators;
}

/** All records of a plan in the catalogue. */
export function toSearchRecords(
  plan: Plan,
  { departmentNames = new Map(), indicators = new Map() }: Partial<RegisteredNames> = {},
): IndexedRecord[] {
  if (plan.id === null) throw new Error(`${plan.displayTitle}: a plan without id has no pages to find`);
  return [
    ...plan.domains.flatMap((domain) => domainRecords(plan, domain, { departmentNames, indicators })),
    ...plan.parts.flatMap((part) => partRecords(plan, part, departmentNames)),
  ];
}

function domainRecords(plan: Plan, domain: Domain, { departmentNames, indicators }: RegisteredNames): IndexedRecord[] {
  const about = { plan: plan.displayTitle, place: domain.heading };
  const { region, period } = plan;
  const within = { region, domain: toDomainValue(plan, domain), departmentNames };
  const text = domain.paragraphs.map(toBlock);
  return [
    ...heldIn(domain).map((held) => {
      const commitment = commitmentOf(held);
      const served = 'measure' in held ? findServedGoals(plan, held.measure) : [];
      return {
        ...toCommitmentRecord(kindOf(held), commitment),
        ...about,
        short:
          plan.code === null
            ? null
            : toShortCode({ plan: { code: plan.code, domains: plan.domains }, domain, ...held }),
        goals: served.map(toServedGoal),
        facets: toRecordFacets(within, [commitment], served),
        ...factsOf(commitment, { period, indicators }),
      };
    }),
    ...(text.length === 0
      ? []
      : [
          {
            ...toTextRecord(domainTextName, text, domain.paragraphs),
            ...about,
            facets: toRecordFacets(within, dutiesOf(domain.paragraphs)),
            ...factsOfText(domain.paragraphs),
          },
        ]),
  ];
}

type Facts = Pick<IndexedRecord, 'targets' | 'topics' | 'indicators'>;

function factsOf(commitment: Commitment, within: Parameters<typeof toIndexedTarget>[2]): Facts {
  const { targets, topics } = commitment;
  return {
    targets: targets.map((target) => toIndexedTarget(target, commitment, within)),
    topics: [...new Set(topics.map(({ topic }) => topic))],
    indicators: [...new Set(targets.flatMap(({ indicatorId }) => indicatorId ?? []))],
  };
}

function factsOfText(paragraphs: readonly Paragraph[]): Facts {
  const topics = paragraphs.flatMap((paragraph) => paragraph.topics.map(({ topic }) => topic));
  return { targets: [], topics: [...new Set(topics)], indicators: [] };
}

type Unplaced = Omit<SearchRecord, 'plan' | 'place'>;

function toCommitmentRecord(kind: CommitmentKind, commitment: Commitment): Unplaced {
  const { id, num, text, lines, leads, responsibles, collective } = commitment;
  return {
    kind,
    label: commitmentName(kind, { id, num }),
    num,
    short: null,
    lines,
    blocks: [{ text, url: commitmentPath(id) }],
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

function partRecords(plan: Plan, part: Part, departmentNames: Within['departmentNames']): IndexedRecord[] {
  const within = { region: plan.region, domain: null, departmentNames };
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
      facets: toRecordFacets(within, dutiesOf(section.paragraphs)),
      ...factsOfText(section.paragraphs),
    };
  });
}

function toBlock({ id, text }: Paragraph): RecordBlock {
  return { text, url: placePath(id) };
}
