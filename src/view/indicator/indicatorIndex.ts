/** Props of the list of indicators: by domain, each with its values on a small line. */
import { countPlansOf, countTargets } from '../../corpus/counts.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DomainAcrossPlans } from '../../corpus/domainsAcrossPlans.ts';
import type { IndicatorTargets, TargetPlace } from '../../corpus/indicatorTargets.ts';
import { toAllDeadlines } from './deadlineFigure.ts';
import type { DeadlineFigure } from './deadlineFigure.ts';
import { toOverviewRail } from './smallRails.ts';
import type { SmallRail } from './smallRails.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { toIndicatorRow } from './indicatorPage.ts';
import type { IndicatorRow } from './indicatorPage.ts';
import { shortDomainName } from '../../naming/names.ts';

interface IndicatorSummary {
  plans: number;
  targets: number;
  rail: SmallRail;
}

interface IndicatorGroup {
  /** Anchor in the page. */
  id: string;
  /** The domain without its audience, e.g. 健康. */
  name: string;
  indicators: IndicatorSummary[];
}

export interface IndicatorIndex {
  head: PageHead;
  /** The number of indicators in more than one plan, and of all. */
  counts: { shared: number; all: number };
  groups: IndicatorGroup[];
  singles: IndicatorRow[];
  deadlines: DeadlineFigure;
}

export function toIndicatorIndex({ indicators, singleTargets, domains, plans, counts }: Corpus): IndicatorIndex {
  const named = indicators.filter(({ targets }) => targets.length > 0);
  return {
    head: {
      title: '指标：各地目标值对照',
      description: '各部规划写下的目标值，按指标归并，逐条注明原文。',
      breadcrumbs: [{ label: '指标', path: null }],
      metadata: { ColumnName: '指标', ColumnType: '指标' },
    },
    counts: { shared: named.filter(({ targets }) => countPlansOf(targets) > 1).length, all: counts.indicators },
    groups: toGroups(named, domains),
    singles: singleTargets.map(toIndicatorRow),
    deadlines: toAllDeadlines(plans),
  };
}

/** An indicator is listed under the domain with most of its targets; within it, those in most plans come first. */
function toGroups(all: IndicatorTargets[], domains: DomainAcrossPlans[]): IndicatorGroup[] {
  const topics = new Map(
    domains.map(({ topic, name, audience }) => [
      topic.id,
      { name: shortDomainName(name, audience), order: topic.order },
    ]),
  );
  const byTopic = Map.groupBy(all, ({ targets }) => topicOf(targets));
  return [...byTopic]
    .map(([id, entries]) => ({
      id,
      name: topics.get(id)?.name ?? '其他',
      order: topics.get(id)?.order ?? topics.size,
      indicators: entries.map(toSummary).sort((a, b) => b.plans - a.plans || b.targets - a.targets),
    }))
    .sort((a, b) => a.order - b.order)
    .map(({ id, name, indicators }) => ({ id, name, indicators }));
}

function toSummary(entry: IndicatorTargets): IndicatorSummary {
  return { plans: countPlansOf(entry.targets), targets: countTargets(entry.targets), rail: toOverviewRail(entry) };
}

function topicOf(targets: TargetPlace[]): string {
  const topics = Map.groupBy(targets, ({ place }) => place.domain.topic ?? 'other');
  const [most] = [...topics].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? 'other';
}
