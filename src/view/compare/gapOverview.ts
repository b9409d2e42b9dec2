/** What the first page of a plan beside its peers has: indicators and topics that only one side has, further comparisons. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { IndicatorTargets } from '../../corpus/indicatorTargets.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { TopicPlaces } from '../../corpus/topicsAndLaws.ts';
import type { Gaps } from '../../corpus/written/gaps.ts';
import type { Link } from '../../naming/links.ts';
import { shortPlanName } from '../../naming/names.ts';
import { gapFilePath } from '../../naming/routes/compareRoutes.ts';
import { indicatorPath } from '../../naming/routes/indicatorRoutes.ts';
import { topicPath } from '../../naming/routes/subjectRoutes.ts';
import { toIndicatorsBeside } from './indicatorsBeside.ts';
import type { IndicatorBeside } from './indicatorsBeside.ts';
import { toPlanSide } from './pairPage.ts';
import type { PlanSide } from './pairPage.ts';
import { listedPairs, pairsOf, toPairLink } from './pairs.ts';
import { gapRule } from './rules.ts';

export interface GapOverview {
  peers: PlanSide[];
  rule: string;
  /** How many of the peers' goals and measures are written here, and how many of its own in a peer. */
  written: { here: number; elsewhere: number };
  /** Path of the same as data, with every place. */
  data: string;
  /** Short names of the plan and its peers, as the indicators' columns. */
  columns: string[];
  /** Indicators for which a peer has a target and the plan has none, and the reverse. */
  unseenIndicators: IndicatorBeside[];
  ownIndicators: IndicatorBeside[];
  /** Topics that a peer treats and the plan does not, with the peers; and the reverse. */
  unseenTopics: (Link & { plans: string[] })[];
  ownTopics: Link[];
  pairs: Link[];
}

/** The overview of a plan. */
export function toOverview(plan: PublishedPlan, corpus: Corpus, { peers, missing, only }: Gaps): GapOverview {
  const { texts, indicators: all, topics } = corpus;
  const shortName = shortPlanName(plan);
  const indicators = toIndicatorsBeside(all, [plan, ...peers], 1);
  return {
    peers: peers.map(toPlanSide),
    rule: gapRule,
    written: {
      here: missing.filter(({ state }) => state === 'written').length,
      elsewhere: only.filter(({ state }) => state === 'written').length,
    },
    data: gapFilePath(plan.id),
    columns: [shortName, ...peers.map(shortPlanName)],
    unseenIndicators: indicators
      .filter(({ cells }) => cells[0]?.length === 0)
      .map((row) => withNear(row, all, [plan], '这里')),
    ownIndicators: indicators
      .filter(({ cells }) => cells.slice(1).every((cell) => cell.length === 0))
      .map((row) => withNear(row, all, peers, '各地')),
    ...toTopics(plan, peers, topics),
    // A second text is listed on its own page only.
    pairs: (plan.otherText ? pairsOf(texts) : listedPairs(texts))
      .filter(({ one, two }) => one === plan || two === plan)
      .map(toPairLink),
  };
}

/** The row with a remark on the indicators kept apart from it for which these plans have a target. */
function withNear(
  row: IndicatorBeside,
  all: readonly IndicatorTargets[],
  plans: readonly PublishedPlan[],
  where: string,
): IndicatorBeside {
  const own = all.find(({ indicator }) => indicatorPath(indicator.id) === row.indicator.path);
  const isNear = ({ indicator: { id, apart } }: IndicatorTargets): boolean =>
    own !== undefined && (own.indicator.apart.includes(id) || apart.includes(own.indicator.id));
  const near = all.filter(
    (other) =>
      isNear(other) && [...other.targets, ...other.inOtherTexts].some(({ place }) => plans.includes(place.plan)),
  );
  if (near.length === 0) return row;
  const names = near.map(({ indicator }) => `“${indicator.name}”`).join('、');
  return { ...row, remarks: [...row.remarks, `${where}写的是相近而不同的${names}`] };
}

function toTopics(
  plan: PublishedPlan,
  peers: readonly PublishedPlan[],
  topics: readonly TopicPlaces[],
): Pick<GapOverview, 'unseenTopics' | 'ownTopics'> {
  const spoken = topics.map(({ topic, places, inOtherTexts }) => ({
    link: { label: topic.name, path: topicPath(topic.id) },
    plans: [plan, ...peers].filter(({ id }) => [...places, ...inOtherTexts].some((place) => place.plan.id === id)),
  }));
  return {
    unseenTopics: spoken
      .filter(({ plans }) => plans.length > 0 && plans[0] !== plan)
      .map(({ link, plans }) => ({ ...link, plans: plans.map(shortPlanName) })),
    ownTopics: spoken.filter(({ plans }) => plans.length === 1 && plans[0] === plan).map(({ link }) => link),
  };
}
