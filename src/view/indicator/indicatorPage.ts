/**
 * Props of the pages of an indicator: targets on one line and in one table, with the limits of comparability.
 */
import { countTargets } from '../../corpus/counts.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { IndicatorTargets } from '../../corpus/indicatorTargets.ts';
import type { Indicator } from '../../model/indicator.ts';
import { indicatorsOfTopic } from '../../corpus/topicNumbers.ts';
import { targetsOnLine, turnTarget } from '../../corpus/turnedTargets.ts';
import { toFamily } from './family.ts';
import type { FamilyTable } from './family.ts';
import { toNationalLines } from './nationalLines.ts';
import type { NationalLine } from './nationalLines.ts';
import { toRelatedLines } from './relatedPromises.ts';
import type { RelatedLine } from './relatedPromises.ts';
import { toIndicatorRow } from './indicatorRow.ts';
import type { IndicatorRow } from './indicatorRow.ts';
import { toRail } from './indicatorRail.ts';
import type { Rail } from './indicatorRail.ts';
import { areFalls, valuesDiffer } from './railFigure.ts';
import { findDifferences, rank } from './comparability.ts';
import { toDatasetNode } from '../shared/dataset.ts';
import type { PageHead } from '../shared/pageHead.ts';
import type { Link } from '../../naming/links.ts';
import { formatValue } from '../../naming/targetWording.ts';
import { indicatorCsvPath, indicatorPath, indicatorsPath } from '../../naming/routes/indicatorRoutes.ts';
import { topicPath } from '../../naming/routes/subjectRoutes.ts';

/** What is said of all targets of an indicator, on each of its pages. */
export interface IndicatorFacts {
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
  /** Entries that read alike and are not compared with it, apart from those of its family. */
  apart: Link[];
  /** The subjects that it is about. */
  topics: Link[];
  national: NationalLine[];
  /** The table as a file. */
  csvPath: string;
}

/** The targets of some plans, as a page has them. */
export interface IndicatorPart {
  /** The entries it is read with; null when it stands alone. */
  family: FamilyTable | null;
  related: RelatedLine[];
  /** null where there is nothing to compare: one value, or the same everywhere. */
  rail: Rail | null;
  /** For a ratio written the other way round: its values turned, and the page whose rail has them; null for all else. */
  turned: { values: string; rail: Link } | null;
  rows: IndicatorRow[];
}

const wishes = { 'higher-better': '以高为好', 'lower-better': '以低为好' } as const;

/** What the pages of an indicator are made of. */
export type IndicatorCorpus = Pick<
  Corpus,
  'plans' | 'indicators' | 'nationalReferences' | 'singleTargets' | 'findPlace' | 'topics'
>;

export function toIndicatorFacts(entry: IndicatorTargets, corpus: IndicatorCorpus): IndicatorFacts {
  const { indicator, targets } = entry;
  const { id, name, definition, polarity, comparability, apart, family } = indicator;
  const isOfFamily = (other: Indicator): boolean => family !== null && other.family === family;
  return {
    head: toHead(entry),
    name,
    otherNames: otherNamesOf(indicator),
    definition: definition.text,
    definitionAfter: definition.after,
    wish: areFalls(targets) ? '以降得多为好' : polarity === null ? null : wishes[polarity],
    comparability,
    differences: findDifferences(targets),
    ranked: rank(targets) !== undefined,
    apart: corpus.indicators
      .filter(({ indicator: other }) => apart.includes(other.id) && !isOfFamily(other))
      .map(({ indicator: { id: otherId, name: label } }) => ({ label, path: indicatorPath(otherId) })),
    topics: corpus.topics
      .filter((topic) => indicatorsOfTopic(topic, [entry]).length > 0)
      .map(({ topic }) => ({ label: topic.name, path: topicPath(topic.id) })),
    national: toNationalLines(entry, corpus.nationalReferences),
    csvPath: indicatorCsvPath(id),
  };
}

/** With an entry and a corpus that have these plans alone. */
export function toIndicatorPart(entry: IndicatorTargets, corpus: IndicatorCorpus): IndicatorPart {
  const { indicators: all } = corpus;
  return {
    family: toFamily(entry, corpus),
    related: toRelatedLines(entry.indicator, corpus),
    rail: valuesDiffer(targetsOnLine(entry, all)) ? toRail(entry, corpus) : null,
    turned: toTurned(entry, all),
    rows: (rank(entry.targets) ?? entry.targets).map(toIndicatorRow),
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

function toTurned({ indicator, targets }: IndicatorTargets, all: readonly IndicatorTargets[]): IndicatorPart['turned'] {
  const other = all.find((entry) => entry.indicator.id === indicator.turned?.to);
  if (other === undefined) return null;
  const values = targets.map(({ target }) => formatValue(turnTarget(target, indicator)));
  return {
    values: values.join('、'),
    rail: { label: other.indicator.name, path: indicatorPath(other.indicator.id) },
  };
}
