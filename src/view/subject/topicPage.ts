/** Props of the pages of topics 主题, and of their list. */
import { countPlansWith, countTargets } from '../../corpus/counts.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { TargetPlace } from '../../corpus/indicatorTargets.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { indicatorsOfTopic, topicTargets } from '../../corpus/topicNumbers.ts';

import type { TopicPlaces } from '../../corpus/topicsAndLaws.ts';
import type { Audience } from '../../model/audience.ts';
import type { Link } from '../../naming/links.ts';
import { formatCount, shortPlanName } from '../../naming/names.ts';
import { regionPath } from '../../naming/routes/regionRoutes.ts';
import { searchQueryPath } from '../../naming/routes/siteRoutes.ts';
import { topicsPath } from '../../naming/routes/subjectRoutes.ts';
import { toIndicatorMatrix } from '../indicator/indicatorMatrix.ts';
import type { IndicatorMatrix } from '../indicator/indicatorMatrix.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { countSentences, toRegionAnswers } from './topicAnswers.ts';
import type { RegionAnswers } from './topicAnswers.ts';
import { toTopicRule } from './topicRule.ts';

export interface TopicPage {
  head: PageHead;
  name: string;
  /** What belongs to it, and what is near it and does not; null: nothing to say. */
  includes: string;
  excludes: string | null;
  /** e.g. 34 句. */
  counts: string[];
  /** Its numbers, one column a plan that has one; null when none has. */
  numbers: TopicNumbers | null;
  regions: RegionAnswers[];
  /** True for a subject that is read in one go; else only its first place is open at first. */
  short: boolean;
  /** Places whose plans do not treat it. */
  silent: Link[];
  /** The words for it that the plans write, each with a link that searches for it. */
  words: Link[];
  /** The rest of its rule, a sentence each. */
  rule: string[];
}

interface TopicNumbers extends IndicatorMatrix {
  /** Of rows. */
  count: number;
  /** The plans that treat it and promise no number. */
  without: string[];
}

/** With more sentences than this, places after the first are folded. */
const mostAtOnce = 20;

export function toTopicPage(
  { topic, places, inOtherTexts }: TopicPlaces,
  corpus: Pick<Corpus, 'plans' | 'indicators'>,
  audiences: readonly Audience[],
): TopicPage {
  const targets = topicTargets(places);
  const plans = corpus.plans.filter((plan) => places.some((place) => place.plan === plan));
  const treated = new Set(plans.map(({ region }) => region.slug));
  return {
    head: toTopicHead({ topic, places }),
    name: topic.name,
    includes: topic.includes,
    excludes: topic.excludes,
    counts: countTopic({ places }),
    numbers: toNumbers({ topic, places }, targets, corpus.indicators, plans),
    regions: toRegionAnswers(places, inOtherTexts),
    short: countSentences(places) <= mostAtOnce,
    silent: distinct(corpus.plans.filter(({ region }) => !treated.has(region.slug)).map(toRegionLink)),
    words: topic.words
      .filter((word) => places.some(({ text }) => text.includes(word)))
      .map((word) => ({ label: word, path: searchQueryPath(word) })),
    rule: toTopicRule(topic, audiences),
  };
}

/** e.g. 6 部规划, 34 句, 8 个数. */
export function countTopic({ places }: Pick<TopicPlaces, 'places'>): string[] {
  const targets = topicTargets(places);
  return [
    formatCount(countPlansWith(places), '部规划'),
    formatCount(countSentences(places), '句'),
    ...(targets.length === 0 ? [] : [formatCount(countTargets(targets), '个数')]),
  ];
}

export function toTopicHead({ topic: { name }, places }: Pick<TopicPlaces, 'topic' | 'places'>): PageHead {
  const [plans, sentences] = [countPlansWith(places), countSentences(places)];
  return {
    title: `${name}：各地怎么承诺`,
    description: `${String(plans)}部规划写到“${name}”的全部${String(sentences)}句，分地方列出：写明的数、目标和牵头责任单位、措施。`,
    breadcrumbs: [
      { label: '主题', path: topicsPath },
      { label: name, path: null },
    ],
    metadata: { ColumnName: name, ColumnType: '主题' },
  };
}

/** The indicators of the topic, then its numbers without one. */
function toNumbers(
  entry: Pick<TopicPlaces, 'topic' | 'places'>,
  targets: readonly TargetPlace[],
  indicators: Corpus['indicators'],
  plans: readonly PublishedPlan[],
): TopicPage['numbers'] {
  const own = indicatorsOfTopic(entry, indicators);
  const singles = targets.filter(({ target }) => target.indicatorId === null);
  const found = [...own.flatMap((one) => one.targets), ...singles];
  const having = plans.filter((plan) => found.some(({ place }) => place.plan === plan));
  const matrix = toIndicatorMatrix(
    { id: 'numbers-table', name: `${entry.topic.name}：各部规划写下的数` },
    own,
    having,
    singles,
  );
  const count = matrix.sets.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count === 0) return null;
  return { ...matrix, count, without: plans.filter((plan) => !having.includes(plan)).map(shortPlanName) };
}

function toRegionLink({ region }: PublishedPlan): Link {
  return { label: region.shortName, path: regionPath(region.slug) };
}

function distinct(links: readonly Link[]): Link[] {
  return [...new Map(links.map((link) => [link.path, link])).values()];
}
