/** Props of the page of a plan beside its peers, with links to further comparisons. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { TopicPlaces } from '../../corpus/topicsAndLaws.ts';
import type { PageHead } from '../shared/pageHead.ts';
import type { Link } from '../../naming/links.ts';
import { shortPlanName } from '../../naming/names.ts';
import { commitmentOf, kindOf } from '../../corpus/places.ts';
import { toPlaceLink } from '../../naming/placeLinks.ts';
import type { Place } from '../../corpus/places.ts';
import { comparePath } from '../../naming/routes/compareRoutes.ts';
import { domainSectionPath } from '../../naming/routes/planRoutes.ts';
import { domainPath, topicPath } from '../../naming/routes/subjectRoutes.ts';
import { findGaps } from './gaps.ts';
import type { Gaps } from './gaps.ts';
import { toIndicatorsBeside } from './indicatorsBeside.ts';
import type { IndicatorBeside } from './indicatorsBeside.ts';
import { toPlanSide } from './pairPage.ts';
import type { PlanSide } from './pairPage.ts';
import { listedPairs, pairsOf, toPairLink } from './pairs.ts';
import { chapterOf } from './redline/textPairs.ts';
import { gapRule } from './rules.ts';
import { must } from '../../text/must.ts';

export interface QuotedPlace {
  id: string;
  link: Link;
  words: string;
}

export interface GapDomain {
  /** Anchor: the topic. */
  id: string;
  name: string;
  /** The domain across all plans; for an unrecognised one, its own text. */
  path: string;
  /** Each is one commitment, of one peer or several. */
  unseen: QuotedPlace[][];
  own: QuotedPlace[];
  counts: Record<'unseenGoals' | 'unseenMeasures' | 'ownGoals' | 'ownMeasures', number>;
}

export interface GapPage {
  head: PageHead;
  plan: PlanSide;
  peers: PlanSide[];
  rule: string;
  domains: GapDomain[];
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

export function toGapPage(plan: PublishedPlan, { texts, indicators: all, topics }: Corpus): GapPage {
  const gaps = findGaps(plan, texts);
  const { peers } = gaps;
  const shortName = shortPlanName(plan);
  const indicators = toIndicatorsBeside(all, [plan, ...peers], 1);
  return {
    head: toHead(plan, peers),
    plan: toPlanSide(plan),
    peers: peers.map(toPlanSide),
    rule: gapRule,
    domains: toGapDomains(plan, gaps),
    columns: [shortName, ...peers.map(shortPlanName)],
    unseenIndicators: indicators.filter(({ cells }) => cells[0]?.length === 0),
    ownIndicators: indicators.filter(({ cells }) => cells.slice(1).every((cell) => cell.length === 0)),
    ...toTopics(plan, peers, topics),
    // A second text is listed on its own page only.
    pairs: (plan.otherText ? pairsOf(texts) : listedPairs(texts))
      .filter(({ one, two }) => one === plan || two === plan)
      .map(toPairLink),
  };
}

function toHead(plan: PublishedPlan, peers: readonly PublishedPlan[]): PageHead {
  const name = shortPlanName(plan);
  return {
    title: `${name}与各地对照：未见与独有`,
    description: `${peers.map(shortPlanName).join('、')}写了而${name}未见同类的目标和措施，以及只有${name}写了的；由本站计算，写明规则。`,
    breadcrumbs: [
      { label: '对照', path: comparePath },
      { label: `${name}与各地`, path: null },
    ],
    metadata: { ColumnName: `${plan.audienceEntry.planName}对照`, ColumnType: '对照' },
  };
}

/** Domains in the order of the plan, then those that only peers have. */
function toGapDomains(plan: PublishedPlan, { peers, unseen, own }: Gaps): GapDomain[] {
  const domains = [plan, ...peers].flatMap(({ domains: all }) => all);
  const topics = [...new Set(domains.map(chapterOf))];
  return topics
    .map((topic) => {
      const [theirs, ours] = [
        unseen.filter(([first]) => first !== undefined && chapterOf(first.domain) === topic),
        own.filter(({ domain }) => chapterOf(domain) === topic),
      ];
      const domain = must(
        domains.find((one) => chapterOf(one) === topic),
        `domain of ${topic}`,
      );
      const firsts = theirs.flatMap(([first]) => first ?? []);
      return {
        id: topic,
        name: domain.heading,
        path: domain.topic ? domainPath(plan.audience, topic) : domainSectionPath(domain.id),
        unseen: theirs.map((group) => group.map(toQuoted)),
        own: ours.map(toQuoted),
        counts: {
          unseenGoals: countGoals(firsts),
          unseenMeasures: firsts.length - countGoals(firsts),
          ownGoals: countGoals(ours),
          ownMeasures: ours.length - countGoals(ours),
        },
      };
    })
    .filter((domain) => domain.unseen.length + domain.own.length > 0);
}

function countGoals(places: readonly Place[]): number {
  return places.filter((place) => kindOf(place) === 'goal').length;
}

function toQuoted(place: Place): QuotedPlace {
  return { id: commitmentOf(place).id, link: toPlaceLink(place), words: commitmentOf(place).text };
}

function toTopics(
  plan: PublishedPlan,
  peers: readonly PublishedPlan[],
  topics: readonly TopicPlaces[],
): Pick<GapPage, 'unseenTopics' | 'ownTopics'> {
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
