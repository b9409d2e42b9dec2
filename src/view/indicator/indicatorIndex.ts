/** Props of the list of indicators: by domain, each with its values on a small line. */
import { countPlansOf, countTargets } from '../../corpus/counts.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DomainAcrossPlans } from '../../corpus/domainsAcrossPlans.ts';
import type { IndicatorTargets, TargetPlace } from '../../corpus/indicatorTargets.ts';
import { toAllDeadlines } from './deadlineFigure.ts';
import type { DeadlineFigure } from './deadlineFigure.ts';
import { promiseKinds } from './promiseKinds.ts';
import { toOverviewRail } from './smallRails.ts';
import type { SmallRail } from './smallRails.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { familyOf } from './family.ts';
import { otherNamesOf, toIndicatorRow } from './indicatorPage.ts';
import type { IndicatorRow } from './indicatorPage.ts';
import { entriesRelatedTo } from './relatedPromises.ts';
import type { Link } from '../../naming/links.ts';
import { shortDomainName } from '../../naming/names.ts';

interface IndicatorSummary {
  plans: number;
  targets: number;
  rail: SmallRail;
  /** Other names under which it is looked for. */
  names: string[];
  /** The kinds of promises among its targets, e.g. firm hedged. */
  kinds: string;
}

interface IndicatorSet {
  /** Name of the family, e.g. 儿童死亡率; null for indicators that stand alone. */
  family: string | null;
  indicators: IndicatorSummary[];
}

interface IndicatorGroup {
  /** Anchor in the page. */
  id: string;
  /** The domain without its audience, e.g. 健康. */
  name: string;
  /** Families first, then the indicators that stand alone. */
  sets: IndicatorSet[];
}

/** A target without a registered indicator, with the indicators about the same matter. */
type SingleRow = IndicatorRow & { near: Link[] };

export interface IndicatorIndex {
  head: PageHead;
  /** The number of indicators in more than one plan, and of all. */
  counts: { shared: number; all: number };
  groups: IndicatorGroup[];
  singles: SingleRow[];
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
    singles: singleTargets.map((found) => ({ ...toIndicatorRow(found), near: entriesRelatedTo(found, indicators) })),
    deadlines: toAllDeadlines(plans),
  };
}

/** A family, or an indicator that stands alone, is listed under the domain with most of its targets. */
function toGroups(all: IndicatorTargets[], domains: DomainAcrossPlans[]): IndicatorGroup[] {
  const topics = new Map(
    domains.map(({ topic, name, audience }) => [
      topic.id,
      { name: shortDomainName(name, audience), order: topic.order },
    ]),
  );
  const byTopic = Map.groupBy(all, ({ indicator: { family }, targets }) =>
    topicOf(family === null ? targets : familyOf(family.name, all).flatMap((entry) => entry.targets)),
  );
  return [...byTopic]
    .map(([id, entries]) => ({
      id,
      name: topics.get(id)?.name ?? '其他',
      order: topics.get(id)?.order ?? topics.size,
      sets: toSets(entries),
    }))
    .sort((a, b) => a.order - b.order)
    .map(({ id, name, sets }) => ({ id, name, sets }));
}

/** Families first, then the others, each by the plans they are in. */
function toSets(entries: IndicatorTargets[]): IndicatorSet[] {
  const families = Map.groupBy(entries, (entry) => {
    const name = entry.indicator.family?.name;
    return name === undefined || familyOf(name, entries).length < 2 ? null : name;
  });
  const alone = (families.get(null) ?? []).map(toSummary).sort(byPlans);
  const sets = [...families].flatMap(([family, members]): IndicatorSet[] =>
    family === null ? [] : [{ family, indicators: familyOf(family, members).map(toSummary) }],
  );
  return [
    ...sets.sort((a, b) => mostPlans(b) - mostPlans(a)),
    ...(alone.length === 0 ? [] : [{ family: null, indicators: alone }]),
  ];
}

function byPlans(a: IndicatorSummary, b: IndicatorSummary): number {
  return b.plans - a.plans || b.targets - a.targets;
}

function mostPlans({ indicators }: IndicatorSet): number {
  return Math.max(...indicators.map(({ plans }) => plans));
}

function toSummary(entry: IndicatorTargets): IndicatorSummary {
  return {
    plans: countPlansOf(entry.targets),
    targets: countTargets(entry.targets),
    rail: toOverviewRail(entry),
    names: otherNamesOf(entry.indicator),
    kinds: promiseKinds(entry.targets.map(({ target }) => target)),
  };
}

function topicOf(targets: TargetPlace[]): string {
  const topics = Map.groupBy(targets, ({ place }) => place.domain.topic ?? 'other');
  const [most] = [...topics].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? 'other';
}
