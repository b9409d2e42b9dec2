/** Props of the list of indicators: one table a domain, indicators × plans in the plans' own words. */
import { countPlansOf, countTargets } from '../../corpus/counts.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DomainAcrossPlans } from '../../corpus/domainsAcrossPlans.ts';
import type { IndicatorTargets, TargetPlace } from '../../corpus/indicatorTargets.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Link } from '../../naming/links.ts';
import { formatCount, shortPlanName } from '../../naming/names.ts';
import { toAllDeadlines } from './deadlineFigure.ts';
import type { DeadlineFigure } from './deadlineFigure.ts';
import { toIndicatorMatrix, toMatrixValue } from './indicatorMatrix.ts';
import type { IndicatorMatrix, MatrixValue } from './indicatorMatrix.ts';
import { promiseKinds } from './promiseKinds.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { entriesRelatedTo } from './relatedPromises.ts';

/** A target without a registered indicator, with the indicators about the same matter. */
export interface SingleRow {
  plan: string;
  indicator: string;
  value: MatrixValue;
  kinds: string;
  near: Link[];
}

interface IndicatorGroup {
  /** Anchor in the page, e.g. children-health. */
  id: string;
  /** e.g. 儿童与健康. */
  name: string;
  /** e.g. 34 个指标. */
  counts: string[];
  matrix: IndicatorMatrix;
  /** Numbers that stand in one place only. */
  singles: SingleRow[];
}

export interface IndicatorIndex {
  head: PageHead;
  /** The number of indicators in more than one plan, and of all. */
  counts: { shared: number; all: number };
  groups: IndicatorGroup[];
  deadlines: DeadlineFigure;
}

export function toIndicatorIndex(corpus: Corpus): IndicatorIndex {
  const { indicators, plans, counts } = corpus;
  return {
    head: {
      title: '指标：各地目标值对照',
      description: '各部规划写下的目标值，按领域和指标列成表，照录原文的写法，逐个链接到条文。',
      breadcrumbs: [{ label: '指标', path: null }],
      metadata: { ColumnName: '指标', ColumnType: '指标' },
    },
    counts: { shared: indicators.filter(({ targets }) => countPlansOf(targets) > 1).length, all: counts.indicators },
    groups: toGroups(corpus),
    deadlines: toAllDeadlines(plans, plans.length < counts.plans),
  };
}

/** The domains of each audience, the audience with most plans first; those without a number are left out. */
function toGroups(corpus: Corpus): IndicatorGroup[] {
  const { plans, domains, indicators, singleTargets } = corpus;
  const audiences = [...Map.groupBy(plans, ({ audience }) => audience)].sort(([, a], [, b]) => b.length - a.length);
  return audiences.flatMap(([audience, own]) => {
    const targets = singleTargets.filter(({ place }) => own.includes(place.plan));
    const entries = indicators.map((entry) => ({
      ...entry,
      targets: entry.targets.filter(({ place }) => own.includes(place.plan)),
    }));
    const known = domains.filter((domain) => domain.audience.id === audience);
    return [...known, null].flatMap((domain) => {
      const id = domain?.topic.id ?? null;
      return toGroup(audience, domain, own, {
        entries: entries.filter((entry) => entry.targets.length > 0 && topicOf(entry.targets, known) === id),
        targets: targets.filter((found) => topicOf([found], known) === id),
        indicators,
      });
    });
  });
}

interface Numbers {
  entries: readonly IndicatorTargets[];
  /** Those without an indicator. */
  targets: readonly TargetPlace[];
  indicators: Corpus['indicators'];
}

function toGroup(
  audience: string,
  domain: DomainAcrossPlans | null,
  plans: readonly PublishedPlan[],
  { entries, targets, indicators }: Numbers,
): IndicatorGroup[] {
  if (entries.length + targets.length === 0) return [];
  const id = toGroupId(audience, domain?.topic.id ?? null);
  const name = domain?.name ?? `${plans[0]?.audienceEntry.planName ?? ''}的其他领域`;
  return [
    {
      id,
      name,
      counts: [
        ...(entries.length === 0 ? [] : [formatCount(entries.length, '个指标')]),
        ...(targets.length === 0 ? [] : [`另 ${String(countTargets(targets))} 个数`]),
      ],
      matrix: toIndicatorMatrix({ id: `${id}-table`, name: `${name}：各部规划的写法` }, entries, plans),
      singles: targets.map((found) => toSingleRow(found, indicators)),
    },
  ];
}

function toSingleRow(found: TargetPlace, indicators: Corpus['indicators']): SingleRow {
  return {
    plan: shortPlanName(found.place.plan),
    indicator: found.target.indicator,
    value: toMatrixValue(found),
    kinds: promiseKinds([found.target]),
    near: entriesRelatedTo(found, indicators),
  };
}

/** The anchor of a group. `toGroupId('children', 'health') // => 'children-health'` */
export function toGroupId(audience: string, topic: string | null): string {
  return `${audience}-${topic ?? 'other'}`;
}

/** The domain with most of these targets; null when it is none of the known. */
function topicOf(targets: readonly TargetPlace[], known: readonly DomainAcrossPlans[]): string | null {
  const topics = [...Map.groupBy(targets, ({ place }) => place.domain.topic)];
  const [most] = topics.sort(([, a], [, b]) => b.length - a.length);
  return known.find(({ topic }) => topic.id === most?.[0])?.topic.id ?? null;
}
