/**
 * Props of the page of an indicator: all plans' targets on one line and in one table, with the limits of comparability.
 */
import { commitmentOf } from '../../corpus/places.ts';
import { countTargets } from '../../corpus/counts.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { IndicatorTargets, TargetPlace } from '../../corpus/indicatorTargets.ts';
import type { Indicator } from '../../model/indicator.ts';
import { indicatorsOfTopic } from '../../corpus/topicNumbers.ts';
import { targetsOnLine, turnTarget } from '../../corpus/turnedTargets.ts';
import { sentenceRanges } from '../../text/sentences.ts';
import { toFamily } from './family.ts';
import type { FamilyTable } from './family.ts';
import { toNationalLines } from './nationalLines.ts';
import type { NationalLine } from './nationalLines.ts';
import { toRelatedLines } from './relatedPromises.ts';
import type { RelatedLine } from './relatedPromises.ts';
import { toRail } from './indicatorRail.ts';
import type { Rail } from './indicatorRail.ts';
import { areFalls, valuesDiffer } from './railFigure.ts';
import { findDifferences, rank } from './comparability.ts';
import { toDatasetNode } from '../shared/dataset.ts';
import type { PageHead } from '../shared/pageHead.ts';
import type { Link } from '../../naming/links.ts';
import { formatLines, shortPlanName } from '../../naming/names.ts';
import { formatValue } from '../../naming/targetWording.ts';
import { indicatorCsvPath, indicatorPath, indicatorsPath } from '../../naming/routes/indicatorRoutes.ts';
import { nameInPlan, pathOf } from '../../naming/placeLinks.ts';
import { sourceLinePath } from '../../naming/routes/siteRoutes.ts';
import { topicPath } from '../../naming/routes/subjectRoutes.ts';
import { toTargetRows } from '../shared/targetRows.ts';
import type { ShownTarget } from '../shared/targetRows.ts';

export interface IndicatorRow extends ShownTarget {
  plan: string;
  planCode: string;
  /** The rest of its sentence: before the quote, and after it. */
  around: [before: string, after: string];
  /** The commitment that promises it. */
  place: Link;
  /** The source line of its words. */
  source: Link;
}

export interface IndicatorPage {
  head: PageHead;
  name: string;
  /** Phrases of plans and official names under which it is looked for. */
  otherNames: string[];
  definition: string;
  /** The statistical system whose definition it follows; null when none is named. */
  definitionAfter: string | null;
  /** The better direction, in words; null when neither is better. */
  wish: string | null;
  /** The limits of comparability from the registry; null when it has none. */
  comparability: string | null;
  /** The differences between the targets; empty when there are none. */
  differences: string[];
  /** True when the rows are sorted from the most demanding to the least, and not in the order of the plans. */
  ranked: boolean;
  /** The entries it is read with; null when it stands alone. */
  family: FamilyTable | null;
  /** Entries that read alike and are not compared with it, apart from those of its family. */
  apart: Link[];
  related: RelatedLine[];
  /** null where there is nothing to compare: one value, or the same everywhere. */
  rail: Rail | null;
  /** The subjects that it is about. */
  topics: Link[];
  /** For a ratio written the other way round: its values turned, and the page whose rail has them; null for all else. */
  turned: { values: string; rail: Link } | null;
  national: NationalLine[];
  rows: IndicatorRow[];
  /** The table as a file. */
  csvPath: string;
}

const wishes = { 'higher-better': '以高为好', 'lower-better': '以低为好' } as const;

type IndicatorCorpus = Pick<
  Corpus,
  'plans' | 'indicators' | 'nationalReferences' | 'singleTargets' | 'findPlace' | 'topics'
>;

export function toIndicatorPage(entry: IndicatorTargets, corpus: IndicatorCorpus): IndicatorPage {
  const { indicators: all, nationalReferences } = corpus;
  const { indicator, targets } = entry;
  const { id, name, definition, polarity, comparability, apart, family } = indicator;
  const ranked = rank(targets);
  return {
    head: toHead(entry),
    name,
    otherNames: otherNamesOf(indicator),
    definition: definition.text,
    definitionAfter: definition.after,
    wish: areFalls(targets) ? '以降得多为好' : polarity === null ? null : wishes[polarity],
    comparability,
    differences: findDifferences(targets),
    ranked: ranked !== undefined,
    family: toFamily(entry, corpus),
    apart: all
      .filter(({ indicator: other }) => apart.includes(other.id) && (family === null || other.family !== family))
      .map(({ indicator: { id: otherId, name: label } }) => ({ label, path: indicatorPath(otherId) })),
    related: toRelatedLines(indicator, corpus),
    rail: valuesDiffer(targetsOnLine(entry, all)) ? toRail(entry, corpus) : null,
    topics: corpus.topics
      .filter((topic) => indicatorsOfTopic(topic, [entry]).length > 0)
      .map(({ topic }) => ({ label: topic.name, path: topicPath(topic.id) })),
    turned: toTurned(entry, all),
    national: toNationalLines(entry, nationalReferences),
    rows: (ranked ?? targets).map(toIndicatorRow),
    csvPath: indicatorCsvPath(id),
  };
}

function toHead({ indicator: { id, name }, targets }: IndicatorTargets): PageHead {
  const csv = { type: 'text/csv', title: '各地目标值', path: indicatorCsvPath(id) };
  const title = `${name}：各地目标值`;
  const said = `${name}在各部规划里的目标值，共${String(countTargets(targets))}条`;
  return {
    title,
    description: `${said}，逐条注明原文。`,
    breadcrumbs: [
      { label: '指标', path: indicatorsPath },
      { label: name, path: null },
    ],
    metadata: { ColumnName: name, ColumnType: '指标' },
    alternates: [csv],
    jsonLd: [
      toDatasetNode({ name: title, description: `${said}，附原文和国家目标`, path: indicatorPath(id), files: [csv] }),
    ],
  };
}

/** The names under which an indicator is looked for, besides its own. */
function otherNamesOf({ aliases, searchNames }: Pick<Indicator, 'aliases' | 'searchNames'>): string[] {
  return [...searchNames, ...aliases];
}

function toTurned({ indicator, targets }: IndicatorTargets, all: readonly IndicatorTargets[]): IndicatorPage['turned'] {
  const other = all.find((entry) => entry.indicator.id === indicator.turned?.to);
  if (other === undefined) return null;
  const values = targets.map(({ target }) => formatValue(turnTarget(target, indicator)));
  return {
    values: values.join('、'),
    rail: { label: other.indicator.name, path: indicatorPath(other.indicator.id) },
  };
}

/** A target as a row, with its sentence. */
export function toIndicatorRow({ target, place }: TargetPlace): IndicatorRow {
  const [row] = toTargetRows([target]);
  if (row === undefined) throw new Error('A target gives one row.');
  const { lines, text } = commitmentOf(place);
  return {
    ...row,
    around: sentenceAround(text, target.span),
    plan: shortPlanName(place.plan),
    planCode: place.plan.code,
    place: { label: nameInPlan(place), path: pathOf(place) },
    source: { label: `原文${formatLines(lines)}`, path: sourceLinePath(place.plan.sourceId, lines[0]) },
  };
}

/** The rest of the sentence around a span of a text, on either side of it. */
function sentenceAround(text: string, [start, end]: [number, number]): [string, string] {
  const ranges = sentenceRanges(text);
  const first = ranges.find(([, to]) => to > start)?.[0] ?? 0;
  const last = ranges.find(([, to]) => to >= end)?.[1] ?? text.length;
  return [text.slice(first, start), text.slice(end, last)];
}
